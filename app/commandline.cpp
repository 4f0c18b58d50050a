// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/arguments.h"
#include "app/commonoptions.h"
#include "app/exchangearguments.h"
#include "app/momentcommands.h"

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

// The toolkit takes these for itself when the window opens; a session manager adds the first one.
bool isToolkitOption(const QString &word)
{
    static const QStringList known{QStringLiteral("-session"),       QStringLiteral("-platform"),
                                   QStringLiteral("-platformtheme"), QStringLiteral("-style"),
                                   QStringLiteral("-stylesheet"),    QStringLiteral("-display"),
                                   QStringLiteral("-geometry"),      QStringLiteral("-qwindowgeometry")};
    return known.contains(word);
}

// "A,B" as ids; blanks around them, empty ones and repetitions do no harm.
QStringList list(const QString &value)
{
    QStringList parts;
    for (const QString &part : value.split(QLatin1Char(',')))
        if (const QString id = part.trimmed(); !id.isEmpty() && !parts.contains(id))
            parts.append(id);
    return parts;
}

Result<Command> parseScope(Arguments words)
{
    const QString fault = words.split({QStringLiteral("--json")},
                                      {QStringLiteral("--usecases"), QStringLiteral("--offer"),
                                       QStringLiteral("--condition"), QStringLiteral("--catalogue")});
    if (!fault.isEmpty())
        return usage(fault);
    if (const QString surplus = words.refuseMoreThan(0); !surplus.isEmpty())
        return usage(surplus);
    ShowScope scope;
    for (const QString &id : list(words.value("--usecases")))
        scope.useCases.append({id});
    if (scope.useCases.isEmpty())
        return usage(CommandLine::tr(
            "“kravkort scope” needs --usecases with one or more ids, e.g. --usecases Y26-U01"));
    for (const QString &id : list(words.value("--offer")))
        scope.offered.append({id});
    for (const QString &pair : list(words.value("--condition"))) {
        const QStringList ends = pair.split(QLatin1Char(':'));
        if (ends.size() != 2 || ends.first().trimmed().isEmpty() || ends.last().trimmed().isEmpty())
            return usage(CommandLine::tr("--condition: “%1” is not of the form FROM:TO, e.g. SF2900:SF1470")
                             .arg(pair));
        scope.conditions.append({{ends.first().trimmed()}, {ends.last().trimmed()}});
    }
    scope.catalogue = words.value("--catalogue");
    scope.json = words.has("--json");
    return Command(scope);
}

QString workspaceName()
{
    return CommandLine::tr("the name of a workspace file");
}

Result<Command> parseNew(Arguments words)
{
    if (const QString fault = words.split({QStringLiteral("--sample")}, {}); !fault.isEmpty())
        return usage(fault);
    if (const QString fault = words.expect(workspaceName()); !fault.isEmpty())
        return usage(fault);
    return Command(NewWorkspace{words.operand(), words.has("--sample")});
}

Result<Command> parseStatus(Arguments words)
{
    const QString fault = words.split({QStringLiteral("--json"), QStringLiteral("--decisions")},
                                      {QStringLiteral("--bid"), QStringLiteral("--as-of")});
    if (!fault.isEmpty())
        return usage(fault);
    if (const QString missing = words.expect(workspaceName()); !missing.isEmpty())
        return usage(missing);
    if (words.has("--decisions") && !words.has("--json"))
        return usage(CommandLine::tr("--decisions goes with --json"));
    if (words.has("--decisions") && words.has("--as-of"))
        return usage(CommandLine::tr("--decisions is about now, and does not go with --as-of"));
    return Command(ShowStatus{words.operand(), words.value("--bid"), words.has("--json"),
                              words.has("--decisions"), words.value("--as-of")});
}

