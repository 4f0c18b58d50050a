// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/decisionlist.h"

#include "models/domain/decisions/decisions.h"
#include "models/store/workspacestore.h"
#include "ui/display.h"
#include "ui/focus.h"
#include "ui/inspector/conditioneditor.h"
#include "ui/inspector/decisioneditor.h"
#include "ui/inspector/linklabel.h"
#include "ui/inspector/sheetink.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace kravkort {

namespace {

bool same(const OpenDecision &a, const OpenDecision &b)
{
    return a.kind == b.kind && a.package == b.package && a.dependency == b.dependency;
}

} // namespace

DecisionList::DecisionList(WorkspaceStore &store, Focus &focus, Display &display, QWidget *parent)
    : Card(parent)
    , m_store(store)
    , m_focus(focus)
    , m_display(display)
    , m_title(new QLabel(this))
    , m_none(new QLabel(this))
    , m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("decisionList"));
    QFont bold = font();
    bold.setPointSizeF(bold.pointSizeF() * 1.1);
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_none->setWordWrap(true);
    rows()->setSpacing(10);
    rows()->addWidget(m_title);
    rows()->addWidget(m_none);
    rows()->addLayout(m_grid);
    m_grid->setHorizontalSpacing(28);
    m_grid->setVerticalSpacing(14);
}

void DecisionList::begin()
{
    clear();
    refresh();
}

void DecisionList::clear()
{
    for (const Row &row : std::as_const(m_rows)) {
        row.widget->hide();
        row.widget->deleteLater();
    }
    m_rows.clear();
}

// Is there still something to decide, decided or not?
bool DecisionList::stands(const OpenDecision &about) const
{
    return about.kind == OpenDecision::Kind::Supplementary
               ? isDecidable(m_store.picture(), about.package)
               : isAnswerable(m_store.picture(), about.dependency);
}

void DecisionList::refresh()
{
    if (m_catalogue != &m_store.catalogue())
        clear();
    m_catalogue = &m_store.catalogue();
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
        if (stands(m_rows.at(i).about))
            continue;
        m_rows.at(i).widget->hide();
        m_rows.at(i).widget->deleteLater();
        m_rows.removeAt(i);
    }
    const QList<OpenDecision> &open = m_store.picture().scope.openDecisions;
    for (const OpenDecision &about : open)
        if (std::none_of(m_rows.cbegin(), m_rows.cend(),
                         [&](const Row &row) { return same(row.about, about); }))
            m_rows.append(newRow(about));
    for (const Row &row : std::as_const(m_rows))
        showRow(row);
    arrange();
    m_title->setText(open.isEmpty() ? tr("Nothing is left to decide")
                                    : tr("%n decision(s) to take", "", static_cast<int>(open.size())));
    m_none->setText(tr("Every supplementary package and every condition has been decided."));
    m_none->setVisible(m_rows.isEmpty());
}

DecisionList::Row DecisionList::newRow(const OpenDecision &about)
{
    Row row;
    row.about = about;
    row.widget = new QWidget(this);
    row.heading = new LinkLabel(row.widget);
    connect(row.heading, &LinkLabel::nodeActivated, &m_focus, &Focus::select);
    auto *column = new QVBoxLayout(row.widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(row.heading);
    if (about.kind == OpenDecision::Kind::Supplementary) {
        row.decision = new DecisionEditor(m_store, m_display, row.widget);
        column->addWidget(row.decision);
        row.decision->show(m_store.catalogue().packages.at(about.package).id);
    } else {
        row.condition = new ConditionEditor(m_store, m_display, row.widget);
        column->addWidget(row.condition);
        row.condition->show(about.dependency);
    }
    return row;
}

void DecisionList::arrange()
{
    const int columns = width() > fontMetrics().averageCharWidth() * 110 ? 2 : 1;
    for (int i = 0; i < m_rows.size(); ++i) {
        QWidget *row = m_rows.at(i).widget;
        m_grid->removeWidget(row);
        m_grid->addWidget(row, i / columns, i % columns, Qt::AlignTop);
    }
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void DecisionList::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    arrange();
}

void DecisionList::showRow(const Row &row)
{
    const Phrases phrases = m_display.phrases();
    const Theme theme = themeFor(palette());
    const SheetInk ink{m_store.picture(), phrases, theme};
    const Catalogue &c = m_store.catalogue();
    const QList<OpenDecision> &open = m_store.picture().scope.openDecisions;
    const bool taken = std::none_of(open.begin(), open.end(),
                                    [&](const OpenDecision &about) { return same(about, row.about); });
    const QString sign =
        taken ? ink.coloured(QStringLiteral("<b>✓</b>&nbsp; "), theme.outcome(Outcome::Met)) : QString();
    if (row.decision) {
        row.heading->show(sign + ink.named(packageNode(c, row.about.package)));
        row.decision->refresh();
    } else {
        const Dependency &edge = c.dependencies.at(row.about.dependency);
        row.heading->show(sign + ink.code(integrationNode(c, edge.from)) + QStringLiteral(" → ") +
                          ink.code(integrationNode(c, edge.to)));
        row.condition->refresh();
    }
}

void DecisionList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    Card::changeEvent(event);
}

} // namespace kravkort
