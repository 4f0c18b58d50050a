// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/scope/reasons.h"
#include "models/item/comparisonmodel.h"
#include "models/item/requirementfilter.h"
#include "models/item/requirementmodel.h"
#include "models/item/usecasefilter.h"
#include "models/item/usecasemodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace kravkort;

namespace {

const QDateTime moment(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

} // namespace

// The item models over a real store.
class ItemsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void tickingAUseCaseChoosesIt();
    void tickingAnAreaChoosesAllItsUseCases();
    void anAreaWithSomeChosenIsPartlyTicked();
    void aSearchFindsUseCasesByTheirAreaToo();
    void theOutlineFollowsTheScopeRowByRow();
    void everyCriterionInScopeHasARow();
    void editsInTheTreeReachTheStore();
    void aResultThatNeedsAReasonIsRefusedInPlace();
    void filtersKeepWhatFits();
    void whatIsLateSoonOrBlockedSaysSoInWords();
    void aPackageCountsWhatIsBelowIt();
    void aFilterSurvivesAsSettings_data();
    void aFilterSurvivesAsSettings();
    void twoBidsAreRowsOfOneTable();

private:
    QModelIndex useCase(const QString &code) const { return m_useCases->indexOf({NodeKind::UseCase, code}); }
    void choose(const QString &code) { m_store->choose({{code}}, true); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkspaceStore> m_store;
    std::unique_ptr<UseCaseModel> m_useCases;
    std::unique_ptr<RequirementModel> m_requirements;
    std::unique_ptr<QAbstractItemModelTester> m_useCaseTester, m_requirementTester;
};

void ItemsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = WorkspaceStore::create(
        m_folder->filePath(QStringLiteral("w.kravkort")), [] { return moment; }, QStringLiteral("test"));
    QVERIFY(store.ok());
    m_store = std::move(*store);
    m_useCases = std::make_unique<UseCaseModel>(*m_store, Language::Danish);
    m_requirements = std::make_unique<RequirementModel>(*m_store, Language::Danish);
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    m_useCaseTester = std::make_unique<QAbstractItemModelTester>(m_useCases.get(), mode);
    m_requirementTester = std::make_unique<QAbstractItemModelTester>(m_requirements.get(), mode);
}

void ItemsTest::cleanup()
{
    m_requirementTester.reset();
    m_useCaseTester.reset();
    m_requirements.reset();
    m_useCases.reset();
    m_store.reset();
    m_folder.reset();
}

