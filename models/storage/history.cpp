// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/history.h"

#include "models/exchange/rowjson.h"
#include "models/storage/filesentences.h"
#include "models/storage/statement.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace kravkort {

namespace {

class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::History)

public:
    static QString hole(qint64 number) { return tr("History: line %1 is missing.").arg(number); }
    static QString changed(qint64 number)
    {
        return tr("History: line %1 was changed after it was written, or a line before it.").arg(number);
    }
};

struct Line
{
    qint64 number = 0;
    QString at;
    QString author;
    QString text;
    QString steps;
    QString previous;
    QString hash;
};

// Each part with its length before it, so that no text can pass for two.
QString hashOf(const Line &line)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : {line.previous, line.at, line.author, line.text, line.steps}) {
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray::number(bytes.size()).append(':'));
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

template<class Visit>
Status forEachLine(const Connection &connection, const QString &tail, Visit visit)
{
    Statement statement(
        connection,
        QStringLiteral("SELECT seq, at, author, text, steps, previous, hash FROM edit ORDER BY seq ") + tail);
    if (const Status status = statement.run(Error::Kind::Unreadable); !status)
        return status;
    while (statement.next())
        visit(Line{statement.value(0).toLongLong(), statement.text(1), statement.text(2), statement.text(3),
                   statement.text(4), statement.text(5), statement.text(6)});
    return statement.end();
}

} // namespace

Status appendHistory(const Connection &connection, const Edit &edit, const QDateTime &at,
                     const QString &author)
{
    Line line;
    line.number = 1;
    const Status read = forEachLine(connection, QStringLiteral("DESC LIMIT 1"), [&](const Line &last) {
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
    return statement.run();
}

Result<QList<HistoryEntry>> readHistory(const Connection &connection)
{
    QList<HistoryEntry> entries;
    qint64 faulty = 0;
    const Status read = forEachLine(connection, {}, [&](const Line &line) {
        const QDateTime at = QDateTime::fromString(line.at, Qt::ISODateWithMs);
        const QJsonDocument steps = QJsonDocument::fromJson(line.steps.toUtf8());
        const auto parsed = stepsFromJson(steps.array());
        if (steps.isArray() && parsed && at.isValid())
            entries.append({line.number, at, line.author, Edit{line.text, *parsed}});
        else if (faulty == 0)
            faulty = line.number;
    });
    if (!read)
        return read.error();
    if (faulty != 0)
        return FileSentences(connection.path()).strangeHistory(faulty);
    return entries;
}

Result<QStringList> historyFindings(const Connection &connection)
{
    QStringList findings;
    qint64 number = 0;
    QString previous;
    const Status read = forEachLine(connection, {}, [&](const Line &line) {
        if (line.number != ++number)
            findings.append(Sentences::hole(number));
        else if (line.previous != previous || hashOf(line) != line.hash)
            findings.append(Sentences::changed(line.number));
        number = line.number;
        previous = line.hash;
    });
    if (!read)
        return read.error();
    return findings;
}

} // namespace kravkort
