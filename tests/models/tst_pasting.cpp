// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entry/celldate.h"
#include "models/domain/entry/pasting.h"

#include <QTest>

#include <random>

using namespace kravkort;

namespace {

const QDate today(2026, 11, 24);
const CriterionId a{QStringLiteral("A-1")}, b{QStringLiteral("B-1")}, c{QStringLiteral("C-1")};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

AnswerCells danish()
{
    return AnswerCells(Language::Danish, today);
}

// Work, result and owner stand to the right of the cursor; a column that takes nothing stands between.
PasteTarget target()
{
    PasteTarget where;
    where.rows = {a, b, c};
    where.columns = {AnswerField::Work, AnswerField::Outcome, std::nullopt, AnswerField::Owner};
    where.known = {a, b, c};
    return where;
}

} // namespace

// What a spreadsheet puts on the clipboard, taken whole or not at all.
class PastingTest : public QObject
{
    Q_OBJECT

private slots:
    void aTableIsReadAsSpreadsheetsWriteIt_data();
    void aTableIsReadAsSpreadsheetsWriteIt();
    void randomTablesComeBackTheSame();

    void datesAreReadInTheirCommonForms_data();
    void datesAreReadInTheirCommonForms();
    void hoursAreReadWithCommaOrPoint_data();
    void hoursAreReadWithCommaOrPoint();
    void wordsAreReadInEitherLanguage_data();
    void wordsAreReadInEitherLanguage();
    void whatACellSaysIsReadAsTheSame_data();
    void whatACellSaysIsReadAsTheSame();
    void anEmptyCellEmptiesTheField();

    void aTableGoesWhereTheCursorStands();
    void aTableWithCodesGoesWhereTheyStand();
    void headingsAboveTheirOwnColumnsAreNoRow();
    void oneRowIsGivenToAllThatAreSelected();
    void aDoubtfulTableIsRefusedInASentence_data();
    void aDoubtfulTableIsRefusedInASentence();
    void aCriterionThatStandsTwiceMustNotDisagree();
};

void PastingTest::aTableIsReadAsSpreadsheetsWriteIt_data()
{
    QTest::addColumn<QString>("clipboard");
    QTest::addColumn<QList<QStringList>>("table");
    const auto row = [](const char *name, const char *clipboard, const QList<QStringList> &table) {
        QTest::newRow(name) << text(clipboard) << table;
    };
    const QString x = text("x"), y = text("y"), none;
    row("nothing", "", {});
    row("one cell", "x", {{x}});
    row("Excel ends with a line end", "x\ty\r\n", {{x, y}});
    row("a line feed will do", "x\ny\n", {{x}, {y}});
    row("an old return too", "x\ry", {{x}, {y}});
    row("an empty cell is a cell", "\tx\t\n", {{none, x, none}});
    row("an empty row is a row", "x\n\ny\n", {{x}, {none}, {y}});
    row("quotes hold a line end", "\"x\ny\"\tx\n", {{text("x\ny"), x}});
    row("quotes hold a tab", "\"x\ty\"", {{text("x\ty")}});
    row("two quotes are one", "\"x \"\"y\"\"\"", {{text("x \"y\"")}});
    row("a quote inside is a quote", "5\" disk\tx", {{text("5\" disk"), x}});
    row("an empty text in quotes", "\"\"\tx", {{none, x}});
}

void PastingTest::aTableIsReadAsSpreadsheetsWriteIt()
{
    QFETCH(QString, clipboard);
    QFETCH(QList<QStringList>, table);
    QCOMPARE(tableOf(clipboard), table);
}

void PastingTest::randomTablesComeBackTheSame()
{
    std::mt19937 random(20261124);
    const QString letters = text("aæ\"\t\n ,;");
    const auto below = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    for (int round = 0; round < 2000; ++round) {
        TextTable table;
        const int columns = 1 + below(4);
        for (int rows = 1 + below(4); rows > 0; --rows) {
            QStringList row;
            for (int column = 0; column < columns; ++column) {
                QString cell;
                for (int length = below(6); length > 0; --length)
                    cell += letters.at(below(static_cast<int>(letters.size())));
                row.append(cell);
            }
            table.append(row);
        }
        QCOMPARE(tableOf(tableText(table)), table);
    }
}

void PastingTest::datesAreReadInTheirCommonForms_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QDate>("date"); // invalid where it is refused
    const auto row = [](const char *cell, const QDate &date) { QTest::newRow(cell) << text(cell) << date; };
    const QDate eve(2026, 12, 24);
    for (const char *cell :
         {"2026-12-24", "24-12-2026", "24.12.2026", "24/12/2026", "24.12.26", "24/12-26", "24. dec 2026",
          "24. december 2026", "24 December 2026", "24 dec 26", "24-dec-26", "24.12", "24/12", "24. dec.",
          " 24.12.2026 ", "2026-12-24 00:00:00"})
        row(cell, eve);
    row("1.5", QDate(2027, 5, 1)); // the next one
    row("24.11", QDate(2026, 11, 24));
    row("3-4-2026", QDate(2026, 4, 3));
    row("3.4.2026", QDate(2026, 4, 3));
    row("29.2", QDate(2028, 2, 29));
    row("3/4/2026", QDate()); // the third of April, or the fourth of March
    row("1/2/2027", QDate());
    row("3/4", QDate());
    row("3/3/2026", QDate(2026, 3, 3));
    for (const char *cell : {"31.2.2026", "32.1.2026", "12/24/2026", "46380", "i morgen", "24", "24.",
                             "12.2026", "2026-12-24 10:30", "24. foo 2026", "24 ma 2026"})
        row(cell, QDate());
}

