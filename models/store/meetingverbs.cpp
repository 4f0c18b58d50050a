// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/meetingverbs.h"

#include "models/domain/meeting/agenda.h"
#include "models/domain/meeting/meetings.h"
#include "models/domain/meeting/meetingslide.h"
#include "models/exchange/municipalities.h"
#include "models/store/freezeverbs.h"
#include "models/store/steps.h"

#include <QCoreApplication>

namespace kravkort {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::MeetingVerbs)
};

template<class T>
void removeAll(QList<Step> &steps, const Workspace &workspace, const MeetingId &meeting)
{
    for (const T &row : workspace.table<T>())
        if (row.meeting == meeting)
            add(steps, stepWithout(workspace, row));
}

QList<Step> stepsWithout(const Workspace &workspace, const Meeting &meeting)
{
    QList<Step> steps;
    removeAll<AgendaItem>(steps, workspace, meeting.id);
    removeAll<ShownItem>(steps, workspace, meeting.id);
    removeAll<MeetingPoint>(steps, workspace, meeting.id);
    removeAll<MunicipalityView>(steps, workspace, meeting.id);
    add(steps, stepWithout(workspace, meeting));
    return steps;
}

QString commandFor(const MeetingPoint &point)
{
    switch (point.kind) {
    case PointKind::Note:
        return Say::tr("Note at the meeting: %1");
    case PointKind::Decision:
        return Say::tr("Decision at the meeting: %1");
    case PointKind::Question:
        return Say::tr("Question at the meeting: %1");
    case PointKind::Action:
        return Say::tr("Action at the meeting: %1");
    }
    return {};
}

} // namespace

QList<AgendaItem> proposedAgenda(const WorkspaceStore &store, const Meeting &meeting)
{
    const Picture now = store.pictureOf(meeting.bid);
    BidDifference sinceLast;
    if (const Meeting *last = meetingBefore(store.workspace(), meeting))
        if (const auto ended = endedAt(store.workspace(), *last))
            if (const Result<BidMoment> then = momentAt(store, meeting.bid, *ended))
                sinceLast = differenceOf(then->picture, now);
    return freshAgenda(store.workspace(), now, meeting.municipality, sinceLast);
}

MeetingId saveMeeting(WorkspaceStore &store, Meeting meeting, QList<AgendaItem> agenda)
{
    const Workspace &workspace = store.workspace();
    const auto refuse = [&](const QString &why) {
        store.refuse(Say::tr("The meeting was not kept: %1").arg(why));
        return MeetingId{};
    };
    meeting.municipality = municipalityNamed(municipalities(), meeting.municipality);
    if (!workspace.bid(meeting.bid))
        return refuse(Say::tr("there is no such bid."));
    if (meeting.municipality.isEmpty())
        return refuse(Say::tr("say which municipality it is with."));
    if (!meeting.on || !meeting.on->isValid())
        return refuse(Say::tr("say on which day it is."));
    const bool isNew = meeting.id.isEmpty();
    if (isNew)
        meeting.id.code = newId();
    QList<Step> steps;
    add(steps, stepTo(workspace, meeting));
    QSet<AgendaItemId> kept;
    for (qsizetype i = 0; i < agenda.size(); ++i) {
        AgendaItem &item = agenda[i];
        item.meeting = meeting.id;
        item.place = static_cast<int>(i);
        if (item.id.isEmpty())
            item.id.code = newId();
        kept.insert(item.id);
        add(steps, stepTo(workspace, item));
    }
    for (const AgendaItem &item : agendaOf(workspace, meeting.id))
        if (!kept.contains(item.id))
            add(steps, stepWithout(workspace, item));
    const QString text =
        isNew ? Say::tr("Prepare the meeting with %1") : Say::tr("Change the meeting with %1");
    return store.push(text.arg(meeting.municipality), steps) ? meeting.id : MeetingId{};
}

bool removeMeeting(WorkspaceStore &store, const MeetingId &id)
{
    const auto *meeting = store.workspace().find<Meeting>({id.code});
    return !meeting || store.push(Say::tr("Remove the meeting with %1").arg(meeting->municipality),
                                  stepsWithout(store.workspace(), *meeting));
}

bool setClosed(WorkspaceStore &store, const MeetingId &id, bool closed)
{
    const auto *known = store.workspace().find<Meeting>({id.code});
    if (!known)
        return store.refuse(Say::tr("Nothing was done: there is no such meeting."));
    if (known->closed.has_value() == closed)
        return true;
    Meeting meeting = *known;
    meeting.closed = closed ? std::optional(store.now().toUTC()) : std::nullopt;
    QList<Step> steps;
    add(steps, stepTo(store.workspace(), meeting));
    const QString text =
        closed ? Say::tr("Close the meeting with %1") : Say::tr("Go on with the meeting with %1");
    return store.push(text.arg(meeting.municipality), steps);
}