void ItemsTest::tickingAUseCaseChoosesIt()
{
    QVERIFY(m_useCases->setData(useCase(QStringLiteral("Y26-U01")), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(m_store->picture().selection.chosen.at(
        m_store->catalogue().useCaseIndex.value({QStringLiteral("Y26-U01")})));
    QCOMPARE(useCase(QStringLiteral("Y26-U01")).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    m_store->undo();
    QCOMPARE(useCase(QStringLiteral("Y26-U01")).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
}

void ItemsTest::tickingAnAreaChoosesAllItsUseCases()
{
    const QModelIndex area = m_useCases->indexOf({NodeKind::Area, QStringLiteral("Y26")});
    QVERIFY(m_useCases->setData(area, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(area.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(m_store->undoStack()->count(), 1);
    for (int row = 0; row < m_useCases->rowCount(area); ++row)
        QCOMPARE(m_useCases->index(row, 0, area).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
}

void ItemsTest::anAreaWithSomeChosenIsPartlyTicked()
{
    choose(QStringLiteral("Y20-U01"));
    QCOMPARE(m_useCases->indexOf({NodeKind::Area, QStringLiteral("Y20")}).data(Qt::CheckStateRole).toInt(),
             int(Qt::PartiallyChecked));
}

void ItemsTest::aSearchFindsUseCasesByTheirAreaToo()
{
    UseCaseFilter filter;
    filter.setSourceModel(m_useCases.get());
    filter.setText(QStringLiteral("y26-u01"));
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.rowCount(filter.index(0, 0)), 1);
    filter.setText(QStringLiteral("social omsorg"));
    QCOMPARE(filter.rowCount(filter.index(0, 0)),
             m_useCases->rowCount(m_useCases->indexOf({NodeKind::Area, QStringLiteral("Y26")})));
    filter.setText(QStringLiteral("nosuchword"));
    QCOMPARE(filter.rowCount(), 0);
}

void ItemsTest::theOutlineFollowsTheScopeRowByRow()
{
    QSignalSpy resets(m_requirements.get(), &QAbstractItemModel::modelReset);
    QRandomGenerator random(7);
    const Catalogue &catalogue = m_store->catalogue();
    for (int round = 0; round < 60; ++round) {
        const int useCase = random.bounded(static_cast<int>(catalogue.useCases.size()));
        switch (random.bounded(3)) {
        case 0:
            m_store->choose({catalogue.useCases.at(useCase).id}, random.bounded(2) == 0);
            break;
        case 1:
            m_store->decide(
                catalogue.packages.at(random.bounded(static_cast<int>(catalogue.packages.size()))).id,
                random.bounded(2) ? Decision::Offered : Decision::Declined);
            break;
        default:
            m_store->undo();
            break;
        }
        const RequirementModel fresh(*m_store, Language::Danish);
        QCOMPARE(m_requirements->rowCount(), fresh.rowCount());
        for (int group = 0; group < fresh.rowCount(); ++group) {
            const QModelIndex mine = m_requirements->index(group, 0);
            const QModelIndex theirs = fresh.index(group, 0);
            QCOMPARE(mine.data(RequirementModel::CodeRole), theirs.data(RequirementModel::CodeRole));
            QCOMPARE(m_requirements->rowCount(mine), fresh.rowCount(theirs));
            for (int row = 0; row < fresh.rowCount(theirs); ++row)
                QCOMPARE(m_requirements->index(row, 0, mine).data(RequirementModel::CodeRole),
                         fresh.index(row, 0, theirs).data(RequirementModel::CodeRole));
        }
    }
    QCOMPARE(resets.count(), 0);
}

void ItemsTest::everyCriterionInScopeHasARow()
{
    choose(QStringLiteral("Y26-U01"));
    choose(QStringLiteral("Y65-U01"));
    const Picture &picture = m_store->picture();
    int found = 0;
    for (int k = 0; k < picture.catalogue->criteria.size(); ++k) {
        const QModelIndex row = m_requirements->indexOf(criterionNode(*picture.catalogue, k));
        QCOMPARE(row.isValid(), picture.scope.holds(picture.catalogue->criteria.at(k)));
        found += row.isValid() ? 1 : 0;
    }
    QVERIFY(found > 100);
}

void ItemsTest::editsInTheTreeReachTheStore()
{
    choose(QStringLiteral("Y26-U01"));
    const CriterionId criterion{QStringLiteral("SF1470-1")};
    const QModelIndex row = m_requirements->indexOf({NodeKind::Criterion, criterion.code});
    QVERIFY(row.isValid());
    const auto cell = [&](int column) { return row.siblingAtColumn(column); };
    QVERIFY(m_requirements->setData(cell(RequirementModel::WorkColumn), int(Work::Done), Qt::EditRole));
    QVERIFY(m_requirements->setData(cell(RequirementModel::OutcomeColumn), int(Outcome::Met), Qt::EditRole));
    QVERIFY(m_requirements->setData(cell(RequirementModel::OwnerColumn), QStringLiteral(" Mette "),
                                    Qt::EditRole));
    QVERIFY(m_requirements->setData(cell(RequirementModel::DueColumn), QDate(2027, 1, 2), Qt::EditRole));
    const Answer answer = m_store->answer(criterion);
    QCOMPARE(answer.work, Work::Done);
    QCOMPARE(answer.outcome, Outcome::Met);
    QCOMPARE(answer.owner, QStringLiteral("Mette"));
    QCOMPARE(answer.due, QDate(2027, 1, 2));
    QVERIFY(m_requirements->setData(cell(RequirementModel::DueColumn), QDate(), Qt::EditRole));
    QVERIFY(!m_store->answer(criterion).due);
    QVERIFY(m_requirements->setData(cell(RequirementModel::EstimateColumn), 7.5, Qt::EditRole));
    QVERIFY(m_requirements->setData(cell(RequirementModel::NoteColumn), QStringLiteral("n"), Qt::EditRole));
    QCOMPARE(m_store->answer(criterion).estimate, 7.5);
    QCOMPARE(m_store->answer(criterion).note, QStringLiteral("n"));
    QVERIFY(!m_requirements->setData(cell(RequirementModel::EstimateColumn), -1.0, Qt::EditRole));
    QVERIFY(m_requirements->setData(cell(RequirementModel::EstimateColumn), QVariant(), Qt::EditRole));
    QVERIFY(!m_store->answer(criterion).estimate);
    QVERIFY(!m_requirements->setData(cell(RequirementModel::AttentionColumn), 1, Qt::EditRole));
}

void ItemsTest::aResultThatNeedsAReasonIsRefusedInPlace()
{
    choose(QStringLiteral("Y26-U01"));
    const QModelIndex row = m_requirements->indexOf({NodeKind::Criterion, QStringLiteral("SF1470-1")});
    QVERIFY(!m_requirements->setData(row.siblingAtColumn(RequirementModel::OutcomeColumn),
                                     int(Outcome::NotApplicable), Qt::EditRole));
    QCOMPARE(m_store->answer({QStringLiteral("SF1470-1")}).outcome, Outcome::Unknown);
}

void ItemsTest::filtersKeepWhatFits()
{
    choose(QStringLiteral("Y26-U01"));
    m_store->setOutcome({{QStringLiteral("SF1470-1")}, {QStringLiteral("SF1470-2")}}, Outcome::Met);
    m_store->setDue({{QStringLiteral("SF1470-3")}}, QDate(2026, 1, 1));
    RequirementFilterModel filter;
    filter.setSourceModel(m_requirements.get());
    const int all = filter.shownCriteria();

    RequirementFilter met;
    met.outcome = Outcome::Met;
    filter.setFilter(met);
    QCOMPARE(filter.shownCriteria(), 2);

    RequirementFilter open;
    open.onlyOpen = true;
    filter.setFilter(open);
    QCOMPARE(filter.shownCriteria(), all - 2);

    RequirementFilter overdue;
    overdue.onlyOverdue = true;
    filter.setFilter(overdue);
    QCOMPARE(filter.shownCriteria(), 1);

    RequirementFilter soon;
    soon.onlySoon = true;
    filter.setFilter(soon);
    QCOMPARE(filter.shownCriteria(), 0);
    m_store->setDue({{QStringLiteral("SF1470-4")}}, moment.date().addDays(14));
    QCOMPARE(filter.shownCriteria(), 1);
    QCOMPARE(filter.criteriaShown(), QList<CriterionId>{{QStringLiteral("SF1470-4")}});

    RequirementFilter blocked;
    blocked.onlyBlocked = true;
    filter.setFilter(blocked);
    const int waiting = filter.shownCriteria();
    QVERIFY(waiting > 0 && waiting < all);

    RequirementFilter text;
    text.text = QStringLiteral("i-6-k2");
    filter.setFilter(text);
    QCOMPARE(filter.shownCriteria(), 1);

    RequirementFilter municipal;
    municipal.responsible = Responsible::Municipality;
    filter.setFilter(municipal);
    const int theirs = filter.shownCriteria();
    QVERIFY(theirs > 0 && theirs < all);
    filter.setFilter({});
    QCOMPARE(filter.shownCriteria(), all);
}

void ItemsTest::whatIsLateSoonOrBlockedSaysSoInWords()
{
    choose(QStringLiteral("Y26-U01"));
    const CriterionId criterion{QStringLiteral("SF1470-1")};
    const QModelIndex row = m_requirements->indexOf({NodeKind::Criterion, criterion.code});
    const auto said = [&] {
        return row.siblingAtColumn(RequirementModel::AttentionColumn).data().toString();
    };
    QCOMPARE(said(), QStringLiteral("⊘ blocked")); // SF1470 needs others, and nothing is met yet
    m_store->setDue({criterion}, moment.date().addDays(-1));
    QCOMPARE(said(), QStringLiteral("! overdue · ⊘ blocked"));
    m_store->setDue({criterion}, moment.date());
    QCOMPARE(said(), QStringLiteral("◷ due soon · ⊘ blocked"));
    m_store->setOutcome({criterion}, Outcome::Met);
    QCOMPARE(said(), QString());
}

void ItemsTest::aPackageCountsWhatIsBelowIt()
{
    choose(QStringLiteral("Y26-U01"));
    const QModelIndex package = m_requirements->indexOf({NodeKind::Package, QStringLiteral("I-6")});
    const auto said = [&] {
        return package.siblingAtColumn(RequirementModel::AttentionColumn).data().toString();
    };
    QVERIFY(!said().contains(QChar(u'!')));
    m_store->setDue({{QStringLiteral("SF1470-1")}, {QStringLiteral("SF1470-2")}}, QDate(2026, 1, 1));
    QVERIFY(said().startsWith(QStringLiteral("! 2")));
}

void ItemsTest::aFilterSurvivesAsSettings_data()
{
    QTest::addColumn<RequirementFilter>("filter");
    RequirementFilter filter;
    QTest::newRow("nothing") << filter;
    filter.text = QStringLiteral("æble \"sag\"");
    filter.outcome = Outcome::PartlyMet;
    filter.responsible = Responsible::Municipality;
    filter.strength = Strength::Supplementary;
    QTest::newRow("values") << filter;
    filter.onlyOpen = filter.onlySoon = true;
    QTest::newRow("switches") << filter;
    filter.onlyOverdue = filter.onlyBlocked = true;
    QTest::newRow("all of them") << filter;
    filter.owner = QStringLiteral("Mette \"M\" Å");
    filter.dueFrom = QDate(2026, 11, 30);
    filter.dueTo = QDate(2026, 12, 6);
    filter.onlyOurs = true;
    QTest::newRow("owner and days") << filter;
    filter.owner = QString();
    filter.onlyUndated = true;
    QTest::newRow("nobody's, without a date") << filter;
}

void ItemsTest::aFilterSurvivesAsSettings()
{
    QFETCH(RequirementFilter, filter);
    QCOMPARE(filterFrom(settingsOf(filter)), filter);
    QCOMPARE(filterFrom(QStringLiteral("no settings")), RequirementFilter{});
}

void ItemsTest::twoBidsAreRowsOfOneTable()
{
    choose(QStringLiteral("Y26-U01"));
    const BidId here = m_store->currentBid();
    const BidId there = m_store->addBid(m_store->picture().solution, QStringLiteral("Der"));
    m_store->setCurrentBid(there);
    choose(QStringLiteral("Y20-U01"));
    ComparisonModel model(Language::Danish);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.compare(m_store->pictureOf(here), QStringLiteral("Her"), m_store->pictureOf(there),
                  QStringLiteral("Der"));
    QCOMPARE(model.rowCount(), static_cast<int>(model.comparison().things.size()));
    QCOMPARE(model.index(0, ComparisonModel::CodeColumn).data().toString(), QStringLiteral("Y20-U01"));
    QVERIFY(!model.index(0, ComparisonModel::OpenHereColumn).data().isValid());
    QVERIFY(model.index(0, ComparisonModel::OpenThereColumn).data().toInt() > 0);
    const TextTable table = model.table([](int row) { return row < 3; });
    QCOMPARE(table.size(), 4);
    QVERIFY(table.at(0).contains(QStringLiteral("Open in Her")));
    QCOMPARE(table.at(1).at(ComparisonModel::WhereColumn), QStringLiteral("only Der"));
}

QTEST_GUILESS_MAIN(ItemsTest)
#include "tst_items.moc"
