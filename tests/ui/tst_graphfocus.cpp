// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cataloguereader.h"
#include "tests/support/plaincatalogue.h"
#include "tests/ui/graphwindowcase.h"
#include "ui/graph/graphexport.h"
#include "ui/graph/loopview.h"
#include "ui/inspector/linklabel.h"
#include "ui/window/cataloguecheckdialog.h"

#include <QComboBox>
#include <QListWidget>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace kravkort;

namespace {

// A catalogue file whose integrations must have each other: A → B → C → A.
QByteArray loopingCatalogue()
{
    QByteArray json = plainCatalogue(u"usecase Y1 U1 requires P1!\npackage P1 holds A\n"
                                     "A needs B\nB needs C\nC needs A"_s)
                          .json();
    return json;
}

} // namespace

// Only a part of the graph, why something is there and what holds it back. Through the real window.
class GraphFocusTest : public QObject, private GraphWindowCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"KravkortTest"_s);
        QCoreApplication::setApplicationName(u"graphfocus"_s);
    }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void spaceShowsOnlyWhatHangsTogetherAndEscapeRestores();
    void aDoubleClickGoesDeeperAndTheTrailLeadsBack();
    void theContextMenuFocusesByMouseAndByKeys();
    void howFarIsChosenAboveTheGraph();
    void aFocusLeavesWithItsNodeAndComesBackWithIt();
    void whyIsDrawnFromToolBarMenuAndInspector();
    void theWeakestLinkIsDrawnFromToolBarMenuAndInspector();
    void theCulpritIsNotDimmedByWhatIsSelected();
    void whatIsSeenIsExported();
    void aCataloguesFaultsAreShownWithTheLoop();
    void aSoundCatalogueIsSaidToBe();
    void theLoopNamesTheEdgeOnTheWeakestBasis();
};

void GraphFocusTest::spaceShowsOnlyWhatHangsTogetherAndEscapeRestores()
{
    const GraphShape whole = shape();
    const double zoom = view()->zoom();
    const GraphReach reach = reachOf(whole, node("I-6"));
    QVERIFY(!find<QWidget>("graphTrail")->isVisible());
    click("I-6");
    press(Qt::Key_Space);
    QTRY_COMPARE(shape().nodes.size(), reach.nodes.count(true));
    QVERIFY(shows("I-6") && shows("SF1470") && !shows("I-9"));
    QVERIFY(find<QWidget>("graphTrail")->isVisible());
    QCOMPARE(find<QToolButton>("graphStep1")->text(), u"I-6"_s);
    QCOMPARE(view()->selected(), node("I-6"));
    press(Qt::Key_Escape);
    QTRY_COMPARE(shape(), whole);
    QVERIFY(!find<QWidget>("graphTrail")->isVisible());
    QCOMPARE(view()->zoom(), zoom);
    QCOMPARE(view()->selected(), node("I-6"));
    QVERIFY(m_window->store()->undoStack()->count() == 0); // looking changes nothing
    press(Qt::Key_Escape);                                 // and now it selects nothing
    QCOMPARE(view()->selected(), -1);
}

void GraphFocusTest::aDoubleClickGoesDeeperAndTheTrailLeadsBack()
{
    const auto doubleClick = [this](const char *code) {
        const QPoint place = middleOf(code);
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, place);
    };
    doubleClick("I-6");
    QTRY_VERIFY(shape().nodes.size() < m_whole);
    const GraphShape first = shape();
    doubleClick("Y26-U01");
    QTRY_VERIFY(shape() != first);
    const GraphShape second = shape();
    QCOMPARE(find<QToolButton>("graphStep2")->text(), u"Y26-U01"_s);
    doubleClick("Y26");
    QTRY_VERIFY(shape() != second);
    press(Qt::Key_Backspace);
    QTRY_COMPARE(shape(), second);
    press("graphStep1");
    QTRY_COMPARE(shape(), first);
    press("graphStep0");
    QTRY_COMPARE(shape().nodes.size(), m_whole);
}

