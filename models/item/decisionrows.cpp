// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/decisionrows.h"

#include "models/domain/catalogue/readingorder.h"
#include "models/domain/decisions/costwords.h"
#include "models/domain/decisions/ladder.h"
#include "models/domain/decisions/leverage.h"
#include "models/domain/text/names.h"
#include "models/store/solutionbids.h"
#include "models/store/workspacestore.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace kravkort {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(DecisionTables)
};

DecisionCell counted(int count, QChar sign = {})
{
    const QString number = QString::number(count);
    return {double(count), count == 0 || sign.isNull() ? number : QString(sign + number), {}};
}

DecisionCell hoursCell(double hours, int unestimated, const Phrases &phrases, QChar sign = {})
{
    QString text = hoursText(hours, phrases);
    if (unestimated > 0)
        text += QStringLiteral(" + ?");
    return {hours, hours == 0 || sign.isNull() ? text : QString(sign + text),
            unestimatedText(unestimated, phrases)};
}

DecisionRow rowOf(const Picture &picture, const NodeRef &node, const Phrases &phrases)
{
    const Catalogue &c = *picture.catalogue;
    DecisionRow row{node, titleOf(c, node, phrases), false, false, {}};
    const int index = indexOf(c, node);
    row.choosable = node.kind == NodeKind::UseCase || node.kind == NodeKind::Area;
    row.chosen = node.kind == NodeKind::UseCase ? picture.selection.chosen.at(index)
                                                : row.choosable && isWholeAreaChosen(picture, index);
    return row;
}

QList<DecisionRow> marginalRows(const WorkspaceStore &store, bool chosen, const Phrases &phrases)
{
    const Picture &picture = store.picture();
    const Catalogue &c = *picture.catalogue;
    const MarginalCosts costs = marginalCostsOf(picture, remainingHoursOf(store, picture));
    const QChar sign = chosen ? QChar(0x2212) : QChar(u'+');
    QList<DecisionRow> rows;
    const auto add = [&](const NodeRef &node, const MarginalCost &cost) {
        DecisionRow row = rowOf(picture, node, phrases);
        if (row.chosen != chosen)
            return;
        row.cells = {counted(cost.packages, sign), counted(cost.integrations, sign),
                     counted(cost.criteria, sign), hoursCell(cost.hours, cost.unestimated, phrases, sign)};
        rows.append(row);
    };
    for (const int u : inReadingOrder(c.useCases, c.useCaseOrder.sorted))
        add(useCaseNode(c, u), costs.useCases.at(u));
    for (const int a : inReadingOrder(c.areas, c.areaOrder.sorted))
        if (!c.areas.at(a).useCases.isEmpty())
            add(areaNode(c, a), costs.areas.at(a));
    return rows;
}

} // namespace

QList<DecisionRow> costRows(const WorkspaceStore &store, const Phrases &phrases)
{
    return marginalRows(store, false, phrases);
}

QList<DecisionRow> savingRows(const WorkspaceStore &store, const Phrases &phrases)
{
    return marginalRows(store, true, phrases);
}

QList<DecisionRow> ladderRows(const WorkspaceStore &store, const Phrases &phrases)
{
    const Picture &picture = store.picture();
    const Catalogue &c = *picture.catalogue;
    QList<Rung> ladder = ladderOf(c, picture.outcomes, remainingHoursOf(store, picture));
    std::sort(ladder.begin(), ladder.end(), [&](const Rung &a, const Rung &b) {
        return readsBefore(c.useCases.at(a.useCase).id.code, c.useCases.at(b.useCase).id.code);
    });
    QList<DecisionRow> rows;
    for (const Rung &rung : std::as_const(ladder)) {
        DecisionRow row = rowOf(picture, useCaseNode(c, rung.useCase), phrases);
        DecisionCell open = counted(rung.open);
        if (!rung.known)
            open = {unknownRung, Say::tr("packages not known"),
                    Say::tr("The catalogue names no package of it, so nobody can say what it asks for.")};
        else if (rung.open == 0)
            open.text = Say::tr("0 – today", "open criteria: it can be bid on today");
        row.cells = {open, hoursCell(rung.hours, rung.unestimated, phrases)};
        rows.append(row);
    }
    return rows;
}

