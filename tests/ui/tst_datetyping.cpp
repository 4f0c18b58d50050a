// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datetyping.h"

#include <QDateEdit>
#include <QTest>

using namespace kravkort;

// A date is typed as people write it.
class DateTypingTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTypedIsWhatStandsThere_data();
    void whatIsTypedIsWhatStandsThere();
};

void DateTypingTest::whatIsTypedIsWhatStandsThere_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date");
    const auto row = [](const char *typed, QDate date) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << date;
    };
    row("01.06.2027", {2027, 6, 1});
    row("01-06-2027", {2027, 6, 1});
    row("01/06/2027", {2027, 6, 1});
    row("01062027", {2027, 6, 1});
    row("1.6.2027", {2027, 6, 1});
    row("1-12-2027", {2027, 12, 1});
    row("31-12-2026", {2026, 12, 31});
    row("9/9/2028", {2028, 9, 9});
}

void DateTypingTest::whatIsTypedIsWhatStandsThere()
{
    QFETCH(QString, typed);
    QFETCH(QDate, date);
    QDateEdit box(QDate(2026, 11, 24));
    new DateTyping(&box);
    box.show();
    box.setFocus();
    box.setSelectedSection(box.sectionAt(0));
    QTest::keyClicks(&box, typed);
    QTest::keyClick(&box, Qt::Key_Return);
    QCOMPARE(box.date(), date);
}

QTEST_MAIN(DateTypingTest)
#include "tst_datetyping.moc"
