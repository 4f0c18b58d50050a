// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportbox.h"
#include "ui/report/textbox.h"

namespace kravkort {

// A text with its own upper left corner in a box.
struct PlacedText
{
    QPointF at;
    TextBox text;
};

// Where the text may be cut, when its top is at a height.
QList<double> bottomsOf(const TextBox &text, double top);

// Texts at their places, in a box of a height that may be cut between the lines of the longest.
ReportBox stackOf(QList<PlacedText> texts, double height);

} // namespace kravkort
