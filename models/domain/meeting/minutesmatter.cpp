// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/meeting/minutesmatter.h"

#include "models/domain/basis/sourcetext.h"
#include "models/domain/text/names.h"

#include <QLocale>
#include <QSet>

namespace kravkort {

MinutesMatter::MinutesMatter(const Workspace &workspace_, const Catalogue &catalogue_,
                             const Meeting &meeting_, const Phrases &phrases_)
    : workspace(workspace_)
    , catalogue(catalogue_)
    , meeting(meeting_)
    , phrases(phrases_)
    , agenda(agendaOf(workspace_, meeting_.id))
    , points(pointsOf(workspace_, meeting_.id))
{
}

QString MinutesMatter::date(QDate date) const
{
    const bool danish = phrases.language() == Language::Danish;
    return QLocale(danish ? QLocale::Danish : QLocale::English)
        .toString(date, danish ? QStringLiteral("dd.MM.yyyy") : QStringLiteral("d MMM yyyy"))
        .replace(u' ', QChar::Nbsp);
}

ReportCell MinutesMatter::cell(const QString &text) const
{
    ReportCell cell;
    cell.text = text;
    return cell;
}

MeetingPoint MinutesMatter::atTheEnd(MeetingPoint point) const
{
    if (meeting.closed && point.closed && *point.closed > meeting.closed->toLocalTime().date()) {
        point.closed.reset();
        point.answer.clear();
    }
    return point;
}

QList<MeetingPoint> MinutesMatter::said(PointKind kind) const
{
    QList<MeetingPoint> found;
    for (const MeetingPoint &point : points)
        if (point.kind == kind)
            found.append(atTheEnd(point));
    return found;
}

QList<MeetingPoint> MinutesMatter::earlier(AgendaPart part) const
{
    QList<MeetingPoint> found;
    for (const AgendaItem &item : agenda)
        if (item.part == part)
            if (const MeetingPoint *point = pointOf(workspace, item))
                found.append(atTheEnd(*point));
    return found;
}

// What the municipality said of a criterion while an action or a question about it was on.
QList<ShownThing> MinutesMatter::seenWith(const QList<ShownThing> &things) const
{
    QSet<QString> known;
    for (const ShownThing &thing : things)
        known.insert(thing.code);
    QList<ShownThing> seen;
    for (const ShownThing &thing : things) {
        const int criterion = criterionOf(workspace, catalogue, thing.item);
        if (!thing.code.isEmpty() || criterion < 0)
            continue;
        const Criterion &about = catalogue.criteria.at(criterion);
        const auto *view = workspace.find<MunicipalityView>({meeting.id.code, about.id.code});
        if (!view || known.contains(about.id.code))
            continue;
        known.insert(about.id.code);
        ShownThing one{thing.item, thing.shown, about.id.code, in(about.text), criterion, view, {}};
        one.shown.outcome = view->outcome;
        seen.append(one);
    }
    return seen;
}

QList<ShownThing> MinutesMatter::shown() const
{
    QList<ShownThing> things;
    for (const AgendaItem &item : agenda) {
        const auto *row = workspace.find<ShownItem>({meeting.id.code, item.id.code});
        if (!row)
            continue;
        ShownThing thing{item, *row, {}, row->words, -1, nullptr, {}};
        const bool isPoint = item.part == AgendaPart::Actions || item.part == AgendaPart::Questions;
        if (!isPoint) {
            thing.code = item.subject;
            thing.criterion = criterionOf(workspace, catalogue, item);
        }
        if (thing.criterion >= 0) {
            const Text &text = catalogue.criteria.at(thing.criterion).text;
            if (row->words == text.in(Language::Danish) || row->words == text.in(Language::English))
                thing.words = in(text);
        }
        if (!thing.code.isEmpty())
            thing.view = workspace.find<MunicipalityView>({meeting.id.code, thing.code});
        for (const MeetingPoint &point : points)
            if (point.kind == PointKind::Note && point.item == item.id.code)
                thing.notes.append(point);
        things.append(thing);
    }
    return things + seenWith(things);
}

namespace {

void addNotes(const MinutesMatter &m, const ShownThing &thing, ReportCell &cell)
{
    for (const MeetingPoint &note : thing.notes)
        cell.details.append({m.say(QT_TRANSLATE_NOOP("Minutes", "Note: %1")).arg(note.text), {}});
}

ReportRow shownRow(const MinutesMatter &m, const ShownThing &thing)
{
    ReportCell id = m.cell(thing.code);
    ReportCell words = m.cell(thing.words);
    if (thing.criterion >= 0) {
        const Ground &ground = m.catalogue.criteria.at(thing.criterion).ground;
        id.basis = ground.basis;
        id.basisName = nameOf(ground.basis, m.phrases);
        if (const QString source = sourceText(m.catalogue, ground); !source.isEmpty())
            words.details.append({m.say(QT_TRANSLATE_NOOP("Minutes", "Source: %1")).arg(source), {}});
    }
    if (const QString since = sinceText(thing.item, m.phrases); !since.isEmpty())
        words.details.append({since, {}});
    addNotes(m, thing, words);
    ReportCell status = m.cell(nameOf(thing.shown.outcome, m.phrases));
    status.outcome = thing.shown.outcome;
    ReportCell view = m.cell(thing.view ? nameOf(thing.view->stance, m.phrases) : QStringLiteral("–"));
    view.quiet = !thing.view;
    if (thing.view && !thing.view->by.isEmpty())
        view.details.append({thing.view->by, {}});
    return {{id, words, status, view}};
}

} // namespace

ReportTable shownTable(const MinutesMatter &m)
{
    ReportTable table{{{m.say(QT_TRANSLATE_NOOP("Minutes", "Id and basis")), 0.15},
                       {m.say(QT_TRANSLATE_NOOP("Minutes", "Criterion")), 0.51},
                       {m.say(QT_TRANSLATE_NOOP("Minutes", "Vendor's status")), 0.17},
                       {m.say(QT_TRANSLATE_NOOP("Minutes", "Municipality's view")), 0.17}},
                      {}};
    for (const ShownThing &thing : m.shown())
        if (!thing.code.isEmpty())
            table.rows.append(shownRow(m, thing));
    return table;
}

ReportTable topicsTable(const MinutesMatter &m)
{
    ReportTable table{{{m.say(QT_TRANSLATE_NOOP("Minutes", "Topic")), 1}}, {}};
    for (const ShownThing &thing : m.shown()) {
        if (!thing.code.isEmpty() || (thing.item.part != AgendaPart::Own && thing.notes.isEmpty()))
            continue;
        ReportCell cell = m.cell(thing.words);
        addNotes(m, thing, cell);
        table.rows.append({{cell}});
    }
    return table;
}

} // namespace kravkort