void GraphFocusTest::theContextMenuFocusesByMouseAndByKeys()
{
    choose(menuOf("I-6"), "graphOnlyNeededBy");
    QTRY_VERIFY(!shows("SF1470"));
    QVERIFY(shows("Y26-U01") && shows("Y26") && shows("I-6"));
    choose(menuOf("I-6"), "graphOnlyNeeds");
    QTRY_VERIFY(shows("SF1470"));
    QVERIFY(!shows("Y26-U01"));
    QVERIFY(!m_window->findChild<QToolButton *>(u"graphStep2"_s) ||
            !find<QToolButton>("graphStep2")->isVisible()); // the same node in another way is no step
    choose(menuOf("I-6"), "graphMenuWhole");
    QTRY_COMPARE(shape().nodes.size(), m_whole);

    view()->moveCursor(node("I-1"));
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(view(), &byKey);
    choose(find<QMenu>("graphMenu"), "graphOnlyNeeds");
    QTRY_VERIFY(!shows("I-6"));
    QVERIFY(shows("I-1"));
    QMenu *menu = menuOf("I-1");
    QVERIFY(menu->findChild<QAction *>(u"graphMenuBack"_s)->text().endsWith(u"\tAlt+←"_s));
    choose(menu, "graphMenuBack");
    QTRY_COMPARE(shape().nodes.size(), m_whole);
}

void GraphFocusTest::howFarIsChosenAboveTheGraph()
{
    click("Y26-U01");
    press(Qt::Key_Space);
    QTRY_VERIFY(shape().nodes.size() < m_whole);
    press("graphNeeds");
    QTRY_VERIFY(!shows("Y26"));
    auto *depth = find<QComboBox>("graphDepth");
    QCOMPARE(depth->count(), 4);
    const auto go = [&](int lines) {
        depth->setCurrentIndex(depth->findData(lines));
        emit depth->activated(depth->currentIndex());
    };
    go(1);
    QTRY_VERIFY(!shows("SF1470"));
    QVERIFY(shows("Y26-U01") && shows("I-1") && shows("I-6"));
    QCOMPARE(shape().columns.size(), 2);
    go(2);
    QTRY_VERIFY(shows("SF1470"));
    press("graphNeededBy");
    QTRY_COMPARE(shape().nodes.size(), 2);
    QVERIFY(shows("Y26"));
    press("graphBoth");
    QTRY_VERIFY(shows("SF1470"));
    // The next focus begins as the last one was.
    press(Qt::Key_Escape);
    QTRY_COMPARE(shape().nodes.size(), m_whole);
    click("Y26-U01");
    press(Qt::Key_Space);
    QTRY_VERIFY(shape().nodes.size() < m_whole);
    QCOMPARE(find<QComboBox>("graphDepth")->currentData().toInt(), 2);
}

void GraphFocusTest::aFocusLeavesWithItsNodeAndComesBackWithIt()
{
    click("Y26-U01");
    press(Qt::Key_Space);
    QTRY_VERIFY(!shows("Y20"));
    const GraphShape focused = shape();
    m_window->store()->choose({{u"Y26-U01"_s}}, false);
    QTRY_VERIFY(shows("Y20"));
    QVERIFY(!find<QToolButton>("graphStep1")->isEnabled());
    m_window->store()->undo();
    QTRY_COMPARE(shape(), focused);
    QTRY_VERIFY(find<QToolButton>("graphStep1")->isEnabled());
}

