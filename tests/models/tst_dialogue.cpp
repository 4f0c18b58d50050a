// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/meeting/agenda.h"
#include "models/domain/meeting/dialogue.h"
#include "models/domain/meeting/meetings.h"
#include "models/domain/progress/nextsteps.h"
#include "models/exchange/icalendar.h"
#include "models/store/meetingverbs.h"
#include "tests/support/openedstore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kravkort;

// What meetings leave behind for the views on the bid's progress.
class DialogueTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_store.reset(); }

    void whatWasSaidOfACriterionStandsByDayTheNewestFirst();
    void anotherBidHearsNothingOfIt();
    void onlyTheLastWordOfAMunicipalityIsStillInDispute();
    void aViewTellsWhenOurResultIsAnotherSince();
    void openActionsAndQuestionsAreNextSteps();
    void openActionsAreDaysOfTheCalendarUntilTheyAreDone();
    void noMunicipalityReadsTheActionsOfAnother();

private:
    MeetingId meet(const QString &municipality, int days = 0)
    {
        const Meeting meeting{
            .bid = m_store->currentBid(), .municipality = municipality, .on = day.addDays(days)};
        return saveMeeting(*m_store, meeting, proposedAgenda(*m_store, meeting));
    }
    PointId say(const MeetingId &meeting, PointKind kind, const QString &text,
                std::optional<QDate> due = std::nullopt)
    {
        m_now = m_now.addSecs(60); // points stand in the order written
        return savePoint(*m_store, {.meeting = meeting,
                                    .criterion = gv1.code,
                                    .kind = kind,
                                    .text = text,
                                    .owner = u"Bo"_s,
                                    .due = due});
    }
    QStringList textsAbout(const CriterionId &criterion) const
    {
        QStringList texts;
        for (const SaidThen &said : saidAbout(m_store->workspace(), m_store->currentBid(), criterion))
            texts.append(said.municipality + u": "_s + said.point.text);
        return texts;
    }
    NextSteps steps() const { return nextStepsOf(m_store->picture(), m_store->workspace()); }
    QList<CalendarDay> actionDays(ReportProfile profile = ReportProfile::Internal) const
    {
        const BidMatter matter{m_store->picture(),
                               m_store->workspace(),
                               Phrases::in(Language::English),
                               profile,
                               QDateTime(day, QTime(10, 0), Qt::UTC),
                               *m_store->historyEnd()};
        QList<CalendarDay> days;
        for (const CalendarDay &one : daysOf(matter, false))
            if (one.uid.startsWith(u"action."_s))
                days.append(one);
        return days;
    }

    std::unique_ptr<StoreFolder> m_folder;
    QDateTime m_now;
    Opened m_store;
};

void DialogueTest::init()
{
    m_folder = std::make_unique<StoreFolder>();
    m_now = QDateTime(day, QTime(9, 0), Qt::UTC);
    auto store = WorkspaceStore::createSample(
        m_folder->path("m.kravkort"), [this] { return m_now; }, u"Mette"_s);
    QVERIFY(store);
    m_store = *std::move(store);
}

void DialogueTest::whatWasSaidOfACriterionStandsByDayTheNewestFirst()
{
    const MeetingId later = meet(u"Odense"_s, 3), first = meet(u"Aarhus"_s);
    say(first, PointKind::Note, u"one"_s);
    say(later, PointKind::Decision, u"two"_s);
    say(first, PointKind::Question, u"three"_s);
    savePoint(*m_store, {.meeting = first, .criterion = u"GV-2"_s, .text = u"of another"_s});
    savePoint(*m_store, {.meeting = first, .text = u"of none"_s});
    QCOMPARE(textsAbout(gv1), (QStringList{u"Odense: two"_s, u"Aarhus: one"_s, u"Aarhus: three"_s}));
}

void DialogueTest::anotherBidHearsNothingOfIt()
{
    const MeetingId first = meet(u"Aarhus"_s);
    say(first, PointKind::Action, u"one"_s);
    setStance(*m_store, first, gv1, Stance::Disagrees, u"Anne"_s);
    const BidId other = m_store->copyBid(m_store->currentBid(), u"Other"_s);
    m_store->setCurrentBid(other);
    QCOMPARE(textsAbout(gv1), QStringList());
    QVERIFY(notAgreedOn(m_store->workspace(), other).isEmpty());
    QCOMPARE(steps().actions, 0);
    QVERIFY(actionDays().isEmpty());
}

