// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/countingdevice.h"
#include "tests/ui/graphpagecase.h"
#include "ui/graph/graphmap.h"
#include "ui/graph/graphpainter.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QScrollBar>
#include <QSemaphore>
#include <QSignalSpy>
#include <QToolButton>

using namespace kravkort;

namespace {

// A layout that ends when it is let go on, or is cancelled.
class SlowLayout
{
public:
    GraphLayouts::Work work()
    {
        return [this](const GraphShape &shape, const GraphBefore &before, GraphRun &run) {
            ++begun;
            run.reach(0.4);
            while (!goesOn.tryAcquire(1, 5))
                if (run.isCancelled()) {
                    ++ended;
                    return Result<GraphLayout>(
                        Error{Error::Kind::NotAccepted, QStringLiteral("cancelled"), {}});
                }
            return layOut(shape, before, &run);
        };
    }

    std::atomic_int begun = 0, ended = 0;
    QSemaphore goesOn;
};

struct Painted
{
    int texts, shapes;
};

Painted painted(const GraphPicture &graph, GraphDetail detail, double zoom)
{
    CountingDevice device(QSize(1200, 800));
    QPainter painter(&device);
    painter.scale(zoom, zoom);
    const GraphScene scene(graph, lightTheme());
    GraphHighlight highlight;
    highlight.detail = detail;
    paintNodes(scene, painter, QRectF(QPointF(), QSizeF(1200, 800) / zoom), highlight);
    painter.end();
    return {device.texts(), device.shapes()};
}

} // namespace

// The graph where it is large: what is painted of it, the map in its corner, and layouts that last.
class GraphSizeTest : public QObject, protected GraphPageCase
{
    Q_OBJECT

private slots:
    void init()
    {
        begin();
        m_slow = std::make_unique<SlowLayout>();
    }
    void cleanup() { end(); }
    void farOutOnlyCodesAreWrittenAndFartherNothing();
    void whatIsWrittenCanBeRead();
    void whatIsOutOfSightIsNotPainted();
    void theDetailFollowsTheZoom();
    void manyLinesAreDrawnBesideTheFrameAndServeWhilePanning();
    void linesAreDrawnAnewForAnotherZoomAndAnotherSelection();
    void theWholeGraphIsInSightAfterFitInAnyWindow();
    void aSmallPictureStandsInTheMiddle();
    void theMapShowsOnlyWhereNotAllIsSeen();
    void theMapStaysAwayFromSmallWindows();
    void aClickIntoTheMapGoesThere();
    void theMapIsDraggedAndWalkedByKeys();
    void theMapIsTurnedOffAndThatIsRemembered();
    void theMapSaysWhereOneIs();
    void aLayoutThatLastsSaysSoAndArrives();
    void aLayoutThatDoesNotLastSaysNothing();
    void aCancelledLayoutKeepsThePictureAndCanBeAskedForAgain();
    void aCancelledFirstLayoutLeavesNoPicture();
    void aNewerTickEndsTheOlderLayout();
    void anOwnPhaseEndsWhenItIsCancelled();

private:
    QWidget *busy() const { return find<QWidget>("graphBusy"); }
    QString busyText() const { return find<QLabel>("graphBusyText")->text(); }
    GraphMap *map() const { return find<GraphMap>("graphMap"); }

    std::unique_ptr<SlowLayout> m_slow; // ends after the page
};

void GraphSizeTest::farOutOnlyCodesAreWrittenAndFartherNothing()
{
    chooseAll();
    show();
    const GraphPicture graph = view()->pictured();
    const int nodes = int(graph.shape.nodes.size());
    const double all = 800 / (graph.layout.size.height() + 1);
    const Painted full = painted(graph, GraphDetail::Full, all);
    const Painted codes = painted(graph, GraphDetail::Codes, all);
    const Painted boxes = painted(graph, GraphDetail::Boxes, all);
    QVERIFY(full.texts >= 3 * nodes); // code, number and name
    QVERIFY(codes.texts > 0);
    QVERIFY(codes.texts <= nodes);
    QCOMPARE(boxes.texts, 0);
    QCOMPARE(boxes.shapes, nodes);
    QVERIFY(codes.shapes < full.shapes);
}