void PastingTest::datesAreReadInTheirCommonForms()
{
    QFETCH(QString, cell);
    QFETCH(QDate, date);
    const auto read = dateIn(cell, today);
    QCOMPARE(read.value_or(QDate()), date);
}

void PastingTest::hoursAreReadWithCommaOrPoint_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<double>("hours"); // below 0 where it is refused
    const auto row = [](const char *cell, double hours) { QTest::newRow(cell) << text(cell) << hours; };
    row("12", 12);
    row("0", 0);
    row("7,5", 7.5);
    row("7.5", 7.5);
    row("0,125", 0.125);
    row("1.234,5", 1234.5);
    row("1,234.5", 1234.5);
    row("1 234,5", 1234.5);
    row("1.234.567", 1234567);
    row("12 t", 12);
    row("12 timer", 12);
    row("1,5 hours", 1.5);
    row("1.234", -1); // twelve hundred, or one and a bit
    row("1,234", -1);
    row("-3", -1);
    row("12 dage", -1);
    row("1,2,3", -1);
    row("1e3", -1);
    row("nan", -1);
}

void PastingTest::hoursAreReadWithCommaOrPoint()
{
    QFETCH(QString, cell);
    QFETCH(double, hours);
    QCOMPARE(hoursIn(cell).value_or(-1), hours);
}

void PastingTest::wordsAreReadInEitherLanguage_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("outcome"); // -1 where it is refused
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *cell, int outcome, const char *reason = "") {
        QTest::newRow(cell) << text(cell) << outcome << text(reason);
    };
    row("opfyldt", int(Outcome::Met));
    row("Opfyldt ", int(Outcome::Met));
    row("met", int(Outcome::Met));
    row("✓  met", int(Outcome::Met));
    row("✓", int(Outcome::Met));
    row("delvist opfyldt", int(Outcome::PartlyMet));
    row("partly-met", int(Outcome::PartlyMet));
    row("ikke opfyldt", int(Outcome::NotMet));
    row("NOT MET", int(Outcome::NotMet));
    row("ikke vurderet", int(Outcome::Unknown));
    row("", int(Outcome::Unknown));
    row("ikke relevant", int(Outcome::NotApplicable));
    row("ikke relevant: ingen  sager", int(Outcome::NotApplicable), "ingen  sager");
    row("not applicable: why: because", int(Outcome::NotApplicable), "why: because");
    row("opfyldt: næsten", -1);
    row("ja", -1);
    row("opfyld", -1);
    row("1", -1);
}

void PastingTest::wordsAreReadInEitherLanguage()
{
    QFETCH(QString, cell);
    QFETCH(int, outcome);
    QFETCH(QString, reason);
    for (const Language shown : {Language::Danish, Language::English}) {
        const auto read = AnswerCells(shown, today).read(cell, AnswerField::Outcome);
        QCOMPARE(read.ok(), outcome >= 0);
        if (!read)
            continue;
        QCOMPARE(static_cast<int>(*read->outcome), outcome);
        QCOMPARE(read->reason, reason);
    }
}

void PastingTest::whatACellSaysIsReadAsTheSame_data()
{
    QTest::addColumn<bool>("english");
    QTest::newRow("Danish") << false;
    QTest::newRow("English") << true;
}

void PastingTest::whatACellSaysIsReadAsTheSame()
{
    QFETCH(bool, english);
    const AnswerCells cells(english ? Language::English : Language::Danish, today);
    const AnswerCells other(english ? Language::Danish : Language::English, today);
    std::mt19937 random(7);
    const auto below = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    for (int round = 0; round < 3000; ++round) {
        Answer answer;
        answer.work = allWorks[static_cast<size_t>(below(4))];
        answer.outcome = allOutcomes[static_cast<size_t>(below(5))];
        if (answer.outcome == Outcome::NotApplicable)
            answer.reason = below(2) ? text("derfor: \"ja\"\tnej") : text("x");
        answer.owner = below(2) ? text("Mette Ågård") : QString();
        if (below(3))
            answer.due = QDate(2020, 1, 1).addDays(below(5000));
        if (below(3))
            answer.estimate = below(4000000) / (below(2) ? 1000.0 : 4.0);
        answer.note = below(2) ? text(" to\nlinjer\tog \"mere\" ") : QString();
        Answer again;
        Answer inTheOther;
        for (const AnswerField field : allAnswerFields) {
            // Over the clipboard, as one table of one row.
            const QString cell = tableOf(tableText({{cells.text(answer, field)}})).first().first();
            const auto read = cells.read(cell, field);
            QVERIFY2(read.ok(), qPrintable(read ? QString() : read.error().message));
            again = changed(again, *read);
            const auto readThere = other.read(cell, field);
            QVERIFY2(readThere.ok(), qPrintable(cell));
            inTheOther = changed(inTheOther, *readThere);
        }
        QCOMPARE(again, answer);
        QCOMPARE(inTheOther, answer);
    }
}

