// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/opening.h"

#include "models/storage/filesentences.h"
#include "models/storage/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace kravkort {

namespace {

// SQLite's file header (https://www.sqlite.org/fileformat.html, section 1.3).
constexpr int headerSize = 100;

quint32 number32(const QByteArray &header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

qint64 pageSize(const QByteArray &header)
{
    const quint16 size = qFromBigEndian<quint16>(header.constData() + 16);
    return size == 1 ? 65536 : size;
}

bool hasUnfinishedTransaction(const QString &path)
{
    const QFileInfo journal(path + QStringLiteral("-journal"));
    return journal.exists() && journal.size() > 0;
}

// Both tables and indices of the same definition are ours; the rest is named.
QString shown(const SchemaPart &part)
{
    return part.type + QLatin1Char(' ') + part.name;
}

} // namespace

Result<int> versionBeforeOpening(const QString &path, int newestKnown)
{
    const FileSentences say(path);
    const QFileInfo info(path);
    if (!info.exists())
        return say.missing();
    if (info.isDir())
        return say.folder();
    QFile file(path);
    if (!info.isFile())
        return say.notADatabase(); // a pipe or a device: not even looked into
    if (!file.open(QIODevice::ReadOnly))
        return say.unreadable(file.errorString());
    if (file.size() == 0)
        return say.empty();
    const QByteArray header = file.read(headerSize);
    const QByteArray magic = QByteArrayLiteral("SQLite format 3\0");
    if (!header.startsWith(magic.left(header.size())))
        return say.notADatabase();
    if (header.size() < headerSize)
        return say.truncated();
    if (number32(header, 68) != quint32{applicationId})
        return say.anotherPrograms();
    const int version = static_cast<int>(number32(header, 60));
    if (version > newestKnown)
        return say.newer(version, newestKnown);
    if (version < 1)
        return say.damaged({});
    // While a transaction is unfinished, the size settles only when SQLite has rolled it back.
    if (!hasUnfinishedTransaction(path) && file.size() < pageSize(header) * number32(header, 28))
        return say.truncated();
    // A transaction needs its journal beside the file.
    if (!info.isWritable() || !QFileInfo(info.absolutePath()).isWritable())
        return say.readOnly();
    return version;
}

Result<QStringList> findingsOf(const Connection &connection, const QString &pragma)
{
    Result<QStringList> findings = texts(connection, QStringLiteral("PRAGMA ") + pragma);
    if (findings && *findings == QStringList(QStringLiteral("ok")))
        findings->clear();
    return findings;
}

Result<QStringList> strangeParts(const Connection &connection, const Schema &schema, int version)
{
    const Result<QList<SchemaPart>> found = partsOf(connection);
    if (!found)
        return found.error();
    const Result<QList<SchemaPart>> expected = expectedParts(schema, version);
    if (!expected)
        return expected.error();
    QStringList strange;
    for (const SchemaPart &part : *found)
        if (!expected->contains(part))
            strange.append(shown(part));
    for (const SchemaPart &part : *expected)
        if (!found->contains(part) && !strange.contains(shown(part)))
            strange.append(shown(part));
    return strange;
}

Status soundForOpening(const Connection &connection, const Schema &schema, int version)
{
    const FileSentences say(connection.path());
    // Reading every page costs time on a network share; a large file is left to `kravkort check`.
    constexpr qint64 quicklyRead = 32 * 1024 * 1024;
    if (QFileInfo(connection.path()).size() <= quicklyRead) {
        const Result<QStringList> findings = findingsOf(connection, QStringLiteral("quick_check(10)"));
        if (!findings)
            return findings.error();
        if (!findings->isEmpty())
            return say.damaged(*findings);
    }
    const Result<QStringList> strange = strangeParts(connection, schema, version);
    if (!strange)
        return strange.error();
    if (!strange->isEmpty())
        return say.foreignParts(*strange);
    return Done{};
}

Status prepare(const Connection &connection)
{
    for (const QString &pragma : {QStringLiteral("trusted_schema = OFF"), QStringLiteral("foreign_keys = ON"),
                                  QStringLiteral("synchronous = FULL"), QStringLiteral("cache_size = -2000")})
        if (const Status status = connection.run(QStringLiteral("PRAGMA ") + pragma, Error::Kind::Unreadable);
            !status)
            return status;
    return Done{};
}

Result<Connection> openedBeside(const QString &path)
{
    if (!QFileInfo::exists(path))
        return FileSentences(path).missing(); // opening would make it
    Result<Connection> connection = Connection::open(path);
    if (!connection)
        return connection.error();
    if (const Status status = prepare(*connection); !status)
        return status.error();
    return connection;
}

} // namespace kravkort
