// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/meeting/agenda.h"
#include "models/domain/meeting/meetings.h"
#include "models/domain/meeting/meetingslide.h"
#include "models/domain/meeting/minutes.h"
#include "models/exchange/publicjson.h"
#include "tests/support/markedcase.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace kravkort;

// What a municipality can read of a meeting, and of the pack that it is given: marks in everything that the
// vendor keeps (MarkedCase) show what leaks, on random agendas.
class MeetingMarksTest : public QObject
{
    Q_OBJECT

private slots:
    void theScreenAndTheMinutesHoldNothingInternal_data() { addSeeds(); }
    void theScreenAndTheMinutesHoldNothingInternal();
    void whatAnotherMunicipalitySaidIsNobodysHere();
    void thePackHoldsNothingInternal_data() { addSeeds(); }
    void thePackHoldsNothingInternal();
    void aLeakWouldBeSeen();

private:
    static void addSeeds()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
};

namespace {

template<class T>
void put(Workspace &workspace, const T &row)
{
    workspace.table<T>().insert(keyOf(row), row);
}

// A meeting with a municipality that everything of is public: what is said there, everybody hears.
class HeldMeeting
{
public:
    HeldMeeting(MarkedCase &it, quint32 seed)
        : m_it(it)
        , m_random(seed)
    {
        const Meeting before{.id = {u"before"_s},
                             .bid = it.bid,
                             .municipality = u"Aarhus"_s,
                             .on = it.now.date().addDays(-7),
                             .closed = it.now.addDays(-7)};
        put(it.workspace, before);
        for (const PointKind kind : {PointKind::Action, PointKind::Question})
            say(before.id, {}, kind, u"Earlier"_s);
        const Meeting meeting{.id = {u"now"_s},
                              .bid = it.bid,
                              .municipality = u"Aarhus"_s,
                              .on = it.now.date(),
                              .participants = {u"Anne (Aarhus)"_s}};
        put(it.workspace, meeting);
        m_agenda = freshAgenda(it.workspace, it.picture(), meeting.municipality, {});
        std::shuffle(m_agenda.begin(), m_agenda.end(), m_random);
        m_agenda = m_agenda.first(std::min<qsizetype>(20, m_agenda.size()));
        m_agenda.append({.part = AgendaPart::Own, .text = u"Own topic"_s});
        for (qsizetype i = 0; i < m_agenda.size(); ++i)
            hold(meeting.id, i);
    }

    const QList<AgendaItem> &agenda() const { return m_agenda; }

    QStringList slides(const Phrases &phrases) const
    {
        QStringList texts;
        const Picture picture = m_it.picture();
        for (const AgendaItem &item : m_agenda)
            texts += textsOf(slideOf(m_it.workspace, picture, item.meeting, item.id, phrases));
        return texts;
    }

    QString minutes(const Phrases &phrases) const
    {
        return textsOf(minutesOf(m_it.workspace, m_it.picture(), {u"now"_s}, phrases, m_it.now)).join(u'\n');
    }

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<quint32>(limit)); }

    void say(const MeetingId &meeting, const QString &item, PointKind kind, const QString &text,
             const QString &criterion = {})
    {
        put(m_it.workspace, MeetingPoint{.id = {u"point%1"_s.arg(++m_points)},
                                         .meeting = meeting,
                                         .item = item,
                                         .criterion = criterion,
                                         .kind = kind,
                                         .text = text,
                                         .owner = u"Bo"_s,
                                         .due = m_it.now.date(),
                                         .at = m_it.now.addSecs(m_points)});
    }

    void hold(const MeetingId &meeting, qsizetype place)
    {
        AgendaItem &item = m_agenda[place];
        item.meeting = meeting;
        item.id = {u"item%1"_s.arg(place)};
        item.place = static_cast<int>(place);
        put(m_it.workspace, item);
        if (below(4) == 0)
            return; // not reached
        const Picture picture = m_it.picture();
        const MeetingSlide slide =
            slideOf(m_it.workspace, picture, meeting, item.id, Phrases::in(Language::Danish));
        put(m_it.workspace, ShownItem{meeting, item.id, m_it.now, m_it.now.addSecs(place), slide.words,
                                      slide.outcome.value_or(Outcome::Unknown)});
        const bool isCriterion = item.part == AgendaPart::UseCases;
        const QString criterion = isCriterion ? item.subject : QString();
        if (isCriterion && below(3) > 0)
            put(m_it.workspace, MunicipalityView{.meeting = meeting,
                                                 .criterion = {criterion},
                                                 .stance = static_cast<Stance>(below(3)),
                                                 .by = u"Anne"_s,
                                                 .on = m_it.now.date()});
        if (below(2) == 0)
            say(meeting, item.id.code, static_cast<PointKind>(below(4)), u"Said aloud"_s, criterion);
    }

    MarkedCase &m_it;
    std::mt19937 m_random;
    QList<AgendaItem> m_agenda;
    int m_points = 0;
};

