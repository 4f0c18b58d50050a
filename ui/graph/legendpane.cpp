// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/legendpane.h"

#include "ui/display.h"
#include "ui/graph/graphlegend.h"
#include "ui/theme.h"

#include <QPainter>

#include <cmath>

namespace kravkort {

namespace {

constexpr int inset = 14;

} // namespace

LegendPane::LegendPane(Display &display, QWidget *parent)
    : QWidget(parent)
    , m_display(display)
{
    setObjectName(QStringLiteral("legendPane"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    refresh();
}

QFont LegendPane::legendFont() const
{
    QFont small = font();
    small.setPixelSize(std::max(9, static_cast<int>(std::lround(fontInfo().pixelSize() * 0.9))));
    return small;
}

void LegendPane::refresh()
{
    setAccessibleName(legendText(m_display.phrases()));
    updateGeometry();
    update();
}

int LegendPane::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(paintLegend(m_display.phrases(), legendFont(), themeFor(palette()),
                                                  width - 2 * inset, nullptr))) +
           inset;
}

QSize LegendPane::sizeHint() const
{
    return {600, heightForWidth(std::max(400, width()))};
}

void LegendPane::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.drawLine(0, 0, width(), 0);
    painter.translate(inset, inset / 2.0);
    paintLegend(m_display.phrases(), legendFont(), theme, width() - 2 * inset, &painter);
}

} // namespace kravkort
