// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/builtincatalogue.h"
#include "models/exchange/cataloguereader.h"
#include "models/import/guess.h"
#include "models/import/readworkbook.h"
#include "models/item/correctionmodel.h"
#include "models/item/importoutlook.h"
#include "models/item/importrowmodel.h"
#include "models/item/sheetmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace kravkort;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

// A matrix with a title above, a mark that nobody knows, a code that nobody knows, and a legend below.
const QByteArray matrix = "Bilag 2;;;;\n"
                          "Usecase;Navn;I-1;I-6;I-8\n"
                          "Y26-U01;Visitation til hjemmehjælp og personlig pleje;O;O;Q\n"
                          "Visitation, men stavet helt anderledes;;O;;S\n"
                          "Y26-U02;Hjælpemidler og boligindretning;O;O;Q\n"
                          "O = obligatorisk, S = supplerende;;;;\n";

} // namespace

// What the import dialog's tables show, over real workbooks and the real catalogue.
class ImportItemsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void aSheetIsShownAsItStands();
    void aTableSaysWhatItsColumnsMean();
    void skippedAndDoubtfulRowsSaySoInTheirHeads();
    void marksAreCountedTheUnsureFirst();
    void textsThatAreNoCodeAreOfferedUntilSomebodySaysWhatTheyAre();
    void everyRowIsInTheAccountDoubtfulOnesFirst();
    void aFilterLeavesOneOutcome();
    void theSameRowsAgainKeepWhatWasOpened();
    void aCorrectionIsToldAndNotKept();
    void theOutlookCountsWhatIsConfirmed();
    void whyATableIsTakenForWhatItIs();

private:
    ImportOutlook outlook() const { return outlook(m_mapping); }
    ImportOutlook outlook(const Mapping &mapping) const
    {
        return importOutlook(*m_workbook, mapping, m_base, {s("Bilag 2"), s("2026"), {}, s("ny")});
    }

    Catalogue m_base;
    std::shared_ptr<const Workbook> m_workbook;
    Mapping m_mapping;
};

void ImportItemsTest::initTestCase()
{
    const Result<Catalogue> base = builtInCatalogue();
    QVERIFY(base.ok());
    m_base = *base;
    const Result<Workbook> workbook = workbookOf(s("bilag.csv"), matrix);
    QVERIFY2(workbook.ok(), workbook.ok() ? "" : qPrintable(workbook.error().message));
    m_workbook = std::make_shared<Workbook>(*workbook);
    m_mapping = guessMapping(*m_workbook, m_base);
    QCOMPARE(m_mapping.tables.size(), 1);
    QCOMPARE(m_mapping.tables.first().kind, TableKind::RequirementMatrix);
    QCOMPARE(m_mapping.tables.first().headRow, 1);
}

void ImportItemsTest::aSheetIsShownAsItStands()
{
    SheetModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setSheet(m_workbook, 0);
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.columnCount(), 5);
    QCOMPARE(model.index(2, 0).data().toString(), s("Y26-U01"));
    QCOMPARE(model.headerData(4, Qt::Horizontal, Qt::DisplayRole).toString(), s("E"));
    QCOMPARE(model.headerData(2, Qt::Vertical, Qt::DisplayRole).toString(), s("3"));
    model.setSheet(m_workbook, 7);
    QCOMPARE(model.rowCount(), 0);
}