// What a municipality may read of the vendor's own.
QSet<QString> publicColumns()
{
    return {u"vendor.name"_s, u"bid.name"_s};
}

} // namespace

void MeetingMarksTest::theScreenAndTheMinutesHoldNothingInternal()
{
    QFETCH(quint32, seed);
    MarkedCase it(seed);
    const HeldMeeting meeting(it, seed);
    QVERIFY(meeting.agenda().size() > 5);
    for (const Language language : {Language::Danish, Language::English}) {
        const Phrases phrases = Phrases::in(language);
        const QString slides = meeting.slides(phrases).join(u'\n');
        const QStringList onScreen = marksIn(slides, it);
        QVERIFY2(onScreen.isEmpty(), qPrintable(onScreen.join(u' ')));
        const QString minutes = meeting.minutes(phrases);
        const QStringList inMinutes = marksIn(minutes, it, publicColumns());
        QVERIFY2(inMinutes.isEmpty(), qPrintable(inMinutes.join(u' ')));
        // And what everybody heard, everybody can read.
        QVERIFY(minutes.contains(u"Anne"_s) && minutes.contains(u"Aarhus"_s));
        QVERIFY(slides.contains(u"Own topic"_s) && minutes.contains(u"Own topic"_s));
        for (const AgendaItem &item : meeting.agenda())
            QVERIFY(item.part != AgendaPart::UseCases || minutes.contains(item.subject));
    }
}

void MeetingMarksTest::thePackHoldsNothingInternal()
{
    QFETCH(quint32, seed);
    MarkedCase it(seed);
    const HeldMeeting meeting(it, seed);
    const BidMoment moment{BidMoment::Kind::Now, it.now.toUTC(), {}, {}, it.workspace, it.picture()};
    const QByteArray json = QJsonDocument(publicJson(moment)).toJson();
    const QSet<QString> may =
        publicColumns() + QSet<QString>{u"solution.name"_s, u"bid.municipalities"_s, u"bid.go_live"_s,
                                        u"package_decision.from_date"_s};
    const QStringList found = marksIn(QString::fromUtf8(json), it, may);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
    QVERIFY(json.contains(it.workspace.bid(it.bid)->name.toUtf8()));
    // What was said at a meeting is in its minutes; another municipality's pack must not hold it.
    QVERIFY(!json.contains("Said aloud") && !json.contains("Aarhus"));
}

void MeetingMarksTest::whatAnotherMunicipalitySaidIsNobodysHere()
{
    MarkedCase it(1);
    const HeldMeeting meeting(it, 1);
    put(it.workspace,
        Meeting{.id = {u"other"_s}, .bid = it.bid, .municipality = u"Odense"_s, .on = it.now.date()});
    put(it.workspace, MeetingPoint{.id = {u"theirs"_s},
                                   .meeting = {u"other"_s},
                                   .kind = PointKind::Action,
                                   .text = u"Theirs alone"_s});
    AgendaItem item = meeting.agenda().first();
    item.part = AgendaPart::Actions;
    item.subject = u"theirs"_s;
    put(it.workspace, item);
    const Phrases phrases = Phrases::in(Language::English);
    QVERIFY(!meeting.slides(phrases).join(u'\n').contains(u"Theirs alone"_s));
    QVERIFY(!meeting.minutes(phrases).contains(u"Theirs alone"_s));
}

// What is said at the meeting in the vendor's own words would be found, if marks got there at all.
void MeetingMarksTest::aLeakWouldBeSeen()
{
    MarkedCase it(3);
    const HeldMeeting meeting(it, 3);
    const QString note = it.marks.value(u"answer.note"_s).first();
    for (MeetingPoint &point : it.workspace.table<MeetingPoint>())
        if (point.meeting.code == u"now"_s || point.meeting.code == u"before"_s)
            point.text = note;
    const Phrases phrases = Phrases::in(Language::Danish);
    QVERIFY(!marksIn(meeting.slides(phrases).join(u'\n'), it).isEmpty());
    QVERIFY(!marksIn(meeting.minutes(phrases), it, publicColumns()).isEmpty());
}

QTEST_GUILESS_MAIN(MeetingMarksTest)
#include "tst_meetingmarks.moc"
