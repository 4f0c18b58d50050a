// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/meeting/meetings.h"
#include "models/domain/meeting/minutes.h"
#include "models/store/meetingverbs.h"
#include "tests/support/openedstore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kravkort;

// What people take home from a meeting.
class MinutesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_store.reset(); }

    void theySayWhoMetAndWhen();
    void theyAreADraftUntilTheMeetingIsClosed();
    void aStatusIsAsItStoodOnTheScreen();
    void theWordsAreAsTheyStoodOnTheScreen();
    void whatWasDecidedAskedAndAgreedIsInThem();
    void earlierActionsSayWhatBecameOfThem();
    void whatIsDoneAfterwardsDoesNotChangeThem();
    void whatWasNotReachedIsNamed();
    void aViewSaidUnderAnActionIsInThem();
    void theySpeakDanish();
    void ofAnUnknownMeetingThereAreNone();

private:
    MeetingId prepare(qsizetype items)
    {
        const Meeting meeting{.bid = m_store->currentBid(),
                              .municipality = u"Aarhus"_s,
                              .on = m_store->today(),
                              .participants = {u"Mette Holm"_s, u"Anne Jensen"_s}};
        return saveMeeting(*m_store, meeting, proposedAgenda(*m_store, meeting).first(items));
    }
    AgendaItem item(const MeetingId &id, qsizetype place) const
    {
        return agendaOf(m_store->workspace(), id).at(place);
    }
    void show(const MeetingId &id, qsizetype place)
    {
        m_now = m_now.addSecs(60);
        QVERIFY(showItem(*m_store, id, item(id, place).id, Language::Danish));
    }
    Report minutes(const MeetingId &id, Language language = Language::English) const
    {
        return minutesOf(m_store->workspace(), m_store->picture(), id, Phrases::in(language), m_now);
    }
    // The row of a table whose first cell says so.
    std::optional<ReportRow> row(const Report &report, const QString &first) const;

    std::unique_ptr<StoreFolder> m_folder;
    QDateTime m_now;
    std::unique_ptr<WorkspaceStore> m_store;
};

void MinutesTest::init()
{
    m_folder = std::make_unique<StoreFolder>();
    m_now = QDateTime(day, QTime(9, 0));
    m_store = m_folder->sample([this] { return m_now; });
}

std::optional<ReportRow> MinutesTest::row(const Report &report, const QString &first) const
{
    for (const ReportSection &section : report.sections)
        for (const ReportBlock &block : section.blocks)
            if (const auto *table = std::get_if<ReportTable>(&block))
                for (const ReportRow &row : table->rows)
                    if (row.cells.first().text == first)
                        return row;
    return std::nullopt;
}

void MinutesTest::theySayWhoMetAndWhen()
{
    const MeetingId id = prepare(3);
    show(id, 0);
    m_now = m_now.addSecs(3600);
    QVERIFY(setClosed(*m_store, id, true));
    const QString text = textsOf(minutes(id)).join(u'\n');
    QVERIFY(text.contains(u"Aarhus"_s));
    QVERIFY(text.contains(u"Mette Holm, Anne Jensen"_s));
    QVERIFY(text.contains(u"24 November 2026, 09:01–10:01"_s));
}

void MinutesTest::theyAreADraftUntilTheMeetingIsClosed()
{
    const MeetingId id = prepare(3);
    show(id, 0);
    QVERIFY(minutes(id).draft);
    QCOMPARE(minutes(id).state, u"DRAFT"_s);
    QVERIFY(setClosed(*m_store, id, true));
    QVERIFY(!minutes(id).draft);
}

void MinutesTest::aStatusIsAsItStoodOnTheScreen()
{
    const MeetingId id = prepare(3);
    const CriterionId criterion{item(id, 0).subject};
    m_store->setOutcome({criterion}, Outcome::PartlyMet);
    show(id, 0);
    setStance(*m_store, id, criterion, Stance::Disagrees, u"Anne Jensen"_s);
    m_store->setOutcome({criterion}, Outcome::Met); // afterwards
    const auto found = row(minutes(id), criterion.code);
    QVERIFY(found);
    QCOMPARE(found->cells.at(2).outcome, std::optional(Outcome::PartlyMet));
    QCOMPARE(found->cells.at(3).text, u"Disagrees"_s);
    QCOMPARE(found->cells.at(3).details.first().text, u"Anne Jensen"_s);
    QVERIFY(found->cells.at(0).basis);
}

void MinutesTest::theWordsAreAsTheyStoodOnTheScreen()
{
    const MeetingId id = prepare(2);
    show(id, 0);
    show(id, 1);
    const CriterionId criterion{item(id, 0).subject};
    const int index = indexOf(m_store->catalogue(), {NodeKind::Criterion, criterion.code});
    const Text text = m_store->catalogue().criteria.at(index).text;
    // Shown in Danish, read in English: still the same criterion.
    QCOMPARE(row(minutes(id), criterion.code)->cells.at(1).text, text.in(Language::English));
    Workspace reworded = m_store->workspace();
    auto shown = *reworded.find<ShownItem>({id.code, item(id, 0).id.code});
    shown.words = u"As it was then"_s;
    reworded.table<ShownItem>().insert(keyOf(shown), shown);
    const Report report = minutesOf(reworded, m_store->picture(), id, Phrases::in(Language::English), m_now);
    QCOMPARE(row(report, criterion.code)->cells.at(1).text, u"As it was then"_s);
}

