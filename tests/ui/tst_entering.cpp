// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entry/tabletext.h"
#include "models/item/requirementmodel.h"
#include "tests/support/journey.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

using namespace kravkort;

namespace {

using Model = RequirementModel;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

// Entering answers through the real window, as one does who is used to a sheet.
class EnteringTest : public QObject, private Journey
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("KravkortTest"));
        QCoreApplication::setApplicationName(QStringLiteral("entering"));
    }
    void init() { openWindow(Language::Danish, QSize(2200, 1000)); }
    void cleanup() { closeWindow(); }

    void shiftedDigitsSetTheWorkOnEveryKeyboard_data();
    void shiftedDigitsSetTheWorkOnEveryKeyboard();
    void digitsSetAllSelectedRowsAsOneStep();
    void oneReasonServesAllThatDoNotApply();
    void anOwnerIsTypedIntoItsCellAndEnterGoesOn();
    void aDateIsTypedAndADoubtfulOneRefused();
    void fillDownGivesTheFirstValueToTheOthers();
    void whatIsCopiedIsPastedAsTheSame();
    void wholeRowsGoOutWithHeadingsAndComeBackByCode();
    void aDoubtfulPasteChangesNothingAndSaysWhy();
    void oneCellIsPastedIntoAllThatAreSelected();
    void aBulkEditChangesOnlyWhatWasTouched();
    void aDateIsPickedByKeyInTheCell();
    void aDateIsTypedAsDaysFromNow();
    void digitsBeginADateInTheDueCellAndAreNoResults();
    void shiftAndArrowsSelectDownOneColumn();
};

void EnteringTest::shiftedDigitsSetTheWorkOnEveryKeyboard_data()
{
    QTest::addColumn<int>("pressed");
    QTest::addColumn<Work>("work");
    QTest::newRow("Shift+1 anywhere") << int(Qt::Key_Exclam) << Work::NotStarted;
    QTest::newRow("Shift+2 in Danish") << int(Qt::Key_QuoteDbl) << Work::InProgress;
    QTest::newRow("Shift+2 in American") << int(Qt::Key_At) << Work::InProgress;
    QTest::newRow("Shift+3 in Danish and American") << int(Qt::Key_NumberSign) << Work::InReview;
    QTest::newRow("Shift+4 in Danish") << int(Qt::Key_currency) << Work::Done;
    QTest::newRow("Shift+4 in American") << int(Qt::Key_Dollar) << Work::Done;
    QTest::newRow("a keyboard that still says 4") << int(Qt::Key_4) << Work::Done;
}

void EnteringTest::shiftedDigitsSetTheWorkOnEveryKeyboard()
{
    QFETCH(int, pressed);
    QFETCH(Work, work);
    openSample();
    store().setWork({{text("I-6-K1")}}, work == Work::InReview ? Work::Done : Work::InReview);
    const Outcome before = answer("I-6-K1").outcome;
    select("I-6-K1", "I-6-K1", Model::NameColumn, Model::NameColumn);
    key(pressed, Qt::ShiftModifier);
    QCOMPARE(answer("I-6-K1").work, work);
    QCOMPARE(answer("I-6-K1").outcome, before);
}

void EnteringTest::digitsSetAllSelectedRowsAsOneStep()
{
    openSample();
    const int steps = store().undoStack()->count();
    select("SF1470-2", "SF1470-5", Model::OwnerColumn, Model::DueColumn);
    key(Qt::Key_2);
    for (const char *code : {"SF1470-2", "SF1470-3", "SF1470-4", "SF1470-5"})
        QCOMPARE(answer(code).outcome, Outcome::PartlyMet);
    QCOMPARE(store().undoStack()->count(), steps + 1);
}

void EnteringTest::oneReasonServesAllThatDoNotApply()
{
    openSample();
    select("SF1470-2", "SF1470-4", Model::NameColumn, Model::NameColumn);
    m_answer = text("Ingen sager");
    key(Qt::Key_4);
    QCOMPARE(m_questions, 1);
    for (const char *code : {"SF1470-2", "SF1470-3", "SF1470-4"})
        QCOMPARE(answer(code).reason, m_answer);
}

void EnteringTest::anOwnerIsTypedIntoItsCellAndEnterGoesOn()
{
    openSample();
    store().setOwner({{text("SF1470-1")}}, text("Mette Holm"));
    store().setOwner({{text("SF1470-2")}}, {});
    select("SF1470-2", "SF1470-2", Model::OwnerColumn, Model::OwnerColumn);
    key(Qt::Key_M);
    auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(edit);
    QTest::keyClicks(edit, text("ette h"));
    QTest::keyClick(edit, Qt::Key_Return); // completed from the owners so far
    QTRY_COMPARE(answer("SF1470-2").owner, text("Mette Holm"));
    QTRY_COMPARE(tree()->currentIndex().siblingAtColumn(0).data(Model::CodeRole).toString(),
                 text("SF1470-3"));
    QCOMPARE(tree()->currentIndex().column(), int(Model::OwnerColumn));
}

