// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/decisionsjson.h"

#include "models/domain/decisions/ladder.h"
#include "models/domain/decisions/marginalcost.h"

#include <QJsonArray>

#include <algorithm>

namespace kravkort {

namespace {

QJsonObject toJson(const QString &id, bool chosen, const MarginalCost &cost)
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("chosen"), chosen},
            {QStringLiteral("packages"), cost.packages},
            {QStringLiteral("integrations"), cost.integrations},
            {QStringLiteral("criteria"), cost.criteria},
            {QStringLiteral("hours"), cost.hours},
            {QStringLiteral("unestimated"), cost.unestimated}};
}

QJsonArray ladderJson(const Catalogue &c, QList<Rung> ladder)
{
    std::sort(ladder.begin(), ladder.end(), [&](const Rung &a, const Rung &b) {
        return c.useCaseOrder.rank.at(a.useCase) < c.useCaseOrder.rank.at(b.useCase);
    });
    QJsonArray rungs;
    for (const Rung &rung : std::as_const(ladder))
        rungs.append(QJsonObject{
            {QStringLiteral("id"), c.useCases.at(rung.useCase).id.code},
            {QStringLiteral("known"), rung.known},
            {QStringLiteral("open"), rung.known ? QJsonValue(rung.open) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("hours"), rung.hours},
            {QStringLiteral("unestimated"), rung.unestimated}});
    return rungs;
}

QJsonArray leverageJson(const QList<BidHours> &bids)
{
    QJsonArray ranked;
    for (const Leverage &leverage : leverageOf(bids))
        ranked.append(
            QJsonObject{{QStringLiteral("id"), leverage.integration.code},
                        {QStringLiteral("usecases"), leverage.useCases},
                        {QStringLiteral("bids"), leverage.bids},
                        {QStringLiteral("opens"), leverage.opens},
                        {QStringLiteral("hours"), leverage.hours},
                        {QStringLiteral("leverage"),
                         leverage.perHour ? QJsonValue(*leverage.perHour) : QJsonValue(QJsonValue::Null)}});
    return ranked;
}

} // namespace

QJsonObject decisionsJson(const Picture &picture, const RemainingHours &remaining,
                          const QList<BidHours> &bids)
{
    const Catalogue &c = *picture.catalogue;
    const MarginalCosts costs = marginalCostsOf(picture, remaining);
    QJsonArray useCases, areas;
    for (const int u : c.useCaseOrder.sorted)
        useCases.append(
            toJson(c.useCases.at(u).id.code, picture.selection.chosen.at(u), costs.useCases.at(u)));
    for (const int a : c.areaOrder.sorted)
        areas.append(toJson(c.areas.at(a).id.code, isWholeAreaChosen(picture, a), costs.areas.at(a)));
    return {{QStringLiteral("marginal"), useCases},
            {QStringLiteral("marginalAreas"), areas},
            {QStringLiteral("ladder"), ladderJson(c, ladderOf(c, picture.outcomes, remaining))},
            {QStringLiteral("leverage"), leverageJson(bids)}};
}

} // namespace kravkort
