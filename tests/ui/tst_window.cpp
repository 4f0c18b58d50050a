// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/requirementmodel.h"
#include "models/item/usecasemodel.h"
#include "ui/display.h"
#include "ui/graph/graphview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspaceview.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace kravkort;

namespace {

const QDateTime moment(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

} // namespace

// The main job through the real window, as a bid team does it.
class WindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void beginsWithThreeWaysIn();
    void aNewWorkspaceAsksWhatToTick();
    void tickingAUseCaseBringsItsPackages();
    void theSpaceKeyTicksAndUndoTakesItBack();
    void packagesThatLackSomethingAreOpenAndRowsStayAsTheyWereLeft();
    void aPagesKeyTakesTheKeyboardThere();
    void whatStandsElsewhereIsNotShownAsSelected();
    void numberKeysSetTheResult();
    void notApplicableAsksForItsReason();
    void aSearchLeavesWhatFits();
    void selectingInTheTreeFillsTheInspector();
    void theGraphIsLaidOutWhenItIsShown();
    void theNoticeFoldsToOneLineAndNoFurther();
    void everyTextFollowsTheLanguage();
    void aFileThatIsNoWorkspaceIsRefusedInASentence();
    void aTickThatCannotBeWrittenIsTakenBackAndSaidOnce();
    void anotherBidShowsItsOwnScope();

private:
    template<class T>
    T *find(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void trigger(const char *name) const
    {
        auto *action = find<QAction>(name);
        QVERIFY2(action->isEnabled(), name);
        action->trigger();
    }
    void openSample() const
    {
        trigger("actionSample");
        QVERIFY(m_window->store());
    }
    QModelIndex rowOf(const QTreeView *tree, int role, const QString &code,
                      const QModelIndex &parent = {}) const
    {
        for (int row = 0; row < tree->model()->rowCount(parent); ++row) {
            const QModelIndex index = tree->model()->index(row, 0, parent);
            if (index.data(role).toString() == code)
                return index;
            if (const QModelIndex below = rowOf(tree, role, code, index); below.isValid())
                return below;
        }
        return {};
    }
    void select(QTreeView *tree, const QModelIndex &index) const
    {
        QVERIFY(index.isValid());
        tree->scrollTo(index);
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(index).center());
        QTRY_COMPARE(tree->currentIndex().row(), index.row());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<kravkort::Display> m_display;
    std::unique_ptr<MainWindow> m_window;
    QString m_answer; // to the next question
    int m_questions = 0;
};

void WindowTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("KravkortTest"));
    QCoreApplication::setApplicationName(QStringLiteral("window"));
}

