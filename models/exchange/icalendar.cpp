// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/icalendar.h"

#include "models/domain/entry/attention.h"
#include "models/domain/meeting/meetings.h"
#include "models/domain/text/names.h"
#include "models/domain/workspace/evidencelist.h"
#include "models/exchange/plaintext.h"

namespace kravkort {

namespace {

constexpr qsizetype longestLine = 75; // octets, without the line end

QByteArray escaped(const QString &text)
{
    QString safe = printable(text);
    safe.replace(u'\\', QStringLiteral("\\\\"));
    safe.replace(u';', QStringLiteral("\\;"));
    safe.replace(u',', QStringLiteral("\\,"));
    safe.replace(u'\n', QStringLiteral("\\n"));
    safe.replace(u'\t', u' '); // no control characters but in folding
    return safe.toUtf8();
}

// No character is cut in two.
void put(QByteArray &calendar, const QByteArray &line)
{
    qsizetype from = 0;
    qsizetype room = longestLine;
    while (line.size() - from > room) {
        qsizetype to = from + room;
        while (to > from && (static_cast<quint8>(line.at(to)) & 0xc0U) == 0x80U)
            --to;
        calendar += line.mid(from, to - from) + "\r\n ";
        from = to;
        room = longestLine - 1; // the blank that continues it
    }
    calendar += line.mid(from) + "\r\n";
}

QByteArray dayText(QDate date)
{
    return date.toString(QStringLiteral("yyyyMMdd")).toLatin1();
}

QString oneLineOf(const QString &text)
{
    constexpr qsizetype longest = 120;
    QString line = text.simplified();
    if (line.size() <= longest)
        return line;
    line.truncate(longest - 1);
    if (line.back().isHighSurrogate())
        line.chop(1);
    return line + u'…';
}

// What was agreed with one municipality is no other's business, so it is the team's matter.
void addActions(QList<CalendarDay> &days, const BidMatter &m)
{
    for (const MeetingPoint &action : openPoints(m.workspace, m.picture.bid, PointKind::Action)) {
        if (!action.due)
            continue;
        QStringList lines{action.text};
        if (m.shows(ReportField::Owner) && !action.owner.isEmpty())
            lines.append(m.say(QT_TRANSLATE_NOOP("Exchange", "Owner")) + QStringLiteral(": ") + action.owner);
        if (const auto *meeting = m.workspace.find<Meeting>({action.meeting.code}))
            lines.append(
                m.say(QT_TRANSLATE_NOOP("Exchange", "Dialogue meeting with %1")).arg(meeting->municipality));
        if (const int k = m.catalogue().criterionIndex.value({action.criterion}, -1); k >= 0)
            lines.append(QString(action.criterion + u' ' + m.in(m.catalogue().criteria.at(k).text)));
        days.append({QStringLiteral("action.%1@kravkort").arg(action.id.code), *action.due,
                     m.say(QT_TRANSLATE_NOOP("Exchange", "Action: %1")).arg(oneLineOf(action.text)),
                     lines.join(u'\n'), m.say(QT_TRANSLATE_NOOP("Exchange", "Action"))});
    }
}

} // namespace

QList<CalendarDay> daysOf(const BidMatter &m, bool withNotes)
{
    const Catalogue &c = m.catalogue();
    QList<CalendarDay> days;
    const Bid *bid = m.workspace.bid(m.picture.bid);
    if (bid && bid->goLive)
        days.append({QStringLiteral("go-live.%1@kravkort").arg(bid->id.code), *bid->goLive,
                     m.say(QT_TRANSLATE_NOOP("Exchange", "Go-live: %1")).arg(bid->name),
                     bid->municipalities.join(QStringLiteral(", ")),
                     m.say(QT_TRANSLATE_NOOP("Exchange", "Go-live"))});
    forEachUnder<PackageDecision>(m.workspace, m.picture.bid.code, [&](const PackageDecision &decision) {
        const int p = c.packageIndex.value(decision.package, -1);
        if (decision.decision == Decision::Later && decision.from && p >= 0)
            days.append(
                {QStringLiteral("package.%1.%2@kravkort").arg(m.picture.bid.code, decision.package.code),
                 *decision.from,
                 m.say(QT_TRANSLATE_NOOP("Exchange", "Offered from here on: %1 %2"))
                     .arg(decision.package.code, m.in(c.packages.at(p).name)),
                 {},
                 m.say(QT_TRANSLATE_NOOP("Exchange", "Package"))});
    });
    if (!m.showsWork())
        return days;
    for (const int k : criteriaInScope(m.picture)) {
        const Criterion &criterion = c.criteria.at(k);
        const Answer answer = m.answer(k);
        if (!answer.due || !isOpen(m.picture.outcomes.at(k)))
            continue;
        const NodeRef owner = ownerOf(c, criterion);
        const auto line = [](const QString &label, const QString &value) -> QString {
            return label + QStringLiteral(": ") + value;
        };
        QStringList lines{
            m.in(criterion.text), QString(owner.code + u' ' + titleOf(c, owner, m.phrases)),
            line(m.say(QT_TRANSLATE_NOOP("Exchange", "Result")), nameOf(answer.outcome, m.phrases)),
            line(m.say(QT_TRANSLATE_NOOP("Exchange", "Work")), nameOf(answer.work, m.phrases)),
            line(m.say(QT_TRANSLATE_NOOP("Exchange", "Basis")), nameOf(criterion.ground.basis, m.phrases))};
        if (const QString sources = sourcesOf(criterion.ground, c); !sources.isEmpty())
            lines.append(line(m.say(QT_TRANSLATE_NOOP("Exchange", "Source")), sources));
        if (m.shows(ReportField::Owner) && !answer.owner.isEmpty())
            lines.append(line(m.say(QT_TRANSLATE_NOOP("Exchange", "Owner")), answer.owner));
        if (withNotes && m.shows(ReportField::Note) && !answer.note.isEmpty())
            lines.append(line(m.say(QT_TRANSLATE_NOOP("Exchange", "Note")), answer.note));
        days.append(
            {QStringLiteral("criterion.%1.%2@kravkort").arg(m.picture.solution.code, criterion.id.code),
             *answer.due, QString(criterion.id.code + u' ' + oneLineOf(m.in(criterion.text))),
             lines.join(u'\n'), m.say(QT_TRANSLATE_NOOP("Exchange", "Due"))});
    }
    addActions(days, m);
    if (!m.shows(ReportField::Evidence))
        return days;
    for (const EvidenceItem &item : evidenceItems(m.workspace)) {
        const bool ours = std::any_of(item.uses.cbegin(), item.uses.cend(), [&](const EvidenceUse &use) {
            return use.solution == m.picture.solution;
        });
        if (ours && item.evidence.expires)
            days.append({QStringLiteral("evidence.%1@kravkort").arg(item.evidence.id.code),
                         *item.evidence.expires,
                         m.say(QT_TRANSLATE_NOOP("Exchange", "Last day of the evidence: %1"))
                             .arg(oneLineOf(item.evidence.title)),
                         {},
                         m.say(QT_TRANSLATE_NOOP("Exchange", "Evidence"))});
    }
    return days;
}

QByteArray icalendarOf(const QString &name, const QList<CalendarDay> &days, const QDateTime &now)
{
    const QByteArray stamp = now.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
    QByteArray calendar;
    for (const char *line : {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kravkort//Kravkort//DA",
                             "CALSCALE:GREGORIAN", "METHOD:PUBLISH"})
        put(calendar, line);
    put(calendar, "X-WR-CALNAME:" + escaped(name));
    for (const CalendarDay &day : days) {
        put(calendar, "BEGIN:VEVENT");
        put(calendar, "UID:" + escaped(day.uid));
        put(calendar, "DTSTAMP:" + stamp);
        put(calendar, "DTSTART;VALUE=DATE:" + dayText(day.date));
        put(calendar, "DTEND;VALUE=DATE:" + dayText(day.date.addDays(1)));
        put(calendar, "SUMMARY:" + escaped(day.summary));
        if (!day.description.isEmpty())
            put(calendar, "DESCRIPTION:" + escaped(day.description));
        put(calendar, "CATEGORIES:" + escaped(day.category));
        put(calendar, "TRANSP:TRANSPARENT");
        put(calendar, "END:VEVENT");
    }
    put(calendar, "END:VCALENDAR");
    return calendar;
}

} // namespace kravkort
