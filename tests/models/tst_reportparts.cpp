// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/claims/claims.h"
#include "models/domain/decisions/costwords.h"
#include "models/domain/decisions/remaininghours.h"
#include "models/domain/scope/matrix.h"
#include "tests/reportcase.h"

#include <QSet>
#include <QTest>

using namespace kravkort;

// The parts of a report that are more than lists: the first page, links, the matrix, evidence, findings.
class ReportPartsTest : public QObject
{
    Q_OBJECT

private slots:
    void theFrontPageSaysWhatTheDetailsSay();
    void aDraftIsFinalOnlyWhenSomebodySaysSo();
    void openFindingsStandOnPageOneUntilSignedOff();
    void theSummaryAnswersWhetherItCanBePromised();
    void everyTargetLeadsSomewhereAndNoAnchorStandsTwice_data();
    void everyTargetLeadsSomewhereAndNoAnchorStandsTwice();
    void headingsThatTheContentsListHaveAnchors();
    void theMatrixSaysWhatTheScopeSays();
    void evidenceStandsWithItsHashAndWhatItProves();
    void hoursLeftAreThoseOfTheEngine();
    void chartsHoldTheirNumbersAndAnAnswer();
    void oddTextsStandAsTheyAreWritten_data();
    void oddTextsStandAsTheyAreWritten();
    void theMethodExplainsEveryNumberThatIsShown();

private:
    template<class Block>
    static QList<Block> blocksIn(const Report &report)
    {
        QList<Block> found;
        for (const ReportSection &section : report.sections)
            for (const ReportBlock &block : section.blocks)
                if (const auto *wanted = std::get_if<Block>(&block))
                    found.append(*wanted);
        return found;
    }
    static Report internal(const ReportCase &it)
    {
        return it.report(ReportProfile::Internal, Phrases::in(Language::English));
    }
    static ReportCase busy()
    {
        ReportCase it;
        it.choose(QStringLiteral("Y26"), 4);
        it.answerAll();
        return it;
    }
};

namespace {

QString factOf(const ReportFront &front, const QString &name)
{
    for (const ReportFacts::Fact &fact : front.facts)
        if (fact.name == name)
            return fact.value;
    return {};
}

QStringList noticesOf(const ReportFront &front)
{
    QStringList texts;
    for (const ReportLine &notice : front.notices)
        texts.append(notice.text);
    return texts;
}

} // namespace

void ReportPartsTest::theFrontPageSaysWhatTheDetailsSay()
{
    ReportCase it = busy();
    it.put(
        ReportDetails{it.bid, QStringLiteral("1.2"), QStringLiteral("Mette Æ"), QDate(2026, 11, 20), true});
    it.put(Logo{QByteArray("<svg/>")});
    const ReportFront front = blocksIn<ReportFront>(internal(it)).first();
    QCOMPARE(factOf(front, QStringLiteral("Version")), QStringLiteral("1.2"));
    QCOMPARE(factOf(front, QStringLiteral("Approved by")), QStringLiteral("Mette Æ, 20 November 2026"));
    QCOMPARE(factOf(front, QStringLiteral("Edition")), QStringLiteral("Internal"));
    QCOMPARE(front.logo, QByteArray("<svg/>"));
    QCOMPARE(front.logoText, QStringLiteral("Logo of Nordlys Fagsystemer ApS"));
    QCOMPARE(front.state, QStringLiteral("FINAL"));
    // What nobody has said is not there.
    QVERIFY(factOf(blocksIn<ReportFront>(internal(busy())).first(), QStringLiteral("Version")).isEmpty());
}

void ReportPartsTest::aDraftIsFinalOnlyWhenSomebodySaysSo()
{
    ReportCase it = busy();
    QVERIFY(internal(it).draft);
    ReportRequest request;
    request.isFinal = true;
    const Phrases phrases = Phrases::in(Language::English);
    const Report final = reportOf(it.picture(), it.workspace, request, phrases, it.now);
    QVERIFY(!final.draft);
    QCOMPARE(final.state, QStringLiteral("FINAL"));
    it.put(ReportDetails{it.bid, {}, {}, {}, true});
    QVERIFY(!internal(it).draft);
    request.isFinal = false;
    QVERIFY(reportOf(it.picture(), it.workspace, request, phrases, it.now).draft);
}

