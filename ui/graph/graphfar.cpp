// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphfar.h"

#include "ui/graph/graphbar.h"
#include "ui/graph/graphmarks.h"
#include "ui/graph/paints.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kravkort {

namespace {

// The part of the plate that the bar leaves to code and sign.
QRectF aboveBar(const GraphScene &scene, const FarNode &far, const GraphCodes::Writing &writing)
{
    const QRectF box = far.plate.box;
    if (!writing.bars || !scene.picture.labels.at(far.node).measured)
        return box;
    return box.adjusted(0, 0, 0, -(scene.codes.bar(writing.zoom) + GraphCodes::aside / 2) / writing.zoom);
}

} // namespace

std::optional<FarNode> farNodeOf(const GraphScene &scene, int n, const GraphCodes::Writing &writing)
{
    if (!writing.columns.value(scene.picture.shape.nodes.at(n).column))
        return std::nullopt;
    return FarNode{n, scene.codes.plateOf(scene.picture, n, writing)};
}

void paintFarMarks(const GraphScene &scene, const FarNode &far, const GraphCodes::Writing &writing,
                   GraphTone tone, QPainter &painter)
{
    const GraphLabel &label = scene.picture.labels.at(far.node);
    if (!label.measured)
        return;
    const double pixel = 1 / writing.zoom;
    const QColor status = scene.colours.inTone(scene.colours.theme.outcome(label.status), tone);
    painter.setPen(Qt::NoPen);
    painter.setBrush(brushFor(status));
    const QRectF box = far.plate.box;
    painter.drawRect(QRectF(box.left() + pixel, box.top() + 1.5 * pixel,
                            (GraphCodes::stripe(label) - 1) * pixel, box.height() - 3 * pixel));
    const QRectF room = aboveBar(scene, far, writing);
    const double side = std::min(GraphCodes::sign(writing.pixels) * pixel, room.height() * 0.86);
    const double sign =
        far.plate.edged ? box.left() - side / 2 : room.right() - GraphCodes::aside * pixel - side;
    paintStatus(label.status, status, scene.colours.node,
                QRectF(sign, room.center().y() - side / 2, side, side), painter);
    if (!writing.bars)
        return;
    const double bar = scene.codes.bar(writing.zoom) * pixel;
    const double left = box.left() + far.plate.before * pixel;
    paintProgress(label.own, label.effective, scene.colours, tone,
                  QRectF(left, box.bottom() - bar - GraphCodes::aside * pixel,
                         box.right() - GraphCodes::aside * pixel - left, bar),
                  painter);
}

void paintFarCodes(const GraphScene &scene, const QList<FarNode> &nodes, const GraphCodes::Writing &writing,
                   GraphTone tone, QPainter &painter)
{
    if (nodes.isEmpty())
        return;
    const QTransform world = painter.worldTransform();
    const auto place = [&](double x, double y) {
        const QPointF mapped = world.map(QPointF(x, y));
        return QPointF(std::round(mapped.x()), std::round(mapped.y()));
    };
    painter.setWorldTransform({});
    painter.setFont(scene.codeFont(writing.pixels));
    const double half =
        scene.measures.codeMetrics.height() / scene.measures.codeFont.pixelSize() * writing.pixels / 2;
    const QFontMetricsF metrics(scene.codeFont(writing.pixels));
    const QColor plain = scene.colours.inTone(scene.colours.theme.text, tone);
    const QColor open = scene.colours.inTone(scene.colours.theme.quiet, tone);
    for (const FarNode &far : nodes) {
        if (!far.plate.coded)
            continue;
        const QRectF room = aboveBar(scene, far, writing);
        const double left = far.plate.before;
        painter.setPen(scene.picture.shape.nodes.at(far.node).open ? open : plain);
        const QPointF at = place(room.left(), room.center().y()) + QPointF(left, -std::round(half));
        if (!far.plate.cut) {
            painter.drawStaticText(at, scene.codeAt(far.node, writing.pixels));
            continue;
        }
        const double width = room.width() * writing.zoom - left - GraphCodes::aside / 2;
        painter.drawText(QRectF(at, QSizeF(width, 2 * half)),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                         metrics.elidedText(scene.picture.labels.at(far.node).code, Qt::ElideRight, width));
    }
    painter.setWorldTransform(world);
}

} // namespace kravkort
