// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/card.h"

#include "ui/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace kravkort {

Card::Card(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(14, 10, 14, 12);
    m_rows->setSpacing(4);
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.ground);
    painter.setPen(QPen(theme.line, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace kravkort
