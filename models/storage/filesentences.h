// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/result.h"

#include <QCoreApplication>

namespace kravkort {

// What can be wrong with a workspace file, each as one sentence or two: what happened, to which file, and
// what to do.
class FileSentences final
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::FileSentences)

public:
    explicit FileSentences(const QString &path);

    Error missing() const;
    Error folder() const;
    Error unreadable(const QString &reason) const;
    Error readOnly() const;
    Error empty() const;
    Error notADatabase() const;
    Error anotherPrograms() const;
    Error newer(int version, int newestKnown) const;
    Error truncated() const;
    Error damaged(const QStringList &details) const;
    Error foreignParts(const QStringList &names) const;
    Error strangeValue(const QString &table, const QString &key, const QString &column) const;
    Error strangeHistory(qint64 number) const;

    Error brokenContent() const;
    Error stopped() const;

    Error exists() const;
    Error noFolder() const;
    Error itself() const;
    Error cannotCopy(const QString &reason) const;
    Error cannotKeepCopy(const QString &copy) const;

    Error changedByOthers() const;
    Error outOfStep(const QString &table, const QString &key) const;
    // By SQLite's result code.
    Error ofDatabase(int code, const QString &said, Error::Kind kind) const;

private:
    QString m_path;
    QString m_name; // the path as people write it on this system
};

} // namespace kravkort
