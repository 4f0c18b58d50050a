// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>

#include <functional>

namespace kravkort {

// A newer revision of the program's own catalogue, change by change.
class Revision
{
public:
    explicit Revision(const QString &revision);

    // The thing with this id, wherever it stands.
    Revision &change(const QString &id, const std::function<void(QJsonObject &)> &change);
    Revision &reword(const QString &criterion, const QString &danish);
    // The id and all that names it.
    Revision &rename(const QString &id, const QString &newId);
    // The thing and all that names it.
    Revision &remove(const QString &id);
    Revision &addCriterion(const QString &integration, const QString &id, const QString &danish);
    Revision &setStrength(const QString &useCase, const QString &package, const QString &strength);

    QHash<QString, QString> wordings() const; // by criterion, in Danish
    QString wording(const QString &criterion) const { return wordings().value(criterion); }
    QByteArray json() const;

private:
    QJsonObject m_root;
};

} // namespace kravkort
