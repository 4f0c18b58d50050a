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
    m_heading->setCheckable(true);
    m_heading->setChecked(true);
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
    connect(m_heading, &QToolButton::toggled, this, &Section::fold);
    fold();
}

void Section::setTitle(const QString &title)
{
    m_heading->setText(title);
}

void Section::setOpen(bool open)
{
    m_heading->setChecked(open);
}

bool Section::isOpen() const
{
    return m_heading->isChecked();
}

void Section::add(QWidget *widget)
{
    m_rows->addWidget(widget);
}

void Section::fold()
{
    m_heading->setArrowType(isOpen() ? Qt::DownArrow : Qt::RightArrow);
    m_body->setVisible(isOpen());
}

} // namespace kravkort
