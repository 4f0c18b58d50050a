// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/history/changes.h"
#include "models/domain/workspace/fields.h"
#include "models/exchange/csv.h"
#include "models/exchange/historyexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kravkort;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

const SolutionId solution{s("solution-1")};
const BidId bid{s("bid-1")};
const EvidenceId evidence{s("evidence-1")};

ThingNames names()
{
    return {{solution.code, s("Omsorg Plus")}, {bid.code, s("Havnby")}, {evidence.code, s("Testrapport")}};
}

Answer answerTo(const char *criterion)
{
    Answer answer;
    answer.solution = solution;
    answer.criterion.code = s(criterion);
    return answer;
}

QStringList sentences(const Step &step, Language language = Language::English)
{
    const Phrases phrases = Phrases::in(language);
    QStringList all;
    for (const FieldChange &change : changesOf(step, names(), phrases))
        all.append(sentenceOf(change, phrases));
    return all;
}

template<class T>
void tellFirst(const T &row, QStringList &told)
{
    told += sentences({std::nullopt, row}) + sentences({row, std::nullopt});
}

} // namespace

// What an edit changed, as people read it.
class ChangesTest : public QObject
{
    Q_OBJECT

private slots:
    void aStepIsTold_data();
    void aStepIsTold();
    void everyKindOfRowComesAndGoesInWords();
    void everyFieldThatChangesIsTold();
    void undoTellsTheSameBackwards();
    void aLongNoteIsToldInOneLine();
    void namesAreLearntFromWhatIsThereAndWhatWas();
    void onlyWhatConcernsTheCriterionIsLeft();
    void csvIsReadBackAsItWas_data();
    void csvIsReadBackAsItWas();
    void anOwnStatementIsToldInPeoplesWords();
    void whatWasSaidAtAMeetingIsTold();
    void theHistoryLeavesAsCsvAndJson();
};

void ChangesTest::aStepIsTold_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QStringList>("english");
    const auto row = [](const char *name, const Step &step, const QStringList &english) {
        QTest::newRow(name) << step << english;
    };
    const Answer fresh = answerTo("SF1470-1");
    Answer met = fresh;
    met.outcome = Outcome::Met;
    met.textHash = s("abc");
    row("a first answer", {std::nullopt, met}, {s("SF1470-1: result from not assessed to met")});
    row("its undoing", {met, std::nullopt}, {s("SF1470-1: result from met to not assessed")});
    Answer owned = met;
    owned.owner = s("Mette");
    owned.due = QDate(2027, 3, 1);
    owned.estimate = 7.5;
    row("three fields at once", {met, owned},
        {s("SF1470-1: owner set to Mette"), s("SF1470-1: due date set to 1 March 2027"),
         s("SF1470-1: estimate in hours set to 7.5")});
    row("taken away", {owned, met},
        {s("SF1470-1: owner removed (it was Mette)"), s("SF1470-1: due date removed (it was 1 March 2027)"),
         s("SF1470-1: estimate in hours removed (it was 7.5)")});
    Answer read = met;
    read.textHash = s("def");
    row("read anew", {met, read}, {s("SF1470-1: wording that was answered from abc to def")});
    row("a choice", {std::nullopt, Choice{bid, {s("Y26-U01")}}}, {s("Bid “Havnby”: Y26-U01 chosen")});
    row("dropped", {Choice{bid, {s("Y26-U01")}}, std::nullopt}, {s("Bid “Havnby”: Y26-U01 dropped")});
    row("a decision", {std::nullopt, PackageDecision{bid, {s("I-8")}, Decision::Later, QDate(2028, 1, 1)}},
        {s("Bid “Havnby”, I-8: decision from undecided to offered later"),
         s("Bid “Havnby”, I-8: offered from set to 1 January 2028")});
    row("a condition", {std::nullopt, ConditionAnswer{bid, {s("SF2900")}, {s("SF1470")}, Holds::Yes}},
        {s("Bid “Havnby”, SF2900 → SF1470: condition holds from undecided to yes")});
    row("a link", {std::nullopt, EvidenceUse{evidence, solution, {s("GV-1")}}},
        {s("GV-1: evidence “Testrapport” attached")});
    row("a file",
        {std::nullopt, EvidenceFile{evidence, 2, s("t.pdf"), s("ab12"), 1536, QDate(2026, 11, 1), {}}},
        {s("Evidence “Testrapport”: version 2 (t.pdf, 1.5 kB, SHA-256 ab12) kept")});
    row("an expiry",
        {Evidence{evidence, s("Testrapport"), {}, {}, {}},
         Evidence{evidence, s("Testrapport"), {}, {}, QDate(2027, 1, 1)}},
        {s("Evidence “Testrapport”: expires set to 1 January 2027")});
    row("a solution", {std::nullopt, Solution{{s("x")}, s("Ny"), {}, false}}, {s("Solution “Ny”: added")});
    row("archived", {Solution{{s("x")}, s("Ny"), {}, false}, Solution{{s("x")}, s("Ny"), {}, true}},
        {s("Solution “Ny”: archived from no to yes")});
    row("a bid",
        {std::nullopt,
         Bid{{s("b")}, solution, s("Ø"), s("c"), s("r"), QDate(2027, 4, 1), {s("A"), s("B")}, false}},
        {s("Bid “Ø”: added (solution: Omsorg Plus; catalogue: c; catalogue revision: r; "
           "go-live: 1 April 2027; municipalities: A, B)")});
    row("nothing", {met, met}, {});
}

