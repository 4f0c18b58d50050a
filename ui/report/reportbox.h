// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pageflow.h"

#include <QPointF>
#include <QString>

#include <functional>

class QPainter;

namespace kravkort {

// A piece of the report with its height, and how to draw the part of it between two heights. `origin` is
// where the whole piece's upper left corner would be.
struct ReportBox
{
    using Draw = std::function<void(QPainter &, QPointF origin, double from, double to)>;

    Slab slab;
    Draw draw;
    int outlineLevel = 0; // of a heading, 1…3
    QString outlineTitle;
    QString anchor; // of its upper edge; empty: none
};

} // namespace kravkort
