// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphreach.h"
#include "tests/ui/graphwindowcase.h"
#include "ui/graph/graphfold.h"

#include <QAccessible>
#include <QCheckBox>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace kravkort;

// How a bid team folds the graph, filters it, and keeps what it looks at under a name. Through the real
// window.
class GraphFilterTest : public QObject, private GraphWindowCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"KravkortTest"_s);
        QCoreApplication::setApplicationName(u"graphfilter"_s);
    }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void aHandleFoldsAndUnfolds();
    void keysFoldAndZoomWhereThereIsNothingToFold();
    void aScreenReaderHearsOfFolds();
    void aFilterIsTickedAndDroppedByItsChip();
    void whatAFilterFindsIsSeenWhereverTheCursorStands();
    void whatIsFilteredAndWhatIsSelectedAreBothSeen();
    void aFilterThatFindsNothingSaysSo();
    void aViewIsKeptUnderANameAndUndone();
    void aViewOfALaterVersionIsNotApplied();
};

void GraphFilterTest::aHandleFoldsAndUnfolds()
{
    const auto handleOf = [this](const char *code) {
        const QRectF handle = foldHandleOf(view()->graph(), node(code));
        const QRectF place = view()->graph().layout.nodes.at(node(code));
        return QPoint(
            (view()->placeOf(node(code)).topLeft() + (handle.center() - place.topLeft()) * view()->zoom())
                .toPoint());
    };
    view()->setZoom(0.6);
    QVERIFY(shape().nodes.at(node("Y26")).foldable);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, handleOf("Y26"));
    QTRY_VERIFY(!shows("Y26-U01"));
    const int folded = shape().nodes.at(node("Y26")).folded;
    QVERIFY(folded >= 4);
    QCOMPARE(shape().nodes.size() + folded, m_whole);
    QVERIFY(find<QToolButton>("graphUnfoldAll")->isVisible());
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, handleOf("Y26"));
    QTRY_COMPARE(shape().nodes.size(), m_whole);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, handleOf("Y26"));
    QTRY_VERIFY(!shows("Y26-U01"));
    press("graphUnfoldAll");
    QTRY_COMPARE(shape().nodes.size(), m_whole);
}

