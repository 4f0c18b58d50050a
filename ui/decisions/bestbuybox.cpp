// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/bestbuybox.h"

#include "models/domain/decisions/costwords.h"
#include "models/store/solutionbids.h"
#include "models/store/workspacestore.h"
#include "ui/decisions/decisiontable.h"
#include "ui/display.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kravkort {

namespace {

constexpr double firstHours = 100;
constexpr double mostHours = 100'000;

} // namespace

BestBuyBox::BestBuyBox(WorkspaceStore &store, Focus &focus, Display &display, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_display(display)
    , m_table(new DecisionTable(store, focus, display, DecisionKind::Purchase, {}, this))
    , m_label(new QLabel(this))
    , m_hours(new QDoubleSpinBox(this))
    , m_buy(new QPushButton(this))
    , m_answer(new QLabel(this))
{
    setObjectName(QStringLiteral("bestBuy"));
    m_hours->setObjectName(QStringLiteral("bestBuyHours"));
    m_hours->setRange(0, mostHours);
    m_hours->setDecimals(0);
    m_hours->setSingleStep(10);
    m_hours->setValue(firstHours);
    m_hours->setKeyboardTracking(true);
    m_label->setBuddy(m_hours);
    m_buy->setObjectName(QStringLiteral("bestBuyChoose"));
    m_answer->setObjectName(QStringLiteral("bestBuyAnswer"));
    m_answer->setWordWrap(true);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->controls()->addWidget(m_label);
    m_table->controls()->addWidget(m_hours);
    m_table->controls()->addWidget(m_buy);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(14, 8, 14, 10);
    foot->addWidget(m_answer);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addLayout(foot);
    connect(m_hours, &QDoubleSpinBox::valueChanged, this, &BestBuyBox::seek);
    connect(m_buy, &QPushButton::clicked, this, &BestBuyBox::buy);
    connect(&m_store, &WorkspaceStore::changed, this, &BestBuyBox::seek);
    connect(&m_store, &WorkspaceStore::currentBidChanged, this, &BestBuyBox::seek);
    retranslate();
}

void BestBuyBox::seek()
{
    if (!isVisible())
        return;
    m_buy->setEnabled(false); // what it would choose is being found
    m_job.start([picture = m_store.picture(), remaining = remainingHoursOf(m_store, m_store.picture()),
                 hours = m_hours->value()] { return bestBuyOf(picture, remaining, hours); },
                [this](const BestBuy &found) { show(found); });
}

void BestBuyBox::show(const BestBuy &found)
{
    m_found = found;
    const Phrases phrases = m_display.phrases();
    const int count = static_cast<int>(found.useCases.size());
    m_table->show(purchaseRows(m_store, found, phrases));
    m_buy->setText(count > 0 ? tr("&Choose these %n", "use cases", count) : tr("&Choose"));
    m_buy->setEnabled(count > 0);
    QStringList sentences;
    sentences.append(tr("%n use case(s) for %1.", "", count).arg(hoursText(found.hours, phrases)));
    sentences.append(found.exact ? tr("Exact: no other choice opens more for these hours.")
                                 : tr("A good choice, not proven to be the best: no choice can open more "
                                      "than %n.",
                                      "use cases", found.bound));
    if (const QString unknown = unestimatedText(found.unestimated, phrases); !unknown.isEmpty())
        sentences.append(QString(unknown + u'.'));
    m_answer->setText(sentences.join(u' '));
    m_answer->setAccessibleName(m_answer->text());
}

// One undo step.
void BestBuyBox::buy()
{
    QList<UseCaseId> useCases;
    for (const int u : std::as_const(m_found.useCases))
        useCases.append(m_store.catalogue().useCases.at(u).id);
    m_store.choose(useCases, true);
}

void BestBuyBox::retranslate()
{
    m_label->setText(tr("&Hours to spend"));
    m_hours->setAccessibleName(tr("Hours to spend"));
    m_hours->setSuffix(tr(" h", "suffix of a number of hours"));
    m_buy->setToolTip(tr("Chooses all of them for the bid; one undo takes them all away"));
    m_buy->setText(tr("&Choose"));
}

void BestBuyBox::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    seek();
}

void BestBuyBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        seek();
    }
    QWidget::changeEvent(event);
}

} // namespace kravkort
