// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/tabletext.h"
#include "models/item/requirementmodel.h"
#include "ui/display.h"
#include "ui/requirements/requirementtree.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QUndoStack>

using namespace kravkort;

namespace {

const QDateTime moment(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
using Model = RequirementModel;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

// Entering answers and handling bids through the real window, as one does who is used to a sheet.
class EnteringTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

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
    void fortyAnswersByQuickEntryTakeFortyKeys();
    void quickEntryWritesOwnerDateAndNote();
    void quickEntryWalksWhatTheFilterShows();
    void aFilterIsKeptByNameAndChosenAgain();
    void columnsArePutAwayAndRemembered();
    void aBidIsCopiedArchivedAndHidden();
    void aNewBidBeginsLikeAnother();
    void aRemovedBidIsAskedForFirst();
    void twoBidsAreComparedAndTheTableCopied();

private:
    template<class T>
    T *find(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    WorkspaceStore &store() const { return *m_window->store(); }
    RequirementTree *tree() const { return find<RequirementTree>("requirementTree"); }
    Answer answer(const char *code) const { return store().answer({text(code)}); }
    void trigger(const char *name) const
    {
        auto *action = find<QAction>(name);
        QVERIFY2(action->isEnabled(), name);
        action->trigger();
    }
    void openSample();
    QModelIndex row(const char *code, const QModelIndex &parent = {}) const;
    // A block of cells from one criterion to another.
    void select(const char *first, const char *last, int firstColumn, int lastColumn);
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(tree(), Qt::Key(key), modifiers);
    }
    void inDialog(const char *name, const std::function<void(QDialog *)> &then);
    QList<CriterionId> shown() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<kravkort::Display> m_display;
    std::unique_ptr<MainWindow> m_window;
    QString m_answer; // to the next question
    bool m_sure = true;
    int m_questions = 0;
};

void EnteringTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("KravkortTest"));
    QCoreApplication::setApplicationName(QStringLiteral("entering"));
}

void EnteringTest::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_display = std::make_unique<kravkort::Display>(Language::Danish);
    m_questions = 0;
    m_sure = true;
    Prompts prompts;
    prompts.saveWorkspace = [this](QWidget *, const QString &, const QString &) {
        return m_folder->filePath(QStringLiteral("w.kravkort"));
    };
    prompts.askText = [this](QWidget *, const QString &, const QString &,
                             const QString &) -> std::optional<QString> {
        ++m_questions;
        return m_answer.isEmpty() ? std::nullopt : std::optional(m_answer);
    };
    prompts.confirm = [this](QWidget *, const QString &, const QString &, const QString &) {
        ++m_questions;
        return m_sure;
    };
    m_window = std::make_unique<MainWindow>(*m_display, prompts, [] { return moment; });
    m_window->resize(1900, 1000);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->setWindowState(Qt::WindowNoState); // the first window fills a small screen
    m_window->resize(2200, 1000);                // room for the columns that can be filled in
}

void EnteringTest::cleanup()
{
    m_window.reset();
    m_display.reset();
    m_folder.reset();
}

void EnteringTest::openSample()
{
    trigger("actionSample");
    QVERIFY(m_window->store());
    tree()->expandAll();
    tree()->setFocus();
}

QModelIndex EnteringTest::row(const char *code, const QModelIndex &parent) const
{
    const QAbstractItemModel *model = tree()->model();
    for (int at = 0; at < model->rowCount(parent); ++at) {
        const QModelIndex index = model->index(at, 0, parent);
        if (index.data(Model::CodeRole).toString() == text(code))
            return index;
        if (const QModelIndex below = row(code, index); below.isValid())
            return below;
    }
    return {};
}

void EnteringTest::select(const char *first, const char *last, int firstColumn, int lastColumn)
{
    const QModelIndex from = row(first).siblingAtColumn(firstColumn);
    const QModelIndex to = row(last).siblingAtColumn(lastColumn);
    QVERIFY(from.isValid() && to.isValid());
    tree()->setFocus();
    tree()->scrollTo(from);
    tree()->setCurrentIndex(from);
    tree()->selectionModel()->select(QItemSelection(from, to), QItemSelectionModel::ClearAndSelect);
}

