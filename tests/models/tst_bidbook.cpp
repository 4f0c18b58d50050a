// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/names.h"
#include "models/exchange/answerbase.h"
#include "models/exchange/bidbook.h"
#include "models/exchange/xlsxwriting.h"
#include "models/import/readworkbook.h"
#include "tests/support/oddtexts.h"
#include "tests/support/openedstore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kravkort;

// The bid as a workbook, read back by the program's own reader.
class BidBookTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everySheetIsThere_data();
    void everySheetIsThere();
    void everyStatementNamesBasisAndSource();
    void datesAreDatesAndSharesAreNumbers();
    void whatIsSeenIsWhatLeaves();
    void nothingInternalReachesAMunicipality();
    void theHiddenBaseComesBackAsItWas();
    void aTouchedBaseIsNone();
    void oddTextsComeBack_data();
    void oddTextsComeBack();
    void whatDoesNotFitIsSaid();

private:
    BidMatter matter(ReportProfile profile = ReportProfile::Internal,
                     Language language = Language::English) const
    {
        return {m_store->picture(),
                m_store->workspace(),
                Phrases::in(language),
                profile,
                QDateTime(day, QTime(10, 0), Qt::UTC),
                *m_store->historyEnd()};
    }
    static Workbook written(const SheetBook &book)
    {
        const auto bytes = xlsxOf(book, {u"Title"_s, u"Author"_s, QDateTime(day, QTime(10, 0), Qt::UTC)});
        if (!bytes)
            qFatal("%s", qPrintable(bytes.error().message));
        auto read = workbookOf(u"book.xlsx"_s, *bytes);
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        return *std::move(read);
    }
    static int columnOf(const Worksheet &sheet, const QString &heading)
    {
        return static_cast<int>(sheet.rows.first().indexOf(heading));
    }

    std::unique_ptr<StoreFolder> m_folder;
    Opened m_store;
};

void BidBookTest::init()
{
    m_store.reset();
    m_folder = std::make_unique<StoreFolder>();
    m_store = m_folder->sample();
}

void BidBookTest::everySheetIsThere_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Danish") << Language::Danish;
}

void BidBookTest::everySheetIsThere()
{
    QFETCH(Language, language);
    const Workbook book = written(bidBook(matter(ReportProfile::Internal, language)));
    QStringList found;
    for (const Worksheet &sheet : book.sheets) {
        QVERIFY2(sheet.name.size() <= 31, qPrintable(sheet.name));
        QCOMPARE(sheet.hidden, sheet.name == u"kravkort"_s);
        found.append(sheet.name);
    }
    QCOMPARE(found.removeDuplicates(), 0);
    QCOMPARE(found.size(), 9);
    if (language == Language::English)
        QCOMPARE(found,
                 QStringList({u"About"_s, u"Use cases"_s, u"Requirements"_s, u"Packages"_s, u"Integrations"_s,
                              u"Decisions"_s, u"Evidence"_s, u"Sources"_s, u"kravkort"_s}));
    QCOMPARE(book.sheets.at(2).rows.size() - 1, criteriaInScope(m_store->picture()).size());
}

void BidBookTest::everyStatementNamesBasisAndSource()
{
    const Workbook book = written(bidBook(matter()));
    QStringList bases;
    for (const Basis basis : allBases)
        bases.append(nameOf(basis, Phrases::in(Language::English)));
    for (const char *name : {"Use cases", "Requirements", "Packages", "Integrations", "Decisions"}) {
        const Worksheet *sheet = book.sheet(QString::fromLatin1(name));
        QVERIFY2(sheet && sheet->rows.size() > 1, name);
        const int basis = columnOf(*sheet, u"Basis"_s);
        const int source = columnOf(*sheet, u"Source"_s);
        QVERIFY2(basis > 0 && source > 0, name);
        for (int row = 1; row < sheet->rows.size(); ++row) {
            QVERIFY2(bases.contains(sheet->cell(row, basis)), name);
            QVERIFY2(!sheet->cell(row, source).isEmpty(), name);
        }
    }
}

void BidBookTest::datesAreDatesAndSharesAreNumbers()
{
    m_store->setDue({gv1}, QDate(2026, 12, 24));
    m_store->setEstimate({gv1}, 7.5);
    const Workbook book = written(bidBook(matter()));
    const Worksheet *sheet = book.sheet(u"Requirements"_s);
    int row = 1;
    while (sheet->cell(row, 0) != gv1.code)
        ++row;
    QCOMPARE(sheet->cell(row, columnOf(*sheet, u"Due"_s)), u"2026-12-24"_s);
    QCOMPARE(sheet->cell(row, columnOf(*sheet, u"Estimate, hours"_s)), u"7.5"_s);
    const Worksheet *packages = book.sheet(u"Packages"_s);
    bool number = false;
    const double share = packages->cell(1, columnOf(*packages, u"Readiness"_s)).toDouble(&number);
    QVERIFY(number && share >= 0 && share <= 1);
}

