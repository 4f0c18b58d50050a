// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text/names.h"
#include "models/store/workspacestore.h"
#include "ui/display.h"
#include "ui/focus.h"
#include "ui/overview/charts.h"
#include "ui/overview/overviewpage.h"
#include "ui/window/prompts.h"

#include <QChart>
#include <QChartView>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace kravkort;

namespace {

QComboBox *boxFor(const QWidget &page, const char *field, const char *property, const QString &code)
{
    const QList<QComboBox *> boxes = page.findChildren<QComboBox *>(QString::fromLatin1(field));
    for (QComboBox *box : boxes)
        if (box->isVisible() && box->property(property).toString() == code)
            return box;
    return nullptr;
}

} // namespace

// The page that says how the bid stands, over the worked example.
class OverviewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("KravkortTest"));
        QCoreApplication::setApplicationName(QStringLiteral("overview"));
    }
    void init();
    void cleanup();

    void chartsAreNotMadeBeforeThePageIsShown();
    void anEmptyBidSaysWhatToDo();
    void theNumbersAreThePicturesNumbers();
    void aNewResultChangesTheNumbersAndTheCharts();
    void offeringASupplementaryPackageBringsItIntoTheScope();
    void whatIsDecidedHereStaysUntilThePageIsShownAgain();
    void aConditionIsAnsweredHere();
    void chartsSayTheSameInWords();
    void onlyOneColumnWhereItIsNarrow();
    void aChartIsOpaqueInEitherTheme_data();
    void aChartIsOpaqueInEitherTheme();

private:
    QString number(const char *tile) const
    {
        return m_page->findChild<QLabel *>(QString::fromLatin1(tile) + QStringLiteral("Number"))->text();
    }
    QChartView *view(const char *name) const
    {
        return m_page->findChild<QChartView *>(QString::fromLatin1(name));
    }
    // Scrolled to: a chart is made when it comes into sight.
    QChartView *seen(const char *name) const
    {
        QChartView *shown = view(name);
        auto *scroll = m_page->findChild<QScrollArea *>(QStringLiteral("overviewScroll"));
        const auto isMade = [&] {
            scroll->ensureWidgetVisible(shown);
            return !shown->accessibleName().isEmpty();
        };
        if (!QTest::qWaitFor(isMade))
            qFatal("%s is not made", name);
        return shown;
    }
    void showPage(int width = 1000)
    {
        m_page->resize(width, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkspaceStore> m_store;
    std::unique_ptr<Focus> m_focus;
    std::unique_ptr<kravkort::Display> m_display;
    Prompts m_prompts;
    std::unique_ptr<OverviewPage> m_page;
};

void OverviewTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = WorkspaceStore::createSample(
        m_folder->filePath(QStringLiteral("sample.kravkort")),
        [] { return QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC); }, QStringLiteral("tester"));
    QVERIFY(store.ok());
    m_store = std::move(store).value();
    m_focus = std::make_unique<Focus>();
    m_display = std::make_unique<kravkort::Display>(Language::English);
    QSettings().clear();
    m_page = std::make_unique<OverviewPage>(*m_store, *m_focus, *m_display, m_prompts);
}

void OverviewTest::cleanup()
{
    m_page.reset();
    m_display.reset();
    m_focus.reset();
    m_store.reset();
    m_folder.reset();
}

void OverviewTest::chartsAreNotMadeBeforeThePageIsShown()
{
    m_store->setOutcome({{QStringLiteral("GV-1")}}, Outcome::PartlyMet);
    QVERIFY(m_page->findChildren<QChartView *>().isEmpty());
    showPage();
    QCOMPARE(m_page->findChildren<QChartView *>().size(), 7);
}

