// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/section.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace kravkort {

Section::Section(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_heading(new QToolButton(this))
    , m_body(new QWidget(this))
    , m_rows(new QVBoxLayout(m_body))
{
    setObjectName(name);
    m_heading->setObjectName(QString(name + QStringLiteral("Heading")));
    m_heading->setAutoRaise(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    QFont bold = m_heading->font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    m_rows->setContentsMargins(4, 0, 2, 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_heading);
    layout->addWidget(m_body);
    connect(m_heading, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
    setOpen(true);
}

void Section::setTitle(const QString &title)
{
    m_heading->setText(title);
}

void Section::setOpen(bool open)
{
    m_open = open;
    m_heading->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_heading->setAccessibleDescription(open ? tr("open") : tr("folded"));
    m_body->setVisible(open);
}

void Section::add(QWidget *widget)
{
    m_rows->addWidget(widget);
}

} // namespace kravkort
