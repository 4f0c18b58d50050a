// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/workspacestore.h"
#include "ui/display.h"
#include "ui/focus.h"
#include "ui/graph/graphexport.h"
#include "ui/graph/graphlegend.h"
#include "ui/graph/graphmarks.h"
#include "ui/graph/graphpage.h"
#include "ui/graph/graphview.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QProcess>
#include <QProxyStyle>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>
#include <QXmlStreamReader>

using namespace kravkort;

namespace {

QDateTime noon()
{
    return QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
}

} // namespace

// The graph page as people use it: by mouse, by keyboard, by a screen reader, and as files.
class GraphTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void nothingChosenSaysWhatToDo();
    void aHiddenPageLaysNothingOut();
    void aTickBringsNodes();
    void undoTakesThemAwayAgain();
    void theNewestOfManyTicksIsShown();
    void anAnswerChangesTheNumbersAndMovesNothing();
    void aClickSelectsForEveryView();
    void aClickBesideEverythingSelectsNothing();
    void whatIsSelectedElsewhereLightsUpAndIsShown();
    void aCriterionShowsAtItsOwner();
    void arrowsWalkAndEnterSelects();
    void keysZoom();
    void whatIsTypedIsFound();
    void whatStaysGlidesAndArrives();
    void nothingGlidesWhereNothingShallMove();
    void theWheelZoomsAboutThePointer();
    void draggingPansAndSelectsNothing();
    void aSmallScopeIsShownWholeAndALargeOneReadable();
    void theLegendFolds();
    void textsFitTheirNodes();
    void darkAndLightDiffer();
    void aScreenReaderFindsTheNodes();
    void anExportedDrawingHoldsTheNodes();
    void anExportedPageHoldsTheTexts();
    void anExportedPictureHasTheChosenScale();
    void theClipboardHoldsPictureAndDrawing();
    void whatIsDimmedOnTheScreenIsDimmedInTheExport();
    void withoutColoursTheMarksStillDiffer();
    void exportsAreFilesOfTheirKind_data();
    void exportsAreFilesOfTheirKind();
    void aFileThatCannotBeWrittenIsSaid();

private:
    void choose(const QStringList &useCases, bool chosen = true);
    void show(const QStringList &useCases);
    int node(const char *code) const;
    QPoint middleOf(const char *code) const;
    GraphView *view() const { return m_page->findChild<GraphView *>(QStringLiteral("graphView")); }
    template<class T>
    T *find(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkspaceStore> m_store;
    std::unique_ptr<Focus> m_focus;
    std::unique_ptr<kravkort::Display> m_display;
    std::unique_ptr<GraphPage> m_page;
};

void GraphTest::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store =
        WorkspaceStore::create(m_folder->filePath(QStringLiteral("a.kravkort")), noon, QStringLiteral("me"));
    QVERIFY(store.ok());
    m_store = std::move(store).value();
    m_focus = std::make_unique<Focus>();
    m_display = std::make_unique<kravkort::Display>(Language::Danish);
    m_page = std::make_unique<GraphPage>(*m_store, *m_focus, *m_display);
    m_page->resize(1200, 800);
}

void GraphTest::cleanup()
{
    m_page.reset();
    m_store.reset();
}

void GraphTest::choose(const QStringList &useCases, bool chosen)
{
    QList<UseCaseId> ids;
    for (const QString &code : useCases)
        ids.append(UseCaseId{code});
    m_store->choose(ids, chosen);
}

void GraphTest::show(const QStringList &useCases)
{
    choose(useCases);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(!view()->graph().isEmpty());
    view()->setFocus();
}

int GraphTest::node(const char *code) const
{
    for (int n = 0; n < view()->graph().shape.nodes.size(); ++n)
        if (view()->graph().shape.nodes.at(n).node.code == QLatin1StringView(code))
            return n;
    return -1;
}

QPoint GraphTest::middleOf(const char *code) const
{
    return view()->placeOf(node(code)).center().toPoint();
}