void OverviewTest::anEmptyBidSaysWhatToDo()
{
    const QList<Choice> choices = m_store->workspace().table<Choice>().values();
    for (const Choice &choice : choices)
        m_store->choose({choice.useCase}, false);
    showPage();
    QVERIFY(m_page->findChild<QLabel *>(QStringLiteral("overviewEmpty"))->isVisible());
    QVERIFY(m_page->findChildren<QChartView *>().isEmpty());
    m_store->undo();
    QTRY_VERIFY(!m_page->findChild<QLabel *>(QStringLiteral("overviewEmpty"))->isVisible());
}

void OverviewTest::theNumbersAreThePicturesNumbers()
{
    showPage();
    const Progress &progress = m_store->picture().progress;
    QCOMPARE(number("mandatoryTile"), percent(progress.mandatory.ratio()));
    QCOMPARE(number("openTile"), QString::number(progress.mandatory.open()));
    QCOMPARE(number("readyTile"),
             QStringLiteral("%1 of %2").arg(progress.readyUseCases).arg(progress.chosenUseCases));
    QCOMPARE(number("municipalTile"),
             QStringLiteral("%1 of %2").arg(progress.municipal.met()).arg(progress.municipal.applicable()));
    const QString words = seen("groundChartView")->accessibleDescription();
    const auto &basis = m_store->picture().basis;
    for (const Basis one : allBases)
        QVERIFY(words.contains(nameOf(one, m_display->phrases()) + QStringLiteral(": ")));
    QVERIFY(words.contains(QStringLiteral("(%1)").arg(basis[static_cast<size_t>(Basis::Published)])));
}

void OverviewTest::aNewResultChangesTheNumbersAndTheCharts()
{
    showPage();
    const Catalogue &c = m_store->catalogue();
    const Picture &picture = m_store->picture();
    int open = -1;
    for (int k = 0; k < c.criteria.size() && open < 0; ++k)
        if (picture.scope.holds(c.criteria.at(k)) && c.criteria.at(k).counts() &&
            picture.scope.strengthOf(c.criteria.at(k)) == Strength::Mandatory &&
            picture.outcomes.at(k) == Outcome::NotMet)
            open = k;
    QVERIFY(open >= 0);
    const int before = picture.progress.mandatory.open();
    const QChart *chart = seen("statusChartView")->chart();
    const QString words = view("statusChartView")->accessibleDescription();
    const int scrolled = m_page->findChild<QScrollArea *>(QStringLiteral("overviewScroll"))->widget()->y();
    m_store->setOutcome({c.criteria.at(open).id}, Outcome::Met);
    QCOMPARE(number("openTile"), QString::number(before - 1));
    QTRY_VERIFY(view("statusChartView")->chart() != chart);
    QVERIFY(view("statusChartView")->accessibleDescription() != words);
    QCOMPARE(m_page->findChild<QScrollArea *>(QStringLiteral("overviewScroll"))->widget()->y(), scrolled);
}

void OverviewTest::offeringASupplementaryPackageBringsItIntoTheScope()
{
    showPage();
    const QList<OpenDecision> open = m_store->picture().scope.openDecisions;
    QVERIFY(!open.isEmpty());
    QCOMPARE(open.first().kind, OpenDecision::Kind::Supplementary);
    const int package = open.first().package;
    QComboBox *box =
        boxFor(*m_page, "decisionField", "package", m_store->catalogue().packages.at(package).id.code);
    QVERIFY(box);
    const Tally before = m_store->picture().progress.supplementary;
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QVERIFY(m_store->picture().scope.packages.at(package).inScope);
    QVERIFY(!(m_store->picture().progress.supplementary == before));
    m_store->undo();
    QTRY_COMPARE(box->currentIndex(), 0);
}

void OverviewTest::whatIsDecidedHereStaysUntilThePageIsShownAgain()
{
    showPage();
    const QString code =
        m_store->catalogue().packages.at(m_store->picture().scope.openDecisions.first().package).id.code;
    QComboBox *box = boxFor(*m_page, "decisionField", "package", code);
    QVERIFY(box);
    const QPoint place = box->mapTo(m_page.get(), QPoint());
    box->setFocus();
    QTest::keyClick(box, Qt::Key_End); // declined
    QCoreApplication::processEvents();
    QCOMPARE(boxFor(*m_page, "decisionField", "package", code), box);
    QCOMPARE(box->mapTo(m_page.get(), QPoint()).x(), place.x());
    m_page->hide();
    m_page->show();
    QTRY_VERIFY(!boxFor(*m_page, "decisionField", "package", code));
}

