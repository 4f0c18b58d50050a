// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/passingnote.h"

#include <QAccessible>
#include <QEvent>

namespace kravkort {

namespace {

constexpr int shortest = 4000; // ms
constexpr int perLetter = 50;
constexpr int aside = 12;

} // namespace

PassingNote::PassingNote(QWidget *over)
    : QLabel(over)
    , m_over(*over)
{
    setObjectName(QStringLiteral("passingNote"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    setFrameShape(QFrame::Box);
    setMargin(8);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
    m_time.setSingleShot(true);
    connect(&m_time, &QTimer::timeout, this, &QWidget::hide);
    over->installEventFilter(this);
}

void PassingNote::say(const QString &sentence)
{
    setText(sentence);
    setAccessibleName(sentence);
    place();
    show();
    raise();
    m_time.start(shortest + perLetter * int(sentence.size()));
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void PassingNote::place()
{
    const int widest = std::max(80, m_over.width() - 2 * aside);
    const int wanted = fontMetrics().horizontalAdvance(text()) + 2 * (margin() + frameWidth()) + 4;
    const int width = std::min(widest, wanted);
    resize(width, heightForWidth(width));
    move((m_over.width() - width) / 2, m_over.height() - height() - aside);
}

bool PassingNote::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QLabel::eventFilter(watched, event);
}

void PassingNote::mousePressEvent(QMouseEvent *)
{
    hide();
}

} // namespace kravkort
