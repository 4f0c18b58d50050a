// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/report/report.h"
#include "models/store/freezeverbs.h"
#include "models/store/pastworkspace.h"
#include "models/store/reportverbs.h"
#include "tests/support/openedstore.h"
#include "tests/support/randomedits.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kravkort;

// The workspace as it was in a store of its own, and reports that look back.
class PastWorkspaceTest : public QObject
{
    Q_OBJECT

private slots:
    void thePastIsWhatHistorySaysItWas_data();
    void thePastIsWhatHistorySaysItWas();
    void thePastOfAFrozenBidIsWhatWasFrozen();
    void nothingIsTakenThere();
    void everyProfileSaysWhatHasChanged();
    void theNameOfAFrozenBidStaysInTheHouse();
    void aReportOnThePastTellsNothingThatCameLater();

private:
    static Opened opened(const WorkspaceStore &store, const BidMoment &moment, const QString &path)
    {
        auto past = pastWorkspace(store, moment, path);
        if (!past)
            qFatal("%s", qPrintable(past.error().message));
        return *std::move(past);
    }
    static BidMoment frozenAs(WorkspaceStore &store, const QString &name)
    {
        if (freeze(store, store.currentBid(), name).isEmpty())
            qFatal("not frozen");
        return *momentNamed(store, store.currentBid(), name);
    }
    static QString report(const WorkspaceStore &store, const BidMoment &before, ReportProfile profile)
    {
        ReportRequest request{planOf(profile)};
        const Phrases phrases = Phrases::in(Language::English);
        const BidMoment now = momentNow(store, store.currentBid());
        request.comparison = comparisonOf(before, now, profile, phrases);
        return textsOf(reportOf(now.picture, now.workspace, request, phrases, now.at)).join(u'\n');
    }
};

