// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/bidbook.h"
#include "models/exchange/csv.h"
#include "models/exchange/xlsxwriting.h"
#include "models/import/readworkbook.h"
#include "models/item/mergemodel.h"
#include "models/store/answersback.h"
#include "tests/support/oddtexts.h"
#include "tests/support/openedstore.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace kravkort;

// A workbook that was edited elsewhere comes back.
class AnswersBackTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anUntouchedWorkbookChangesNothing_data();
    void anUntouchedWorkbookChangesNothing();
    void whatWasEditedThereIsTakenInOneStep();
    void whatWasEditedInBothPlacesIsAConflict();
    void sortedFilteredAndMovedColumnsAreNoMatter();
    void withoutTheHiddenSheetTheHistoryKnows();
    void withoutAnythingEveryDifferenceIsAsked();
    void anEmptyCellIsNoEditWhereNobodyKnows();
    void aColumnThatIsNotThereIsNotTouched();
    void whatWasSeenComesBackToWhatWasSeen();
    void aTableOfOnesOwnIsReadToo();
    void whatIsNotUnderstoodIsDoubtful_data();
    void whatIsNotUnderstoodIsDoubtful();
    void oddTextsComeBack_data();
    void oddTextsComeBack();
    void anotherBidsWorkbookIsRefused();
    void whatIsUndecidedIsNotTaken();
    void aCriterionInTwoRowsMustSayOneThing();
    void theTableShowsWhatIsChosen();

private:
    Workbook bookOf(Language language = Language::English) const
    {
        const BidMatter matter{m_store->picture(),
                               m_store->workspace(),
                               Phrases::in(language),
                               ReportProfile::Internal,
                               QDateTime(day, QTime(10, 0), Qt::UTC),
                               *m_store->historyEnd()};
        const auto bytes = xlsxOf(bidBook(matter), {});
        auto book = workbookOf(u"book.xlsx"_s, *bytes, {}, {}, Blanks::Kept);
        if (!book)
            qFatal("%s", qPrintable(book.error().message));
        return *std::move(book);
    }
    static Worksheet &sheetIn(Workbook &book)
    {
        return *std::find_if(book.sheets.begin(), book.sheets.end(),
                             [](const Worksheet &sheet) { return sheet.name == u"Requirements"_s; });
    }
    static int rowOf(const Worksheet &sheet, const QString &code)
    {
        for (int row = 1; row < sheet.rows.size(); ++row)
            if (sheet.cell(row, 0) == code)
                return row;
        qFatal("no %s", qPrintable(code));
    }
    static void set(Workbook &book, const QString &code, const char *heading, const QString &cell)
    {
        Worksheet &sheet = sheetIn(book);
        const qsizetype column = sheet.rows.first().indexOf(QString::fromLatin1(heading));
        QStringList &row = sheet.rows[rowOf(sheet, code)];
        row.resize(std::max(row.size(), column + 1));
        row[column] = cell;
    }
    AnswersBack back(const Workbook &book, const BidId &bid = {}) const
    {
        auto read = answersBack(*m_store, book, bid, Language::English);
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        return *std::move(read);
    }
    static QList<MergeChoice> proposals(const AnswersBack &back)
    {
        QList<MergeChoice> choices;
        for (const MergeRow &row : back.read.rows)
            choices.append(proposedChoice(row));
        return choices;
    }

    std::unique_ptr<StoreFolder> m_folder;
    Opened m_store;
};

void AnswersBackTest::init()
{
    m_store.reset();
    m_folder = std::make_unique<StoreFolder>();
    m_store = m_folder->sample();
}

void AnswersBackTest::anUntouchedWorkbookChangesNothing_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Danish") << Language::Danish;
}

void AnswersBackTest::anUntouchedWorkbookChangesNothing()
{
    QFETCH(Language, language);
    const AnswersBack read = back(bookOf(language));
    QCOMPARE(read.read.rows.size(), 0);
    QCOMPARE(read.read.doubtful.size(), 0);
    QCOMPARE(read.read.criteria, criteriaInScope(m_store->picture()).size());
    QVERIFY(read.read.remark.isEmpty());
}