Result<Command> parseReport(Arguments words)
{
    const QString fault =
        words.split({QStringLiteral("--final"), QStringLiteral("--draft")},
                    {QStringLiteral("--bid"), QStringLiteral("--profile"), QStringLiteral("--since"),
                     QStringLiteral("--language"), QStringLiteral("--output"), QStringLiteral("--format"),
                     QStringLiteral("--as-of"), QStringLiteral("--compared-with")});
    if (!fault.isEmpty())
        return usage(fault);
    if (const QString missing = words.expect(workspaceName()); !missing.isEmpty())
        return usage(missing);
    WriteReport report;
    report.asOf = words.value("--as-of");
    report.comparedWith = words.value("--compared-with");
    report.workspace = words.operand();
    report.bid = words.value("--bid");
    report.output = words.value("--output");
    if (report.output.isEmpty())
        return usage(CommandLine::tr("“kravkort report” needs --output FILE.pdf or FILE.html"));
    if (const QString wrong = readFormat(words, report.output, report.format); !wrong.isEmpty())
        return usage(wrong);
    if (words.has("--profile"))
        report.profile = words.value("--profile");
    if (words.has("--since")) {
        const QString word = words.value("--since");
        report.since = QDate::fromString(word, Qt::ISODate);
        if (!report.since->isValid())
            return usage(CommandLine::tr("--since: “%1” is not a date such as 2026-10-31").arg(word));
    }
    if (words.has("--final") && words.has("--draft"))
        return usage(CommandLine::tr("--final and --draft say the opposite of each other"));
    if (words.has("--final") || words.has("--draft"))
        report.isFinal = words.has("--final");
    if (const QString wrong = readLanguage(words, report.language); !wrong.isEmpty())
        return usage(wrong);
    return Command(report);
}

Result<Command> parseCheck(Arguments words)
{
    if (const QString fault = words.split({}, {}); !fault.isEmpty())
        return usage(fault);
    if (const QString fault = words.expect(workspaceName()); !fault.isEmpty())
        return usage(fault);
    return Command(CheckWorkspace{words.operand()});
}

Result<Command> parseDiff(Arguments words)
{
    const QString fault =
        words.split({QStringLiteral("--json")}, {QStringLiteral("--workspace"), QStringLiteral("--output"),
                                                 QStringLiteral("--language")});
    if (!fault.isEmpty())
        return usage(fault);
    if (words.operand(1).isEmpty())
        return usage(
            CommandLine::tr("“kravkort catalogue diff” needs the names of two files, the older first"));
    if (const QString surplus = words.refuseMoreThan(2); !surplus.isEmpty())
        return usage(surplus);
    CompareCatalogues compare{words.operand(),     words.operand(1),        words.value("--workspace"),
                              words.has("--json"), words.value("--output"), std::nullopt};
    if (const QString wrong = readLanguage(words, compare.language); !wrong.isEmpty())
        return usage(wrong);
    return Command(compare);
}

Result<Command> parseImport(Arguments words)
{
    const QString fault = words.split({}, {QStringLiteral("--output"), QStringLiteral("--mapping"),
                                           QStringLiteral("--base"), QStringLiteral("--report")});
    if (!fault.isEmpty())
        return usage(fault);
    if (const QString missing = words.expect(CommandLine::tr("the name of a spreadsheet"));
        !missing.isEmpty())
        return usage(missing);
    if (!words.has("--output"))
        return usage(CommandLine::tr("“kravkort catalogue import” needs --output CATALOGUE.json"));
    return Command(ImportCatalogue{words.operand(), words.value("--output"), words.value("--mapping"),
                                   words.value("--base"), words.value("--report")});
}

Result<Command> parseTemplate(Arguments words)
{
    if (const QString fault = words.split({}, {}); !fault.isEmpty())
        return usage(fault);
    QStringList known;
    for (const TableKind kind : allTableKinds)
        known.append(wordOf(kind));
    const auto kind = fromWord<TableKind>(words.operand());
    if (!kind || words.operand(1).isEmpty())
        return usage(
            CommandLine::tr("“kravkort catalogue template” needs a kind of table, one of %1, and the "
                            "name of a file")
                .arg(known.join(QStringLiteral(", "))));
    if (const QString surplus = words.refuseMoreThan(2); !surplus.isEmpty())
        return usage(surplus);
    return Command(WriteTemplate{*kind, words.operand(1)});
}

