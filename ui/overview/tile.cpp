// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/tile.h"

#include "ui/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace kravkort {

Tile::Tile(const QString &name, QWidget *parent)
    : Card(parent)
    , m_title(new QLabel(this))
    , m_number(new QLabel(this))
    , m_explained(new QLabel(this))
{
    setObjectName(name);
    m_number->setObjectName(QString(name + QStringLiteral("Number")));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.9);
    large.setWeight(QFont::DemiBold);
    m_number->setFont(large);
    m_explained->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_title, m_number, m_explained}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        rows()->addWidget(label);
    }
    rows()->addStretch(1);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // tiles of a row are equally wide
    rows()->setSpacing(1);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void Tile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        emit activated();
    else
        Card::keyPressEvent(event);
}

void Tile::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit activated();
}

void Tile::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeFor(palette()).accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 5, 5);
}

void Tile::show(const QString &title, const QString &number, const QString &explained)
{
    m_title->setText(title);
    m_number->setText(number);
    m_explained->setText(explained);
    setAccessibleName(QStringLiteral("%1: %2").arg(title, number));
    setAccessibleDescription(explained);
}

} // namespace kravkort
