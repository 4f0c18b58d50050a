// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/chip.h"

#include <QPainter>

namespace kravkort {

Chip::Chip(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    const int pad = fontMetrics().height() / 8;
    setContentsMargins(fontMetrics().height() / 2, pad, fontMetrics().height() / 2, pad + 1);
}

void Chip::show(const QString &text, const QString &meaning, const QColor &colour)
{
    m_colour = colour;
    QPalette own = palette();
    own.setColor(QPalette::WindowText, colour);
    setPalette(own);
    setText(text);
    setToolTip(meaning);
    setAccessibleDescription(meaning);
    update();
}

void Chip::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = m_colour;
    ground.setAlphaF(0.10F);
    painter.setBrush(ground);
    painter.setPen(QPen(m_colour, 1));
    const QRectF outline = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace kravkort
