// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/impactjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kravkort {

namespace {

QJsonObject tallyJson(const Tally &tally)
{
    return {{u"met"_s, tally.met()}, {u"applicable"_s, tally.applicable()}};
}

QJsonObject standingJson(const UpgradeImpact::Standing &standing)
{
    return {{u"mandatory"_s, tallyJson(standing.mandatory)},
            {u"supplementary"_s, tallyJson(standing.supplementary)},
            {u"hours"_s, standing.hours},
            {u"unestimated"_s, standing.unestimated},
            {u"readyUsecases"_s, standing.ready},
            {u"chosenUsecases"_s, standing.chosen}};
}

QJsonObject entering(const QStringList &entering, const QStringList &leaving)
{
    return {{u"entering"_s, QJsonArray::fromStringList(entering)},
            {u"leaving"_s, QJsonArray::fromStringList(leaving)}};
}

} // namespace

QJsonObject impactJson(const UpgradeImpact &impact, const Bid &bid)
{
    return {{u"id"_s, bid.id.code},
            {u"name"_s, bid.name},
            {u"catalogue"_s, QJsonObject{{u"id"_s, bid.catalogueId}, {u"revision"_s, bid.catalogueRevision}}},
            {u"before"_s, standingJson(impact.before)},
            {u"after"_s, standingJson(impact.after)},
            {u"criteria"_s, entering(impact.criteriaAdded, impact.criteriaRemoved)},
            {u"asksAgain"_s, QJsonArray::fromStringList(impact.asksAgain)},
            {u"noLongerReady"_s, QJsonArray::fromStringList(impact.noLongerReady)},
            {u"nowReady"_s, QJsonArray::fromStringList(impact.nowReady)},
            {u"usecasesLeaving"_s, QJsonArray::fromStringList(impact.useCasesLeaving)},
            {u"packages"_s, entering(impact.packagesEntering, impact.packagesLeaving)},
            {u"integrations"_s, entering(impact.integrationsEntering, impact.integrationsLeaving)}};
}

} // namespace kravkort
