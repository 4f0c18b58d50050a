// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/momentcommands.h"

#include "app/commonoptions.h"

#include <QCoreApplication>

namespace kravkort {

namespace {

// The sentences are in one place with those of the other commands.
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::CommandLine)
};

Error usage(const QString &message)
{
    return {Error::Kind::Usage, message, {}};
}

// What is wrong with the words of a command that is about a workspace; empty where nothing is.
QString readWords(Arguments &words, const QStringList &flags, const QStringList &valued)
{
    if (const QString fault = words.split(flags, QStringList{QStringLiteral("--bid")} + valued);
        !fault.isEmpty())
        return fault;
    return words.expect(CommandLine::tr("the name of a workspace file"));
}

Result<Command> parseFreeze(Arguments words)
{
    if (const QString fault = readWords(words, {}, {QStringLiteral("--name")}); !fault.isEmpty())
        return usage(fault);
    if (words.value("--name").trimmed().isEmpty())
        return usage(CommandLine::tr("“kravkort freeze” needs --name NAME, such as what is handed in"));
    return Command(FreezeBid{words.operand(), words.value("--bid"), words.value("--name")});
}

Result<Command> parseCompare(Arguments words)
{
    if (const QString fault =
            readWords(words, {QStringLiteral("--json")}, {QStringLiteral("--from"), QStringLiteral("--to")});
        !fault.isEmpty())
        return usage(fault);
    if (words.value("--from").trimmed().isEmpty())
        return usage(CommandLine::tr("“kravkort compare” needs --from with a date, or the name of a frozen "
                                     "bid"));
    return Command(CompareMoments{words.operand(), words.value("--bid"), words.value("--from"),
                                  words.value("--to"), words.has("--json")});
}

Result<Command> parsePack(Arguments words)
{
    if (const QString fault = readWords(words, {},
                                        {QStringLiteral("--profile"), QStringLiteral("--language"),
                                         QStringLiteral("--output"), QStringLiteral("--as-of")});
        !fault.isEmpty())
        return usage(fault);
    PackBid pack;
    pack.workspace = words.operand();
    pack.bid = words.value("--bid");
    pack.asOf = words.value("--as-of");
    pack.output = words.value("--output");
    if (pack.output.isEmpty())
        return usage(CommandLine::tr("“kravkort pack” needs --output with a folder or FILE.zip"));
    if (const QString wrong = readProfile(words, pack.profile); !wrong.isEmpty())
        return usage(wrong);
    if (pack.profile == ReportProfile::Management)
        return usage(CommandLine::tr("--profile: a pack is internal or for a municipality"));
    if (const QString wrong = readLanguage(words, pack.language); !wrong.isEmpty())
        return usage(wrong);
    return Command(pack);
}

Result<Command> parseVerify(Arguments words)
{
    if (const QString fault = words.split({}, {}); !fault.isEmpty())
        return usage(fault);
    if (const QString fault = words.expect(CommandLine::tr("the name of a pack, a folder or a zip file"));
        !fault.isEmpty())
        return usage(fault);
    return Command(VerifyPack{words.operand()});
}

Result<Command> parseMinutes(Arguments words)
{
    if (const QString fault =
            readWords(words, {},
                      {QStringLiteral("--with"), QStringLiteral("--on"), QStringLiteral("--language"),
                       QStringLiteral("--output"), QStringLiteral("--format")});
        !fault.isEmpty())
        return usage(fault);
    WriteMinutes minutes;
    minutes.workspace = words.operand();
    minutes.bid = words.value("--bid");
    minutes.with = words.value("--with");
    if (words.has("--on")) {
        const QDate day = QDate::fromString(words.value("--on"), Qt::ISODate);
        if (!day.isValid())
            return usage(CommandLine::tr("--on: “%1” is no day such as 2026-11-24").arg(words.value("--on")));
        minutes.on = day;
    }
    minutes.output = words.value("--output");
    if (minutes.output.isEmpty())
        return usage(CommandLine::tr("“kravkort minutes” needs --output FILE.pdf or FILE.html"));
    if (const QString wrong = readFormat(words, minutes.output, minutes.format); !wrong.isEmpty())
        return usage(wrong);
    if (const QString wrong = readLanguage(words, minutes.language); !wrong.isEmpty())
        return usage(wrong);
    return Command(minutes);
}

using Parse = Result<Command> (*)(Arguments);

Parse parserOf(const QString &verb)
{
    if (verb == QStringLiteral("freeze"))
        return parseFreeze;
    if (verb == QStringLiteral("compare"))
        return parseCompare;
    if (verb == QStringLiteral("pack"))
        return parsePack;
    if (verb == QStringLiteral("verify"))
        return parseVerify;
    if (verb == QStringLiteral("minutes"))
        return parseMinutes;
    return nullptr;
}

} // namespace

bool isMomentCommand(const QString &verb)
{
    return parserOf(verb) != nullptr;
}

Result<Command> parseMomentCommand(const QString &verb, const QStringList &rest)
{
    return parserOf(verb)(Arguments(verb, rest));
}

QString momentHelp(const std::function<QString(const QString &, const QString &)> &line,
                   const QString &options)
{
    return line(QStringLiteral("  kravkort freeze WORKSPACE"),
                CommandLine::tr("keep a bid as it stands, for good")) +
           options + QStringLiteral("--name NAME  --bid NAME\n") +
           line(QStringLiteral("  kravkort compare WORKSPACE"),
                CommandLine::tr("say what has changed of a bid between two moments")) +
           options + QStringLiteral("--from DATE|NAME  --to DATE|NAME\n") + options +
           QStringLiteral("--bid NAME  --json\n") +
           line(QStringLiteral("  kravkort pack WORKSPACE"),
                CommandLine::tr("write a bid's evidence pack with its sums")) +
           options + QStringLiteral("--output FOLDER|FILE.zip  --bid NAME\n") + options +
           QStringLiteral("--profile internal|municipality\n") + options +
           QStringLiteral("--as-of DATE|NAME  --language da|en\n") +
           line(QStringLiteral("  kravkort verify PACK"),
                CommandLine::tr("say what of an evidence pack does not hold")) +
           line(QStringLiteral("  kravkort minutes WORKSPACE"),
                CommandLine::tr("write the minutes of a dialogue meeting")) +
           options + QStringLiteral("--output FILE.pdf|.html  --bid NAME\n") + options +
           QStringLiteral("--with MUNICIPALITY  --on DATE\n") + options +
           QStringLiteral("--format pdf|html  --language da|en\n");
}

} // namespace kravkort