void ReportPartsTest::openFindingsStandOnPageOneUntilSignedOff()
{
    ReportCase it = busy();
    const Phrases phrases = Phrases::in(Language::English);
    const QList<Finding> findings = claimsOf(it.workspace, it.picture(), phrases);
    QVERIFY(!findings.isEmpty());
    const QString open = QStringLiteral("Open findings");
    QVERIFY(noticesOf(blocksIn<ReportFront>(internal(it)).first()).filter(open).size() == 1);
    for (const Finding &finding : findings)
        it.put(signOffOf(finding, QStringLiteral("AGREED")));
    const Report after = internal(it);
    QVERIFY(noticesOf(blocksIn<ReportFront>(after).first()).filter(open).isEmpty());
    QCOMPARE(textsOf(after).filter(QStringLiteral("Accepted because: AGREED")).size(), findings.size());
    const Report outside = it.report(ReportProfile::Municipality, phrases);
    QVERIFY(textsOf(outside).filter(QStringLiteral("findings")).isEmpty());
}

void ReportPartsTest::theSummaryAnswersWhetherItCanBePromised()
{
    const auto saysYes = [](const ReportCase &it) {
        const Report report = it.report(ReportProfile::Management, Phrases::in(Language::English));
        const bool yes = !textsOf(report).filter(QStringLiteral("Everything mandatory is met")).isEmpty();
        const bool no = !textsOf(report).filter(QStringLiteral("Not everything can be promised")).isEmpty();
        [&] { QVERIFY(yes != no); }();
        return yes;
    };
    ReportCase it = busy();
    QVERIFY(!saysYes(it));
    for (const Criterion &criterion : it.catalogue->criteria) {
        Answer met;
        met.solution = it.solution;
        met.criterion = criterion.id;
        met.outcome = Outcome::Met;
        met.textHash = criterion.textHash;
        it.put(met);
    }
    QVERIFY(saysYes(it));
}

void ReportPartsTest::everyTargetLeadsSomewhereAndNoAnchorStandsTwice_data()
{
    QTest::addColumn<ReportProfile>("profile");
    for (const ReportProfile profile : allReportProfiles)
        QTest::newRow(qPrintable(wordOf(profile))) << profile;
}

void ReportPartsTest::everyTargetLeadsSomewhereAndNoAnchorStandsTwice()
{
    QFETCH(ReportProfile, profile);
    const Report report = busy().report(profile, Phrases::in(Language::English));
    QStringList anchors, targets;
    for (const ReportHeading &heading : blocksIn<ReportHeading>(report))
        anchors.append(heading.anchor);
    for (const ReportGraph &graph : blocksIn<ReportGraph>(report))
        anchors.append(graph.anchor);
    for (const ReportMatrix &matrix : blocksIn<ReportMatrix>(report)) {
        anchors.append(matrix.anchor);
        for (const ReportMatrix::Head &head : matrix.columns + matrix.rows)
            targets.append(head.target);
    }
    for (const ReportTable &table : blocksIn<ReportTable>(report))
        for (const ReportRow &row : table.rows) {
            anchors.append(row.anchor);
            for (const ReportCell &cell : row.cells) {
                targets.append(cell.target);
                for (const ReportLine &line : cell.details)
                    targets.append(line.target);
            }
        }
    for (const ReportFront &front : blocksIn<ReportFront>(report))
        for (const ReportLine &notice : front.notices)
            targets.append(notice.target);
    anchors.removeAll(QString());
    targets.removeAll(QString());
    QCOMPARE(QSet<QString>(anchors.cbegin(), anchors.cend()).size(), anchors.size());
    for (const QString &target : std::as_const(targets))
        QVERIFY2(anchors.contains(target), qPrintable(target));
    QVERIFY(profile == ReportProfile::Management || targets.size() > 20);
}

void ReportPartsTest::headingsThatTheContentsListHaveAnchors()
{
    const Report report = internal(busy());
    const ReportContents contents = blocksIn<ReportContents>(report).first();
    int chapters = 0;
    for (const ReportHeading &heading : blocksIn<ReportHeading>(report)) {
        chapters += heading.level == 1 ? 1 : 0;
        QVERIFY2(heading.level > 1 || !heading.anchor.isEmpty(), qPrintable(heading.text));
    }
    QCOMPARE(contents.depth, 2);
    QVERIFY(chapters > 8);
}

