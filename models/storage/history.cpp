// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/history.h"

#include "models/exchange/rowjson.h"
#include "models/storage/filesentences.h"
#include "models/storage/statement.h"

#include <QJsonDocument>

namespace kravkort {

namespace {

template<class Visit>
Status forEachLine(const Connection &connection, const QString &tail, Visit visit,
                   const QVariantList &values = {})
{
    Statement statement(
        connection, QStringLiteral("SELECT seq, at, author, text, steps, previous, hash FROM edit ") + tail);
    for (const QVariant &value : values)
        statement.bind(value);
    if (const Status status = statement.run(Error::Kind::Unreadable); !status)
        return status;
    while (statement.next())
        visit(HistoryLine{statement.value(0).toLongLong(), statement.text(1), statement.text(2),
                          statement.text(3), statement.text(4), statement.text(5), statement.text(6)});
    return statement.end();
}

} // namespace

Status appendHistory(const Connection &connection, const Edit &edit, const QDateTime &at,
                     const QString &author)
{
    HistoryLine line;
    line.number = 1;
    const Status read =
        forEachLine(connection, QStringLiteral("ORDER BY seq DESC LIMIT 1"), [&](const HistoryLine &last) {
            line.number = last.number + 1;
            line.previous = last.hash;
        });
    if (!read)
        return read;
    line.at = at.toUTC().toString(Qt::ISODateWithMs);
    line.author = author;
    line.text = edit.text;
    line.steps = QString::fromUtf8(QJsonDocument(toJson(edit.steps)).toJson(QJsonDocument::Compact));
    line.hash = hashOf(line);
    Statement statement(connection,
                        QStringLiteral("INSERT INTO edit (seq, at, author, text, steps, previous, hash) "
                                       "VALUES (?, ?, ?, ?, ?, ?, ?)"));
    statement.bind(line.number);
    for (const QString &text : {line.at, line.author, line.text, line.steps, line.previous, line.hash})
        statement.bind(text.isNull() ? QStringLiteral("") : text);
    if (const Status status = statement.run(); !status)
        return status;
    Statement end(connection, QStringLiteral("UPDATE history_end SET seq = ?, hash = ?"));
    end.bind(line.number).bind(line.hash);
    const Result<int> moved = end.change();
    if (!moved)
        return moved.error();
    if (*moved != 1)
        return FileSentences(connection.path()).outOfStep(QStringLiteral("history_end"), {});
    return Done{};
}

namespace {

Result<QList<HistoryEntry>> entriesOf(const Connection &connection, const QString &tail,
                                      const QVariantList &values)
{
    QList<HistoryEntry> entries;
    qint64 faulty = 0;
    const auto take = [&](const HistoryLine &line) {
        const QDateTime at = QDateTime::fromString(line.at, Qt::ISODateWithMs);
        const QJsonDocument steps = QJsonDocument::fromJson(line.steps.toUtf8());
        const auto parsed = stepsFromJson(steps.array());
        if (steps.isArray() && parsed && at.isValid())
            entries.append({line.number, at, line.author, Edit{line.text, *parsed}, line.hash});
        else if (faulty == 0)
            faulty = line.number;
    };
    if (const Status read = forEachLine(connection, tail, take, values); !read)
        return read.error();
    if (faulty != 0)
        return FileSentences(connection.path()).strangeHistory(faulty);
    return entries;
}

// As JSON writes it, quotes and all.
QString inJson(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

QString asWritten(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

Result<QList<HistoryEntry>> readHistory(const Connection &connection)
{
    return entriesOf(connection, QStringLiteral("ORDER BY seq"), {});
}

Result<QList<HistoryEntry>> readHistory(const Connection &connection, const HistoryQuery &query)
{
    QStringList conditions;
    QVariantList values;
    const auto holdsAny = [&](const QStringList &needles) {
        if (needles.isEmpty())
            return;
        QStringList any;
        for (const QString &needle : needles) {
            any.append(QStringLiteral("instr(steps, ?) > 0"));
            values.append(needle);
        }
        conditions.append(QLatin1Char('(') + any.join(QStringLiteral(" OR ")) + QLatin1Char(')'));
    };
    const auto demand = [&](const char *condition, const QVariant &value) {
        conditions.append(QString::fromLatin1(condition));
        values.append(value);
    };
    QStringList ids;
    for (const QString &id : query.mentions)
        ids.append(inJson(id));
    holdsAny(ids);
    QStringList kinds;
    for (const QString &table : query.tables)
        kinds.append(QStringLiteral("\"table\":") + inJson(table));
    holdsAny(kinds);
    if (!query.author.isNull())
        demand("author = ?", query.author);
    if (query.from)
        demand("at >= ?", asWritten(*query.from));
    if (query.until)
        demand("at < ?", asWritten(*query.until));
    if (query.below > 0)
        demand("seq < ?", query.below);
    QString tail;
    if (!conditions.isEmpty())
        tail = QStringLiteral("WHERE ") + conditions.join(QStringLiteral(" AND ")) + QLatin1Char(' ');
    tail += QStringLiteral("ORDER BY seq DESC");
    if (query.limit > 0)
        tail += QStringLiteral(" LIMIT %1").arg(query.limit);
    return entriesOf(connection, tail, values);
}

Result<QStringList> readAuthors(const Connection &connection)
{
    return texts(connection, QStringLiteral("SELECT DISTINCT author FROM edit ORDER BY author"));
}

Result<HistoryEnd> readHistoryEnd(const Connection &connection)
{
    Statement statement(connection, QStringLiteral("SELECT seq, hash FROM history_end"));
    if (const Status status = statement.run(Error::Kind::Unreadable); !status)
        return status.error();
    HistoryEnd end;
    if (statement.next())
        end = {statement.value(0).toLongLong(), statement.text(1)};
    if (const Status status = statement.end(); !status)
        return status.error();
    return end;
}

Result<QStringList> historyFindings(const Connection &connection)
{
    HistoryChain chain;
    const Status read = forEachLine(connection, QStringLiteral("ORDER BY seq"),
                                    [&](const HistoryLine &line) { chain.take(line); });
    if (!read)
        return read.error();
    const Result<HistoryEnd> end = readHistoryEnd(connection);
    if (!end)
        return end.error();
    return chain.findings(*end);
}

Result<QList<HistoryLine>> readHistoryLines(const Connection &connection)
{
    QList<HistoryLine> lines;
    const Status read = forEachLine(connection, QStringLiteral("ORDER BY seq"),
                                    [&](const HistoryLine &line) { lines.append(line); });
    if (!read)
        return read.error();
    return lines;
}

} // namespace kravkort
