// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/reportcommand.h"

#include "app/console.h"
#include "app/languages.h"
#include "app/workspaces.h"
#include "ui/report/statusreport.h"

#include <QCoreApplication>

namespace kravkort {

namespace {

struct ReportCommand
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::ReportCommand)
};

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
    const Phrases phrases = Phrases::in(command.language.value_or(systemLanguage()));
    const Report report =
        reportOf(open->picture, open->store->workspace(), command.profile, phrases, systemClock()());
    const Status written = writeStatusReport(report, open->picture, phrases, command.output);
    return written ? exitstatus::done : complain(written.error());
}

} // namespace kravkort
