// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/moments/differenceblocks.h"
#include "models/domain/report/report.h"
#include "models/exchange/differencejson.h"
#include "models/store/freezeverbs.h"
#include "tests/support/randomedits.h"
#include "tests/support/revision.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kravkort;

namespace {

// "I-6 progressed, SF1 reworded"
QString shown(const QList<BidChange> &changes)
{
    QStringList all;
    for (const BidChange &change : changes) {
        QStringList words{change.code};
        if (change.turn)
            words.append(wordOf(*change.turn));
        if (change.reworded)
            words.append(u"reworded"_s);
        all.append(words.join(u' '));
    }
    return all.join(u", "_s);
}

// Of what had no turn of its own, nothing is expected; added and removed change places, and so on.
std::optional<Turn> opposite(std::optional<Turn> turn)
{
    if (turn == Turn::Added)
        return Turn::Removed;
    if (turn == Turn::Removed)
        return Turn::Added;
    if (turn == Turn::Progressed)
        return Turn::Regressed;
    if (turn == Turn::Regressed)
        return Turn::Progressed;
    return turn;
}

void isReversed(const QList<BidChange> &forth, const QList<BidChange> &back)
{
    QCOMPARE(back.size(), forth.size());
    for (qsizetype i = 0; i < forth.size(); ++i) {
        QCOMPARE(back.at(i).code, forth.at(i).code);
        QVERIFY(back.at(i).turn == opposite(forth.at(i).turn));
        QCOMPARE(back.at(i).reworded, forth.at(i).reworded);
        QVERIFY(back.at(i).before == forth.at(i).after);
        QVERIFY(back.at(i).after == forth.at(i).before);
    }
}

QHash<QString, Outcome> resultsIn(const Picture &picture)
{
    QHash<QString, Outcome> results;
    for (qsizetype k = 0; k < picture.catalogue->criteria.size(); ++k)
        if (picture.scope.holds(picture.catalogue->criteria.at(k)))
            results.insert(picture.catalogue->criteria.at(k).id.code, picture.outcomes.at(k));
    return results;
}

QString textOf(const QList<ReportBlock> &blocks)
{
    Report report;
    report.sections = {{ReportSectionKind::Summary, blocks}};
    return textsOf(report).join(u'\n');
}

} // namespace

// What has changed of a bid between two moments.
class BidDifferenceTest : public QObject
{
    Q_OBJECT

private slots:
    void aResultMovesACriterionAndWhatStandsOverIt_data();
    void aResultMovesACriterionAndWhatStandsOverIt();
    void choosingAndDroppingAddsAndRemoves();
    void anotherDecisionIsAChange();
    void otherWordsAreTold();
    void nothingHasChangedOfTheSame_data() { makeSeeds(); }
    void nothingHasChangedOfTheSame();
    void theOtherWayRoundIsTheOpposite_data() { makeSeeds(); }
    void theOtherWayRoundIsTheOpposite();
    void everyCriterionIsToldAsItsResultsSay_data() { makeSeeds(); }
    void everyCriterionIsToldAsItsResultsSay();
    void jsonHoldsTheLists();
    void aReportTellsItInBothLanguages();

private:
    static void makeSeeds()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    static std::pair<Picture, Picture> twoMoments(quint32 seed)
    {
        RandomEdits edits(seed + 40);
        const BidId bid = edits.store().currentBid();
        const Picture before = edits.store().pictureOf(bid);
        for (int i = 0; i < 40; ++i)
            edits.editOnce();
        return {before, edits.store().pictureOf(bid)};
    }
};

void BidDifferenceTest::aResultMovesACriterionAndWhatStandsOverIt_data()
{
    QTest::addColumn<Outcome>("before");
    QTest::addColumn<Outcome>("after");
    QTest::addColumn<QString>("criterion");
    using enum Outcome;
    QTest::newRow("met") << Unknown << Met << u"progressed"_s;
    QTest::newRow("partly") << NotMet << PartlyMet << u"progressed"_s;
    QTest::newRow("the rest") << PartlyMet << Met << u"progressed"_s;
    QTest::newRow("does not apply") << Unknown << NotApplicable << u"progressed"_s;
    QTest::newRow("no longer") << Met << NotMet << u"regressed"_s;
    QTest::newRow("not so sure") << PartlyMet << Unknown << u"regressed"_s;
    QTest::newRow("looked at") << Unknown << NotMet << u"changed"_s;
    QTest::newRow("settled otherwise") << Met << NotApplicable << u"changed"_s;
    QTest::newRow("as before") << Met << Met << QString();
}

