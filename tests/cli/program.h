// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

namespace kravkort {

// What one run of the program left behind.
struct Ran
{
    int status = -1; // -1: it crashed or did not come back
    QByteArray out;
    QByteArray err;

    // One line that begins with the program's name, and nothing else.
    bool hasOneErrorLine() const
    {
        return err.startsWith("kravkort: ") && err.endsWith('\n') && err.count('\n') == 1;
    }
};

// Runs the built program as a process. `environment` holds NAME=value words and is all that it sees, so that
// no display and no setting of the machine leaks in.
inline Ran runKravkort(const QStringList &arguments, const QStringList &environment = {})
{
    QProcess process;
    QProcessEnvironment only;
    for (const QString &pair : environment)
        only.insert(pair.section(QLatin1Char('='), 0, 0), pair.section(QLatin1Char('='), 1));
    // An empty environment would mean the parent's.
    if (only.isEmpty())
        only.insert(QStringLiteral("KRAVKORT_TEST"), QStringLiteral("1"));
    process.setProcessEnvironment(only);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral(KRAVKORT), arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace kravkort
