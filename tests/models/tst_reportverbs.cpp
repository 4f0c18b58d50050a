// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/report/reporthistory.h"
#include "models/domain/workspace/logo.h"
#include "models/store/reportverbs.h"
#include "tests/support/openedstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace kravkort;
using namespace Qt::StringLiterals;

// What the workspace keeps for reports: profiles of the user's own, details, logo, names.
class ReportVerbsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store.reset();
        m_folder = std::make_unique<StoreFolder>();
        m_store = m_folder->sample();
    }

    void aProfileIsKeptFoundAndUndone();
    void aProfileNeverShowsMoreThanItsCeiling();
    void aProfileWithoutANameOfItsOwnIsRefused();
    void sectionsStandInTheOrderOfTheProfile();
    void detailsAreOneStepAndComeBack();
    void whatIsNoLogoIsRefused_data();
    void whatIsNoLogoIsRefused();
    void aCopiedBidKeepsItsDetailsAndARemovedOneLosesThem();
    void historyIsReadOnlyWhereItIsShown();
    void historyIsThatOfTheBid();

private:
    OwnProfile board() const
    {
        OwnProfile profile;
        profile.name = u"Styregruppen"_s;
        profile.ceiling = ReportProfile::Management;
        profile.sections = {u"costs"_s, u"summary"_s};
        profile.fields = {u"estimate"_s};
        return profile;
    }

    std::unique_ptr<StoreFolder> m_folder;
    Opened m_store;
};

void ReportVerbsTest::aProfileIsKeptFoundAndUndone()
{
    const OwnProfileId id = saveOwnProfile(*m_store, board());
    QVERIFY(!id.isEmpty());
    QCOMPARE(onDisk(m_store->path()).table<OwnProfile>().size(), 1);
    const auto plan = planNamed(m_store->workspace(), u"  styregruppen "_s);
    QVERIFY(plan.has_value());
    QCOMPARE(plan->name, u"Styregruppen"_s);
    QVERIFY(plan->ceiling == ReportProfile::Management);
    QVERIFY(planNamed(m_store->workspace(), u"municipality"_s) == planOf(ReportProfile::Municipality));
    QVERIFY(!planNamed(m_store->workspace(), u"nobody"_s));
    OwnProfile renamed = ownProfiles(m_store->workspace()).first();
    renamed.name = u"Bestyrelsen"_s;
    QVERIFY(saveOwnProfile(*m_store, renamed) == id);
    QCOMPARE(ownProfiles(m_store->workspace()).size(), 1);
    m_store->undo();
    QVERIFY(planNamed(m_store->workspace(), u"Styregruppen"_s));
    QVERIFY(removeOwnProfile(*m_store, id));
    QVERIFY(ownProfiles(m_store->workspace()).isEmpty());
    m_store->undo();
    QCOMPARE(ownProfiles(m_store->workspace()).size(), 1);
    QVERIFY(m_store->workspace() == onDisk(m_store->path()));
}

void ReportVerbsTest::aProfileNeverShowsMoreThanItsCeiling()
{
    for (const ReportProfile ceiling : allReportProfiles) {
        OwnProfile all;
        all.ceiling = ceiling;
        for (const char *word : Words<ReportSectionKind>::all)
            all.sections.append(QString::fromLatin1(word));
        for (const char *word : Words<ReportField>::all)
            all.fields.append(QString::fromLatin1(word));
        const ReportPlan plan = planOf(all), most = planOf(ceiling);
        QCOMPARE(plan.sections.size(), most.sections.size());
        QCOMPARE(plan.fields.size(), most.fields.size());
        for (const ReportSectionKind section : plan.sections)
            QVERIFY(most.shows(section));
        for (const ReportField field : plan.fields)
            QVERIFY(most.shows(field));
    }
    const ReportPlan municipality = planOf(ReportProfile::Municipality);
    for (const ReportField field : {ReportField::Estimate, ReportField::Note, ReportField::Reason,
                                    ReportField::Doubt, ReportField::Evidence, ReportField::HeldBack})
        QVERIFY(!municipality.shows(field));
    for (const ReportSectionKind section : {ReportSectionKind::Costs, ReportSectionKind::History,
                                            ReportSectionKind::Evidence, ReportSectionKind::Findings})
        QVERIFY(!municipality.shows(section));
}

