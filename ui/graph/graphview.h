// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/graphglide.h"
#include "ui/graph/graphpainter.h"

#include <QAbstractScrollArea>
#include <QPoint>

#include <optional>

class QGestureEvent;
class QHelpEvent;
class QLabel;
class QVariantAnimation;

namespace kravkort {

// Shows a graph picture: pans, zooms, lights up what belongs together, walks by arrow keys, finds what is
// typed. Knows nothing of where the picture comes from. Lives on the GUI thread.
class GraphView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit GraphView(QWidget *parent = nullptr);

    const GraphPicture &graph() const { return m_graph; }
    // The first one is fitted; afterwards the zoom stays, what one looked at stays where it was, and the rest
    // glides to its new place, unless the style says that nothing shall move by itself
    // (QStyle::SH_Widget_Animation_Duration).
    void setGraph(GraphPicture graph);
    // For the next layout: where everything stands, or is on its way to.
    GraphBefore standing() const { return {m_graph.shape, m_end}; }

    // As it is seen, for an export: what the selection dims is dimmed, and nothing is on its way.
    GraphPicture pictured() const;

    double zoom() const { return m_zoom; }
    void setZoom(double zoom); // about the middle of the view
    void zoomBy(double factor);
    void fit();
    void fitFirst(); // never smaller than can be read: rather the start of it than all of it

    int selected() const { return m_selected; }
    void select(const NodeRef &node); // from outside; shows it if it is out of sight
    int cursor() const { return m_cursor; }
    void moveCursor(int node);
    void choose(int node); // as if clicked; -1 for nothing

    // What has been typed to find a node by its code or name; keys belong to that until it is ended.
    void find(const QString &typed);
    const QString &typed() const { return m_typed; }
    bool isFinding() const { return !m_typed.isEmpty(); }

    // A node's place in the viewport.
    QRectF placeOf(int node) const;

signals:
    void nodeChosen(const kravkort::NodeRef &node);
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    QPointF origin() const; // of the layout, in the viewport
    double headHeight() const;
    int nodeAt(QPointF place) const;
    int atCursor() const;
    void zoomTo(double zoom, QPointF about);
    void moveOriginTo(QPointF origin);
    double fitting(bool widthOnly) const;
    double fittingColumns(double least) const;
    void updateScrollBars();
    void show(int node);
    void light();
    void glide(const GraphBefore &before, QPointF shift);
    void arrive();
    bool takeTyped(const QKeyEvent &event);
    void goToHit(int hit);
    void sayFound();
    void placeFinding();
    void paintHead(const Theme &theme, QPainter &painter);
    bool pinch(QGestureEvent *event);
    void explain(QHelpEvent *event);

    GraphPicture m_graph; // its layout is on its way to m_end while m_glide is set
    GraphLayout m_end;
    std::optional<GraphGlide> m_glide;
    QVariantAnimation *m_motion;
    QString m_typed;
    QList<int> m_hits; // nodes that what is typed means, the best first
    int m_hit = 0;     // of these, the one that the cursor stands on
    QLabel *m_finding;
    GraphHighlight m_highlight;
    NodeRef m_selectedNode; // outlives the picture
    double m_zoom = 1;
    bool m_fitted = false;
    int m_selected = -1;
    int m_hovered = -1;
    int m_cursor = -1;
    QPoint m_pressedAt;
    QPoint m_draggedTo;
    bool m_pressed = false;
    bool m_dragging = false;
};

} // namespace kravkort