void ReportPartsTest::theMatrixSaysWhatTheScopeSays()
{
    const ReportCase it = busy();
    const Picture picture = it.picture();
    const ReportMatrix matrix = blocksIn<ReportMatrix>(internal(it)).first();
    constexpr MatrixKind kind = MatrixKind::UseCasesByPackages;
    const MatrixLines lines = linesOf(picture, {kind, MatrixExtent::Chosen, MatrixOrder::Code});
    QCOMPARE(matrix.rows.size(), lines.rows.size());
    QCOMPARE(matrix.cells.size(), lines.rows.size() * lines.columns.size());
    for (int row = 0; row < lines.rows.size(); ++row)
        for (int column = 0; column < lines.columns.size(); ++column) {
            const MatrixCell cell = cellOf(picture, kind, lines.rows.at(row), lines.columns.at(column));
            const ReportMatrix::Cell shown = matrix.cells.at(row * lines.columns.size() + column);
            QCOMPARE(shown.mark.isEmpty(), !cell.related);
            if (!cell.related)
                continue;
            QCOMPARE(shown.mark,
                     cell.strength == Strength::Mandatory ? QStringLiteral("M") : QStringLiteral("S"));
            QCOMPARE(shown.quiet, !cell.inBid);
        }
}

void ReportPartsTest::evidenceStandsWithItsHashAndWhatItProves()
{
    ReportCase it = busy();
    const QString hash(64, u'a');
    it.put(Evidence{{QStringLiteral("file")}, QStringLiteral("Testrapport"), {}, {}, QDate(2026, 11, 1)});
    it.put(EvidenceFile{{QStringLiteral("file")}, 1, QStringLiteral("t.pdf"), hash, 18, {}, {}});
    const Picture picture = it.picture();
    const auto inScope =
        std::find_if(it.catalogue->criteria.begin(), it.catalogue->criteria.end(),
                     [&](const Criterion &criterion) { return picture.scope.holds(criterion); });
    it.put(EvidenceUse{{QStringLiteral("file")}, it.solution, inScope->id});
    const Report report = internal(it);
    bool found = false;
    for (const ReportTable &table : blocksIn<ReportTable>(report))
        for (const ReportRow &row : table.rows)
            if (row.cells.first().text == QStringLiteral("Testrapport")) {
                found = true;
                QCOMPARE(row.cells.at(1).text, hash);
                QVERIFY(row.cells.at(1).fixed);
                QCOMPARE(row.cells.at(2).details.size(), 1);
                QCOMPARE(row.cells.at(2).details.first().text, inScope->id.code);
                QCOMPARE(row.cells.at(2).details.first().target,
                         QString(QStringLiteral("criterion-") + inScope->id.code));
            }
    QVERIFY(found);
    QVERIFY(textsOf(report).contains(QStringLiteral("expired 1\u00a0Nov\u00a02026")));
}

void ReportPartsTest::hoursLeftAreThoseOfTheEngine()
{
    ReportCase it;
    it.choose(QStringLiteral("Y26"), 4);
    const Picture picture = it.picture();
    const RemainingHours remaining =
        remainingHoursOf(*it.catalogue, it.workspace, it.solution, picture.outcomes);
    double sum = 0;
    int lines = 0;
    for (qsizetype i = 0; i < remaining.hours.size(); ++i)
        if (picture.scope.integrations.at(i).inScope) {
            sum += remaining.hours.at(i);
            lines += remaining.hours.at(i) > 0 || remaining.unestimated.at(i) ? 1 : 0;
        }
    const Report report = internal(it);
    const QString told = textsOf(report).filter(QStringLiteral("Hours left: ")).value(0);
    QVERIFY2(told.contains(hoursText(sum, Phrases::in(Language::English))), qPrintable(told));
    for (const ReportTable &table : blocksIn<ReportTable>(report))
        if (table.caption == QStringLiteral("Hours left by integration"))
            QCOMPARE(table.rows.size(), lines);
    const QStringList outside =
        textsOf(it.report(ReportProfile::Municipality, Phrases::in(Language::English)));
    for (const char *word : {"Hours left", "Estimate"})
        QVERIFY2(outside.filter(QString::fromLatin1(word)).isEmpty(), word);
}