QList<DecisionRow> purchaseRows(const WorkspaceStore &store, const BestBuy &buy, const Phrases &phrases)
{
    const Picture &picture = store.picture();
    const Catalogue &c = *picture.catalogue;
    const MarginalCosts costs = marginalCostsOf(picture, remainingHoursOf(store, picture));
    QList<DecisionRow> rows;
    for (const int u : inReadingOrder(c.useCases, buy.useCases)) {
        DecisionRow row = rowOf(picture, useCaseNode(c, u), phrases);
        const MarginalCost &alone = costs.useCases.at(u);
        row.cells = {counted(alone.criteria, u'+'), hoursCell(alone.hours, alone.unestimated, phrases, u'+')};
        rows.append(row);
    }
    return rows;
}

QList<DecisionRow> leverageRows(const WorkspaceStore &store, const Phrases &phrases)
{
    const Picture &picture = store.picture();
    const Catalogue &c = *picture.catalogue;
    QList<Leverage> ranked = leverageOf(bidsOf(store, picture.solution));
    std::sort(ranked.begin(), ranked.end(), [](const Leverage &a, const Leverage &b) {
        return readsBefore(a.integration.code, b.integration.code);
    });
    const QLocale locale(phrases.language() == Language::Danish ? QLocale::Danish : QLocale::English);
    QList<DecisionRow> rows;
    for (const Leverage &leverage : std::as_const(ranked)) {
        const NodeRef node{NodeKind::Integration, leverage.integration.code};
        DecisionRow row{node, indexOf(c, node) < 0 ? QString() : titleOf(c, node, phrases), false, false, {}};
        const DecisionCell perHour =
            leverage.perHour
                ? DecisionCell{*leverage.perHour, locale.toString(*leverage.perHour * 10, 'f', 2), {}}
                : DecisionCell{-1, QStringLiteral("–"), Say::tr("Nobody has estimated it")};
        row.cells = {counted(leverage.useCases), counted(leverage.bids), counted(leverage.opens),
                     leverage.perHour
                         ? hoursCell(leverage.hours, 0, phrases)
                         : DecisionCell{0, QStringLiteral("?"), Say::tr("Nobody has estimated it")},
                     perHour};
        rows.append(row);
    }
    return rows;
}

QStringList columnTitles(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Cost:
    case DecisionKind::Saving:
        return {Say::tr("Use case or area"), Say::tr("Packages"), Say::tr("Integrations"),
                Say::tr("Open criteria"), Say::tr("Hours")};
    case DecisionKind::Ladder:
        return {Say::tr("Use case"), Say::tr("Criteria away"), Say::tr("Hours")};
    case DecisionKind::Purchase:
        return {Say::tr("Use case"), Say::tr("Open criteria, alone"), Say::tr("Hours, alone")};
    case DecisionKind::Leverage:
        return {Say::tr("Integration"),   Say::tr("Use cases"),  Say::tr("Bids"),
                Say::tr("Opens at once"), Say::tr("Hours left"), Say::tr("Per 10 h")};
    }
    return {};
}

QStringList columnMeanings(DecisionKind kind)
{
    const QString sharing = Say::tr("What the rest of the bid brings anyhow is not counted.");
    switch (kind) {
    case DecisionKind::Cost:
    case DecisionKind::Saving:
        return {Say::tr("A tick chooses it for the bid; taking it away drops it."), sharing, sharing,
                Say::tr("Mandatory criteria that are not met."),
                Say::tr("Remaining hours of the integrations.")};
    case DecisionKind::Ladder:
        return {Say::tr("A tick chooses it for the bid; taking it away drops it."),
                Say::tr("Mandatory criteria that are not met, for the use case alone."),
                Say::tr("Remaining hours of its integrations, for the use case alone.")};
    case DecisionKind::Purchase:
        return {QString(), Say::tr("What the use case would add if it were chosen alone."),
                Say::tr("What the use case would add if it were chosen alone.")};
    case DecisionKind::Leverage:
        return {QString(),
                Say::tr("Chosen use cases over all bids of the solution whose scope holds the integration."),
                Say::tr("Bids of the solution that need the integration."),
                Say::tr("Use cases in which nothing else is left to do."),
                Say::tr("Likely effort × what is not met yet."),
                Say::tr("Use cases that ten hours of work on it serve.")};
    }
    return {};
}

} // namespace kravkort
