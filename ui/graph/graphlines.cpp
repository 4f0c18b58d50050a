// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphlines.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kravkort {

namespace {

// In solid lines at 100 %, as costWithin() counts: what a frame has time for.
constexpr int atOnce = 200;
constexpr int atOnceThin = 1500;
constexpr double thinBelow = 0.3; // zoom; dashes cannot be told apart any more
constexpr double markedFrom = 0.6;

QRect pixelsSeen(const GraphSight &sight)
{
    return QRectF(-sight.origin, QSizeF(sight.viewport)).toAlignedRect();
}

StrokeDetail detailAt(double zoom)
{
    return zoom < thinBelow    ? StrokeDetail::Thin
           : zoom < markedFrom ? StrokeDetail::Unmarked
                               : StrokeDetail::Full;
}

} // namespace

GraphLines::~GraphLines()
{
    stop();
}

void GraphLines::stop()
{
    m_job.cancel();
    if (m_stop)
        *m_stop = true;
    m_stop.reset();
    m_drawing = false;
}

void GraphLines::forget()
{
    stop();
    m_sheet = m_wanted = {};
    ++m_lit;
}

void GraphLines::relight()
{
    ++m_lit;
}

void GraphLines::paint(const GraphScene &scene, const GraphReach &lit, const GraphSight &sight, bool moving,
                       QPainter &painter)
{
    const QRectF part = sight.seen();
    const int cost = scene.strokes.costWithin(part, lit);
    const auto paintNow = [&](StrokeDetail detail) {
        painter.save();
        painter.translate(sight.origin);
        painter.scale(sight.zoom, sight.zoom);
        scene.strokes.paint(painter, part, lit, detail);
        painter.restore();
    };
    // Near in, the same lines are as much longer and thicker.
    const double near = std::max(1.0, sight.zoom);
    if (cost * near * near <= atOnce)
        return paintNow(moving ? StrokeDetail::Unmarked : detailAt(sight.zoom));
    if (!moving && !isWanted(sight))
        draw(scene, lit, sight);
    if (!moving && !m_sheet.image.isNull())
        return paintSheet(sight, painter);
    if (cost <= atOnceThin)
        paintNow(StrokeDetail::Thin);
}

// Is what has been asked for last, drawn or not, what is seen? Asks again a little before an edge is reached.
bool GraphLines::isWanted(const GraphSight &sight) const
{
    if (m_wanted.zoom != sight.zoom || m_wanted.ratio != sight.ratio || m_wanted.lit != m_lit)
        return false;
    return m_wanted.place.contains(pixelsSeen(sight));
}

void GraphLines::draw(const GraphScene &scene, const GraphReach &lit, const GraphSight &sight)
{
    stop();
    // A border of half a viewport around what is seen, but nothing beyond the layout.
    const QRect seen = pixelsSeen(sight);
    const QRect all = QRectF(QPointF(), scene.picture.layout.size * sight.zoom).toAlignedRect();
    const QRect around =
        seen.adjusted(-seen.width() / 2, -seen.height() / 2, seen.width() / 2, seen.height() / 2);
    m_wanted.place = around & (all.adjusted(-4, -4, 4, 4) | seen);
    m_wanted.zoom = sight.zoom;
    m_wanted.ratio = sight.ratio;
    m_wanted.lit = m_lit;
    m_drawing = true;
    m_stop = std::make_shared<std::atomic_bool>(false);
    const auto work = [picture = scene.picture, colours = scene.colours, lit, sheet = m_wanted,
                       stop = m_stop]() mutable {
        sheet.image = QImage(sheet.place.size() * sheet.ratio, QImage::Format_RGB32);
        sheet.image.setDevicePixelRatio(sheet.ratio);
        sheet.image.fill(colours.ground);
        QPainter painter(&sheet.image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(-sheet.place.topLeft());
        painter.scale(sheet.zoom, sheet.zoom);
        const QRectF part(QPointF(sheet.place.topLeft()) / sheet.zoom,
                          QSizeF(sheet.place.size()) / sheet.zoom);
        GraphStrokes(picture, colours).paint(painter, part, lit, detailAt(sheet.zoom), stop.get());
        return sheet;
    };
    m_job.start(work, [this](const Sheet &sheet) {
        m_sheet = sheet;
        m_drawing = false;
        emit drawn();
    });
}

void GraphLines::paintSheet(const GraphSight &sight, QPainter &painter) const
{
    if (m_sheet.zoom == sight.zoom)
        return painter.drawImage(sight.origin + m_sheet.place.topLeft(), m_sheet.image);
    const double scale = sight.zoom / m_sheet.zoom;
    const QRectF place(sight.origin + QPointF(m_sheet.place.topLeft()) * scale,
                       QSizeF(m_sheet.place.size()) * scale);
    // Only what is seen of it: a sheet drawn far out is large when one is near.
    const QRectF shown = place & QRectF(QPointF(), QSizeF(sight.viewport));
    const QRectF from((shown.topLeft() - place.topLeft()) / scale * m_sheet.ratio,
                      shown.size() / scale * m_sheet.ratio);
    painter.drawImage(shown, m_sheet.image, from);
}

} // namespace kravkort