void ReportPartsTest::chartsHoldTheirNumbersAndAnAnswer()
{
    const ReportCase it = busy();
    ReportRequest request;
    request.progress = {{QDate(2026, 10, 1), 3, 90}, {QDate(2026, 11, 1), 40, 100}};
    const Report report =
        reportOf(it.picture(), it.workspace, request, Phrases::in(Language::English), it.now);
    QSet<ReportChartKind> kinds;
    for (const ReportChart &chart : blocksIn<ReportChart>(report)) {
        kinds.insert(chart.kind);
        QVERIFY(chart.question.endsWith(u'?'));
        QVERIFY(!chart.summary.isEmpty());
        for (const ReportChart::Bar &bar : chart.bars)
            QCOMPARE(bar.values.size(), std::max(qsizetype(1), chart.parts.size()));
        QVERIFY(!chart.bars.isEmpty() || chart.points.size() == 2);
    }
    QCOMPARE(kinds.size(), 4);
}

void ReportPartsTest::oddTextsStandAsTheyAreWritten_data()
{
    QTest::addColumn<QString>("odd");
    QTest::newRow("Danish") << QStringLiteral("Blåbærgrød på Ærø");
    QTest::newRow("placeholders") << QStringLiteral("%1 %2 %n %L1 %%");
    QTest::newRow("formula") << QStringLiteral("=cmd|'/c calc'!A1");
    QTest::newRow("script") << QStringLiteral("<script>alert(\"x\")</script> & <b>");
    QTest::newRow("right to left") << QStringLiteral("עברית العربية \u202eevil");
    QTest::newRow("emoji") << QStringLiteral("👩‍👩‍👧‍👦 🇩🇰 \U0001F642");
    QTest::newRow("10,000 characters") << QString(10'000, u'æ');
}

void ReportPartsTest::oddTextsStandAsTheyAreWritten()
{
    QFETCH(QString, odd);
    ReportCase it = busy();
    Bid bid = *it.workspace.bid(it.bid);
    bid.name = bid.municipalities.first() = odd;
    it.put(bid);
    it.put(Vendor{odd});
    it.put(ReportDetails{it.bid, odd, odd, QDate(2026, 11, 20), false});
    it.put(Evidence{{QStringLiteral("evidence")}, odd, {}, {}, {}});
    Answer answer = it.workspace.table<Answer>().first();
    for (const Answer &one : it.workspace.table<Answer>())
        if (one.outcome == Outcome::NotApplicable)
            answer = one;
    answer.owner = answer.note = answer.reason = odd;
    it.put(answer);
    OwnProfile own{{QStringLiteral("own")}, odd, ReportProfile::Internal, {}, {}};
    for (const char *word : Words<ReportSectionKind>::all)
        own.sections.append(QString::fromLatin1(word));
    const Report report = reportOf(it.picture(), it.workspace, ReportRequest{planOf(own)},
                                   Phrases::in(Language::English), it.now);
    const ReportFront front = blocksIn<ReportFront>(report).first();
    QCOMPARE(front.title, odd);
    QCOMPARE(factOf(front, QStringLiteral("Vendor")), odd);
    QCOMPARE(factOf(front, QStringLiteral("Version")), odd);
    QCOMPARE(factOf(front, QStringLiteral("Edition")), odd);
    QCOMPARE(factOf(front, QStringLiteral("Approved by")),
             QString(odd + QStringLiteral(", 20 November 2026")));
    QVERIFY(factOf(front, QStringLiteral("Municipalities")).startsWith(odd));
    const QStringList texts = textsOf(internal(it));
    QVERIFY(texts.contains(odd));
    QVERIFY(texts.contains(QString(QStringLiteral("Note: ") + odd)));
    QVERIFY(!texts.filter(QString(QStringLiteral("Evidence: ") + odd)).isEmpty());
}

void ReportPartsTest::theMethodExplainsEveryNumberThatIsShown()
{
    const ReportCase it = busy();
    const auto termsOf = [&](ReportProfile profile) {
        QStringList terms;
        for (const ReportFacts &facts :
             blocksIn<ReportFacts>(it.report(profile, Phrases::in(Language::English))))
            for (const ReportFacts::Fact &fact : facts.facts)
                terms.append(fact.name);
        return terms;
    };
    for (const char *term : {"Own", "Effective (weakest link)", "Pooled (met in all)", "Ready",
                             "Confirmed share", "Hours left", "Findings"})
        QVERIFY2(termsOf(ReportProfile::Internal).contains(QString::fromLatin1(term)), term);
    QVERIFY(!termsOf(ReportProfile::Municipality).contains(QStringLiteral("Hours left")));
}

QTEST_GUILESS_MAIN(ReportPartsTest)
#include "tst_reportparts.moc"
