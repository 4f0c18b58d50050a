// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/meeting/dialogue.h"

#include "models/domain/meeting/meetings.h"

#include <algorithm>

namespace kravkort {

QList<SaidThen> saidAbout(const Workspace &workspace, const BidId &bid, const CriterionId &criterion)
{
    QList<SaidThen> said;
    for (const MeetingPoint &point : workspace.table<MeetingPoint>()) {
        if (point.criterion != criterion.code)
            continue;
        const auto *meeting = workspace.find<Meeting>({point.meeting.code});
        if (meeting && meeting->bid == bid)
            said.append({point, meeting->municipality, meeting->on});
    }
    std::stable_sort(said.begin(), said.end(), [](const SaidThen &a, const SaidThen &b) {
        return a.on != b.on ? a.on > b.on : a.point.at < b.point.at;
    });
    return said;
}

QSet<CriterionId> notAgreedOn(const Workspace &workspace, const BidId &bid)
{
    QSet<CriterionId> found;
    if (workspace.table<MunicipalityView>().empty())
        return found;
    QSet<QString> municipalities;
    for (const Meeting &meeting : workspace.table<Meeting>())
        if (meeting.bid == bid)
            municipalities.insert(meeting.municipality);
    for (const QString &municipality : std::as_const(municipalities)) {
        const QMap<CriterionId, MunicipalityView> views = viewsOf(workspace, bid, municipality);
        for (const MunicipalityView &view : views)
            if (view.stance != Stance::Agrees)
                found.insert(view.criterion);
    }
    return found;
}

bool isOfAnotherResult(const MunicipalityView &view, Outcome now)
{
    return view.outcome != now;
}

bool isOfOtherWords(const MunicipalityView &view, const Criterion &criterion)
{
    return view.textHash != criterion.textHash;
}

} // namespace kravkort
