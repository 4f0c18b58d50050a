// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/claims/claims.h"
#include "models/domain/decisions/marginalcost.h"
#include "models/domain/text/names.h"
#include "models/domain/workspace/edit.h"
#include "models/item/claimmodel.h"
#include "models/item/decisionmodel.h"
#include "models/item/usecasemodel.h"
#include "models/store/solutionbids.h"
#include "ui/display.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>
#include <QUndoStack>

using namespace kravkort;

// Decisions, explained numbers and the claims check, through the real window over the worked example.
class DecisionsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void pagesAreMadeWhenTheyAreShown();
    void everyUseCaseShowsWhatItCosts();
    void aRowIsChosenWithTheSpaceKeyAndTakenBack();
    void droppingIsAskedInTheSameWay();
    void theTableSortsAndFilters();
    void theLadderNarrowsToARung();
    void theBestBuyIsChosenAsOneStep();
    void leverageLeadsToItsIntegration();
    void theHeadlineIsADoor();
    void aTileIsADoor();
    void thePercentageOfAPackageIsADoor();
    void anAnswerSaysWhichBidsReadItAndWhatMoved();
    void aFindingLeadsToItsPlace();
    void aFindingIsSignedOffWithAReasonAndComesBack();
    void theTabCountsOpenFindings();
    void modelsKeepTheirPromises();

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
    void showSection(int section) const
    {
        find<QAction>("actionDecisions")->trigger();
        find<QTabBar>("decisionTabs")->setCurrentIndex(section);
    }
    bool isChosen(const QString &useCase) const
    {
        return store().picture().selection.chosen.at(store().catalogue().useCaseIndex.value({useCase}));
    }
    static QString codeAt(const QTreeView *view, int row)
    {
        return view->model()->index(row, 0).data(DecisionModel::CodeRole).toString();
    }
    // Sets the keyboard on a row and presses a key.
    static void press(QTreeView *view, int row, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        view->setFocus();
        view->setCurrentIndex(view->model()->index(row, 0));
        QTest::keyClick(view, key, modifiers);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<kravkort::Display> m_display;
    std::unique_ptr<MainWindow> m_window;
    QString m_answer; // to the next question
};

void DecisionsTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("KravkortTest"));
    QCoreApplication::setApplicationName(QStringLiteral("decisions"));
}

void DecisionsTest::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_display = std::make_unique<kravkort::Display>(Language::English);
    Prompts prompts;
    prompts.saveWorkspace = [this](QWidget *, const QString &, const QString &) {
        return m_folder->filePath(QStringLiteral("w.kravkort"));
    };
    prompts.askText = [this](QWidget *, const QString &, const QString &,
                             const QString &) -> std::optional<QString> { return m_answer; };
    m_window = std::make_unique<MainWindow>(
        *m_display, prompts, [] { return QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC); });
    m_window->resize(1500, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    find<QAction>("actionSample")->trigger();
    QVERIFY(m_window->store());
}

void DecisionsTest::cleanup()
{
    m_window.reset();
    m_display.reset();
    m_folder.reset();
}

void DecisionsTest::pagesAreMadeWhenTheyAreShown()
{
    QVERIFY(!m_window->findChild<QWidget *>(QStringLiteral("decisionsPage")));
    QVERIFY(!m_window->findChild<QWidget *>(QStringLiteral("claimsPage")));
    showSection(0);
    QVERIFY(find<QTreeView>("costTable")->isVisible());
    QVERIFY(!m_window->findChild<QWidget *>(QStringLiteral("ladderTable")));
}

void DecisionsTest::everyUseCaseShowsWhatItCosts()
{
    const auto *tree = find<QTreeView>("useCaseTree");
    const MarginalCosts costs =
        marginalCostsOf(store().picture(), remainingHoursOf(store(), store().picture()));
    const Catalogue &c = store().catalogue();
    int seen = 0;
    for (int row = 0; row < tree->model()->rowCount(); ++row) {
        const QModelIndex area = tree->model()->index(row, 0);
        QVERIFY(!area.siblingAtColumn(UseCaseModel::CostColumn).data().toString().isEmpty());
        for (int child = 0; child < tree->model()->rowCount(area); ++child) {
            const QModelIndex useCase = tree->model()->index(child, 0, area);
            const int u = c.useCaseIndex.value({useCase.data(UseCaseModel::CodeRole).toString()});
            const QString words =
                useCase.siblingAtColumn(UseCaseModel::CostColumn).data(Qt::ToolTipRole).toString();
            if (costs.useCases.at(u) != MarginalCost{})
                QVERIFY(words.contains(QString::number(costs.useCases.at(u).criteria)));
            QCOMPARE(words.startsWith(QStringLiteral("Dropping")), store().picture().selection.chosen.at(u));
            ++seen;
        }
    }
    QCOMPARE(seen, c.useCases.size());
}

