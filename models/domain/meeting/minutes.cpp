// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/meeting/minutes.h"

#include "models/domain/decisions/indicative.h"
#include "models/domain/meeting/minutesmatter.h"
#include "models/domain/text/names.h"

namespace kravkort {

namespace {

// "25 November 2026, 09:00–10:02", in local time.
QString whenHeld(const MinutesMatter &m)
{
    QString text = dateText(m.meeting.on.value_or(QDate()), m.phrases.language());
    const auto begun = begunAt(m.workspace, m.meeting.id);
    const auto ended = endedAt(m.workspace, m.meeting);
    if (begun && ended)
        text += QStringLiteral(", %1–%2").arg(begun->toLocalTime().toString(QStringLiteral("HH:mm")),
                                              ended->toLocalTime().toString(QStringLiteral("HH:mm")));
    return text;
}

ReportFacts factsOf(const MinutesMatter &m)
{
    ReportFacts facts;
    const auto add = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            facts.facts.append({m.say(name), value});
    };
    const Bid *bid = m.workspace.bid(m.meeting.bid);
    add(QT_TRANSLATE_NOOP("Minutes", "Municipality"), m.meeting.municipality);
    add(QT_TRANSLATE_NOOP("Minutes", "Vendor"), m.workspace.vendorName());
    add(QT_TRANSLATE_NOOP("Minutes", "Bid"), bid ? bid->name : QString());
    add(QT_TRANSLATE_NOOP("Minutes", "Held"), whenHeld(m));
    add(QT_TRANSLATE_NOOP("Minutes", "Participants"), m.meeting.participants.join(QStringLiteral(", ")));
    add(QT_TRANSLATE_NOOP("Minutes", "Requirements by"),
        m.in(m.catalogue.title) + QStringLiteral(" · ") + m.catalogue.revision);
    return facts;
}

ReportFigures figuresOf(const MinutesMatter &m)
{
    ReportFigures figures;
    int criteria = 0;
    std::array<int, 3> stances{};
    for (const ShownThing &thing : m.shown()) {
        if (thing.code.isEmpty())
            continue;
        ++criteria;
        if (thing.view)
            ++stances[static_cast<size_t>(thing.view->stance)];
    }
    const auto count = [&](const char *label, int number, const QString &detail = {}) {
        figures.figures.append({QString::number(number), m.say(label), detail, std::nullopt});
    };
    const QString of = m.say(QT_TRANSLATE_N_NOOP("Minutes", "of %n criterion/criteria shown"), criteria);
    count(QT_TRANSLATE_NOOP("Minutes", "Agreed"), stances[0], of);
    count(QT_TRANSLATE_NOOP("Minutes", "Disagreed"), stances[1], of);
    count(QT_TRANSLATE_NOOP("Minutes", "Unsettled"), stances[2], of);
    count(QT_TRANSLATE_NOOP("Minutes", "Decisions"), int(m.said(PointKind::Decision).size()));
    count(QT_TRANSLATE_NOOP("Minutes", "New actions"), int(m.said(PointKind::Action).size()));
    return figures;
}

void addSection(QList<ReportBlock> &blocks, const QString &heading, ReportTable table,
                const QString &otherwise = {})
{
    if (table.rows.isEmpty() && otherwise.isEmpty())
        return;
    blocks.append(ReportHeading{1, heading});
    if (table.rows.isEmpty())
        return blocks.append(ReportParagraph{otherwise, ReportParagraph::Tone::Quiet, {}});
    table.caption = heading;
    blocks.append(table);
}

ReportTable decisionsTable(const MinutesMatter &m)
{
    ReportTable table{{{m.say(QT_TRANSLATE_NOOP("Minutes", "Decision")), 0.8},
                       {m.say(QT_TRANSLATE_NOOP("Minutes", "About")), 0.2}},
                      {}};
    for (const MeetingPoint &point : m.said(PointKind::Decision))
        table.rows.append({{m.cell(point.text), m.cell(point.criterion)}});
    return table;
}

ReportRow groupRow(const MinutesMatter &m, const QString &name, qsizetype columns)
{
    ReportRow row;
    row.cells.append(m.cell(name));
    while (row.cells.size() < columns)
        row.cells.append(ReportCell{});
    row.group = true;
    return row;
}

QString stateOf(const MinutesMatter &m, const MeetingPoint &point)
{
    if (point.closed)
        return m.say(QT_TRANSLATE_NOOP("Minutes", "done %1")).arg(m.date(*point.closed));
    if (isOverdue(point, m.heldOn()))
        return m.say(QT_TRANSLATE_NOOP("Minutes", "open, overdue"));
    return m.say(QT_TRANSLATE_NOOP("Minutes", "open"));
}

ReportTable actionsTable(const MinutesMatter &m)
{
    ReportTable table{{{m.say(QT_TRANSLATE_NOOP("Minutes", "Action")), 0.44},
                       {m.say(QT_TRANSLATE_NOOP("Minutes", "Who")), 0.18},
                       {m.say(QT_TRANSLATE_NOOP("Minutes", "By when")), 0.14},
                       {m.say(QT_TRANSLATE_NOOP("Minutes", "State")), 0.13},
                       {m.say(QT_TRANSLATE_NOOP("Minutes", "About")), 0.11}},
                      {}};
    const auto add = [&](const QList<MeetingPoint> &points, const char *group) {
        if (points.isEmpty())
            return;
        table.rows.append(groupRow(m, m.say(group), table.columns.size()));
        for (const MeetingPoint &point : points)
            table.rows.append(
                {{m.cell(point.text), m.cell(point.owner), m.cell(point.due ? m.date(*point.due) : QString()),
                  m.cell(stateOf(m, point)), m.cell(point.criterion)}});
    };
    add(m.said(PointKind::Action), QT_TRANSLATE_NOOP("Minutes", "Agreed at this meeting"));
    add(m.earlier(AgendaPart::Actions), QT_TRANSLATE_NOOP("Minutes", "From earlier meetings"));
    return table;
}

ReportTable questionsTable(const MinutesMatter &m)
{
    ReportTable table{{{m.say(QT_TRANSLATE_NOOP("Minutes", "Question")), 0.45},
                       {m.say(QT_TRANSLATE_NOOP("Minutes", "Answer")), 0.4},
                       {m.say(QT_TRANSLATE_NOOP("Minutes", "About")), 0.15}},
                      {}};
    const auto add = [&](const QList<MeetingPoint> &points, const char *group) {
        if (points.isEmpty())
            return;
        table.rows.append(groupRow(m, m.say(group), table.columns.size()));
        for (const MeetingPoint &point : points) {
            QString answer = m.say(QT_TRANSLATE_NOOP("Minutes", "not yet answered"));
            if (point.closed)
                answer = point.answer.isEmpty()
                             ? m.say(QT_TRANSLATE_NOOP("Minutes", "answered %1")).arg(m.date(*point.closed))
                             : point.answer;
            table.rows.append({{m.cell(point.text), m.cell(answer), m.cell(point.criterion)}});
        }
    };
    add(m.said(PointKind::Question), QT_TRANSLATE_NOOP("Minutes", "Asked at this meeting"));
    add(m.earlier(AgendaPart::Questions), QT_TRANSLATE_NOOP("Minutes", "From earlier meetings"));
    return table;
}

ReportTable notReachedTable(const MinutesMatter &m)
{
    ReportTable table{{{m.say(QT_TRANSLATE_NOOP("Minutes", "Id")), 0.16},
                       {m.say(QT_TRANSLATE_NOOP("Minutes", "Item")), 0.84}},
                      {}};
    for (const AgendaItem &item : m.agenda)
        if (!m.workspace.find<ShownItem>({m.meeting.id.code, item.id.code}))
            table.rows.append({{m.cell(codeOf(m.workspace, item)),
                                m.cell(lineOf(m.workspace, m.catalogue, item, m.phrases))}});
    return table;
}

} // namespace

