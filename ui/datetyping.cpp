// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datetyping.h"

#include <QDateEdit>
#include <QKeyEvent>
#include <QRegularExpression>

#include <utility>

namespace kravkort {

DateTyping::DateTyping(QDateEdit *box)
    : QObject(box)
    , m_box(box)
{
    box->setDisplayFormat(format());
    box->installEventFilter(this);
}

QString DateTyping::format()
{
    return tr("dd/MM/yyyy", "a date format of Qt, of numbers only; Danish: dd-MM-yyyy");
}

bool DateTyping::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::MouseButtonPress:
        m_typed.clear();
        return false;
    case QEvent::FocusOut:
        take();
        return false;
    case QEvent::KeyPress:
        return isTyped(static_cast<QKeyEvent *>(event));
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool DateTyping::isTyped(const QKeyEvent *event)
{
    const QString text = event->text();
    const int section = m_box->currentSectionIndex();
    if (text.size() == 1 && text.at(0).isDigit()) {
        m_typed += text;
        m_typedIn = section;
        return false;
    }
    if (text.size() == 1 && QStringLiteral("-./, ").contains(text.at(0))) {
        m_typed += u'-';
        if (std::exchange(m_typedIn, -1) == section && section + 1 < m_box->sectionCount()) {
            m_box->setCurrentSectionIndex(section + 1);
            m_box->setSelectedSection(m_box->currentSection());
        }
        return true;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        take();
    else if (event->key() != Qt::Key_Tab && event->key() != Qt::Key_Backtab)
        m_typed.clear();
    return false;
}

// The box makes a 30th of the 31st while another month still stands there.
void DateTyping::take()
{
    static const QRegularExpression whole(
        QStringLiteral("^(?:(\\d{1,2})-(\\d{1,2})-(\\d{4})|(\\d{2})(\\d{2})(\\d{4}))$"));
    const QRegularExpressionMatch match = whole.match(std::exchange(m_typed, {}));
    if (!match.hasMatch())
        return;
    const int first = match.capturedLength(1) > 0 ? 1 : 4;
    const QDate date(match.captured(first + 2).toInt(), match.captured(first + 1).toInt(),
                     match.captured(first).toInt());
    if (date.isValid())
        m_box->setDate(date);
}

} // namespace kravkort