void PastWorkspaceTest::thePastIsWhatHistorySaysItWas_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 11; seed <= 14; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void PastWorkspaceTest::thePastIsWhatHistorySaysItWas()
{
    QFETCH(quint32, seed);
    RandomEdits edits(seed);
    const BidId bid = edits.store().currentBid();
    QList<std::pair<QDateTime, Workspace>> were;
    for (int i = 0; i < 24; ++i) {
        edits.wait(1 + edits.below(40'000));
        edits.editOnce();
        were.append({edits.now(), edits.store().workspace()});
    }
    const QTemporaryDir folder;
    for (int i = 0; i < were.size(); i += 6) {
        const auto &[at, workspace] = were.at(i);
        if (!workspace.bid(bid))
            continue;
        const auto moment = momentAt(edits.store(), bid, at);
        QVERIFY(moment.ok());
        const auto past = opened(edits.store(), *moment, folder.filePath(QString::number(i)));
        QVERIFY(past->workspace() == workspace);
        QVERIFY(past->isReadOnly());
        QVERIFY(past->currentBid() == bid);
        const auto end = past->historyEnd();
        QVERIFY(end.ok() && end->number <= edits.store().historyEnd()->number);
        const auto file = WorkspaceFile::open(past->path());
        QCOMPARE(*file->check(), QStringList()); // rows and history belong together
    }
}

void PastWorkspaceTest::thePastOfAFrozenBidIsWhatWasFrozen()
{
    const StoreFolder folder;
    const auto store = folder.sample();
    const BidMoment moment = frozenAs(*store, u"Afleveret"_s);
    store->setOutcome({gv1}, Outcome::NotMet);
    store->removeBid(store->workspace().table<Bid>().last().id);
    const auto past = opened(*store, moment, folder.path("past.kravkort"));
    QVERIFY(past->workspace() == moment.workspace);
    QVERIFY(past->picture().outcomes == moment.picture.outcomes);
    QCOMPARE(past->today(), moment.picture.today);
}

void PastWorkspaceTest::nothingIsTakenThere()
{
    const StoreFolder folder;
    const auto store = folder.sample();
    const auto past = opened(*store, momentNow(*store, store->currentBid()), folder.path("past.kravkort"));
    const Workspace was = past->workspace();
    const auto lines = past->historyEnd()->number;
    QSignalSpy failed(past.get(), &WorkspaceStore::failed);
    past->setOwner({gv1}, u"Nobody at all"_s);
    past->setVendorName(u"Another"_s);
    QVERIFY(past->addSolution(u"More"_s).isEmpty());
    QVERIFY(freeze(*past, past->currentBid(), u"Again"_s).isEmpty());
    past->keepDraft(u"a"_s, u"b"_s);
    QCOMPARE(failed.count(), 4);
    QVERIFY(past->draft(u"a"_s).isEmpty());
    QVERIFY(past->workspace() == was && onDisk(past->path()) == was);
    QCOMPARE(past->historyEnd()->number, lines);
    QVERIFY(!pastWorkspace(*store, momentNow(*store, store->currentBid()), past->path()).ok()); // no other
    store->setOwner({gv1}, u"Somebody"_s);
    QCOMPARE(store->answer(gv1).owner, u"Somebody"_s);
    QVERIFY(past->workspace() == was);
}

void PastWorkspaceTest::everyProfileSaysWhatHasChanged()
{
    const StoreFolder folder;
    const auto store = folder.sample();
    store->setOutcome({gv1}, Outcome::NotMet);
    const BidMoment before = frozenAs(*store, u"Afleveret"_s);
    for (const ReportProfile profile : allReportProfiles)
        QVERIFY(report(*store, before, profile).contains(u"Nothing has changed."_s));
    store->setOutcome({gv1}, Outcome::Met);
    for (const ReportProfile profile : allReportProfiles) {
        const QString text = report(*store, before, profile);
        QVERIFY(text.contains(u"What has changed since"_s));
        QVERIFY(text.contains(u"not met → met"_s));
        QVERIFY(!text.contains(u"Nothing has changed."_s));
    }
    const BidMoment now = momentNow(*store, store->currentBid());
    for (const ReportSection &section :
         reportOf(now.picture, now.workspace, ReportProfile::Internal, Phrases::in(Language::English), now.at)
             .sections)
        QVERIFY(section.kind != ReportSectionKind::Comparison); // nobody has asked for it
}

void PastWorkspaceTest::theNameOfAFrozenBidStaysInTheHouse()
{
    const StoreFolder folder;
    const auto store = folder.sample();
    const BidMoment before = frozenAs(*store, u"HOUSEMARK"_s);
    QVERIFY(report(*store, before, ReportProfile::Internal).contains(u"HOUSEMARK"_s));
    QVERIFY(!report(*store, before, ReportProfile::Municipality).contains(u"HOUSEMARK"_s));
}

void PastWorkspaceTest::aReportOnThePastTellsNothingThatCameLater()
{
    RandomEdits edits(3);
    WorkspaceStore &store = edits.store();
    const ReportPlan plan = planOf(ReportProfile::Internal);
    const auto since = std::optional(edits.now().date().addDays(-30));
    store.setNote(gv1, u"before"_s);
    const BidMoment until = frozenAs(store, u"Afleveret"_s);
    const auto then = reportRequest(store, store.currentBid(), plan, since, &until);
    store.setOutcome({gv1}, Outcome::NotMet); // at the same moment, by the clock
    store.setOutcome({gv1}, Outcome::Met);
    edits.wait(3 * 24 * 3600);
    store.setNote(gv1, u"later"_s);
    const auto later = reportRequest(store, store.currentBid(), plan, since, &until);
    QVERIFY(then.ok() && later.ok() && !then->history.isEmpty());
    QVERIFY(later->history == then->history);
    QCOMPARE(later->progress.size(), then->progress.size());
    QCOMPARE(later->progress.last().met, then->progress.last().met);
    QVERIFY(reportRequest(store, store.currentBid(), plan, since)->history.size() > then->history.size());
}

QTEST_GUILESS_MAIN(PastWorkspaceTest)
#include "tst_pastworkspace.moc"
