// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/htmlfigures.h"

namespace kravkort {

// The style sheet of the report: for screens light and dark, for small ones, and for paper. It recolours the
// figures in the dark.
QString htmlStyle(const HtmlFigures &figures);

} // namespace kravkort