// Whatever the zoom, no letter is smaller than can be read, and no code lies over the next one in its column.
void GraphSizeTest::whatIsWrittenCanBeRead()
{
    chooseAll();
    show();
    const GraphPicture graph = view()->pictured();
    const GraphScene scene(graph, lightTheme());
    int written = 0;
    for (double zoom = 3; zoom > 0.01; zoom /= 1.1) {
        if (scene.detailAt(zoom) == GraphDetail::Full) {
            QVERIFY(scene.measures.nameFont.pixelSize() * zoom >= 9);
            continue;
        }
        const GraphCodes::Writing writing = scene.codes.at(zoom);
        QCOMPARE(writing.pixels > 0, scene.detailAt(zoom) == GraphDetail::Codes);
        if (writing.pixels == 0)
            continue;
        QVERIFY(writing.pixels >= 9);
        QList<double> below(graph.shape.columns.size(), -1e9);
        for (int n = 0; n < graph.shape.nodes.size(); ++n) {
            const int column = graph.shape.nodes.at(n).column;
            if (!writing.columns.at(column))
                continue;
            const GraphCodes::Plate plate = scene.codes.plateOf(graph, n, writing);
            QVERIFY(plate.box.height() * zoom >= writing.pixels);
            QVERIFY(plate.box.top() >= std::exchange(below[column], plate.box.bottom()) - 1e-6);
            if (column + 1 < graph.layout.columns.size())
                QVERIFY(plate.box.right() < graph.layout.columns.at(column + 1).left());
            written += plate.coded ? 1 : 0;
        }
    }
    QVERIFY(written > 500);
}

void GraphSizeTest::whatIsOutOfSightIsNotPainted()
{
    chooseAll();
    show();
    const GraphPicture graph = view()->pictured();
    QVERIFY(painted(graph, GraphDetail::Full, 2).texts * 5 < painted(graph, GraphDetail::Full, 0.1).texts);
    const GraphScene scene(graph, lightTheme());
    CountingDevice device(QSize(1200, 800));
    QPainter painter(&device);
    scene.strokes.paint(painter, QRectF(-500, -500, 100, 100), {}, StrokeDetail::Full);
    painter.end();
    QCOMPARE(device.shapes(), 0);
    QCOMPARE(scene.strokes.costWithin(QRectF(-500, -500, 100, 100), {}), 0);
    const QRectF all(QPointF(), graph.layout.size);
    QVERIFY(scene.strokes.costWithin(all, {}) > 300);
}

void GraphSizeTest::theDetailFollowsTheZoom()
{
    show({QStringLiteral("Y05-U01")});
    const GraphScene scene(view()->pictured(), lightTheme());
    QCOMPARE(scene.detailAt(1), GraphDetail::Full);
    QCOMPARE(scene.detailAt(0.85), GraphDetail::Full);
    QCOMPARE(scene.detailAt(0.5), GraphDetail::Codes);
    QCOMPARE(scene.detailAt(0.05), GraphDetail::Boxes);
}

void GraphSizeTest::manyLinesAreDrawnBesideTheFrameAndServeWhilePanning()
{
    chooseAll();
    show();
    view()->setZoom(0.5);
    view()->lookAt({600, 600});
    view()->viewport()->repaint(); // what is missing is asked for when it is painted
    QTRY_VERIFY(!view()->lines().isDrawing());
    view()->viewport()->repaint();
    QVERIFY(!view()->lines().isDrawing());
    // A little on: what is there already serves.
    view()->lookAt({600, 640});
    view()->viewport()->repaint();
    QVERIFY(!view()->lines().isDrawing());
    // Far on: it is drawn, and the same as if one had been there always.
    view()->lookAt({600, view()->graph().layout.size.height()});
    view()->viewport()->repaint();
    QVERIFY(view()->lines().isDrawing());
    QTRY_VERIFY(!view()->lines().isDrawing());
    const QImage arrived = view()->viewport()->grab().toImage();
    view()->lookAt({600, 600});
    view()->viewport()->repaint();
    QTRY_VERIFY(!view()->lines().isDrawing());
    view()->lookAt({600, view()->graph().layout.size.height()});
    view()->viewport()->repaint();
    QTRY_VERIFY(!view()->lines().isDrawing());
    QCOMPARE(view()->viewport()->grab().toImage(), arrived);
}

