// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/previewjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kravkort {

namespace {

void put(QJsonObject &object, QLatin1StringView name, const QString &value)
{
    if (!value.isEmpty())
        object.insert(name, value);
}

QJsonObject objectOf(const RowAccount &row, const StatementAccount &statement)
{
    QJsonObject object{{"kind"_L1, wordOf(statement.kind)}, {"outcome"_L1, wordOf(statement.outcome)}};
    put(object, "id"_L1, statement.id);
    if (statement.column >= 0)
        object.insert("cell"_L1, cellPlace(row.sheet, row.row, statement.column));
    put(object, "why"_L1, statement.why);
    put(object, "before"_L1, statement.before);
    put(object, "after"_L1, statement.after);
    return object;
}

} // namespace

QJsonObject previewJson(const ImportPreview &preview)
{
    QJsonArray rows;
    for (const RowAccount &row : preview.rows) {
        QJsonObject object{
            {"sheet"_L1, row.sheet}, {"row"_L1, row.row + 1}, {"outcome"_L1, wordOf(row.outcome)}};
        put(object, "why"_L1, row.why);
        put(object, "shown"_L1, row.shown);
        QJsonArray statements;
        for (const StatementAccount &statement : row.statements)
            statements.append(objectOf(row, statement));
        if (!statements.isEmpty())
            object.insert("statements"_L1, statements);
        rows.append(object);
    }
    const ImportCounts &counts = preview.counts;
    return {{"counts"_L1, QJsonObject{{"taken"_L1, counts.taken},
                                      {"changed"_L1, counts.changed},
                                      {"same"_L1, counts.same},
                                      {"doubtful"_L1, counts.doubtful},
                                      {"skipped"_L1, counts.skipped}}},
            {"rows"_L1, rows}};
}

} // namespace kravkort
