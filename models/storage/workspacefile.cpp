// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/workspacefile.h"

#include "models/storage/evidencecontent.h"
#include "models/storage/history.h"
#include "models/storage/opening.h"
#include "models/storage/rowsql.h"
#include "models/storage/transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <filesystem>

namespace kravkort {

namespace {

class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::WorkspaceFile)

public:
    static QString damaged(const QString &finding) { return tr("The database is damaged: %1").arg(finding); }
    static QString dangling(const QString &table)
    {
        return tr("A row of table %1 refers to one that is not there.").arg(table);
    }
    static QString foreign(const QString &part)
    {
        return tr("This is not as Kravkort made it: %1").arg(part);
    }
    static QString unlikeHistory(const QString &table)
    {
        return tr("Table %1 does not hold what the history leads to.").arg(table);
    }
};

Status writeStep(const Connection &connection, const Step &step)
{
    return std::visit(
        [&]<class T>(const T &row) {
            if (!step.after)
                return deleteRow(connection, row);
            return step.before ? updateRow(connection, row) : insertRow(connection, row);
        },
        step.after ? *step.after : *step.before);
}

QString firstFreeBackup(const QString &path, int version)
{
    const QString stem = path + QStringLiteral(".v%1").arg(version);
    QString name = stem + QStringLiteral(".bak");
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = stem + QStringLiteral(".%1.bak").arg(i);
    return name;
}

Status upgrade(const Connection &connection, const Schema &schema, int version)
{
    const FileSentences say(connection.path());
    Result<Transaction> transaction = Transaction::begin(connection, Transaction::For::Writing);
    if (!transaction)
        return transaction.error();
    const Result<QStringList> findings = findingsOf(connection, QStringLiteral("integrity_check(10)"));
    if (!findings)
        return findings.error();
    if (!findings->isEmpty())
        return say.damaged(*findings);
    // Under the lock and before the first change, the file's bytes are the whole truth.
    const QString backup = firstFreeBackup(connection.path(), version);
    if (!QFile::copy(connection.path(), backup))
        return say.cannotKeepCopy(backup);
    if (const Status status = applySteps(connection, schema, version); !status)
        return status;
    return transaction->commit();
}

template<size_t... I>
QStringList tablesThatDiffer(const Workspace &a, const Workspace &b, std::index_sequence<I...>)
{
    QStringList names;
    const auto compare = [&]<class T>(const T *) {
        if (a.table<T>() != b.table<T>())
            names.append(rowsql::table<T>());
    };
    (compare(static_cast<const std::variant_alternative_t<I, Row> *>(nullptr)), ...);
    return names;
}

} // namespace

WorkspaceFile::WorkspaceFile(Connection connection, qint64 dataVersion)
    : m_connection(std::move(connection))
    , m_dataVersion(dataVersion)
{
}

Result<WorkspaceFile> WorkspaceFile::ready(Connection connection)
{
    const Result<qint64> version = number(connection, QStringLiteral("PRAGMA data_version"));
    if (!version)
        return version.error();
    return WorkspaceFile(std::move(connection), *version);
}

Result<WorkspaceFile> WorkspaceFile::create(const QString &path, const Schema &schema)
{
    const FileSentences say(path);
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return say.exists();
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir() || !folder.isWritable())
        return say.noFolder();
    const auto make = [&]() -> Result<WorkspaceFile> {
        Result<Connection> connection = Connection::open(path);
        if (!connection)
            return connection.error();
        if (const Status status = prepare(*connection); !status)
            return status.error();
        {
            Result<Transaction> transaction = Transaction::begin(*connection, Transaction::For::Writing);
            if (!transaction)
                return transaction.error();
            if (const Status status = applySteps(*connection, schema, 0); !status)
                return status.error();
            if (const Status status = transaction->commit(); !status)
                return status.error();
        }
        return ready(std::move(*connection));
    };
    Result<WorkspaceFile> file = make();
    if (!file)
        QFile::remove(path);
    return file;
}

Result<WorkspaceFile> WorkspaceFile::open(const QString &path, const Schema &schema)
{
    const Result<int> version = versionBeforeOpening(path, static_cast<int>(schema.size()));
    if (!version)
        return version.error();
    Result<Connection> connection = Connection::open(path);
    if (!connection)
        return connection.error();
    // Nothing may run that somebody else has put into the file, not even while it is looked at.
    if (const Status status = prepare(*connection); !status)
        return status.error();
    if (const Status status = soundForOpening(*connection, schema, *version); !status)
        return status.error();
    if (*version < schema.size())
        if (const Status status = upgrade(*connection, schema, *version); !status)
            return status.error();
    if (const Status status =
            connection->run(QStringLiteral("PRAGMA journal_mode = DELETE"), Error::Kind::Unreadable);
        !status)
        return status.error();
    return ready(std::move(*connection));
}

Result<Workspace> WorkspaceFile::load() const
{
    const FileSentences say(path());
    Result<Transaction> transaction = Transaction::begin(m_connection, Transaction::For::Reading);
    if (!transaction)
        return transaction.error();
    Workspace workspace;
    QList<Error> faults;
    Status status = Done{};
    const auto read = [&]<class T>(Table<T> &table) {
        if (status)
            status = readRows(m_connection, table, [&](const QString &key, const QString &column) {
                faults.append(say.strangeValue(rowsql::table<T>(), key, column));
            });
    };
    std::apply([&](auto &...tables) { (read(tables), ...); }, workspace.tables);
    if (!status)
        return status.error();
    if (!faults.isEmpty()) {
        Error error = faults.first();
        for (const Error &fault : faults)
            error.details.append(fault.message);
        return error;
    }
    return workspace;
}