void GraphTest::nothingChosenSaysWhatToDo()
{
    m_page->show();
    QTRY_VERIFY(find<QLabel>("graphEmpty")->isVisible());
    QVERIFY(find<QLabel>("graphEmpty")->text().contains(QStringLiteral("Tick use cases")));
    QVERIFY(!find<QToolButton>("graphExport")->isEnabled());
    choose({QStringLiteral("Y05-U01")});
    QTRY_VERIFY(view()->isVisible());
    QVERIFY(find<QToolButton>("graphExport")->isEnabled());
    choose({QStringLiteral("Y05-U01")}, false);
    QTRY_VERIFY(find<QLabel>("graphEmpty")->isVisible());
}

void GraphTest::aHiddenPageLaysNothingOut()
{
    choose({QStringLiteral("Y05-U01")});
    QCoreApplication::processEvents();
    QVERIFY(view()->graph().isEmpty());
    m_page->show();
    QTRY_VERIFY(node("Y05-U01") >= 0);
    m_page->hide();
    choose({QStringLiteral("Y05-U02")});
    QCoreApplication::processEvents();
    QCOMPARE(node("Y05-U02"), -1);
    m_page->show();
    QTRY_VERIFY(node("Y05-U02") >= 0);
}

void GraphTest::aTickBringsNodes()
{
    show({QStringLiteral("Y05-U01")});
    QVERIFY(node("SF1470") >= 0);
    QCOMPARE(node("SF1601"), -1);
    choose({QStringLiteral("Y05-U02")});
    QTRY_VERIFY(node("SF1601") >= 0);
}

void GraphTest::undoTakesThemAwayAgain()
{
    show({QStringLiteral("Y05-U01")});
    choose({QStringLiteral("Y05-U02")});
    QTRY_VERIFY(node("SF1601") >= 0);
    m_store->undo();
    QTRY_COMPARE(node("SF1601"), -1);
    QVERIFY(node("SF1470") >= 0);
}

void GraphTest::theNewestOfManyTicksIsShown()
{
    show({QStringLiteral("Y05-U01")});
    const QStringList others{QStringLiteral("Y05-U02"), QStringLiteral("Y05-U03"), QStringLiteral("Y10-U01")};
    for (const QString &code : others)
        choose({code});
    choose(others, false);
    choose({QStringLiteral("Y10-U04")});
    QTRY_VERIFY(node("Y10-U04") >= 0);
    QCOMPARE(node("Y10-U01"), -1);
    QCOMPARE(view()->graph().layout.nodes.size(), view()->graph().shape.nodes.size());
}

void GraphTest::anAnswerChangesTheNumbersAndMovesNothing()
{
    show({QStringLiteral("Y05-U01")});
    const GraphLayout before = view()->graph().layout;
    QCOMPARE(view()->graph().labels.at(node("SF1470")).own, 0.0);
    QList<CriterionId> criteria;
    const Catalogue &catalogue = m_store->catalogue();
    const int index = catalogue.integrationIndex.value(IntegrationId{QStringLiteral("SF1470")});
    for (const int c : catalogue.integrations.at(index).criteria)
        criteria.append(catalogue.criteria.at(c).id);
    m_store->setOutcome(criteria, Outcome::Met);
    QTRY_COMPARE(view()->graph().labels.at(node("SF1470")).own, 1.0);
    QCOMPARE(view()->graph().labels.at(node("SF1470")).effective, 0.0); // its prerequisites are open
    QCOMPARE(view()->graph().layout, before);
}

void GraphTest::aClickSelectsForEveryView()
{
    show({QStringLiteral("Y05-U01")});
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, middleOf("I-1"));
    QCOMPARE(m_focus->node(), (NodeRef{NodeKind::Package, QStringLiteral("I-1")}));
    QCOMPARE(view()->selected(), node("I-1"));
}

void GraphTest::aClickBesideEverythingSelectsNothing()
{
    show({QStringLiteral("Y05-U01")});
    m_focus->select({NodeKind::Package, QStringLiteral("I-1")});
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, QPoint(2, view()->viewport()->height() - 2));
    QVERIFY(!m_focus->node().isValid());
    QCOMPARE(view()->selected(), -1);
}