void ReportVerbsTest::aProfileWithoutANameOfItsOwnIsRefused()
{
    QVERIFY(!saveOwnProfile(*m_store, board()).isEmpty());
    QSignalSpy failed(m_store.get(), &WorkspaceStore::failed);
    OwnProfile other = board();
    for (const QString &name : {u" "_s, u"styreGRUPPEN"_s, u"internal"_s, u"Municipality"_s}) {
        other.name = name;
        QVERIFY2(saveOwnProfile(*m_store, other).isEmpty(), qPrintable(name));
    }
    other.name = u"Tom"_s;
    other.sections = {u"history"_s, u"nonsense"_s}; // nothing that management may see
    QVERIFY(saveOwnProfile(*m_store, other).isEmpty());
    QCOMPARE(failed.size(), 5);
    QCOMPARE(ownProfiles(m_store->workspace()).size(), 1);
}

void ReportVerbsTest::sectionsStandInTheOrderOfTheProfile()
{
    saveOwnProfile(*m_store, board());
    const ReportPlan plan = *planNamed(m_store->workspace(), u"Styregruppen"_s);
    const Report report = reportOf(m_store->picture(), m_store->workspace(), ReportRequest{plan},
                                   Phrases::in(Language::English), QDateTime(day, QTime(9, 0)));
    QCOMPARE(report.sections.size(), 2);
    QVERIFY(report.sections.first().kind == ReportSectionKind::Costs);
    QVERIFY(report.sections.last().kind == ReportSectionKind::Summary);
    QCOMPARE(report.profileName, u"Styregruppen"_s);
}

void ReportVerbsTest::detailsAreOneStepAndComeBack()
{
    const ReportSetup before = reportSetup(*m_store);
    QVERIFY(!before.details.isFinal);
    const qint64 steps = m_store->historyEnd()->number;
    ReportSetup setup = before;
    setup.vendor = u" Nordlys  A/S "_s;
    setup.logo = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    setup.details.version = u"1.2"_s;
    setup.details.approver = u"Mette Æ"_s;
    setup.details.approved = day;
    setup.details.isFinal = true;
    setup.publicPeople = {u"Jonas"_s, u" "_s, u"Mette"_s, u"Jonas "_s};
    QVERIFY(setReportSetup(*m_store, setup));
    QCOMPARE(m_store->historyEnd()->number, steps + 1);
    const ReportSetup kept = reportSetup(*m_store);
    QCOMPARE(kept.vendor, u"Nordlys A/S"_s);
    QCOMPARE(kept.publicPeople, QStringList({u"Jonas"_s, u"Mette"_s}));
    QVERIFY(kept.details == setup.details && kept.logo == setup.logo);
    QVERIFY(m_store->workspace() == onDisk(m_store->path()));
    QVERIFY(setReportSetup(*m_store, kept)); // as it is
    QCOMPARE(m_store->historyEnd()->number, steps + 1);
    ReportSetup none = kept;
    none.logo.clear();
    none.publicPeople.clear();
    none.details = {kept.details.bid, {}, {}, {}, false};
    QVERIFY(setReportSetup(*m_store, none));
    QVERIFY(m_store->workspace().table<Logo>().isEmpty());
    QVERIFY(m_store->workspace().table<PublicPerson>().isEmpty());
    QVERIFY(m_store->workspace().table<ReportDetails>().isEmpty());
    m_store->undo();
    m_store->undo();
    QVERIFY(reportSetup(*m_store) == before);
}

