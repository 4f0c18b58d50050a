// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entry/attention.h"
#include "models/exchange/bidbook.h"
#include "models/exchange/csv.h"
#include "models/exchange/icalendar.h"
#include "models/exchange/projectplan.h"
#include "models/exchange/reqif.h"
#include "models/import/readworkbook.h"
#include "models/store/bidexport.h"
#include "tests/support/oddtexts.h"
#include "tests/support/openedstore.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace kravkort;

namespace {

struct Event
{
    QMap<QString, QString> lines; // by name, without parameters; unfolded and unescaped
    QMap<QString, QString> parameters;
};

// What a calendar program reads: unfolds, unescapes, and is strict about line ends and lengths.
QList<Event> eventsIn(const QByteArray &calendar)
{
    QList<Event> events;
    if (!calendar.startsWith("BEGIN:VCALENDAR\r\n") || !calendar.endsWith("END:VCALENDAR\r\n"))
        qFatal("no calendar");
    QByteArrayList lines;
    QByteArray rest = calendar;
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf("\r\n");
        const QByteArray line = rest.left(end);
        if (line.contains('\n') || line.contains('\r') || line.size() > 75)
            qFatal("a line that RFC 5545 forbids: %s", line.constData());
        if (QString::fromUtf8(line).contains(QChar::ReplacementCharacter) && !line.contains("\xef\xbf\xbd"))
            qFatal("a character cut in two");
        if (line.startsWith(' '))
            lines.last() += line.mid(1);
        else
            lines.append(line);
        rest.remove(0, end + 2);
    }
    for (const QByteArray &line : std::as_const(lines)) {
        const QString text = QString::fromUtf8(line);
        const qsizetype colon = text.indexOf(u':');
        const QString name = text.left(colon).section(u';', 0, 0);
        if (text == u"BEGIN:VEVENT"_s)
            events.append(Event{});
        if (events.isEmpty())
            continue;
        QString value;
        for (qsizetype i = colon + 1; i < text.size(); ++i) {
            if (text.at(i) != u'\\') {
                value += text.at(i);
                continue;
            }
            ++i;
            value += text.at(i) == u'n' ? QChar(u'\n') : text.at(i);
        }
        events.last().lines.insert(name, value);
        events.last().parameters.insert(name, text.left(colon).section(u';', 1));
    }
    return events;
}

// All elements by name: their attributes and text.
struct Element
{
    QXmlStreamAttributes attributes;
    QString text;
};
QMultiMap<QString, Element> elementsOf(const QByteArray &xml)
{
    QMultiMap<QString, Element> elements;
    QXmlStreamReader reader(xml);
    QList<std::pair<QString, Element>> open;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            open.append({reader.name().toString(), {reader.attributes(), {}}});
            break;
        case QXmlStreamReader::Characters:
            if (!open.isEmpty())
                open.last().second.text += reader.text();
            break;
        case QXmlStreamReader::EndElement: {
            const auto done = open.takeLast();
            elements.insert(done.first, done.second);
            break;
        }
        default:
            break;
        }
    }
    if (reader.hasError())
        qFatal("%s", qPrintable(reader.errorString()));
    return elements;
}

QString attribute(const Element &element, const char *name)
{
    return element.attributes.value(QLatin1StringView(name)).toString();
}

} // namespace

// CSV, calendar, project plan and ReqIF, each read back by a reader that is strict.
class ExchangeTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void csvHoldsWhatTheSheetHolds();
    void openDueDatesAreDaysOfTheCalendar();
    void uidsStayWhenDatesMove();
    void notesLeaveOnlyWhenAskedFor();
    void aMunicipalitySeesNoDueDates();
    void calendarLinesAreFoldedBetweenCharacters_data();
    void calendarLinesAreFoldedBetweenCharacters();
    void thePlanHoldsTasksHoursDatesAndDependencies();
    void aSummaryIsAsFarAsWhatIsBeneath();
    void whatIsFinishedHasTheDayThatHistoryKnows();
    void thePlanNeverLeadsInACircle();
    void anotherProgramReadsThePlan();
    void reqifReferencesHold();
    void reqifNamesTheSameThingsAgain();
    void xmlSurvivesOddTexts_data();
    void xmlSurvivesOddTexts();