void PastingTest::anEmptyCellEmptiesTheField()
{
    Answer full;
    full.work = Work::Done;
    full.outcome = Outcome::NotApplicable;
    full.reason = text("derfor");
    full.owner = text("Mette");
    full.due = today;
    full.estimate = 4;
    full.note = text("n");
    for (const AnswerField field : allAnswerFields) {
        const auto read = danish().read({}, field);
        QVERIFY(read.ok());
        full = changed(full, *read);
    }
    QCOMPARE(full, Answer{});
}

void PastingTest::aTableGoesWhereTheCursorStands()
{
    const auto changes = changesIn(tableOf(text("i gang\topfyldt\tignored\tMette\ndone\tmet\t\tAnders\n")),
                                   target(), danish());
    QVERIFY(changes.ok());
    AnswerChange first, second;
    first.work = Work::InProgress;
    second.work = Work::Done;
    first.outcome = second.outcome = Outcome::Met;
    first.owner = text("Mette");
    second.owner = text("Anders");
    QCOMPARE(*changes, (QList<CriterionChange>{{a, first}, {b, second}}));
}

void PastingTest::aTableWithCodesGoesWhereTheyStand()
{
    const auto changes =
        changesIn(tableOf(text("Text\tCode\tOwner\nanything\tC-1\tMette\n\t\t\nanything\tA-1\tAnders\n")),
                  target(), danish());
    QVERIFY2(changes.ok(), qPrintable(changes ? QString() : changes.error().message));
    AnswerChange first, second;
    first.owner = text("Mette");
    second.owner = text("Anders");
    QCOMPARE(*changes, (QList<CriterionChange>{{c, first}, {a, second}}));
}

void PastingTest::headingsAboveTheirOwnColumnsAreNoRow()
{
    const auto changes = changesIn(tableOf(text("Work\tResult\ni gang\topfyldt\n")), target(), danish());
    QVERIFY(changes.ok());
    QCOMPARE(changes->size(), 1);
    QCOMPARE(changes->first().criterion, a);
}

void PastingTest::oneRowIsGivenToAllThatAreSelected()
{
    PasteTarget where = target();
    where.repeatOver = {b, c};
    const auto changes = changesIn(tableOf(text("done")), where, danish());
    QVERIFY(changes.ok());
    QCOMPARE(changes->size(), 2);
    QCOMPARE(changes->first().criterion, b);
    QCOMPARE(changes->last().change.work, Work::Done);
}

void PastingTest::aDoubtfulTableIsRefusedInASentence_data()
{
    QTest::addColumn<QString>("clipboard");
    QTest::addColumn<QStringList>("named"); // what the sentence must name
    const auto row = [](const char *name, const char *clipboard, const QStringList &named) {
        QTest::newRow(name) << text(clipboard) << named;
    };
    row("a word", "i gang\topfyldt\ni gang\tja\n", {text("2"), text("B-1"), text("“ja”")});
    row("a state of work", "ferdig", {text("1"), text("A-1"), text("“ferdig”")});
    row("too many rows", "done\ndone\ndone\ndone\n", {text("rows")});
    row("too many columns", "done\tmet\t\tMette\textra", {text("columns")});
    row("nothing", "", {text("no text")});
    row("an unknown code", "code\towner\nZ-9\tMette\n", {text("Z-9")});
    row("codes without fields", "Code\tText\nA-1\tx\n", {text("heading")});
}

void PastingTest::aDoubtfulTableIsRefusedInASentence()
{
    QFETCH(QString, clipboard);
    QFETCH(QStringList, named);
    const auto changes = changesIn(tableOf(clipboard), target(), danish());
    QVERIFY(!changes.ok());
    for (const QString &word : named)
        QVERIFY2(changes.error().message.contains(word), qPrintable(changes.error().message));
}

void PastingTest::aCriterionThatStandsTwiceMustNotDisagree()
{
    PasteTarget where = target();
    where.rows = {a, b, a};
    QVERIFY(changesIn(tableOf(text("done\ni gang\ndone")), where, danish()).ok());
    const auto disagreeing = changesIn(tableOf(text("done\ni gang\ni gang")), where, danish());
    QVERIFY(!disagreeing.ok());
    QVERIFY(disagreeing.error().message.contains(a.code));
}

QTEST_GUILESS_MAIN(PastingTest)
#include "tst_pasting.moc"
