// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/graphpagecase.h"

#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QToolButton>
#include <QWheelEvent>

using namespace kravkort;

// The graph by mouse, wheel and keyboard.
class GraphInputTest : public QObject, protected GraphPageCase
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void aClickSelectsForEveryView();
    void aClickBesideEverythingSelectsNothing();
    void arrowsWalkAndEnterSelects();
    void keysZoom();
    void whatIsTypedIsFound();
    void capitalLettersAreTypedLikeAnyOther();
    void theWheelZoomsAboutThePointer();
    void draggingPansAndSelectsNothing();
};

void GraphInputTest::aClickSelectsForEveryView()
{
    show({QStringLiteral("Y05-U01")});
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, middleOf("I-1"));
    QCOMPARE(m_focus->node(), (NodeRef{NodeKind::Package, QStringLiteral("I-1")}));
    QCOMPARE(view()->selected(), node("I-1"));
}

void GraphInputTest::aClickBesideEverythingSelectsNothing()
{
    show({QStringLiteral("Y05-U01")});
    m_focus->select({NodeKind::Package, QStringLiteral("I-1")});
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, QPoint(2, view()->viewport()->height() - 2));
    QVERIFY(!m_focus->node().isValid());
    QCOMPARE(view()->selected(), -1);
}

void GraphInputTest::arrowsWalkAndEnterSelects()
{
    show({QStringLiteral("Y05-U01")});
    QTest::keyClick(view(), Qt::Key_Home);
    QCOMPARE(view()->cursor(), node("Y05"));
    QTest::keyClick(view(), Qt::Key_Right);
    QCOMPARE(view()->cursor(), node("Y05-U01"));
    QTest::keyClick(view(), Qt::Key_Right);
    const int package = view()->cursor();
    QCOMPARE(view()->graph().shape.nodes.at(package).node.kind, NodeKind::Package);
    QTest::keyClick(view(), Qt::Key_Down);
    QVERIFY(view()->placeOf(view()->cursor()).top() > view()->placeOf(package).top());
    QTest::keyClick(view(), Qt::Key_Up);
    QCOMPARE(view()->cursor(), package);
    QVERIFY(!m_focus->node().isValid());
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(m_focus->node(), view()->graph().shape.nodes.at(package).node);
    QTest::keyClick(view(), Qt::Key_Left);
    QCOMPARE(view()->cursor(), node("Y05-U01"));
    QTest::keyClick(view(), Qt::Key_Escape);
    QVERIFY(!m_focus->node().isValid());
}

void GraphInputTest::keysZoom()
{
    show({QStringLiteral("Y05-U01")});
    QTest::keyClick(view(), Qt::Key_0);
    QCOMPARE(view()->zoom(), 1.0);
    QTest::keyClick(view(), Qt::Key_Plus);
    QVERIFY(view()->zoom() > 1.1);
    QVERIFY(find<QToolButton>("graphZoomReset")->text().startsWith(QStringLiteral("1")));
    QTest::keyClick(view(), Qt::Key_Minus);
    QTest::keyClick(view(), Qt::Key_Minus);
    QVERIFY(view()->zoom() < 0.9);
    QTest::keyClick(view(), Qt::Key_9, Qt::ControlModifier);
    QVERIFY(view()->horizontalScrollBar()->maximum() <= 1);
    QVERIFY(view()->verticalScrollBar()->maximum() <= 1);
}

void GraphInputTest::whatIsTypedIsFound()
{
    show({QStringLiteral("Y05-U01"), QStringLiteral("Y26-U01")});
    auto *finding = find<QLabel>("graphFinding");
    QVERIFY(!finding->isVisible());
    QTest::keyClicks(view(), QStringLiteral("sf1470"));
    QCOMPARE(view()->cursor(), node("SF1470"));
    QVERIFY(finding->isVisible());
    QVERIFY(finding->text().contains(QStringLiteral("sf1470")));
    QTest::keyClick(view(), Qt::Key_Escape);
    QVERIFY(!finding->isVisible());
    QVERIFY(!view()->isFinding());

    QTest::keyClicks(view(), QStringLiteral("i-8"));
    QCOMPARE(view()->cursor(), node("I-8"));
    QVERIFY(!m_focus->node().isValid());
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(m_focus->node(), (NodeRef{NodeKind::Package, QStringLiteral("I-8")}));
    QVERIFY(!view()->isFinding());

    QTest::keyClicks(view(), QStringLiteral("sf1"));
    const int first = view()->cursor();
    QTest::keyClick(view(), Qt::Key_Down);
    QVERIFY(view()->cursor() != first);
    QTest::keyClick(view(), Qt::Key_Up);
    QCOMPARE(view()->cursor(), first);
    QTest::keyClicks(view(), QStringLiteral("zzz"));
    QCOMPARE(view()->cursor(), first);
    QTest::keyClick(view(), Qt::Key_Backspace);
    QCOMPARE(view()->typed(), QStringLiteral("sf1zz"));
    QTest::keyClick(view(), Qt::Key_Left);
    QVERIFY(!view()->isFinding());
}

// Shift comes as a key of its own before each letter.
void GraphInputTest::capitalLettersAreTypedLikeAnyOther()
{
    show({QStringLiteral("Y05-U01"), QStringLiteral("Y26-U01")});
    for (const Qt::Key letter : {Qt::Key_G, Qt::Key_V}) {
        QTest::keyPress(view(), Qt::Key_Shift, Qt::ShiftModifier);
        QTest::keyClick(view(), letter, Qt::ShiftModifier);
        QTest::keyRelease(view(), Qt::Key_Shift);
    }
    QCOMPARE(view()->typed().toUpper(), QStringLiteral("GV"));
    QCOMPARE(view()->cursor(), node("GV"));
}

void GraphInputTest::theWheelZoomsAboutThePointer()
{
    show({QStringLiteral("Y05-U01"), QStringLiteral("Y26-U01"), QStringLiteral("Y65-U01")});
    view()->setZoom(1.5);
    m_focus->select({NodeKind::Integration, QStringLiteral("SF1470")}); // in the midst, and now in sight
    const QPoint pointer = middleOf("SF1470");
    QVERIFY(view()->viewport()->rect().contains(pointer));
    QWheelEvent wheel(pointer, view()->viewport()->mapToGlobal(pointer), {}, QPoint(0, 120), Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view()->viewport(), &wheel);
    QVERIFY(qFuzzyCompare(view()->zoom(), 1.8));
    QVERIFY((middleOf("SF1470") - pointer).manhattanLength() <= 4);
}

void GraphInputTest::draggingPansAndSelectsNothing()
{
    show({QStringLiteral("Y05-U01"), QStringLiteral("Y26-U01")});
    view()->setZoom(2);
    const QPoint from = view()->viewport()->rect().center();
    const int before = view()->verticalScrollBar()->value();
    QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view()->viewport(), from - QPoint(0, 30));
    QTest::mouseMove(view()->viewport(), from - QPoint(0, 60));
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, from - QPoint(0, 60));
    QVERIFY(view()->verticalScrollBar()->value() != before);
    QVERIFY(!m_focus->node().isValid());
}

QTEST_MAIN(GraphInputTest)
#include "tst_graphinput.moc"
