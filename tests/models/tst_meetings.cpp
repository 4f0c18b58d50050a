// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/meeting/agenda.h"
#include "models/domain/meeting/meetings.h"
#include "models/domain/meeting/meetingslide.h"
#include "models/domain/report/report.h"
#include "models/store/meetingverbs.h"
#include "tests/support/openedstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kravkort;

// A meeting with a municipality from its agenda to what the next one takes up again.
class MeetingsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_store.reset(); }

    void theFirstAgendaIsTheCriteriaByUseCaseEachOnce();
    void theNextAgendaBeginsWithWhatHasChanged();
    void openActionsAndQuestionsComeBackUntilTheyAreClosed();
    void whatWasNotAgreedOnComesBack();
    void anotherMunicipalityHearsNothingOfIt();
    void theAgendaKeepsTheOrderItIsGiven();
    void aMeetingNeedsAMunicipalityAndADay();
    void itStandsWhereItWasShownLastAlsoAfterACrash();
    void aMeetingThatWasBrokenOffIsKnown();
    void showingIsNoUndoStep();
    void whatIsBeingTypedOutlivesTheProgram();
    void undoStrikesOutWhatWasSaidLast();
    void theLastWordOfEachMunicipalityCounts();
    void aViewKeepsWhatItWasSaidAbout();
    void theHousesReportNamesWhatIsOpenAndNoOtherDoes();
    void aBidTakesItsMeetingsAlong();
    void theScreenNamesWhyAndFromWhere();

private:
    MeetingId meet(const QString &municipality, int days = 0);
    QList<AgendaItem> agenda(const MeetingId &id) const { return agendaOf(m_store->workspace(), id); }
    bool show(const MeetingId &id, qsizetype place)
    {
        return showItem(*m_store, id, agenda(id).at(place).id, Language::English);
    }
    QStringList partsOf(const QList<AgendaItem> &items, AgendaPart part) const;

    std::unique_ptr<StoreFolder> m_folder;
    QDateTime m_now;
    std::unique_ptr<WorkspaceStore> m_store;
};

void MeetingsTest::init()
{
    m_folder = std::make_unique<StoreFolder>();
    m_now = QDateTime(day, QTime(9, 0));
    m_store = m_folder->sample([this] { return m_now; });
}

MeetingId MeetingsTest::meet(const QString &municipality, int days)
{
    const Meeting meeting{.bid = m_store->currentBid(),
                          .municipality = municipality,
                          .on = day.addDays(days),
                          .participants = {u"Anne"_s, u"Bo"_s}};
    return saveMeeting(*m_store, meeting, proposedAgenda(*m_store, meeting));
}

QStringList MeetingsTest::partsOf(const QList<AgendaItem> &items, AgendaPart part) const
{
    QStringList subjects;
    for (const AgendaItem &item : items)
        if (item.part == part)
            subjects.append(item.subject);
    return subjects;
}

void MeetingsTest::theFirstAgendaIsTheCriteriaByUseCaseEachOnce()
{
    const QList<AgendaItem> items = agenda(meet(u"Aarhus"_s));
    QStringList expected;
    const Picture &picture = m_store->picture();
    for (const Criterion &criterion : picture.catalogue->criteria)
        if (picture.scope.holds(criterion))
            expected.append(criterion.id.code);
    QStringList subjects = partsOf(items, AgendaPart::UseCases);
    QCOMPARE(subjects.size(), items.size());
    expected.sort();
    subjects.sort();
    QCOMPARE(subjects, expected);
    QVERIFY(!items.first().useCase.isEmpty());
    QVERIFY(items.last().useCase.isEmpty()); // the general terms are nobody's own
}

