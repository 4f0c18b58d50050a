// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text/names.h"
#include "tests/ui/graphpagecase.h"
#include "ui/graph/graphlegend.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QProxyStyle>
#include <QScrollBar>
#include <QToolButton>

using namespace kravkort;

// The graph page as the scope changes and as others select: what it shows, and how it is dressed.
class GraphTest : public QObject, protected GraphPageCase
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void nothingChosenSaysWhatToDo();
    void aHiddenPageLaysNothingOut();
    void aTickBringsNodes();
    void undoTakesThemAwayAgain();
    void theNewestOfManyTicksIsShown();
    void anAnswerChangesTheNumbersAndMovesNothing();
    void theNumbersAreThoseOfTheRequirementTable();
    void whatIsSelectedElsewhereLightsUpAndIsShown();
    void aCriterionShowsAtItsOwner();
    void whatStaysGlidesAndArrives();
    void nothingGlidesWhereNothingShallMove();
    void aSmallScopeIsShownWholeAndALargeOneReadable();
    void theLegendFolds();
    void theLegendHasTheWordsOfFiltersAndToolTips();
    void textsFitTheirNodes();
    void darkAndLightDiffer();
    void aScreenReaderFindsTheNodes();
};

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

// The bars and the number are those of the requirement table, and the words name them.
void GraphTest::theNumbersAreThoseOfTheRequirementTable()
{
    show({QStringLiteral("Y26-U01"), QStringLiteral("Y05-U01")});
    const Catalogue &catalogue = m_store->catalogue();
    QList<CriterionId> some;
    for (int c = 0; c < catalogue.criteria.size(); c += 2)
        some.append(catalogue.criteria.at(c).id);
    m_store->setOutcome(some, Outcome::Met);
    const auto progressOf = [&](const NodeRef &node) -> const NodeProgress * {
        const Progress &progress = m_store->picture().progress;
        const int index = indexOf(m_store->catalogue(), node);
        switch (node.kind) {
        case NodeKind::UseCase:
            return &progress.useCases.at(index);
        case NodeKind::Package:
            return &progress.packages.at(index);
        case NodeKind::Integration:
            return &progress.integrations.at(index);
        case NodeKind::General:
            return &progress.general;
        default:
            return nullptr;
        }
    };
    const int general = node("GV");
    QTRY_COMPARE(view()->graph().labels.at(general).own, m_store->picture().progress.general.own.ratio());
    int ahead = 0;
    const GraphPicture &graph = view()->graph();
    for (int n = 0; n < graph.shape.nodes.size(); ++n) {
        const GraphNode &drawn = graph.shape.nodes.at(n);
        const NodeProgress *progress = progressOf(drawn.node);
        const GraphLabel &label = graph.labels.at(n);
        if (!progress || !label.measured)
            continue;
        const bool useCase = drawn.node.kind == NodeKind::UseCase;
        QCOMPARE(label.effective, progress->effective);
        QCOMPARE(label.own, useCase ? progress->effective : progress->own.ratio());
        QCOMPARE(label.number, percent(progress->effective));
        QVERIFY(label.description.contains(label.number));
        QCOMPARE(label.status == Outcome::Met, progress->effective >= 1);
        if (useCase || progress->own.applicable() == 0)
            continue;
        QVERIFY2(label.description.contains(percent(label.own)), qPrintable(label.description));
        ahead += label.own > label.effective ? 1 : 0;
    }
    QVERIFY(ahead > 0);
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

void GraphTest::aSmallScopeIsShownWholeAndALargeOneReadable()
{
    show({QStringLiteral("Y05-U04")});
    QVERIFY(view()->verticalScrollBar()->maximum() <= 1);
    QVERIFY(view()->zoom() <= 1.0);

    chooseAll();
    makePage();
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

// One word for each sign, wherever it stands: in the window's legend, on paper, in filters and in tool tips.
void GraphTest::theLegendHasTheWordsOfFiltersAndToolTips()
{
    show({QStringLiteral("Y05-U01"), QStringLiteral("Y26-U01")});
    find<QToolButton>("graphFilter")->click();
    const Phrases phrases = m_display->phrases();
    const QString window = find<QWidget>("graphLegend")->accessibleDescription();
    const QString paper = legendText(phrases);
    int boxes = 0;
    for (const auto *box : m_page->findChildren<QCheckBox *>()) {
        const QString name = box->objectName();
        if (!name.startsWith(QStringLiteral("graphFilter-")) || name.contains(QStringLiteral("responsible")))
            continue;
        ++boxes;
        const QString word = box->text().section(QStringLiteral("  "), -1);
        for (const QString &legend : {window, paper})
            QVERIFY2(legend.contains(word), qPrintable(word + u" is not in " + legend));
    }
    QCOMPARE(boxes, 5 + 2 + 4); // undecided is a status as well
    for (const GraphLabel &label : view()->graph().labels)
        QVERIFY2(!label.measured || label.code.startsWith(u'Y') ||
                     label.description.contains(nameOf(label.status, phrases)),
                 qPrintable(label.description));
    // What only a window shows is explained there alone.
    for (const char *word : {"selected", "matches the filter"})
        QVERIFY(window.contains(QLatin1StringView(word)) && paper.contains(QLatin1StringView(word)));
    for (const char *word : {"keyboard", "pointer"})
        QVERIFY(window.contains(QLatin1StringView(word)) && !paper.contains(QLatin1StringView(word)));
    find<QWidget>("graphFilterPopup")->hide();
}

void GraphTest::textsFitTheirNodes()
{
    chooseAll();
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

QTEST_MAIN(GraphTest)
#include "tst_graph.moc"