void GraphFocusTest::whyIsDrawnFromToolBarMenuAndInspector()
{
    QVERIFY(!find<QToolButton>("graphWhy")->isEnabled());
    click("SF1470");
    press("graphWhy");
    QTRY_VERIFY(shape().nodes.size() < m_whole);
    const GraphShape drawn = shape();
    for (const GraphNode &each : drawn.nodes)
        QVERIFY(each.node.kind != NodeKind::General);
    QVERIFY(shows("SF1470") && shows("I-6") && shows("Y26") && !shows("I-9"));
    QVERIFY2(sentence().startsWith(u"SF1470 is here because of"_s), qPrintable(sentence()));
    QVERIFY(sentence().contains(u"Y26-U01"_s) && sentence().contains(u"›"_s));
    QVERIFY(find<QLabel>("graphSentence")->isVisible());
    QVERIFY(!find<QComboBox>("graphDepth")->isVisible());
    press(Qt::Key_Escape);
    QTRY_COMPARE(shape().nodes.size(), m_whole);
    choose(menuOf("SF1470"), "graphMenuWhy");
    QTRY_COMPARE(shape(), drawn);
    press(Qt::Key_Escape);
    QTRY_COMPARE(shape().nodes.size(), m_whole);

    find<QAction>("actionRequirements")->trigger();
    auto *reasons = find<LinkLabel>("reasons");
    QTRY_VERIFY(reasons->isVisible());
    QVERIFY(reasons->text().contains(u"href=\"why:\""_s));
    emit reasons->linkActivated(u"why:"_s);
    QVERIFY(view()->isVisible());
    QTRY_COMPARE(shape(), drawn);
}

void GraphFocusTest::theWeakestLinkIsDrawnFromToolBarMenuAndInspector()
{
    press("graphWeakest"); // of the whole bid, as nothing is selected
    QTRY_VERIFY(shape().nodes.size() < m_whole);
    QCOMPARE(shape().edges.size(), shape().nodes.size() - 1);
    const GraphShape drawn = shape();
    const QByteArray start = drawn.nodes.first().node.code.toUtf8();
    QCOMPARE(drawn.nodes.first().node.kind, NodeKind::UseCase);
    QVERIFY2(sentence().startsWith(QString::fromUtf8(start)), qPrintable(sentence()));
    QVERIFY(sentence().contains(drawn.nodes.last().node.code));
    press(Qt::Key_Escape);
    QTRY_COMPARE(shape().nodes.size(), m_whole);
    choose(menuOf(start.constData()), "graphMenuWeakest");
    QTRY_COMPARE(shape(), drawn);
    press(Qt::Key_Escape);
    QTRY_COMPARE(shape().nodes.size(), m_whole);
    auto *progress = find<LinkLabel>("progress");
    QTRY_VERIFY(progress->text().contains(u"href=\"weakest:\""_s));
    emit progress->linkActivated(u"weakest:"_s);
    QTRY_COMPARE(shape(), drawn);
    press(Qt::Key_Escape);

    QTRY_COMPARE(shape().nodes.size(), m_whole);
    click("Y20-U05"); // ready: nothing holds it back
    press("graphWeakest");
    QTRY_VERIFY(shape().nodes.size() < m_whole);
    QVERIFY2(sentence().startsWith(u"Nothing holds Y20-U05 back"_s), qPrintable(sentence()));
}

// Y26-U01 leans on one member of I-14 only, but all of the package holds it down.
void GraphFocusTest::theCulpritIsNotDimmedByWhatIsSelected()
{
    m_window->store()->choose({{u"Y26-U06"_s}}, true);
    QTRY_VERIFY(shows("SF1411_A"));
    choose(menuOf("Y26-U01"), "graphMenuWeakest");
    QTRY_COMPARE(shape().nodes.size(), 3);
    QVERIFY(shows("SF1411_A"));
    QCOMPARE(view()->selected(), node("Y26-U01"));
    QVERIFY(!reachOf(shape(), node("Y26-U01")).holdsNode(node("SF1411_A")));
    QVERIFY(view()->pictured().standing.holdsNode(node("SF1411_A")));
}

