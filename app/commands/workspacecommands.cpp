// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/workspacecommands.h"

#include "app/console.h"
#include "app/languages.h"
#include "app/workspaces.h"
#include "models/domain/claims/claims.h"
#include "models/domain/workspace/consistency.h"
#include "models/exchange/freezing.h"
#include "models/storage/workspacefile.h"

#include <QCoreApplication>

namespace kravkort {

namespace {

struct WorkspaceCommands
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::WorkspaceCommands)
};

// What nobody has signed off: "serious: Bid “Omsorg”: Go-live was …".
QStringList claims(const WorkspaceStore &store)
{
    const Phrases phrases(systemLanguage());
    const auto pictureOf = [&](const Bid &bid) { return std::optional(store.pictureOf(bid.id)); };
    QStringList lines;
    for (const Finding &finding : claimsOfAll(store.workspace(), pictureOf, phrases))
        if (finding.isOpen())
            lines.append(QStringList{nameOf(finding.severity, phrases),
                                     ownerOf(finding, store.workspace(), phrases), finding.sentence}
                             .join(QStringLiteral(": ")));
    return lines;
}

} // namespace

int run(const NewWorkspace &command)
{
    const auto store = command.sample
                           ? WorkspaceStore::createSample(command.path, systemClock(), authorName())
                           : WorkspaceStore::create(command.path, systemClock(), authorName());
    return store ? exitstatus::done : complain(store.error());
}

int run(const CheckWorkspace &command)
{
    QStringList findings;
    {
        const Result<WorkspaceFile> file = WorkspaceFile::open(command.workspace);
        if (!file)
            return complain(file.error());
        const Result<QStringList> damage = file->check();
        if (!damage)
            return complain(damage.error());
        findings = *damage;
    }
    // What the file says is worth a look only where the file itself is whole.
    if (findings.isEmpty()) {
        const auto store = openWorkspace(command.workspace);
        if (!store)
            return complain(store.error());
        QList<std::shared_ptr<const Catalogue>> kept;
        for (const CatalogueCopy &copy : (*store)->workspace().table<CatalogueCopy>())
            kept.append((*store)->catalogueOf(copy));
        findings = inconsistencies((*store)->workspace(),
                                   [&](const Bid &bid) { return (*store)->catalogueOf(bid); }, kept);
        for (const FrozenBid &frozen : (*store)->workspace().table<FrozenBid>())
            if (const QString damage = damageOf(frozen); !damage.isEmpty())
                findings.append(WorkspaceCommands::tr("Frozen bid “%1”: %2").arg(frozen.name, damage));
        findings += claims(**store);
    }
    if (findings.isEmpty())
        return print(WorkspaceCommands::tr("no findings") + QLatin1Char('\n'));
    QString text;
    for (const QString &finding : std::as_const(findings))
        text += oneLine(finding) + QLatin1Char('\n');
    const int printed = print(text);
    return printed == exitstatus::done ? exitstatus::findings : printed;
}

} // namespace kravkort
