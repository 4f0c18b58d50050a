// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/revision.h"

#include "models/exchange/builtincatalogue.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kravkort {

namespace {

// Calls visit(object) for every object of the tree, from the leaves up, and keeps what it makes of them.
QJsonValue walked(const QJsonValue &value, const std::function<void(QJsonObject &)> &visit)
{
    if (value.isArray()) {
        QJsonArray all = value.toArray();
        for (qsizetype i = 0; i < all.size(); ++i)
            all[i] = walked(all.at(i), visit);
        return all;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (const QString &key : object.keys())
        object.insert(key, walked(object.value(key), visit));
    visit(object);
    return object;
}

// Puts `to` in place of each text `from`; an empty `to` takes what names it out of its list.
QJsonValue replaced(const QJsonValue &value, const QString &from, const QString &to)
{
    if (value.isString())
        return value.toString() == from ? QJsonValue(to) : value;
    if (value.isArray()) {
        QJsonArray kept;
        const QJsonArray all = value.toArray();
        for (const auto &one : all) {
            const QJsonObject object = one.toObject();
            const bool names = one.toString() == from || object.value("id"_L1) == from ||
                               object.value("integration"_L1) == from || object.value("package"_L1) == from;
            if (!to.isEmpty() || !names)
                kept.append(replaced(one, from, to));
        }
        return kept;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (const QString &key : object.keys())
        object.insert(key, replaced(object.value(key), from, to));
    return object;
}

bool isCriterion(const QJsonObject &object)
{
    return object.contains("text"_L1) && object.contains("responsible"_L1);
}

} // namespace

Revision::Revision(const QString &revision)
    : m_root(QJsonDocument::fromJson(builtInCatalogueJson()).object())
{
    m_root.insert("revision"_L1, revision);
}

Revision &Revision::change(const QString &id, const std::function<void(QJsonObject &)> &change)
{
    int found = 0;
    m_root = walked(m_root, [&](QJsonObject &object) {
                 if (object.value("id"_L1) == id) {
                     change(object);
                     ++found;
                 }
             }).toObject();
    if (found != 1)
        qFatal("the catalogue has no %s", qPrintable(id));
    return *this;
}

Revision &Revision::reword(const QString &criterion, const QString &danish)
{
    return change(criterion, [&](QJsonObject &object) {
        object.insert("text"_L1,
                      QJsonObject{{u"da"_s, danish}, {u"en"_s, QString(u"In English: "_s + danish)}});
    });
}

Revision &Revision::rename(const QString &id, const QString &newId)
{
    m_root = replaced(m_root, id, newId).toObject();
    return *this;
}

Revision &Revision::remove(const QString &id)
{
    m_root = replaced(m_root, id, {}).toObject();
    return *this;
}

Revision &Revision::addCriterion(const QString &integration, const QString &id, const QString &danish)
{
    return change(integration, [&](QJsonObject &object) {
        QJsonArray criteria = object.value("criteria"_L1).toArray();
        criteria.append(QJsonObject{{u"id"_s, id},
                                    {u"text"_s, QJsonObject{{u"da"_s, danish}, {u"en"_s, danish}}},
                                    {u"responsible"_s, u"vendor"_s},
                                    {u"basis"_s, u"published"_s}});
        object.insert("criteria"_L1, criteria);
    });
}

Revision &Revision::setStrength(const QString &useCase, const QString &package, const QString &strength)
{
    return change(useCase, [&](QJsonObject &object) {
        QJsonArray required = object.value("requires"_L1).toArray();
        for (qsizetype i = 0; i < required.size(); ++i) {
            QJsonObject one = required.at(i).toObject();
            if (one.value("package"_L1) == package)
                one.insert("strength"_L1, strength);
            required[i] = one;
        }
        object.insert("requires"_L1, required);
    });
}

QHash<QString, QString> Revision::wordings() const
{
    QHash<QString, QString> texts;
    walked(m_root, [&](QJsonObject &object) {
        if (isCriterion(object))
            texts.insert(object.value("id"_L1).toString(),
                         object.value("text"_L1).toObject().value("da"_L1).toString());
    });
    return texts;
}

QByteArray Revision::json() const
{
    return QJsonDocument(m_root).toJson();
}

} // namespace kravkort
