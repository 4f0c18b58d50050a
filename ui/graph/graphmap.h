// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

namespace kravkort {

class GraphView;

// A small picture of all of a graph in the corner of its view, with a frame around what the view shows. A
// click or a drag goes there; with the keyboard, arrows move the frame. Out of sight while most of it is
// seen anyway. Lives on the GUI thread.
class GraphMap final : public QWidget
{
    Q_OBJECT

public:
    explicit GraphMap(GraphView &view);

    // Whether it shows at all.
    void setWanted(bool wanted);
    bool isWanted() const { return m_wanted; }
    // The frame, in the map's own pixels.
    QRectF frame() const;

    // The view shows another part, or has another size.
    void follow();
    // The view shows another picture, or other colours.
    void redraw();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QSize sizeWithin(const QSize &room) const;
    QPointF toLayout(QPointF place) const;
    void goTo(QPointF place);
    void setTexts();
    void say();
    void draw();

    GraphView &m_view;
    QPixmap m_drawn;
    bool m_wanted = true;
};

} // namespace kravkort