void MeetingsTest::theNextAgendaBeginsWithWhatHasChanged()
{
    const MeetingId first = meet(u"Aarhus"_s);
    QVERIFY(show(first, 0));
    m_now = m_now.addDays(7);
    const QString code = agenda(first).at(3).subject;
    const CriterionId criterion{code};
    const Outcome before = m_store->answer(criterion).outcome;
    const Outcome after = before == Outcome::Met ? Outcome::NotMet : Outcome::Met;
    m_store->setOutcome({criterion}, after);

    const QList<AgendaItem> items = agenda(meet(u"Aarhus"_s, 7));
    QCOMPARE(items.first().part, AgendaPart::Changed);
    QCOMPARE(items.first().subject, code);
    QCOMPARE(items.first().before, before);
    QCOMPARE(items.first().since, after == Outcome::Met ? SinceLast::Progressed : SinceLast::Regressed);
    QVERIFY(!partsOf(items, AgendaPart::UseCases).contains(code));
    QCOMPARE(items.size(), agenda(first).size());
}

void MeetingsTest::openActionsAndQuestionsComeBackUntilTheyAreClosed()
{
    const MeetingId first = meet(u"Aarhus"_s);
    QVERIFY(show(first, 0));
    const PointId late = savePoint(*m_store, {.meeting = first,
                                              .kind = PointKind::Action,
                                              .text = u"Later"_s,
                                              .owner = u"Bo"_s,
                                              .due = day.addDays(9)});
    const PointId soon = savePoint(
        *m_store, {.meeting = first, .kind = PointKind::Action, .text = u" Soon "_s, .due = day.addDays(2)});
    const PointId asked =
        savePoint(*m_store, {.meeting = first, .kind = PointKind::Question, .text = u"Why?"_s});
    QVERIFY(!savePoint(*m_store, {.meeting = first, .kind = PointKind::Decision, .text = u"So be it"_s})
                 .isEmpty());
    QCOMPARE(m_store->workspace().find<MeetingPoint>({soon.code})->text, u"Soon"_s);

    m_now = m_now.addDays(7);
    const QList<AgendaItem> items = agenda(meet(u"Aarhus"_s, 7));
    QCOMPARE(partsOf(items, AgendaPart::Actions), QStringList({soon.code, late.code}));
    QCOMPARE(partsOf(items, AgendaPart::Questions), QStringList(asked.code));
    QVERIFY(isOverdue(*m_store->workspace().find<MeetingPoint>({soon.code}), m_store->today()));
    QVERIFY(!isOverdue(*m_store->workspace().find<MeetingPoint>({late.code}), m_store->today()));

    QVERIFY(setPointClosed(*m_store, soon, true));
    QVERIFY(setPointClosed(*m_store, asked, true, u"Because"_s));
    const QList<AgendaItem> then = agenda(meet(u"Aarhus"_s, 8));
    QCOMPARE(partsOf(then, AgendaPart::Actions), QStringList(late.code));
    QCOMPARE(partsOf(then, AgendaPart::Questions), QStringList());
    QCOMPARE(m_store->workspace().find<MeetingPoint>({asked.code})->answer, u"Because"_s);
    QVERIFY(setPointClosed(*m_store, asked, false));
    QCOMPARE(m_store->workspace().find<MeetingPoint>({asked.code})->answer, QString());
}

void MeetingsTest::whatWasNotAgreedOnComesBack()
{
    const MeetingId first = meet(u"Aarhus"_s);
    QVERIFY(show(first, 0));
    const CriterionId yes{agenda(first).at(1).subject}, no{agenda(first).at(2).subject},
        open{agenda(first).at(4).subject};
    QVERIFY(setStance(*m_store, first, yes, Stance::Agrees, u"Anne"_s));
    QVERIFY(setStance(*m_store, first, no, Stance::Disagrees, u"Anne"_s));
    QVERIFY(setStance(*m_store, first, open, Stance::Unsettled, u"Anne"_s));
    QStringList disputed = partsOf(agenda(meet(u"Aarhus"_s, 1)), AgendaPart::Disputed);
    disputed.sort();
    QStringList expected{no.code, open.code};
    expected.sort();
    QCOMPARE(disputed, expected);
}