void DialogueTest::onlyTheLastWordOfAMunicipalityIsStillInDispute()
{
    const MeetingId first = meet(u"Aarhus"_s), later = meet(u"Aarhus"_s, 3), other = meet(u"Odense"_s);
    const auto disputed = [&] { return notAgreedOn(m_store->workspace(), m_store->currentBid()); };
    QVERIFY(disputed().isEmpty());
    setStance(*m_store, first, gv1, Stance::Disagrees, u"Anne"_s);
    QCOMPARE(disputed(), QSet<CriterionId>{gv1});
    setStance(*m_store, later, gv1, Stance::Agrees, u"Anne"_s);
    QVERIFY(disputed().isEmpty());
    setStance(*m_store, other, gv1, Stance::Unsettled, u"Eva"_s);
    QCOMPARE(disputed(), QSet<CriterionId>{gv1}); // one is enough
}

void DialogueTest::aViewTellsWhenOurResultIsAnotherSince()
{
    m_store->setOutcome({gv1}, Outcome::PartlyMet);
    setStance(*m_store, meet(u"Aarhus"_s), gv1, Stance::Agrees, u"Anne"_s);
    const MunicipalityView view = viewsOn(m_store->workspace(), m_store->currentBid(), gv1).first().view;
    QVERIFY(!isOfAnotherResult(view, Outcome::PartlyMet));
    QVERIFY(isOfAnotherResult(view, Outcome::Met));
    const Catalogue &c = m_store->catalogue();
    Criterion criterion = c.criteria.at(c.criterionIndex.value(gv1));
    QVERIFY(!isOfOtherWords(view, criterion));
    criterion.textHash = u"of other words"_s;
    QVERIFY(isOfOtherWords(view, criterion));
}

void DialogueTest::openActionsAndQuestionsAreNextSteps()
{
    QCOMPARE(steps().actions + steps().questions, 0);
    QVERIFY(!steps().firstAction && !steps().firstQuestion);
    const MeetingId meeting = meet(u"Aarhus"_s);
    say(meeting, PointKind::Action, u"some day"_s);
    say(meeting, PointKind::Action, u"today"_s, day);
    const PointId late = say(meeting, PointKind::Action, u"late"_s, day.addDays(-1));
    const PointId asked = say(meeting, PointKind::Question, u"why?"_s);
    say(meeting, PointKind::Decision, u"so be it"_s);
    QCOMPARE(steps().actions, 3);
    QCOMPARE(steps().overdueActions, 1); // what is due today is not late
    QCOMPARE(steps().firstAction->text, u"late"_s);
    QCOMPARE(steps().questions, 1);
    setPointClosed(*m_store, late, true);
    setPointClosed(*m_store, asked, true, u"because"_s);
    QCOMPARE(steps().actions, 2);
    QCOMPARE(steps().overdueActions, 0);
    QCOMPARE(steps().firstAction->text, u"today"_s);
    QVERIFY(!steps().firstQuestion);
}

void DialogueTest::openActionsAreDaysOfTheCalendarUntilTheyAreDone()
{
    const MeetingId meeting = meet(u"Aarhus"_s);
    say(meeting, PointKind::Action, u"some day"_s);
    const PointId dated = say(meeting, PointKind::Action, u"send it"_s, QDate(2026, 12, 24));
    QCOMPARE(actionDays().size(), 1);
    const CalendarDay one = actionDays().first();
    QCOMPARE(one.date, QDate(2026, 12, 24));
    QCOMPARE(one.uid, QString(u"action."_s + dated.code + u"@kravkort"_s));
    QVERIFY(one.summary.contains(u"send it"_s));
    for (const QString &said : {u"Bo"_s, u"Aarhus"_s, gv1.code})
        QVERIFY2(one.description.contains(said), qPrintable(one.description));
    setPointClosed(*m_store, dated, true);
    QVERIFY(actionDays().isEmpty());
}

void DialogueTest::noMunicipalityReadsTheActionsOfAnother()
{
    say(meet(u"Aarhus"_s), PointKind::Action, u"for Aarhus"_s, day.addDays(2));
    QCOMPARE(actionDays(ReportProfile::Internal).size(), 1);
    QVERIFY(actionDays(ReportProfile::Municipality).isEmpty());
}

QTEST_MAIN(DialogueTest)
#include "tst_dialogue.moc"
