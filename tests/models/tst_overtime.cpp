// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/progress/progressovertime.h"
#include "models/store/progresshistory.h"
#include "models/store/sample.h"
#include "models/store/workspacestore.h"
#include "tests/support/randomcase.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kravkort;

namespace {

const QTimeZone zone(2 * 3600);

// A history that a hand at random might have written: choices, decisions, results, a bid that goes and comes
// back, undo and redo, and a clock that is sometimes put back.
class RandomHistory
{
public:
    explicit RandomHistory(quint32 seed)
        : m_random(seed)
        , plain(m_random.catalogue())
        , catalogue(plain.read())
        , m_at(QDate(2026, 9, 1), QTime(8, 0), Qt::UTC)
    {
        push(rows({Solution{PlainBid::solution(), u"Solution"_s, {}, false}}));
        if (m_random.chance(50))
            setResult(); // before there is a bid
        push(rows({bid()}));
        const int steps = 5 + m_random.below(50);
        for (int i = 0; i < steps; ++i)
            step();
    }

    QList<HistoryEntry> lines;

private:
    RandomCase m_random;

public:
    const PlainCatalogue plain;
    const std::shared_ptr<const Catalogue> catalogue;

private:
    static Bid bid()
    {
        Bid bid;
        bid.id = PlainBid::bid();
        bid.solution = PlainBid::solution();
        return bid;
    }
    Edit rows(const QList<Row> &after) const
    {
        Edit edit;
        for (const Row &row : after)
            if (const auto step = stepTo(m_now, row))
                edit.steps.append(*step);
        return edit;
    }
    Edit without(const Row &row) const
    {
        Edit edit;
        if (const auto step = stepWithout(m_now, row))
            edit.steps.append(*step);
        return edit;
    }
    template<class List>
    const auto &oneOf(const List &list)
    {
        return list.at(m_random.below(static_cast<int>(list.size())));
    }
    void setResult()
    {
        if (plain.criteria.isEmpty())
            return;
        Answer answer;
        answer.solution = PlainBid::solution();
        answer.criterion = {oneOf(plain.criteria).id};
        answer.outcome = oneOf(QList<Outcome>(allOutcomes.begin(), allOutcomes.end()));
        push(rows({answer}));
    }
    void step()
    {
        switch (m_random.below(8)) {
        case 0:
        case 1: {
            if (plain.useCases.isEmpty())
                break;
            const Choice choice{PlainBid::bid(), {oneOf(plain.useCases).id}};
            push(m_random.chance(75) ? rows({choice}) : without(choice));
            break;
        }
        case 2:
            if (!plain.packages.isEmpty())
                push(rows({PackageDecision{PlainBid::bid(),
                                           {oneOf(plain.packages).id},
                                           oneOf(QList{Decision::Offered, Decision::Declined}),
                                           {}}}));
            break;
        case 3:
            if (!m_undone.isEmpty() && m_random.chance(50))
                push(m_undone.takeLast(), false);
            else if (lines.size() > 2) {
                m_undone.append(lines.last().edit);
                push(reversed(lines.last().edit), false);
            }
            break;
        case 4:
            if (m_random.chance(25))
                push(m_now.bid(PlainBid::bid()) ? without(bid()) : rows({bid()}));
            break;
        default:
            setResult();
        }
    }
    void push(const Edit &edit, bool fresh = true)
    {
        if (edit.steps.isEmpty())
            return;
        m_at = m_at.addSecs(m_random.chance(10) ? -5 * 3600 : m_random.below(30) * 3600);
        m_now = applied(m_now, edit);
        lines.append({lines.size() + 1, m_at, u"tester"_s, edit});
        if (fresh)
            m_undone.clear();
    }

    QDateTime m_at;
    Workspace m_now;
    QList<Edit> m_undone;
};

// Slow and obvious: the latest day that any line up to this one names.
QDate dayOfLine(const QList<HistoryEntry> &lines, qsizetype line)
{
    QDate day;
    for (qsizetype i = 0; i <= line; ++i) {
        const QDate named = lines.at(i).at.toUTC().addSecs(2 * 3600).date();
        if (!day.isValid() || named > day)
            day = named;
    }
    return day;
}

// All edits up to the day, one by one from nothing.
Workspace slowlyAsOf(const QList<HistoryEntry> &lines, QDate day)
{
    Workspace workspace;
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (dayOfLine(lines, i) <= day)
            workspace = applied(workspace, lines.at(i).edit);
    return workspace;
}

// What the days say of a day on which nothing may have been written.
ProgressDay standingOn(const ProgressOverTime &progress, QDate day)
{
    ProgressDay standing;
    standing.there = false;
    for (const ProgressDay &one : progress.days)
        if (one.day <= day)
            standing = one;
    return standing;
}

} // namespace