void MeetingsTest::anotherMunicipalityHearsNothingOfIt()
{
    const MeetingId first = meet(u"Aarhus"_s);
    QVERIFY(show(first, 0));
    savePoint(*m_store, {.meeting = first, .kind = PointKind::Action, .text = u"For Aarhus"_s});
    setStance(*m_store, first, {agenda(first).first().subject}, Stance::Disagrees, u"Anne"_s);
    const QList<AgendaItem> items = agenda(meet(u"Odense"_s, 1));
    QCOMPARE(partsOf(items, AgendaPart::UseCases).size(), items.size());
}

void MeetingsTest::theAgendaKeepsTheOrderItIsGiven()
{
    const MeetingId id = meet(u"Aarhus"_s);
    QList<AgendaItem> items = agenda(id);
    const AgendaItem moved = items.takeAt(5);
    items = items.first(6);
    items.prepend(moved);
    items.append({.part = AgendaPart::Own, .text = u"Coffee"_s});
    const Meeting meeting = *m_store->workspace().find<Meeting>({id.code});
    QCOMPARE(saveMeeting(*m_store, meeting, items), id);
    const QList<AgendaItem> after = agenda(id);
    QCOMPARE(after.size(), 8);
    QCOMPARE(after.first().id, moved.id);
    QCOMPARE(after.last().text, u"Coffee"_s);
    m_store->undo();
    QVERIFY(agenda(id).size() > 8);
}

void MeetingsTest::aMeetingNeedsAMunicipalityAndADay()
{
    QSignalSpy failed(m_store.get(), &WorkspaceStore::failed);
    const Meeting whole{.bid = m_store->currentBid(), .municipality = u"Aarhus"_s, .on = day};
    Meeting nobody = whole;
    nobody.municipality.clear();
    Meeting never = whole;
    never.on.reset();
    Meeting nothing = whole;
    nothing.bid = {u"?"_s};
    for (const Meeting &meeting : {nobody, never, nothing})
        QVERIFY(saveMeeting(*m_store, meeting, {}).isEmpty());
    QCOMPARE(failed.size(), 3);
    QVERIFY(m_store->workspace().table<Meeting>().isEmpty());
}

void MeetingsTest::itStandsWhereItWasShownLastAlsoAfterACrash()
{
    const MeetingId id = meet(u"Aarhus"_s);
    QCOMPARE(standsAt(m_store->workspace(), id), agenda(id).first().id);
    QVERIFY(!begunAt(m_store->workspace(), id));
    for (const int place : {0, 1, 2, 1}) {
        QVERIFY(show(id, place));
        m_now = m_now.addSecs(60);
    }
    m_now = m_now.addSecs(-60); // a clock that stands still, or goes back, moves nothing
    // Nobody says goodbye: the file is read as a crash leaves it.
    const Workspace left = onDisk(m_store->path());
    QCOMPARE(standsAt(left, id), agenda(id).at(1).id);
    QCOMPARE(begunAt(left, id), QDateTime(day, QTime(9, 0)).toUTC());
    QCOMPARE(endedAt(left, *left.find<Meeting>({id.code})), QDateTime(day, QTime(9, 3)).toUTC());
    QVERIFY(show(id, 4));
    QCOMPARE(standsAt(m_store->workspace(), id), agenda(id).at(4).id);
    const auto *shown = left.find<ShownItem>({id.code, agenda(id).at(1).id.code});
    QVERIFY(shown);
    QCOMPARE(shown->first, QDateTime(day, QTime(9, 1)).toUTC());
    QVERIFY(!shown->words.isEmpty());
}

