// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/history/replay.h"
#include "models/domain/report/report.h"
#include "models/exchange/freezing.h"
#include "models/exchange/statusjson.h"
#include "models/store/freezeverbs.h"
#include "tests/support/openedstore.h"
#include "tests/support/randomedits.h"
#include "tests/support/revision.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace kravkort;

namespace {

QList<HistoryEntry> wholeHistory(const WorkspaceStore &store)
{
    auto entries = store.history({});
    if (!entries)
        qFatal("%s", qPrintable(entries.error().message));
    std::reverse(entries->begin(), entries->end());
    return *std::move(entries);
}

QByteArray statusOf(const Picture &picture, const Workspace &workspace)
{
    return QJsonDocument(statusJson(picture, workspace)).toJson();
}

QStringList reportOn(const Picture &picture, const Workspace &workspace)
{
    const QDateTime made(QDate(2026, 12, 1), QTime(8, 0), Qt::UTC);
    QStringList all;
    for (const ReportProfile profile : allReportProfiles)
        for (const Language language : {Language::Danish, Language::English})
            all += textsOf(reportOf(picture, workspace, profile, Phrases::in(language), made));
    return all;
}

FrozenBid only(const WorkspaceStore &store)
{
    const Table<FrozenBid> &rows = store.workspace().table<FrozenBid>();
    if (rows.size() != 1)
        qFatal("%d frozen bids", int(rows.size()));
    return rows.first();
}

void makeSeeds()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

} // namespace

// What a bid was: at any time, from its history; and frozen, for good.
class FreezingTest : public QObject
{
    Q_OBJECT

private slots:
    void asOfIsWhatTheWorkspaceWas_data() { makeSeeds(); }
    void asOfIsWhatTheWorkspaceWas();
    void aClockThatWentBackTakesNoEditWithoutItsGround();
    void aDayIsMeantWithItsEnd();
    void beforeTheBidThereIsNothingToShow();

    void aFrozenBidStaysToTheByte_data() { makeSeeds(); }
    void aFrozenBidStaysToTheByte();
    void freezingIsNoUndoStepAndLeavesWhatIsOne();
    void noEditChangesOrRemovesAFrozenBid();
    void aFrozenBidOutlivesItsBid();
    void onlyWhatBelongsToTheBidIsFrozen();
    void aNameIsOneOfItsOwnAndNoMoment_data();
    void aNameIsOneOfItsOwnAndNoMoment();
    void whatWasDamagedIsRefused();
    void momentsAreFoundByWhatTheyAreCalled();
};