void GraphFilterTest::keysFoldAndZoomWhereThereIsNothingToFold()
{
    const double before = view()->zoom();
    click("Y26");
    press(Qt::Key_Minus);
    QTRY_VERIFY(!shows("Y26-U01"));
    QCOMPARE(view()->zoom(), before);
    press(Qt::Key_Plus);
    QTRY_VERIFY(shows("Y26-U01"));
    QCOMPARE(view()->zoom(), before);
    press(Qt::Key_Plus); // nothing left to unfold
    QVERIFY(view()->zoom() > before);
    press(Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(shows("Y26-U01"));
    QVERIFY(qFuzzyCompare(view()->zoom(), before));
}

void GraphFilterTest::aScreenReaderHearsOfFolds()
{
    click("Y26");
    press(Qt::Key_Minus);
    QTRY_VERIFY(!shows("Y26-U01"));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(view());
    const QString said = list->child(node("Y26"))->text(QAccessible::Description);
    QVERIFY2(said.contains(QString::number(shape().nodes.at(node("Y26")).folded)) &&
                 said.contains(u"folded away"_s),
             qPrintable(said));
}

void GraphFilterTest::aFilterIsTickedAndDroppedByItsChip()
{
    press("graphFilter");
    auto *popup = find<QWidget>("graphFilterPopup");
    QVERIFY(popup->isVisible());
    QTest::mouseClick(find<QCheckBox>("graphFilter-status-not-met"), Qt::LeftButton, {}, QPoint(8, 8));
    QTRY_VERIFY(shape().nodes.size() < m_whole);
    const auto found = [this] { return view()->graph().standing.nodes.count(true); };
    const qsizetype status = found();
    QVERIFY(status > 3);
    QTest::mouseClick(find<QCheckBox>("graphFilter-basis-published"), Qt::LeftButton, {}, QPoint(8, 8));
    QTRY_VERIFY(found() < status);
    QVERIFY(find<QToolButton>("graphFilter")->text().contains(u'2'));
    popup->close();
    // What is looked for stands out, what leads to it is dimmed.
    const GraphReach &standing = view()->graph().standing;
    QVERIFY(!standing.isEmpty());
    for (int n = 0; n < shape().nodes.size(); ++n)
        QCOMPARE(standing.nodes.at(n), shape().nodes.at(n).basis == Basis::Published &&
                                           shape().nodes.at(n).node.kind != NodeKind::Area &&
                                           view()->graph().labels.at(n).status == Outcome::NotMet);
    QVERIFY(find<QLabel>("graphMatching")->text().startsWith(QString::number(standing.nodes.count(true))));
    press("graphChip2");
    QTRY_COMPARE(found(), status);
    press("graphChip0");
    QTRY_COMPARE(shape().nodes.size(), m_whole);
    QVERIFY(!find<QWidget>("graphTrail")->isVisible());
}

void GraphFilterTest::whatAFilterFindsIsSeenWhereverTheCursorStands()
{
    click("Y26-U01");
    press(Qt::Key_Right);
    QVERIFY(view()->cursor() != view()->selected());
    press(Qt::Key_Escape);
    QVERIFY(view()->lit().isEmpty());
    press(Qt::Key_Left);
    QVERIFY(!view()->lit().isEmpty());
    press("graphFilter");
    QTest::mouseClick(find<QCheckBox>("graphFilter-strength-supplementary"), Qt::LeftButton, {},
                      QPoint(8, 8));
    find<QWidget>("graphFilterPopup")->close();
    m_window->activateWindow();
    view()->setFocus();
    QTRY_VERIFY(view()->hasFocus());
    QTRY_VERIFY(shape().nodes.size() < m_whole);
    QCOMPARE(view()->lit().nodes, view()->graph().standing.nodes);
    press(Qt::Key_Home);
    QVERIFY(view()->lit().nodes != view()->graph().standing.nodes);
}

void GraphFilterTest::whatIsFilteredAndWhatIsSelectedAreBothSeen()
{
    press("graphFilter");
    QTest::mouseClick(find<QCheckBox>("graphFilter-basis-assumed"), Qt::LeftButton, {}, QPoint(8, 8));
    QTRY_VERIFY(view()->graph().matching.contains(true));
    find<QWidget>("graphFilterPopup")->close();
    // Something to select that has nothing to do with something else that is looked for.
    int chosen = -1, apart = -1;
    for (int n = 0; n < shape().nodes.size() && chosen < 0; ++n) {
        const GraphReach reach = reachOf(shape(), n);
        for (int m = 0; m < shape().nodes.size() && chosen < 0; ++m)
            if (view()->graph().matches(m) && !reach.nodes.at(m)) {
                chosen = n;
                apart = m;
            }
    }
    QVERIFY(chosen >= 0);
    view()->choose(chosen);
    const GraphPicture pictured = view()->pictured();
    const GraphReach reach = reachOf(pictured.shape, chosen);
    QCOMPARE(pictured.standing.edges, reach.edges); // lines of what is selected alone
    for (int n = 0; n < pictured.shape.nodes.size(); ++n)
        QCOMPARE(pictured.standing.nodes.at(n), reach.nodes.at(n) || pictured.matches(n));
    // And the mark is drawn around what is looked for, whatever is selected.
    view()->setZoom(1);
    view()->lookAt(pictured.layout.nodes.at(apart).center());
    const QRect around = view()->placeOf(apart).adjusted(-4, -4, 4, 4).toRect();
    const QImage drawn = view()->viewport()->grab(around).toImage();
    const QColor ring = drawn.pixelColor(1, drawn.height() / 2);
    const QColor ground = themeFor(view()->palette()).card;
    QVERIFY2(std::abs(ring.lightness() - ground.lightness()) > 60, qPrintable(ring.name()));
}

void GraphFilterTest::aFilterThatFindsNothingSaysSo()
{
    press("graphFilter");
    QTest::mouseClick(find<QCheckBox>("graphFilter-basis-confirmed"), Qt::LeftButton, {}, QPoint(8, 8));
    QTRY_VERIFY(find<QLabel>("graphEmpty")->isVisible());
    QVERIFY(find<QLabel>("graphEmpty")->text().contains(u"Nothing in the graph"_s));
    QTest::mouseClick(find<QToolButton>("graphFilterClear"), Qt::LeftButton);
    QTRY_VERIFY(view()->isVisible());
    QTRY_COMPARE(shape().nodes.size(), m_whole);
}

void GraphFilterTest::aViewIsKeptUnderANameAndUndone()
{
    click("I-6");
    press(Qt::Key_Space);
    QTRY_VERIFY(shape().nodes.size() < m_whole);
    press("graphNeeds");
    QTRY_VERIFY(!shows("Y26"));
    const GraphShape kept = shape();
    QCOMPARE(viewNames(), QStringList());
    m_answer = u"Kun sager & dokumenter"_s;
    viewsMenu()->findChild<QAction *>(u"graphViewSave"_s)->trigger();
    QCOMPARE(viewNames(), QStringList(u"Kun sager && dokumenter"_s));
    QVERIFY(viewsMenu()->actions().first()->isChecked());
    press(Qt::Key_Escape);
    QTRY_COMPARE(shape().nodes.size(), m_whole);
    QVERIFY(!viewsMenu()->actions().first()->isChecked());
    viewsMenu()->actions().first()->trigger();
    QTRY_COMPARE(shape(), kept);

    m_answer = u"Sager"_s;
    viewsMenu()->findChild<QMenu *>(u"graphViewRename"_s)->actions().first()->trigger();
    QCOMPARE(viewNames(), QStringList(u"Sager"_s));
    viewsMenu()->findChild<QMenu *>(u"graphViewDelete"_s)->actions().first()->trigger();
    QCOMPARE(viewNames(), QStringList());
    find<QAction>("actionUndo")->trigger();
    QCOMPARE(viewNames(), QStringList(u"Sager"_s));
    find<QAction>("actionUndo")->trigger();
    QCOMPARE(viewNames(), QStringList(u"Kun sager && dokumenter"_s));

    // It is in the file.
    const QString path = m_window->store()->path();
    find<QAction>("actionClose")->trigger();
    QVERIFY(m_window->openWorkspace(path));
    find<QAction>("actionGraph")->trigger();
    QTRY_COMPARE(shape().nodes.size(), m_whole);
    viewsMenu()->actions().first()->trigger();
    QTRY_COMPARE(shape(), kept);
}

void GraphFilterTest::aViewOfALaterVersionIsNotApplied()
{
    m_window->store()->saveView(u"graph"_s, u"Ny"_s, u"{\"filter\":{\"status\":[\"splendid\"]}}"_s);
    QVERIFY(!viewsMenu()->actions().first()->isEnabled());
    QCOMPARE(shape().nodes.size(), m_whole);
}

QTEST_MAIN(GraphFilterTest)
#include "tst_graphfilter.moc"
