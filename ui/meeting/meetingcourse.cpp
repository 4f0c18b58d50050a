// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/meetingcourse.h"

#include "models/domain/meeting/agenda.h"
#include "models/domain/meeting/meetings.h"
#include "models/domain/text/names.h"
#include "models/store/meetingverbs.h"
#include "ui/display.h"

#include <QUndoStack>

#include <algorithm>

namespace kravkort {

MeetingCourse::MeetingCourse(WorkspaceStore &store, Display &display, const MeetingId &meeting,
                             QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_display(display)
    , m_meeting(meeting)
    , m_floor(store.undoStack()->index())
{
    connect(&m_store, &WorkspaceStore::changed, this, &MeetingCourse::changed);
}

const Meeting *MeetingCourse::meeting() const
{
    return m_store.workspace().find<Meeting>({m_meeting.code});
}

QList<AgendaItem> MeetingCourse::agenda() const
{
    return agendaOf(m_store.workspace(), m_meeting);
}

MeetingSlide MeetingCourse::slide() const
{
    return slideOf(m_store.workspace(), m_store.picture(), m_meeting, m_item, m_display.phrases());
}

NodeRef MeetingCourse::node() const
{
    const auto *item = m_store.workspace().find<AgendaItem>({m_meeting.code, m_item.code});
    const int index = item ? criterionOf(m_store.workspace(), m_store.catalogue(), *item) : -1;
    return index < 0 ? NodeRef{} : criterionNode(m_store.catalogue(), index);
}

QString MeetingCourse::title() const
{
    const Meeting *held = meeting();
    return held ? QStringLiteral("%1, %2").arg(
                      held->municipality, dateText(held->on.value_or(m_store.today()), m_display.language()))
                : QString();
}

QStringList MeetingCourse::people() const
{
    return meeting() ? meeting()->participants : QStringList();
}

qint64 MeetingCourse::seconds() const
{
    const auto begun = begunAt(m_store.workspace(), m_meeting);
    return begun ? std::max<qint64>(0, begun->secsTo(m_store.now())) : 0;
}

// Whoever spoke last; otherwise the first who is said to come from the municipality.
QString MeetingCourse::presumedSpeaker() const
{
    QString last;
    for (const MunicipalityView &view : m_store.workspace().table<MunicipalityView>())
        if (view.meeting == m_meeting && !view.by.isEmpty())
            last = view.by;
    if (!last.isEmpty() || !meeting())
        return last;
    const QString place =
        QString(meeting()->municipality).remove(QStringLiteral("kommune"), Qt::CaseInsensitive).trimmed();
    for (const QString &person : people())
        if (person.contains(place, Qt::CaseInsensitive))
            return person.section(u'(', 0, 0).trimmed();
    return {};
}

void MeetingCourse::begin()
{
    if (meeting() && meeting()->closed)
        setClosed(m_store, m_meeting, false);
    m_floor = m_store.undoStack()->index();
    m_speaker = presumedSpeaker();
    if (const AgendaItemId at = standsAt(m_store.workspace(), m_meeting); !at.isEmpty())
        showItem(at);
}

// What the screen said may have changed while the item was on.
void MeetingCourse::leaveItem()
{
    const auto *shown = m_store.workspace().find<ShownItem>({m_meeting.code, m_item.code});
    if (!shown)
        return;
    const MeetingSlide now = slide();
    if (now.words != shown->words || now.outcome.value_or(Outcome::Unknown) != shown->outcome)
        kravkort::showItem(m_store, m_meeting, m_item, m_display.language());
}

bool MeetingCourse::showItem(const AgendaItemId &item)
{
    leaveItem();
    m_item = item;
    const bool shown = kravkort::showItem(m_store, m_meeting, item, m_display.language());
    emit changed();
    return shown;
}

bool MeetingCourse::go(int by)
{
    const QList<AgendaItem> items = agenda();
    const auto at =
        std::find_if(items.cbegin(), items.cend(), [&](const AgendaItem &item) { return item.id == m_item; });
    const qsizetype place = std::distance(items.cbegin(), at) + by;
    return place >= 0 && place < items.size() && showItem(items.at(place).id);
}

bool MeetingCourse::goTo(const AgendaItemId &item)
{
    return item != m_item && m_store.workspace().find<AgendaItem>({m_meeting.code, item.code}) &&
           showItem(item);
}

bool MeetingCourse::goToEnd(bool last)
{
    const QList<AgendaItem> items = agenda();
    return !items.isEmpty() && goTo((last ? items.last() : items.first()).id);
}

bool MeetingCourse::find(const QString &text)
{
    const QString wanted = text.trimmed();
    const QList<AgendaItem> items = agenda();
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    if (isNumber)
        return number >= 1 && number <= items.size() &&
               (items.at(number - 1).id == m_item || goTo(items.at(number - 1).id));
    if (wanted.isEmpty())
        return false;
    const Workspace &workspace = m_store.workspace();
    const auto has = [&](const QString &where) { return where.contains(wanted, Qt::CaseInsensitive); };
    for (const AgendaItem &item : items)
        if (has(codeOf(workspace, item)))
            return item.id == m_item || goTo(item.id);
    for (const AgendaItem &item : items)
        if (has(lineOf(workspace, m_store.catalogue(), item, m_display.phrases())))
            return item.id == m_item || goTo(item.id);
    return false;
}

bool MeetingCourse::inScope() const
{
    const int index = indexOf(m_store.catalogue(), node());
    return index >= 0 && node().isValid() &&
           m_store.picture().scope.holds(m_store.catalogue().criteria.at(index));
}

bool MeetingCourse::setStance(std::optional<Stance> stance)
{
    return inScope() && kravkort::setStance(m_store, m_meeting, {node().code}, stance, m_speaker);
}

bool MeetingCourse::setOutcome(Outcome outcome)
{
    if (!inScope())
        return false;
    m_store.setOutcome({{node().code}}, outcome);
    return true;
}

void MeetingCourse::setSpeaker(const QString &name)
{
    m_speaker = name.simplified();
    if (const auto *view = m_store.workspace().find<MunicipalityView>({m_meeting.code, node().code}))
        kravkort::setStance(m_store, m_meeting, {node().code}, view->stance, m_speaker);
    emit changed();
}

bool MeetingCourse::enter(const MeetingEntry &entry, std::optional<QDate> due)
{
    if (entry.kind == MeetingEntry::Kind::Answer)
        return closePoint(true, entry.text);
    const auto kind = pointKindOf(entry.kind);
    if (!kind)
        return false;
    MeetingPoint said;
    if (const auto *known = m_store.workspace().find<MeetingPoint>({entry.point.code}))
        said = *known;
    else
        said = {.meeting = m_meeting,
                .item = entry.item.code,
                .criterion = entry.item == m_item ? node().code : QString(),
                .kind = *kind};
    said.text = entry.text;
    said.owner = entry.owner;
    said.due = due;
    return !savePoint(m_store, said).isEmpty();
}

MeetingEntry MeetingCourse::draft() const
{
    return entryIn(m_store.draft(draftName(m_meeting)));
}

void MeetingCourse::keepDraft(const MeetingEntry &entry)
{
    m_store.keepDraft(draftName(m_meeting), draftOf(entry));
}

MeetingEntry MeetingCourse::fresh(MeetingEntry::Kind kind) const
{
    MeetingEntry entry{.kind = kind, .item = m_item};
    if (kind == MeetingEntry::Kind::Speaker)
        entry.text = m_speaker;
    return entry;
}

MeetingEntry MeetingCourse::lastSaid() const
{
    MeetingEntry entry;
    for (const MeetingPoint &said : pointsOf(m_store.workspace(), m_meeting))
        if (said.item == m_item.code)
            entry = {entryKindOf(said.kind),
                     m_item,
                     said.id,
                     said.text,
                     said.owner,
                     said.due ? said.due->toString(Qt::ISODate) : QString()};
    return entry;
}

std::optional<MeetingPoint> MeetingCourse::point() const
{
    const auto *item = m_store.workspace().find<AgendaItem>({m_meeting.code, m_item.code});
    const MeetingPoint *found = item ? pointOf(m_store.workspace(), *item) : nullptr;
    return found ? std::optional(*found) : std::nullopt;
}

bool MeetingCourse::closePoint(bool closed, const QString &answer)
{
    const auto about = point();
    return about && setPointClosed(m_store, about->id, closed, answer);
}

bool MeetingCourse::undo()
{
    if (m_store.undoStack()->index() <= m_floor)
        return false;
    m_store.undo();
    return true;
}

void MeetingCourse::close()
{
    leaveItem();
    setClosed(m_store, m_meeting, true);
}

} // namespace kravkort