void GraphTest::whatIsSelectedElsewhereLightsUpAndIsShown()
{
    show({QStringLiteral("Y05-U01"), QStringLiteral("Y10-U01"), QStringLiteral("Y26-U01"),
          QStringLiteral("Y26-U02"), QStringLiteral("Y26-U03"), QStringLiteral("Y65-U01")});
    view()->setZoom(2);
    const QRectF seen(view()->viewport()->rect());
    QVERIFY(!seen.contains(view()->placeOf(node("SF1514"))));
    m_focus->select({NodeKind::Integration, QStringLiteral("SF1514")});
    QCOMPARE(view()->selected(), node("SF1514"));
    QVERIFY(seen.contains(view()->placeOf(node("SF1514"))));
}

void GraphTest::aCriterionShowsAtItsOwner()
{
    show({QStringLiteral("Y05-U01")});
    m_focus->select({NodeKind::Criterion, QStringLiteral("SF1470-1")});
    QCOMPARE(view()->selected(), node("SF1470"));
}

void GraphTest::arrowsWalkAndEnterSelects()
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

void GraphTest::keysZoom()
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

void GraphTest::whatIsTypedIsFound()
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

void GraphTest::whatStaysGlidesAndArrives()
{
    show({QStringLiteral("Y05-U01"), QStringLiteral("Y26-U01")});
    choose({QStringLiteral("Y14-U01"), QStringLiteral("Y65-U01")});
    QTRY_VERIFY(node("Y65-U01") >= 0);
    QVERIFY(view()->graph().layout != view()->standing().layout); // on its way
    QTRY_COMPARE(view()->graph().layout, view()->standing().layout);
}

void GraphTest::nothingGlidesWhereNothingShallMove()
{
    class Still final : public QProxyStyle
    {
    public:
        int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                      QStyleHintReturn *answer) const override
        {
            return hint == SH_Widget_Animation_Duration
                       ? 0
                       : QProxyStyle::styleHint(hint, option, widget, answer);
        }
    } still;
    show({QStringLiteral("Y05-U01"), QStringLiteral("Y26-U01")});
    view()->setStyle(&still);
    choose({QStringLiteral("Y14-U01"), QStringLiteral("Y65-U01")});
    QTRY_VERIFY(node("Y65-U01") >= 0);
    QCOMPARE(view()->graph().layout, view()->standing().layout);
    view()->setStyle(nullptr);
}

void GraphTest::theWheelZoomsAboutThePointer()
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

void GraphTest::draggingPansAndSelectsNothing()
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

void GraphTest::aSmallScopeIsShownWholeAndALargeOneReadable()
{
    show({QStringLiteral("Y05-U04")});
    QVERIFY(view()->verticalScrollBar()->maximum() <= 1);
    QVERIFY(view()->zoom() <= 1.0);

    QList<UseCaseId> all;
    for (const UseCase &useCase : m_store->catalogue().useCases)
        all.append(useCase.id);
    m_store->choose(all, true);
    m_page = std::make_unique<GraphPage>(*m_store, *m_focus, *m_display);
    m_page->resize(1200, 800);
    m_page->show();
    QTRY_VERIFY(!view()->graph().isEmpty());
    QVERIFY(view()->zoom() >= 0.49);
    // No column is cut in two.
    const double edge = view()->viewport()->width();
    const GraphLayout &layout = view()->graph().layout;
    for (const QRectF &column : layout.columns) {
        const double left =
            view()->placeOf(0).left() + (column.left() - layout.nodes.at(0).left()) * view()->zoom();
        QVERIFY(left > edge - 21 || left + column.width() * view()->zoom() <= edge);
    }
    QVERIFY(view()->viewport()->rect().intersects(view()->placeOf(node("Y05-U01")).toRect()));
}

void GraphTest::theLegendFolds()
{
    show({QStringLiteral("Y05-U01")});
    auto *legend = find<QWidget>("graphLegend");
    auto *button = find<QToolButton>("graphLegendButton");
    QVERIFY(legend->isVisible());
    QVERIFY(!legend->accessibleDescription().isEmpty());
    button->click();
    QVERIFY(!legend->isVisible());
    button->click();
    QVERIFY(legend->isVisible());
}

