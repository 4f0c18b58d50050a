// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/requirementmodel.h"
#include "tests/support/journey.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace kravkort;
using namespace Qt::StringLiterals;

// The keyboard stays with the reader when a filter finds nothing, and when a text is refused.
class FilteringTest : public QObject, private Journey
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"KravkortTest"_s);
        QCoreApplication::setApplicationName(u"filtering"_s);
    }
    void init()
    {
        openWindow(Language::English, QSize(1440, 900));
        openSample();
    }
    void cleanup() { closeWindow(); }

    void aFilterThatFindsNothingOffersTheWayBack();
    void escapeTakesARefusalAway();
};

void FilteringTest::aFilterThatFindsNothingOffersTheWayBack()
{
    const auto before = shown();
    auto *text = find<QLineEdit>("requirementSearch");
    auto *all = find<QPushButton>("requirementsShowAll");
    tree()->setFocus();
    text->setText(u"no criterion says this"_s);
    QTRY_VERIFY(all->isVisible());
    QVERIFY(find<QLabel>("requirementsEmpty")->isVisible());
    QCOMPARE(QApplication::focusWidget(), all);
    QTest::keyClick(all, Qt::Key_Space);
    QTRY_VERIFY(tree()->isVisible());
    QCOMPARE(QApplication::focusWidget(), tree());
    QVERIFY(text->text().isEmpty());
    tree()->expandAll();
    QCOMPARE(shown(), before);
}

void FilteringTest::escapeTakesARefusalAway()
{
    const QModelIndex cell =
        row(shown().first().code.toUtf8().constData()).siblingAtColumn(RequirementModel::EstimateColumn);
    auto *refusal = find<QWidget>("entryRefusal");
    tree()->setCurrentIndex(cell);
    key(Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    QTest::keyClicks(editor, u"abc"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(refusal->isVisible());
    key(Qt::Key_Escape);
    QVERIFY(!refusal->isVisible());
}

QTEST_MAIN(FilteringTest)
#include "tst_filtering.moc"
