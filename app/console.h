// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace kravkort {

// semantics.md, section 6.
namespace exitstatus {
inline constexpr int done = 0;
inline constexpr int findings = 1;
inline constexpr int wrongUsage = 2;
inline constexpr int badFile = 3;
} // namespace exitstatus

// A name or message as one line that a terminal can show: control and invisible characters become \n, \t or
// \u{…}.
QString oneLine(const QString &text);

// Standard output in UTF-8, whatever the locale says. Gives exitstatus::badFile, and says so, where nothing
// can be written.
int print(const QString &text);
int print(const QJsonObject &object);

// "kravkort: …" on standard error. Gives the exit status that goes with the error.
int complain(const Error &error);

// Left-aligned columns, two blanks apart and indented; the last one runs free.
QString columns(const QList<QStringList> &rows);

} // namespace kravkort