void DecisionsTest::aRowIsChosenWithTheSpaceKeyAndTakenBack()
{
    showSection(0);
    auto *table = find<QTreeView>("costTable");
    const int rows = table->model()->rowCount();
    const QString code = codeAt(table, 2);
    QVERIFY(!isChosen(code));
    press(table, 2, Qt::Key_Space);
    QVERIFY(isChosen(code));
    QCOMPARE(table->model()->rowCount(), rows - 1);
    QVERIFY(table->currentIndex().isValid()); // the keyboard stays in the table
    store().undo();
    QVERIFY(!isChosen(code));
    QCOMPARE(table->model()->rowCount(), rows);
}

void DecisionsTest::droppingIsAskedInTheSameWay()
{
    showSection(1);
    auto *table = find<QTreeView>("savingTable");
    QCOMPARE(table->model()->rowCount(), store().picture().progress.chosenUseCases);
    const QString code = codeAt(table, 0);
    press(table, 0, Qt::Key_Space);
    QVERIFY(!isChosen(code));
}

void DecisionsTest::theTableSortsAndFilters()
{
    showSection(0);
    auto *table = find<QTreeView>("costTable");
    const int hours = table->model()->columnCount() - 1;
    const auto ordered = [&](bool ascending) {
        for (int row = 1; row < table->model()->rowCount(); ++row) {
            const double a = table->model()->index(row - 1, hours).data(DecisionModel::NumberRole).toDouble();
            const double b = table->model()->index(row, hours).data(DecisionModel::NumberRole).toDouble();
            if (ascending ? a > b : a < b)
                return false;
        }
        return true;
    };
    QVERIFY(ordered(true));
    table->sortByColumn(hours, Qt::DescendingOrder);
    QVERIFY(ordered(false));
    const int all = table->model()->rowCount();
    find<QLineEdit>("costTableFilter")->setText(QStringLiteral("y26"));
    QVERIFY(table->model()->rowCount() < all);
    for (int row = 0; row < table->model()->rowCount(); ++row)
        QVERIFY(codeAt(table, row).startsWith(QStringLiteral("Y26")));
    find<QLineEdit>("costTableFilter")->clear();
    find<QComboBox>("costTableChoice")->setCurrentIndex(1); // whole areas
    for (int row = 0; row < table->model()->rowCount(); ++row)
        QVERIFY(!codeAt(table, row).contains(u'-'));
    find<QLineEdit>("costTableFilter")->setText(QStringLiteral("nothing like it"));
    QVERIFY(find<QLabel>("costTableEmpty")->isVisible());
}

void DecisionsTest::theLadderNarrowsToARung()
{
    showSection(2);
    auto *table = find<QTreeView>("ladderTable");
    QCOMPARE(table->model()->rowCount(), store().catalogue().useCases.size());
    find<QComboBox>("ladderTableChoice")->setCurrentIndex(4); // 3–10
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const double open = table->model()->index(row, 1).data(DecisionModel::NumberRole).toDouble();
        QVERIFY(open >= 3 && open <= 10);
    }
}

void DecisionsTest::theBestBuyIsChosenAsOneStep()
{
    showSection(3);
    auto *hours = find<QDoubleSpinBox>("bestBuyHours");
    auto *choose = find<QPushButton>("bestBuyChoose");
    hours->setValue(400);
    auto *table = find<QTreeView>("purchaseTable");
    QTRY_VERIFY(choose->isEnabled());
    const int count = table->model()->rowCount();
    QVERIFY(count > 1);
    QVERIFY(!find<QLabel>("bestBuyAnswer")->text().isEmpty());
    QStringList codes;
    for (int row = 0; row < count; ++row)
        codes.append(codeAt(table, row));
    const int before = store().picture().progress.chosenUseCases;
    const int steps = store().undoStack()->count();
    QTest::mouseClick(choose, Qt::LeftButton);
    QCOMPARE(store().picture().progress.chosenUseCases, before + count);
    for (const QString &code : std::as_const(codes))
        QVERIFY(isChosen(code));
    QCOMPARE(store().undoStack()->count(), steps + 1);
    store().undo();
    QCOMPARE(store().picture().progress.chosenUseCases, before);
}

