// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/requirementmodel.h"
#include "models/storage/connection.h"
#include "models/store/evidenceverbs.h"
#include "tests/support/journey.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

using namespace kravkort;

namespace {

using Model = RequirementModel;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

// One criterion at a time, and what of the criteria is shown, through the real window.
class QuickEntryTest : public QObject, private Journey
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("KravkortTest"));
        QCoreApplication::setApplicationName(QStringLiteral("quickentry"));
    }
    void init() { openWindow(Language::Danish, QSize(2200, 1000)); }
    void cleanup() { closeWindow(); }

    void fortyAnswersByQuickEntryTakeFortyKeys();
    void quickEntryWritesOwnerDateAndNote();
    void quickEntryWalksWhatTheFilterShows();
    void aFilterIsKeptByNameAndChosenAgain();
    void columnsArePutAwayAndRemembered();
    void quickEntryBeginsFromTheEditMenuOnAnyPage();
    void expiredEvidenceIsFiltered();
    void brokenEvidenceIsFilteredOnceItIsFound();
};

void QuickEntryTest::fortyAnswersByQuickEntryTakeFortyKeys()
{
    trigger("actionNew");
    trigger("actionFind");
    auto *search = find<QLineEdit>("useCaseSearch");
    QTest::keyClicks(search, text("Y26-U01"));
    QTest::keyClick(search, Qt::Key_Return);
    QTest::keyClick(find<QTreeView>("useCaseTree"), Qt::Key_Space);
    QCOMPARE(store().picture().progress.chosenUseCases, 1);
    trigger("actionRequirements");
    QTRY_VERIFY(tree()->hasFocus());
    key(Qt::Key_F8);
    auto *quick = find<QWidget>("quickEntry");
    QTRY_VERIFY(quick->isVisible());
    const QList<CriterionId> criteria = shown();
    QVERIFY(criteria.size() > 40);
    for (int at = 0; at < 40; ++at)
        QTest::keyClick(quick, at % 3 ? Qt::Key_1 : Qt::Key_3);
    for (int at = 0; at < 40; ++at)
        QCOMPARE(store().answer(criteria.at(at)).outcome, at % 3 ? Outcome::Met : Outcome::NotMet);
    QCOMPARE(store().answer(criteria.at(40)).outcome, Outcome::Unknown);
    QVERIFY(find<QLabel>("quickPlace")->text().contains(text("40")));
    QTest::keyClick(quick, Qt::Key_Escape);
    QTRY_VERIFY(tree()->isVisible());
    QCOMPARE(tree()->currentIndex().siblingAtColumn(0).data(Model::CodeRole).toString(),
             criteria.at(40).code);
}