void ImportItemsTest::aTableSaysWhatItsColumnsMean()
{
    SheetModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSheet(m_workbook, 0);
    const TableMapping guessed = m_mapping.tables.first();
    TableMapping table = guessed;
    table.columns[3].code = s("I-7");
    model.setTable(table, guessed);
    const auto column = [&](int section, int role) {
        return model.headerData(section, Qt::Horizontal, role);
    };
    QCOMPARE(column(0, SheetModel::MeaningRole).toString(), titleOf(Meaning::UseCase));
    QCOMPARE(column(2, SheetModel::MeaningRole).toString(), s("I-1"));
    QVERIFY(!column(2, SheetModel::ChosenRole).toBool());
    QCOMPARE(column(3, SheetModel::MeaningRole).toString(), s("I-7"));
    QVERIFY(column(3, SheetModel::ChosenRole).toBool());
    const auto place = [&](int row) {
        return static_cast<SheetModel::RowPlace>(model.index(row, 0).data(SheetModel::PlaceRole).toInt());
    };
    QCOMPARE(place(0), SheetModel::RowPlace::Outside);
    QCOMPARE(place(1), SheetModel::RowPlace::Head);
    QCOMPARE(place(2), SheetModel::RowPlace::Inside);
    model.clearTable();
    QCOMPARE(place(0), SheetModel::RowPlace::Inside);
}

void ImportItemsTest::skippedAndDoubtfulRowsSaySoInTheirHeads()
{
    SheetModel model;
    model.setSheet(m_workbook, 0);
    TableMapping table = m_mapping.tables.first();
    table.skippedRows = {4};
    model.setTable(table, table);
    model.setDoubtful({3});
    QCOMPARE(model.headerData(3, Qt::Vertical, Qt::DisplayRole).toString(), s("4 ?"));
    QCOMPARE(model.headerData(4, Qt::Vertical, Qt::DisplayRole).toString(), s("5 –"));
    QVERIFY(model.index(4, 0).data(SheetModel::SkippedRole).toBool());
}

void ImportItemsTest::marksAreCountedTheUnsureFirst()
{
    const QList<MarkFact> marks = outlook().facts.first().marks;
    QCOMPARE(marks.size(), 3);
    QCOMPARE(marks.at(0), (MarkFact{s("Q"), 2, MarkMeaning::Unsure}));
    QCOMPARE(marks.at(1), (MarkFact{s("O"), 5, MarkMeaning::Mandatory}));
    QCOMPARE(marks.at(2), (MarkFact{s("S"), 1, MarkMeaning::Supplementary}));
}

void ImportItemsTest::textsThatAreNoCodeAreOfferedUntilSomebodySaysWhatTheyAre()
{
    const QString text = s("Visitation, men stavet helt anderledes");
    const auto unread = [&](const Mapping &mapping) {
        return importOutlook(*m_workbook, mapping, m_base, {s("Bilag 2"), {}, {}, s("ny")})
            .facts.first()
            .unread;
    };
    const auto found = [&](const QList<UnreadCode> &list) {
        return std::find_if(list.cbegin(), list.cend(),
                            [&](const UnreadCode &one) { return one.text == text; });
    };
    const QList<UnreadCode> before = unread(m_mapping);
    QVERIFY(found(before) != before.cend());
    QCOMPARE(found(before)->kind, CodeKind::UseCase);
    QVERIFY(found(before)->code.isEmpty());
    Mapping said = m_mapping;
    said.tables.first().codes.insert(markKey(text), s("Y26-U03"));
    const QList<UnreadCode> after = unread(said);
    QVERIFY(found(after) != after.cend()); // so that it can be taken back
    QCOMPARE(found(after)->code, s("Y26-U03"));
}

void ImportItemsTest::everyRowIsInTheAccountDoubtfulOnesFirst()
{
    ImportRowModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto preview = outlook().preview;
    model.setPreview(preview);
    QCOMPARE(model.rowCount(), preview->counts.all());
    QCOMPARE(model.rowCount(), 6);
    bool others = false;
    QSet<int> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        const bool doubtful = index.data(ImportRowModel::OutcomeRole).toInt() == int(RowOutcome::Doubtful);
        QVERIFY2(!(doubtful && others), "a doubtful row below another one");
        others = others || !doubtful;
        rows.insert(index.data(ImportRowModel::RowRole).toInt());
        QCOMPARE(model.rowCount(index),
                 preview->rows.at(index.data(ImportRowModel::RowRole).toInt()).statements.size());
        if (doubtful)
            QVERIFY(!index.siblingAtColumn(ImportRowModel::WhyColumn).data().toString().isEmpty());
    }
    QCOMPARE(rows.size(), 6);
    QVERIFY(model.indexOfRow(m_workbook->sheets.first().name, 2).isValid());
}

