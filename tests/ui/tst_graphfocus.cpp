// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cataloguereader.h"
#include "models/graph/graphreach.h"
#include "models/store/workspacestore.h"
#include "tests/support/plaincatalogue.h"
#include "ui/display.h"
#include "ui/graph/graphexport.h"
#include "ui/graph/graphfold.h"
#include "ui/graph/graphview.h"
#include "ui/graph/loopview.h"
#include "ui/inspector/linklabel.h"
#include "ui/window/cataloguecheckdialog.h"
#include "ui/window/mainwindow.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace kravkort;

namespace {

const QDateTime moment(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

// A catalogue file whose integrations must have each other: A → B → C → A.
QByteArray loopingCatalogue()
{
    QByteArray json = plainCatalogue(u"usecase Y1 U1 requires P1!\npackage P1 holds A\n"
                                     "A needs B\nB needs C\nC needs A"_s)
                          .json();
    return json;
}

} // namespace

// How a bid team looks into the graph: only a part of it, folded, filtered, under a name; why something is
// there and what holds it back. Through the real window.
class GraphFocusTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void spaceShowsOnlyWhatHangsTogetherAndEscapeRestores();
    void aDoubleClickGoesDeeperAndTheTrailLeadsBack();
    void theContextMenuFocusesByMouseAndByKeys();
    void howFarIsChosenAboveTheGraph();
    void aFocusLeavesWithItsNodeAndComesBackWithIt();
    void aHandleFoldsAndUnfolds();
    void keysFoldAndZoomWhereThereIsNothingToFold();
    void aScreenReaderHearsOfFolds();
    void aFilterIsTickedAndDroppedByItsChip();
    void whatAFilterFindsIsSeenWhereverTheCursorStands();
    void whatIsFilteredAndWhatIsSelectedAreBothSeen();
    void aFilterThatFindsNothingSaysSo();
    void aViewIsKeptUnderANameAndUndone();
    void aViewOfALaterVersionIsNotApplied();
    void whyIsDrawnFromToolBarMenuAndInspector();
    void theWeakestLinkIsDrawnFromToolBarMenuAndInspector();
    void theCulpritIsNotDimmedByWhatIsSelected();
    void whatIsSeenIsExported();
    void aCataloguesFaultsAreShownWithTheLoop();
    void aSoundCatalogueIsSaidToBe();
    void theLoopNamesTheEdgeOnTheWeakestBasis();

private:
    template<class T>
    T *find(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    GraphView *view() const { return find<GraphView>("graphView"); }
    const GraphShape &shape() const { return view()->graph().shape; }
    int node(const char *code) const
    {
        for (int n = 0; n < shape().nodes.size(); ++n)
            if (shape().nodes.at(n).node.code == QLatin1StringView(code))
                return n;
        return -1;
    }
    bool shows(const char *code) const { return node(code) >= 0; }
    QPoint middleOf(const char *code) const { return view()->placeOf(node(code)).center().toPoint(); }
    void click(const char *code) const
    {
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, middleOf(code));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        view()->setFocus();
        QTest::keyClick(view(), key, modifiers);
    }
    void press(const char *button) const { QTest::mouseClick(find<QToolButton>(button), Qt::LeftButton); }
    // The node's context menu, opened by mouse.
    QMenu *menuOf(const char *code) const
    {
        // While things glide to their places, one may pass over another.
        const bool alone = QTest::qWaitFor([&] {
            int there = 0;
            for (int n = 0; n < shape().nodes.size(); ++n)
                there += view()->placeOf(n).contains(middleOf(code)) ? 1 : 0;
            return there == 1;
        });
        if (!alone)
            qFatal("%s stands under another", code);
        const QPoint place = middleOf(code);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, view()->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(view()->viewport(), &event);
        return find<QMenu>("graphMenu");
    }
    void choose(QMenu *menu, const char *action) const
    {
        auto *found = menu->findChild<QAction *>(QString::fromLatin1(action));
        QVERIFY2(found && found->isEnabled(), action);
        found->trigger();
        menu->close();
        QCoreApplication::sendPostedEvents(menu, QEvent::DeferredDelete);
    }
    QString sentence() const { return find<QLabel>("graphSentence")->text(); }
    QMenu *viewsMenu() const
    {
        auto *menu = find<QMenu>("graphViewsMenu");
        emit menu->aboutToShow();
        return menu;
    }
    QStringList viewNames() const
    {
        QStringList names;
        for (const QAction *action : viewsMenu()->actions())
            if (action->isCheckable())
                names.append(action->text());
        return names;
    }
    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room for the test's files");
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<kravkort::Display> m_display;
    std::unique_ptr<MainWindow> m_window;
    QString m_answer; // to the next question
    int m_whole = 0;  // nodes of the whole graph
};

void GraphFocusTest::initTestCase()
{
    QCoreApplication::setOrganizationName(u"KravkortTest"_s);
    QCoreApplication::setApplicationName(u"graphfocus"_s);
}

void GraphFocusTest::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_display = std::make_unique<kravkort::Display>(Language::Danish);
    Prompts prompts;
    prompts.saveWorkspace = [this](QWidget *, const QString &, const QString &) {
        return m_folder->filePath(u"w.kravkort"_s);
    };
    prompts.openCatalogue = [this](QWidget *, const QString &) { return m_answer; };
    prompts.askText = [this](QWidget *, const QString &, const QString &,
                             const QString &) -> std::optional<QString> {
        return m_answer.isEmpty() ? std::nullopt : std::optional(m_answer);
    };
    m_window = std::make_unique<MainWindow>(*m_display, prompts, [] { return moment; });
    m_window->resize(1600, 1000);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    find<QAction>("actionSample")->trigger();
    find<QAction>("actionGraph")->trigger();
    QTRY_VERIFY(!view()->graph().isEmpty());
    m_whole = int(shape().nodes.size());
}

void GraphFocusTest::cleanup()
{
    m_window.reset();
    m_display.reset();
    m_folder.reset();
}

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

void GraphFocusTest::aHandleFoldsAndUnfolds()
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

void GraphFocusTest::keysFoldAndZoomWhereThereIsNothingToFold()
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

void GraphFocusTest::aScreenReaderHearsOfFolds()
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

void GraphFocusTest::aFilterIsTickedAndDroppedByItsChip()
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

void GraphFocusTest::whatAFilterFindsIsSeenWhereverTheCursorStands()
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

void GraphFocusTest::whatIsFilteredAndWhatIsSelectedAreBothSeen()
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

void GraphFocusTest::aFilterThatFindsNothingSaysSo()
{
    press("graphFilter");
    QTest::mouseClick(find<QCheckBox>("graphFilter-basis-confirmed"), Qt::LeftButton, {}, QPoint(8, 8));
    QTRY_VERIFY(find<QLabel>("graphEmpty")->isVisible());
    QVERIFY(find<QLabel>("graphEmpty")->text().contains(u"Nothing in the graph"_s));
    QTest::mouseClick(find<QToolButton>("graphFilterClear"), Qt::LeftButton);
    QTRY_VERIFY(view()->isVisible());
    QTRY_COMPARE(shape().nodes.size(), m_whole);
}

void GraphFocusTest::aViewIsKeptUnderANameAndUndone()
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

void GraphFocusTest::aViewOfALaterVersionIsNotApplied()
{
    m_window->store()->saveView(u"graph"_s, u"Ny"_s, u"{\"filter\":{\"status\":[\"splendid\"]}}"_s);
    QVERIFY(!viewsMenu()->actions().first()->isEnabled());
    QCOMPARE(shape().nodes.size(), m_whole);
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
