// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchangearguments.h"

#include "app/commonoptions.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace kravkort {

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::CommandLine)
};

Error usage(const QString &message)
{
    return {Error::Kind::Usage, message, {}};
}

} // namespace

Result<Command> parseExport(Arguments words)
{
    const QString fault =
        words.split({QStringLiteral("--with-notes")},
                    {QStringLiteral("--bid"), QStringLiteral("--format"), QStringLiteral("--profile"),
                     QStringLiteral("--language"), QStringLiteral("--output")});
    if (!fault.isEmpty())
        return usage(fault);
    if (const QString missing = words.expect(CommandLine::tr("the name of a workspace file"));
        !missing.isEmpty())
        return usage(missing);
    ExportBid wanted;
    wanted.workspace = words.operand();
    wanted.bid = words.value("--bid");
    wanted.output = words.value("--output");
    wanted.notes = words.has("--with-notes");
    QStringList formats;
    for (const ExportFormat one : allExportFormats)
        formats.append(wordOf(one));
    const QString known = formats.join(QStringLiteral(", "));
    const QString ending = QFileInfo(wanted.output).suffix().toLower();
    const auto byEnding = std::find_if(allExportFormats.begin(), allExportFormats.end(),
                                       [&](ExportFormat one) { return endingOf(one) == ending; });
    std::optional<ExportFormat> format;
    if (words.has("--format")) {
        format = fromWord<ExportFormat>(words.value("--format"));
        if (!format)
            return usage(
                CommandLine::tr("--format: “%1” is not one of %2").arg(words.value("--format"), known));
        if (byEnding != allExportFormats.end() && *byEnding != *format)
            return usage(CommandLine::tr("--output: “.%1” is the ending of another format than --format %2")
                             .arg(ending, wordOf(*format)));
    } else if (byEnding != allExportFormats.end()) {
        format = *byEnding;
    } else {
        return usage(
            CommandLine::tr("“kravkort export” needs --format with one of %1, or an --output that ends so")
                .arg(known));
    }
    wanted.format = *format;
    if (wanted.output.isEmpty())
        return usage(CommandLine::tr("“kravkort export” needs --output FILE"));
    if (const QString wrong = readProfile(words, wanted.profile); !wrong.isEmpty())
        return usage(wrong);
    if (const QString wrong = readLanguage(words, wanted.language); !wrong.isEmpty())
        return usage(wrong);
    if (wanted.notes && wanted.format != ExportFormat::Calendar)
        return usage(CommandLine::tr("--with-notes goes with --format ics"));
    if (wanted.format == ExportFormat::Json && wanted.profile != ReportProfile::Internal)
        return usage(
            CommandLine::tr("--format json is the whole workspace, and goes with --profile internal only"));
    return Command(wanted);
}

Result<Command> parseImportAnswers(Arguments words)
{
    const QString fault =
        words.split({QStringLiteral("--dry-run"), QStringLiteral("--theirs"), QStringLiteral("--mine")},
                    {QStringLiteral("--bid")});
    if (!fault.isEmpty())
        return usage(fault);
    if (words.operand(1).isEmpty())
        return usage(
            CommandLine::tr("“kravkort import” needs the name of a workspace file, and that of the file "
                            "to read"));
    if (const QString surplus = words.refuseMoreThan(2); !surplus.isEmpty())
        return usage(surplus);
    if (words.has("--theirs") && words.has("--mine"))
        return usage(CommandLine::tr("--theirs and --mine exclude each other"));
    return Command(ImportAnswers{words.operand(), words.operand(1), words.value("--bid"),
                                 words.has("--dry-run"), words.has("--theirs"), words.has("--mine")});
}

} // namespace kravkort