void BidDifferenceTest::aResultMovesACriterionAndWhatStandsOverIt()
{
    QFETCH(Outcome, before);
    QFETCH(Outcome, after);
    QFETCH(QString, criterion);
    RandomEdits edits(1);
    WorkspaceStore &store = edits.store();
    const CriterionId id{u"SF1500-1"_s};
    store.setOutcome({id}, before, u"grund"_s);
    const Picture was = store.picture();
    store.setOutcome({id}, after, u"grund"_s);
    const BidDifference difference = differenceOf(was, store.picture());
    QCOMPARE(shown(difference.criteria),
             criterion.isEmpty() ? QString() : QString(id.code + u' ' + criterion));
    const bool counts = (before == Outcome::Met) != (after == Outcome::Met);
    if (counts && criterion != u"changed"_s) {
        QVERIFY(!difference.packages.isEmpty());
        for (const BidChange &change : difference.packages + difference.useCases)
            QCOMPARE(wordOf(*change.turn), criterion);
    }
    QCOMPARE(difference.after.mandatory.met() - difference.before.mandatory.met(),
             int(after == Outcome::Met) - int(before == Outcome::Met));
}

void BidDifferenceTest::choosingAndDroppingAddsAndRemoves()
{
    RandomEdits edits(1);
    WorkspaceStore &store = edits.store();
    const Picture was = store.picture();
    store.choose({{u"Y26-U01"_s}}, false);
    store.choose({{u"Y65-U01"_s}}, true);
    const Picture is = store.picture();
    const BidDifference difference = differenceOf(was, is);
    const QString useCases = shown(difference.useCases);
    QVERIFY2(useCases.contains(u"Y26-U01 removed"_s), qPrintable(useCases));
    QVERIFY2(useCases.contains(u"Y65-U01 added"_s), qPrintable(useCases));
    for (qsizetype p = 0; p < was.catalogue->packages.size(); ++p) {
        const QString code = was.catalogue->packages.at(p).id.code;
        const QString packages = u", "_s + shown(difference.packages) + u',';
        QCOMPARE(packages.contains(u", "_s + code + u" added,"_s),
                 !was.scope.packages.at(p).inScope && is.scope.packages.at(p).inScope);
        QCOMPARE(packages.contains(u", "_s + code + u" removed,"_s),
                 was.scope.packages.at(p).inScope && !is.scope.packages.at(p).inScope);
    }
}

void BidDifferenceTest::anotherDecisionIsAChange()
{
    RandomEdits edits(1);
    WorkspaceStore &store = edits.store();
    const Picture was = store.picture();
    store.decide({u"I-9"_s}, Decision::Later, QDate(2028, 1, 1)); // offered before
    const BidDifference difference = differenceOf(was, store.picture());
    QCOMPARE(shown(difference.packages), u"I-9 changed"_s);
    QVERIFY(difference.criteria.isEmpty());
    QVERIFY(wordsOf(difference.packages.first(), Phrases::in(Language::English)).contains(u" → "_s));
}

void BidDifferenceTest::otherWordsAreTold()
{
    RandomEdits edits(1);
    WorkspaceStore &store = edits.store();
    store.setOutcome({{u"SF1500-1"_s}}, Outcome::Met);
    const Picture was = store.picture();
    QVERIFY(store.upgrade({store.currentBid()},
                          Revision(u"2027-03"_s).reword(u"SF1500-1"_s, u"Noget helt andet."_s).json(), {}));
    const BidDifference difference = differenceOf(was, store.picture());
    // The answer was to other words, and no longer counts.
    QCOMPARE(shown(difference.criteria), u"SF1500-1 regressed reworded"_s);
    const QString text =
        textOf(differenceBlocks(difference, u"fra"_s, u"til"_s, Phrases::in(Language::Danish)));
    QVERIFY(text.contains(u"Noget helt andet."_s));
    QVERIFY(text.contains(
        was.catalogue->criteria.at(was.catalogue->criterionIndex.value({u"SF1500-1"_s})).text.da));
}

void BidDifferenceTest::nothingHasChangedOfTheSame()
{
    QFETCH(quint32, seed);
    const auto [before, after] = twoMoments(seed);
    QVERIFY(differenceOf(before, before).isEmpty());
    QVERIFY(differenceOf(after, after).isEmpty());
}

void BidDifferenceTest::theOtherWayRoundIsTheOpposite()
{
    QFETCH(quint32, seed);
    const auto [before, after] = twoMoments(seed);
    const BidDifference forth = differenceOf(before, after);
    const BidDifference back = differenceOf(after, before);
    QVERIFY(!forth.isEmpty());
    isReversed(forth.useCases, back.useCases);
    isReversed(forth.packages, back.packages);
    isReversed(forth.criteria, back.criteria);
    QVERIFY(back.before == forth.after);
}

