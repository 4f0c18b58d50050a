// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report/reportblock.h"
#include "ui/report/textbox.h"

#include <QSet>

namespace kravkort {

inline constexpr double cellNumberWidth = 9.5; // mm, before a bar

// One cell of a table: its text with sign, bar, chip and the smaller lines beneath.
class CellBox
{
public:
    CellBox(const ReportCell &cell, ReportColumn::Align align, bool strong, const ReportStyle &style,
            const QSet<QString> &anchors, double width);

    double height() const { return m_height; }
    QList<std::pair<double, double>> lines() const;
    void draw(QPainter &painter, QPointF origin, double from, double to) const;

private:
    struct Piece
    {
        TextBox text;
        double y = 0;
        bool chip = false;
        QColor colour;
    };

    void add(const TextBox &text, double gap, bool chip = false, const QColor &colour = {});

    const ReportStyle *m_style;
    QList<Piece> m_pieces;
    double m_width;
    double m_height = 0;
    std::optional<double> m_progress;
};

} // namespace kravkort
