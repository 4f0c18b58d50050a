// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/amending.h"

#include "models/domain/catalogue/node.h"
#include "models/domain/workspace/words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace kravkort {

namespace {

QString l(const char *text)
{
    return QString::fromLatin1(text);
}

// Where statements of a kind stand in the file, and what names one among its neighbours.
struct Place
{
    const char *list;
    const char *name;
};

Place placeOf(StatementKind kind)
{
    switch (kind) {
    case StatementKind::Area:
        return {"areas", "id"};
    case StatementKind::UseCase:
        return {"usecases", "id"};
    case StatementKind::Requirement:
        return {"requires", "package"};
    case StatementKind::Package:
        return {"packages", "id"};
    case StatementKind::Membership:
        return {"members", "integration"};
    case StatementKind::Integration:
        return {"integrations", "id"};
    case StatementKind::Dependency:
        return {"needs", "integration"};
    case StatementKind::Criterion:
        return {"criteria", "id"};
    }
    return {};
}

bool isRelation(StatementKind kind)
{
    return kind == StatementKind::Requirement || kind == StatementKind::Membership ||
           kind == StatementKind::Dependency;
}

QString nameIn(StatementKind kind, const QJsonObject &said)
{
    return said.value(l(placeOf(kind).name)).toString();
}

QString orderOf(StatementKind kind, const QString &parent)
{
    return QStringLiteral("order %1 %2").arg(l(placeOf(kind).list), parent).trimmed();
}

constexpr std::array insideLists{"requires", "members", "needs", "criteria"};

class Amending
{
public:
    explicit Amending(const QList<Amendment> &amendments)
    {
        for (const Amendment &amendment : amendments) {
            // A bare value is no JSON document for every reader.
            const QByteArray wrapped = "[" + amendment.json.toUtf8() + "]";
            m_said.insert(amendment.subject, QJsonDocument::fromJson(wrapped).array().at(0));
        }
    }

    QJsonObject catalogue(QJsonObject c)
    {
        QJsonArray sources = c.value(l("sources")).toArray();
        for (auto said = m_said.cbegin(); said != m_said.cend(); ++said)
            if (said.key().startsWith(QStringLiteral("source ")))
                sources.append(said.value());
        c.insert(l("sources"), sources);
        for (const StatementKind kind : {StatementKind::Area, StatementKind::UseCase, StatementKind::Package,
                                         StatementKind::Integration}) {
            const QString name = l(placeOf(kind).list);
            c.insert(name, list(c.value(name).toArray(), kind, {}));
        }
        c.insert(l("general"),
                 list(c.value(l("general")).toArray(), StatementKind::Criterion, generalCode()));
        return c;
    }

private:
    QJsonArray list(const QJsonArray &was, StatementKind kind, const QString &parent)
    {
        QList<QJsonObject> now;
        QStringList known;
        for (const QJsonValue &value : was) {
            QJsonObject object = value.toObject();
            const StatementKey key = keyIn(kind, parent, nameIn(kind, object));
            known.append(key.id);
            if (const auto said = m_said.constFind(subjectOf(key)); said != m_said.cend()) {
                if (said->isNull())
                    continue;
                object = replaced(object, said->toObject());
            }
            now.append(inside(object, kind));
        }
        const QString prefix = wordOf(kind) + u' ';
        for (auto said = m_said.cbegin(); said != m_said.cend(); ++said) {
            if (!said.key().startsWith(prefix) || said->isNull())
                continue;
            const StatementKey key{kind, said.key().sliced(prefix.size())};
            if (known.contains(key.id) || parentOf(key, said->toObject()) != parent)
                continue;
            now.append(inside(replaced({}, said->toObject()), kind));
        }
        sort(now, kind, parent);
        QJsonArray result;
        for (const QJsonObject &object : std::as_const(now))
            result.append(object);
        return result;
    }

    static StatementKey keyIn(StatementKind kind, const QString &parent, const QString &name)
    {
        return {kind, isRelation(kind) ? QString(parent + u':' + name) : name};
    }

    // What is said of the thing itself, with the lists that it holds.
    static QJsonObject replaced(const QJsonObject &was, QJsonObject said)
    {
        said.remove(l("owner"));
        said.remove(l("from"));
        for (const char *inside : insideLists)
            if (was.contains(l(inside)))
                said.insert(l(inside), was.value(l(inside)));
        return said;
    }

    QJsonObject inside(QJsonObject object, StatementKind kind)
    {
        const QString id = object.value(l("id")).toString();
        const auto holds = [&](StatementKind what) {
            const QString name = l(placeOf(what).list);
            const QJsonArray now = list(object.value(name).toArray(), what, id);
            if (!now.isEmpty() || object.contains(name))
                object.insert(name, now);
        };
        if (kind == StatementKind::UseCase)
            holds(StatementKind::Requirement);
        if (kind == StatementKind::Package)
            holds(StatementKind::Membership);
        if (kind == StatementKind::Integration)
            holds(StatementKind::Dependency);
        if (kind == StatementKind::Package || kind == StatementKind::Integration)
            holds(StatementKind::Criterion);
        return object;
    }

