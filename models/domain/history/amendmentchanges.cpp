// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/history/amendmentchanges.h"

#include "models/domain/workspace/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kravkort {

namespace {

template<class E>
QString named(const QString &word, const Phrases &phrases)
{
    const auto value = fromWord<E>(word);
    return value ? nameOf(*value, phrases) : word;
}

QString plain(const QJsonValue &value)
{
    if (value.isObject() && value.toObject().contains(QStringLiteral("da")))
        return value.toObject().value(QStringLiteral("da")).toString();
    if (value.isString())
        return value.toString();
    if (value.isNull() || value.isUndefined())
        return {};
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
    const QString json = QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
    return json.sliced(1, json.size() - 2).remove(u'"');
}

// "optimistic: 80, likely: 160" with the members in people's words; a list, one after the other.
QString spoken(const QJsonValue &value, const Phrases &phrases)
{
    QStringList parts;
    if (value.isArray()) {
        for (const QJsonValue &each : value.toArray())
            parts.append(spoken(each, phrases));
        return parts.join(QStringLiteral(", "));
    }
    if (!value.isObject() || value.toObject().contains(QStringLiteral("da")))
        return plain(value);
    const QJsonObject object = value.toObject();
    QStringList members = object.keys();
    // What people look for first stands first, in case the end is cut off.
    std::stable_partition(members.begin(), members.end(), [](const QString &member) {
        return member == u"name" || member == u"text" || member == u"what";
    });
    for (const QString &member : std::as_const(members))
        if (const QString words = amendedValue(member, object.value(member), phrases); !words.isEmpty())
            parts.append(QString(columnName(qPrintable(member), phrases) + QStringLiteral(": ") + words));
    return parts.join(QStringLiteral("; "));
}

} // namespace

QJsonValue amendmentJson(const Amendment &row)
{
    return QJsonDocument::fromJson("[" + row.json.toUtf8() + "]").array().at(0);
}

QString amendedValue(const QString &member, const QJsonValue &value, const Phrases &phrases)
{
    if (value.isString()) {
        const QString word = value.toString();
        if (member == u"basis")
            return named<Basis>(word, phrases);
        if (member == u"strength")
            return named<Strength>(word, phrases);
        if (member == u"role")
            return named<Role>(word, phrases);
        if (member == u"kind")
            return named<DependencyKind>(word, phrases);
        if (member == u"responsible")
            return named<Responsible>(word, phrases);
    }
    return spoken(value, phrases);
}

QString contentOf(const Amendment &row, const changewords::Speech &speech)
{
    const QJsonValue value = amendmentJson(row);
    if (row.subject == u"copy")
        return speech.phrases("Changes", QT_TRANSLATE_NOOP("Changes", "made from %1")).arg(plain(value));
    if (row.subject == u"import")
        return speech.phrases("Changes", QT_TRANSLATE_NOOP("Changes", "imported onto %1")).arg(plain(value));
    if (value.isNull())
        return speech.phrases("Changes", QT_TRANSLATE_NOOP("Changes", "retired"));
    return spoken(value, speech.phrases);
}

} // namespace kravkort
