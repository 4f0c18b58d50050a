// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/phrases.h"
#include "ui/graph/graphcaption.h"
#include "ui/graph/graphpicture.h"

class QPainter;

namespace kravkort {

// A graph as it leaves the program: its caption, the graph and the legend under one another, on white.
// Lengths are in pixels of the graph's font. What it is made of must outlive it.
class GraphSheet
{
public:
    // As large as it asks for, the graph in its own size or smaller.
    GraphSheet(const GraphPicture &graph, const GraphCaption &caption, const Phrases &phrases,
               double graphScale = 1);
    // On a page: the graph as large as fits, but not larger than its own size.
    GraphSheet(const GraphPicture &graph, const GraphCaption &caption, const Phrases &phrases, QSizeF page);

    QSizeF size() const { return m_size; }
    double graphScale() const { return m_graphScale; }
    void paint(QPainter &painter) const;

    static constexpr double margin = 28;

private:
    struct Line
    {
        QString text;
        QFont font;
        enum class Tone { Text, Quiet, Notice } tone = Tone::Text;
        QRectF place;
    };
    void write(double width);
    double legendHeight() const;

    const GraphPicture &m_graph;
    const GraphCaption &m_caption;
    const Phrases &m_phrases;
    QSizeF m_size;
    double m_graphScale = 1;
    QList<Line> m_lines;
    double m_captionHeight = 0;
    double m_width = 0;
    bool m_page = false;
};

} // namespace kravkort
