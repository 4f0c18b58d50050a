// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/jsonreading.h"

#include <QJsonDocument>

namespace kravkort {

QString JsonPlace::at(const QString &name) const
{
    return m_outer ? place() + QLatin1Char('.') + name : name;
}

QString JsonPlace::place() const
{
    if (!m_outer)
        return {};
    const QString here = m_outer->at(m_name);
    return m_index < 0 ? here : here + QStringLiteral("[%1]").arg(m_index);
}

void JsonPlace::checkLength(QLatin1StringView name, const QString &text) const
{
    if (text.size() > longestText)
        fault(name, tr("the text has %1 characters; %2 is the most").arg(text.size()).arg(longestText));
}

QString JsonPlace::shown(const QJsonValue &value)
{
    QString text = value.isString()
                       ? value.toString()
                       : QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    if (text.size() > 60)
        text = text.left(60) + QStringLiteral("…");
    return text;
}

QString JsonPlace::string(QLatin1StringView name, Need need) const
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() || value.isNull()) {
        if (need == Need::Required)
            fault(name, tr("is missing"));
        return {};
    }
    if (!value.isString()) {
        fault(name, tr("a text is expected"));
        return {};
    }
    const QString text = value.toString();
    if (need == Need::Required && text.trimmed().isEmpty())
        fault(name, tr("is empty"));
    if (text.contains(QChar::Null))
        fault(name, tr("the text holds a NUL character"));
    checkLength(name, text);
    return text;
}

double JsonPlace::number(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    if (!value.isDouble() || value.toDouble() < 0) {
        fault(name, value.isUndefined() ? tr("is missing; a number is expected")
                                        : tr("a number of 0 or more is expected"));
        return 0;
    }
    return value.toDouble();
}

Text JsonPlace::text(QLatin1StringView name, Need need) const
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() || value.isNull()) {
        if (need == Need::Required)
            fault(name, tr("the text is missing"));
        return {};
    }
    if (!value.isObject()) {
        fault(name, tr("an object with “da” and “en” is expected"));
        return {};
    }
    const JsonPlace inside(value.toObject(), *this, name);
    return {inside.string(QLatin1StringView("da"), need),
            inside.string(QLatin1StringView("en"), Need::Optional)};
}

QJsonArray JsonPlace::array(QLatin1StringView name, Need need) const
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() || value.isNull()) {
        if (need == Need::Required)
            fault(name, tr("the list is missing"));
        return {};
    }
    if (!value.isArray())
        fault(name, tr("a list is expected"));
    return value.toArray();
}

std::optional<QStringList> JsonPlace::strings(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    QStringList strings;
    const QJsonArray array = this->array(name, Need::Optional);
    for (int i = 0; i < array.size(); ++i) {
        if (!array.at(i).isString())
            fault(QString(name) + QStringLiteral("[%1]").arg(i), tr("a text is expected"));
        strings.append(array.at(i).toString());
    }
    return strings;
}

std::optional<JsonPlace> JsonPlace::object(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (!value.isObject()) {
        fault(name, tr("an object is expected"));
        return std::nullopt;
    }
    return JsonPlace(value.toObject(), *this, name);
}

} // namespace kravkort