void WindowTest::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_display = std::make_unique<kravkort::Display>(Language::Danish);
    m_questions = 0;
    Prompts prompts;
    prompts.openWorkspace = [this](QWidget *, const QString &) { return m_answer; };
    prompts.saveWorkspace = [this](QWidget *, const QString &, const QString &) {
        return m_folder->filePath(QStringLiteral("w.kravkort"));
    };
    prompts.askText = [this](QWidget *, const QString &, const QString &,
                             const QString &) -> std::optional<QString> {
        ++m_questions;
        return m_answer.isEmpty() ? std::nullopt : std::optional(m_answer);
    };
    m_window = std::make_unique<MainWindow>(*m_display, prompts, [] { return moment; });
    m_window->resize(1500, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void WindowTest::cleanup()
{
    m_window.reset();
    m_display.reset();
    m_folder.reset();
}

void WindowTest::beginsWithThreeWaysIn()
{
    for (const char *name : {"startNew", "startOpen", "startSample"})
        QVERIFY(find<QWidget>(name)->isVisible());
    QVERIFY(!find<QAction>("actionReport")->isEnabled());
}

void WindowTest::aNewWorkspaceAsksWhatToTick()
{
    trigger("actionNew");
    QVERIFY(m_window->store());
    QVERIFY(QFileInfo::exists(m_folder->filePath(QStringLiteral("w.kravkort"))));
    QVERIFY(find<QLabel>("requirementsEmpty")->isVisible());
}

void WindowTest::tickingAUseCaseBringsItsPackages()
{
    trigger("actionNew");
    auto *tree = find<QTreeView>("useCaseTree");
    tree->expandAll();
    const QModelIndex useCase = rowOf(tree, UseCaseModel::CodeRole, QStringLiteral("Y26-U01"));
    QVERIFY(tree->model()->setData(useCase, Qt::Checked, Qt::CheckStateRole));
    QTRY_VERIFY(find<QTreeView>("requirementTree")->isVisible());
    const auto *requirements = find<QTreeView>("requirementTree");
    QVERIFY(rowOf(requirements, RequirementModel::CodeRole, QStringLiteral("I-6")).isValid());
    QVERIFY(rowOf(requirements, RequirementModel::CodeRole, QStringLiteral("SF1514")).isValid());
}

void WindowTest::theSpaceKeyTicksAndUndoTakesItBack()
{
    trigger("actionNew");
    auto *tree = find<QTreeView>("useCaseTree");
    tree->expandAll();
    select(tree, rowOf(tree, UseCaseModel::CodeRole, QStringLiteral("Y20-U01")));
    QTest::keyClick(tree, Qt::Key_Space);
    QTRY_COMPARE(m_window->store()->picture().progress.chosenUseCases, 1);
    trigger("actionUndo");
    QCOMPARE(m_window->store()->picture().progress.chosenUseCases, 0);
    trigger("actionRedo");
    QCOMPARE(m_window->store()->picture().progress.chosenUseCases, 1);
}

void WindowTest::packagesThatLackSomethingAreOpenAndRowsStayAsTheyWereLeft()
{
    openSample();
    auto *tree = find<QTreeView>("requirementTree");
    const auto row = [&](const char *code) {
        return rowOf(tree, RequirementModel::CodeRole, QString::fromLatin1(code));
    };
    QVERIFY(!tree->isExpanded(row("I-1"))); // complete
    QVERIFY(tree->isExpanded(row("I-6")));
    tree->collapse(row("I-6"));
    tree->expand(row("I-1"));
    find<QLineEdit>("requirementSearch")->setText(QStringLiteral("I-6-K1"));
    QVERIFY(tree->isExpanded(row("I-6")));
    find<QLineEdit>("requirementSearch")->clear();
    QVERIFY(!tree->isExpanded(row("I-6")));
    QVERIFY(tree->isExpanded(row("I-1")));
    WorkspaceStore *store = m_window->store();
    const BidId first = store->currentBid();
    auto *bids = find<QComboBox>("bidChoice");
    bids->setFocus();
    QTest::keyClick(bids, Qt::Key_Down);
    QTRY_VERIFY(store->currentBid() != first);
    store->setCurrentBid(first);
    QVERIFY(!tree->isExpanded(row("I-6")));
    QVERIFY(tree->isExpanded(row("I-1")));
}

void WindowTest::numberKeysSetTheResult()
{
    openSample();
    auto *tree = find<QTreeView>("requirementTree");
    tree->expandAll();
    select(tree, rowOf(tree, RequirementModel::CodeRole, QStringLiteral("I-6-K1")));
    QTest::keyClick(tree, Qt::Key_1);
    QCOMPARE(m_window->store()->answer({QStringLiteral("I-6-K1")}).outcome, Outcome::Met);
    QTest::keyClick(tree, Qt::Key_3);
    QCOMPARE(m_window->store()->answer({QStringLiteral("I-6-K1")}).outcome, Outcome::NotMet);
}

void WindowTest::aPagesKeyTakesTheKeyboardThere()
{
    openSample();
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    trigger("actionFind");
    QTRY_VERIFY(find<QLineEdit>("useCaseSearch")->hasFocus());
    trigger("actionRequirements");
    QTRY_VERIFY(find<QTreeView>("requirementTree")->hasFocus());
}

void WindowTest::whatStandsElsewhereIsNotShownAsSelected()
{
    openSample();
    auto *requirements = find<QTreeView>("requirementTree");
    auto *useCases = find<QTreeView>("useCaseTree");
    select(requirements, rowOf(requirements, RequirementModel::CodeRole, QStringLiteral("I-6")));
    emit requirements->clicked(requirements->currentIndex());
    QVERIFY(requirements->selectionModel()->hasSelection());
    select(useCases, rowOf(useCases, UseCaseModel::CodeRole, QStringLiteral("Y26-U01")));
    emit useCases->clicked(useCases->currentIndex());
    QVERIFY(!requirements->selectionModel()->hasSelection());
}

void WindowTest::notApplicableAsksForItsReason()
{
    openSample();
    auto *tree = find<QTreeView>("requirementTree");
    tree->expandAll();
    select(tree, rowOf(tree, RequirementModel::CodeRole, QStringLiteral("I-6-K2")));
    const Answer before = m_window->store()->answer({QStringLiteral("I-6-K2")});
    m_answer.clear();
    QTest::keyClick(tree, Qt::Key_4);
    QCOMPARE(m_questions, 1);
    QCOMPARE(m_window->store()->answer({QStringLiteral("I-6-K2")}), before);
    m_answer = QStringLiteral("Sagerne ligger et andet sted");
    QTest::keyClick(tree, Qt::Key_4);
    QCOMPARE(m_window->store()->answer({QStringLiteral("I-6-K2")}).outcome, Outcome::NotApplicable);
    QCOMPARE(m_window->store()->answer({QStringLiteral("I-6-K2")}).reason, m_answer);
}

void WindowTest::aSearchLeavesWhatFits()
{
    openSample();
    QTest::keyClicks(find<QLineEdit>("useCaseSearch"), QStringLiteral("genoptræning efter"));
    const auto *tree = find<QTreeView>("useCaseTree");
    QTRY_COMPARE(tree->model()->rowCount(), 1);
    QVERIFY(rowOf(tree, UseCaseModel::CodeRole, QStringLiteral("Y20-U01")).isValid());
}

void WindowTest::selectingInTheTreeFillsTheInspector()
{
    openSample();
    auto *tree = find<QTreeView>("requirementTree");
    tree->expandAll();
    select(tree, rowOf(tree, RequirementModel::CodeRole, QStringLiteral("SF1470-1")));
    const auto *inspector = find<QWidget>("inspector");
    QTRY_VERIFY([&] {
        for (const QLabel *label : inspector->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(QStringLiteral("SF1470-1")))
                return true;
        return false;
    }());
}

void WindowTest::theGraphIsLaidOutWhenItIsShown()
{
    openSample();
    QVERIFY(!m_window->findChild<GraphView *>());
    trigger("actionGraph");
    auto *view = find<GraphView>("graphView");
    QTRY_VERIFY_WITH_TIMEOUT(view->isVisible(), 10000);
}

void WindowTest::theNoticeFoldsToOneLineAndNoFurther()
{
    openSample();
    const auto *text = find<QLabel>("noticeText");
    const QString whole = text->text();
    QTest::mouseClick(find<QToolButton>("noticeFold"), Qt::LeftButton);
    QVERIFY(text->isVisible());
    QVERIFY(text->text().size() < whole.size());
    QTest::mouseClick(find<QToolButton>("noticeFold"), Qt::LeftButton);
    QCOMPARE(text->text(), whole);
}

void WindowTest::everyTextFollowsTheLanguage()
{
    openSample();
    const auto *tree = find<QTreeView>("requirementTree");
    const QString danish = rowOf(tree, RequirementModel::CodeRole, QStringLiteral("I-6"))
                               .data(RequirementModel::TextRole)
                               .toString();
    trigger("actionEnglish");
    QCOMPARE(m_display->language(), Language::English);
    QTRY_VERIFY(rowOf(tree, RequirementModel::CodeRole, QStringLiteral("I-6"))
                    .data(RequirementModel::TextRole)
                    .toString() != danish);
}

void WindowTest::aFileThatIsNoWorkspaceIsRefusedInASentence()
{
    openSample();
    QFile file(m_folder->filePath(QStringLiteral("letter.kravkort")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear all");
    file.close();
    m_answer = file.fileName();
    trigger("actionOpen");
    QTRY_VERIFY(find<QWidget>("messageBar")->isVisible());
    QVERIFY(find<QLabel>("messageText")->text().contains(QStringLiteral("letter.kravkort")));
    QVERIFY(m_window->store()); // what was open stays open
}

void WindowTest::aTickThatCannotBeWrittenIsTakenBackAndSaidOnce()
{
    trigger("actionNew");
    const WorkspaceStore *store = m_window->store();
    auto *tree = find<QTreeView>("useCaseTree");
    tree->expandAll();
    const QPersistentModelIndex useCase = rowOf(tree, UseCaseModel::CodeRole, QStringLiteral("Y26-U01"));
    const QString away = m_folder->filePath(QStringLiteral("away.kravkort"));
    QVERIFY(QFile::rename(store->path(), away));

    QSignalSpy failed(store, &WorkspaceStore::failed);
    select(tree, useCase);
    QTest::keyClick(tree, Qt::Key_Space);
    QCOMPARE(failed.size(), 1);
    QTRY_VERIFY(find<QWidget>("messageBar")->isVisible());
    QVERIFY(find<QLabel>("messageText")->text().contains(QStringLiteral("w.kravkort")));
    QCOMPARE(useCase.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Unchecked);
    QVERIFY(!find<QTreeView>("requirementTree")->isVisible());
    QVERIFY(!find<QAction>("actionUndo")->isEnabled());
    QVERIFY(!find<QAction>("actionRedo")->isEnabled());

    QVERIFY(QFile::rename(away, store->path()));
    QTest::keyClick(tree, Qt::Key_Space);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(useCase.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
    QVERIFY(find<QAction>("actionUndo")->isEnabled());
}

void WindowTest::anotherBidShowsItsOwnScope()
{
    openSample();
    auto *bids = find<QComboBox>("bidChoice");
    QVERIFY(bids->count() > 1);
    const BidId before = m_window->store()->currentBid();
    bids->setFocus();
    QTest::keyClick(bids, Qt::Key_Down);
    QTRY_VERIFY(m_window->store()->currentBid() != before);
}

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
