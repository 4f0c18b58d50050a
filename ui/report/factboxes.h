// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report/reportblock.h"
#include "ui/report/reportbox.h"
#include "ui/report/reportstyle.h"

namespace kravkort {

// Appends names and values, in two columns or, where the values are sentences, in one.
void appendFacts(const ReportFacts &facts, const ReportStyle &style, double gap, QList<ReportBox> &boxes);

// Headline numbers as cards beside each other.
ReportBox figuresBox(const ReportFigures &figures, const ReportStyle &style);

} // namespace kravkort