Result<Command> parseCatalogue(const QStringList &after)
{
    const QString verb = after.value(0);
    if (verb == QStringLiteral("diff"))
        return parseDiff({QStringLiteral("catalogue diff"), after.mid(1)});
    if (verb == QStringLiteral("import"))
        return parseImport({QStringLiteral("catalogue import"), after.mid(1)});
    if (verb == QStringLiteral("template"))
        return parseTemplate({QStringLiteral("catalogue template"), after.mid(1)});
    if (verb != QStringLiteral("check") && verb != QStringLiteral("export"))
        return usage(CommandLine::tr("“kravkort catalogue” is followed by check FILE, export FILE, diff OLD "
                                     "NEW, import FILE or template KIND FILE"));
    Arguments words(QStringLiteral("catalogue ") + verb, after.mid(1));
    if (const QString fault = words.split({}, {}); !fault.isEmpty())
        return usage(fault);
    if (const QString fault = words.expect(CommandLine::tr("the name of a file")); !fault.isEmpty())
        return usage(fault);
    if (verb == QStringLiteral("check"))
        return Command(CheckCatalogue{words.operand()});
    return Command(ExportCatalogue{words.operand()});
}

Result<Command> parseWindow(QStringList all)
{
    for (qsizetype i = 0; i < all.size();) {
        if (isToolkitOption(all.at(i)))
            all.remove(i, std::min<qsizetype>(2, all.size() - i));
        else
            ++i;
    }
    Arguments words({}, all);
    if (const QString fault = words.split({}, {}); !fault.isEmpty())
        return usage(fault);
    if (const QString surplus = words.refuseMoreThan(1); !surplus.isEmpty())
        return usage(surplus);
    return Command(OpenWindow{words.operand()});
}

} // namespace

Result<Command> parseCommandLine(const QStringList &words)
{
    const QString verb = words.value(0);
    const QStringList rest = words.mid(1);
    for (const QString &word : words) {
        if (word == QStringLiteral("--"))
            break;
        if (word == QStringLiteral("--help") || word == QStringLiteral("-h"))
            return Command(ShowHelp{});
    }
    if (verb == QStringLiteral("help"))
        return Command(ShowHelp{});
    if (verb == QStringLiteral("--version")) {
        if (!rest.isEmpty())
            return usage(CommandLine::tr("“%1” is one word too many; see kravkort --help").arg(rest.first()));
        return Command(ShowVersion{});
    }
    if (verb == QStringLiteral("new"))
        return parseNew({verb, rest});
    if (verb == QStringLiteral("scope"))
        return parseScope({verb, rest});
    if (verb == QStringLiteral("status"))
        return parseStatus({verb, rest});
    if (verb == QStringLiteral("report"))
        return parseReport({verb, rest});
    if (verb == QStringLiteral("export"))
        return parseExport({verb, rest});
    if (verb == QStringLiteral("import"))
        return parseImportAnswers({verb, rest});
    if (verb == QStringLiteral("check"))
        return parseCheck({verb, rest});
    if (verb == QStringLiteral("catalogue"))
        return parseCatalogue(rest);
    if (isMomentCommand(verb))
        return parseMomentCommand(verb, rest);
    return parseWindow(words);
}

namespace {

// In lines of at most 80 characters, those after the first begun with `indent` blanks.
QString wrapped(const QString &words, int indent)
{
    constexpr int width = 80;
    QString text;
    qsizetype at = indent;
    for (const QString &word : words.split(QLatin1Char(' '))) {
        const bool first = text.isEmpty();
        if (!first && at + 1 + word.size() > width) {
            text += QLatin1Char('\n') + QString(indent, QLatin1Char(' '));
            at = indent;
        } else if (!first) {
            text += QLatin1Char(' ');
            ++at;
        }
        text += word;
        at += word.size();
    }
    return text;
}

} // namespace