void AnswersBackTest::whatWasEditedThereIsTakenInOneStep()
{
    Workbook book = bookOf();
    set(book, u"GV-1"_s, "Owner", u"Åse"_s);
    set(book, u"GV-1"_s, "Due", u"2026-12-24"_s);
    set(book, u"GV-2"_s, "Result", u"not applicable"_s);
    set(book, u"GV-2"_s, "Reason for not applicable", u"we do not sell that"_s);
    set(book, u"GV-3"_s, "Note", u"two\nlines"_s);
    m_store->setOwner({{u"GV-4"_s}}, u"Mine"_s); // here, meanwhile
    const AnswersBack read = back(book);
    QCOMPARE(read.read.doubtful.size(), 0);
    QCOMPARE(read.read.rows.size(), 5);
    const int steps = m_store->undoStack()->count();
    QVERIFY(takeAnswers(*m_store, read, proposals(read), u"book.xlsx"_s));
    QCOMPARE(m_store->undoStack()->count(), steps + 1);
    QCOMPARE(m_store->answer(gv1).owner, u"Åse"_s);
    QCOMPARE(m_store->answer(gv1).due, std::optional(QDate(2026, 12, 24)));
    QCOMPARE(m_store->answer({u"GV-2"_s}).reason, u"we do not sell that"_s);
    QCOMPARE(m_store->answer({u"GV-3"_s}).note, u"two\nlines"_s);
    QCOMPARE(m_store->answer({u"GV-4"_s}).owner, u"Mine"_s);
    m_store->undo();
    QVERIFY(m_store->answer(gv1).owner != u"Åse"_s);
    QCOMPARE(m_store->answer({u"GV-4"_s}).owner, u"Mine"_s);
}

void AnswersBackTest::whatWasEditedInBothPlacesIsAConflict()
{
    m_store->setOwner({gv1}, u"Before"_s);
    Workbook book = bookOf();
    set(book, u"GV-1"_s, "Owner", u"Theirs"_s);
    m_store->setOwner({gv1}, u"Mine"_s);
    const AnswersBack read = back(book);
    QCOMPARE(read.read.rows.size(), 1);
    const MergeRow &row = read.read.rows.first();
    QCOMPARE(row.state(), MergeState::Conflict);
    QCOMPARE(*row.base->owner, u"Before"_s);
    QCOMPARE(*row.mine.owner, u"Mine"_s);
    QCOMPARE(*row.theirs.owner, u"Theirs"_s);
    QVERIFY(takeAnswers(*m_store, read, {MergeChoice::Theirs}, u"book.xlsx"_s));
    QCOMPARE(m_store->answer(gv1).owner, u"Theirs"_s);
}

void AnswersBackTest::sortedFilteredAndMovedColumnsAreNoMatter()
{
    Workbook book = bookOf();
    set(book, u"GV-1"_s, "Owner", u"Åse"_s);
    Worksheet &sheet = sheetIn(book);
    std::reverse(sheet.rows.begin() + 1, sheet.rows.end());
    sheet.rows.remove(1, 20 < rowOf(sheet, u"GV-1"_s) ? 10 : 0); // some are gone
    for (QStringList &row : sheet.rows) {
        row.resize(sheet.rows.first().size());
        row.move(row.size() - 1, 0);
        row.move(3, row.size() - 2);
        row.prepend(QString());
    }
    sheet.rows.prepend({u"A title that somebody wrote"_s});
    // The code is no longer first.
    const AnswersBack read = back(book);
    QCOMPARE(read.read.doubtful.size(), 0);
    QCOMPARE(read.read.rows.size(), 1);
    QCOMPARE(*read.read.rows.first().theirs.owner, u"Åse"_s);
    QCOMPARE(read.read.rows.first().state(), MergeState::Theirs);
}

void AnswersBackTest::withoutTheHiddenSheetTheHistoryKnows()
{
    m_store->setOwner({gv1}, u"Before"_s);
    Workbook book = bookOf();
    set(book, u"GV-1"_s, "Owner", u"Theirs"_s);
    m_store->setOwner({gv1}, u"Mine"_s);
    m_store->setOwner({{u"GV-2"_s}}, u"Mine"_s);
    book.sheets.removeLast();
    const AnswersBack read = back(book);
    QCOMPARE(read.read.rows.size(), 2);
    QCOMPARE(*read.read.rows.first().base->owner, u"Before"_s);
    QCOMPARE(read.read.rows.at(1).state(), MergeState::Mine);
    QVERIFY(read.read.remark.contains(u"history"_s));
}