void ChangesTest::aStepIsTold()
{
    QFETCH(Step, step);
    QFETCH(QStringList, english);
    QCOMPARE(sentences(step), english);
}

void ChangesTest::everyKindOfRowComesAndGoesInWords()
{
    QStringList told;
    tellFirst(Vendor{s("Nordlys")}, told);
    tellFirst(CatalogueCopy{s("k"), s("r"), QByteArray("{}")}, told);
    tellFirst(SavedView{{s("v")}, s("graph"), s("Pension"), s("{}")}, told);
    tellFirst(Evidence{evidence, s("Testrapport"), s("https://example.org"), {}, {}}, told);
    QCOMPARE(told.size(), 8);
    for (const QString &sentence : told) {
        QVERIFY2(sentence.contains(s("added")) != sentence.contains(s("removed")), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'_'), qPrintable(sentence)); // no column's name
    }
    // A kind that nobody gave a word is called by its table.
    for (const auto &[table, noun] : rowKinds(Phrases::in(Language::English))) {
        QVERIFY(!noun.isEmpty());
        QVERIFY2(!noun.contains(u'_'), qPrintable(noun));
    }
    QCOMPARE(rowKinds(Phrases::in(Language::English)).size(), qsizetype(std::variant_size_v<Row>));
}

void ChangesTest::everyFieldThatChangesIsTold()
{
    Answer before = answerTo("GV-1");
    before.textHash = s("x");
    Answer after = before;
    after.work = Work::Done;
    after.outcome = Outcome::NotApplicable;
    after.reason = s("r");
    after.owner = s("o");
    after.due = QDate(2027, 1, 1);
    after.estimate = 1;
    after.note = s("n");
    after.textHash = s("y");
    after.keptFor = QStringList{s("z")};
    int fields = 0;
    forEachField<Answer>([&](const auto &field) { fields += field.isKey ? 0 : 1; });
    QCOMPARE(sentences({before, after}).size(), fields);
}

void ChangesTest::undoTellsTheSameBackwards()
{
    Answer before = answerTo("GV-1");
    before.outcome = Outcome::NotMet;
    Answer after = before;
    after.outcome = Outcome::Met;
    const Edit edit{s("x"), {{before, after}}};
    const Phrases phrases = Phrases::in(Language::English);
    const FieldChange done = changesOf(edit, {}, phrases).first();
    const FieldChange undone = changesOf(reversed(edit), {}, phrases).first();
    QCOMPARE(done.before, undone.after);
    QCOMPARE(done.after, undone.before);
}

void ChangesTest::aLongNoteIsToldInOneLine()
{
    Answer before = answerTo("GV-1");
    Answer after = before;
    after.note = s("first line\nsecond %1 line\n") + QString(500, u'x');
    const FieldChange change = changesOf({before, after}, {}, Phrases::in(Language::English)).first();
    QCOMPARE(change.after, after.note); // an export has all of it
    const QString sentence = sentenceOf(change, Phrases::in(Language::English));
    QVERIFY(!sentence.contains(u'\n'));
    QVERIFY(sentence.size() < 250);
    QVERIFY(sentence.contains(s("second %1 line")));
}

void ChangesTest::namesAreLearntFromWhatIsThereAndWhatWas()
{
    ThingNames learnt;
    learnNames(learnt, Edit{s("x"), {{Solution{solution, s("Gone"), {}, false}, std::nullopt}}});
    QCOMPARE(learnt.value(solution.code), s("Gone"));
    learnNames(learnt, applied({}, Edit{{}, {{std::nullopt, Solution{solution, s("There"), {}, false}}}}));
    QCOMPARE(learnt.value(solution.code), s("There"));
}

void ChangesTest::onlyWhatConcernsTheCriterionIsLeft()
{
    Answer other = answerTo("GV-1");
    other.solution.code = s("solution-2");
    const Edit edit{s("x"),
                    {{std::nullopt, answerTo("GV-1")},
                     {std::nullopt, answerTo("GV-10")},
                     {std::nullopt, other},
                     {std::nullopt, EvidenceUse{evidence, solution, {s("GV-1")}}},
                     {std::nullopt, EvidenceUse{evidence, solution, {s("GV-2")}}},
                     {std::nullopt, Evidence{evidence, {}, {}, {}, {}}},
                     {std::nullopt, Evidence{{s("evidence-2")}, {}, {}, {}, {}}},
                     {std::nullopt, EvidenceFile{evidence, 1, {}, {}, 0, {}, {}}},
                     {std::nullopt, Choice{bid, {s("GV-1")}}}}};
    const Edit about = aboutCriterion(edit, solution, {s("GV-1")}, {evidence});
    QCOMPARE(about.steps,
             QList<Step>({edit.steps.at(0), edit.steps.at(3), edit.steps.at(5), edit.steps.at(7)}));
}

