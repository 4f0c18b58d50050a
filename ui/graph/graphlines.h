// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/job.h"
#include "ui/graph/graphscene.h"

#include <QImage>
#include <QObject>

#include <atomic>
#include <memory>

namespace kravkort {

// What a view sees of a layout.
struct GraphSight
{
    QPointF origin; // of the layout, in the viewport
    double zoom = 1;
    QSize viewport;
    double ratio = 1; // pixels of the device for each of the viewport

    QRectF seen() const { return {-origin / zoom, QSizeF(viewport) / zoom}; }
};

// The lines behind the nodes of a view. Few are painted at once; many are drawn off the GUI thread into a
// sheet that reaches beyond the viewport, so that panning shows what is there already, and while another zoom
// or another selection is drawn, the sheet that was there serves. Lives on the GUI thread.
class GraphLines final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~GraphLines() override;

    // Other places or colours: nothing that was drawn serves any more.
    void forget();
    // Other lines lit.
    void relight();
    // `painter` stands at the viewport's corner.
    void paint(const GraphScene &scene, const GraphReach &lit, const GraphSight &sight, bool moving,
               QPainter &painter);
    // Is something still being drawn?
    bool isDrawing() const { return m_drawing; }

signals:
    void drawn();

private:
    struct Sheet
    {
        QImage image;
        QRect place; // in pixels of the viewport from the layout's origin
        double zoom = 0;
        double ratio = 1;
        int lit = -1; // as m_lit was
    };

    bool isWanted(const GraphSight &sight) const;
    void draw(const GraphScene &scene, const GraphReach &lit, const GraphSight &sight);
    void paintSheet(const GraphSight &sight, QPainter &painter) const;
    void stop();

    Sheet m_sheet, m_wanted;
    int m_lit = 0;
    bool m_drawing = false;
    std::shared_ptr<std::atomic_bool> m_stop;
    JobSlot<Sheet> m_job;
};

} // namespace kravkort