    void sort(QList<QJsonObject> &objects, StatementKind kind, const QString &parent) const
    {
        const auto order = m_said.constFind(orderOf(kind, parent));
        if (order == m_said.cend())
            return;
        QHash<QString, qsizetype> place;
        for (const QJsonValue &name : order->toArray())
            place.insert(name.toString(), place.size());
        std::stable_sort(objects.begin(), objects.end(), [&](const QJsonObject &a, const QJsonObject &b) {
            return place.value(nameIn(kind, a), place.size()) < place.value(nameIn(kind, b), place.size());
        });
    }

    QMap<QString, QJsonValue> m_said; // by subject
};

// The list in which the statement stands.
QJsonArray arrayOf(const QJsonObject &catalogue, const StatementKey &statement, QString *parent = nullptr)
{
    const QString list = l(placeOf(statement.kind).list);
    if (statement.kind == StatementKind::Area || statement.kind == StatementKind::UseCase ||
        statement.kind == StatementKind::Package || statement.kind == StatementKind::Integration)
        return catalogue.value(list).toArray();
    const auto among = [&](const char *outer) -> std::optional<QJsonArray> {
        const QJsonArray things = catalogue.value(l(outer)).toArray();
        for (const QJsonValue &value : things) {
            const QJsonArray array = value.toObject().value(list).toArray();
            const QString id = value.toObject().value(l("id")).toString();
            const bool here = isRelation(statement.kind)
                                  ? statement.id.startsWith(id + u':')
                                  : std::any_of(array.begin(), array.end(), [&](const QJsonValue &one) {
                                        return one.toObject().value(l("id")).toString() == statement.id;
                                    });
            if (here) {
                if (parent)
                    *parent = id;
                return array;
            }
        }
        return std::nullopt;
    };
    switch (statement.kind) {
    case StatementKind::Requirement:
        return among("usecases").value_or(QJsonArray());
    case StatementKind::Membership:
        return among("packages").value_or(QJsonArray());
    case StatementKind::Dependency:
        return among("integrations").value_or(QJsonArray());
    default:
        break;
    }
    if (const auto found = among("packages"))
        return *found;
    if (const auto found = among("integrations"))
        return *found;
    if (parent)
        *parent = generalCode();
    return catalogue.value(l("general")).toArray();
}

} // namespace

QString subjectOf(const StatementKey &statement)
{
    return QString(wordOf(statement.kind) + u' ' + statement.id);
}

QString sourceSubject(const QString &id)
{
    return QStringLiteral("source ") + id;
}

QString orderSubject(const StatementKey &statement, const QString &parent)
{
    return orderOf(statement.kind, parent);
}

QString ownSubject()
{
    return QStringLiteral("copy");
}

QString parentOf(const StatementKey &statement, const QJsonObject &said)
{
    if (isRelation(statement.kind))
        return said.value(l("from")).toString();
    return statement.kind == StatementKind::Criterion ? said.value(l("owner")).toString() : QString();
}

StatementKey keyOf(StatementKind kind, const QJsonObject &said)
{
    const QString name = nameIn(kind, said);
    return {kind, isRelation(kind) ? QString(said.value(l("from")).toString() + u':' + name) : name};
}

QJsonObject amended(const QJsonObject &catalogue, const QList<Amendment> &amendments)
{
    return Amending(amendments).catalogue(catalogue);
}

QByteArray amendedJson(const CatalogueCopy &copy, const Table<Amendment> &all)
{
    const QList<Amendment> amendments = amendmentsOf(all, copy.id, copy.revision);
    if (amendments.isEmpty())
        return copy.json;
    return QJsonDocument(amended(QJsonDocument::fromJson(copy.json).object(), amendments)).toJson();
}

QList<Amendment> amendmentsOf(const Table<Amendment> &all, const QString &id, const QString &revision)
{
    QList<Amendment> found;
    const QString prefix = QStringList{id, revision, QString()}.join(keySeparator);
    for (auto row = all.lowerBound(prefix); row != all.cend() && row.key().startsWith(prefix); ++row)
        found.append(*row);
    return found;
}

std::optional<QJsonObject> saidOf(const QJsonObject &catalogue, const StatementKey &statement)
{
    QString parent;
    const QJsonArray array = arrayOf(catalogue, statement, &parent);
    for (const QJsonValue &value : array) {
        QJsonObject object = value.toObject();
        const QString name = nameIn(statement.kind, object);
        if ((isRelation(statement.kind) ? QString(parent + u':' + name) : name) != statement.id)
            continue;
        for (const char *inside : insideLists)
            object.remove(l(inside));
        if (isRelation(statement.kind))
            object.insert(l("from"), parent);
        if (statement.kind == StatementKind::Criterion)
            object.insert(l("owner"), parent);
        return object;
    }
    return std::nullopt;
}

QStringList listOf(const QJsonObject &catalogue, const StatementKey &statement)
{
    QStringList names;
    const QJsonArray array = arrayOf(catalogue, statement);
    for (const QJsonValue &value : array)
        names.append(nameIn(statement.kind, value.toObject()));
    return names;
}

} // namespace kravkort