void ChangesTest::csvIsReadBackAsItWas_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *cell, const char *written) {
        QTest::newRow(cell) << s(cell) << s(written);
    };
    row("plain", "plain");
    row("", "");
    row("with, comma", "\"with, comma\"");
    row("with \"quotes\"", "\"with \"\"quotes\"\"\"");
    row("two\nlines", "\"two\nlines\"");
    row("=1+1", "'=1+1");
    row("+45 12 34", "'+45 12 34");
    row("-2", "'-2");
    row("@SUM(A1)", "'@SUM(A1)");
    row("\tx", "'\tx");
    row("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
    row("æøå", "æøå");
}

void ChangesTest::csvIsReadBackAsItWas()
{
    QFETCH(QString, cell);
    QFETCH(QString, written);
    QCOMPARE(csvOf({{s("a"), cell}}), QByteArray("\xef\xbb\xbf"
                                                 "a," +
                                                 written.toUtf8() + "\r\n"));
}

void ChangesTest::anOwnStatementIsToldInPeoplesWords()
{
    const Amendment membership{s("c"), s("1"), s("membership I-6 → SF1470"),
                               s("{\"from\":\"I-6\",\"integration\":\"SF1470\",\"role\":\"business\","
                                 "\"basis\":\"assumed\"}")};
    const QStringList told = sentences({std::nullopt, membership}, Language::Danish);
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.first().contains(s("grundlag: antaget")), qPrintable(told.first()));
    QVERIFY(!told.first().contains(s("assumed")) && !told.first().contains(s("business")));
    Amendment stronger = membership;
    stronger.json.replace(s("assumed"), s("published"));
    const QStringList changed = sentences({membership, stronger}, Language::Danish);
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed.first().contains(s("antaget")) && !changed.first().contains(s("published")));
}

void ChangesTest::whatWasSaidAtAMeetingIsTold()
{
    const MeetingPoint action{.id = {s("p")},
                              .meeting = {s("m")},
                              .kind = PointKind::Action,
                              .text = s("Send the agreement"),
                              .owner = s("Bo"),
                              .due = QDate(2026, 12, 1)};
    const QStringList told = sentences({std::nullopt, action});
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().contains(s("Send the agreement — Bo, by 1 December 2026")));
    const AgendaItem item{.meeting = {s("m")}, .id = {s("i")}, .place = 3, .subject = s("GV-1")};
    AgendaItem moved = item;
    moved.place = 4;
    QVERIFY(sentences({item, moved}).isEmpty()); // one that is moved moves all behind it
    const MunicipalityView view{.meeting = {s("m")}, .criterion = {s("GV-1")}, .by = s("Anne")};
    QVERIFY(sentences({std::nullopt, view}).first().contains(s("GV-1: Unsettled, Anne")));
}

void ChangesTest::theHistoryLeavesAsCsvAndJson()
{
    Answer met = answerTo("GV-1");
    met.outcome = Outcome::Met;
    met.note = s("=cmd|' /C calc'!A0");
    const QDateTime at(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    const QList<HistoryEntry> entries{{7, at, s("Mette"), {s("Set GV-1"), {{std::nullopt, met}}}, s("hash")}};
    const Phrases phrases = Phrases::in(Language::English);
    const QByteArray csv = historyCsv(entries, names(), phrases);
    QCOMPARE(csv.count("\r\n"), 3); // a heading and a row for each field
    QVERIFY(csv.contains("7,2026-11-24T12:00:00.000Z,Mette,Set GV-1,GV-1,result,not assessed,met,"));
    QVERIFY(csv.contains(",'=cmd|' /C calc'!A0,"));
    const QJsonObject json =
        QJsonDocument::fromJson(historyJson(entries, {7, s("hash")}, names(), phrases)).object();
    QCOMPARE(json[s("end")].toObject()[s("hash")].toString(), s("hash"));
    const QJsonObject line = json[s("lines")].toArray().first().toObject();
    QCOMPARE(line[s("number")].toInt(), 7);
    QCOMPARE(line[s("changes")].toArray().size(), 2);
    QCOMPARE(line[s("changes")].toArray().first().toObject()[s("words")].toString(),
             s("GV-1: result from not assessed to met"));
    QCOMPARE(line[s("steps")].toArray().size(), 1);
}

QTEST_GUILESS_MAIN(ChangesTest)
#include "tst_changes.moc"
