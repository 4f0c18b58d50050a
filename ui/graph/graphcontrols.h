// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/node.h"

#include <QObject>
#include <QPoint>

class QKeyEvent;
class QMouseEvent;

namespace kravkort {

class GraphView;

// What keys and mouse over a graph view ask for beyond looking and selecting: to focus on a node, to fold it,
// to go back. Sees the events before the view does and takes those that it understands.
class GraphControls final : public QObject
{
    Q_OBJECT

public:
    // `view` must outlive it.
    explicit GraphControls(GraphView &view);

    // Is there something to come back from? Escape then does that before it selects nothing.
    void setFocused(bool focused) { m_focused = focused; }

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void focusWanted(const kravkort::NodeRef &node);
    void foldWanted(const kravkort::NodeRef &node, bool fold);
    void menuWanted(const kravkort::NodeRef &node, const QPoint &place); // on the screen
    void backWanted();
    void wholeWanted();

private:
    bool takeKey(const QKeyEvent &event);
    bool fold(int node, bool fold);
    int handleAt(QPointF place) const;
    int nodeAt(QPointF place) const;
    int atCursor() const;
    NodeRef refOf(int node) const;

    GraphView &m_view;
    bool m_focused = false;
};

} // namespace kravkort
