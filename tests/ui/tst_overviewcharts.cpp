// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/workspacestore.h"
#include "ui/display.h"
#include "ui/focus.h"
#include "ui/overview/chartcard.h"
#include "ui/overview/charts.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/progresshistory.h"
#include "ui/window/prompts.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace kravkort;

namespace {

const QStringList cards{u"progressChart"_s, u"statusChart"_s, u"packageChart"_s, u"readinessChart"_s,
                        u"ownerChart"_s,    u"weekChart"_s,   u"groundChart"_s};

} // namespace

// What every chart of the overview can do, and what it leaves undone while nobody sees it.
class OverviewChartsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"KravkortTest"_s);
        QCoreApplication::setApplicationName(u"overviewcharts"_s);
    }
    void init();
    void cleanup();

    void nothingIsDerivedBeforeThePageIsShown();
    void whatIsOutOfSightDoesNoWork();
    void aHiddenPageDoesNoWork();
    void historyIsReadOnceForEachOfItsEnds();
    void theCurveFollowsTheDays();
    void anEmptyChartSaysWhatToDo();
    void aTableIsReachedByKeyAndIsADoorToo();
    void aTableStaysATable();
    void aSavedDrawingIsSoundAndSaysWhatItIs();
    void aSavedPictureIsOnLightPaperInTheDark();
    void theMenuKeyOpensTheMenu();
    void whatCannotBeWrittenIsTold();
    void aCopyIsAPictureADrawingAndATable();
    void aScreenReaderHearsTheQuestionAndTheAnswer();
    void everyChartHasItsTable();