void BidDifferenceTest::everyCriterionIsToldAsItsResultsSay()
{
    QFETCH(quint32, seed);
    const auto [before, after] = twoMoments(seed);
    const QHash<QString, Outcome> was = resultsIn(before);
    const QHash<QString, Outcome> is = resultsIn(after);
    QHash<QString, Turn> told;
    for (const BidChange &change : differenceOf(before, after).criteria)
        if (change.turn)
            told.insert(change.code, *change.turn);
    const QHash<Outcome, int> rank{{Outcome::Unknown, 0},
                                   {Outcome::NotMet, 0},
                                   {Outcome::PartlyMet, 1},
                                   {Outcome::Met, 2},
                                   {Outcome::NotApplicable, 2}};
    QSet<QString> all(was.keyBegin(), was.keyEnd());
    all.unite(QSet<QString>(is.keyBegin(), is.keyEnd()));
    for (const QString &code : std::as_const(all)) {
        if (!was.contains(code))
            QVERIFY(told.value(code, Turn::Changed) == Turn::Added);
        else if (!is.contains(code))
            QVERIFY(told.value(code, Turn::Changed) == Turn::Removed);
        else if (rank.value(is.value(code)) > rank.value(was.value(code)))
            QVERIFY(told.value(code, Turn::Changed) == Turn::Progressed);
        else if (rank.value(is.value(code)) < rank.value(was.value(code)))
            QVERIFY(told.value(code, Turn::Changed) == Turn::Regressed);
        else if (is.value(code) != was.value(code))
            QVERIFY(told.value(code, Turn::Added) == Turn::Changed);
    }
}

void BidDifferenceTest::jsonHoldsTheLists()
{
    RandomEdits edits(1);
    WorkspaceStore &store = edits.store();
    const BidId bid = store.currentBid();
    store.setOutcome({{u"SF1500-1"_s}}, Outcome::Unknown);
    QVERIFY(!freeze(store, bid, u"Afleveret"_s).isEmpty());
    store.setOutcome({{u"SF1500-1"_s}}, Outcome::PartlyMet);
    const auto from = momentNamed(store, bid, u"Afleveret"_s);
    QVERIFY(from.ok());
    const BidMoment to = momentNow(store, bid);
    const QJsonObject json = differenceJson(differenceOf(from->picture, to.picture), *from, to);
    QCOMPARE(json["from"_L1]["kind"_L1].toString(), u"frozen"_s);
    QCOMPARE(json["from"_L1]["name"_L1].toString(), u"Afleveret"_s);
    QCOMPARE(json["from"_L1]["sha256"_L1].toString(), from->sha256);
    QCOMPARE(json["to"_L1]["kind"_L1].toString(), u"now"_s);
    const QJsonArray progressed = json["criteria"_L1]["progressed"_L1].toArray();
    QCOMPARE(progressed.size(), 1);
    QCOMPARE(progressed.at(0)["id"_L1].toString(), u"SF1500-1"_s);
    QCOMPARE(progressed.at(0)["from"_L1]["result"_L1].toString(), u"unknown"_s);
    QCOMPARE(progressed.at(0)["to"_L1]["result"_L1].toString(), u"partly-met"_s);
    for (const char *list : {"added", "removed", "regressed", "changed", "reworded"})
        QVERIFY(json["criteria"_L1].toObject()[QString::fromLatin1(list)].isArray());
}

void BidDifferenceTest::aReportTellsItInBothLanguages()
{
    const auto [before, after] = twoMoments(2);
    const BidDifference difference = differenceOf(before, after);
    for (const Language language : {Language::Danish, Language::English}) {
        const QList<ReportBlock> blocks =
            differenceBlocks(difference, u"da"_s, u"nu"_s, Phrases::in(language), 2);
        const QString text = textOf(blocks);
        for (const BidChange &change : difference.criteria)
            QVERIFY2(text.contains(change.code), qPrintable(change.code));
        for (const ReportBlock &block : blocks) {
            if (const auto *heading = std::get_if<ReportHeading>(&block))
                QCOMPARE(heading->level, 2);
            if (const auto *table = std::get_if<ReportTable>(&block))
                for (const ReportRow &row : table->rows)
                    QCOMPARE(row.cells.size(), table->columns.size());
        }
    }
    QCOMPARE(
        differenceBlocks(differenceOf(before, before), u"a"_s, u"b"_s, Phrases::in(Language::English)).size(),
        3);
}

QTEST_GUILESS_MAIN(BidDifferenceTest)
#include "tst_biddifference.moc"
