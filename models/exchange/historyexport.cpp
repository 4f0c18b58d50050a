// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/historyexport.h"

#include "models/exchange/csv.h"
#include "models/exchange/rowjson.h"

#include <QJsonDocument>

namespace kravkort {

namespace {

QString isoTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QString wordOf(FieldChange::Kind kind)
{
    switch (kind) {
    case FieldChange::Kind::Set:
        return QStringLiteral("set");
    case FieldChange::Kind::Added:
        return QStringLiteral("added");
    case FieldChange::Kind::Removed:
        return QStringLiteral("removed");
    }
    return {};
}

} // namespace

QByteArray historyCsv(const QList<HistoryEntry> &entries, const ThingNames &names, const Phrases &phrases)
{
    const auto say = [&](const char *words) { return phrases("HistoryExport", words); };
    QList<QStringList> rows{{say(QT_TRANSLATE_NOOP("HistoryExport", "Line")),
                             say(QT_TRANSLATE_NOOP("HistoryExport", "Time (UTC)")),
                             say(QT_TRANSLATE_NOOP("HistoryExport", "Author")),
                             say(QT_TRANSLATE_NOOP("HistoryExport", "What was done")),
                             say(QT_TRANSLATE_NOOP("HistoryExport", "Where")),
                             say(QT_TRANSLATE_NOOP("HistoryExport", "What of it")),
                             say(QT_TRANSLATE_NOOP("HistoryExport", "Before")),
                             say(QT_TRANSLATE_NOOP("HistoryExport", "After")),
                             say(QT_TRANSLATE_NOOP("HistoryExport", "In words")),
                             say(QT_TRANSLATE_NOOP("HistoryExport", "SHA-256 of the line"))}};
    for (const HistoryEntry &entry : entries) {
        QList<FieldChange> changes = changesOf(entry.edit, names, phrases);
        if (changes.isEmpty())
            changes.append(FieldChange{});
        for (const FieldChange &change : changes)
            rows.append({QString::number(entry.number), isoTime(entry.at), entry.author, entry.edit.text,
                         change.subject, change.field, change.before, change.after,
                         change.subject.isEmpty() ? QString() : sentenceOf(change, phrases), entry.hash});
    }
    return csvOf(rows);
}

QByteArray historyJson(const QList<HistoryEntry> &entries, const HistoryEnd &end, const ThingNames &names,
                       const Phrases &phrases)
{
    const auto name = [](const char *text) { return QString::fromLatin1(text); };
    QJsonArray lines;
    for (const HistoryEntry &entry : entries) {
        QJsonArray changes;
        for (const FieldChange &change : changesOf(entry.edit, names, phrases))
            changes.append(QJsonObject{{name("kind"), wordOf(change.kind)},
                                       {name("table"), change.table},
                                       {name("where"), change.subject},
                                       {name("what"), change.field},
                                       {name("before"), change.before},
                                       {name("after"), change.after},
                                       {name("words"), sentenceOf(change, phrases)}});
        lines.append(QJsonObject{{name("number"), entry.number},
                                 {name("at"), isoTime(entry.at)},
                                 {name("author"), entry.author},
                                 {name("text"), entry.edit.text},
                                 {name("changes"), changes},
                                 {name("steps"), toJson(entry.edit.steps)},
                                 {name("hash"), entry.hash}});
    }
    const QJsonObject all{{name("format"), name("kravkort-history")},
                          {name("formatVersion"), 1},
                          {name("end"), QJsonObject{{name("number"), end.number}, {name("hash"), end.hash}}},
                          {name("lines"), lines}};
    return QJsonDocument(all).toJson(QJsonDocument::Indented);
}

} // namespace kravkort
