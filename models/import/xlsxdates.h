// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kravkort {

// Workbooks keep dates as days since 1900 (or 1904), told from other numbers by how they are shown.

// "dd-mm-yyyy", but not "0.00", nor "General", nor what stands in quotes or brackets.
bool isDateFormat(const QString &format);
// Of a format that the workbook does not spell out.
bool isBuiltInDateFormat(int id);
// In ISO 8601, with the time of day where there is one; the number where it is no date.
QString dateText(double days, bool since1904);

} // namespace kravkort
