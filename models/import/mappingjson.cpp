// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/mappingjson.h"

#include "models/exchange/jsonreading.h"
#include "models/import/saying.h"

#include <QJsonDocument>
#include <QUtf8StringView>

using namespace Qt::StringLiterals;

namespace kravkort {

namespace {

constexpr int formatVersion = 1;

using Need = JsonPlace::Need;

class MappingReader
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::MappingReader)

public:
    static Error refused(const QString &words, const QStringList &details = {})
    {
        return {Error::Kind::NotAccepted, words, details};
    }
    static Error notJson() { return refused(tr("the mapping is not JSON in UTF-8")); }
    static Error otherFormat()
    {
        return refused(tr("the file is JSON, but not a mapping (“format” is not “kravkort-mapping”)"));
    }
    static Error otherVersion()
    {
        return refused(tr("“formatVersion” of the mapping is not %1").arg(formatVersion));
    }

    explicit MappingReader(const QJsonObject &root)
        : m_root(root, m_faults)
        , m_object(root)
    {
    }

    Result<Mapping> read()
    {
        Mapping mapping;
        m_root.forEach("tables"_L1, Need::Required,
                       [&](const JsonPlace &place) { mapping.tables.append(table(place)); });
        const QJsonArray tables = m_object.value("tables"_L1).toArray();
        if (m_faults.isEmpty())
            for (int i = 0; i < mapping.tables.size(); ++i)
                readPlain(tables.at(i).toObject(), QStringLiteral("tables[%1]").arg(i), mapping.tables[i]);
        if (m_faults.isEmpty())
            return mapping;
        return refused(tr("the mapping has %n fault(s)", "", static_cast<int>(m_faults.found().size())),
                       m_faults.found());
    }

private:
    static QString code(const JsonPlace &place)
    {
        const QString code = place.string("code"_L1, Need::Optional);
        if (!isSoundCode(code))
            place.fault("code"_L1, tr("a code has no spaces or control characters"));
        return code;
    }

    TableMapping table(const JsonPlace &place)
    {
        TableMapping table;
        table.kind = place.word<TableKind>("kind"_L1);
        table.sheet = place.string("sheet"_L1, Need::Optional);
        place.forEach("columns"_L1, Need::Required, [&](const JsonPlace &at) {
            table.columns.append({at.string("head"_L1, Need::Optional),
                                  at.word<Meaning>("meaning"_L1, Meaning::Nothing), code(at)});
        });
        place.forEach("marks"_L1, Need::Optional, [&](const JsonPlace &at) {
            table.marks.insert(at.string("mark"_L1, Need::Optional).simplified(),
                               at.word<MarkMeaning>("meaning"_L1));
        });
        place.forEach("codes"_L1, Need::Optional, [&](const JsonPlace &at) {
            table.codes.insert(markKey(at.string("spelling"_L1, Need::Required)), code(at));
        });
        return table;
    }

    // A row's number from 1; -1 where there is none.
    int row(const QJsonValue &value, const QString &place)
    {
        if (value.isUndefined() || value.isNull())
            return -1;
        const double number = value.toDouble(-1);
        if (number < 1 || number > 10'000'000 || number != static_cast<int>(number)) {
            m_faults.add(place, tr("a row's number is expected, from 1"));
            return -1;
        }
        return static_cast<int>(number) - 1;
    }

    bool truth(const QJsonValue &value, bool otherwise, const QString &place)
    {
        if (!value.isUndefined() && !value.isBool())
            m_faults.add(place, tr("true or false is expected"));
        return value.toBool(otherwise);
    }

    void readPlain(const QJsonObject &object, const QString &place, TableMapping &table)
    {
        table.headRow = row(object.value("headRow"_L1), place + u".headRow"_s);
        table.lastRow = row(object.value("lastRow"_L1), place + u".lastRow"_s);
        table.across = truth(object.value("across"_L1), false, place + u".across"_s);
        table.blankIsNo = truth(object.value("blankIsNo"_L1), true, place + u".blankIsNo"_s);
        const QJsonArray skipped = object.value("skippedRows"_L1).toArray();
        for (int i = 0; i < skipped.size(); ++i)
            table.skippedRows.append(row(skipped.at(i), place + u".skippedRows[%1]"_s.arg(i)));
    }

    Faults m_faults;
    JsonPlace m_root;
    QJsonObject m_object;
};

QJsonObject objectOf(const TableMapping &table)
{
    QJsonArray columns, marks, codes, skipped;
    for (const ColumnMapping &column : table.columns) {
        QJsonObject object{{"head"_L1, column.head}, {"meaning"_L1, wordOf(column.meaning)}};
        if (!column.code.isEmpty())
            object.insert("code"_L1, column.code);
        columns.append(object);
    }
    for (auto it = table.marks.cbegin(); it != table.marks.cend(); ++it)
        marks.append(QJsonObject{{"mark"_L1, it.key()}, {"meaning"_L1, wordOf(it.value())}});
    for (auto it = table.codes.cbegin(); it != table.codes.cend(); ++it)
        codes.append(QJsonObject{{"spelling"_L1, it.key()}, {"code"_L1, it.value()}});
    for (const int row : table.skippedRows)
        skipped.append(row + 1);
    QJsonObject object{{"kind"_L1, wordOf(table.kind)},
                       {"sheet"_L1, table.sheet},
                       {"across"_L1, table.across},
                       {"blankIsNo"_L1, table.blankIsNo},
                       {"columns"_L1, columns},
                       {"marks"_L1, marks},
                       {"codes"_L1, codes},
                       {"skippedRows"_L1, skipped}};
    if (table.headRow >= 0)
        object.insert("headRow"_L1, table.headRow + 1);
    if (table.lastRow >= 0)
        object.insert("lastRow"_L1, table.lastRow + 1);
    return object;
}

} // namespace

QByteArray writeMapping(const Mapping &mapping)
{
    QJsonArray tables;
    for (const TableMapping &table : mapping.tables)
        tables.append(objectOf(table));
    return QJsonDocument(QJsonObject{{"format"_L1, "kravkort-mapping"_L1},
                                     {"formatVersion"_L1, formatVersion},
                                     {"tables"_L1, tables}})
        .toJson(QJsonDocument::Indented);
}

Result<Mapping> readMapping(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!QUtf8StringView(json).isValidUtf8() || problem.error != QJsonParseError::NoError)
        return MappingReader::notJson();
    const QJsonObject root = document.object();
    if (root.value("format"_L1).toString() != "kravkort-mapping"_L1)
        return MappingReader::otherFormat();
    if (root.value("formatVersion"_L1).toDouble() != formatVersion)
        return MappingReader::otherVersion();
    return MappingReader(root).read();
}

} // namespace kravkort
