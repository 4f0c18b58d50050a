// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/goon.h"

class QPrinter;

namespace kravkort {

class ReportPages;

// A4, each page the way it lies, nothing scaled: what the sheet's margins leave is the report's own.
void setUpPrinter(QPrinter &printer, const ReportPages &pages);

// The pages that the printer was asked for. False where the printer gave up or it shall not go on.
bool printReport(const ReportPages &pages, QPrinter &printer, const GoOn &goOn = {});

} // namespace kravkort