bool showItem(WorkspaceStore &store, const MeetingId &id, const AgendaItemId &itemId, Language language)
{
    const Workspace &workspace = store.workspace();
    const auto *meeting = workspace.find<Meeting>({id.code});
    const auto *item = workspace.find<AgendaItem>({id.code, itemId.code});
    if (!meeting || !item)
        return store.refuse(Say::tr("Nothing was shown: the item is not on the agenda."));
    const MeetingSlide slide =
        slideOf(workspace, store.pictureOf(meeting->bid), id, itemId, Phrases::in(language));
    QDateTime now = store.now().toUTC();
    for (const ShownItem &other : workspace.table<ShownItem>())
        if (other.meeting == id && other.at >= now)
            now = other.at.addMSecs(1); // what is shown last is where the meeting stands
    const auto *before = workspace.find<ShownItem>({id.code, itemId.code});
    const ShownItem shown{id,  itemId,      before ? before->first : now,
                          now, slide.words, slide.outcome.value_or(Outcome::Unknown)};
    const QString what = slide.code.isEmpty() ? slide.words : slide.code;
    QList<Step> steps;
    add(steps, stepTo(workspace, shown));
    return store.record(Say::tr("Show %1 to %2").arg(what, meeting->municipality), steps);
}

PointId savePoint(WorkspaceStore &store, MeetingPoint point)
{
    point.text = point.text.trimmed();
    point.owner = point.owner.simplified();
    if (point.text.isEmpty() || !store.workspace().find<Meeting>({point.meeting.code})) {
        store.refuse(Say::tr("Nothing was written down: it has no words, or its meeting is not there."));
        return {};
    }
    if (point.id.isEmpty()) {
        point.id.code = newId();
        point.at = store.now().toUTC();
        for (const MeetingPoint &other : store.workspace().table<MeetingPoint>())
            if (other.meeting == point.meeting && other.at >= point.at)
                point.at = other.at.addMSecs(1); // they are read in the order written
    }
    QList<Step> steps;
    add(steps, stepTo(store.workspace(), point));
    return store.push(commandFor(point).arg(point.text), steps) ? point.id : PointId{};
}

bool removePoint(WorkspaceStore &store, const PointId &id)
{
    const auto *point = store.workspace().find<MeetingPoint>({id.code});
    if (!point)
        return true;
    QList<Step> steps;
    add(steps, stepWithout(store.workspace(), *point));
    return store.push(Say::tr("Strike out: %1").arg(point->text), steps);
}

bool setPointClosed(WorkspaceStore &store, const PointId &id, bool closed, const QString &answer)
{
    const auto *known = store.workspace().find<MeetingPoint>({id.code});
    if (!known)
        return store.refuse(Say::tr("Nothing was done: it is not in the workspace."));
    MeetingPoint point = *known;
    point.closed = closed ? std::optional(store.today()) : std::nullopt;
    point.answer = closed ? answer.trimmed() : QString();
    QList<Step> steps;
    add(steps, stepTo(store.workspace(), point));
    const bool question = point.kind == PointKind::Question;
    const QString text = !closed    ? Say::tr("Open again: %1")
                         : question ? Say::tr("Answered: %1")
                                    : Say::tr("Done: %1");
    return store.push(text.arg(point.text), steps);
}

bool setStance(WorkspaceStore &store, const MeetingId &meetingId, const CriterionId &criterionId,
               std::optional<Stance> stance, const QString &by)
{
    const Workspace &workspace = store.workspace();
    const auto *meeting = workspace.find<Meeting>({meetingId.code});
    if (!meeting)
        return store.refuse(Say::tr("Nothing was kept: there is no such meeting."));
    const Picture picture = store.pictureOf(meeting->bid);
    const int index = indexOf(*picture.catalogue, {NodeKind::Criterion, criterionId.code});
    QList<Step> steps;
    if (!stance) {
        add(steps, stepWithout(workspace, MunicipalityView{meetingId, criterionId, {}, {}, {}, {}, {}}));
        return store.push(
            Say::tr("Take back what %1 says of %2").arg(meeting->municipality, criterionId.code), steps);
    }
    if (index < 0)
        return store.refuse(
            Say::tr("Nothing was kept: the catalogue has no criterion %1.").arg(criterionId.code));
    const MunicipalityView view{meetingId,
                                criterionId,
                                *stance,
                                by.simplified(),
                                store.today(),
                                picture.outcomes.at(index),
                                picture.catalogue->criteria.at(index).textHash};
    add(steps, stepTo(workspace, view));
    return store.push(Say::tr("What %1 says of %2").arg(meeting->municipality, criterionId.code), steps);
}

QList<Step> stepsWithoutMeetings(const Workspace &workspace, const BidId &bid)
{
    QList<Step> steps;
    for (const Meeting &meeting : workspace.table<Meeting>())
        if (meeting.bid == bid)
            steps += stepsWithout(workspace, meeting);
    return steps;
}

} // namespace kravkort