void MeetingsTest::aMeetingThatWasBrokenOffIsKnown()
{
    const auto underWay = [&] { return meetingUnderWay(m_store->workspace(), m_now); };
    const MeetingId id = meet(u"Aarhus"_s);
    meet(u"Odense"_s); // prepared is not begun
    QVERIFY(!underWay());
    QVERIFY(show(id, 0));
    m_now = m_now.addSecs(3600);
    QVERIFY(underWay() && underWay()->id == id);
    QVERIFY(setClosed(*m_store, id, true));
    QVERIFY(!underWay());
    QVERIFY(setClosed(*m_store, id, false));
    QVERIFY(underWay());
    m_now = m_now.addDays(2);
    QVERIFY(!underWay());
}

void MeetingsTest::showingIsNoUndoStep()
{
    const MeetingId id = meet(u"Aarhus"_s);
    const PointId said = savePoint(*m_store, {.meeting = id, .text = u"Said"_s});
    QVERIFY(show(id, 0));
    QVERIFY(show(id, 1));
    m_store->undo();
    QVERIFY(!m_store->workspace().find<MeetingPoint>({said.code}));
    QCOMPARE(m_store->workspace().table<ShownItem>().size(), 2);
}

void MeetingsTest::whatIsBeingTypedOutlivesTheProgram()
{
    const QString name = u"meeting"_s;
    QCOMPARE(m_store->draft(name), QString());
    m_store->keepDraft(name, u"Half a sent"_s);
    m_store->keepDraft(name, u"Half a sentence æøå"_s);
    const QString path = m_store->path();
    m_store.reset();
    auto again = WorkspaceStore::open(
        path, [this] { return m_now; }, u"Mette"_s);
    QVERIFY(again);
    m_store = *std::move(again);
    QCOMPARE(m_store->draft(name), u"Half a sentence æøå"_s);
    m_store->keepDraft(name, {});
    QCOMPARE(m_store->draft(name), QString());
}

void MeetingsTest::undoStrikesOutWhatWasSaidLast()
{
    const MeetingId id = meet(u"Aarhus"_s);
    const PointId first = savePoint(*m_store, {.meeting = id, .text = u"One"_s});
    MeetingPoint changed = *m_store->workspace().find<MeetingPoint>({first.code});
    changed.text = u"One, rather"_s;
    QCOMPARE(savePoint(*m_store, changed), first);
    m_store->undo();
    QCOMPARE(m_store->workspace().find<MeetingPoint>({first.code})->text, u"One"_s);
    QVERIFY(removePoint(*m_store, first));
    QVERIFY(pointsOf(m_store->workspace(), id).isEmpty());
    m_store->undo();
    QCOMPARE(pointsOf(m_store->workspace(), id).size(), 1);
    QVERIFY(savePoint(*m_store, {.meeting = id, .text = u"  "_s}).isEmpty());
}

void MeetingsTest::theLastWordOfEachMunicipalityCounts()
{
    const MeetingId first = meet(u"Aarhus"_s), later = meet(u"Aarhus"_s, 3), other = meet(u"Odense"_s, 1);
    const CriterionId criterion{agenda(first).first().subject};
    setStance(*m_store, later, criterion, Stance::Agrees, u"Bo"_s);
    setStance(*m_store, first, criterion, Stance::Disagrees, u"Anne"_s);
    setStance(*m_store, other, criterion, Stance::Unsettled, u"Eva"_s);
    QList<HeldView> views = viewsOn(m_store->workspace(), m_store->currentBid(), criterion);
    QCOMPARE(views.size(), 2);
    QCOMPARE(views.at(0).municipality, u"Aarhus"_s);
    QCOMPARE(views.at(0).view.stance, Stance::Agrees);
    QCOMPARE(views.at(0).view.by, u"Bo"_s);
    QCOMPARE(views.at(1).view.stance, Stance::Unsettled);
    // Each meeting's minutes keep what was said there.
    QCOMPARE(m_store->workspace().find<MunicipalityView>({first.code, criterion.code})->stance,
             Stance::Disagrees);
    setStance(*m_store, later, criterion, std::nullopt, {});
    views = viewsOn(m_store->workspace(), m_store->currentBid(), criterion);
    QCOMPARE(views.at(0).view.stance, Stance::Disagrees);
}