// What history says of the days gone by, against a slow replay, and out of a real file.
class OverTimeTest : public QObject
{
    Q_OBJECT

private slots:
    void everyDayIsWhatASlowReplayFinds();
    void whatIsKnownIsExtendedAsIfItWereReadAtOnce();
    void aFileIsReadOnlyWhereItHasGrown();
    void theExampleHasWeeksOfWorkBehindIt();
    void anUndoneResultIsNotMetAnyMore();
    void aDeletedBidIsNotThereFromThatDayOn();
};

void OverTimeTest::everyDayIsWhatASlowReplayFinds()
{
    int daysWithProgress = 0;
    for (quint32 seed = 1; seed <= 150; ++seed) {
        const RandomHistory random(seed);
        const QList<HistoryEntry> &lines = random.lines;
        const auto then = [&](const Workspace &, const Bid &) { return random.catalogue; };
        const ProgressOverTime progress = extended({PlainBid::bid(), {}, {}}, lines, then, zone);
        const QDate last = dayOfLine(lines, lines.size() - 1);
        for (QDate day = dayOfLine(lines, 0).addDays(-1); day <= last.addDays(1); day = day.addDays(1)) {
            const Workspace slowly = slowlyAsOf(lines, day);
            const QByteArray where = u"seed %1, %2"_s.arg(seed).arg(day.toString(Qt::ISODate)).toUtf8();
            QVERIFY2(workspaceAsOf(lines, day, zone) == slowly, where.constData());
            const bool there = slowly.bid(PlainBid::bid()) != nullptr;
            const Progress derived = derive(random.catalogue, slowly, PlainBid::bid(), day).progress;
            const ProgressDay standing = standingOn(progress, day);
            QVERIFY2(standing.there == there, where.constData());
            QVERIFY2(standing.mandatory == (there ? derived.mandatory : Tally{}), where.constData());
            QVERIFY2(standing.supplementary == (there ? derived.supplementary : Tally{}), where.constData());
            daysWithProgress += standing.mandatory.met() > 0;
        }
    }
    QVERIFY(daysWithProgress > 100); // the cases are worth their name
}

void OverTimeTest::whatIsKnownIsExtendedAsIfItWereReadAtOnce()
{
    for (quint32 seed = 1; seed <= 100; ++seed) {
        const RandomHistory random(seed);
        const QList<HistoryEntry> &lines = random.lines;
        const auto then = [&](const Workspace &, const Bid &) { return random.catalogue; };
        const ProgressOverTime atOnce = extended({PlainBid::bid(), {}, {}}, lines, then, zone);
        ProgressOverTime pieces{PlainBid::bid(), {}, {}};
        for (qsizetype from = 0; from < lines.size(); from += 1 + seed % 4)
            pieces = extended(pieces, lines.mid(from, 1 + seed % 4), then, zone);
        QVERIFY2(pieces.days == atOnce.days, qPrintable(u"seed %1"_s.arg(seed)));
        QVERIFY(pieces.replay.workspace == atOnce.replay.workspace);
    }
}

namespace {

// The worked example, on a day that the test chooses.
struct Sample
{
    QTemporaryDir folder;
    QDateTime now{QDate(2026, 11, 2), QTime(9, 0), Qt::UTC};
    std::unique_ptr<WorkspaceStore> store = make();
    CataloguesThen catalogues;

    std::unique_ptr<WorkspaceStore> make()
    {
        auto made = WorkspaceStore::createSample(
            folder.filePath(u"sample.kravkort"_s), [this] { return now; }, u"tester"_s);
        return made ? std::move(made).value() : nullptr;
    }
    ProgressOverTime read(const ProgressOverTime &known)
    {
        Result<ProgressOverTime> progress = readProgress(store->path(), known, catalogues, QTimeZone::utc());
        return progress ? *progress : ProgressOverTime{};
    }
    CriterionId openCriterion() const
    {
        const Picture &picture = store->picture();
        for (int k = 0; k < picture.catalogue->criteria.size(); ++k) {
            const Criterion &criterion = picture.catalogue->criteria.at(k);
            if (picture.scope.holds(criterion) && criterion.counts() &&
                picture.scope.strengthOf(criterion) == Strength::Mandatory &&
                picture.outcomes.at(k) == Outcome::NotMet)
                return criterion.id;
        }
        return {};
    }
};

} // namespace