private:
    BidMatter matter(ReportProfile profile = ReportProfile::Internal) const
    {
        return {m_store->picture(),
                m_store->workspace(),
                Phrases::in(Language::English),
                profile,
                QDateTime(day, QTime(10, 0), Qt::UTC),
                *m_store->historyEnd()};
    }
    CriterionId openCriterion() const
    {
        for (const int k : criteriaInScope(m_store->picture()))
            if (isOpen(m_store->picture().outcomes.at(k)))
                return m_store->catalogue().criteria.at(k).id;
        return {};
    }

    std::unique_ptr<StoreFolder> m_folder;
    Opened m_store;
};

void ExchangeTest::init()
{
    m_store.reset();
    m_folder = std::make_unique<StoreFolder>();
    m_store = m_folder->sample();
}

void ExchangeTest::csvHoldsWhatTheSheetHolds()
{
    m_store->setNote({gv1}, u"=cmd|' /C calc'!A0, \"quoted\"\nsecond line"_s);
    const BookSheet sheet =
        criteriaSheet(matter(), criteriaInScope(m_store->picture()), criteriaColumns(matter()));
    const QByteArray csv = csvOf(sheet);
    QVERIFY(csv.startsWith("\xef\xbb\xbf"));
    QVERIFY(csv.endsWith("\r\n"));
    QVERIFY(csv.contains("\"'=cmd|' /C calc'!A0, \"\"quoted\"\"\nsecond line\""));
    const auto read = workbookOf(u"x.csv"_s, csv, {}, {}, Blanks::Kept);
    QVERIFY(read.ok());
    QCOMPARE(read->separator, QChar(u','));
    QCOMPARE(read->sheets.first().rows.size(), sheet.rows.size() + 1);
    for (qsizetype row = 0; row < sheet.rows.size(); ++row)
        QCOMPARE(read->sheets.first().cell(static_cast<int>(row) + 1, 0),
                 sheet.rows.at(row).first().toString());
}