void EnteringTest::aDateIsTypedAndADoubtfulOneRefused()
{
    openSample();
    const auto type = [&](const char *typed) {
        select("SF1470-2", "SF1470-2", Model::DueColumn, Model::DueColumn);
        key(Qt::Key_Return);
        auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(edit);
        edit->selectAll();
        QTest::keyClicks(edit, text(typed));
        QTest::keyClick(edit, Qt::Key_Return);
    };
    type("24/12");
    QTRY_COMPARE(answer("SF1470-2").due, QDate(2026, 12, 24));
    QVERIFY(!find<QWidget>("entryRefusal")->isVisible());
    type("31.2");
    QTRY_VERIFY(find<QWidget>("entryRefusal")->isVisible());
    QCOMPARE(answer("SF1470-2").due, QDate(2026, 12, 24));
}

void EnteringTest::digitsBeginADateInTheDueCellAndAreNoResults()
{
    openSample();
    select("SF1470-2", "SF1470-2", RequirementModel::DueColumn, RequirementModel::DueColumn);
    const Outcome before = answer("SF1470-2").outcome;
    const int steps = store().undoStack()->count();
    QTest::keyClick(tree(), '3');
    auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(edit);
    QTest::keyClicks(edit, text("1-12-2027"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(answer("SF1470-2").due, QDate(2027, 12, 31));
    QCOMPARE(answer("SF1470-2").outcome, before);
    QCOMPARE(store().undoStack()->count(), steps + 1);
}

void EnteringTest::shiftAndArrowsSelectDownOneColumn()
{
    openSample();
    select("SF1470-1", "SF1470-1", RequirementModel::OwnerColumn, RequirementModel::OwnerColumn);
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_Down, Qt::ShiftModifier);
    const QModelIndexList selected = tree()->selectionModel()->selectedIndexes();
    QCOMPARE(selected.size(), 4);
    for (const QModelIndex &index : selected)
        QCOMPARE(index.column(), int(RequirementModel::OwnerColumn));
}

void EnteringTest::fillDownGivesTheFirstValueToTheOthers()
{
    openSample();
    store().setOwner({{text("SF1470-2")}}, text("Anders"));
    store().setDue({{text("SF1470-2")}}, QDate(2027, 1, 4));
    const QString untouched = answer("SF1470-3").note;
    const int steps = store().undoStack()->count();
    select("SF1470-2", "SF1470-4", Model::OwnerColumn, Model::DueColumn);
    key(Qt::Key_D, Qt::ControlModifier);
    for (const char *code : {"SF1470-3", "SF1470-4"}) {
        QCOMPARE(answer(code).owner, text("Anders"));
        QCOMPARE(answer(code).due, QDate(2027, 1, 4));
    }
    QCOMPARE(answer("SF1470-3").note, untouched);
    QCOMPARE(store().undoStack()->count(), steps + 1);
    // One cell alone takes the one above.
    store().setOwner({{text("SF1470-4")}}, text("Britta"));
    select("SF1470-5", "SF1470-5", Model::OwnerColumn, Model::OwnerColumn);
    key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(answer("SF1470-5").owner, text("Britta"));
}

void EnteringTest::whatIsCopiedIsPastedAsTheSame()
{
    openSample();
    store().setEstimate({{text("SF1470-2")}}, 7.5);
    store().setNote({text("SF1470-3")}, text("to\nlinjer\tog \"mere\""));
    store().setOutcome({{text("SF1470-4")}}, Outcome::NotApplicable, text("derfor"));
    const Workspace before = store().workspace();
    const int steps = store().undoStack()->count();
    select("SF1470-2", "SF1470-5", Model::AttentionColumn, Model::NoteColumn);
    key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(tableOf(QGuiApplication::clipboard()->text()).size(), 4);
    key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(store().workspace() == before);
    QCOMPARE(store().undoStack()->count(), steps);
    // And what was emptied comes back.
    const Answer was = answer("SF1470-3");
    select("SF1470-3", "SF1470-3", Model::WorkColumn, Model::NoteColumn);
    key(Qt::Key_Delete);
    QVERIFY(answer("SF1470-3") != was);
    select("SF1470-2", "SF1470-5", Model::AttentionColumn, Model::NoteColumn);
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(answer("SF1470-3"), was);
}

void EnteringTest::wholeRowsGoOutWithHeadingsAndComeBackByCode()
{
    openSample();
    select("SF1470-2", "SF1470-3", Model::NameColumn, Model::NameColumn);
    key(Qt::Key_C, Qt::ControlModifier);
    TextTable table = tableOf(QGuiApplication::clipboard()->text());
    QCOMPARE(table.size(), 3);
    QCOMPARE(table.at(1).first(), text("SF1470-2"));
    // As a colleague sends it back: sorted otherwise, and filled in.
    table.swapItemsAt(1, 2);
    const auto owner = table.first().size() - 4;
    table[1][owner] = text("Ditte");
    table[2][owner] = text("Emil");
    QGuiApplication::clipboard()->setText(tableText(table));
    select("I-6-K1", "I-6-K1", Model::NameColumn, Model::NameColumn); // wherever the cursor stands
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(answer("SF1470-3").owner, text("Ditte"));
    QCOMPARE(answer("SF1470-2").owner, text("Emil"));
}

void EnteringTest::aDoubtfulPasteChangesNothingAndSaysWhy()
{
    openSample();
    const Workspace before = store().workspace();
    QGuiApplication::clipboard()->setText(text("met\nmaybe\n"));
    select("SF1470-2", "SF1470-2", Model::OutcomeColumn, Model::OutcomeColumn);
    key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(store().workspace() == before);
    QTRY_VERIFY(find<QWidget>("entryRefusal")->isVisible());
    const auto labels = find<QWidget>("entryRefusal")->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(text("SF1470-3")) && label->text().contains(text("maybe"));
    }));
}