void ImportItemsTest::aFilterLeavesOneOutcome()
{
    ImportRowModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPreview(outlook().preview);
    model.setFilter(RowOutcome::Doubtful);
    QCOMPARE(model.rowCount(), outlook().preview->counts.doubtful);
    QVERIFY(model.rowCount() > 0);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.index(row, 0).data(ImportRowModel::OutcomeRole).toInt(), int(RowOutcome::Doubtful));
    model.setFilter(std::nullopt);
    QCOMPARE(model.rowCount(), 6);
}

void ImportItemsTest::theSameRowsAgainKeepWhatWasOpened()
{
    ImportRowModel model;
    model.setPreview(outlook().preview);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setPreview(
        importOutlook(*m_workbook, m_mapping, m_base, {s("Bilag 2"), s("2026"), {}, s("anden")}).preview);
    QCOMPARE(resets.size(), 0);
    Mapping less = m_mapping;
    less.tables.first().skippedRows = {2};
    model.setPreview(
        importOutlook(*m_workbook, less, m_base, {s("Bilag 2"), s("2026"), {}, s("ny")}).preview);
    QCOMPARE(resets.size(), 1);
}

void ImportItemsTest::aCorrectionIsToldAndNotKept()
{
    CorrectionModel model(s("Mark"));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QList<CorrectionModel::Option> options{{s("mandatory"), s("Mandatory")},
                                                 {s("supplementary"), s("Supplementary")}};
    model.setEntries({{s("Q"), 2, {}, false, options}});
    const QModelIndex taken = model.index(0, CorrectionModel::TakenForColumn);
    QVERIFY(taken.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!model.index(0, 0).flags().testFlag(Qt::ItemIsEditable));
    QSignalSpy corrected(&model, &CorrectionModel::corrected);
    QVERIFY(model.setData(taken, s("supplementary")));
    QCOMPARE(corrected.size(), 1);
    QCOMPARE(corrected.first(), (QVariantList{s("Q"), s("supplementary")}));
    QVERIFY(taken.data(Qt::EditRole).toString().isEmpty());
    model.setEntries({{s("Q"), 2, s("supplementary"), true, options}});
    QCOMPARE(taken.data().toString(), s("✓  Supplementary"));
}

void ImportItemsTest::theOutlookCountsWhatIsConfirmed()
{
    QCOMPARE(outlook().after.confirmed, 0); // each row has something that is not clear
    Mapping said = m_mapping;
    said.tables.first().marks.insert(s("Q"), MarkMeaning::Supplementary);
    const ImportOutlook seen = outlook(said);
    QCOMPARE(seen.before, confirmedShare(m_base));
    QCOMPARE(seen.before.confirmed, 0);
    QVERIFY(seen.after.confirmed > 0);
    const Result<Catalogue> written = readCatalogue(seen.catalogueJson);
    QVERIFY(written.ok());
    QCOMPARE(written->revision, s("ny"));
    QCOMPARE(confirmedShare(*written), seen.after);
}

void ImportItemsTest::whyATableIsTakenForWhatItIs()
{
    const Worksheet &sheet = m_workbook->sheets.first();
    const QString why = whyTakenFor(sheet, m_mapping.tables.first());
    QVERIFY2(why.contains(s("Usecase")), qPrintable(why));
    QVERIFY2(why.contains(s("I-1, I-6, I-8")), qPrintable(why));
    QVERIFY(!whyTakenFor(sheet, {}).isEmpty());
}

QTEST_GUILESS_MAIN(ImportItemsTest)
#include "tst_importitems.moc"
