// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reasons.h"
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

QTEST_GUILESS_MAIN(ItemsTest)
#include "tst_items.moc"