void DecisionsTest::leverageLeadsToItsIntegration()
{
    showSection(4);
    auto *table = find<QTreeView>("leverageTable");
    QVERIFY(table->model()->rowCount() > 0);
    const QString code = codeAt(table, 0);
    press(table, 0, Qt::Key_Return);
    QCOMPARE(find<QLabel>("inspectorCode")->text(), code);
    QVERIFY(find<QWidget>("requirementsPage")->isVisible());
}

void DecisionsTest::theHeadlineIsADoor()
{
    auto *headline = find<QLabel>("headline");
    headline->setFocus();
    QTest::keyClick(headline, Qt::Key_Tab); // to the first link in it
    emit headline->linkActivated(QStringLiteral("number:0;node:0/"));
    auto *dialog = find<QDialog>("explanationDialog");
    QTRY_VERIFY(dialog->isVisible());
    const Tally &mandatory = store().picture().progress.mandatory;
    QCOMPARE(find<QLabel>("explanationValue")->text(), percent(mandatory.ratio()));
    auto *list = find<QTreeWidget>("explanationList");
    QCOMPARE(list->topLevelItem(0)->childCount(), mandatory.open());
    QCOMPARE(list->topLevelItem(1)->childCount(), mandatory.met());
    QVERIFY(find<QLabel>("explanationWeakest")->isVisible());
    // It follows the work, and a criterion in it leads there.
    QTreeWidgetItem *first = list->topLevelItem(0)->child(0);
    const QString code = first->text(0);
    list->setCurrentItem(first);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(find<QLabel>("inspectorCode")->text(), code);
    store().setOutcome({{code}}, Outcome::Met);
    QCOMPARE(list->topLevelItem(1)->childCount(), store().picture().progress.mandatory.met());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void DecisionsTest::aTileIsADoor()
{
    find<QAction>("actionOverview")->trigger();
    auto *tile = find<QWidget>("readyTile");
    tile->setFocus();
    QTest::keyClick(tile, Qt::Key_Return);
    QTRY_VERIFY(find<QDialog>("explanationDialog")->isVisible());
    const Progress &progress = store().picture().progress;
    QCOMPARE(find<QLabel>("explanationValue")->text(),
             QStringLiteral("%1 of %2").arg(progress.readyUseCases).arg(progress.chosenUseCases));
    find<QDialog>("explanationDialog")->reject();
    QTest::mouseClick(find<QWidget>("municipalTile"), Qt::LeftButton);
    QTRY_VERIFY(find<QDialog>("explanationDialog")->isVisible());
    QCOMPARE(find<QLabel>("explanationTitle")->text(), QStringLiteral("The municipality's part"));
}

void DecisionsTest::thePercentageOfAPackageIsADoor()
{
    find<QAction>("actionRequirements")->trigger();
    auto *tree = find<QTreeView>("requirementTree");
    press(tree, 0, Qt::Key_Return);
    QTRY_VERIFY(find<QDialog>("explanationDialog")->isVisible());
    const Picture &picture = store().picture();
    const QString title = find<QLabel>("explanationTitle")->text();
    const int p = picture.catalogue->packageIndex.value({title.section(u':', 0, 0)}, -1);
    QVERIFY2(p >= 0, qPrintable(title));
    QCOMPARE(find<QLabel>("explanationValue")->text(),
             percent(picture.progress.packages.at(p).pooled.ratio()));
}

void DecisionsTest::anAnswerSaysWhichBidsReadItAndWhatMoved()
{
    // The general terms are in every bid of the solution.
    emit find<QLabel>("headline")->linkActivated(QStringLiteral("number:5;node:5/GV"));
    auto *list = find<QTreeWidget>("explanationList");
    QVERIFY(list->topLevelItem(1)->childCount() > 0); // those that are met
    QTreeWidgetItem *item = list->topLevelItem(1)->child(0);
    const QString code = item->text(0);
    list->setCurrentItem(item);
    QTest::keyClick(list, Qt::Key_Return);
    const auto *readers = find<QLabel>("inspectorReaders");
    QVERIFY(readers->text().contains(QStringLiteral("Havnby")));
    QVERIFY(readers->text().contains(QStringLiteral("Fjordlev")));
    QVERIFY(!readers->text().contains(QStringLiteral("Klitvig"))); // another solution's
    QVERIFY(!readers->text().contains(QStringLiteral("→")));
    const int met = store().picture().progress.mandatory.met();
    store().setOutcome({{code}}, Outcome::NotMet);
    QVERIFY(readers->text().contains(QStringLiteral("mandatory %1/").arg(met)));
    QVERIFY(readers->text().contains(QStringLiteral("→ %1/").arg(met - 1)));
    QCOMPARE(readers->text().count(QStringLiteral("Moved by the last change")), 2);
}

void DecisionsTest::aFindingLeadsToItsPlace()
{
    find<QAction>("actionClaims")->trigger();
    auto *tree = find<QTreeView>("claimTree");
    QVERIFY(tree->model()->rowCount() > 0);
    const QModelIndex rule = tree->model()->index(0, 0);
    QVERIFY(!find<QLabel>("claimExplained")->text().isEmpty());
    const QModelIndex finding = tree->model()->index(0, 0, rule);
    const NodeRef place = finding.data(ClaimModel::NodeRole).value<NodeRef>();
    tree->setFocus();
    tree->setCurrentIndex(finding);
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(find<QLabel>("inspectorCode")->text(), place.code);
}

void DecisionsTest::aFindingIsSignedOffWithAReasonAndComesBack()
{
    find<QAction>("actionClaims")->trigger();
    auto *tree = find<QTreeView>("claimTree");
    const auto open = [this] {
        const QList<Finding> all =
            claimsOf(store().workspace(), store().picture(), Phrases(Language::English));
        return std::count_if(all.begin(), all.end(), [](const Finding &one) { return one.isOpen(); });
    };
    const auto before = open();
    tree->setFocus();
    tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
    m_answer = QStringLiteral("   ");
    QTest::keyClick(tree, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(open(), before); // no reason, no sign-off
    m_answer = QStringLiteral("Aftalt på styregruppen");
    QTest::keyClick(tree, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(open(), before - 1);
    QCOMPARE(store().workspace().table<SignOff>().size(), 1);
    QCOMPARE(store().workspace().table<SignOff>().first().reason, m_answer);
    // Who and when come from the history.
    find<QCheckBox>("signedOffFilter")->setChecked(true);
    const QString key = keyOf(store().workspace().table<SignOff>().first());
    const QModelIndexList rows = tree->model()->match(tree->model()->index(0, 0), ClaimModel::KeyRole, key, 1,
                                                      Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(rows.size(), 1);
    tree->selectionModel()->setCurrentIndex(rows.first(),
                                            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const QString explained = find<QLabel>("claimExplained")->text();
    QVERIFY2(explained.contains(QStringLiteral("24 November 2026")), qPrintable(explained));
    store().undo();
    QCOMPARE(open(), before);
}

void DecisionsTest::theTabCountsOpenFindings()
{
    const auto *tabs = find<QTabBar>("pageTabs");
    const auto count = claimsOf(store().workspace(), store().picture(), Phrases(Language::English)).size();
    const auto counted = [&] {
        for (int tab = 0; tab < tabs->count(); ++tab)
            if (tabs->tabText(tab) == QStringLiteral("Claims check (%1)").arg(count))
                return true;
        return false;
    };
    QVERIFY(count > 0);
    QTRY_VERIFY(counted());
}

void DecisionsTest::modelsKeepTheirPromises()
{
    const Phrases phrases(Language::English);
    DecisionModel table(store(), DecisionKind::Cost);
    QAbstractItemModelTester tableTester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.show(costRows(store(), phrases));
    QVERIFY(table.setData(table.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    table.show(costRows(store(), phrases));
    store().undo();
    table.show(costRows(store(), phrases));
    table.show({});
    ClaimModel claims(phrases);
    QAbstractItemModelTester claimTester(&claims, QAbstractItemModelTester::FailureReportingMode::QtTest);
    claims.show(claimsOf(store().workspace(), store().picture(), phrases));
    QVERIFY(claims.rowCount() > 0);
    claims.show({});
}

QTEST_MAIN(DecisionsTest)
#include "tst_decisions.moc"