void ExchangeTest::openDueDatesAreDaysOfTheCalendar()
{
    const CriterionId open = openCriterion();
    m_store->setDue({open}, QDate(2026, 12, 24));
    const QList<CalendarDay> days = daysOf(matter(), false);
    const QList<Event> events = eventsIn(icalendarOf(u"Bid"_s, days, matter().now));
    QCOMPARE(events.size(), days.size());
    bool found = false;
    for (const Event &event : events) {
        for (const char *needed : {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY"})
            QVERIFY(event.lines.contains(QString::fromLatin1(needed)));
        QCOMPARE(event.parameters.value(u"DTSTART"_s), u"VALUE=DATE"_s);
        QCOMPARE(event.lines.value(u"DTSTAMP"_s), u"20261124T100000Z"_s);
        if (!event.lines.value(u"UID"_s).contains(open.code))
            continue;
        found = true;
        QCOMPARE(event.lines.value(u"DTSTART"_s), u"20261224"_s);
        QCOMPARE(event.lines.value(u"DTEND"_s), u"20261225"_s);
        QVERIFY(event.lines.value(u"SUMMARY"_s).startsWith(open.code));
        QVERIFY(event.lines.value(u"DESCRIPTION"_s).contains(u"Basis: "_s));
    }
    QVERIFY(found);
    // What is met has no deadline any more.
    m_store->setOutcome({open}, Outcome::Met);
    for (const CalendarDay &one : daysOf(matter(), false))
        QVERIFY(!one.uid.contains(open.code + u'@'));
}

void ExchangeTest::uidsStayWhenDatesMove()
{
    const auto uids = [&] {
        QSet<QString> all;
        const QList<CalendarDay> days = daysOf(matter(), false);
        for (const CalendarDay &one : days)
            all.insert(one.uid);
        if (all.size() != days.size())
            qFatal("two things with one UID");
        return all;
    };
    m_store->setDue({openCriterion()}, QDate(2026, 12, 24));
    const QSet<QString> before = uids();
    m_store->setDue({openCriterion()}, QDate(2027, 1, 4));
    QCOMPARE(uids(), before);
}

void ExchangeTest::notesLeaveOnlyWhenAskedFor()
{
    const CriterionId open = openCriterion();
    m_store->setDue({open}, QDate(2026, 12, 24));
    m_store->setNote(open, u"MARK-note"_s);
    QVERIFY(!icalendarOf({}, daysOf(matter(), false), matter().now).contains("MARK"));
    QVERIFY(icalendarOf({}, daysOf(matter(), true), matter().now).contains("MARK"));
    QVERIFY(
        !icalendarOf({}, daysOf(matter(ReportProfile::Municipality), true), matter().now).contains("MARK"));
}

void ExchangeTest::aMunicipalitySeesNoDueDates()
{
    const CriterionId open = openCriterion();
    m_store->setDue({open}, QDate(2026, 12, 24));
    for (const CalendarDay &one : daysOf(matter(ReportProfile::Municipality), true))
        QVERIFY(one.date != QDate(2026, 12, 24));
    Answer answer = m_store->answer(open);
    answer.owner = answer.note = u"MARK"_s;
    answer.estimate = 98765;
    QVERIFY(m_store->setAnswers({answer}, u"mark"_s));
    const BidMatter theirs = matter(ReportProfile::Municipality);
    QVERIFY(mspdiOf(planOf(matter()), matter().now).contains("MARK"));
    for (const QByteArray &bytes : {mspdiOf(planOf(theirs), theirs.now), reqifOf(theirs)}) {
        QVERIFY(!bytes.contains("MARK"));
        QVERIFY(!bytes.contains("98765"));
        QVERIFY(!bytes.contains("2026-12-24"));
    }
}

void ExchangeTest::calendarLinesAreFoldedBetweenCharacters_data()
{
    QTest::addColumn<QString>("text");
    for (const OddText &odd : oddTexts())
        QTest::newRow(odd.name) << odd.text;
    QTest::newRow("lines") << u"one\ntwo\r\nthree; four, five\\six"_s;
    QTest::newRow("only emoji") << QString::fromUtf8("👩‍💻").repeated(60);
}

void ExchangeTest::calendarLinesAreFoldedBetweenCharacters()
{
    QFETCH(QString, text);
    const QList<Event> events = eventsIn(
        icalendarOf(text, {{u"1@kravkort"_s, day, text, text, text}}, QDateTime(day, QTime(10, 0), Qt::UTC)));
    QCOMPARE(events.size(), 1);
    QString expected = text;
    if (!text.contains(QChar(0x01)) && !text.contains(QChar(0xffff)) && !text.contains(QChar(0xd83d))) {
        expected.replace(u"\r\n"_s, u"\n"_s);
        QCOMPARE(events.first().lines.value(u"SUMMARY"_s), expected);
        QCOMPARE(events.first().lines.value(u"DESCRIPTION"_s), expected);
    }
}

void ExchangeTest::thePlanHoldsTasksHoursDatesAndDependencies()
{
    const CriterionId open = openCriterion();
    Answer answer = m_store->answer(open);
    answer.owner = u"Mette Æbelø"_s;
    answer.estimate = 12.5;
    answer.due = QDate(2026, 12, 24);
    QVERIFY(m_store->setAnswers({answer}, u"plan"_s));
    const Plan plan = planOf(matter());
    QSet<QString> codes;
    for (const PlanTask &task : plan.tasks) {
        if (task.level == 2)
            QVERIFY2(!codes.contains(task.code), qPrintable(task.code));
        codes.insert(task.code);
    }
    for (const int k : criteriaInScope(m_store->picture()))
        QVERIFY(codes.contains(m_store->catalogue().criteria.at(k).id.code));
    const QMultiMap<QString, Element> xml = elementsOf(mspdiOf(plan, matter().now));
    QCOMPARE(xml.count(u"Task"_s), plan.tasks.size());
    qsizetype links = 0;
    for (const PlanTask &task : plan.tasks)
        links += task.after.size();
    QVERIFY(links > 0);
    QCOMPARE(xml.count(u"PredecessorLink"_s), links);
    const auto holds = [&](const char *name, const QString &text) {
        const QList<Element> all = xml.values(QString::fromLatin1(name));
        return std::any_of(all.cbegin(), all.cend(), [&](const Element &e) { return e.text == text; });
    };
    QVERIFY(holds("Work", u"PT12H30M0S"_s));
    QVERIFY(holds("Finish", u"2026-12-24T17:00:00"_s));
    QVERIFY(holds("Start", u"2026-12-23T08:00:00"_s)); // two working days
    QVERIFY(holds("Name", u"Mette Æbelø"_s));
}

void ExchangeTest::aSummaryIsAsFarAsWhatIsBeneath()
{
    const Plan plan = planOf(matter());
    int between = 0;
    for (qsizetype t = 0; t < plan.tasks.size(); ++t) {
        if (plan.tasks.at(t).level != 1)
            continue;
        int lowest = 100, highest = 0;
        qsizetype below = t + 1;
        for (; below < plan.tasks.size() && plan.tasks.at(below).level == 2; ++below) {
            lowest = std::min(lowest, plan.tasks.at(below).percent);
            highest = std::max(highest, plan.tasks.at(below).percent);
        }
        if (below == t + 1)
            continue;
        const int percent = plan.tasks.at(t).percent;
        QVERIFY2(lowest <= percent && percent <= highest, qPrintable(plan.tasks.at(t).code));
        QVERIFY(percent < 100 || lowest == 100);
        between += percent > 0 && percent < 100 ? 1 : 0;
    }
    QVERIFY(between > 0);
}

void ExchangeTest::whatIsFinishedHasTheDayThatHistoryKnows()
{
    const CriterionId open = openCriterion();
    m_store->setDue({open}, QDate(2027, 3, 5));
    m_store->setOutcome({open}, Outcome::Met);
    const auto taskOf = [&](const QByteArray &xml) {
        const QString text = QString::fromUtf8(xml);
        const qsizetype at = text.indexOf(u"<Name>"_s + open.code + u' ');
        return text.mid(at, text.indexOf(u"</Task>"_s, at) - at);
    };
    const QDate then(2026, 11, 19);
    const QString known = taskOf(mspdiOf(planOf(matter(), {{open, then}}), matter().now));
    QVERIFY(known.contains(u"<ActualFinish>2026-11-19T17:00:00"_s));
    QVERIFY(known.contains(u"<Finish>2026-11-19T17:00:00"_s));
    const QString due = taskOf(mspdiOf(planOf(matter()), matter().now));
    QVERIFY(due.contains(u"<Finish>2027-03-05T17:00:00"_s));
    QVERIFY(!due.contains(u"Actual"_s));
    // Through the store it is the day on which the history says that it was met.
    const auto file =
        exported(*exportGround(*m_store, m_store->currentBid()), {ExportFormat::Project}, matter().now, {});
    QVERIFY(file.ok());
    QVERIFY(taskOf(file->bytes).contains(u"<ActualFinish>%1T"_s.arg(day.toString(Qt::ISODate))));
    // When others worked is theirs.
    const BidMatter theirs = matter(ReportProfile::Municipality);
    QVERIFY(!mspdiOf(planOf(theirs, {{open, then}}), theirs.now).contains("Actual"));
}

void ExchangeTest::thePlanNeverLeadsInACircle()
{
    QList<UseCaseId> all;
    for (const UseCase &useCase : m_store->catalogue().useCases)
        all.append(useCase.id);
    m_store->choose(all, true);
    for (const Dependency &dependency : m_store->catalogue().dependencies)
        if (dependency.kind == DependencyKind::Conditional)
            m_store->answerCondition(m_store->catalogue().integrations.at(dependency.from).id,
                                     m_store->catalogue().integrations.at(dependency.to).id, Holds::Yes);
    const Plan plan = planOf(matter());
    // Taking away what waits for nothing must take away everything.
    QSet<int> left;
    for (int t = 0; t < plan.tasks.size(); ++t)
        left.insert(t);
    for (bool moved = true; moved;) {
        moved = false;
        const QSet<int> before = left;
        for (const int t : before)
            if (std::none_of(plan.tasks.at(t).after.cbegin(), plan.tasks.at(t).after.cend(),
                             [&](int other) { return before.contains(other); })) {
                left.remove(t);
                moved = true;
            }
    }
    QVERIFY(left.isEmpty());
}

void ExchangeTest::anotherProgramReadsThePlan()
{
    const QString sheet = u"/usr/share/planner/stylesheets/msp2planner.xsl"_s;
    const QString xsltproc = QStandardPaths::findExecutable(u"xsltproc"_s);
    if (!QFile::exists(sheet) || xsltproc.isEmpty())
        QSKIP("Planner's reader of this format is not installed");
    const Plan plan = planOf(matter());
    const QString path = m_folder->path("plan.xml");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(mspdiOf(plan, matter().now)) > 0);
    file.close();
    QProcess reader;
    reader.start(xsltproc, {u"--nonet"_s, sheet, path});
    QVERIFY(reader.waitForFinished());
    QVERIFY2(reader.exitCode() == 0, reader.readAllStandardError().constData());
    const QMultiMap<QString, Element> read = elementsOf(reader.readAllStandardOutput());
    qsizetype links = 0;
    for (const PlanTask &task : plan.tasks)
        links += task.after.size();
    QCOMPARE(read.count(u"task"_s), plan.tasks.size());
    QCOMPARE(read.count(u"predecessor"_s), links);
    QStringList names;
    for (const Element &task : read.values(u"task"_s))
        names.append(attribute(task, "name"));
    for (const PlanTask &task : plan.tasks)
        QVERIFY2(names.contains(task.code + u' ' + task.name), qPrintable(task.code));
    QHash<QString, QString> percents;
    for (const Element &task : read.values(u"task"_s))
        percents.insert(attribute(task, "name"), attribute(task, "percent-complete"));
    for (const PlanTask &task : plan.tasks)
        QCOMPARE(percents.value(task.code + u' ' + task.name), QString::number(task.percent));
}

void ExchangeTest::reqifReferencesHold()
{
    const QByteArray bytes = reqifOf(matter());
    QXmlStreamReader reader(bytes);
    reader.readNextStartElement();
    QCOMPARE(reader.name(), u"REQ-IF"_s);
    QCOMPARE(reader.namespaceUri(), u"http://www.omg.org/spec/ReqIF/20110401/reqif.xsd"_s);
    const QMultiMap<QString, Element> all = elementsOf(bytes);
    QHash<QString, QString> kinds; // identifier → element
    for (auto element = all.begin(); element != all.end(); ++element) {
        const QString id = attribute(*element, "IDENTIFIER");
        if (id.isEmpty())
            continue;
        QVERIFY2(!kinds.contains(id), qPrintable(id));
        QVERIFY2(QRegularExpression(u"^[A-Za-z_][A-Za-z0-9_-]*$"_s).match(id).hasMatch(), qPrintable(id));
        if (element.key() != u"REQ-IF-HEADER"_s)
            QVERIFY(!attribute(*element, "LAST-CHANGE").isEmpty());
        kinds.insert(id, element.key());
    }
    int references = 0;
    for (auto element = all.begin(); element != all.end(); ++element)
        if (element.key().endsWith(u"-REF"_s)) {
            ++references;
            QCOMPARE(kinds.value(element->text), element.key().chopped(4));
        }
    QVERIFY(references > 100);
    const qsizetype inScope = criteriaInScope(m_store->picture()).size();
    qsizetype criteria = 0;
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind)
        criteria += kind.key().startsWith(u"criterion-"_s) ? 1 : 0;
    QCOMPARE(criteria, inScope);
    QCOMPARE(all.count(u"SPEC-HIERARCHY"_s), all.count(u"SPEC-OBJECT"_s));
    QVERIFY(all.count(u"SPEC-RELATION"_s) > 0);
}

