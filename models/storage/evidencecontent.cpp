// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/evidencecontent.h"

#include "models/storage/filesentences.h"
#include "models/storage/statement.h"

namespace kravkort {

namespace {

class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::EvidenceContent)

public:
    static QString broken(const QString &name, int version)
    {
        return tr("Evidence: version %2 of the file “%1” is no longer what was attached (its SHA-256 "
                  "differs).")
            .arg(name, QString::number(version));
    }
    static QString brokenUnused(const QString &hash)
    {
        return tr("Evidence: the content kept under SHA-256 %1 is no longer what was attached.").arg(hash);
    }
};

// Nothing where there is none.
Result<std::optional<QByteArray>> stored(const Connection &connection, const QString &sha256)
{
    Statement statement(connection, QStringLiteral("SELECT content FROM evidence_content WHERE sha256 = ?"));
    statement.bind(sha256);
    if (const Status status = statement.run(Error::Kind::Unreadable); !status)
        return status.error();
    std::optional<QByteArray> bytes;
    if (statement.next())
        bytes = statement.value(0).toByteArray();
    if (const Status status = statement.end(); !status)
        return status.error();
    return bytes;
}

} // namespace

Result<Stood> stoodOf(const Connection &connection, const QString &sha256)
{
    const Result<std::optional<QByteArray>> known = stored(connection, sha256);
    if (!known)
        return known.error();
    return !*known ? Stood::Absent : sha256Of(**known) == sha256 ? Stood::Whole : Stood::Broken;
}

Status writeContent(const Connection &connection, const Content &content, Stood stood)
{
    if (stood == Stood::Whole)
        return Done{};
    Statement statement(connection,
                        stood == Stood::Broken
                            ? QStringLiteral("UPDATE evidence_content SET content = ? WHERE sha256 = ?")
                            : QStringLiteral("INSERT INTO evidence_content (content, sha256) VALUES (?, ?)"));
    // A null array would become NULL; an empty file is no less a file.
    statement.bind(content.bytes.isNull() ? QByteArray("") : content.bytes);
    statement.bind(content.sha256);
    return statement.run();
}

Result<Stood> keepContent(const Connection &connection, const Content &content)
{
    const Result<Stood> stood = stoodOf(connection, content.sha256);
    if (!stood)
        return stood;
    if (const Status status = writeContent(connection, content, *stood); !status)
        return status.error();
    return *stood;
}

Status forgetContent(const Connection &connection, const QString &sha256)
{
    Statement statement(connection, QStringLiteral("DELETE FROM evidence_content WHERE sha256 = ? AND sha256 "
                                                   "NOT IN (SELECT sha256 FROM evidence_file)"));
    statement.bind(sha256);
    return statement.run();
}

Result<QByteArray> readContent(const Connection &connection, const QString &sha256)
{
    Result<std::optional<QByteArray>> known = stored(connection, sha256);
    if (!known)
        return known.error();
    if (!*known || sha256Of(**known) != sha256)
        return FileSentences(connection.path()).brokenContent();
    return std::move(**known);
}

Result<QSet<QString>> brokenContent(const Connection &connection, const QStringList &hashes)
{
    QSet<QString> broken;
    for (const QString &hash : hashes) {
        const Result<std::optional<QByteArray>> known = stored(connection, hash);
        if (!known)
            return known.error();
        if (!*known || sha256Of(**known) != hash)
            broken.insert(hash);
    }
    return broken;
}

Result<QStringList> contentFindings(const Connection &connection)
{
    const Result<QStringList> hashes =
        texts(connection, QStringLiteral("SELECT sha256 FROM evidence_content ORDER BY sha256"));
    if (!hashes)
        return hashes.error();
    const Result<QSet<QString>> broken = brokenContent(connection, *hashes);
    if (!broken)
        return broken.error();
    QStringList findings;
    for (const QString &hash : *hashes) {
        if (!broken->contains(hash))
            continue;
        Statement statement(connection, QStringLiteral("SELECT name, version FROM evidence_file "
                                                       "WHERE sha256 = ? ORDER BY evidence_id, version"));
        statement.bind(hash);
        if (const Status status = statement.run(Error::Kind::Unreadable); !status)
            return status.error();
        const qsizetype before = findings.size();
        while (statement.next())
            findings.append(Sentences::broken(statement.text(0), statement.value(1).toInt()));
        if (const Status status = statement.end(); !status)
            return status.error();
        if (findings.size() == before)
            findings.append(Sentences::brokenUnused(hash));
    }
    return findings;
}

} // namespace kravkort
