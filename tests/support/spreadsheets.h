// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QStringList>

#include <functional>

struct lxw_workbook;

namespace kravkort {

// Files as others make them, for the import to read.

// A workbook by libxlsxwriter; `fill` adds its sheets.
QByteArray xlsxFile(const std::function<void(lxw_workbook *)> &fill);
// One sheet of texts.
QByteArray xlsxFile(const QList<QStringList> &rows);

// A zip file of these parts.
QByteArray zipFile(const QMap<QString, QByteArray> &parts);

// An OpenDocument spreadsheet; `tables` is what stands inside <office:spreadsheet>.
QByteArray odsFile(const QString &tables);
// <table:table> of texts, a row each.
QString odsTable(const QString &name, const QList<QStringList> &rows, const QString &style = {});

// "a;b" lines as rows.
QList<QStringList> rowsOf(const QString &lines);

} // namespace kravkort