void ExchangeTest::reqifNamesTheSameThingsAgain()
{
    const auto ids = [&] {
        QSet<QString> found;
        for (const Element &element : elementsOf(reqifOf(matter())))
            if (!attribute(element, "IDENTIFIER").isEmpty())
                found.insert(attribute(element, "IDENTIFIER"));
        return found;
    };
    const QSet<QString> before = ids();
    m_store->setOutcome({openCriterion()}, Outcome::Met);
    QCOMPARE(ids(), before);
}

void ExchangeTest::xmlSurvivesOddTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("plain");
    for (const OddText &odd : oddTexts())
        QTest::newRow(odd.name) << odd.text << (odd.plain || odd.text.size() > 30'000);
}

void ExchangeTest::xmlSurvivesOddTexts()
{
    QFETCH(QString, text);
    QFETCH(bool, plain);
    Answer answer = m_store->answer(gv1);
    answer.note = answer.owner = text;
    answer.outcome = Outcome::NotApplicable;
    answer.reason = text;
    QVERIFY(m_store->setAnswers({answer}, u"odd"_s));
    Bid bid = m_store->workspace().table<Bid>().value(m_store->currentBid().code);
    bid.name = text;
    m_store->changeBid(bid, u"name"_s);
    const QMultiMap<QString, Element> plan = elementsOf(mspdiOf(planOf(matter()), matter().now));
    const QMultiMap<QString, Element> reqif = elementsOf(reqifOf(matter()));
    if (!plain)
        return;
    const QList<Element> notes = plan.values(u"Notes"_s);
    QVERIFY(std::any_of(notes.cbegin(), notes.cend(),
                        [&](const Element &note) { return note.text.endsWith(u'\n' + text); }));
    const QList<Element> values = reqif.values(u"ATTRIBUTE-VALUE-STRING"_s);
    QVERIFY(std::any_of(values.cbegin(), values.cend(),
                        [&](const Element &value) { return attribute(value, "THE-VALUE") == text; }));
}

QTEST_GUILESS_MAIN(ExchangeTest)
#include "tst_exchange.moc"
