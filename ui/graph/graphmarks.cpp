// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphmarks.h"

#include "models/domain/text/names.h"
#include "ui/graph/paints.h"

#include <QPainter>

#include <array>

namespace kravkort {

namespace {

// Points of a square of one by one.
QPointF at(const QRectF &square, double x, double y)
{
    return {square.left() + x * square.width(), square.top() + y * square.height()};
}

void paintTick(const QColor &colour, const QRectF &square, QPainter &painter)
{
    painter.setPen(roundPenFor(colour, square.width() * 0.14));
    const std::array points{at(square, 0.28, 0.53), at(square, 0.44, 0.68), at(square, 0.73, 0.34)};
    painter.drawPolyline(points.data(), int(points.size()));
}

void paintCross(const QColor &colour, const QRectF &square, QPainter &painter)
{
    painter.setPen(roundPenFor(colour, square.width() * 0.14));
    painter.drawLine(at(square, 0.33, 0.33), at(square, 0.67, 0.67));
    painter.drawLine(at(square, 0.67, 0.33), at(square, 0.33, 0.67));
}

} // namespace

void paintStatus(Outcome outcome, const QColor &colour, const QColor &ground, const QRectF &square,
                 QPainter &painter)
{
    const double line = square.width() * 0.12;
    const QRectF ring = square.adjusted(line / 2, line / 2, -line / 2, -line / 2);
    const bool filled = outcome == Outcome::Met || outcome == Outcome::NotMet;
    painter.setPen(penFor(colour, line));
    if (filled)
        painter.setBrush(brushFor(colour));
    else
        painter.setBrush(Qt::NoBrush);
    switch (outcome) {
    case Outcome::Unknown:
        painter.drawEllipse(ring);
        break;
    case Outcome::Met:
        painter.drawEllipse(ring);
        paintTick(ground, square, painter);
        break;
    case Outcome::PartlyMet: {
        painter.drawEllipse(ring);
        painter.setBrush(brushFor(colour));
        painter.drawChord(ring, 90 * 16, 180 * 16);
        break;
    }
    case Outcome::NotMet:
        painter.drawEllipse(ring);
        paintCross(ground, square, painter);
        break;
    case Outcome::NotApplicable:
        painter.drawLine(at(square, 0.2, 0.5), at(square, 0.8, 0.5));
        break;
    }
}

void paintBasis(Basis basis, const QColor &colour, const QRectF &square, QPainter &painter)
{
    const double line = square.width() * 0.08;
    painter.setPen(penFor(colour, line));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(square.adjusted(line / 2, line / 2, -line / 2, -line / 2), square.width() * 0.22,
                            square.width() * 0.22);
    if (basis == Basis::Confirmed)
        return paintTick(colour, square, painter);
    if (basis == Basis::Inferred) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(brushFor(colour));
        for (const QPointF &dot : {at(square, 0.5, 0.34), at(square, 0.33, 0.65), at(square, 0.67, 0.65)})
            painter.drawEllipse(dot, square.width() * 0.085, square.width() * 0.085);
        return;
    }
    const Sign sign = signFor(symbolOf(basis).at(0), painter.font(), qMax(1, qRound(square.height() * 0.78)));
    painter.setFont(sign.font);
    const QSizeF size = sign.text.size();
    painter.drawStaticText(square.center() - QPointF(size.width() / 2, size.height() / 2), sign.text);
}

} // namespace kravkort
