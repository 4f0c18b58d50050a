// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/statusjson.h"

#include "models/domain/basis/leaning.h"
#include "models/domain/decisions/outlook.h"
#include "models/domain/scope/reasons.h"
#include "models/exchange/scopejson.h"

#include <QJsonArray>

namespace kravkort {

namespace {

// Of the distinct statements that are leaned on, how many are confirmed, and their share, 0…1.
void addConfirmed(QJsonObject &object, const GroundCount &ground)
{
    object.insert(QStringLiteral("confirmed"), ground.ratio());
    object.insert(QStringLiteral("confirmedStatements"), ground.confirmed());
    object.insert(QStringLiteral("statements"), ground.total());
}

void addProgress(QJsonObject &object, const Picture &picture, const NodeRef &node,
                 const NodeProgress &progress)
{
    QJsonArray weakest;
    for (const NodeRef &link : weakestLink(picture, node))
        weakest.append(link.code);
    object.insert(QStringLiteral("own"), progress.own.ratio());
    object.insert(QStringLiteral("ownMet"), progress.own.met());
    object.insert(QStringLiteral("ownApplicable"), progress.own.applicable());
    object.insert(QStringLiteral("effective"), progress.effective);
    object.insert(QStringLiteral("pooled"), progress.pooled.ratio());
    object.insert(QStringLiteral("met"), progress.pooled.met());
    object.insert(QStringLiteral("applicable"), progress.pooled.applicable());
    object.insert(QStringLiteral("ready"), progress.effective >= 1.0);
    object.insert(QStringLiteral("weakest"), weakest);
    addConfirmed(object, groundCount(picture, node));
}

QString idOf(const QJsonObject &object)
{
    return object.value(QStringLiteral("id")).toString();
}

} // namespace

QJsonObject statusJson(const Picture &picture, const Workspace &workspace)
{
    const Catalogue &c = *picture.catalogue;
    const Progress &progress = picture.progress;
    QJsonObject status = scopeJson(picture);

    QJsonArray useCases;
    for (const int u : c.useCaseOrder.sorted) {
        if (!picture.selection.chosen.at(u))
            continue;
        QJsonObject useCase{{QStringLiteral("id"), c.useCases.at(u).id.code}};
        addProgress(useCase, picture, useCaseNode(c, u), progress.useCases.at(u));
        useCase.insert(QStringLiteral("known"), packagesKnown(c, u));
        useCases.append(useCase);
    }
    status.insert(QStringLiteral("usecases"), useCases);

    QJsonArray packages;
    const QJsonArray scopePackages = status.value(QStringLiteral("packages")).toArray();
    for (const QJsonValue &value : scopePackages) {
        QJsonObject package = value.toObject();
        const int p = c.packageIndex.value({idOf(package)}, -1);
        if (picture.scope.packages.at(p).inScope)
            addProgress(package, picture, packageNode(c, p), progress.packages.at(p));
        packages.append(package);
    }
    status.insert(QStringLiteral("packages"), packages);

    QJsonArray integrations;
    const QJsonArray scopeIntegrations = status.value(QStringLiteral("integrations")).toArray();
    for (const QJsonValue &value : scopeIntegrations) {
        QJsonObject integration = value.toObject();
        const int i = c.integrationIndex.value({idOf(integration)}, -1);
        addProgress(integration, picture, integrationNode(c, i), progress.integrations.at(i));
        integrations.append(integration);
    }
    status.insert(QStringLiteral("integrations"), integrations);

    if (picture.scope.general) {
        QJsonObject general{{QStringLiteral("id"), generalCode()}};
        addProgress(general, picture, generalNode(), progress.general);
        status.insert(QStringLiteral("general"), general);
    }

    const Bid *bid = workspace.bid(picture.bid);
    const Solution *solution = workspace.solution(picture.solution);
    status.insert(QStringLiteral("bid"),
                  QJsonObject{{QStringLiteral("id"), picture.bid.code},
                              {QStringLiteral("name"), bid ? bid->name : QString()},
                              {QStringLiteral("solution"), solution ? solution->name : QString()}});
    status.insert(QStringLiteral("pooledMandatory"), progress.mandatory.ratio());
    status.insert(QStringLiteral("pooledSupplementary"), progress.supplementary.ratio());
    addConfirmed(status, groundCount(picture));
    status.insert(QStringLiteral("readyUsecases"), progress.readyUseCases);
    status.insert(QStringLiteral("chosenUsecases"), progress.chosenUseCases);
    return status;
}

} // namespace kravkort
