// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/datefield.h"

#include "ui/datetyping.h"

#include <QApplication>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace kravkort {

DateField::DateField(const QString &name, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_set(new QPushButton(this))
    , m_edit(new QDateEdit(this))
    , m_clear(new QToolButton(this))
{
    m_set->setObjectName(QString(name + QStringLiteral("Set")));
    m_edit->setObjectName(name);
    m_clear->setObjectName(QString(name + QStringLiteral("Clear")));
    m_edit->setCalendarPopup(true);
    m_edit->setFocusPolicy(Qt::StrongFocus);
    m_edit->installEventFilter(this);
    new DateTyping(m_edit);
    m_clear->setText(QStringLiteral("✕"));
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_set, 1);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_clear);
    setFocusProxy(m_set);

    connect(m_set, &QPushButton::clicked, this, [this] {
        m_edit->setDate(m_today);
        showEditor(true);
        m_edit->setFocus();
        emit edited(m_today);
    });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_date.reset();
        showEditor(false);
        m_set->setFocus();
        emit edited(std::nullopt);
    });
    connect(m_edit, &QDateEdit::editingFinished, this, &DateField::commit);
    // A day picked in the calendar is a whole answer; a typed digit is not.
    connect(m_edit, &QDateEdit::dateChanged, this, [this] {
        if (QApplication::activePopupWidget())
            commit();
    });
    retranslate();
    showEditor(false);
}

void DateField::show(std::optional<QDate> date)
{
    const bool typing = m_edit->hasFocus() && m_date && m_edit->date() != *m_date && date == m_date;
    m_date = date;
    if (typing)
        return;
    if (date && m_edit->date() != *date) {
        const QSignalBlocker quiet(m_edit);
        m_edit->setDate(*date);
    }
    showEditor(date.has_value());
}

void DateField::setDiffers(bool differs)
{
    if (differs == m_differs)
        return;
    m_differs = differs;
    retranslate();
}

void DateField::setAccessibleName(const QString &name)
{
    m_edit->setAccessibleName(name);
    m_set->setAccessibleName(QStringLiteral("%1: %2").arg(name, m_set->text()));
}

void DateField::commit()
{
    if (m_edit->isHidden() || m_edit->date() == m_date)
        return;
    m_date = m_edit->date();
    emit edited(m_date);
}

// A panel that scrolls must not turn dates on the way.
bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DateField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DateField::retranslate()
{
    m_set->setText(m_differs ? tr("They differ: set a date") : tr("Set a date"));
    m_edit->setLocale(QLocale());
    m_edit->setDisplayFormat(DateTyping::format());
    m_clear->setToolTip(tr("Clear the date"));
    m_clear->setAccessibleName(tr("Clear the date"));
}

void DateField::showEditor(bool shown)
{
    m_set->setVisible(!shown);
    m_edit->setVisible(shown);
    m_clear->setVisible(shown);
    setFocusProxy(shown ? static_cast<QWidget *>(m_edit) : m_set);
}

} // namespace kravkort