void MeetingsTest::aViewKeepsWhatItWasSaidAbout()
{
    const MeetingId id = meet(u"Aarhus"_s);
    const CriterionId criterion{agenda(id).first().subject};
    m_store->setOutcome({criterion}, Outcome::PartlyMet);
    setStance(*m_store, id, criterion, Stance::Agrees, u"Anne"_s);
    m_store->setOutcome({criterion}, Outcome::NotMet);
    const auto *view = m_store->workspace().find<MunicipalityView>({id.code, criterion.code});
    QCOMPARE(view->outcome, Outcome::PartlyMet);
    QCOMPARE(view->on, std::optional(day));
    QVERIFY(m_store->wordingOf(view->textHash));
}

void MeetingsTest::theHousesReportNamesWhatIsOpenAndNoOtherDoes()
{
    const MeetingId id = meet(u"Aarhus"_s);
    savePoint(*m_store,
              {.meeting = id, .kind = PointKind::Action, .text = u"Send the form"_s, .due = day.addDays(-1)});
    const PointId done =
        savePoint(*m_store, {.meeting = id, .kind = PointKind::Question, .text = u"Long answered"_s});
    QVERIFY(setPointClosed(*m_store, done, true));
    for (const ReportProfile profile : allReportProfiles) {
        const QString text = textsOf(reportOf(m_store->picture(), m_store->workspace(), profile,
                                              Phrases::in(Language::English), m_now))
                                 .join(u'\n');
        QCOMPARE(text.contains(u"Send the form"_s), profile == ReportProfile::Internal);
        QCOMPARE(text.contains(u"Open from dialogue meetings"_s), profile == ReportProfile::Internal);
        QVERIFY(!text.contains(u"Long answered"_s));
    }
}

void MeetingsTest::aBidTakesItsMeetingsAlong()
{
    const MeetingId id = meet(u"Aarhus"_s);
    QVERIFY(show(id, 0));
    savePoint(*m_store, {.meeting = id, .text = u"Said"_s});
    const Workspace before = m_store->workspace();
    m_store->removeBid(m_store->currentBid());
    QVERIFY(m_store->workspace().table<Meeting>().isEmpty());
    QVERIFY(m_store->workspace().table<ShownItem>().isEmpty());
    QVERIFY(m_store->workspace().table<MeetingPoint>().isEmpty());
    m_store->undo();
    QVERIFY(m_store->workspace() == before);
    QVERIFY(onDisk(m_store->path()) == before);
}

void MeetingsTest::theScreenNamesWhyAndFromWhere()
{
    const MeetingId id = meet(u"Aarhus"_s);
    const AgendaItem item = agenda(id).first();
    setStance(*m_store, id, {item.subject}, Stance::Disagrees, u"Anne"_s);
    savePoint(*m_store, {.meeting = id,
                         .item = item.id.code,
                         .kind = PointKind::Action,
                         .text = u"Send it"_s,
                         .owner = u"Bo"_s,
                         .due = QDate(2026, 12, 1)});
    const MeetingSlide slide =
        slideOf(m_store->workspace(), m_store->picture(), id, item.id, Phrases::in(Language::English));
    QCOMPARE(slide.code, item.subject);
    QVERIFY(slide.why.contains(u" Y"_s) && slide.why.contains(item.useCase));
    QVERIFY(!slide.source.isEmpty());
    QVERIFY(slide.basis && slide.outcome);
    QCOMPARE(slide.position, u"1 of %1"_s.arg(agenda(id).size()));
    QCOMPARE(slide.said.size(), 1);
    QCOMPARE(slide.said.first().text, u"Send it — Bo, by 1 December 2026"_s);
    QVERIFY(slide.stanceText.startsWith(u"Disagrees, Anne"_s));
    QVERIFY(textsOf(slide).contains(slide.words));
}

QTEST_GUILESS_MAIN(MeetingsTest)
#include "tst_meetings.moc"
