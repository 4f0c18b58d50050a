// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/biddialog.h"

#include "ui/datetyping.h"
#include "ui/municipalities/municipalitypicker.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace kravkort {

BidDialog::BidDialog(const Bid &bid, const QString &solutionName, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_bid(bid)
    , m_name(new QLineEdit(bid.name, this))
    , m_solution(new QLineEdit(solutionName, this))
    , m_hasGoLive(new QCheckBox(tr("Go-live on"), this))
    , m_goLive(new QDateEdit(bid.goLive.value_or(today.addMonths(6)), this))
    , m_municipalities(new MunicipalityPicker(bid.municipalities, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("bidDialog"));
    setWindowTitle(tr("Bid"));
    m_name->setObjectName(QStringLiteral("bidName"));
    m_name->selectAll(); // a new bid is given its name first
    m_solution->setObjectName(QStringLiteral("solutionName"));
    m_hasGoLive->setObjectName(QStringLiteral("hasGoLive"));
    m_hasGoLive->setChecked(bid.goLive.has_value());
    m_goLive->setObjectName(QStringLiteral("goLive"));
    m_goLive->setCalendarPopup(true);
    new DateTyping(m_goLive);
    m_goLive->setEnabled(m_hasGoLive->isChecked());
    m_goLive->setAccessibleName(tr("Go-live date"));
    m_municipalities->setObjectName(QStringLiteral("municipalities"));

    auto *date = new QHBoxLayout;
    date->addWidget(m_hasGoLive);
    date->addWidget(m_goLive, 1);
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Name of the bid"), m_name);
    form->addRow(tr("&Solution"), m_solution);
    form->addRow(QString(), date);
    form->addRow(tr("&Municipalities"), m_municipalities);
    form->addRow(m_buttons);
    setMinimumWidth(460);

    const auto check = [this] {
        m_buttons->button(QDialogButtonBox::Ok)
            ->setEnabled(!m_name->text().trimmed().isEmpty() && !m_solution->text().trimmed().isEmpty());
    };
    connect(m_name, &QLineEdit::textChanged, this, check);
    connect(m_solution, &QLineEdit::textChanged, this, check);
    connect(m_hasGoLive, &QCheckBox::toggled, m_goLive, &QWidget::setEnabled);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

Bid BidDialog::bid() const
{
    Bid bid = m_bid;
    bid.name = m_name->text().trimmed();
    bid.goLive = m_hasGoLive->isChecked() ? std::optional(m_goLive->date()) : std::nullopt;
    bid.municipalities = m_municipalities->chosen();
    return bid;
}

QString BidDialog::solutionName() const
{
    return m_solution->text().trimmed();
}

} // namespace kravkort
