// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text/names.h"
#include "models/exchange/answerbase.h"
#include "models/exchange/bidbook.h"
#include "models/exchange/xlsxwriting.h"
#include "models/import/readworkbook.h"
#include "tests/support/markedcase.h"
#include "tests/support/oddtexts.h"
#include "tests/support/openedstore.h"

#include <QTest>

#include <zip.h>

#include <random>

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
    void whatIsNotSeenIsInNoPart_data();
    void whatIsNotSeenIsInNoPart();
    void aDanishBookIsDanish();
    void theUndecidedAreThoseOfTheOverview();
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

// Everything that a zip file holds, its parts' names too.
QString partsOf(const QByteArray &bytes)
{
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr);
    zip_t *zip = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (!zip)
        qFatal("not a zip file");
    QString all;
    for (zip_int64_t i = 0; i < zip_get_num_entries(zip, 0); ++i) {
        zip_stat_t stat;
        zip_stat_index(zip, static_cast<zip_uint64_t>(i), 0, &stat);
        QByteArray part(static_cast<qsizetype>(stat.size), '\0');
        zip_file_t *file = zip_fopen_index(zip, static_cast<zip_uint64_t>(i), 0);
        if (!file || zip_fread(file, part.data(), stat.size) != static_cast<zip_int64_t>(stat.size))
            qFatal("unreadable part");
        zip_fclose(file);
        all += QString::fromUtf8(stat.name) + u'\n' + QString::fromUtf8(part) + u'\n';
    }
    zip_discard(zip);
    return all;
}

void BidBookTest::whatIsNotSeenIsInNoPart_data()
{
    QTest::addColumn<ReportProfile>("profile");
    for (const ReportProfile profile : allReportProfiles)
        QTest::addRow("%s", qPrintable(wordOf(profile))) << profile;
}

void BidBookTest::whatIsNotSeenIsInNoPart()
{
    QFETCH(ReportProfile, profile);
    for (quint32 seed = 1; seed <= 12; ++seed) {
        const MarkedCase it(seed);
        const Picture picture = it.picture();
        const BidMatter m{picture, it.workspace, Phrases::in(Language::English),
                          profile, it.now,       {2, u"hash"_s}};
        std::mt19937 random(seed);
        QList<int> criteria;
        for (const int k : criteriaInScope(picture))
            if (random() % 8 == 0)
                criteria.append(k);
        QList<CriteriaColumn> columns;
        for (const CriteriaColumn column : criteriaColumns(m))
            if (random() % 2 == 0)
                columns.append(column);
        const SheetBook book = criteriaBook(m, criteria, columns);
        const auto bytes = xlsxOf(book, {m.bidName(), it.workspace.vendorName(), it.now});
        QVERIFY(bytes.ok());
        const QStringList inFile = marksIn(partsOf(*bytes), it);
        QString seen;
        for (const BookSheet &sheet : book)
            if (!sheet.hidden)
                for (const QVariantList &row : sheet.rows)
                    for (const QVariant &cell : row)
                        seen +=
                            (cell.typeId() == QMetaType::QDate    ? cell.toDate().toString(Qt::ISODate)
                             : cell.typeId() == QMetaType::Double ? QString::number(cell.toDouble(), 'f', 0)
                                                                  : cell.toString()) +
                            u'\n';
        const QStringList shown = marksIn(seen, it);
        QVERIFY(!shown.isEmpty());
        for (const QString &mark : inFile)
            // Four digits of a year stand in a big file by chance; a day is looked for as one below.
            if (!mark.startsWith(u"answer.due"_s) && mark.section(u": "_s, 1).startsWith(u"Qz"_s))
                QVERIFY2(shown.contains(mark), qPrintable(mark));
        const auto hidden =
            std::find_if(book.begin(), book.end(), [](const BookSheet &sheet) { return sheet.hidden; });
        QCOMPARE(hidden != book.end(), profile == ReportProfile::Internal);
        if (hidden == book.end())
            continue;
        QList<QStringList> rows;
        for (const QVariantList &row : hidden->rows) {
            QStringList cells;
            for (const QVariant &cell : row)
                cells.append(cell.toString());
            rows.append(cells);
        }
        const auto base = baseFrom(rows);
        QVERIFY(base.has_value());
        QCOMPARE(base->answers.size(), criteria.size());
        for (const Answer &answer : base->answers) {
            QCOMPARE(answer.due.has_value() && !columns.contains(CriteriaColumn::Due), false);
            QCOMPARE(answer.estimate.has_value() && !columns.contains(CriteriaColumn::Estimate), false);
            QCOMPARE(answer.work != Work::NotStarted && !columns.contains(CriteriaColumn::Work), false);
            QCOMPARE(answer.outcome != Outcome::Unknown && !columns.contains(CriteriaColumn::Outcome), false);
        }
    }
}

