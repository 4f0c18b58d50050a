// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/workspace/words.h"
#include "models/item/requirementfilter.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kravkort {

namespace {

struct Switch
{
    const char *name;
    bool RequirementFilter::*member;
};

constexpr std::array switches{
    Switch{"open", &RequirementFilter::onlyOpen},
    Switch{"overdue", &RequirementFilter::onlyOverdue},
    Switch{"soon", &RequirementFilter::onlySoon},
    Switch{"blocked", &RequirementFilter::onlyBlocked},
    Switch{"expired", &RequirementFilter::onlyExpired},
    Switch{"broken", &RequirementFilter::onlyBroken},
    Switch{"asking", &RequirementFilter::onlyAsking},
    Switch{"undated", &RequirementFilter::onlyUndated},
    Switch{"ours", &RequirementFilter::onlyOurs},
    Switch{"notAgreed", &RequirementFilter::onlyNotAgreed},
};

template<class E>
void put(QJsonObject &object, const char *name, const std::optional<E> &value)
{
    if (value)
        object.insert(QString::fromLatin1(name), wordOf(*value));
}

void put(QJsonObject &object, const char *name, const std::optional<QDate> &day)
{
    if (day)
        object.insert(QString::fromLatin1(name), day->toString(Qt::ISODate));
}

std::optional<QDate> takeDay(const QJsonObject &object, const char *name)
{
    const QDate day = QDate::fromString(object.value(QString::fromLatin1(name)).toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

template<class E>
std::optional<E> take(const QJsonObject &object, const char *name)
{
    return fromWord<E>(object.value(QString::fromLatin1(name)).toString());
}

} // namespace

QString settingsOf(const RequirementFilter &filter)
{
    QJsonObject object;
    if (!filter.text.isEmpty())
        object.insert(QStringLiteral("text"), filter.text);
    put(object, "outcome", filter.outcome);
    put(object, "responsible", filter.responsible);
    put(object, "strength", filter.strength);
    if (filter.owner)
        object.insert(QStringLiteral("owner"), *filter.owner);
    put(object, "dueFrom", filter.dueFrom);
    put(object, "dueTo", filter.dueTo);
    for (const Switch &one : switches)
        if (filter.*one.member)
            object.insert(QString::fromLatin1(one.name), true);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

RequirementFilter filterFrom(const QString &settings)
{
    const QJsonObject object = QJsonDocument::fromJson(settings.toUtf8()).object();
    RequirementFilter filter;
    filter.text = object.value(QStringLiteral("text")).toString();
    filter.outcome = take<Outcome>(object, "outcome");
    filter.responsible = take<Responsible>(object, "responsible");
    filter.strength = take<Strength>(object, "strength");
    if (object.contains(QStringLiteral("owner")))
        filter.owner = object.value(QStringLiteral("owner")).toString();
    filter.dueFrom = takeDay(object, "dueFrom");
    filter.dueTo = takeDay(object, "dueTo");
    for (const Switch &one : switches)
        filter.*one.member = object.value(QString::fromLatin1(one.name)).toBool();
    return filter;
}

} // namespace kravkort
