// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace kravkort {

// A table as spreadsheets put it on the clipboard: cells between tabs, rows between line ends. A cell that
// holds a tab, a line end or a quote stands in quotes, quotes in it doubled.
using TextTable = QList<QStringList>;

QString tableText(const TextTable &table);
// The last line end ends a row and begins none. A quote inside a cell that does not begin with one is only a
// quote. Rows may differ in length; an empty text is an empty table.
TextTable tableOf(const QString &text);

} // namespace kravkort
