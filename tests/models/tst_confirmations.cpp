// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/basis/leaning.h"
#include "models/domain/catalogue/cataloguestatement.h"
#include "models/domain/catalogue/statementplaces.h"
#include "models/domain/history/changes.h"
#include "models/exchange/cataloguereader.h"
#include "models/exchange/cataloguewriter.h"
#include "models/exchange/statusjson.h"
#include "models/item/basisfilter.h"
#include "models/item/basismodel.h"
#include "models/storage/workspacefile.h"
#include "models/store/bidimpacts.h"
#include "models/store/confirmationverbs.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace kravkort;

namespace {

const QDate day(2026, 11, 24);

Clock noon()
{
    return [] { return QDateTime(day, QTime(12, 0), Qt::UTC); };
}

} // namespace

// Confirming and withdrawing through the store of a workspace, and the list that is worked on.
class ConfirmationsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void whatIsConfirmedIsOneStepOnDiskAndCanBeUndone();
    void everyBidOnTheCatalogueSeesIt();
    void whatIsConfirmedCanBeWrittenAsACatalogue();
    void aDocumentMustBeNamed();
    void withdrawingIsOneStep();
    void anotherReferenceTakesTheOldOnesPlace();
    void historySaysItInWords();
    void theStatusCountsIt();
    void theLastDocumentIsProposedFirst();

    void theListShowsTheWeakestAndMostLeanedOnFirst();
    void theListFilters();
    void theModelKeepsItsPromises();

private:
    WorkspaceStore &store() const { return *m_store; }
    static QList<StatementKey> two()
    {
        return {{StatementKind::Package, u"I-6"_s}, {StatementKind::Integration, u"SF1470"_s}};
    }
    bool isConfirmed(const QString &package) const
    {
        const Catalogue &c = store().catalogue();
        return c.packages.at(c.packageIndex.value({package})).ground.basis == Basis::Confirmed;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<WorkspaceStore> m_store;
};

void ConfirmationsTest::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"w.kravkort"_s);
    auto made = WorkspaceStore::createSample(m_path, noon(), u"Mette"_s);
    QVERIFY(made.ok());
    m_store = std::move(*made);
}

void ConfirmationsTest::whatIsConfirmedIsOneStepOnDiskAndCanBeUndone()
{
    const Workspace before = store().workspace();
    const int steps = store().undoStack()->count();
    QVERIFY(!isConfirmed(u"I-6"_s));
    QVERIFY(confirmStatements(store(), two(), u"Bilag 2"_s, u"s. 14"_s));
    QVERIFY(isConfirmed(u"I-6"_s));
    QCOMPARE(store().undoStack()->count(), steps + 1);
    {
        const auto file = WorkspaceFile::open(m_path);
        QVERIFY(*file->load() == store().workspace());
        QCOMPARE(*file->check(), QStringList());
    }
    store().undo();
    QVERIFY(!isConfirmed(u"I-6"_s));
    QVERIFY(store().workspace() == before);
    store().redo();
    QVERIFY(isConfirmed(u"I-6"_s));
    // And it is there for whoever opens the file next.
    m_store.reset();
    m_store = std::move(*WorkspaceStore::open(m_path, noon(), u"Jens"_s));
    QVERIFY(isConfirmed(u"I-6"_s));
    const Ground &ground =
        store().catalogue().packages.at(store().catalogue().packageIndex.value({u"I-6"_s})).ground;
    QCOMPARE(ground.confirmedBy, u"Mette"_s);
    QCOMPARE(ground.confirmedOn, day);
    QCOMPARE(store().catalogue().source(ground.source)->title, u"Bilag 2"_s);
    QCOMPARE(ground.place, u"s. 14"_s);
}

void ConfirmationsTest::everyBidOnTheCatalogueSeesIt()
{
    QVERIFY(confirmStatements(store(), two(), u"Bilag 2"_s, {}));
    for (const Bid &bid : store().workspace().table<Bid>()) {
        const auto catalogue = store().catalogueOf(bid);
        QCOMPARE(catalogue->packages.at(catalogue->packageIndex.value({u"I-6"_s})).ground.basis,
                 Basis::Confirmed);
        QCOMPARE(catalogue, store().catalogueOf(bid)); // made once, not at each look
    }
    // What has nothing to do with it makes none anew.
    const auto before = store().picture().catalogue;
    store().setVendorName(u"Nordlys"_s);
    QCOMPARE(store().picture().catalogue, before);
}