void GraphTest::textsFitTheirNodes()
{
    QList<UseCaseId> all;
    for (const UseCase &useCase : m_store->catalogue().useCases)
        all.append(useCase.id);
    m_store->choose(all, true);
    for (const Language language : {Language::Danish, Language::English}) {
        const GraphPicture graph = labelledGraph(m_store->picture(), Phrases(language), qApp->font());
        const QFontMetricsF metrics(graph.font);
        for (int n = 0; n < graph.labels.size(); ++n) {
            const GraphLabel &label = graph.labels.at(n);
            QVERIFY(!label.name.isEmpty() && !label.description.isEmpty());
            for (const QString &line : label.name)
                QVERIFY2(metrics.horizontalAdvance(line) * 0.92 < graph.shape.nodes.at(n).size.width(),
                         qPrintable(line));
            const double lines = label.slim ? 1 : 1 + double(label.name.size());
            QVERIFY(graph.shape.nodes.at(n).size.height() > lines * metrics.height() * 0.9);
        }
    }
}

void GraphTest::darkAndLightDiffer()
{
    show({QStringLiteral("Y05-U01")});
    view()->setPalette(paletteOf(lightTheme()));
    const QImage light = view()->grab().toImage();
    view()->setPalette(paletteOf(darkTheme()));
    const QImage dark = view()->grab().toImage();
    const QPoint corner(3, dark.height() - 3);
    QVERIFY(light.pixelColor(corner).lightness() > 200);
    QVERIFY(dark.pixelColor(corner).lightness() < 60);
}

void GraphTest::aScreenReaderFindsTheNodes()
{
    show({QStringLiteral("Y05-U01")});
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(view());
    QVERIFY(list);
    QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Graph"));
    QCOMPARE(list->childCount(), int(view()->graph().shape.nodes.size()));
    QAccessibleInterface *package = list->child(node("I-1"));
    QVERIFY(package);
    QVERIFY(package->text(QAccessible::Name).startsWith(QStringLiteral("I-1 ")));
    QVERIFY(package->text(QAccessible::Description).contains(QStringLiteral("mandatory")));
    QVERIFY(!package->state().selected);
    QCOMPARE(list->indexOfChild(package), node("I-1"));
    QVERIFY(package->actionInterface());
    package->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(m_focus->node(), (NodeRef{NodeKind::Package, QStringLiteral("I-1")}));
    QVERIFY(package->state().selected);
    QVERIFY(!package->rect().isEmpty());
}

void GraphTest::anExportedDrawingHoldsTheNodes()
{
    show({QStringLiteral("Y05-U01")});
    const QString path = m_folder->filePath(QStringLiteral("graph.svg"));
    QVERIFY(
        exportGraph(view()->graph(), QStringLiteral("The bid"), m_display->phrases(), GraphFormat::Svg, path)
            .ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QStringList texts;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::Characters)
            texts.append(xml.text().toString().trimmed());
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    for (const GraphNode &each : view()->graph().shape.nodes)
        QVERIFY2(texts.contains(each.node.code), qPrintable(each.node.code));
    QVERIFY(texts.contains(QStringLiteral("The bid")));
}

void GraphTest::anExportedPageHoldsTheTexts()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext is not installed");
    show({QStringLiteral("Y05-U01")});
    const QString path = m_folder->filePath(QStringLiteral("graph.pdf"));
    QVERIFY(exportGraph(view()->pictured(), QStringLiteral("The bid"), m_display->phrases(), GraphFormat::Pdf,
                        path)
                .ok());
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    QVERIFY(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    for (const GraphLabel &label : view()->graph().labels)
        QVERIFY2(text.contains(label.code), qPrintable(label.code));
    QVERIFY(text.contains(QStringLiteral("The bid")));
    QVERIFY(text.contains(m_display->phrases()("Graph", "Basis"))); // of the legend
}

void GraphTest::anExportedPictureHasTheChosenScale()
{
    show({QStringLiteral("Y05-U01")});
    QList<QSize> sizes;
    for (const double scale : {1.0, 2.0, 4.0}) {
        const QString path = m_folder->filePath(QStringLiteral("graph.png"));
        QVERIFY(exportGraph(view()->pictured(), QStringLiteral("The bid"), m_display->phrases(),
                            GraphFormat::Png, path, scale)
                    .ok());
        sizes.append(QImage(path).size());
    }
    QVERIFY(std::abs(sizes.at(1).width() - 2 * sizes.at(0).width()) <= 2);
    QVERIFY(std::abs(sizes.at(2).height() - 4 * sizes.at(0).height()) <= 4);
}

