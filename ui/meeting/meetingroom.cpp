// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/meetingroom.h"

#include "models/domain/meeting/meetings.h"
#include "models/store/workspacestore.h"
#include "ui/display.h"
#include "ui/meeting/meetingsdialog.h"
#include "ui/meeting/meetingwindow.h"
#include "ui/meeting/minutesdialog.h"

namespace kravkort {

MeetingRoom::MeetingRoom(Display &display, const Prompts &prompts, QWidget *window)
    : QObject(window)
    , m_display(display)
    , m_prompts(prompts)
    , m_window(window)
{
}

MeetingRoom::~MeetingRoom() = default;

void MeetingRoom::setStore(WorkspaceStore *store)
{
    delete m_meeting;
    m_store = store;
}

void MeetingRoom::open()
{
    if (!m_store)
        return;
    MeetingsDialog dialog(*m_store, m_display, m_prompts, m_window);
    MeetingId wanted;
    connect(&dialog, &MeetingsDialog::holdWanted, this, [&](const MeetingId &id) { wanted = id; });
    connect(&dialog, &MeetingsDialog::minutesWanted, this, &MeetingRoom::showMinutes);
    dialog.exec();
    if (!wanted.isEmpty())
        hold(wanted);
}

void MeetingRoom::hold(const MeetingId &id)
{
    const auto *meeting = m_store ? m_store->workspace().find<Meeting>({id.code}) : nullptr;
    if (!meeting)
        return;
    m_store->setCurrentBid(BidId(meeting->bid));
    delete m_meeting;
    m_meeting = new MeetingWindow(*m_store, m_display, id, m_window);
    m_meeting->setAttribute(Qt::WA_DeleteOnClose);
    // When its window has gone, so that the minutes do not stand behind it.
    connect(m_meeting, &MeetingWindow::minutesWanted, this, &MeetingRoom::showMinutes, Qt::QueuedConnection);
    m_meeting->begin();
}

void MeetingRoom::showMinutes(const MeetingId &meeting)
{
    if (!m_store)
        return;
    MinutesDialog dialog(*m_store, m_display, m_prompts, meeting, m_window);
    dialog.exec();
}

MeetingId MeetingRoom::underWay() const
{
    const Meeting *meeting = m_store ? meetingUnderWay(m_store->workspace(), m_store->now()) : nullptr;
    return meeting ? meeting->id : MeetingId{};
}

} // namespace kravkort