void EnteringTest::inDialog(const char *name, const std::function<void(QDialog *)> &then)
{
    auto *timer = new QTimer(m_window.get());
    timer->setInterval(5);
    connect(timer, &QTimer::timeout, this, [this, timer, then, name] {
        auto *dialog = m_window->findChild<QDialog *>(QString::fromLatin1(name));
        if (!dialog || !dialog->isVisible())
            return;
        timer->stop();
        timer->deleteLater();
        then(dialog);
    });
    timer->start();
}

// In the order of the tree, each once.
QList<CriterionId> EnteringTest::shown() const
{
    QList<CriterionId> criteria;
    const auto gather = [&](const auto &self, const QModelIndex &parent) -> void {
        for (int at = 0; at < tree()->model()->rowCount(parent); ++at) {
            const QModelIndex index = tree()->model()->index(at, 0, parent);
            const CriterionId id{index.data(Model::CodeRole).toString()};
            if (index.data(Model::OutcomeRole).isValid() && !criteria.contains(id))
                criteria.append(id);
            self(self, index);
        }
    };
    gather(gather, {});
    return criteria;
}

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

void EnteringTest::fortyAnswersByQuickEntryTakeFortyKeys()
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

void EnteringTest::quickEntryWritesOwnerDateAndNote()
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

void EnteringTest::quickEntryWalksWhatTheFilterShows()
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

void EnteringTest::aFilterIsKeptByNameAndChosenAgain()
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

void EnteringTest::columnsArePutAwayAndRemembered()
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

void EnteringTest::aBidIsCopiedArchivedAndHidden()
{
    openSample();
    auto *bids = find<QComboBox>("bidChoice");
    const int before = bids->count();
    m_answer = text("Kopi til Skovby");
    trigger("actionCopyBid");
    QCOMPARE(bids->count(), before + 1);
    QCOMPARE(bids->currentText(), m_answer);
    trigger("actionArchiveBid");
    QCOMPARE(bids->count(), before);
    QVERIFY(bids->currentText() != m_answer);
    trigger("actionShowArchived");
    QCOMPARE(bids->count(), before + 1);
}

void EnteringTest::aNewBidBeginsLikeAnother()
{
    openSample();
    const BidId pattern = store().currentBid();
    inDialog("newBidDialog", [&](QDialog *dialog) {
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("newBidName")), text("Som Havnby"));
        auto *like = dialog->findChild<QComboBox *>(QStringLiteral("newBidPattern"));
        like->setCurrentIndex(like->findData(pattern.code));
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    });
    trigger("actionNewBid");
    QVERIFY(store().currentBid() != pattern);
    QCOMPARE(store().picture().selection.chosen, store().pictureOf(pattern).selection.chosen);
}

void EnteringTest::aRemovedBidIsAskedForFirst()
{
    openSample();
    const BidId bid = store().currentBid();
    m_sure = false;
    trigger("actionRemoveBid");
    QVERIFY(store().workspace().bid(bid));
    m_sure = true;
    trigger("actionRemoveBid");
    QVERIFY(!store().workspace().bid(bid));
    QCOMPARE(m_questions, 2);
    trigger("actionUndo");
    QVERIFY(store().workspace().bid(bid));
}

void EnteringTest::twoBidsAreComparedAndTheTableCopied()
{
    openSample();
    inDialog("compareDialog", [](QDialog *dialog) {
        auto *presence = dialog->findChild<QComboBox *>(QStringLiteral("comparePresence"));
        const auto *table = dialog->findChild<QTreeView *>(QStringLiteral("compareTable"));
        const int all = table->model()->rowCount();
        QVERIFY(all > 100);
        presence->setCurrentIndex(1); // only here
        const int here = table->model()->rowCount();
        QVERIFY(here < all);
        dialog->findChild<QPushButton *>(QStringLiteral("compareCopy"))->click();
        QCOMPARE(tableOf(QGuiApplication::clipboard()->text()).size(), here + 1);
        dialog->reject();
    });
    trigger("actionCompareBids");
}

QTEST_MAIN(EnteringTest)
#include "tst_entering.moc"