void GraphTest::theClipboardHoldsPictureAndDrawing()
{
    show({QStringLiteral("Y05-U01")});
    const auto data = graphForClipboard(view()->pictured(), QStringLiteral("The bid"), m_display->phrases());
    QVERIFY(data->hasImage());
    QVERIFY(qvariant_cast<QImage>(data->imageData()).width() > 600);
    QXmlStreamReader xml(data->data(QStringLiteral("image/svg+xml")));
    QString text;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::Characters)
            text += xml.text();
    QVERIFY(!xml.hasError());
    QVERIFY(text.contains(QStringLiteral("SF1470")));
}

void GraphTest::whatIsDimmedOnTheScreenIsDimmedInTheExport()
{
    show({QStringLiteral("Y05-U01"), QStringLiteral("Y26-U01")});
    const QImage plain = qvariant_cast<QImage>(
        graphForClipboard(view()->pictured(), QStringLiteral("x"), m_display->phrases())->imageData());
    m_focus->select({NodeKind::UseCase, QStringLiteral("Y05-U01")});
    const QImage lit = qvariant_cast<QImage>(
        graphForClipboard(view()->pictured(), QStringLiteral("x"), m_display->phrases())->imageData());
    QCOMPARE(lit.size(), plain.size());
    QVERIFY(lit != plain);
}

// Printed in black and white, the signs of the four outcomes and of the four bases are still four.
void GraphTest::withoutColoursTheMarksStillDiffer()
{
    const auto drawn = [](auto paint) {
        QImage image(32, 32, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(painter);
        painter.end();
        return image;
    };
    const QRectF square(2, 2, 28, 28);
    QList<QImage> marks;
    for (const Outcome outcome : {Outcome::Unknown, Outcome::Met, Outcome::PartlyMet, Outcome::NotMet})
        marks.append(
            drawn([&](QPainter &painter) { paintStatus(outcome, Qt::black, Qt::white, square, painter); }));
    for (const Basis basis : {Basis::Assumed, Basis::Inferred, Basis::Published, Basis::Confirmed})
        marks.append(drawn([&](QPainter &painter) { paintBasis(basis, Qt::black, square, painter); }));
    for (int a = 0; a < marks.size(); ++a) {
        for (int b = 0; b < a; ++b) {
            int differing = 0;
            for (int y = 0; y < 32; ++y)
                for (int x = 0; x < 32; ++x)
                    differing +=
                        std::abs(qGray(marks.at(a).pixel(x, y)) - qGray(marks.at(b).pixel(x, y))) > 96;
            QVERIFY2(differing > 20, qPrintable(QStringLiteral("%1 and %2").arg(a).arg(b)));
        }
    }
}

void GraphTest::exportsAreFilesOfTheirKind_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("png") << int(GraphFormat::Png) << QByteArray("\x89PNG");
    QTest::newRow("pdf") << int(GraphFormat::Pdf) << QByteArray("%PDF-1.4");
    QTest::newRow("dot") << int(GraphFormat::Dot) << QByteArray("digraph");
}

void GraphTest::exportsAreFilesOfTheirKind()
{
    QFETCH(int, format);
    QFETCH(QByteArray, start);
    show({QStringLiteral("Y05-U01")});
    const QString path = m_folder->filePath(QStringLiteral("graph"));
    QVERIFY(exportGraph(view()->graph(), QStringLiteral("The \"bid\""), m_display->phrases(),
                        static_cast<GraphFormat>(format), path)
                .ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(start));
}

void GraphTest::aFileThatCannotBeWrittenIsSaid()
{
    show({QStringLiteral("Y05-U01")});
    const Status done =
        exportGraph(view()->graph(), QStringLiteral("x"), m_display->phrases(), GraphFormat::Dot,
                    m_folder->filePath(QStringLiteral("nowhere/graph.dot")));
    QVERIFY(!done.ok());
    QVERIFY(done.error().message.contains(QStringLiteral("nowhere")));
}

QTEST_MAIN(GraphTest)
#include "tst_graph.moc"