void AnswersBackTest::withoutAnythingEveryDifferenceIsAsked()
{
    Workbook book = bookOf();
    set(book, u"GV-1"_s, "Owner", u"Theirs"_s);
    const Worksheet sheet = sheetIn(book);
    book.sheets = {sheet};
    m_store->setOwner({{u"GV-2"_s}}, u"Mine"_s);
    const AnswersBack read = back(book);
    QCOMPARE(read.read.rows.size(), 2);
    QCOMPARE(read.read.rows.first().state(), MergeState::Conflict);
    QCOMPARE(read.read.rows.at(1).state(), MergeState::Mine); // empty there
    QVERIFY(!read.read.remark.isEmpty());
}

void AnswersBackTest::anEmptyCellIsNoEditWhereNobodyKnows()
{
    m_store->setOwner({gv1, {u"GV-2"_s}}, u"Mine"_s);
    m_store->setEstimate({gv1}, 12);
    const auto book = workbookOf(u"theirs.csv"_s,
                                 u"Kode;Ansvarlig;Resultat;Estimat, timer\nGV-1;;;\nGV-2;Åse;;\n"_s.toUtf8(),
                                 {}, {}, Blanks::Kept);
    QVERIFY(book.ok());
    const AnswersBack read = back(*book);
    QCOMPARE(read.read.doubtful.size(), 0);
    for (const MergeRow &row : read.read.rows) {
        const bool asked = row.criterion.code == u"GV-2"_s && row.field == AnswerField::Owner;
        QCOMPARE(row.state(), asked ? MergeState::Conflict : MergeState::Mine);
        QCOMPARE(row.emptied, !asked);
    }
    QVERIFY(std::count_if(read.read.rows.begin(), read.read.rows.end(),
                          [](const MergeRow &row) { return row.emptied; }) >= 2);
    QVERIFY2(read.read.remark.contains(u"empty in the file"_s), qPrintable(read.read.remark));
    // One may say that they were emptied on purpose.
    QVERIFY(takeAnswers(*m_store, read, QList<MergeChoice>(read.read.rows.size(), MergeChoice::Theirs),
                        u"theirs.csv"_s));
    QCOMPARE(m_store->answer(gv1).owner, QString());
    QCOMPARE(m_store->answer(gv1).estimate, std::nullopt);
}

void AnswersBackTest::aColumnThatIsNotThereIsNotTouched()
{
    for (const ReportProfile profile : {ReportProfile::Management, ReportProfile::Municipality}) {
        const BidMatter matter{m_store->picture(),
                               m_store->workspace(),
                               Phrases::in(Language::Danish),
                               profile,
                               QDateTime(day, QTime(10, 0), Qt::UTC),
                               *m_store->historyEnd()};
        const auto bytes = xlsxOf(bidBook(matter), {});
        const auto book = workbookOf(u"theirs.xlsx"_s, *bytes, {}, {}, Blanks::Kept);
        QVERIFY(book.ok());
        const AnswersBack read = back(*book);
        QCOMPARE(read.read.doubtful.size(), 0);
        for (const MergeRow &row : read.read.rows)
            QCOMPARE(proposedChoice(row), MergeChoice::Mine);
        QVERIFY(takeAnswers(*m_store, read, proposals(read), u"theirs.xlsx"_s));
    }
}

