// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/scopejson.h"

#include "models/domain/scope/reasons.h"
#include "models/domain/workspace/words.h"

#include <QJsonArray>

namespace kravkort {

namespace {

template<class Things>
QJsonArray codesOf(const Things &things, const QList<int> &indices)
{
    QJsonArray codes;
    for (const int i : indices)
        codes.append(things.at(i).id.code);
    return codes;
}

QJsonArray useCasesJson(const Picture &picture)
{
    const Catalogue &c = *picture.catalogue;
    QJsonArray codes;
    for (const int u : c.useCaseOrder.sorted)
        if (picture.selection.chosen.at(u))
            codes.append(c.useCases.at(u).id.code);
    return codes;
}

QJsonArray packagesJson(const Picture &picture)
{
    const Catalogue &c = *picture.catalogue;
    QJsonArray packages;
    for (const int p : c.packageOrder.sorted) {
        const PackageScope &package = picture.scope.packages.at(p);
        if (package.required)
            packages.append(QJsonObject{{QStringLiteral("id"), c.packages.at(p).id.code},
                                        {QStringLiteral("strength"), wordOf(package.strength)},
                                        {QStringLiteral("inScope"), package.inScope},
                                        {QStringLiteral("usecases"), codesOf(c.useCases, package.useCases)}});
    }
    return packages;
}

QJsonArray integrationsJson(const Picture &picture)
{
    const Catalogue &c = *picture.catalogue;
    const QList<Chain> reasons = shortestReasons(picture);
    QJsonArray integrations;
    for (const int i : c.integrationOrder.sorted) {
        const IntegrationScope &integration = picture.scope.integrations.at(i);
        if (!integration.inScope)
            continue;
        QJsonArray reason;
        for (const NodeRef &node : reasons.at(i))
            reason.append(node.code);
        integrations.append(
            QJsonObject{{QStringLiteral("id"), c.integrations.at(i).id.code},
                        {QStringLiteral("strength"), wordOf(integration.strength)},
                        {QStringLiteral("role"), wordOf(integration.role)},
                        {QStringLiteral("packages"), codesOf(c.packages, integration.packages)},
                        {QStringLiteral("neededBy"), codesOf(c.integrations, integration.neededBy)},
                        {QStringLiteral("reason"), reason}});
    }
    return integrations;
}

QJsonArray criteriaJson(const Picture &picture)
{
    const Catalogue &c = *picture.catalogue;
    QJsonArray criteria;
    for (const int k : c.criterionOrder.sorted) {
        const Criterion &criterion = c.criteria.at(k);
        if (picture.scope.holds(criterion))
            criteria.append(
                QJsonObject{{QStringLiteral("id"), criterion.id.code},
                            {QStringLiteral("owner"), ownerOf(c, criterion).code},
                            {QStringLiteral("responsible"), wordOf(criterion.responsible)},
                            {QStringLiteral("strength"), wordOf(picture.scope.strengthOf(criterion))},
                            {QStringLiteral("basis"), wordOf(criterion.ground.basis)}});
    }
    return criteria;
}

QJsonArray openDecisionsJson(const Picture &picture)
{
    const Catalogue &c = *picture.catalogue;
    QJsonArray decisions;
    for (const OpenDecision &open : picture.scope.openDecisions) {
        if (open.kind == OpenDecision::Kind::Supplementary) {
            decisions.append(QJsonObject{{QStringLiteral("kind"), QStringLiteral("supplementary")},
                                         {QStringLiteral("package"), c.packages.at(open.package).id.code}});
        } else {
            const Dependency &dependency = c.dependencies.at(open.dependency);
            decisions.append(QJsonObject{{QStringLiteral("kind"), QStringLiteral("conditional")},
                                         {QStringLiteral("from"), c.integrations.at(dependency.from).id.code},
                                         {QStringLiteral("to"), c.integrations.at(dependency.to).id.code}});
        }
    }
    return decisions;
}

} // namespace

QJsonObject scopeJson(const Picture &picture)
{
    QJsonObject basis;
    for (const Basis b : allBases)
        basis.insert(wordOf(b), picture.basis[static_cast<size_t>(b)]);
    return {
        {QStringLiteral("catalogue"), QJsonObject{{QStringLiteral("id"), picture.catalogue->id},
                                                  {QStringLiteral("revision"), picture.catalogue->revision}}},
        {QStringLiteral("usecases"), useCasesJson(picture)},
        {QStringLiteral("packages"), packagesJson(picture)},
        {QStringLiteral("integrations"), integrationsJson(picture)},
        {QStringLiteral("criteria"), criteriaJson(picture)},
        {QStringLiteral("openDecisions"), openDecisionsJson(picture)},
        {QStringLiteral("basis"), basis}};
}

} // namespace kravkort