void MinutesTest::whatWasDecidedAskedAndAgreedIsInThem()
{
    const MeetingId id = prepare(3);
    show(id, 0);
    const AgendaItem first = item(id, 0);
    const auto say = [&](PointKind kind, const QString &text, const QString &owner = {},
                         std::optional<QDate> due = {}) {
        savePoint(*m_store, {.meeting = id,
                             .item = first.id.code,
                             .criterion = first.subject,
                             .kind = kind,
                             .text = text,
                             .owner = owner,
                             .due = due});
    };
    say(PointKind::Decision, u"We go on"_s);
    say(PointKind::Question, u"Who tests?"_s);
    say(PointKind::Action, u"Send the form"_s, u"Anne Jensen"_s, QDate(2026, 12, 24));
    say(PointKind::Note, u"Seen elsewhere"_s);
    const Report report = minutes(id);
    QCOMPARE(row(report, u"We go on"_s)->cells.at(1).text, first.subject);
    QVERIFY(row(report, u"Who tests?"_s)->cells.at(1).text.contains(u"not yet"_s));
    const auto action = row(report, u"Send the form"_s);
    QCOMPARE(action->cells.at(1).text, u"Anne Jensen"_s);
    QCOMPARE(action->cells.at(2).text, QString(u"24 Dec 2026"_s).replace(u' ', QChar::Nbsp));
    QCOMPARE(action->cells.at(3).text, u"open"_s);
    QVERIFY(row(report, first.subject)->cells.at(1).details.last().text.contains(u"Seen elsewhere"_s));
}

void MinutesTest::earlierActionsSayWhatBecameOfThem()
{
    const MeetingId before = prepare(2);
    show(before, 0);
    const PointId done =
        savePoint(*m_store, {.meeting = before, .kind = PointKind::Action, .text = u"Done now"_s});
    savePoint(*m_store,
              {.meeting = before, .kind = PointKind::Action, .text = u"Late"_s, .due = day.addDays(2)});
    m_now = m_now.addDays(7);
    const MeetingId id = prepare(5);
    show(id, 0);
    QVERIFY(setPointClosed(*m_store, done, true));
    const Report report = minutes(id);
    QVERIFY(row(report, u"Done now"_s)->cells.at(3).text.startsWith(u"done"_s));
    QCOMPARE(row(report, u"Late"_s)->cells.at(3).text, u"open, overdue"_s);
}

void MinutesTest::whatIsDoneAfterwardsDoesNotChangeThem()
{
    const MeetingId id = prepare(2);
    show(id, 0);
    const PointId action =
        savePoint(*m_store, {.meeting = id, .kind = PointKind::Action, .text = u"Send it"_s});
    const PointId asked =
        savePoint(*m_store, {.meeting = id, .kind = PointKind::Question, .text = u"Why?"_s});
    QVERIFY(setClosed(*m_store, id, true));
    const QStringList before = textsOf(minutes(id));
    m_now = m_now.addDays(3);
    QVERIFY(setPointClosed(*m_store, action, true));
    QVERIFY(setPointClosed(*m_store, asked, true, u"Because"_s));
    QCOMPARE(textsOf(minutes(id)), before);
}

void MinutesTest::whatWasNotReachedIsNamed()
{
    const MeetingId id = prepare(4);
    show(id, 0);
    show(id, 1);
    const Report report = minutes(id);
    QCOMPARE(row(report, item(id, 0).subject)->cells.size(), 4);
    QCOMPARE(row(report, item(id, 2).subject)->cells.size(), 2);
    QCOMPARE(row(report, item(id, 3).subject)->cells.size(), 2);
}

void MinutesTest::aViewSaidUnderAnActionIsInThem()
{
    const MeetingId before = prepare(1);
    show(before, 0);
    const CriterionId criterion{item(before, 0).subject};
    savePoint(
        *m_store,
        {.meeting = before, .criterion = criterion.code, .kind = PointKind::Action, .text = u"Look again"_s});
    m_now = m_now.addDays(7);
    const MeetingId id = prepare(1);
    QCOMPARE(item(id, 0).part, AgendaPart::Actions);
    show(id, 0);
    setStance(*m_store, id, criterion, Stance::Agrees, u"Anne Jensen"_s);
    QCOMPARE(row(minutes(id), criterion.code)->cells.at(3).text, u"Agrees"_s);
}

void MinutesTest::theySpeakDanish()
{
    const MeetingId id = prepare(3);
    show(id, 0);
    setStance(*m_store, id, {item(id, 0).subject}, Stance::Unsettled, {});
    const Report report = minutes(id, Language::Danish);
    const QString text = textsOf(report).join(u'\n');
    QCOMPARE(report.title, u"Referat"_s);
    for (const QString &word : {u"Dialogmøde med Aarhus"_s, u"Deltagere"_s, u"Uafklaret"_s, u"Ikke nået"_s,
                                u"Der blev ikke truffet beslutninger."_s})
        QVERIFY2(text.contains(word), qPrintable(word));
}

void MinutesTest::ofAnUnknownMeetingThereAreNone()
{
    QVERIFY(minutes({u"?"_s}).sections.isEmpty());
}

QTEST_GUILESS_MAIN(MinutesTest)
#include "tst_minutes.moc"
