// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QSize>

namespace kravkort {

// Paper that keeps nothing but how much was put on it.
class CountingDevice final : public QPaintDevice
{
public:
    explicit CountingDevice(QSize size)
        : m_size(size)
    {
    }

    int texts() const { return m_engine.texts; }
    int shapes() const { return m_engine.shapes; } // paths, polygons, lines and rectangles

    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    class Engine final : public QPaintEngine
    {
    public:
        Engine()
            : QPaintEngine(AllFeatures)
        {
        }
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override {}
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
        void drawTextItem(const QPointF &, const QTextItem &) override { ++texts; }
        void drawPath(const QPainterPath &) override { ++shapes; }
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override { ++shapes; }
        void drawRects(const QRectF *, int count) override { shapes += count; }
        void drawLines(const QLineF *, int count) override { shapes += count; }
        void drawEllipse(const QRectF &) override { ++shapes; }
        Type type() const override { return User; }

        int texts = 0, shapes = 0;
    };

    QSize m_size;
    mutable Engine m_engine;
};

} // namespace kravkort