void OverTimeTest::aFileIsReadOnlyWhereItHasGrown()
{
    Sample sample;
    QVERIFY(sample.store);
    const ProgressOverTime first = sample.read({sample.store->currentBid(), {}, {}});
    const qsizetype days = first.days.size();
    QCOMPARE(first.days.last().mandatory, sample.store->picture().progress.mandatory);
    QCOMPARE(first.replay.workspace, sample.store->workspace());

    sample.now = sample.now.addDays(3);
    sample.store->setOutcome({sample.openCriterion()}, Outcome::Met);
    sample.store->setOutcome({sample.openCriterion()}, Outcome::Met);
    const ProgressOverTime second = sample.read(first);
    QCOMPARE(second.days.size(), days + 1);
    QCOMPARE(second.days.last().day, QDate(2026, 11, 5));
    QCOMPARE(second.days.last().mandatory.met(), first.days.last().mandatory.met() + 2);
    QCOMPARE(second.days, sample.read({sample.store->currentBid(), {}, {}}).days);

    // Known to the end: what is known comes back, be it true or not.
    ProgressOverTime told = second;
    told.days.first().mandatory = {};
    QCOMPARE(sample.read(told).days, told.days);
}

void OverTimeTest::theExampleHasWeeksOfWorkBehindIt()
{
    Sample sample;
    QVERIFY(sample.store);
    QCOMPARE(sample.store->workspace(), applied({}, sampleEdit(*sample.store->builtIn(), sample.now.date())));
    const Result<QList<HistoryEntry>> newestFirst = sample.store->history({});
    QVERIFY(newestFirst->size() > 20);
    for (qsizetype line = 1; line < newestFirst->size(); ++line)
        QVERIFY(newestFirst->at(line).at <= newestFirst->at(line - 1).at);
    QVERIFY(newestFirst->first().at.date() < sample.now.date());
    QVERIFY(sample.store->authors()->size() > 4);
    const ProgressOverTime progress = sample.read({sample.store->currentBid(), {}, {}});
    const ProgressDay &first = progress.days.first();
    const ProgressDay &last = progress.days.last();
    QCOMPARE(first.mandatory.met(), 0);
    QVERIFY(last.mandatory.met() > 100);
    QVERIFY(last.mandatory.applicable() != first.mandatory.applicable()); // the scope has moved
}

void OverTimeTest::anUndoneResultIsNotMetAnyMore()
{
    Sample sample;
    QVERIFY(sample.store);
    const int met = sample.store->picture().progress.mandatory.met();
    sample.now = sample.now.addDays(1);
    sample.store->setOutcome({sample.openCriterion()}, Outcome::Met);
    sample.now = sample.now.addDays(1);
    sample.store->undo();
    sample.now = sample.now.addDays(1);
    sample.store->redo();
    QList<int> days;
    const ProgressOverTime progress = sample.read({sample.store->currentBid(), {}, {}});
    for (const ProgressDay &day : progress.days.last(4))
        days.append(day.mandatory.met());
    QCOMPARE(days, (QList<int>{met, met + 1, met, met + 1}));
}

void OverTimeTest::aDeletedBidIsNotThereFromThatDayOn()
{
    Sample sample;
    QVERIFY(sample.store);
    const BidId bid = sample.store->currentBid();
    sample.now = sample.now.addDays(1);
    sample.store->removeBid(bid);
    const ProgressOverTime progress = sample.read({bid, {}, {}});
    const ProgressDay &before = progress.days.at(progress.days.size() - 2);
    QVERIFY(before.there);
    QVERIFY(before.mandatory.total() > 0);
    QVERIFY(!progress.days.last().there);
    QCOMPARE(progress.days.last().mandatory, Tally{});
    QVERIFY(sample.read({{u"no such bid"_s}, {}, {}}).days.isEmpty());
}

QTEST_GUILESS_MAIN(OverTimeTest)
#include "tst_overtime.moc"