void AnswersBackTest::whatWasSeenComesBackToWhatWasSeen()
{
    Answer answer = m_store->answer(gv1);
    answer.outcome = Outcome::NotApplicable;
    answer.reason = u"not sold"_s;
    answer.note = u"a note"_s;
    QVERIFY(m_store->setAnswers({answer}, u"before"_s));
    const BidMatter matter{m_store->picture(),
                           m_store->workspace(),
                           Phrases::in(Language::English),
                           ReportProfile::Internal,
                           QDateTime(day, QTime(10, 0), Qt::UTC),
                           *m_store->historyEnd()};
    const int k = m_store->catalogue().criterionIndex.value(gv1);
    const auto bytes =
        xlsxOf(criteriaBook(matter, {k}, {CriteriaColumn::Outcome, CriteriaColumn::Owner}), {});
    auto book = workbookOf(u"seen.xlsx"_s, *bytes, {}, {}, Blanks::Kept);
    QVERIFY(book.ok());
    QCOMPARE(back(*book).read.rows.size(), 0);
    set(*book, u"GV-1"_s, "Result", u"met"_s);
    set(*book, u"GV-1"_s, "Owner", u"Åse"_s);
    const AnswersBack read = back(*book);
    QCOMPARE(read.read.rows.size(), 2);
    for (const MergeRow &row : read.read.rows)
        QCOMPARE(row.state(), MergeState::Theirs);
    QVERIFY(takeAnswers(*m_store, read, proposals(read), u"seen.xlsx"_s));
    QCOMPARE(m_store->answer(gv1).outcome, Outcome::Met);
    QCOMPARE(m_store->answer(gv1).note, u"a note"_s);
}

void AnswersBackTest::aTableOfOnesOwnIsReadToo()
{
    const auto book = workbookOf(
        u"mine.csv"_s, u"Kode;Ansvarlig;Resultat\nGV-1;'=Åse;opfyldt\n;;\nGV-2;;delvist opfyldt\n"_s.toUtf8(),
        {}, {}, Blanks::Kept);
    QVERIFY(book.ok());
    const AnswersBack read = back(*book);
    QCOMPARE(read.read.doubtful.size(), 0);
    QVERIFY(takeAnswers(*m_store, read, QList<MergeChoice>(read.read.rows.size(), MergeChoice::Theirs),
                        u"mine.csv"_s));
    QCOMPARE(m_store->answer(gv1).outcome, Outcome::Met);
    QCOMPARE(m_store->answer({u"GV-2"_s}).outcome, Outcome::PartlyMet);
    QCOMPARE(m_store->answer(gv1).owner, u"=Åse"_s);
}

void AnswersBackTest::whatIsNotUnderstoodIsDoubtful_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("cell");
    QTest::newRow("result") << u"Result"_s << u"maybe"_s;
    QTest::newRow("work") << u"Work"_s << u"soon"_s;
    QTest::newRow("date") << u"Due"_s << u"3/4/2026"_s;
    QTest::newRow("hours") << u"Estimate, hours"_s << u"many"_s;
    QTest::newRow("negative") << u"Estimate, hours"_s << u"-5"_s;
    QTest::newRow("no reason") << u"Result"_s << u"not applicable"_s;
    QTest::newRow("unknown code") << u"Code"_s << u"GV-999"_s;
    QTest::newRow("no code") << u"Code"_s << QString();
}

void AnswersBackTest::whatIsNotUnderstoodIsDoubtful()
{
    QFETCH(QString, heading);
    QFETCH(QString, cell);
    m_store->setOutcome({gv1}, Outcome::Met);
    Workbook book = bookOf();
    set(book, u"GV-1"_s, heading.toLatin1().constData(), cell);
    const AnswersBack read = back(book);
    QCOMPARE(read.read.rows.size(), 0);
    QCOMPARE(read.read.doubtful.size(), 1);
    QVERIFY(read.read.doubtful.first().place.startsWith(u"Requirements!"_s));
    QVERIFY(!read.read.doubtful.first().why.isEmpty());
    // The same whatever the program shows.
    const auto danish = answersBack(*m_store, book, {}, Language::Danish);
    QVERIFY(danish.ok());
    QCOMPARE(danish->read.rows.size(), 0);
    QCOMPARE(danish->read.doubtful.size(), 1);
}

void AnswersBackTest::oddTextsComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("plain");
    for (const OddText &odd : oddTexts())
        QTest::newRow(odd.name) << odd.text << odd.plain;
}

void AnswersBackTest::oddTextsComeBack()
{
    QFETCH(QString, text);
    QFETCH(bool, plain);
    // As it was written, it changes nothing, even where it was cut.
    Answer answer = m_store->answer(gv1);
    answer.note = answer.owner = text;
    QVERIFY(m_store->setAnswers({answer}, u"odd"_s));
    QCOMPARE(back(bookOf()).read.rows.size(), 0);
    if (!plain)
        return;
    // Typed there, it is what comes back.
    m_store->setNote(gv1, u"before"_s);
    Workbook book = bookOf();
    set(book, u"GV-1"_s, "Note", text);
    const AnswersBack read = back(book);
    QVERIFY(takeAnswers(*m_store, read, proposals(read), u"book.xlsx"_s));
    QCOMPARE(m_store->answer(gv1).note, text);
}