Status WorkspaceFile::write(const Edit &edit, const QDateTime &at, const QString &author,
                            const QList<Content> &contents)
{
    return write(QList<HistoryEntry>{{0, at, author, edit}}, contents);
}

Status WorkspaceFile::write(const QList<HistoryEntry> &lines, const QList<Content> &contents)
{
    Result<Transaction> transaction = Transaction::begin(m_connection, Transaction::For::Writing);
    if (!transaction)
        return transaction.error();
    const Result<bool> ours = isOurs();
    if (!ours)
        return ours.error();
    if (!*ours)
        return FileSentences(path()).changedByOthers();
    for (const Content &content : contents)
        if (const Result<Stood> kept = keepContent(m_connection, content); !kept)
            return kept.error();
    for (const HistoryEntry &line : lines) {
        for (const Step &step : line.edit.steps)
            if (const Status status = writeStep(m_connection, step); !status)
                return status;
        if (const Status status = appendHistory(m_connection, line.edit, line.at, line.author); !status)
            return status;
    }
    const Result<HistoryEnd> end = historyEnd();
    if (!end)
        return end.error();
    const Status committed = transaction->commit();
    if (committed)
        m_end = *end;
    return committed;
}

Result<QList<HistoryEntry>> WorkspaceFile::history() const
{
    return readHistory(m_connection);
}

Result<QList<HistoryEntry>> WorkspaceFile::history(const HistoryQuery &query) const
{
    return readHistory(m_connection, query);
}

Result<QList<HistoryLine>> WorkspaceFile::historyLines() const
{
    return readHistoryLines(m_connection);
}

Result<QStringList> WorkspaceFile::authors() const
{
    return readAuthors(m_connection);
}

Result<HistoryEnd> WorkspaceFile::historyEnd() const
{
    return readHistoryEnd(m_connection);
}

Result<QByteArray> WorkspaceFile::content(const QString &sha256) const
{
    return readContent(m_connection, sha256);
}

Result<QSet<QString>> WorkspaceFile::brokenContent(const QString &path, const QStringList &hashes)
{
    const Result<Connection> connection = openedBeside(path);
    if (!connection)
        return connection.error();
    return kravkort::brokenContent(*connection, hashes);
}

Status WorkspaceFile::copyTo(const QString &target) const
{
    const FileSentences say(target);
    const QFileInfo info(target);
    const QFileInfo folder(info.absolutePath());
    if (info.isDir())
        return say.folder();
    if (!folder.isDir() || !folder.isWritable())
        return say.noFolder();
    if (info.exists() && info.canonicalFilePath() == QFileInfo(path()).canonicalFilePath())
        return say.itself();
    // First beside the target, then in its place, so that a copy which fails spoils nothing.
    const QString part =
        target + QLatin1Char('.') + QUuid::createUuid().toString(QUuid::Id128) + QStringLiteral(".part");
    Statement statement(m_connection, QStringLiteral("VACUUM INTO ?"));
    statement.bind(part);
    if (const Status status = statement.run(); !status) {
        QFile::remove(part);
        const QStringList &said = status.error().details;
        return say.cannotCopy(said.isEmpty() ? status.error().message : said.first());
    }
    std::error_code failure;
    std::filesystem::rename(std::filesystem::path(part.toStdU16String()),
                            std::filesystem::path(target.toStdU16String()), failure);
    if (failure) {
        QFile::remove(part);
        return say.cannotCopy(QString::fromStdString(failure.message()));
    }
    return Done{};
}

Result<QStringList> WorkspaceFile::check() const
{
    QStringList findings;
    const Result<QStringList> damage = findingsOf(m_connection, QStringLiteral("integrity_check(100)"));
    if (!damage)
        return damage.error();
    for (const QString &finding : *damage)
        findings.append(Sentences::damaged(finding));
    const Result<QStringList> dangling = texts(m_connection, QStringLiteral("PRAGMA foreign_key_check"));
    if (!dangling)
        return dangling.error();
    for (const QString &table : *dangling)
        findings.append(Sentences::dangling(table));
    const Schema schema = shippedSchema();
    const Result<QStringList> strange = strangeParts(m_connection, schema, static_cast<int>(schema.size()));
    if (!strange)
        return strange.error();
    for (const QString &part : *strange)
        findings.append(Sentences::foreign(part));

    const Result<QStringList> chain = historyFindings(m_connection);
    if (!chain)
        return chain.error();
    findings += *chain;
    const Result<QStringList> content = contentFindings(m_connection);
    if (!content)
        return content.error();
    findings += *content;
    const Result<Workspace> workspace = load();
    const Result<QList<HistoryEntry>> entries = history();
    if (!workspace)
        findings += workspace.error().details.isEmpty() ? QStringList(workspace.error().message)
                                                        : workspace.error().details;
    if (!entries)
        findings.append(entries.error().message);
    if (workspace && entries) {
        Workspace replayed;
        for (const HistoryEntry &entry : *entries)
            replayed = applied(std::move(replayed), entry.edit);
        for (const QString &table :
             tablesThatDiffer(*workspace, replayed, std::make_index_sequence<std::variant_size_v<Row>>()))
            findings.append(Sentences::unlikeHistory(table));
    }
    return findings;
}

} // namespace kravkort