void GraphSizeTest::linesAreDrawnAnewForAnotherZoomAndAnotherSelection()
{
    chooseAll();
    show();
    view()->setZoom(0.5);
    view()->viewport()->repaint();
    QTRY_VERIFY(!view()->lines().isDrawing());
    view()->zoomBy(1.2);
    view()->viewport()->repaint();
    QVERIFY(view()->lines().isDrawing());
    QTRY_VERIFY(!view()->lines().isDrawing());
    const QImage plain = view()->viewport()->grab().toImage();
    view()->moveCursor(0);
    view()->choose(0);
    view()->viewport()->repaint();
    QVERIFY(view()->lines().isDrawing());
    QTRY_VERIFY(!view()->lines().isDrawing());
    QVERIFY(view()->viewport()->grab().toImage() != plain);
    // Numbers alone draw no line anew.
    m_store->setOutcome({m_store->catalogue().criteria.first().id}, Outcome::Met);
    QCoreApplication::processEvents();
    view()->viewport()->repaint();
    QVERIFY(!view()->lines().isDrawing());
}

void GraphSizeTest::theWholeGraphIsInSightAfterFitInAnyWindow()
{
    chooseAll();
    show();
    const auto seesAll = [this] {
        QRectF all = view()->placeOf(0);
        for (int n = 1; n < view()->graph().shape.nodes.size(); ++n)
            all |= view()->placeOf(n);
        const QRectF seen =
            QRectF(view()->viewport()->rect()).adjusted(0, view()->graph().headingHeight(), 0, 0);
        return seen.contains(all) && view()->horizontalScrollBar()->maximum() == 0 &&
               view()->verticalScrollBar()->maximum() == 0;
    };
    view()->setZoom(2);
    QVERIFY(!seesAll());
    find<QToolButton>("graphFit")->click();
    QVERIFY(seesAll());
    // And it stays so while the window becomes another one.
    for (const QSize size : {QSize(700, 400), QSize(1500, 1000), QSize(420, 330), QSize(600, 1000)}) {
        m_page->resize(size);
        QTRY_COMPARE(m_page->size(), size);
        QTRY_VERIFY(seesAll());
    }
    // No farther out than that, and a zoom of one's own is kept.
    view()->setZoom(0.0001);
    QVERIFY(seesAll());
    view()->setZoom(0.8);
    m_page->resize(900, 600);
    QTRY_COMPARE(m_page->size(), QSize(900, 600));
    QCOMPARE(view()->zoom(), 0.8);
}

void GraphSizeTest::aSmallPictureStandsInTheMiddle()
{
    show({QStringLiteral("Y05-U04")});
    const auto offCentre = [this] {
        QRectF all = view()->placeOf(0);
        for (int n = 1; n < view()->graph().shape.nodes.size(); ++n)
            all |= view()->placeOf(n);
        const QRectF room =
            QRectF(view()->viewport()->rect()).adjusted(0, view()->graph().headingHeight(), 0, 0);
        const QPointF away = all.center() - room.center();
        return std::max(std::abs(away.x()), std::abs(away.y()));
    };
    QVERIFY2(offCentre() < 24, qPrintable(QString::number(offCentre())));
    m_page->stepInto(
        {{NodeKind::Package, QStringLiteral("I-1")}, GraphFocus::Kind::Around, Direction::Both, 1});
    QTRY_COMPARE(node("Y05"), -1);
    QTRY_VERIFY2(offCentre() < 24, qPrintable(QString::number(offCentre())));
}

void GraphSizeTest::theMapStaysAwayFromSmallWindows()
{
    chooseAll();
    show();
    view()->setZoom(1);
    QVERIFY(map()->isVisible());
    for (const QSize size : {QSize(1200, 800), QSize(760, 520), QSize(430, 380)}) {
        m_page->resize(size);
        QTRY_COMPARE(m_page->size(), size);
        const QSize view = this->view()->viewport()->size();
        const double covered = map()->isVisible() ? double(map()->width()) * map()->height() : 0;
        QVERIFY(covered <= 0.05 * view.width() * view.height());
    }
    QVERIFY(!map()->isVisible());
}

