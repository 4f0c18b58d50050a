// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/meetingentry.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace kravkort {

// The line at the foot of a meeting's screen into which everybody sees something being typed. Enter goes on
// and, at the end, enters; Escape leaves.
class EntryLine final : public QFrame
{
    Q_OBJECT

public:
    explicit EntryLine(QWidget *parent = nullptr);

    // Shows itself and takes the keyboard. `people` are offered as owners, and as those who speak; dates are
    // read from `today` on.
    void begin(const MeetingEntry &entry, const QStringList &people, QDate today);
    void end(); // hides itself
    const MeetingEntry &entry() const { return m_entry; }
    // Of an action; none where none is typed. What is typed is a date whenever entered() is heard.
    std::optional<QDate> due() const;
    void showText(int pixels); // how large its letters are

signals:
    void typed(const kravkort::MeetingEntry &entry); // with each stroke
    void entered(const kravkort::MeetingEntry &entry);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLineEdit *edit(const char *name);
    void take();
    void goOn(const QObject *from);
    void showWords();
    void recolour();

    MeetingEntry m_entry;
    QDate m_today;
    bool m_filling = false;
    QLabel *m_kind;
    QLineEdit *m_text;
    QLineEdit *m_owner;
    QLineEdit *m_due;
    QLabel *m_hint;
};

} // namespace kravkort
