// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/publicjson.h"

#include "models/domain/workspace/words.h"

#include <QJsonArray>

namespace kravkort {

namespace {

QString name(const char *text)
{
    return QString::fromLatin1(text);
}

QJsonObject textJson(const Text &text)
{
    return {{name("da"), text.da}, {name("en"), text.en}};
}

QJsonObject tallyJson(const Tally &tally)
{
    return {{name("met"), tally.met()}, {name("applicable"), tally.applicable()}};
}

QJsonObject nodeJson(const QString &code, const Text &text, const NodeProgress &progress)
{
    return {{name("id"), code},
            {name("name"), textJson(text)},
            {name("pooled"), tallyJson(progress.pooled)},
            {name("ready"), progress.effective >= 1.0}};
}

QJsonArray useCasesOf(const Picture &picture)
{
    const Catalogue &c = *picture.catalogue;
    QJsonArray all;
    for (const int u : c.useCaseOrder.sorted)
        if (picture.selection.chosen.at(u))
            all.append(
                nodeJson(c.useCases.at(u).id.code, c.useCases.at(u).name, picture.progress.useCases.at(u)));
    return all;
}

QJsonArray packagesOf(const Picture &picture)
{
    const Catalogue &c = *picture.catalogue;
    QJsonArray all;
    for (const int p : c.packageOrder.sorted) {
        const PackageScope &scope = picture.scope.packages.at(p);
        if (!scope.inScope)
            continue;
        QJsonObject json =
            nodeJson(c.packages.at(p).id.code, c.packages.at(p).name, picture.progress.packages.at(p));
        json.insert(name("strength"), wordOf(scope.strength));
        json.insert(name("decision"), wordOf(picture.selection.decisions.at(p)));
        all.append(json);
    }
    return all;
}

QJsonArray integrationsOf(const Picture &picture)
{
    const Catalogue &c = *picture.catalogue;
    QJsonArray all;
    for (const int i : c.integrationOrder.sorted) {
        const IntegrationScope &scope = picture.scope.integrations.at(i);
        if (!scope.inScope)
            continue;
        QJsonObject json = nodeJson(c.integrations.at(i).id.code, c.integrations.at(i).name,
                                    picture.progress.integrations.at(i));
        json.insert(name("strength"), wordOf(scope.strength));
        json.insert(name("role"), wordOf(scope.role));
        all.append(json);
    }
    return all;
}

QJsonArray criteriaOf(const Picture &picture)
{
    const Catalogue &c = *picture.catalogue;
    QJsonArray all;
    for (const int k : c.criterionOrder.sorted) {
        const Criterion &criterion = c.criteria.at(k);
        if (picture.scope.holds(criterion))
            all.append(QJsonObject{{name("id"), criterion.id.code},
                                   {name("owner"), ownerOf(c, criterion).code},
                                   {name("text"), textJson(criterion.text)},
                                   {name("responsible"), wordOf(criterion.responsible)},
                                   {name("strength"), wordOf(picture.scope.strengthOf(criterion))},
                                   {name("basis"), wordOf(criterion.ground.basis)},
                                   {name("result"), wordOf(picture.outcomes.at(k))}});
    }
    return all;
}

} // namespace

QJsonObject publicJson(const BidMoment &moment)
{
    const Picture &picture = moment.picture;
    const Bid *bid = moment.bid();
    const Solution *solution = moment.workspace.solution(picture.solution);
    return {{name("format"), name("kravkort-public-bid")},
            {name("formatVersion"), 1},
            {name("at"), moment.at.toUTC().toString(Qt::ISODateWithMs)},
            {name("bid"), bid ? bid->name : QString()},
            {name("solution"), solution ? solution->name : QString()},
            {name("vendor"), moment.workspace.vendorName()},
            {name("municipalities"), QJsonArray::fromStringList(bid ? bid->municipalities : QStringList())},
            {name("catalogue"), QJsonObject{{name("id"), picture.catalogue->id},
                                            {name("revision"), picture.catalogue->revision}}},
            {name("mandatory"), tallyJson(picture.progress.mandatory)},
            {name("supplementary"), tallyJson(picture.progress.supplementary)},
            {name("usecases"), useCasesOf(picture)},
            {name("packages"), packagesOf(picture)},
            {name("integrations"), integrationsOf(picture)},
            {name("criteria"), criteriaOf(picture)}};
}

} // namespace kravkort