void GraphSizeTest::theMapShowsOnlyWhereNotAllIsSeen()
{
    show({QStringLiteral("Y05-U04")});
    view()->fit();
    QVERIFY(!map()->isVisible());
    view()->setZoom(3);
    QVERIFY(map()->isVisible());
    QVERIFY(view()->viewport()->rect().contains(map()->geometry()));
    view()->fit();
    QVERIFY(!map()->isVisible());
}

void GraphSizeTest::aClickIntoTheMapGoesThere()
{
    chooseAll();
    show();
    view()->setZoom(1);
    QVERIFY(map()->isVisible());
    const QPoint corner(map()->width() - 12, map()->height() - 12);
    QTest::mouseClick(map(), Qt::LeftButton, {}, corner);
    const QSizeF all = view()->graph().layout.size;
    QVERIFY(view()->sight().seen().right() > all.width() * 0.95);
    QVERIFY(view()->sight().seen().bottom() > all.height() * 0.95);
    QVERIFY(map()->frame().contains(corner));
    QVERIFY(!m_focus->node().isValid()); // nothing under the map was meant
}

void GraphSizeTest::theMapIsDraggedAndWalkedByKeys()
{
    chooseAll();
    show();
    view()->setZoom(1);
    QTest::mousePress(map(), Qt::LeftButton, {}, QPoint(20, 20));
    const QRectF before = view()->sight().seen();
    QMouseEvent drag(QEvent::MouseMove, QPointF(20, map()->height() / 2.0),
                     map()->mapToGlobal(QPointF(20, map()->height() / 2.0)), Qt::NoButton, Qt::LeftButton,
                     {});
    QApplication::sendEvent(map(), &drag);
    QVERIFY(view()->sight().seen().top() > before.top() + 100);
    QTest::mouseRelease(map(), Qt::LeftButton, {}, QPoint(20, 20));

    map()->setFocus();
    QTest::keyClick(map(), Qt::Key_Home);
    QVERIFY(view()->sight().seen().top() <= 0);
    QTest::keyClick(map(), Qt::Key_Down);
    const double once = view()->sight().seen().top();
    QVERIFY(once > 100);
    QTest::keyClick(map(), Qt::Key_PageDown);
    QVERIFY(view()->sight().seen().top() > once + 300);
    QTest::keyClick(map(), Qt::Key_Return);
    QVERIFY(view()->hasFocus());
}

void GraphSizeTest::theMapIsTurnedOffAndThatIsRemembered()
{
    chooseAll();
    show();
    QVERIFY(map()->isVisible());
    QTest::keyClick(view(), Qt::Key_M, Qt::ControlModifier);
    QVERIFY(!map()->isVisible());
    QVERIFY(!find<QToolButton>("graphMapButton")->isChecked());
    makePage();
    show();
    QVERIFY(!map()->isVisible());
    find<QToolButton>("graphMapButton")->click();
    QVERIFY(map()->isVisible());
    // The context menu knows it too.
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(5, 5), QPoint(5, 5));
    QApplication::sendEvent(view(), &asked);
    auto *menu = find<QMenu>("graphMenu");
    QVERIFY(menu && menu->actions().contains(find<QAction>("graphMapAction")));
    menu->close();
}

void GraphSizeTest::theMapSaysWhereOneIs()
{
    chooseAll();
    show();
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(map());
    QVERIFY(spoken);
    QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Map of the graph"));
    map()->setFocus();
    QTest::keyClick(map(), Qt::Key_Home);
    const QString atTop = spoken->text(QAccessible::Description);
    QTest::keyClick(map(), Qt::Key_End);
    QVERIFY(spoken->text(QAccessible::Description) != atTop);
    QVERIFY(QAccessible::queryAccessibleInterface(view())->isValid());
}