void GraphFocusTest::whatIsSeenIsExported()
{
    click("Y26");
    press(Qt::Key_Minus);
    QTRY_VERIFY(!shows("Y26-U01"));
    const QString path = m_folder->filePath(u"graph.svg"_s);
    QVERIFY(
        exportGraph(view()->pictured(), {u"Bid"_s, {}, {}, {}}, m_display->phrases(), GraphFormat::Svg, path)
            .ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString svg = QString::fromUtf8(file.readAll());
    QVERIFY(svg.contains(u"+%1"_s.arg(shape().nodes.at(node("Y26")).folded)));
    QVERIFY(svg.contains(u"Y20-U05"_s) && !svg.contains(u"Y26-U01"_s));
}

void GraphFocusTest::aCataloguesFaultsAreShownWithTheLoop()
{
    m_answer = write("loop.json", loopingCatalogue());
    find<QAction>("actionCheckCatalogue")->trigger();
    auto *dialog = find<CatalogueCheckDialog>("catalogueCheck");
    QTRY_VERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<QLabel *>(u"catalogueCheckSentence"_s)->text().contains(u"not accepted"_s));
    auto *loop = dialog->findChild<LoopView *>(u"loopView"_s);
    QVERIFY(loop && loop->isVisible());
    QVERIFY(loop->accessibleName().contains(u"A → B → C → A"_s));
    QVERIFY(loop->advice().contains(u"A → B"_s));
    QCOMPARE(dialog->findChild<QLabel *>(u"loopAdvice"_s)->text(), loop->advice());
    // It is told there and not again in the list.
    QVERIFY(!dialog->findChild<QListWidget *>(u"catalogueFaults"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<QWidget *>(u"catalogueCheck"_s));
}

void GraphFocusTest::aSoundCatalogueIsSaidToBe()
{
    m_answer =
        write("sound.json", plainCatalogue(u"usecase Y1 U1 requires P1!\npackage P1 holds A"_s).json());
    find<QAction>("actionCheckCatalogue")->trigger();
    auto *dialog = find<CatalogueCheckDialog>("catalogueCheck");
    QVERIFY(dialog->findChild<QLabel *>(u"catalogueCheckSentence"_s)->text().startsWith(u"No faults"_s));
    QVERIFY(!dialog->findChild<QWidget *>(u"catalogueFaults"_s));
    dialog->close();
    QTRY_VERIFY(!m_window->findChild<QWidget *>(u"catalogueCheck"_s));
    m_answer = m_folder->filePath(u"none.json"_s);
    find<QAction>("actionCheckCatalogue")->trigger();
    dialog = find<CatalogueCheckDialog>("catalogueCheck");
    QVERIFY(dialog->findChild<QLabel *>(u"catalogueCheckSentence"_s)->text().contains(u"cannot be read"_s));
}

void GraphFocusTest::theLoopNamesTheEdgeOnTheWeakestBasis()
{
    const auto step = [](const char *code, Basis basis) {
        return MustLoop::Step{{QString::fromLatin1(code)}, {u"Navn"_s, u"Name"_s}, basis};
    };
    for (const int size : {2, 3, 4, 7}) {
        MustLoop loop;
        for (int i = 0; i < size; ++i)
            loop.steps.append(step(qPrintable(u"SF%1"_s.arg(1000 + i)), Basis::Published));
        loop.steps[1].basis = Basis::Inferred;
        loop.cut = 1;
        LoopView view(loop, Phrases(Language::English));
        view.resize(view.sizeHint());
        QVERIFY(view.advice().contains(u"SF1001 → SF%1"_s.arg(1000 + 2 % size)));
        QVERIFY(view.advice().contains(u"weakest basis (inferred)"_s));
        QCOMPARE(view.graph().shape.edges.size(), size);
        for (int a = 0; a < size; ++a)
            for (int b = 0; b < a; ++b)
                QVERIFY(!view.graph().layout.nodes.at(a).intersects(view.graph().layout.nodes.at(b)));
        const QImage picture = view.grab().toImage();
        bool marked = false;
        const QColor warning = themeFor(view.palette()).warning;
        for (int y = 0; y < picture.height() && !marked; ++y)
            for (int x = 0; x < picture.width() && !marked; ++x)
                marked = picture.pixelColor(x, y) == warning;
        QVERIFY(marked);
    }
}

QTEST_MAIN(GraphFocusTest)
#include "tst_graphfocus.moc"