void BidBookTest::whatIsSeenIsWhatLeaves()
{
    const QList<int> all = criteriaInScope(m_store->picture());
    const QList<int> some{all.at(5), all.at(2)};
    const Workbook book =
        written(criteriaBook(matter(), some, {CriteriaColumn::Text, CriteriaColumn::Outcome}));
    const Worksheet *sheet = book.sheet(u"Requirements"_s);
    QCOMPARE(sheet->rows.size(), 3);
    QCOMPARE(sheet->rows.first(),
             QStringList({u"Code"_s, u"Criterion"_s, u"Result"_s, u"Basis"_s, u"Source"_s}));
    QCOMPARE(sheet->cell(1, 0), m_store->catalogue().criteria.at(all.at(5)).id.code);
    QCOMPARE(sheet->cell(2, 0), m_store->catalogue().criteria.at(all.at(2)).id.code);
}

void BidBookTest::nothingInternalReachesAMunicipality()
{
    Answer answer = m_store->answer(gv1);
    answer.owner = u"MARK-owner"_s;
    answer.note = u"MARK-note"_s;
    answer.outcome = Outcome::NotApplicable;
    answer.reason = u"MARK-reason"_s;
    answer.estimate = 98765;
    QVERIFY(m_store->setAnswers({answer}, u"mark"_s));
    QVERIFY(m_store->attachLink(gv1, u"MARK-evidence"_s, u"https://example.org/MARK"_s));
    for (const ReportProfile profile : {ReportProfile::Internal, ReportProfile::Municipality}) {
        const Workbook book = written(bidBook(matter(profile)));
        QString all;
        for (const Worksheet &sheet : book.sheets)
            for (const QStringList &row : sheet.rows)
                all += row.join(u' ');
        const bool internal = profile == ReportProfile::Internal;
        QCOMPARE(all.contains(u"MARK"_s), internal);
        QCOMPARE(all.contains(u"98765"_s), internal);
        QCOMPARE(all.contains(m_store->historyEnd()->hash), internal);
    }
}

void BidBookTest::theHiddenBaseComesBackAsItWas()
{
    Answer answer = m_store->answer(gv1);
    answer.note = u"two  blanks,\nlines, æøå 👩‍💻 and "_s + QChar(0x01) + QString(70'000, u'n');
    QVERIFY(m_store->setAnswers({answer}, u"note"_s));
    const AnswerBase base = answerBaseOf(matter(), criteriaInScope(m_store->picture()));
    const Workbook book = written(bidBook(matter()));
    const Worksheet &sheet = book.sheets.last();
    QVERIFY(isBaseSheet(sheet.rows));
    const auto read = baseFrom(sheet.rows);
    QVERIFY(read.has_value());
    QVERIFY(*read == base);
}

void BidBookTest::aTouchedBaseIsNone()
{
    const Workbook book = written(bidBook(matter()));
    QList<QStringList> rows = book.sheets.last().rows;
    rows[3][0].replace(u"unknown"_s, u"met"_s);
    rows[3][0] += u' ';
    QVERIFY(isBaseSheet(rows));
    QVERIFY(!baseFrom(rows));
}

void BidBookTest::oddTextsComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("plain");
    for (const OddText &odd : oddTexts())
        QTest::newRow(odd.name) << odd.text << odd.plain;
}

void BidBookTest::oddTextsComeBack()
{
    QFETCH(QString, text);
    QFETCH(bool, plain);
    Answer answer = m_store->answer(gv1);
    answer.note = text;
    answer.owner = text.left(200);
    QVERIFY(m_store->setAnswers({answer}, u"odd"_s));
    const Workbook book = written(bidBook(matter()));
    const Worksheet *sheet = book.sheet(u"Requirements"_s);
    int row = 1;
    while (sheet->cell(row, 0) != gv1.code)
        ++row;
    const QString cell = sheet->cell(row, columnOf(*sheet, u"Note"_s));
    QCOMPARE(cell, cellText(text).simplified());
    if (plain)
        QCOMPARE(cell, text.simplified());
    QVERIFY(cell.size() <= 32'767);
    QVERIFY(!cell.startsWith(u'\''));
}

void BidBookTest::whatDoesNotFitIsSaid()
{
    Answer answer = m_store->answer(gv1);
    answer.note = QString(40'000, u'y');
    answer.owner = QString(u"a"_s + QChar(0x01));
    QVERIFY(m_store->setAnswers({answer}, u"odd"_s));
    const SheetBook book = bidBook(matter());
    const BookSheet &about = book.first();
    QString all;
    for (const QVariantList &row : about.rows)
        for (const QVariant &cell : row)
            all += cell.toString() + u'\n';
    QVERIFY2(all.contains(u"Cut to 32,767 characters\nRequirements!"_s), qPrintable(all));
    QVERIFY(all.contains(u"(shown as �)"_s));
}

QTEST_GUILESS_MAIN(BidBookTest)
#include "tst_bidbook.moc"
