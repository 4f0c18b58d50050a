// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/statuscommand.h"

#include "app/console.h"
#include "app/languages.h"
#include "app/workspaces.h"
#include "models/domain/basis/leaning.h"
#include "models/domain/decisions/outlook.h"
#include "models/domain/scope/reasons.h"
#include "models/domain/text/names.h"
#include "models/exchange/decisionsjson.h"
#include "models/exchange/statusjson.h"
#include "models/store/freezeverbs.h"
#include "models/store/solutionbids.h"

#include <QCoreApplication>

namespace kravkort {

namespace {

struct StatusCommand
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::StatusCommand)
};

QString heading(const QString &words)
{
    return QLatin1Char('\n') + words + QLatin1Char('\n');
}

// "45 %  (40 of 88)"
QStringList share(const Tally &tally)
{
    return {percent(tally.ratio()), StatusCommand::tr("%1 of %2").arg(tally.met()).arg(tally.applicable())};
}

QString standing(const Picture &picture, const NodeRef &node, const NodeProgress &progress)
{
    if (progress.effective >= 1.0)
        return StatusCommand::tr("ready");
    if (node.kind == NodeKind::UseCase &&
        !packagesKnown(*picture.catalogue, indexOf(*picture.catalogue, node)))
        return StatusCommand::tr("packages not known");
    const NodeRef weakest = weakestLink(picture, node).last();
    return weakest == node ? StatusCommand::tr("its own criteria are open")
                           : StatusCommand::tr("held back by %1").arg(weakest.code);
}

QStringList row(const Picture &picture, const NodeRef &node, const NodeProgress &progress,
                const Phrases &phrases)
{
    return QStringList{node.code} + share(progress.pooled) +
           QStringList{standing(picture, node, progress), titleOf(*picture.catalogue, node, phrases)};
}

QString summaryText(const Picture &picture, const Workspace &workspace)
{
    const Bid *bid = workspace.bid(picture.bid);
    const Solution *solution = workspace.solution(picture.solution);
    const Progress &progress = picture.progress;
    const GroundCount ground = groundCount(picture);
    return columns(
        {{StatusCommand::tr("Bid"), bid ? bid->name : QString()},
         {StatusCommand::tr("Solution"), solution ? solution->name : QString()},
         {StatusCommand::tr("Catalogue"),
          StatusCommand::tr("%1, revision %2").arg(picture.catalogue->id, picture.catalogue->revision)},
         {StatusCommand::tr("Mandatory criteria met"), share(progress.mandatory).join(QStringLiteral("  "))},
         {StatusCommand::tr("Supplementary criteria met"),
          share(progress.supplementary).join(QStringLiteral("  "))},
         {StatusCommand::tr("Ready use cases"),
          StatusCommand::tr("%1 of %2").arg(progress.readyUseCases).arg(progress.chosenUseCases)},
         {StatusCommand::tr("Basis confirmed"),
          ground.total() == 0
              ? QStringLiteral("–")
              : QString(percent(ground.ratio()) + QStringLiteral("  ") +
                        StatusCommand::tr("%1 of %2").arg(ground.confirmed()).arg(ground.total()))},
         {StatusCommand::tr("Open decisions"), QString::number(picture.scope.openDecisions.size())}});
}

QString statusText(const Picture &picture, const Workspace &workspace)
{
    const Phrases phrases(systemLanguage());
    const Catalogue &c = *picture.catalogue;
    const Progress &progress = picture.progress;
    QList<QStringList> useCases, packages, integrations;
    for (const int u : c.useCaseOrder.sorted)
        if (picture.selection.chosen.at(u))
            useCases.append(row(picture, useCaseNode(c, u), progress.useCases.at(u), phrases));
    for (const int p : c.packageOrder.sorted)
        if (picture.scope.packages.at(p).inScope)
            packages.append(row(picture, packageNode(c, p), progress.packages.at(p), phrases));
    if (picture.scope.general)
        integrations.append(row(picture, generalNode(), progress.general, phrases));
    for (const int i : c.integrationOrder.sorted)
        if (picture.scope.integrations.at(i).inScope)
            integrations.append(row(picture, integrationNode(c, i), progress.integrations.at(i), phrases));

    QString text = summaryText(picture, workspace) + heading(StatusCommand::tr("Use cases")) +
                   columns(useCases) + heading(StatusCommand::tr("Packages")) + columns(packages) +
                   heading(StatusCommand::tr("General terms and integrations")) + columns(integrations);
    if (!c.notice.isEmpty())
        text += QLatin1Char('\n') + c.notice.in(phrases.language()) + QLatin1Char('\n');
    return text;
}

void addDecisions(QJsonObject &status, const WorkspaceStore &store, const Picture &picture)
{
    const QJsonObject decisions =
        decisionsJson(picture, remainingHoursOf(store, picture), bidsOf(store, picture.solution));
    for (auto it = decisions.begin(); it != decisions.end(); ++it)
        status.insert(it.key(), it.value());
}

// Marked as what it is, so that nobody takes it for today's.
int runAsOf(const OpenBid &open, const ShowStatus &command)
{
    const Result<BidMoment> moment = momentNamed(*open.store, open.picture.bid, command.asOf);
    if (!moment)
        return complain(moment.error());
    if (!command.json)
        return print(columns({{StatusCommand::tr("As of"), nameOf(*moment, Phrases(systemLanguage()))}}) +
                     statusText(moment->picture, moment->workspace));
    QJsonObject status = statusJson(moment->picture, moment->workspace);
    status.insert(QStringLiteral("asOf"), moment->at.toUTC().toString(Qt::ISODateWithMs));
    return print(status);
}

} // namespace

int run(const ShowStatus &command)
{
    const Result<OpenBid> open = openBid(command.workspace, command.bid);
    if (!open)
        return complain(open.error());
    if (!command.asOf.isEmpty())
        return runAsOf(*open, command);
    if (!command.json)
        return print(statusText(open->picture, open->store->workspace()));
    QJsonObject status = statusJson(open->picture, open->store->workspace());
    if (command.decisions)
        addDecisions(status, *open->store, open->picture);
    return print(status);
}

} // namespace kravkort
