// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/phrases.h"
#include "ui/report/htmlfigures.h"

namespace kravkort {

// The report as one page for a browser, the PDF's accessible twin: the same texts in the same order, with
// headings, captions and the figures' text alternatives; nothing that runs and nothing that is fetched.
// UTF-8, well-formed XML. Pure.
QByteArray htmlReport(const Report &report, const Phrases &phrases, const HtmlFigures &figures);

} // namespace kravkort
