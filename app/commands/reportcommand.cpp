// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/reportcommand.h"

#include "app/console.h"
#include "app/languages.h"
#include "app/workspaces.h"
#include "models/store/freezeverbs.h"
#include "models/store/reportverbs.h"
#include "ui/report/statusreport.h"

#include <QCoreApplication>

namespace kravkort {

namespace {

struct ReportCommand
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::ReportCommand)
};

QString knownProfiles(const Workspace &workspace)
{
    QStringList known;
    for (const ReportProfile one : allReportProfiles)
        known.append(wordOf(one));
    for (const OwnProfile &own : ownProfiles(workspace))
        known.append(own.name);
    return known.join(QStringLiteral(", "));
}

} // namespace

int run(const WriteReport &command)
{
    if (isSameFile(command.workspace, command.output))
        return complain({Error::Kind::Usage,
                         ReportCommand::tr("--output: the report must not replace the workspace"),
                         {}});
    const Result<OpenBid> open = openBid(command.workspace, command.bid);
    if (!open)
        return complain(open.error());
    const WorkspaceStore &store = *open->store;
    const std::optional<ReportPlan> plan = planNamed(store.workspace(), command.profile);
    if (!plan)
        return complain({Error::Kind::Usage,
                         ReportCommand::tr("--profile: “%1” is not one of %2")
                             .arg(command.profile, knownProfiles(store.workspace())),
                         {}});
    if (command.since && !plan->shows(ReportSectionKind::History))
        return complain({Error::Kind::Usage,
                         ReportCommand::tr("--since: the profile “%1” shows no history").arg(command.profile),
                         {}});
    const Result<BidMoment> moment = momentNamed(store, open->picture.bid, command.asOf);
    if (!moment)
        return complain(moment.error());
    Result<ReportRequest> request =
        reportRequest(store, open->picture.bid, *plan,
                      command.since ? command.since : usualSince(*plan, moment->at.toLocalTime().date()),
                      moment->kind == BidMoment::Kind::Now ? nullptr : &*moment);
    if (!request)
        return complain(request.error());
    request->isFinal = command.isFinal;
    const Phrases phrases = Phrases::in(command.language.value_or(systemLanguage()));
    if (!command.comparedWith.isEmpty()) {
        const Result<BidMoment> before = momentNamed(store, open->picture.bid, command.comparedWith);
        if (!before)
            return complain(before.error());
        request->comparison = comparisonOf(*before, *moment, plan->ceiling, phrases);
    }
    const Report report =
        reportOf(moment->picture, moment->workspace, *request, phrases, moment->at.toLocalTime());
    const Status written =
        writeStatusReport(report, moment->picture, phrases, command.output, command.format);
    return written ? exitstatus::done : complain(written.error());
}

} // namespace kravkort
