// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/mapping.h"

#include <QSet>

namespace kravkort {

using Legend = QMap<QString, QString>; // a mark as it is spelt → markKey() of what it stands for

// What a mark such as "x", "obligatorisk" or "(x)" says in such a table: only a whole cell that is known says
// anything, "Skal ikke" and "Obligatorisk, hvis …" are unclear. What else stands in the table helps
// where a letter has two meanings: an O beside an S is obligatorisk, beside an M it is optional; an F beside
// an f is another mark, and only a legend says which is which.
MarkMeaning meaningOfMark(TableKind kind, const QString &mark, const QSet<QString> &others,
                          const Legend &legend);
// Is the same letter there in upper and in lower case?
bool caseMatters(const QString &mark, const QSet<QString> &marks);

// Does a word in it negate, restrict or make something depend: "ikke", "undtagen", "hvis"?
bool hasCondition(const QString &text);

// "O = obligatorisk, S: supplerende", wherever it stands in the sheet, also in two cells beside each other.
Legend legendIn(const Worksheet &sheet);
// Is the row there for that only?
bool isLegendRow(const Worksheet &sheet, int row);

} // namespace kravkort
