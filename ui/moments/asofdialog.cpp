// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/asofdialog.h"

#include "models/store/workspacestore.h"
#include "ui/moments/momentchoice.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kravkort {

AsOfDialog::AsOfDialog(const WorkspaceStore &store, const Display &display, QWidget *parent)
    : QDialog(parent)
    , m_choice(new MomentChoice(QStringLiteral("asOfMoment"), MomentChoice::First::Day, store, display, this))
    , m_error(new QLabel(this))
{
    setObjectName(QStringLiteral("asOfDialog"));
    setWindowTitle(tr("Show as of"));
    auto *meaning = new QLabel(tr("Opens a window with the workspace as its history says it was at the end "
                                  "of a day, or with a bid as it was frozen. It can only be read there."),
                               this);
    meaning->setWordWrap(true);
    auto *label = new QLabel(tr("&Moment:"), this);
    label->setBuddy(m_choice);
    m_choice->setAccessibleName(tr("Moment"));
    m_choice->chooseDay(store.today().addDays(-1));
    m_error->setObjectName(QStringLiteral("asOfError"));
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Show"));
    buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("asOfShow"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(meaning);
    layout->addWidget(label);
    layout->addWidget(m_choice);
    layout->addWidget(m_error);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    connect(m_choice, &MomentChoice::changed, m_error, &QLabel::clear);
    connect(buttons, &QDialogButtonBox::accepted, this, &AsOfDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_choice->setFocus();
}

void AsOfDialog::accept()
{
    Result<BidMoment> moment = m_choice->moment();
    if (!moment)
        return m_error->setText(moment.error().message);
    m_moment = std::move(moment).value();
    QDialog::accept();
}

} // namespace kravkort
