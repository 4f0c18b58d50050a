// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDateEdit;
class QKeyEvent;

namespace kravkort {

// Lets a date be typed as people write it, 01-06-2027, 1.6.2027 or 01062027, into a box of Qt, where a sign
// between two numbers would otherwise skip one when the first was written in full, and a 31st become a 30th.
// Belongs to the box.
class DateTyping final : public QObject
{
    Q_OBJECT

public:
    explicit DateTyping(QDateEdit *box);

    // Numbers only, so that what is typed is what stands there; in the user's language.
    static QString format();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isTyped(const QKeyEvent *event);
    void take();

    QDateEdit *m_box;
    QString m_typed;    // since somebody came here
    int m_typedIn = -1; // the section that the last digit went into
};

} // namespace kravkort