void EnteringTest::oneCellIsPastedIntoAllThatAreSelected()
{
    openSample();
    QGuiApplication::clipboard()->setText(text("delvist opfyldt"));
    select("SF1470-2", "SF1470-4", Model::OutcomeColumn, Model::OutcomeColumn);
    key(Qt::Key_V, Qt::ControlModifier);
    for (const char *code : {"SF1470-2", "SF1470-3", "SF1470-4"})
        QCOMPARE(answer(code).outcome, Outcome::PartlyMet);
}

void EnteringTest::aBulkEditChangesOnlyWhatWasTouched()
{
    openSample();
    store().setDue({{text("SF1470-2")}, {text("SF1470-3")}}, QDate(2027, 1, 4));
    store().setNote({text("SF1470-3")}, text("bliver"));
    const int steps = store().undoStack()->count();
    select("SF1470-2", "SF1470-4", Model::NameColumn, Model::NameColumn);
    inDialog("bulkDialog", [](QDialog *dialog) {
        auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!ok->isEnabled()); // nothing is touched yet
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("bulkOwner")), text("Frida"));
        dialog->findChild<QCheckBox *>(QStringLiteral("bulkHasDue"))->setChecked(true);
        auto *due = dialog->findChild<QLineEdit *>(QStringLiteral("bulkDue"));
        due->setText(text("soon"));
        QVERIFY(!ok->isEnabled()); // no date
        due->clear();
        QVERIFY(ok->isEnabled());
        ok->click();
    });
    key(Qt::Key_Return, Qt::ControlModifier);
    for (const char *code : {"SF1470-2", "SF1470-3", "SF1470-4"}) {
        QCOMPARE(answer(code).owner, text("Frida"));
        QVERIFY(!answer(code).due);
    }
    QCOMPARE(answer("SF1470-3").note, text("bliver"));
    QCOMPARE(store().undoStack()->count(), steps + 1);
}

void EnteringTest::aDateIsPickedByKeyInTheCell()
{
    openSample();
    store().setDue({{text("SF1470-2")}}, QDate(2026, 12, 1));
    select("SF1470-2", "SF1470-2", Model::DueColumn, Model::DueColumn);
    key(Qt::Key_Return);
    auto *cell = tree()->findChild<QLineEdit *>(text("dueCell"));
    QVERIFY(cell);
    QTest::keyClick(cell, Qt::Key_Down, Qt::AltModifier);
    auto *picker = tree()->findChild<QCalendarWidget *>(text("duePicker"));
    QVERIFY(picker && picker->isVisible());
    QCOMPARE(picker->selectedDate(), QDate(2026, 12, 1));     // what the cell says
    QVERIFY(tree()->findChild<QLineEdit *>(text("dueCell"))); // the cell is still being written
    picker->setSelectedDate(QDate(2026, 12, 8));
    emit picker->activated(picker->selectedDate());
    QTRY_COMPARE(answer("SF1470-2").due, QDate(2026, 12, 8));
    QTRY_COMPARE(tree()->currentIndex().siblingAtColumn(0).data(Model::CodeRole).toString(),
                 text("SF1470-3")); // as after Enter
}

void EnteringTest::aDateIsTypedAsDaysFromNow()
{
    openSample();
    select("SF1470-2", "SF1470-2", Model::DueColumn, Model::DueColumn);
    key(Qt::Key_Return);
    auto *cell = tree()->findChild<QLineEdit *>(text("dueCell"));
    QVERIFY(cell);
    cell->selectAll();
    QTest::keyClicks(cell, text("+14"));
    QTest::keyClick(cell, Qt::Key_Return);
    QTRY_COMPARE(answer("SF1470-2").due, moment().date().addDays(14));
}

QTEST_MAIN(EnteringTest)
#include "tst_entering.moc"
