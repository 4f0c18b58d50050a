// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "app/application.h"
#include "app/commandline.h"
#include "app/commands/cataloguecommands.h"
#include "app/commands/diffcommand.h"
#include "app/commands/exchangecommands.h"
#include "app/commands/freezecommand.h"
#include "app/commands/importcommand.h"
#include "app/commands/minutescommand.h"
#include "app/commands/packcommand.h"
#include "app/commands/reportcommand.h"
#include "app/commands/scopecommand.h"
#include "app/commands/statuscommand.h"
#include "app/commands/workspacecommands.h"
#include "app/console.h"
#include "app/languages.h"

#include <QApplication>

#include <cstdio>
#include <memory>

namespace kravkort {

namespace {

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

// A command's standard error holds its own line and nothing else. KRAVKORT_VERBOSE lets the toolkit's remarks
// through.
void keepToolkitQuiet()
{
    if (qEnvironmentVariableIsSet("KRAVKORT_VERBOSE"))
        return;
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            std::fprintf(stderr, "kravkort: %s\n", qPrintable(oneLine(message)));
    });
}

int run(const ShowHelp &)
{
    return print(helpText());
}

int run(const ShowVersion &)
{
    return print(QStringLiteral("kravkort " KRAVKORT_VERSION "\n"));
}

bool drawsPages(const Command &command)
{
    const auto *compare = std::get_if<CompareCatalogues>(&command);
    return std::holds_alternative<WriteReport>(command) || std::holds_alternative<PackBid>(command) ||
           std::holds_alternative<WriteMinutes>(command) || (compare && !compare->output.isEmpty());
}

// Nobody comes here: the window has an application object of its own.
int run(const OpenWindow &)
{
    return exitstatus::wrongUsage;
}

} // namespace

int runProgram(int argc, char **argv)
{
    const QStringList words = wordsOf(argc, argv);
    Result<Command> command = parseCommandLine(words);
    if (command && std::holds_alternative<OpenWindow>(*command))
        return runWindow(argc, argv, std::get<OpenWindow>(*command));

    keepToolkitQuiet();
    std::unique_ptr<QCoreApplication> application;
    if (command && drawsPages(*command)) {
        // Charts and text need the painting half of the toolkit, but no display.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    nameApplication();
    Languages languages;
    languages.use(systemLanguage());
    if (!command)
        return complain(parseCommandLine(words).error()); // again, now in the user's language
    return std::visit([](const auto &known) { return run(known); }, *command);
}

} // namespace kravkort
