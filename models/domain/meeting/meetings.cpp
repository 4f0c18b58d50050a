// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/meeting/meetings.h"

#include <algorithm>

namespace kravkort {

namespace {

template<class T>
QList<T> ofMeeting(const Workspace &workspace, const MeetingId &meeting)
{
    QList<T> found;
    if constexpr (std::is_same_v<T, MeetingPoint>) { // their key is their own
        for (const T &row : workspace.table<T>())
            if (row.meeting == meeting)
                found.append(row);
    } else {
        forEachUnder<T>(workspace, meeting.code, [&](const T &row) { found.append(row); });
    }
    return found;
}

// Meetings go by their day; of one day, by when they were held.
auto moment(const Workspace &workspace, const Meeting &meeting)
{
    return std::tuple(meeting.on.value_or(QDate(9999, 12, 31)),
                      begunAt(workspace, meeting.id).value_or(QDateTime(QDate(9999, 12, 31), QTime(0, 0))),
                      meeting.id);
}

} // namespace

QList<Meeting> meetingsOf(const Workspace &workspace, const BidId &bid)
{
    QList<Meeting> found;
    for (const Meeting &meeting : workspace.table<Meeting>())
        if (meeting.bid == bid)
            found.append(meeting);
    std::sort(found.begin(), found.end(), [&](const Meeting &a, const Meeting &b) {
        return moment(workspace, a) > moment(workspace, b);
    });
    return found;
}

const Meeting *meetingBefore(const Workspace &workspace, const Meeting &meeting)
{
    const Meeting *last = nullptr;
    for (const Meeting &other : workspace.table<Meeting>()) {
        if (other.bid != meeting.bid || other.municipality != meeting.municipality ||
            other.id == meeting.id || !begunAt(workspace, other.id))
            continue;
        if (moment(workspace, other) < moment(workspace, meeting) &&
            (!last || moment(workspace, *last) < moment(workspace, other)))
            last = &other;
    }
    return last;
}

QList<AgendaItem> agendaOf(const Workspace &workspace, const MeetingId &meeting)
{
    QList<AgendaItem> items = ofMeeting<AgendaItem>(workspace, meeting);
    std::stable_sort(items.begin(), items.end(),
                     [](const AgendaItem &a, const AgendaItem &b) { return a.place < b.place; });
    return items;
}

QList<MeetingPoint> pointsOf(const Workspace &workspace, const MeetingId &meeting)
{
    QList<MeetingPoint> points = ofMeeting<MeetingPoint>(workspace, meeting);
    std::stable_sort(points.begin(), points.end(),
                     [](const MeetingPoint &a, const MeetingPoint &b) { return a.at < b.at; });
    return points;
}

std::optional<QDateTime> begunAt(const Workspace &workspace, const MeetingId &meeting)
{
    std::optional<QDateTime> begun;
    for (const ShownItem &shown : ofMeeting<ShownItem>(workspace, meeting))
        if (!begun || shown.first < *begun)
            begun = shown.first;
    return begun;
}

std::optional<QDateTime> endedAt(const Workspace &workspace, const Meeting &meeting)
{
    if (meeting.closed)
        return meeting.closed;
    std::optional<QDateTime> last;
    const auto take = [&](const QDateTime &at) { last = last ? std::max(*last, at) : at; };
    for (const ShownItem &shown : ofMeeting<ShownItem>(workspace, meeting.id))
        take(shown.at);
    for (const MeetingPoint &point : ofMeeting<MeetingPoint>(workspace, meeting.id))
        take(point.at);
    return last;
}

AgendaItemId standsAt(const Workspace &workspace, const MeetingId &meeting)
{
    const QList<AgendaItem> agenda = agendaOf(workspace, meeting);
    AgendaItemId at = agenda.isEmpty() ? AgendaItemId{} : agenda.first().id;
    QDateTime last;
    for (const AgendaItem &item : agenda)
        if (const auto *shown = workspace.find<ShownItem>({meeting.code, item.id.code}))
            if (!last.isValid() || shown->at > last) {
                last = shown->at;
                at = item.id;
            }
    return at;
}

const Meeting *meetingUnderWay(const Workspace &workspace, const QDateTime &now)
{
    const Meeting *found = nullptr;
    QDateTime last = now.addDays(-1);
    for (const Meeting &meeting : workspace.table<Meeting>()) {
        const auto at = meeting.closed ? std::nullopt : endedAt(workspace, meeting);
        if (!at || *at <= last || !begunAt(workspace, meeting.id))
            continue;
        found = &meeting;
        last = *at;
    }
    return found;
}

QList<MeetingPoint> openPoints(const Workspace &workspace, const BidId &bid, PointKind kind,
                               const QString &municipality)
{
    QList<MeetingPoint> open;
    for (const MeetingPoint &point : workspace.table<MeetingPoint>()) {
        const auto *meeting = workspace.find<Meeting>({point.meeting.code});
        if (point.kind == kind && !point.closed && meeting && meeting->bid == bid &&
            (municipality.isEmpty() || meeting->municipality == municipality))
            open.append(point);
    }
    const auto rank = [](const MeetingPoint &point) {
        return std::pair(point.due.value_or(QDate(9999, 12, 31)), point.at);
    };
    std::stable_sort(open.begin(), open.end(),
                     [&](const MeetingPoint &a, const MeetingPoint &b) { return rank(a) < rank(b); });
    return open;
}

bool isOverdue(const MeetingPoint &point, QDate today)
{
    return point.kind == PointKind::Action && !point.closed && point.due && *point.due < today;
}

QMap<CriterionId, MunicipalityView> viewsOf(const Workspace &workspace, const BidId &bid,
                                            const QString &municipality)
{
    QList<Meeting> meetings = meetingsOf(workspace, bid);
    std::reverse(meetings.begin(), meetings.end()); // a later one overwrites
    QMap<CriterionId, MunicipalityView> views;
    for (const Meeting &meeting : meetings)
        if (meeting.municipality == municipality)
            for (const MunicipalityView &view : ofMeeting<MunicipalityView>(workspace, meeting.id))
                views.insert(view.criterion, view);
    return views;
}

QList<HeldView> viewsOn(const Workspace &workspace, const BidId &bid, const CriterionId &criterion)
{
    QMap<QString, MunicipalityView> newest;
    for (const Meeting &meeting : meetingsOf(workspace, bid))
        if (const auto *view = workspace.find<MunicipalityView>({meeting.id.code, criterion.code});
            view && !newest.contains(meeting.municipality))
            newest.insert(meeting.municipality, *view);
    QList<HeldView> views;
    for (auto it = newest.cbegin(); it != newest.cend(); ++it)
        views.append({it.key(), it.value()});
    return views;
}

} // namespace kravkort
