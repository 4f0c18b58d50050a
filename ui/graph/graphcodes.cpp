// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphcodes.h"

#include <algorithm>
#include <limits>

namespace kravkort {

namespace {

constexpr double readableName = 9;                    // pixels on the screen
constexpr int largest = 14, usual = 10, smallest = 9; // likewise, of codes
constexpr double line = 1.15;                         // height of a line of text, for each pixel of its size
constexpr double overhang = 0.65; // of the room up to the next column that a box may grow into

// From the edge to the code: past the stripe, or past the half of a sign that stands on the edge.
double before(const GraphLabel &label, int pixels, bool edged)
{
    return edged && label.measured ? GraphCodes::sign(pixels) / 2 + GraphCodes::aside / 2
                                   : GraphCodes::stripe(label) + GraphCodes::aside;
}

double taken(const GraphLabel &label, double code, int pixels, bool withSign)
{
    return before(label, pixels, !withSign) + code + GraphCodes::aside +
           (withSign ? GraphCodes::sign(pixels) + GraphCodes::aside : 0);
}

} // namespace

GraphCodes::GraphCodes(const GraphPicture &picture, const GraphMeasures &measures)
    : m_bar(measures.bar)
{
    m_widths.reserve(picture.labels.size());
    for (const GraphLabel &label : picture.labels)
        m_widths.append(measures.codeMetrics.horizontalAdvance(label.code) / measures.codeFont.pixelSize());
    moveTo(picture);
}

void GraphCodes::moveTo(const GraphPicture &picture)
{
    const GraphShape &shape = picture.shape;
    const GraphLayout &layout = picture.layout;
    m_columns = QList<Column>(shape.columns.size());
    if (layout.nodes.size() != shape.nodes.size())
        return;
    constexpr double none = std::numeric_limits<double>::infinity();
    for (Column &column : m_columns)
        column.pitch = column.lowest = none;
    QList<double> above(m_columns.size(), -none);
    QList<QList<double>> widths(m_columns.size());
    for (int n = 0; n < shape.nodes.size(); ++n) {
        const QRectF &box = layout.nodes.at(n);
        const int c = shape.nodes.at(n).column;
        Column &column = m_columns[c];
        column.pitch = std::min(column.pitch, std::abs(box.center().y() - above.at(c)));
        above[c] = box.center().y();
        column.box = std::max(column.box, box.width());
        column.lowest = std::min(column.lowest, box.height());
        widths[c].append(m_widths.at(n));
        column.measured = column.measured || picture.labels.at(n).measured;
    }
    for (int c = 0; c < m_columns.size(); ++c) {
        const double gap = c + 1 < layout.columns.size()
                               ? layout.columns.at(c + 1).left() - layout.columns.at(c).right()
                               : m_columns.at(c).box;
        Column &column = m_columns[c];
        column.room = column.box + overhang * std::max(0.0, gap);
        std::sort(widths[c].begin(), widths[c].end());
        column.widest = widths.at(c).value(widths.at(c).size() - 1);
        column.most = widths.at(c).value((widths.at(c).size() - 1) * 3 / 4);
    }
}

// Every code of a column with its sign, in its box as it is.
bool GraphCodes::fits(const Column &column, int pixels, double zoom) const
{
    GraphLabel label;
    label.measured = column.measured;
    return pixels * line <= column.lowest * zoom &&
           taken(label, column.widest * pixels, pixels, column.measured) <= column.box * zoom;
}

GraphCodes::Writing GraphCodes::at(double zoom) const
{
    Writing writing;
    writing.zoom = zoom;
    int pixels = largest;
    while (pixels > usual && !std::all_of(m_columns.cbegin(), m_columns.cend(),
                                          [&](const Column &column) { return fits(column, pixels, zoom); }))
        --pixels;
    const auto apart = [&](const Column &column, int size) { return size * line <= column.pitch * zoom; };
    // One pixel less where that saves a column.
    if (pixels == usual && std::any_of(m_columns.cbegin(), m_columns.cend(), [&](const Column &column) {
            return apart(column, smallest) && !apart(column, usual);
        }))
        pixels = smallest;
    bool any = false;
    writing.bars = true;
    for (const Column &column : m_columns) {
        GraphLabel label;
        label.measured = column.measured;
        const auto has = [&](double code, bool withSign) {
            return taken(label, code * pixels, pixels, withSign) <= column.room * zoom;
        };
        const bool written = column.widest > 0 && apart(column, pixels) && has(column.most, false);
        writing.columns.append(written);
        writing.signs.append(column.measured && has(column.widest, true));
        any = any || written;
        if (column.measured)
            writing.bars = writing.bars && column.lowest * zoom >= pixels * line + bar(zoom) + 2 * aside;
    }
    writing.pixels = any ? pixels : 0;
    return writing;
}

GraphCodes::Plate GraphCodes::plateOf(const GraphPicture &picture, int n, const Writing &writing) const
{
    constexpr double fewest = 2.7; // pixels of width for each of the font's: three letters and the dots
    const int c = picture.shape.nodes.at(n).column;
    const QRectF &box = picture.layout.nodes.at(n);
    const GraphLabel &label = picture.labels.at(n);
    const double code = m_widths.at(n) * writing.pixels;
    const double room = m_columns.at(c).room * writing.zoom;
    Plate plate;
    plate.edged = label.measured && !writing.signs.value(c);
    plate.before = before(label, writing.pixels, plate.edged);
    double width = taken(label, code, writing.pixels, label.measured && !plate.edged);
    if (width > room) {
        plate.cut = true;
        plate.coded = taken(label, fewest * writing.pixels, writing.pixels, false) <= room;
        width = plate.coded ? room : 0;
    }
    const double height = std::max(box.height(), writing.pixels * line / writing.zoom);
    plate.box = {box.left(), box.center().y() - height / 2, std::max(box.width(), width / writing.zoom),
                 height};
    return plate;
}

double GraphCodes::leastZoom(const GraphPicture &picture) const
{
    constexpr double step = 1.05;
    double least = 1;
    for (double zoom = 1; zoom > 0.05; zoom /= step) {
        const Writing writing = at(zoom);
        int written = 0;
        for (int n = 0; n < picture.labels.size(); ++n)
            written += plateOf(picture, n, writing).cut ? 0 : 1;
        if (writing.columns.contains(false) || written * 10 < picture.labels.size() * 9)
            break;
        least = zoom;
    }
    return least;
}

double GraphCodes::namedFrom(const GraphMeasures &measures)
{
    return readableName / measures.nameFont.pixelSize();
}

} // namespace kravkort