private:
    ChartCard *card(const QString &name) const { return m_page->findChild<ChartCard *>(name); }
    ChartCard *seen(const QString &name) const
    {
        ChartCard *shown = card(name);
        auto *scroll = m_page->findChild<QScrollArea *>(u"overviewScroll"_s);
        const auto isMade = [&] {
            scroll->ensureWidgetVisible(shown);
            return shown->timesMade() > 0;
        };
        if (!QTest::qWaitFor(isMade))
            qFatal("%s is not made", qPrintable(name));
        return shown;
    }
    template<class T>
    T *part(const QString &name) const
    {
        T *found = m_page->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void showPage()
    {
        m_page->resize(1000, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_COMPARE(card(u"statusChart"_s)->timesMade(), 1);
    }
    void settle() const
    {
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
    }
    CriterionId openCriterion() const
    {
        const Picture &picture = m_store->picture();
        for (int k = 0; k < picture.catalogue->criteria.size(); ++k) {
            const Criterion &criterion = picture.catalogue->criteria.at(k);
            if (picture.scope.holds(criterion) && criterion.counts() &&
                picture.scope.strengthOf(criterion) == Strength::Mandatory &&
                picture.outcomes.at(k) == Outcome::NotMet)
                return criterion.id;
        }
        return {};
    }
    void meetOne() { m_store->setOutcome({openCriterion()}, Outcome::Met); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QDateTime m_now;
    std::unique_ptr<WorkspaceStore> m_store;
    std::unique_ptr<Focus> m_focus;
    std::unique_ptr<kravkort::Display> m_display;
    Prompts m_prompts;
    QString m_saveTo;
    std::unique_ptr<OverviewPage> m_page;
};

void OverviewChartsTest::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_now = QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
    auto store = WorkspaceStore::createSample(
        m_folder->filePath(u"sample.kravkort"_s), [this] { return m_now; }, u"tester"_s);
    QVERIFY(store.ok());
    m_store = std::move(store).value();
    m_focus = std::make_unique<Focus>();
    m_display = std::make_unique<kravkort::Display>(Language::English);
    m_prompts.saveFile = [this](QWidget *, const QString &, const QString &) { return m_saveTo; };
    m_page = std::make_unique<OverviewPage>(*m_store, *m_focus, *m_display, m_prompts);
}

void OverviewChartsTest::cleanup()
{
    m_page.reset();
    m_display.reset();
    m_focus.reset();
    m_store.reset();
    m_folder.reset();
}

void OverviewChartsTest::nothingIsDerivedBeforeThePageIsShown()
{
    meetOne();
    settle();
    QVERIFY(m_page->findChildren<ChartCard *>().isEmpty());
    QCOMPARE(m_page->findChild<ProgressHistory *>()->jobs(), 0);
}

void OverviewChartsTest::whatIsOutOfSightDoesNoWork()
{
    showPage();
    settle();
    ChartCard *status = card(u"statusChart"_s);
    ChartCard *ground = card(u"groundChart"_s); // far down
    QCOMPARE(ground->timesMade(), 0);
    meetOne();
    QTRY_COMPARE(status->timesMade(), 2);
    settle();
    QCOMPARE(ground->timesMade(), 0);

    seen(u"groundChart"_s);
    settle();
    QCOMPARE(ground->timesMade(), 1);
    const int before = status->timesMade();
    QVERIFY(status->visibleRegion().isEmpty()); // scrolled away
    meetOne();
    QTRY_COMPARE(ground->timesMade(), 2);
    settle();
    QCOMPARE(status->timesMade(), before);
    m_page->findChild<QScrollArea *>(u"overviewScroll"_s)->ensureWidgetVisible(status);
    QTRY_COMPARE(status->timesMade(), before + 1); // what it missed is made up for, once
}

void OverviewChartsTest::aHiddenPageDoesNoWork()
{
    showPage();
    const auto *history = m_page->findChild<ProgressHistory *>();
    QTRY_COMPARE(history->jobs(), 1);
    settle();
    QHash<QString, int> before;
    for (const QString &name : cards)
        before.insert(name, card(name)->timesMade());
    m_page->hide();
    for (int i = 0; i < 5; ++i)
        meetOne();
    settle();
    for (const QString &name : cards)
        QCOMPARE(card(name)->timesMade(), before.value(name));
    QCOMPARE(history->jobs(), 1);
    m_page->show();
    QTRY_COMPARE(card(u"statusChart"_s)->timesMade(), before.value(u"statusChart"_s) + 1);
}

void OverviewChartsTest::historyIsReadOnceForEachOfItsEnds()
{
    showPage();
    const auto *history = m_page->findChild<ProgressHistory *>();
    ChartCard *progress = seen(u"progressChart"_s);
    QTRY_COMPARE(history->jobs(), 1);
    settle();
    progress->invalidate();
    settle();
    QCOMPARE(history->jobs(), 1); // nothing new
    meetOne();
    QTRY_COMPARE(history->jobs(), 2);
    settle();
    QCOMPARE(history->jobs(), 2);
}

void OverviewChartsTest::theCurveFollowsTheDays()
{
    const int met = m_store->picture().progress.mandatory.met();
    const int scope = m_store->picture().progress.mandatory.applicable();
    m_now = m_now.addDays(7);
    meetOne();
    meetOne();
    m_now = m_now.addDays(7);
    m_store->undo();
    showPage();
    const auto *view = part<QChartView>(u"progressChartView"_s);
    QTRY_VERIFY(view->accessibleDescription().contains(
        u"8 December 2026: %1 of %2 mandatory criteria met"_s.arg(met + 1).arg(scope)));
    QVERIFY(view->accessibleDescription().startsWith(u"1 September 2026: 0 of "_s));
    QCOMPARE(view->chart()->series().size(), 3); // the ground below the curve, the scope, the curve
    part<QToolButton>(u"progressChartAsTable"_s)->click();
    const auto *table = part<QTableWidget>(u"progressChartTable"_s);
    QTRY_VERIFY(table->rowCount() > 3);
    QStringList days;
    QList<int> counts;
    for (int row = 0; row < 3; ++row) {
        days.append(table->item(row, 0)->text());
        counts.append(table->item(row, 2)->text().toInt());
    }
    QCOMPARE(days, (QStringList{u"8 December 2026"_s, u"1 December 2026"_s, u"23 November 2026"_s}));
    QCOMPARE(counts, (QList<int>{met + 1, met + 2, met}));
}

void OverviewChartsTest::anEmptyChartSaysWhatToDo()
{
    m_page.reset();
    auto fresh = WorkspaceStore::create(
        m_folder->filePath(u"fresh.kravkort"_s), [this] { return m_now; }, u"tester"_s);
    QVERIFY(fresh.ok());
    m_store = std::move(fresh).value();
    m_store->choose({{u"Y26-U01"_s}, {u"Y26-U02"_s}}, true);
    m_page = std::make_unique<OverviewPage>(*m_store, *m_focus, *m_display, m_prompts);
    showPage();
    for (const auto &[name, says] :
         {std::pair(u"progressChart"_s, u"From tomorrow on"_s), std::pair(u"ownerChart"_s, u"column Owner"_s),
          std::pair(u"weekChart"_s, u"column Due"_s)}) {
        seen(name);
        const auto *nothing = part<QLabel>(QString(name + u"Nothing"));
        QTRY_VERIFY2(nothing->isVisible() && nothing->text().contains(says), qPrintable(nothing->text()));
        QVERIFY(!part<QAction>(QString(name + u"SavePng"))->isEnabled());
    }
    seen(u"ownerChart"_s);
    m_store->setOwner({{u"GV-1"_s}}, u"Mette"_s);
    QTRY_VERIFY(part<QChartView>(u"ownerChartView"_s)->isVisible());
}

void OverviewChartsTest::aTableIsReachedByKeyAndIsADoorToo()
{
    showPage();
    seen(u"weekChart"_s);
    auto *button = part<QToolButton>(u"weekChartAsTable"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    auto *table = part<QTableWidget>(u"weekChartTable"_s);
    QTRY_VERIFY(table->isVisible());
    const OpenWork work = openWorkOf(m_store->picture(), m_store->workspace());
    QCOMPARE(table->rowCount(), work.byDue.size());
    table->setFocus();
    table->setCurrentCell(1, 0);
    QSignalSpy wanted(m_page.get(), &OverviewPage::requirementsWanted);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    const auto filter = wanted.first().first().value<RequirementFilter>();
    QVERIFY(filter.dueFrom && *filter.dueFrom == work.byDue.at(1).from);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY(!table->isVisible());
}

void OverviewChartsTest::aTableStaysATable()
{
    showPage();
    part<QToolButton>(u"statusChartAsTable"_s)->click();
    m_page = std::make_unique<OverviewPage>(*m_store, *m_focus, *m_display, m_prompts);
    showPage();
    QTRY_VERIFY(part<QTableWidget>(u"statusChartTable"_s)->isVisible());
    const int before = part<QTableWidget>(u"statusChartTable"_s)->item(0, 1)->text().toInt();
    meetOne();
    QTRY_COMPARE(part<QTableWidget>(u"statusChartTable"_s)->item(0, 1)->text().toInt(), before + 1);
}

void OverviewChartsTest::aSavedDrawingIsSoundAndSaysWhatItIs()
{
    m_now = m_now.addDays(3);
    meetOne();
    showPage();
    for (const QString &name : cards) {
        seen(name);
        QTRY_VERIFY(part<QAction>(QString(name + u"SaveSvg"))->isEnabled());
        m_saveTo = m_folder->filePath(name + u".svg");
        part<QAction>(QString(name + u"SaveSvg"))->trigger();
        QFile file(m_saveTo);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray drawing = file.readAll();
        QVERIFY(!drawing.contains("mask")); // hatching that every program shows
        QCOMPARE(drawing.contains("<pattern"), drawing.contains("url(#fillpattern"));
        QXmlStreamReader reader(drawing);
        QString texts;
        QString title;
        while (!reader.atEnd())
            if (reader.readNext() == QXmlStreamReader::StartElement) {
                if (reader.name() == u"text")
                    texts += reader.readElementText(QXmlStreamReader::IncludeChildElements) + u'\n';
                else if (reader.name() == u"title")
                    title = reader.readElementText();
            }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(title, card(name)->accessibleName());
        QVERIFY2(texts.contains(title), qPrintable(texts));
        QCOMPARE(texts.count(title), 1); // not a second time by the chart itself
        QVERIFY(texts.contains(m_store->workspace().bid(m_store->currentBid())->name));
        QVERIFY(texts.contains(u"27 November 2026"_s));
    }
}

void OverviewChartsTest::aSavedPictureIsOnLightPaperInTheDark()
{
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    m_page->setPalette(dark);
    showPage();
    seen(u"ownerChart"_s);
    m_saveTo = m_folder->filePath(u"owner.png"_s);
    part<QAction>(u"ownerChartSavePng"_s)->trigger();
    const QImage image(m_saveTo);
    QVERIFY(!image.isNull());
    QVERIFY(image.width() >= 1000);
    int light = 0;
    int ink = 0;
    for (int x = 0; x < image.width(); x += 5)
        for (int y = 0; y < image.height(); y += 5) {
            const int grey = qGray(image.pixel(x, y));
            light += grey > 230;
            ink += grey < 140;
        }
    const int all = light + ink;
    QVERIFY2(light > all / 2, qPrintable(u"%1 of %2"_s.arg(light).arg(all)));
    QVERIFY(ink > 200); // and there is something on it
    QCOMPARE(part<QChartView>(u"ownerChartView"_s)->chart()->backgroundBrush().color(),
             themeFor(dark).ground);
}

void OverviewChartsTest::theMenuKeyOpensTheMenu()
{
    showPage();
    auto *view = part<QChartView>(u"statusChartView"_s);
    part<QToolButton>(u"statusChartAsTable"_s)->click();
    auto *table = part<QTableWidget>(u"statusChartTable"_s);
    QTRY_VERIFY(table->isVisible());
    for (QWidget *widget : QList<QWidget *>{view, table}) {
        QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(5, 5), widget->mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(widget, &key);
        const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(menu->actions().contains(part<QAction>(u"statusChartSaveSvg"_s)));
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        QVERIFY(!QApplication::activePopupWidget());
    }
}

void OverviewChartsTest::whatCannotBeWrittenIsTold()
{
    showPage();
    QSignalSpy failed(m_store.get(), &WorkspaceStore::failed);
    m_saveTo = m_folder->filePath(u"no/such/folder.svg"_s);
    part<QAction>(u"statusChartSaveSvg"_s)->trigger();
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().value<Error>().message.contains(m_saveTo));
    m_saveTo.clear(); // thought better of it
    part<QAction>(u"statusChartSaveSvg"_s)->trigger();
    QCOMPARE(failed.size(), 1);
}

void OverviewChartsTest::aCopyIsAPictureADrawingAndATable()
{
    showPage();
    auto *view = part<QChartView>(u"statusChartView"_s);
    view->setFocus();
    QTest::keySequence(view, QKeySequence(QKeySequence::Copy));
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied->hasImage());
    QVERIFY(copied->hasFormat(u"image/svg+xml"_s));
    const TextTable table = tableOf(copied->text());
    QCOMPARE(table, statusMixTable(m_store->picture(), m_display->phrases()));
}

