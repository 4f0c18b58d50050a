// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of evidence that a job keeps beside WorkspaceFile, and how it tells them from what others did.
#include "models/storage/evidencecontent.h"
#include "models/storage/filesentences.h"
#include "models/storage/opening.h"
#include "models/storage/statement.h"
#include "models/storage/transaction.h"
#include "models/storage/workspacefile.h"

#include <QSet>

#include <algorithm>

namespace kravkort {

Result<bool> WorkspaceFile::isOurs()
{
    const Result<qint64> version = number(m_connection, QStringLiteral("PRAGMA data_version"));
    if (!version)
        return version.error();
    if (*version == m_dataVersion)
        return true;
    const Result<HistoryEnd> end = historyEnd();
    if (!end)
        return end.error();
    if (m_keeping == 0 || *end != m_end)
        return false;
    m_dataVersion = *version;
    return true;
}

void WorkspaceFile::beginKeeping()
{
    const Result<qint64> version = number(m_connection, QStringLiteral("PRAGMA data_version"));
    const Result<HistoryEnd> end = historyEnd();
    // What others did before it stays theirs: the next write says so.
    if (m_keeping == 0)
        m_end = version && *version == m_dataVersion && end ? *end : HistoryEnd{-1, {}};
    ++m_keeping;
    // An edit made while a large file is being committed waits for it; it must not fail for that.
    static_cast<void>(m_connection.run(QStringLiteral("PRAGMA busy_timeout = 30000")).ok());
}

void WorkspaceFile::endKeeping()
{
    static_cast<void>(isOurs().ok());
    m_keeping = std::max(0, m_keeping - 1);
    if (m_keeping == 0)
        static_cast<void>(m_connection.run(QStringLiteral("PRAGMA busy_timeout = 2000")).ok());
}

Result<QList<Stood>> WorkspaceFile::keep(const QString &path, const QList<Content> &contents,
                                         const std::function<bool()> &stopped)
{
    const Result<Connection> connection = openedBeside(path);
    if (!connection)
        return connection.error();
    // In memory until the end: readers are shut out for the moment of the commit alone.
    if (const Status status = connection->run(QStringLiteral("PRAGMA cache_spill = OFF")); !status)
        return status.error();
    // What stands there is read and hashed before the file is locked; it is looked at again where somebody
    // else wrote in between.
    for (;;) {
        const Result<qint64> seen = number(*connection, QStringLiteral("PRAGMA data_version"));
        if (!seen)
            return seen.error();
        QList<Stood> before;
        for (const Content &content : contents) {
            const Result<Stood> stood = stoodOf(*connection, content.sha256);
            if (!stood)
                return stood.error();
            before.append(*stood);
            if (stopped())
                return FileSentences(path).stopped();
        }
        Result<Transaction> transaction = Transaction::begin(*connection, Transaction::For::Writing);
        if (!transaction)
            return transaction.error();
        const Result<qint64> now = number(*connection, QStringLiteral("PRAGMA data_version"));
        if (!now)
            return now.error();
        if (*now != *seen)
            continue;
        QSet<QString> written; // the same file may come twice at once
        for (qsizetype i = 0; i < contents.size(); ++i) {
            if (written.contains(contents.at(i).sha256)) {
                before[i] = Stood::Whole;
            } else if (const Status status = writeContent(*connection, contents.at(i), before.at(i));
                       !status) {
                return status.error();
            }
            written.insert(contents.at(i).sha256);
            if (stopped())
                return FileSentences(path).stopped();
        }
        if (const Status status = transaction->commit(); !status)
            return status.error();
        return before;
    }
}

Status WorkspaceFile::forget(const QString &path, const QStringList &hashes)
{
    const Result<Connection> connection = openedBeside(path);
    if (!connection)
        return connection.error();
    Result<Transaction> transaction = Transaction::begin(*connection, Transaction::For::Writing);
    if (!transaction)
        return transaction.error();
    for (const QString &hash : hashes)
        if (const Status status = forgetContent(*connection, hash); !status)
            return status;
    return transaction->commit();
}

} // namespace kravkort
