// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/graphglide.h"
#include "ui/graph/graphfit.h"
#include "ui/graph/graphlines.h"
#include "ui/graph/graphpainter.h"

#include <QAbstractScrollArea>
#include <QPoint>

#include <optional>

class QGestureEvent;
class QHelpEvent;
class QVariantAnimation;

namespace kravkort {

class GraphFinding;
class GraphMap;

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
    void fit();      // all of it, however small
    void fitFirst(); // never smaller than can be read: rather the start of it than all of it

    int selected() const { return m_selected; }
    void select(const NodeRef &node); // from outside; shows it if it is out of sight
    int cursor() const { return m_cursor; }
    const GraphReach &lit() const { return m_highlight.lit; }
    void moveCursor(int node);
    void choose(int node); // as if clicked; -1 for nothing

    QString typed() const; // to find a node by its code or name
    bool isFinding() const { return !typed().isEmpty(); }

    GraphSight sight() const;
    void lookAt(QPointF middle);    // of the layout
    QRectF placeOf(int node) const; // in the viewport
    GraphMap &map() const { return *m_map; }
    const GraphLines &lines() const { return *m_lines; }

signals:
    void nodeChosen(const kravkort::NodeRef &node);
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
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
    QSizeF room() const; // for a picture that shall fit
    void fitTo(GraphFitting::Kind kind);
    void refit();
    void updateScrollBars();
    const GraphScene &scene();
    void forgetScene();
    void show(int node);
    void light();
    void glide(const GraphBefore &before, QPointF shift);
    void arrive();
    bool pinch(QGestureEvent *event);
    void explain(QHelpEvent *event);

    GraphPicture m_graph; // its layout is on its way to m_end while m_glide is set
    GraphLayout m_end;
    std::optional<GraphGlide> m_glide;
    QVariantAnimation *m_motion;
    std::unique_ptr<GraphScene> m_scene; // of m_graph, when it is first painted
    GraphLines *m_lines;
    GraphFinding *m_finding;
    GraphMap *m_map;
    GraphHighlight m_highlight;
    NodeRef m_selectedNode; // outlives the picture
    double m_zoom = 1;
    GraphFitting m_fitting;
    int m_selected = -1, m_hovered = -1, m_cursor = -1;
    bool m_walking = false; // the cursor is being moved, and lights what it stands on
    QPoint m_pressedAt, m_draggedTo;
    bool m_pressed = false, m_dragging = false;
};

} // namespace kravkort