void OverviewChartsTest::aScreenReaderHearsTheQuestionAndTheAnswer()
{
    m_now = m_now.addDays(1);
    meetOne();
    showPage();
    for (const QString &name : cards) {
        ChartCard *shown = seen(name);
        QTRY_VERIFY(part<QAction>(QString(name + u"SaveSvg"))->isEnabled());
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(shown);
        QVERIFY(heard);
        QVERIFY2(heard->text(QAccessible::Name).endsWith(u'?'), qPrintable(name));
        QVERIFY2(heard->text(QAccessible::Description).contains(QRegularExpression(u"\\d"_s)),
                 qPrintable(name));
        QCOMPARE(part<QLabel>(QString(name + u"Question"))->text(), heard->text(QAccessible::Name));
    }
}

void OverviewChartsTest::everyChartHasItsTable()
{
    showPage();
    for (const QString &name : cards) {
        seen(name);
        QTRY_VERIFY(part<QToolButton>(QString(name + u"AsTable"))->isEnabled());
        part<QAction>(QString(name + u"Toggle"))->trigger();
        const auto *table = part<QTableWidget>(QString(name + u"Table"));
        QTRY_VERIFY(table->isVisible());
        QVERIFY(table->rowCount() > 0);
        for (int row = 0; row < table->rowCount(); ++row)
            for (int column = 0; column < table->columnCount(); ++column)
                QVERIFY2(table->item(row, column), qPrintable(u"%1 %2,%3"_s.arg(name).arg(row).arg(column)));
    }
}

QTEST_MAIN(OverviewChartsTest)
#include "tst_overviewcharts.moc"
