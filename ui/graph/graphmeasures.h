// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graphpicture.h"

#include <QFontMetricsF>

#include <cmath>

namespace kravkort {

// The lengths inside a node, all from its font, shared by those who size nodes and those who paint them.
struct GraphMeasures
{
    explicit GraphMeasures(const QFont &font)
        : codeFont(bold(font))
        , nameFont(sized(font, 0.92))
        , numberFont(sized(font, 0.85))
        , codeMetrics(codeFont)
        , nameMetrics(nameFont)
        , numberMetrics(numberFont)
        , padding(std::round(font.pixelSize() * 0.65))
        , mark(std::round(font.pixelSize() * 0.95))
        , gap(std::round(font.pixelSize() * 0.4))
        , bar(std::round(font.pixelSize() * 0.32))
    {
    }

    // Code, mark of the basis, mark of the status, number; between them, in a slim one, the name.
    double headWidth(const GraphLabel &label) const
    {
        const double marks = ((label.measured ? 1 : 0) + (label.grounded ? 1 : 0)) * (mark + gap);
        const double name = label.slim ? nameMetrics.horizontalAdvance(label.name.value(0)) + 2 * gap : 0;
        return codeMetrics.horizontalAdvance(label.code) + name + 2 * gap + marks +
               numberMetrics.horizontalAdvance(label.number);
    }
    double heightFor(const GraphLabel &label) const
    {
        const double name = label.slim ? 0 : gap / 2 + double(label.name.size()) * nameMetrics.height();
        const double progress = label.measured ? gap + bar : 0;
        return std::ceil(2 * edgeOf(label) + codeMetrics.height() + name + progress);
    }
    // From the frame to the first line and from the last.
    double edgeOf(const GraphLabel &label) const { return padding * (label.slim ? 0.55 : 0.8); }

    QFont codeFont, nameFont, numberFont;
    QFontMetricsF codeMetrics, nameMetrics, numberMetrics;
    double padding, mark, gap, bar;

private:
    static QFont bold(QFont font)
    {
        font.setBold(true);
        return font;
    }
    static QFont sized(QFont font, double factor)
    {
        font.setPixelSize(std::max(1, int(std::lround(font.pixelSize() * factor))));
        return font;
    }
};

} // namespace kravkort
