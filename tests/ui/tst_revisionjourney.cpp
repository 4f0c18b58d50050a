// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/impactmodel.h"
#include "models/item/requirementmodel.h"
#include "models/item/revisionmodel.h"
#include "tests/support/revision.h"
#include "ui/display.h"
#include "ui/requirements/requirementtree.h"
#include "ui/revision/askingagainbox.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace kravkort;

namespace {

const QDateTime moment(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
const CriterionId reworded{u"SF1500-1"_s};
const CriterionId other{u"SF1500-3"_s};

} // namespace

// A newer catalogue through the real window: what it changes, what it means, who takes it, what asks again.
class RevisionJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void aNewerCatalogueIsLookedAtTakenAndTakenBack();
    void lookingOnlyChangesNothing();
    void changesAreFoundByKindAndWords();
    void whatMovedIsDecidedByKey();
    void faultsAreListedAndNothingIsTaken();
    void aCatalogueThatAllUseIsSaidToBe();
    void aChangeNoteIsWritten();
    void whatAsksAgainIsKeptByOneKeyInTheTree();
    void whatAsksAgainIsKeptFromTheInspector();
    void whatAsksAgainIsKeptInQuickEntry();
    void everyTextFollowsTheLanguage();

private:
    template<class T>
    T *find(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    template<class T>
    static T *in(QDialog *dialog, const char *name)
    {
        T *found = dialog->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    WorkspaceStore &store() const { return *m_window->store(); }
    RequirementTree *tree() const { return find<RequirementTree>("requirementTree"); }
    void trigger(const char *name) const
    {
        auto *action = find<QAction>(name);
        QVERIFY2(action->isEnabled(), name);
        action->trigger();
    }
    Revision newer() const;
    void give(const Revision &revision);
    void inDialog(const char *name, const std::function<void(QDialog *)> &then);
    // Opens the sample with an answer to each of two criteria, and lets its bid take the newer catalogue.
    void openUpgraded();
    QModelIndex row(const QString &code, const QModelIndex &parent = {}) const;
    bool asks(const CriterionId &criterion) const
    {
        return store().picture().asksAgain.value(store().catalogue().criterionIndex.value(criterion, -1));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<kravkort::Display> m_display;
    std::unique_ptr<MainWindow> m_window;
};

void RevisionJourneyTest::initTestCase()
{
    QCoreApplication::setOrganizationName(u"KravkortTest"_s);
    QCoreApplication::setApplicationName(u"revision"_s);
}

void RevisionJourneyTest::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_display = std::make_unique<kravkort::Display>(Language::Danish);
    Prompts prompts;
    prompts.saveWorkspace = [this](QWidget *, const QString &, const QString &) {
        return m_folder->filePath(u"w.kravkort"_s);
    };
    prompts.openCatalogue = [this](QWidget *, const QString &) { return m_folder->filePath(u"new.json"_s); };
    prompts.saveFile = [this](QWidget *, const QString &, const QString &) {
        return m_folder->filePath(u"note"_s);
    };
    m_window = std::make_unique<MainWindow>(*m_display, prompts, [] { return moment; });
    m_window->resize(1500, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    trigger("actionSample");
    QVERIFY(m_window->store());
    store().setOutcome({reworded, other}, Outcome::Met);
}

void RevisionJourneyTest::cleanup()
{
    m_window.reset();
    m_display.reset();
    m_folder.reset();
}

Revision RevisionJourneyTest::newer() const
{
    Revision revision(u"2027-03"_s);
    revision.reword(reworded.code, revision.wording(reworded.code) + u" Også om natten."_s)
        .reword(other.code, u"Noget helt andet end før."_s)
        .rename(u"SF1500-2"_s, u"SF1500-92"_s)
        .addCriterion(u"SF1500"_s, u"SF1500-99"_s, u"Der føres log."_s);
    return revision;
}

void RevisionJourneyTest::give(const Revision &revision)
{
    QFile file(m_folder->filePath(u"new.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(revision.json());
}

void RevisionJourneyTest::inDialog(const char *name, const std::function<void(QDialog *)> &then)
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

void RevisionJourneyTest::openUpgraded()
{
    QVERIFY(store().upgrade({store().currentBid()}, newer().json(), {}));
    QVERIFY(asks(reworded) && asks(other));
    tree()->expandAll();
    tree()->setFocus();
}

QModelIndex RevisionJourneyTest::row(const QString &code, const QModelIndex &parent) const
{
    const QAbstractItemModel *model = tree()->model();
    for (int at = 0; at < model->rowCount(parent); ++at) {
        const QModelIndex index = model->index(at, 0, parent);
        if (index.data(RequirementModel::CodeRole).toString() == code)
            return index;
        if (const QModelIndex below = row(code, index); below.isValid())
            return below;
    }
    return {};
}

void RevisionJourneyTest::aNewerCatalogueIsLookedAtTakenAndTakenBack()
{
    give(newer());
    const Workspace before = store().workspace();
    const int steps = store().undoStack()->count();
    inDialog("revisionDialog", [&](QDialog *dialog) {
        QVERIFY(in<QLabel>(dialog, "revisionHead")->text().contains(u"2027-03"_s));
        QVERIFY(in<QLabel>(dialog, "revisionSums")->text().contains(u"↻ 2"_s));
        in<QTabWidget>(dialog, "revisionTabs")->setCurrentIndex(1);
        auto *bids = in<QTreeView>(dialog, "impactTable");
        QCOMPARE(bids->model()->rowCount(), int(before.table<Bid>().size()));
        // The bid that is shown is ticked already, and its impact told.
        auto *take = in<QPushButton>(dialog, "revisionTake");
        QVERIFY(take->text().contains(u'1'));
        QVERIFY(in<QTextBrowser>(dialog, "impactDetail")->toPlainText().contains(u"SF1500-1"_s));
        QTest::mouseClick(take, Qt::LeftButton);
    });
    trigger("actionNewerCatalogue");
    QCOMPARE(store().catalogue().revision, u"2027-03"_s);
    QCOMPARE(store().undoStack()->count(), steps + 1);
    QVERIFY(asks(reworded));
    // What moved with the same words went along.
    QVERIFY(!asks({u"SF1500-92"_s}));
    trigger("actionUndo");
    QVERIFY(store().workspace() == before);
    QVERIFY(!asks(reworded));
}

void RevisionJourneyTest::lookingOnlyChangesNothing()
{
    give(newer());
    const Workspace before = store().workspace();
    inDialog("revisionDialog", [&](QDialog *dialog) { QTest::keyClick(dialog, Qt::Key_Escape); });
    trigger("actionNewerCatalogue");
    QVERIFY(store().workspace() == before);
}

void RevisionJourneyTest::changesAreFoundByKindAndWords()
{
    give(newer());
    inDialog("revisionDialog", [&](QDialog *dialog) {
        auto *table = in<QTreeView>(dialog, "changeTable");
        const int all = table->model()->rowCount();
        QVERIFY(all >= 4);
        auto *aspects = in<QComboBox>(dialog, "changeAspect");
        aspects->setCurrentIndex(aspects->findData(static_cast<int>(ChangeAspect::AsksAgain)));
        QCOMPARE(table->model()->rowCount(), 2);
        in<QLineEdit>(dialog, "changeSearch")->setText(u"natten"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        table->setCurrentIndex(table->model()->index(0, 0));
        auto *detail = in<QTextBrowser>(dialog, "changeDetail");
        QVERIFY(detail->toPlainText().contains(u"Også om natten."_s));
        QVERIFY(detail->toHtml().contains(u"underline"_s));
        dialog->reject();
    });
    trigger("actionNewerCatalogue");
}

void RevisionJourneyTest::whatMovedIsDecidedByKey()
{
    give(newer());
    inDialog("revisionDialog", [&](QDialog *dialog) {
        auto *table = in<QTreeView>(dialog, "changeTable");
        in<QLineEdit>(dialog, "changeSearch")->setText(u"SF1500-92"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        const QModelIndex moved = table->model()->index(0, 0);
        table->setFocus();
        table->setCurrentIndex(moved);
        QCOMPARE(moved.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(moved.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QTRY_VERIFY(in<QLabel>(dialog, "revisionSums")->text().contains(u"0 "_s));
        in<QPushButton>(dialog, "revisionTake")->click();
    });
    trigger("actionNewerCatalogue");
    QCOMPARE(store().catalogue().revision, u"2027-03"_s);
    QVERIFY(!store().workspace().answer(store().picture().solution, {u"SF1500-92"_s}));
}

void RevisionJourneyTest::faultsAreListedAndNothingIsTaken()
{
    Revision faulty = newer();
    faulty.change(u"SF1500"_s, [](QJsonObject &object) { object.remove(u"name"_s); });
    give(faulty);
    const Workspace before = store().workspace();
    inDialog("catalogueCheck", [&](QDialog *dialog) {
        QVERIFY(in<QListWidget>(dialog, "catalogueFaults")->count() > 0);
        dialog->reject();
    });
    trigger("actionNewerCatalogue");
    QVERIFY(store().workspace() == before);
}

void RevisionJourneyTest::aCatalogueThatAllUseIsSaidToBe()
{
    give(newer());
    QList<BidId> bids;
    for (const Bid &bid : store().workspace().table<Bid>())
        bids.append(bid.id);
    QVERIFY(store().upgrade(bids, newer().json(), {}));
    inDialog("revisionDialog", [&](QDialog *dialog) {
        QVERIFY(in<QLabel>(dialog, "revisionHead")->text().contains(u"2027-03"_s));
        QVERIFY(!in<QPushButton>(dialog, "revisionTake")->isEnabled());
        dialog->reject();
    });
    trigger("actionNewerCatalogue");
}

void RevisionJourneyTest::aChangeNoteIsWritten()
{
    give(newer());
    inDialog("revisionDialog", [&](QDialog *dialog) {
        in<QPushButton>(dialog, "revisionNote")->click();
        QVERIFY(in<QLabel>(dialog, "revisionMessage")->text().contains(u"note.pdf"_s));
        dialog->reject();
    });
    trigger("actionNewerCatalogue");
    QFile note(m_folder->filePath(u"note.pdf"_s));
    QVERIFY(note.open(QIODevice::ReadOnly));
    QVERIFY(note.readAll().startsWith("%PDF-1."));
}

void RevisionJourneyTest::whatAsksAgainIsKeptByOneKeyInTheTree()
{
    openUpgraded();
    auto *filter = find<QComboBox>("outcomeFilter");
    filter->setCurrentIndex(filter->findText(u"↻"_s, Qt::MatchStartsWith));
    QVERIFY(row(reworded.code).isValid() && row(other.code).isValid());
    QVERIFY(!row(u"SF1500-4"_s).isValid());
    const Workspace before = store().workspace();
    tree()->setCurrentIndex(row(reworded.code));
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_6);
    QVERIFY(!asks(reworded) && asks(other));
    QCOMPARE(store().answer(reworded).outcome, Outcome::Met);
    QVERIFY(!row(reworded.code).isValid()); // the filter lets it go
    trigger("actionUndo");
    QVERIFY(store().workspace() == before);
    QVERIFY(row(reworded.code).isValid());
}

void RevisionJourneyTest::whatAsksAgainIsKeptFromTheInspector()
{
    openUpgraded();
    tree()->setCurrentIndex(row(u"SF1500-4"_s));
    auto *box = find<AskingAgainBox>("askingAgain");
    QTRY_VERIFY(find<QComboBox>("outcomeField")->isVisible());
    QVERIFY(!box->isVisible());
    tree()->setCurrentIndex(row(reworded.code));
    QTRY_VERIFY(box->isVisible());
    QVERIFY(!box->findChild<QLabel *>(u"askingThen"_s)->text().contains(u"natten"_s));
    QVERIFY(box->findChild<QLabel *>(u"askingNow"_s)->text().contains(u"natten"_s));
    QVERIFY(box->button()->accessibleDescription().contains(newer().wording(reworded.code)));
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(!asks(reworded));
    QVERIFY(!box->isVisible());
    // Another result is given as ever.
    tree()->setCurrentIndex(row(other.code));
    QTRY_VERIFY(box->isVisible());
    store().setOutcome({other}, Outcome::NotMet);
    QTRY_VERIFY(!box->isVisible());
}

void RevisionJourneyTest::whatAsksAgainIsKeptInQuickEntry()
{
    openUpgraded();
    auto *filter = find<QComboBox>("outcomeFilter");
    filter->setCurrentIndex(filter->findText(u"↻"_s, Qt::MatchStartsWith));
    tree()->setCurrentIndex(row(reworded.code));
    find<QToolButton>("quickEntryButton")->click();
    auto *quick = find<QWidget>("quickEntry");
    QTRY_VERIFY(quick->isVisible());
    auto *box = quick->findChild<AskingAgainBox *>();
    QVERIFY(box && box->isVisible());
    QTest::keyClick(quick, Qt::Key_6);
    QVERIFY(!asks(reworded));
    QVERIFY(box->isVisible()); // and on to the next one
    QTest::keyClick(quick, Qt::Key_6);
    QVERIFY(!asks(other));
    QVERIFY(!box->isVisible());
    QTest::keyClick(quick, Qt::Key_6); // nothing is asked any more
    QTest::keyClick(quick, Qt::Key_Escape);
    trigger("actionUndo");
    trigger("actionUndo");
    QVERIFY(asks(reworded) && asks(other));
}

void RevisionJourneyTest::everyTextFollowsTheLanguage()
{
    openUpgraded();
    tree()->setCurrentIndex(row(reworded.code));
    auto *box = find<AskingAgainBox>("askingAgain");
    QTRY_VERIFY(box->isVisible());
    m_display->setLanguage(Language::English);
    QEvent changed(QEvent::LanguageChange);
    QApplication::sendEvent(box, &changed);
    QVERIFY(box->findChild<QLabel *>(u"askingNow"_s)->text().contains(u"In English"_s));
}

QTEST_MAIN(RevisionJourneyTest)
#include "tst_revisionjourney.moc"
