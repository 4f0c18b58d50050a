// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graphpainter.h"

#include <QAbstractScrollArea>

namespace kravkort {

// Shows a laid out graph: pan by dragging or scrolling, zoom by Ctrl and wheel or + and −, walk by arrow
// keys. Selecting is the page's business.
class GraphView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit GraphView(QWidget *parent = nullptr);

    const GraphPicture &picture() const { return m_picture; }
    // The first picture is fitted, later ones stay where the reader is.
    void setPicture(const GraphPicture &picture);
    void setSelected(const NodeRef &node);
    int cursor() const { return m_highlight.cursor; }
    double zoom() const { return m_zoom; }
    void fit();
    void zoomBy(double factor);
    // Where a node is painted, in the viewport's coordinates.
    QRectF placeOf(int node) const;

signals:
    void nodeChosen(const kravkort::NodeRef &node);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    QPointF origin() const; // of the picture, in the viewport
    int nodeAt(QPointF place) const;
    void zoomAround(double zoom, QPointF place);
    void layOutBars();
    void light();
    void moveCursor(int node);
    int neighbour(int key) const;
    int closest(const QList<int> &nodes) const;

    GraphPicture m_picture;
    GraphHighlight m_highlight;
    double m_zoom = 1;
    bool m_fitted = false;
    QPoint m_pressed;
    QPoint m_barsPressed;
    bool m_dragging = false;
};

} // namespace kravkort
