// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/tile.h"

#include <QLabel>
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
