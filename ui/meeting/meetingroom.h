// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/ids.h"

#include <QObject>
#include <QPointer>

namespace kravkort {

class Display;
class MeetingWindow;
class WorkspaceStore;
struct Prompts;

// Where meetings are gone to and come from: the list, the screen and the minutes, one after the other, over
// one window. Display, prompts and window must outlive it.
class MeetingRoom final : public QObject
{
    Q_OBJECT

public:
    MeetingRoom(Display &display, const Prompts &prompts, QWidget *window);
    ~MeetingRoom() override;

    // The workspace that is open, or null; a meeting that is held over the one before is left.
    void setStore(WorkspaceStore *store);
    void open(); // the list
    void hold(const MeetingId &meeting);
    void showMinutes(const MeetingId &meeting);
    // The meeting that was broken off, or an empty id.
    MeetingId underWay() const;

private:
    Display &m_display;
    const Prompts &m_prompts;
    QWidget *m_window;
    WorkspaceStore *m_store = nullptr;
    QPointer<MeetingWindow> m_meeting;
};

} // namespace kravkort
