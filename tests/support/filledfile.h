// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/result.h"
#include "models/domain/workspace/content.h"
#include "models/domain/workspace/edit.h"

#include <QDateTime>
#include <QStringList>
#include <QTemporaryDir>

namespace kravkort {

// A workspace file with one row of each kind, and what tests do to such files from outside.

inline QString s(const char *text)
{
    return QString::fromUtf8(text);
}

inline const QDateTime noon(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

// What the file of version 1 in the fixtures holds.
QList<Row> kindsOfVersionOne();

// What the file of version 2 holds beside that.
QList<Row> everyViewOfVersionTwo();

QList<Row> kindsOfVersionTwo();

// The bytes that the evidence below names.
QList<Content> contents();

// One row of each kind, and more where a kind has values of its own. What is written must come back as it
// was. The files of versions 4, 7 and 8 in the fixtures hold those that they knew.
QList<Row> kindsOfVersionFour();
QList<Row> kindsOfVersionSeven();
QList<Row> kindsOfVersionEight();

QList<Row> everyKind();

// The ending of the copy that is kept when a file of the shipped version is brought to a later one.
QString backupOfToday();

Edit adding(const QList<Row> &rows);

QByteArray bytesOf(const QString &path);

void setBytes(const QString &path, const QByteArray &bytes);

// What another program, or somebody with a database editor, does to the file.
void meddle(const QString &path, const QStringList &statements);

const char *messageOf(const Status &status);

// A folder for the files of one test function.
class FileFolder
{
public:
    QString path(const char *name) const { return m_folder.filePath(s(name)); }
    QString path() const { return m_folder.path(); }
    // A file with every kind of row, closed again.
    QString filled() const;

private:
    QTemporaryDir m_folder;
};

} // namespace kravkort
