// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/diffjson.h"

#include "models/domain/revision/changeaspect.h"
#include "models/domain/revision/worddiff.h"
#include "models/domain/workspace/words.h"

#include <QJsonArray>

namespace kravkort {

namespace {

QJsonValue jsonOf(StatementField field, const Text &text)
{
    if (!isProse(field) && field != StatementField::Reason)
        return text.da;
    return QJsonObject{{QStringLiteral("da"), text.da}, {QStringLiteral("en"), text.en}};
}

QJsonArray runsOf(const ValueChange &change)
{
    static constexpr std::array words{"same", "removed", "added"};
    QJsonArray runs;
    const bool english = change.before.da == change.after.da;
    for (const WordRun &run :
         wordDiff(english ? change.before.en : change.before.da, english ? change.after.en : change.after.da))
        runs.append(QJsonArray{QString::fromLatin1(words[static_cast<size_t>(run.kind)]), run.text});
    return runs;
}

QJsonArray valuesOf(const QList<ValueChange> &changes)
{
    QJsonArray values;
    for (const ValueChange &change : changes) {
        QJsonObject value{{QStringLiteral("field"), wordOf(change.field)},
                          {QStringLiteral("old"), jsonOf(change.field, change.before)},
                          {QStringLiteral("new"), jsonOf(change.field, change.after)}};
        if (isProse(change.field))
            value.insert(QStringLiteral("words"), runsOf(change));
        values.append(value);
    }
    return values;
}

QJsonObject statementJson(const CatalogueStatement &statement)
{
    QJsonObject json{{QStringLiteral("kind"), wordOf(statement.kind)}, {QStringLiteral("id"), statement.id}};
    for (const StatementValue &value : statement.values)
        if (!value.value.isEmpty())
            json.insert(wordOf(value.field), jsonOf(value.field, value.value));
    return json;
}

QJsonObject changeJson(const StatementChange &change)
{
    if (change.kind == StatementChange::Kind::Added || change.kind == StatementChange::Kind::Removed)
        return statementJson(change.shown());
    QJsonObject json{{QStringLiteral("kind"), wordOf(change.shown().kind)},
                     {QStringLiteral("id"), change.shown().id},
                     {QStringLiteral("values"), valuesOf(change.values)}};
    if (change.kind == StatementChange::Kind::Moved) {
        json.insert(QStringLiteral("oldId"), change.before->id);
        json.insert(QStringLiteral("alike"), change.alike);
    }
    if (change.shown().kind == StatementKind::Criterion)
        json.insert(QStringLiteral("asksAgain"), change.asksAgain());
    if (onlyEnglishDiffers(change))
        json.insert(QStringLiteral("onlyEnglish"), true);
    return json;
}

QJsonObject nameOf(const Catalogue &catalogue)
{
    return {{QStringLiteral("id"), catalogue.id}, {QStringLiteral("revision"), catalogue.revision}};
}

} // namespace

QJsonObject diffJson(const Catalogue &before, const Catalogue &after, const QList<StatementChange> &changes)
{
    static constexpr std::array names{"added", "removed", "moved", "changed"};
    std::array<QJsonArray, names.size()> lists;
    for (const StatementChange &change : changes)
        lists[static_cast<size_t>(change.kind)].append(changeJson(change));
    QJsonObject json{{QStringLiteral("old"), nameOf(before)}, {QStringLiteral("new"), nameOf(after)}};
    for (size_t i = 0; i < names.size(); ++i)
        json.insert(QString::fromLatin1(names[i]), lists[i]);
    return json;
}

} // namespace kravkort
