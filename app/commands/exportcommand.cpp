// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/exchangecommands.h"
#include "app/console.h"
#include "app/languages.h"
#include "app/outputfile.h"
#include "app/workspaces.h"
#include "models/store/bidexport.h"

#include <QCoreApplication>

namespace kravkort {

namespace {

struct ExportCommand
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::ExportCommand)
};

} // namespace

int run(const ExportBid &command)
{
    if (isSameFile(command.workspace, command.output))
        return complain({Error::Kind::Usage,
                         ExportCommand::tr("--output: the export must not replace the workspace"),
                         {}});
    const Result<OpenBid> open = openBid(command.workspace, command.bid);
    if (!open)
        return complain(open.error());
    const ExportWish wish{command.format, command.profile, command.language.value_or(systemLanguage()),
                          command.notes,  std::nullopt,    {}};
    const Result<ExportGround> ground = exportGround(*open->store, open->picture.bid);
    if (!ground)
        return complain(ground.error());
    const Result<Exported> file = exported(*ground, wish, systemClock()());
    if (!file)
        return complain(file.error());
    if (const Status written = writeOutput(command.output, file->bytes); !written)
        return complain(written.error());
    QString text;
    for (const QString &remark : file->remarks)
        text += oneLine(remark) + QLatin1Char('\n');
    return text.isEmpty() ? exitstatus::done : print(text);
}

} // namespace kravkort
