// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/minutescommand.h"

#include "app/console.h"
#include "app/languages.h"
#include "app/workspaces.h"
#include "models/domain/meeting/meetings.h"
#include "models/domain/meeting/minutes.h"
#include "models/exchange/municipalities.h"
#include "ui/report/statusreport.h"

#include <QCoreApplication>

namespace kravkort {

namespace {

struct MinutesCommand
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::MinutesCommand)
};

// The last one held that is asked for, or what there is.
Result<MeetingId> wanted(const Workspace &workspace, const BidId &bid, const WriteMinutes &command)
{
    const QString with = municipalityNamed(municipalities(), command.with);
    QStringList held;
    for (const Meeting &meeting : meetingsOf(workspace, bid)) {
        if (!begunAt(workspace, meeting.id))
            continue;
        if ((with.isEmpty() || meeting.municipality.compare(with, Qt::CaseInsensitive) == 0) &&
            (!command.on || meeting.on == command.on))
            return meeting.id;
        held.append(QStringLiteral("%1 %2").arg(meeting.on.value_or(QDate()).toString(Qt::ISODate),
                                                meeting.municipality));
    }
    const QString all =
        held.isEmpty() ? MinutesCommand::tr("none has been held") : held.join(QStringLiteral(", "));
    return Error{Error::Kind::NotAccepted,
                 MinutesCommand::tr("The bid has no such meeting. Its meetings: %1").arg(all),
                 {}};
}

} // namespace

int run(const WriteMinutes &command)
{
    if (isSameFile(command.workspace, command.output))
        return complain({Error::Kind::Usage,
                         MinutesCommand::tr("--output: the minutes must not replace the workspace"),
                         {}});
    const Result<OpenBid> open = openBid(command.workspace, command.bid);
    if (!open)
        return complain(open.error());
    const WorkspaceStore &store = *open->store;
    const Result<MeetingId> meeting = wanted(store.workspace(), open->picture.bid, command);
    if (!meeting)
        return complain(meeting.error());
    const Phrases phrases = Phrases::in(command.language.value_or(systemLanguage()));
    const Report minutes = minutesOf(store.workspace(), open->picture, *meeting, phrases, store.now());
    const Status written = writeStatusReport(minutes, open->picture, phrases, command.output, command.format);
    return written ? exitstatus::done : complain(written.error());
}

} // namespace kravkort