void ConfirmationsTest::whatIsConfirmedCanBeWrittenAsACatalogue()
{
    QVERIFY(confirmStatements(store(), two(), u"Bilag 2, \"krav\" æøå"_s, u"s. 14"_s));
    const Result<Catalogue> read = readCatalogue(writeCatalogue(store().catalogue()));
    QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.error().details.join(u'\n')));
    QCOMPARE(statementsOf(*read), statementsOf(store().catalogue()));
    // The revision itself knows nothing of it.
    const Bid *bid = store().workspace().bid(store().currentBid());
    const auto revision = revisionOf(store(), *bid);
    QCOMPARE(revision->packages.at(revision->packageIndex.value({u"I-6"_s})).ground.basis, Basis::Assumed);
}

void ConfirmationsTest::aDocumentMustBeNamed()
{
    QSignalSpy failed(&store(), &WorkspaceStore::failed);
    QVERIFY(!confirmStatements(store(), two(), u"  "_s, u"s. 1"_s));
    QCOMPARE(failed.size(), 1);
    QVERIFY(store().workspace().table<Confirmation>().isEmpty());
}

void ConfirmationsTest::withdrawingIsOneStep()
{
    QVERIFY(confirmStatements(store(), two(), u"Bilag 2"_s, {}));
    const int steps = store().undoStack()->count();
    QVERIFY(withdrawConfirmations(store(), two()));
    QVERIFY(store().workspace().table<Confirmation>().isEmpty());
    QVERIFY(!isConfirmed(u"I-6"_s));
    QCOMPARE(store().undoStack()->count(), steps + 1);
    QVERIFY(withdrawConfirmations(store(), two())); // nothing is left to withdraw
    QCOMPARE(store().undoStack()->count(), steps + 1);
    store().undo();
    QVERIFY(isConfirmed(u"I-6"_s));
}

void ConfirmationsTest::anotherReferenceTakesTheOldOnesPlace()
{
    QVERIFY(confirmStatements(store(), two(), u"Bilag 2"_s, u"s. 1"_s));
    QVERIFY(confirmStatements(store(), two(), u"Bilag 2"_s, u"s. 2"_s));
    const Table<Confirmation> &rows = store().workspace().table<Confirmation>();
    QCOMPARE(rows.size(), 2);
    for (const Confirmation &row : rows)
        QCOMPARE(row.place, u"s. 2"_s);
}

void ConfirmationsTest::historySaysItInWords()
{
    QVERIFY(confirmStatements(store(), two(), u"Bilag 2"_s, u"s. 14"_s));
    QVERIFY(withdrawConfirmations(store(), two()));
    const auto history = store().history({});
    QVERIFY(history.ok());
    QCOMPARE(history->at(0).author, u"Mette"_s);
    QCOMPARE(history->at(0).edit.text, u"Withdraw the confirmation of 2 statement(s)"_s);
    QCOMPARE(history->at(1).edit.text, u"Confirm 2 statement(s) in “Bilag 2”"_s);
    QStringList sentences;
    const Phrases phrases(Language::English);
    for (const HistoryEntry &entry : *history)
        for (const FieldChange &change : changesOf(entry.edit, {}, phrases))
            sentences.append(sentenceOf(change, phrases));
    QVERIFY(sentences.contains(u"Package I-6: confirmed (Bilag 2, s. 14, Mette, 24 November 2026)"_s));
    QVERIFY(sentences.contains(
        u"Integration SF1470: confirmation withdrawn (Bilag 2, s. 14, Mette, 24 November 2026)"_s));
}

