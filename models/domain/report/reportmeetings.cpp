// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/meeting/meetings.h"
#include "models/domain/report/reportsections.h"

namespace kravkort {

// In the house alone: what one municipality was promised is no other's affair.
void addOpenFromMeetings(const ReportMatter &m, QList<ReportBlock> &blocks)
{
    if (m.plan.ceiling != ReportProfile::Internal)
        return;
    const QList<MeetingPoint> open = openPoints(m.workspace, m.picture.bid, PointKind::Action) +
                                     openPoints(m.workspace, m.picture.bid, PointKind::Question);
    if (open.isEmpty())
        return;
    ReportTable table{{{m.say(QT_TRANSLATE_NOOP("Report", "What")), 0.46},
                       {m.say(QT_TRANSLATE_NOOP("Report", "Who")), 0.18},
                       {m.say(QT_TRANSLATE_NOOP("Report", "By when")), 0.14},
                       {m.say(QT_TRANSLATE_NOOP("Report", "Municipality")), 0.22}},
                      {}};
    for (const MeetingPoint &point : open) {
        ReportCell what = textCell(point.text);
        what.details.append({point.criterion.isEmpty()
                                 ? nameOf(point.kind, m.phrases)
                                 : nameOf(point.kind, m.phrases) + QStringLiteral(" · ") + point.criterion,
                             {}});
        ReportCell due = textCell(m.date(point.due));
        if (isOverdue(point, m.picture.today))
            due.details.append({m.say(QT_TRANSLATE_NOOP("Report", "overdue")), {}});
        const auto *meeting = m.workspace.find<Meeting>({point.meeting.code});
        table.rows.append({{what, textCell(m.shows(ReportField::Owner) ? point.owner : QString()), due,
                            textCell(meeting ? meeting->municipality : QString())}});
    }
    const QString heading = m.say(QT_TRANSLATE_NOOP("Report", "Open from dialogue meetings"));
    table.caption = heading;
    blocks.append(ReportHeading{2, heading});
    blocks.append(table);
}

} // namespace kravkort