QString helpText()
{
    // What a word of the left column means stands beside it, or below it where there is no room.
    constexpr int left = 32;
    const QString options = QString(left, QLatin1Char(' '));
    const auto line = [&](const QString &form, const QString &words) -> QString {
        const QString start =
            form.size() + 2 > left ? QString(form + QLatin1Char('\n') + options) : form.leftJustified(left);
        return start + wrapped(words, left) + QLatin1Char('\n');
    };
    return CommandLine::tr("Kravkort – from use cases of SKI 02.19 to packages, integrations and criteria") +
           QStringLiteral("\n\n") + CommandLine::tr("Usage:") + QLatin1Char('\n') +
           line(QStringLiteral("  kravkort [WORKSPACE]"), CommandLine::tr("open the program")) +
           line(QStringLiteral("  kravkort new WORKSPACE"), CommandLine::tr("make a workspace")) + options +
           CommandLine::tr("--sample  with a worked example in it") + QLatin1Char('\n') +
           line(QStringLiteral("  kravkort scope --usecases ID[,ID…]"),
                CommandLine::tr("show what use cases bring with them")) +
           options + QStringLiteral("--offer I-8[,…]\n") + options +
           QStringLiteral("--condition SF2900:SF1470[,…]\n") + options +
           QStringLiteral("--catalogue FILE  --json\n") +
           line(QStringLiteral("  kravkort status WORKSPACE"), CommandLine::tr("show a bid's progress")) +
           options + QStringLiteral("--bid NAME  --json  --decisions\n") + options +
           QStringLiteral("--as-of DATE|NAME\n") +
           line(QStringLiteral("  kravkort report WORKSPACE"),
                CommandLine::tr("write a bid's status report as PDF or HTML")) +
           options + QStringLiteral("--output FILE.pdf|FILE.html|FILE.htm  --bid NAME\n") + options +
           QStringLiteral("--format pdf|html  --language da|en\n") + options +
           QStringLiteral("--profile internal|management|municipality|NAME\n") + options +
           CommandLine::tr("--since 2026-10-31  else the last 30 days") + QLatin1Char('\n') + options +
           QStringLiteral("--final|--draft  --as-of DATE|NAME\n") + options +
           QStringLiteral("--compared-with DATE|NAME\n") + momentHelp(line, options) +
           line(QStringLiteral("  kravkort export WORKSPACE"),
                CommandLine::tr("write a bid for other programs, or the whole workspace as JSON")) +
           options + QStringLiteral("--format xlsx|csv|json|ics|mspdi|reqif\n") + options +
           QStringLiteral("--output FILE  --bid NAME  --language da|en\n") + options +
           QStringLiteral("--profile internal|management|municipality\n") + options +
           CommandLine::tr("--with-notes  in a calendar, notes too") + QLatin1Char('\n') +
           line(QStringLiteral("  kravkort import WORKSPACE FILE"),
                CommandLine::tr("read answers back from a table, or a new workspace from JSON")) +
           options + QStringLiteral("--bid NAME  --dry-run  --theirs|--mine\n") +
           line(QStringLiteral("  kravkort check WORKSPACE"),
                CommandLine::tr("list what is wrong in a workspace")) +
           line(QStringLiteral("  kravkort catalogue check FILE"),
                CommandLine::tr("validate a catalogue file")) +
           line(QStringLiteral("  kravkort catalogue export FILE"),
                CommandLine::tr("write the built-in catalogue")) +
           line(QStringLiteral("  kravkort catalogue diff OLD NEW"),
                CommandLine::tr("say what two revisions of a catalogue say differently")) +
           options + QStringLiteral("--workspace FILE  --json\n") + options +
           QStringLiteral("--output NOTE.pdf  --language da|en\n") +
           line(QStringLiteral("  kravkort catalogue import FILE"),
                CommandLine::tr("make a catalogue of a spreadsheet (XLSX, ODS, CSV)")) +
           options + QStringLiteral("--output CATALOGUE.json  --base CATALOGUE.json\n") + options +
           QStringLiteral("--mapping MAPPING.json  --report ROWS.json\n") +
           line(QStringLiteral("  kravkort catalogue template KIND FILE"),
                CommandLine::tr("write a table to fill in, with an example")) +
           line(QStringLiteral("  kravkort --help, --version"),
                CommandLine::tr("show this, or the version")) +
           QLatin1Char('\n') + CommandLine::tr("Without --bid, the first bid by name is meant.") +
           QLatin1Char('\n') +
           wrapped(CommandLine::tr("Exit status: 0 done; 1 check or verify has findings, rows of an import "
                                   "are doubtful, or answers that both sides have changed are undecided; 2 "
                                   "wrong usage; 3 a file that cannot be read, written or accepted."),
                   0) +
           QLatin1Char('\n');
}

} // namespace kravkort
