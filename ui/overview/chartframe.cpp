// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/chartframe.h"

#include <QBrush>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsSimpleTextItem>
#include <QGuiApplication>

namespace kravkort {

QFont fontScaled(double factor, QFont::Weight weight)
{
    QFont font = QGuiApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    font.setWeight(weight);
    return font;
}

ChartFrame::ChartFrame(QChart *chart, const QString &title, const Theme &theme)
    : QObject(chart)
    , m_chart(chart)
    , m_font(fontScaled(0.95))
    , m_title(newText(title, fontScaled(1.1, QFont::DemiBold), theme.text))
{
    m_title->setPos(line() * 0.5, line() * 0.4);
}

void ChartFrame::follow()
{
    connect(m_chart, &QChart::geometryChanged, this, [this] { makeRoom(); });
    connect(m_chart, &QChart::plotAreaChanged, this, [this] { place(); });
}

void ChartFrame::dropTitle(QChart *chart)
{
    for (QObject *child : chart->children())
        if (auto *frame = dynamic_cast<ChartFrame *>(child); frame && frame->m_title->isVisible()) {
            chart->setMinimumHeight(chart->minimumHeight() - frame->titleRoom());
            frame->m_title->setVisible(false);
            chart->setMinimumHeight(chart->minimumHeight() + frame->titleRoom());
        }
}

QGraphicsSimpleTextItem *ChartFrame::newText(const QString &text, const QFont &font, const QColor &colour)
{
    auto *item = new QGraphicsSimpleTextItem(text, m_chart);
    item->setFont(font);
    item->setBrush(colour);
    item->setZValue(1000);
    return item;
}

double ChartFrame::line() const
{
    return QFontMetricsF(m_font).height();
}

double ChartFrame::titleRoom() const
{
    return line() * (m_title->isVisible() ? 1.9 : 0.2);
}

} // namespace kravkort