void GraphSizeTest::aLayoutThatLastsSaysSoAndArrives()
{
    show({QStringLiteral("Y05-U01")});
    m_page->layouts().setWork(m_slow->work());
    QVERIFY(!busy()->isVisible());
    choose({QStringLiteral("Y05-U02")});
    QTRY_VERIFY(busy()->isVisible());
    QVERIFY(busyText().contains(QStringLiteral("Laying out")));
    QTRY_COMPARE(find<QProgressBar>("graphBusyBar")->value(), 40);
    QVERIFY(node("Y05-U01") >= 0); // the old picture is still there
    QCOMPARE(node("Y05-U02"), -1);
    m_slow->goesOn.release();
    QTRY_VERIFY(node("Y05-U02") >= 0);
    QVERIFY(!busy()->isVisible());
}

void GraphSizeTest::aLayoutThatDoesNotLastSaysNothing()
{
    show({QStringLiteral("Y05-U01")});
    QSignalSpy lasting(&m_page->layouts(), &GraphLayouts::lasting);
    m_page->layouts().setWork([](const GraphShape &shape, const GraphBefore &before, GraphRun &run) {
        return layOut(shape, before, &run);
    });
    m_slow->goesOn.release();
    choose({QStringLiteral("Y05-U02")});
    QTRY_VERIFY(node("Y05-U02") >= 0);
    QVERIFY(!m_page->layouts().isRunning());
    QVERIFY(!busy()->isVisible());
}

void GraphSizeTest::aCancelledLayoutKeepsThePictureAndCanBeAskedForAgain()
{
    show({QStringLiteral("Y05-U01")});
    const GraphLayout before = view()->graph().layout;
    m_page->layouts().setWork(m_slow->work());
    choose({QStringLiteral("Y05-U02")});
    QTRY_VERIFY(busy()->isVisible());
    QTest::mouseClick(find<QToolButton>("graphBusyButton"), Qt::LeftButton);
    QTRY_COMPARE(m_slow->ended.load(), 1);
    QVERIFY(!m_page->layouts().isRunning());
    QCOMPARE(view()->graph().layout, before);
    QVERIFY(busy()->isVisible());
    QVERIFY(busyText().contains(QStringLiteral("what was there before")));
    m_slow->goesOn.release();
    find<QToolButton>("graphBusyButton")->setFocus();
    QTest::keyClick(find<QToolButton>("graphBusyButton"), Qt::Key_Space);
    QTRY_VERIFY(node("Y05-U02") >= 0);
    QVERIFY(!busy()->isVisible());
}

void GraphSizeTest::aCancelledFirstLayoutLeavesNoPicture()
{
    m_page->layouts().setWork(m_slow->work());
    choose({QStringLiteral("Y05-U01")});
    m_page->show();
    QTRY_VERIFY(busy()->isVisible());
    find<QToolButton>("graphBusyButton")->setFocus();
    QTest::keyClick(find<QToolButton>("graphBusyButton"), Qt::Key_Escape);
    QTRY_VERIFY(busyText().contains(QStringLiteral("no graph yet")));
    QVERIFY(view()->graph().isEmpty());
    QTRY_COMPARE(m_slow->ended.load(), 1);
    // Another tick lays out what is chosen then.
    m_slow->goesOn.release();
    choose({QStringLiteral("Y05-U02")});
    QTRY_VERIFY(node("Y05-U02") >= 0);
    QVERIFY(!busy()->isVisible());
}

void GraphSizeTest::aNewerTickEndsTheOlderLayout()
{
    show({QStringLiteral("Y05-U01")});
    m_page->layouts().setWork(m_slow->work());
    choose({QStringLiteral("Y05-U02")});
    QTRY_COMPARE(m_slow->begun.load(), 1);
    choose({QStringLiteral("Y05-U03")});
    QTRY_COMPARE(m_slow->ended.load(), 1);
    m_slow->goesOn.release();
    QTRY_VERIFY(node("Y05-U03") >= 0);
    QVERIFY(node("Y05-U02") >= 0);
    QCOMPARE(m_slow->begun.load(), 2);
}

void GraphSizeTest::anOwnPhaseEndsWhenItIsCancelled()
{
    show({QStringLiteral("Y05-U01")});
    GraphRun run;
    QVERIFY(layOut(view()->graph().shape, {}, &run).ok());
    QCOMPARE(run.share(), 1.0);
    run.cancel();
    QVERIFY(!layOut(view()->graph().shape, {}, &run).ok());
}

QTEST_MAIN(GraphSizeTest)
#include "tst_graphsize.moc"