void FreezingTest::asOfIsWhatTheWorkspaceWas()
{
    QFETCH(quint32, seed);
    RandomEdits edits(seed);
    QList<std::pair<QDateTime, Workspace>> were{{edits.now(), edits.store().workspace()}};
    for (int i = 0; i < 40; ++i) {
        edits.wait(edits.below(3) == 0 ? 0 : edits.below(40'000)); // several things at one moment, too
        edits.editOnce();
        were.append({edits.now(), edits.store().workspace()});
    }
    const QList<HistoryEntry> history = wholeHistory(edits.store());
    QVERIFY(history.size() > 10);
    QVERIFY(workspaceAfter(history, history.size()) == edits.store().workspace());
    QVERIFY(workspaceAsOf(history, history.first().at.addMSecs(-1)) == Workspace());
    for (qsizetype i = 0; i < were.size(); ++i) {
        const QDateTime at = were.at(i).first;
        const bool last = i + 1 == were.size();
        if (!last && were.at(i + 1).first == at)
            continue; // not the last thing that happened then
        QVERIFY(workspaceAsOf(history, at) == were.at(i).second);
        const qint64 gap = last ? 9 : at.msecsTo(were.at(i + 1).first) - 1;
        QVERIFY(workspaceAsOf(history, at.addMSecs(gap)) == were.at(i).second);
    }
}

void FreezingTest::aClockThatWentBackTakesNoEditWithoutItsGround()
{
    const QDateTime noon(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    const Solution first{{u"a"_s}, u"Før"_s, {}, false};
    const Solution second{{u"a"_s}, u"Efter"_s, {}, false};
    const QList<HistoryEntry> history{{1, noon, {}, {{}, {{std::nullopt, Row(first)}}}, {}},
                                      {2, noon.addSecs(-3600), {}, {{}, {{Row(first), Row(second)}}}, {}},
                                      {3, noon.addSecs(3600), {}, {{}, {{Row(second), std::nullopt}}}, {}}};
    QCOMPARE(linesUntil(history, noon.addSecs(-3600)), 0);
    QCOMPARE(linesUntil(history, noon), 2);
    QCOMPARE(workspaceAsOf(history, noon).solution({u"a"_s})->name, u"Efter"_s);
    QCOMPARE(linesUntil(history, noon.addSecs(3599)), 2);
    QVERIFY(!workspaceAsOf(history, noon.addSecs(3600)).solution({u"a"_s}));
}

void FreezingTest::aDayIsMeantWithItsEnd()
{
    RandomEdits edits(1);
    WorkspaceStore &store = edits.store();
    const CriterionId criterion = store.catalogue().criteria.first().id;
    store.setNote(criterion, u"fredag"_s);
    const QDate friday = edits.now().toLocalTime().date();
    edits.wait(24 * 3600);
    store.setNote(criterion, u"lørdag"_s);
    const auto note = [&](QDate day) {
        const auto moment = momentOn(store, store.currentBid(), day);
        return moment ? moment->workspace.answer(store.picture().solution, criterion)->note : QString();
    };
    QCOMPARE(note(friday), u"fredag"_s);
    QCOMPARE(note(friday.addDays(1)), u"lørdag"_s);
    QCOMPARE(note(friday.addDays(400)), u"lørdag"_s);
}

void FreezingTest::beforeTheBidThereIsNothingToShow()
{
    RandomEdits edits(1);
    const auto moment = momentNamed(edits.store(), edits.store().currentBid(), u"2020-01-01"_s);
    QVERIFY(!moment.ok());
    QVERIFY2(moment.error().message.contains(u"2020-01-01"_s), qPrintable(moment.error().message));
}

void FreezingTest::aFrozenBidStaysToTheByte()
{
    QFETCH(quint32, seed);
    RandomEdits edits(seed + 100);
    for (int i = 0; i < 15; ++i)
        edits.editOnce();
    edits.wait(61);
    const BidId bid = edits.store().currentBid();
    QVERIFY(!freeze(edits.store(), bid, u"Afleveret"_s).isEmpty());
    const FrozenBid before = only(edits.store());
    QCOMPARE(before.at, edits.now());
    QCOMPARE(before.author, u"Åse"_s);
    const Picture live = edits.store().pictureOf(bid);
    const QByteArray status = statusOf(live, edits.store().workspace());
    const QStringList report = reportOn(live, edits.store().workspace());
    const QJsonObject content = QJsonDocument::fromJson(before.content).object();
    QCOMPARE(QJsonDocument(content["status"_L1].toObject()).toJson(), status);

    for (int i = 0; i < 25; ++i) {
        edits.wait(3600);
        edits.editOnce();
    }
    edits.reopen();
    const FrozenBid after = only(edits.store());
    QVERIFY(after == before);
    const auto thawn = thawed(after);
    QVERIFY2(thawn.ok(), thawn ? "" : qPrintable(thawn.error().message));
    QCOMPARE(statusOf(thawn->picture, thawn->workspace), status);
    QCOMPARE(reportOn(thawn->picture, thawn->workspace), report);
    QCOMPARE(thawn->picture.today, live.today);
}

void FreezingTest::freezingIsNoUndoStepAndLeavesWhatIsOne()
{
    const StoreFolder folder;
    const Opened store = folder.sample();
    const Workspace fresh = store->workspace();
    store->setNote(gv1, u"før"_s);
    store->setNote(gv1, u"efter"_s);
    store->undo();
    QSignalSpy changed(store.get(), &WorkspaceStore::changed);
    QVERIFY(!freeze(*store, store->currentBid(), u"Afleveret"_s).isEmpty());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(store->undoStack()->index(), 1);
    QVERIFY(store->undoStack()->canRedo());
    store->redo();
    QCOMPARE(store->answer(gv1).note, u"efter"_s);
    store->undo();
    store->undo();
    QVERIFY(!store->undoStack()->canUndo());
    Workspace rest = store->workspace();
    QCOMPARE(rest.table<FrozenBid>().size(), 1);
    rest.table<FrozenBid>().clear();
    QVERIFY(rest == fresh);
    const QList<HistoryEntry> history = wholeHistory(*store);
    QVERIFY(std::any_of(history.cbegin(), history.cend(),
                        [](const HistoryEntry &entry) { return entry.edit.text.contains(u"Afleveret"_s); }));
}

void FreezingTest::noEditChangesOrRemovesAFrozenBid()
{
    const StoreFolder folder;
    const Opened store = folder.sample();
    QVERIFY(!freeze(*store, store->currentBid(), u"Afleveret"_s).isEmpty());
    const FrozenBid row = only(*store);
    FrozenBid other = row;
    other.name = u"Noget andet"_s;
    QSignalSpy failed(store.get(), &WorkspaceStore::failed);
    QVERIFY(!store->push(u"Omdøb"_s, {{Row(row), Row(other)}}));
    QVERIFY(!store->push(u"Slet"_s, {{Row(row), std::nullopt}}));
    QVERIFY(!store->record(u"Slet"_s, {{Row(row), std::nullopt}}));
    QCOMPARE(failed.size(), 3);
    QVERIFY(only(*store) == row);
}

void FreezingTest::aFrozenBidOutlivesItsBid()
{
    const StoreFolder folder;
    const Opened store = folder.sample();
    const BidId bid = store->currentBid();
    QVERIFY(!freeze(*store, bid, u"Afleveret"_s).isEmpty());
    const SolutionId solution = store->workspace().bid(bid)->solution;
    store->removeSolution(solution);
    QVERIFY(!store->workspace().bid(bid));
    const auto thawn = thawed(frozenBids(onDisk(store->path()), bid).first());
    QVERIFY(thawn.ok());
    QVERIFY(thawn->bid());
    QVERIFY(thawn->workspace.solution(solution));
}

void FreezingTest::onlyWhatBelongsToTheBidIsFrozen()
{
    RandomEdits edits(7);
    WorkspaceStore &store = edits.store();
    const BidId bid = store.currentBid();
    const SolutionId solution = store.picture().solution;
    store.saveView(u"graph"_s, u"Mit"_s, json());
    const Workspace own = belongingTo(store.workspace(), *store.workspace().bid(bid));
    QCOMPARE(own.table<Bid>().size(), 1);
    QCOMPARE(own.table<Solution>().size(), 1);
    QVERIFY(own.table<SavedView>().isEmpty());
    QVERIFY(own.vendorName() == store.workspace().vendorName());
    qsizetype answers = 0, others = 0;
    for (const Answer &answer : store.workspace().table<Answer>())
        ++(answer.solution == solution ? answers : others);
    QVERIFY(others > 0);
    QCOMPARE(own.table<Answer>().size(), answers);
    QVERIFY(!own.table<EvidenceUse>().isEmpty());
    for (const EvidenceUse &use : own.table<EvidenceUse>()) {
        QCOMPARE(use.solution, solution);
        QVERIFY(own.find<Evidence>({use.evidence.code}));
    }
    for (const Choice &choice : own.table<Choice>())
        QCOMPARE(choice.bid, bid);
}

void FreezingTest::aNameIsOneOfItsOwnAndNoMoment_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"", "  ", "now", "NU", "2026-11-24", "afleveret", "  Afleveret "})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void FreezingTest::aNameIsOneOfItsOwnAndNoMoment()
{
    QFETCH(QString, name);
    const StoreFolder folder;
    const Opened store = folder.sample();
    QVERIFY(!freeze(*store, store->currentBid(), u"Afleveret"_s).isEmpty());
    QSignalSpy failed(store.get(), &WorkspaceStore::failed);
    QVERIFY(freeze(*store, store->currentBid(), name).isEmpty());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(store->workspace().table<FrozenBid>().size(), 1);
}

void FreezingTest::whatWasDamagedIsRefused()
{
    const StoreFolder folder;
    const Opened store = folder.sample();
    QVERIFY(!freeze(*store, store->currentBid(), u"Afleveret"_s).isEmpty());
    const FrozenBid row = only(*store);
    QVERIFY(damageOf(row).isEmpty());
    FrozenBid content = row;
    content.content.replace(0, 1, "[");
    FrozenBid catalogue = row;
    catalogue.catalogue.replace(0, 1, "[");
    for (const FrozenBid &damaged : {content, catalogue}) {
        QVERIFY(!damageOf(damaged).isEmpty());
        const auto thawn = thawed(damaged);
        QVERIFY(!thawn.ok());
        QVERIFY(thawn.error().message.contains(u"Afleveret"_s));
    }
}

void FreezingTest::momentsAreFoundByWhatTheyAreCalled()
{
    const StoreFolder folder;
    const Opened store = folder.sample();
    const BidId bid = store->currentBid();
    const FrozenId id = freeze(*store, bid, u"Afleveret til Havnby"_s);
    const auto kind = [&](const QString &text) {
        const auto moment = momentNamed(*store, bid, text);
        return moment ? std::optional(moment->kind) : std::nullopt;
    };
    QVERIFY(kind({}) == BidMoment::Kind::Now);
    QVERIFY(kind(u" Now "_s) == BidMoment::Kind::Now);
    QVERIFY(kind(u"2026-11-24"_s) == BidMoment::Kind::Day);
    QVERIFY(kind(u"afleveret til havnby"_s) == BidMoment::Kind::Frozen);
    QVERIFY(kind(id.code) == BidMoment::Kind::Frozen);
    const auto unknown = momentNamed(*store, bid, u"2026-13-01"_s);
    QVERIFY(!unknown.ok());
    QVERIFY(unknown.error().message.contains(u"“Afleveret til Havnby”"_s));
    for (const Bid &other : store->workspace().table<Bid>())
        if (other.id != bid)
            QVERIFY(!momentNamed(*store, other.id, id.code).ok());
}

QTEST_GUILESS_MAIN(FreezingTest)
#include "tst_freezing.moc"