void AnswersBackTest::anotherBidsWorkbookIsRefused()
{
    Workbook book = bookOf();
    const StoreFolder elsewhere;
    const auto other = WorkspaceStore::create(elsewhere.path("other.kravkort"), clockAt(day), u"Ole"_s);
    QVERIFY(other.ok());
    const auto read = answersBack(**other, book, {}, Language::English);
    QVERIFY(!read.ok());
    const auto chosen = answersBack(**other, book, (*other)->currentBid(), Language::English);
    QVERIFY(chosen.ok() && !chosen->read.remark.isEmpty());
}

void AnswersBackTest::whatIsUndecidedIsNotTaken()
{
    Workbook book = bookOf();
    set(book, u"GV-1"_s, "Owner", u"Theirs"_s);
    set(book, u"GV-2"_s, "Owner", u"Theirs"_s);
    const AnswersBack read = back(book);
    const QSignalSpy failed(m_store.get(), &WorkspaceStore::failed);
    QVERIFY(!takeAnswers(*m_store, read, {MergeChoice::Theirs, MergeChoice::Undecided}, u"book.xlsx"_s));
    QCOMPARE(failed.size(), 1);
    QVERIFY(m_store->answer(gv1).owner != u"Theirs"_s);
    // Nor where what stands here is no longer what was shown.
    m_store->setOwner({gv1}, u"Meanwhile"_s);
    QVERIFY(!takeAnswers(*m_store, read, {MergeChoice::Theirs, MergeChoice::Theirs}, u"book.xlsx"_s));
    QCOMPARE(m_store->answer(gv1).owner, u"Meanwhile"_s);
}

void AnswersBackTest::aCriterionInTwoRowsMustSayOneThing()
{
    Workbook book = bookOf();
    Worksheet &sheet = sheetIn(book);
    sheet.rows.append(sheet.rows.at(rowOf(sheet, u"GV-1"_s)));
    QCOMPARE(back(book).read.doubtful.size(), 0);
    set(book, u"GV-1"_s, "Owner", u"Åse"_s);
    const AnswersBack read = back(book);
    QCOMPARE(read.read.rows.size(), 0);
    QCOMPARE(read.read.doubtful.size(), 2);
}

void AnswersBackTest::theTableShowsWhatIsChosen()
{
    m_store->setOwner({gv1}, u"Before"_s);
    Workbook book = bookOf();
    set(book, u"GV-1"_s, "Owner", u"Theirs"_s);
    set(book, u"GV-2"_s, "Result", u"maybe"_s);
    m_store->setOwner({gv1}, u"Mine"_s);
    MergeModel model(back(book).read, Language::English, day, [](const CriterionId &id) { return id.code; });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.undecided(), 1);
    QCOMPARE(model.count(MergeModel::Kind::Conflict), 1);
    QCOMPARE(model.count(MergeModel::Kind::Doubtful), 1);
    QCOMPARE(model.index(0, MergeModel::BaseColumn).data().toString(), u"Before"_s);
    // A narrow column is no reason to hide the reason.
    QVERIFY(model.index(1, MergeModel::ChoiceColumn)
                .data(Qt::ToolTipRole)
                .toString()
                .endsWith(model.index(1, MergeModel::ChoiceColumn).data().toString().right(20)));
    QVERIFY(model.index(1, MergeModel::ChoiceColumn).data(Qt::ToolTipRole).toString().contains(u"maybe"_s));
    model.choose({0, 1}, MergeChoice::Theirs);
    QCOMPARE(model.undecided(), 0);
    QCOMPARE(model.choices(), QList<MergeChoice>{MergeChoice::Theirs});
    QVERIFY(!model.index(1, 0).data(MergeModel::ChoiceRole).isValid()); // there is nothing to choose
}

QTEST_GUILESS_MAIN(AnswersBackTest)
#include "tst_answersback.moc"