Report minutesOf(const Workspace &workspace, const Picture &picture, const MeetingId &id,
                 const Phrases &phrases, const QDateTime &now)
{
    Report report;
    const auto *meeting = workspace.find<Meeting>({id.code});
    if (!meeting)
        return report;
    const MinutesMatter m(workspace, *picture.catalogue, *meeting, phrases);
    const Bid *bid = workspace.bid(meeting->bid);
    report.title = m.say(QT_TRANSLATE_NOOP("Minutes", "Minutes"));
    report.bid = m.say(QT_TRANSLATE_NOOP("Minutes", "Dialogue meeting with %1")).arg(meeting->municipality);
    report.vendor = workspace.vendorName();
    report.municipalities = QStringList{meeting->municipality};
    report.catalogueId = picture.catalogue->id;
    report.catalogueTitle = m.in(picture.catalogue->title);
    report.catalogueRevision = picture.catalogue->revision;
    report.made = now;
    report.language = phrases.language();
    report.profile = ReportProfile::Municipality;
    report.draft = !meeting->closed;
    report.state = report.draft ? m.say(QT_TRANSLATE_NOOP("Minutes", "DRAFT")) : QString();

    QList<ReportBlock> blocks{
        ReportTitle{report.draft ? m.say(QT_TRANSLATE_NOOP("Minutes", "Draft minutes")) : report.title,
                    report.bid, bid ? bid->name : QString()},
        factsOf(m), figuresOf(m)};
    addSection(blocks, m.say(QT_TRANSLATE_NOOP("Minutes", "Decisions")), decisionsTable(m),
               m.say(QT_TRANSLATE_NOOP("Minutes", "Nothing was decided.")));
    addSection(blocks, m.say(QT_TRANSLATE_NOOP("Minutes", "Actions")), actionsTable(m),
               m.say(QT_TRANSLATE_NOOP("Minutes", "No actions were agreed.")));
    addSection(blocks, m.say(QT_TRANSLATE_NOOP("Minutes", "Questions")), questionsTable(m));
    addSection(blocks, m.say(QT_TRANSLATE_NOOP("Minutes", "What was shown")), shownTable(m),
               m.say(QT_TRANSLATE_NOOP("Minutes", "Nothing was shown.")));
    addSection(blocks, m.say(QT_TRANSLATE_NOOP("Minutes", "Other topics")), topicsTable(m));
    addSection(blocks, m.say(QT_TRANSLATE_NOOP("Minutes", "Not reached")), notReachedTable(m));
    if (isIndicative(picture))
        blocks.append(ReportParagraph{indicativeSentence(phrases), ReportParagraph::Tone::Notice, {}});
    blocks.append(ReportParagraph{
        m.say(QT_TRANSLATE_NOOP("Minutes", "The statuses are the vendor's own, as they stood on the screen "
                                           "when the criterion was shown; the basis says how well founded "
                                           "the criterion itself is.")),
        ReportParagraph::Tone::Quiet,
        {}});
    report.sections.append({ReportSectionKind::Summary, blocks});
    return report;
}

} // namespace kravkort