void OverviewTest::aConditionIsAnsweredHere()
{
    showPage();
    const QList<OpenDecision> open = m_store->picture().scope.openDecisions;
    QCOMPARE(open.last().kind, OpenDecision::Kind::Conditional);
    const Catalogue &c = m_store->catalogue();
    const Dependency &edge = c.dependencies.at(open.last().dependency);
    QComboBox *box = nullptr;
    const QList<QComboBox *> boxes = m_page->findChildren<QComboBox *>(QStringLiteral("conditionField"));
    for (QComboBox *one : boxes)
        if (one->property("from").toString() == c.integrations.at(edge.from).id.code &&
            one->property("to").toString() == c.integrations.at(edge.to).id.code)
            box = one;
    QVERIFY(box);
    QCOMPARE(box->accessibleDescription(), edge.condition.en);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(m_store->picture().selection.conditions.at(open.last().dependency), Holds::Yes);
    QVERIFY(m_store->picture().scope.edgeInForce.at(open.last().dependency));
}

void OverviewTest::chartsSayTheSameInWords()
{
    showPage();
    const Picture &picture = m_store->picture();
    const QString words = seen("packageChartView")->accessibleDescription();
    for (int p = 0; p < picture.scope.packages.size(); ++p)
        if (picture.scope.packages.at(p).inScope)
            QVERIFY(words.contains(picture.catalogue->packages.at(p).id.code));
    QVERIFY(!seen("statusChartView")->accessibleDescription().isEmpty());
    QVERIFY(!seen("readinessChartView")->accessibleName().isEmpty());
    QCOMPARE(readinessText(picture, m_display->phrases()).split(u'\n').size(),
             picture.progress.chosenUseCases);
}

void OverviewTest::onlyOneColumnWhereItIsNarrow()
{
    showPage(1000);
    const auto left = [this](const char *name) { return view(name)->mapTo(m_page.get(), QPoint()).x(); };
    QVERIFY(left("statusChartView") > left("progressChartView"));
    m_page->resize(700, 800);
    QTRY_COMPARE(left("statusChartView"), left("progressChartView"));
    const auto *scroll = m_page->findChild<QScrollArea *>(QStringLiteral("overviewScroll"));
    QTRY_VERIFY(scroll->widget()->width() <= scroll->viewport()->width());
}

void OverviewTest::aChartIsOpaqueInEitherTheme_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void OverviewTest::aChartIsOpaqueInEitherTheme()
{
    QFETCH(bool, dark);
    const Theme theme = dark ? darkTheme() : lightTheme();
    std::unique_ptr<QChart> chart =
        packageProgressChart(m_store->picture(), Phrases::in(Language::Danish), theme);
    QCOMPARE(chart->animationOptions(), QChart::NoAnimation);
    const double height = chart->minimumHeight();
    QGraphicsScene scene;
    scene.addItem(chart.release()); // takes it
    scene.items().constFirst();
    auto *item = qgraphicsitem_cast<QGraphicsWidget *>(scene.items(Qt::AscendingOrder).constFirst());
    QVERIFY(item);
    item->resize(500, height);
    QImage image(500, static_cast<int>(height), QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    scene.render(&painter, image.rect(), QRectF(0, 0, 500, height));
    painter.end();
    const QPoint middle(image.rect().center());
    QCOMPARE(image.pixelColor(middle).alpha(), 255);
    QCOMPARE(image.pixelColor(480, 20), theme.ground);
}

QTEST_MAIN(OverviewTest)
#include "tst_overview.moc"