void ReportVerbsTest::whatIsNoLogoIsRefused_data()
{
    QTest::addColumn<QByteArray>("image");
    QTest::addColumn<bool>("taken");
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n…") << true;
    QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0") << true;
    QTest::newRow("SVG") << QByteArray("<?xml version=\"1.0\"?>\n<!-- x --><svg/>") << true;
    QTest::newRow("HTML") << QByteArray("<html><script>alert(1)</script></html>") << false;
    QTest::newRow("text that speaks of SVG") << QByteArray("see <svg>") << false;
    QTest::newRow("a program") << QByteArray("\x7f"
                                             "ELF")
                               << false;
    QTest::newRow("too large") << QByteArray("\xff\xd8\xff\xe0").leftJustified(largestLogo + 1, 'x') << false;
    QTest::newRow("just not too large")
        << QByteArray("\xff\xd8\xff\xe0").leftJustified(largestLogo, 'x') << true;
}

void ReportVerbsTest::whatIsNoLogoIsRefused()
{
    QFETCH(QByteArray, image);
    QFETCH(bool, taken);
    QSignalSpy failed(m_store.get(), &WorkspaceStore::failed);
    ReportSetup setup = reportSetup(*m_store);
    setup.logo = image;
    QCOMPARE(setReportSetup(*m_store, setup), taken);
    QCOMPARE(failed.isEmpty(), taken);
    QCOMPARE(m_store->workspace().table<Logo>().isEmpty(), !taken);
}

void ReportVerbsTest::aCopiedBidKeepsItsDetailsAndARemovedOneLosesThem()
{
    ReportSetup setup = reportSetup(*m_store);
    setup.details.version = u"3"_s;
    QVERIFY(setReportSetup(*m_store, setup));
    const BidId copy = m_store->copyBid(m_store->currentBid(), u"Kopi"_s);
    QCOMPARE(m_store->workspace().find<ReportDetails>({copy.code})->version, u"3"_s);
    m_store->removeBid(copy);
    QVERIFY(!m_store->workspace().find<ReportDetails>({copy.code}));
    QCOMPARE(m_store->workspace().table<ReportDetails>().size(), 1);
}

void ReportVerbsTest::historyIsReadOnlyWhereItIsShown()
{
    m_store->setNote(gv1, u"Spørg driften"_s);
    const BidId bid = m_store->currentBid();
    for (const ReportProfile profile : allReportProfiles) {
        const auto request = reportRequest(*m_store, bid, planOf(profile), day.addDays(-7));
        QVERIFY(request.ok());
        QCOMPARE(request->history.isEmpty(), profile != ReportProfile::Internal);
    }
    QVERIFY(reportRequest(*m_store, bid, planOf(ReportProfile::Internal), {})->history.isEmpty());
    const auto later = reportRequest(*m_store, bid, planOf(ReportProfile::Internal), day.addDays(1));
    QVERIFY(later->since && later->history.isEmpty());
}

void ReportVerbsTest::historyIsThatOfTheBid()
{
    const BidId bid = m_store->currentBid();
    const int before =
        static_cast<int>(reportRequest(*m_store, bid, planOf(ReportProfile::Internal), day)->history.size());
    saveOwnProfile(*m_store, board()); // the workspace's own
    const SolutionId other = m_store->addSolution(u"En anden"_s);
    m_store->addBid(other, u"Et andet bud"_s);
    m_store->setCurrentBid(bid);
    m_store->setNote(gv1, u"Spørg driften"_s);
    m_store->attachLink(gv1, u"Testrapport"_s, u"https://example.org"_s);
    const auto request = reportRequest(*m_store, bid, planOf(ReportProfile::Internal), day);
    QCOMPARE(request->history.size(), before + 2);
    const Report report = reportOf(m_store->picture(), m_store->workspace(), *request,
                                   Phrases::in(Language::English), QDateTime(day, QTime(12, 0)));
    const QString text = textsOf(report).join(u'\n');
    QVERIFY(text.contains(u"GV-1: note"_s) && text.contains(u"Spørg driften"_s));
    QVERIFY(text.contains(u"What has changed"_s));
    QVERIFY(!text.contains(u"Et andet bud"_s) && !text.contains(u"Styregruppen"_s));
}

QTEST_GUILESS_MAIN(ReportVerbsTest)
#include "tst_reportverbs.moc"