void ConfirmationsTest::theStatusCountsIt()
{
    const QJsonObject before = statusJson(store().picture(), store().workspace());
    QCOMPARE(before.value(u"confirmed"_s).toDouble(), 0.0);
    QList<StatementKey> all;
    for (const CatalogueStatement &statement : statementsOf(store().catalogue()))
        all.append(statement.key());
    QVERIFY(confirmStatements(store(), all, u"Bilag 2"_s, {}));
    const QJsonObject after = statusJson(store().picture(), store().workspace());
    QCOMPARE(after.value(u"confirmed"_s).toDouble(), 1.0);
    QCOMPARE(after.value(u"statements"_s), before.value(u"statements"_s));
    QCOMPARE(after.value(u"confirmedStatements"_s), after.value(u"statements"_s));
    const QJsonArray useCases = after.value(u"usecases"_s).toArray();
    QVERIFY(!useCases.isEmpty());
    for (const QJsonValue &useCase : useCases)
        QCOMPARE(useCase.toObject().value(u"confirmed"_s).toDouble(), 1.0);
    // Criteria by basis, as scope --json prints them, see it too.
    QCOMPARE(after.value(u"basis"_s).toObject().value(u"assumed"_s).toInt(), 0);
    QVERIFY(after.value(u"basis"_s).toObject().value(u"confirmed"_s).toInt() > 0);
}

void ConfirmationsTest::theLastDocumentIsProposedFirst()
{
    QCOMPARE(confirmedDocuments(store().workspace()), QStringList());
    QVERIFY(confirmStatements(store(), {two().first()}, u"Bilag 2"_s, {}));
    m_store.reset();
    m_store = std::move(*WorkspaceStore::open(
        m_path, [] { return QDateTime(day.addDays(1), QTime(12, 0), Qt::UTC); }, u"Jens"_s));
    QVERIFY(confirmStatements(store(), {two().last()}, u"Appendix 1"_s, {}));
    QCOMPARE(confirmedDocuments(store().workspace()), QStringList({u"Appendix 1"_s, u"Bilag 2"_s}));
}

void ConfirmationsTest::theListShowsTheWeakestAndMostLeanedOnFirst()
{
    QVERIFY(confirmStatements(store(), two(), u"Bilag 2"_s, {}));
    const Phrases phrases(Language::English);
    BasisModel model(phrases);
    BasisFilter filter;
    filter.setSourceModel(&model);
    filter.sort(BasisModel::BasisColumn);
    model.show(basisRowsOf(store()), phrases, store().picture().catalogue);
    QVERIFY(filter.rowCount() > 100);
    for (int row = 1; row < filter.rowCount(); ++row) {
        const BasisRow &a = model.rowAt(filter.mapToSource(filter.index(row - 1, 0)).row());
        const BasisRow &b = model.rowAt(filter.mapToSource(filter.index(row, 0)).row());
        QVERIFY(a.ground.basis < b.ground.basis ||
                (a.ground.basis == b.ground.basis && a.lean.useCases >= b.lean.useCases));
    }
}

void ConfirmationsTest::theListFilters()
{
    const Phrases phrases(Language::English);
    BasisModel model(phrases);
    BasisFilter filter;
    filter.setSourceModel(&model);
    model.show(basisRowsOf(store()), phrases, store().picture().catalogue);
    const int ofBid = groundCount(store().picture()).total();
    QCOMPARE(filter.rowCount(), ofBid);
    filter.setBidOnly(false);
    QCOMPARE(filter.rowCount(), StatementPlaces(store().catalogue()).count());
    filter.setKind(StatementKind::Package);
    QCOMPARE(filter.rowCount(), store().catalogue().packages.size());
    filter.setText(u"I-6"_s);
    QVERIFY(filter.rowCount() >= 1 && filter.rowCount() < store().catalogue().packages.size());
    filter.setText({});
    filter.setBasis(Basis::Confirmed);
    QCOMPARE(filter.rowCount(), 0);
    QVERIFY(confirmStatements(store(), two(), u"Bilag 2"_s, {}));
    model.show(basisRowsOf(store()), phrases, store().picture().catalogue);
    QCOMPARE(filter.rowCount(), 1);
    filter.setLapsedOnly(true);
    QCOMPARE(filter.rowCount(), 0);
}

void ConfirmationsTest::theModelKeepsItsPromises()
{
    const Phrases phrases(Language::English);
    BasisModel model(phrases);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    BasisFilter filter;
    QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    for (const bool sorted : {false, true}) {
        model.show(basisRowsOf(store()), phrases, store().picture().catalogue);
        if (sorted)
            filter.sort(BasisModel::LeanColumn, Qt::DescendingOrder);
        QVERIFY(confirmStatements(store(), two(), u"Bilag %1"_s.arg(sorted), {}));
    }
    for (int column = 0; column < BasisModel::ColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

QTEST_GUILESS_MAIN(ConfirmationsTest)
#include "tst_confirmations.moc"