void QuickEntryTest::quickEntryWritesOwnerDateAndNote()
{
    openSample();
    select("SF1470-2", "SF1470-2", Model::NameColumn, Model::NameColumn);
    QTest::mouseClick(find<QToolButton>("quickEntryButton"), Qt::LeftButton);
    auto *quick = find<QWidget>("quickEntry");
    QTRY_VERIFY(quick->hasFocus());
    QTest::keyClick(quick, Qt::Key_Dollar, Qt::ShiftModifier);
    auto *line = find<QLineEdit>("quickLine");
    QTest::keyClick(quick, Qt::Key_O);
    QTRY_VERIFY(line->hasFocus());
    QTest::keyClicks(line, text("Gro"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(quick->hasFocus());
    QTest::keyClick(quick, Qt::Key_D);
    QTest::keyClicks(line, text("1.2"));
    QTest::keyClick(line, Qt::Key_Return);
    QTest::keyClick(quick, Qt::Key_N);
    auto *note = find<QPlainTextEdit>("quickNote");
    QTRY_VERIFY(note->hasFocus());
    note->clear();
    QTest::keyClicks(note, text("en"));
    QTest::keyClick(note, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(note, text("to"));
    QTest::keyClick(note, Qt::Key_Return);
    const Answer given = answer("SF1470-2");
    QCOMPARE(given.work, Work::Done);
    QCOMPARE(given.owner, text("Gro"));
    QCOMPARE(given.due, QDate(2027, 2, 1));
    QCOMPARE(given.note.split(QChar::LineFeed).size(), 2);
    // What Esc ends is not kept, and the mode goes on.
    QTest::keyClick(quick, Qt::Key_O);
    QTest::keyClicks(line, text("Nogen"));
    QTest::keyClick(line, Qt::Key_Escape);
    QCOMPARE(answer("SF1470-2").owner, text("Gro"));
    QVERIFY(quick->isVisible());
}

void QuickEntryTest::quickEntryWalksWhatTheFilterShows()
{
    openSample();
    auto *outcome = find<QComboBox>("outcomeFilter");
    outcome->setCurrentIndex(outcome->findData(int(Outcome::PartlyMet)));
    const QList<CriterionId> criteria = shown();
    QVERIFY(!criteria.isEmpty() && criteria.size() < 40);
    tree()->setFocus();
    key(Qt::Key_F8);
    auto *quick = find<QWidget>("quickEntry");
    QTRY_VERIFY(quick->isVisible());
    QTest::keyClick(quick, Qt::Key_Home);
    for (qsizetype at = 0; at < criteria.size(); ++at)
        QTest::keyClick(quick, Qt::Key_1);
    for (const CriterionId &criterion : criteria)
        QCOMPARE(store().answer(criterion).outcome, Outcome::Met);
}

void QuickEntryTest::aFilterIsKeptByNameAndChosenAgain()
{
    openSample();
    auto *outcome = find<QComboBox>("outcomeFilter");
    outcome->setCurrentIndex(3); // due soon
    QTest::keyClicks(find<QLineEdit>("requirementSearch"), text("SF1"));
    auto *saved = find<QToolButton>("savedFilters");
    const auto choose = [&](const QString &name) {
        emit saved->menu()->aboutToShow();
        for (QAction *action : saved->menu()->actions())
            if (action->text() == name || action->objectName() == name) {
                action->trigger();
                return;
            }
        QFAIL(qPrintable(name));
    };
    m_answer = text("Mine snart");
    choose(text("keepFilter"));
    QCOMPARE(store().viewsOf(text("requirements")).size(), 1);
    QTest::mouseClick(find<QToolButton>("clearFilter"), Qt::LeftButton);
    QCOMPARE(outcome->currentIndex(), 0);
    choose(m_answer);
    QCOMPARE(outcome->currentIndex(), 3);
    QCOMPARE(find<QLineEdit>("requirementSearch")->text(), text("SF1"));
}

void QuickEntryTest::columnsArePutAwayAndRemembered()
{
    m_window->resize(2600, 1000); // room for all of them
    openSample();
    QVERIFY(!tree()->isColumnHidden(Model::NoteColumn));
    emit tree()->header()->customContextMenuRequested({5, 5});
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = m_window->findChild<QMenu *>(QStringLiteral("columnMenu"))));
    for (QAction *action : menu->actions())
        if (action->objectName() == text("note"))
            action->setChecked(false);
    menu->close();
    QVERIFY(tree()->isColumnHidden(Model::NoteColumn));
    trigger("actionClose");
    QFile::remove(m_folder->filePath(QStringLiteral("w.kravkort")));
    openSample();
    QTRY_VERIFY(tree()->isColumnHidden(Model::NoteColumn));
    QVERIFY(!tree()->isColumnHidden(Model::DueColumn));
}

void QuickEntryTest::quickEntryBeginsFromTheEditMenuOnAnyPage()
{
    openSample();
    trigger("actionOverview");
    QVERIFY(!tree()->isVisible());
    QCOMPARE(find<QAction>("actionQuickEntry")->shortcut(), QKeySequence(Qt::Key_F8));
    trigger("actionQuickEntry");
    QTRY_VERIFY(find<QWidget>("quickEntry")->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(tree()->isVisible());
}

void QuickEntryTest::expiredEvidenceIsFiltered()
{
    openSample();
    const CriterionId criterion{text("SF1470-2")};
    QVERIFY(attachLink(store(), {store().picture().solution, {criterion}}, text("Gammelt bevis"),
                       text("https://example.org/gammelt")));
    auto *outcome = find<QComboBox>("outcomeFilter");
    const auto filterBy = [&](const char *word) {
        const int at = outcome->findText(text(word), Qt::MatchContains);
        QVERIFY2(at > 0, word);
        outcome->setCurrentIndex(at);
    };
    filterBy("⚠");
    const QList<CriterionId> before = shown();
    QVERIFY(!before.contains(criterion));
    const Evidence piece = store().evidenceFor(criterion).last();
    QVERIFY(setExpiry(store(), {piece.id}, moment().date().addDays(-1)));
    QCOMPARE(shown().size(), before.size() + 1);
    QVERIFY(shown().contains(criterion));
    // It is seen without the filter, too.
    QVERIFY(row("SF1470-2").siblingAtColumn(Model::AttentionColumn).data().toString().contains(text("⚠")));
    QVERIFY(setExpiry(store(), {piece.id}, moment().date()));
    QCOMPARE(shown(), before); // it counts up to and with its day
}

void QuickEntryTest::brokenEvidenceIsFilteredOnceItIsFound()
{
    trigger("actionSample");
    const CriterionId criterion{text("SF1470-2")};
    QVERIFY(attachFiles(store(), {store().picture().solution, {criterion}},
                        {*incomingFile(text("plan.txt"), "first")}));
    const QString path = store().path();
    QVERIFY(Connection::open(path)->run(text("UPDATE evidence_content SET content = x'00'")).ok());
    auto *outcome = find<QComboBox>("outcomeFilter");
    outcome->setCurrentIndex(outcome->findText(text("≠"), Qt::MatchContains));
    QTRY_COMPARE(shown(), QList<CriterionId>{criterion});
}

QTEST_MAIN(QuickEntryTest)
#include "tst_quickentry.moc"