void BidBookTest::aDanishBookIsDanish()
{
    const SheetBook danish = bidBook(matter(ReportProfile::Internal, Language::Danish));
    const SheetBook english = bidBook(matter(ReportProfile::Internal, Language::English));
    QCOMPARE(danish.size(), english.size());
    // What the two languages write alike.
    const QStringList alike{u"kravkort"_s, u"SHA-256"_s, u"Version"_s};
    const auto differ = [&](const QString &ours, const QString &theirs) {
        return ours.isEmpty() || ours != theirs || alike.contains(ours) || ours == u"Note"_s;
    };
    for (qsizetype s = 0; s < danish.size(); ++s) {
        QVERIFY2(differ(danish.at(s).name, english.at(s).name), qPrintable(danish.at(s).name));
        for (qsizetype c = 0; c < danish.at(s).columns.size(); ++c) {
            const QString &heading = danish.at(s).columns.at(c).heading;
            QVERIFY2(differ(heading, english.at(s).columns.at(c).heading), qPrintable(heading));
            for (const QString &choice : danish.at(s).columns.at(c).choices)
                QVERIFY2(!english.at(s).columns.at(c).choices.contains(choice), qPrintable(choice));
        }
        if (!danish.at(s).headed && !danish.at(s).hidden) // each line of the first sheet
            for (qsizetype row = 0; row < danish.at(s).rows.size(); ++row) {
                const QString label = danish.at(s).rows.at(row).value(0).toString();
                QVERIFY2(differ(label, english.at(s).rows.at(row).value(0).toString()), qPrintable(label));
            }
    }
    const QStringList words{u"yes"_s, u"no"_s, u"no source"_s, u"undecided"_s, u"mandatory"_s, u"met"_s};
    for (const BookSheet &sheet : danish)
        if (!sheet.hidden)
            for (const QVariantList &row : sheet.rows)
                for (const QVariant &cell : row)
                    QVERIFY2(!words.contains(cell.toString()), qPrintable(cell.toString()));
}

void BidBookTest::theUndecidedAreThoseOfTheOverview()
{
    const BookSheet sheet = decisionsSheet(matter());
    QSet<QString> undecided;
    for (const QVariantList &row : sheet.rows)
        if (row.at(3).toString() == u"undecided"_s)
            undecided.insert(row.at(1).toString());
    QSet<QString> open;
    const Picture &picture = m_store->picture();
    const Catalogue &c = *picture.catalogue;
    for (const OpenDecision &one : picture.scope.openDecisions)
        open.insert(one.package >= 0
                        ? c.packages.at(one.package).id.code
                        : c.integrations.at(c.dependencies.at(one.dependency).from).id.code + u" → "_s +
                              c.integrations.at(c.dependencies.at(one.dependency).to).id.code);
    QVERIFY(!open.isEmpty());
    QCOMPARE(undecided, open);
    QVERIFY(sheet.rows.size() > open.size()); // and what is decided
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
    const AnswerBase base =
        answerBaseOf(matter(), criteriaInScope(m_store->picture()), criteriaColumns(matter()));
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
