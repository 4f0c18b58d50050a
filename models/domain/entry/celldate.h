// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace kravkort {

// A date as people and spreadsheets write it: 2026-12-24, 24-12-2026, 24.12.26, 24/12/2026, 24. dec 2026, 24
// December 26. The day stands before the month, as in the agreement. Without a year ("24.12") it is the next
// such day from `today`; +14 is in 14 days. None where it is no date, or where it could be two: 3/4/2026 is
// the third of April to some and the fourth of March to others, whatever language the program shows.
std::optional<QDate> dateIn(const QString &cell, QDate today);

// A number of hours: 7,5 · 7.5 · 1.234,5 · 12 t · 12 hours. None where it is no number ≥ 0, or where it could
// be two (1.234 is twelve hundred to some and one and a bit to others).
std::optional<double> hoursIn(const QString &cell);

} // namespace kravkort
