// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/messagebar.h"

#include "ui/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace kravkort {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setAutoRaise(true);
    m_close->setText(QStringLiteral("✕"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 8, 8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    retranslate();
    hide();
}

void MessageBar::showError(const Error &error)
{
    const Theme theme = themeFor(parentWidget()->palette());
    QString text = error.message;
    for (const QString &detail : error.details.first(std::min<qsizetype>(5, error.details.size())))
        text += u"\n" + detail;
    showText(text, theme.dark ? QColor(0x4a2020) : QColor(0xfde7e5),
             theme.dark ? theme.text : QColor(0x7a1d16));
}

void MessageBar::showDone(const QString &text)
{
    const Theme theme = themeFor(parentWidget()->palette());
    showText(text, theme.dark ? QColor(0x1f3a2c) : QColor(0xe4f3ea),
             theme.dark ? theme.text : QColor(0x12492c));
    m_isDone = true;
}

void MessageBar::hideDone()
{
    if (m_isDone)
        hide();
}

void MessageBar::showText(const QString &text, const QColor &ground, const QColor &ink)
{
    QPalette own = palette();
    own.setColor(QPalette::Window, ground);
    own.setColor(QPalette::WindowText, ink);
    own.setColor(QPalette::ButtonText, ink);
    setPalette(own);
    m_text->setText(text);
    m_isDone = false;
    show();
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::retranslate()
{
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message"));
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace kravkort
