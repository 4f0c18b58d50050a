// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphbusy.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <cmath>

namespace kravkort {

GraphBusy::GraphBusy(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_bar(new QProgressBar)
    , m_button(new QToolButton)
{
    setObjectName(QStringLiteral("graphBusy"));
    m_text->setObjectName(QStringLiteral("graphBusyText"));
    m_text->setWordWrap(true);
    m_bar->setObjectName(QStringLiteral("graphBusyBar"));
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(220);
    m_button->setObjectName(QStringLiteral("graphBusyButton"));
    m_button->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 6, 12, 6);
    row->setSpacing(12);
    row->addWidget(m_text, 1);
    row->addWidget(m_bar, 1);
    row->addWidget(m_button);
    connect(m_button, &QToolButton::clicked, this,
            [this] { m_state == State::Lasting ? emit cancelWanted() : emit againWanted(); });
    hide();
}

void GraphBusy::showLasting(int nodes, double share)
{
    // Without a known end the bar runs to and fro.
    m_bar->setRange(0, share < 0 ? 0 : 100);
    m_bar->setValue(share < 0 ? 0 : int(std::lround(100 * share)));
    if (m_state == State::Lasting && m_nodes == nodes)
        return;
    m_state = State::Lasting;
    m_nodes = nodes;
    setTexts();
    m_bar->show();
    show();
}

void GraphBusy::showCancelled(bool old)
{
    m_state = State::Cancelled;
    m_old = old;
    setTexts();
    m_bar->hide();
    show();
}

void GraphBusy::showNothing()
{
    m_state = State::Nothing;
    hide();
}

void GraphBusy::setTexts()
{
    const bool lasting = m_state == State::Lasting;
    if (lasting)
        m_text->setText(tr("Laying out a graph of %n node(s)…", "", m_nodes));
    else if (m_old)
        m_text->setText(tr("Cancelled. The graph shows what was there before."));
    else
        m_text->setText(tr("Cancelled. There is no graph yet."));
    m_bar->setAccessibleName(tr("How far the layout is"));
    m_button->setText(lasting ? tr("Cancel") : tr("Lay out"));
    m_button->setToolTip(lasting ? tr("Keep the picture that is there") : tr("Lay out what is chosen now"));
    m_button->setAccessibleName(lasting ? tr("Cancel the layout") : tr("Lay out the graph"));
}

void GraphBusy::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setTexts();
    QFrame::changeEvent(event);
}

void GraphBusy::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_state == State::Lasting)
        return emit cancelWanted();
    QFrame::keyPressEvent(event);
}

} // namespace kravkort
