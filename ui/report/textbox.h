// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report/reportblock.h"
#include "ui/report/reportstyle.h"

#include <QColor>
#include <QString>

#include <memory>

class QPainter;
class QTextLayout;

namespace kravkort {

// A text laid out for a width: lines that know where they are, so that a box can be cut between them. Shared
// and immutable once made.
class TextBox
{
public:
    struct Look
    {
        ReportStyle::Face face = ReportStyle::Face::Body;
        QColor colour;
        QString link; // an address; the text leads there
        Qt::Alignment align = Qt::AlignLeft;
        // A sign in its own colour and font, before the text.
        QString sign;
        QColor signColour;
        QList<ReportMark> marks; // struck out, or bold and underlined
    };

    TextBox() = default;
    TextBox(const ReportStyle &style, const QString &text, double width, const Look &look);

    bool isEmpty() const { return m_layout == nullptr; }
    double height() const { return m_height; }
    double naturalWidth() const { return m_naturalWidth; }
    // The lines' upper and lower edges, from the top.
    QList<std::pair<double, double>> lines() const;
    // Draws the lines that lie wholly between `from` and `to`; `origin` is where the box's own top would be.
    void draw(QPainter &painter, QPointF origin, double from, double to) const;
    void draw(QPainter &painter, QPointF origin) const { draw(painter, origin, 0, m_height); }

private:
    std::shared_ptr<QTextLayout> m_layout;
    QColor m_colour;
    double m_height = 0;
    double m_naturalWidth = 0;
};

} // namespace kravkort
