// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/decisionspage.h"

#include "models/store/workspacestore.h"
#include "ui/decisions/bestbuybox.h"
#include "ui/decisions/decisiontable.h"
#include "ui/display.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>

namespace kravkort {

namespace {

enum Section { CostSection, SavingSection, LadderSection, PurchaseSection, LeverageSection, SectionCount };

} // namespace

DecisionsPage::DecisionsPage(WorkspaceStore &store, Focus &focus, Display &display, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_focus(focus)
    , m_display(display)
    , m_tabs(new QTabBar(this))
    , m_sections(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("decisionsPage"));
    m_tabs->setObjectName(QStringLiteral("decisionTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    for (int section = 0; section < SectionCount; ++section) {
        m_tabs->addTab(QString());
        m_sections->addWidget(new QWidget(this)); // room for a section that nobody has asked for yet
    }
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 0);
    bar->addWidget(m_tabs, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_sections, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &DecisionsPage::showSection);
    setFocusProxy(m_tabs);
    retranslate();
    showSection(CostSection);
}

QWidget *DecisionsPage::newSection(int section)
{
    const auto table = [this](DecisionKind kind, auto rows) {
        return new DecisionTable(
            m_store, m_focus, m_display, kind, [this, rows] { return rows(m_store, m_display.phrases()); },
            this);
    };
    switch (section) {
    case CostSection:
        return table(DecisionKind::Cost, costRows);
    case SavingSection:
        return table(DecisionKind::Saving, savingRows);
    case LadderSection:
        return table(DecisionKind::Ladder, ladderRows);
    case PurchaseSection:
        return new BestBuyBox(m_store, m_focus, m_display, this);
    case LeverageSection:
        return table(DecisionKind::Leverage, leverageRows);
    default:
        return nullptr;
    }
}

void DecisionsPage::showSection(int section)
{
    if (section < 0 || section >= SectionCount)
        return;
    if (m_sections->widget(section)->objectName().isEmpty()) {
        QWidget *room = m_sections->widget(section);
        m_sections->insertWidget(section, newSection(section));
        m_sections->removeWidget(room);
        delete room;
    }
    m_sections->setCurrentIndex(section);
    m_tabs->setCurrentIndex(section);
}

void DecisionsPage::retranslate()
{
    setAccessibleName(tr("Decisions"));
    m_tabs->setAccessibleName(tr("Sections"));
    m_tabs->setTabText(CostSection, tr("What does one more cost?"));
    m_tabs->setTabText(SavingSection, tr("What does dropping save?"));
    m_tabs->setTabText(LadderSection, tr("You can already bid on"));
    m_tabs->setTabText(PurchaseSection, tr("Best buy"));
    m_tabs->setTabText(LeverageSection, tr("Leverage"));
}

void DecisionsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace kravkort
