// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/meeting/meetingslide.h"
#include "models/store/workspacestore.h"
#include "ui/meeting/meetingentry.h"

namespace kravkort {

class Display;

// How a meeting goes: which item is on, and what is said of it. Everything is on disk before changed() is
// heard. Lives on the GUI thread; store and display must outlive it.
class MeetingCourse final : public QObject
{
    Q_OBJECT

public:
    MeetingCourse(WorkspaceStore &store, Display &display, const MeetingId &meeting,
                  QObject *parent = nullptr);

    const Meeting *meeting() const; // null once it is removed
    WorkspaceStore &store() const { return m_store; }
    AgendaItemId item() const { return m_item; }
    // What the screen may say of the item.
    MeetingSlide slide() const;
    NodeRef node() const;  // the criterion of the item; none for a topic
    QString title() const; // "Havnby, 25 November 2026"
    QStringList people() const;
    qint64 seconds() const; // since its first item was shown

    // Where it was left, or at its first item; goes on with a meeting that was closed.
    void begin();
    bool go(int by); // false at either end
    bool goTo(const AgendaItemId &item);
    bool goToEnd(bool last);
    // A number of the agenda, or a part of a code or of words; false where there is none.
    bool find(const QString &text);

    // False where the item has no criterion in scope.
    bool setStance(std::optional<Stance> stance);
    bool setOutcome(Outcome outcome);
    QString speaker() const { return m_speaker; }
    void setSpeaker(const QString &name);
    // False where it was refused.
    bool enter(const MeetingEntry &entry, std::optional<QDate> due);
    // What is to be typed: as it was left, or afresh.
    MeetingEntry draft() const;
    void keepDraft(const MeetingEntry &entry);
    MeetingEntry fresh(MeetingEntry::Kind kind) const;
    // The last thing said at this item, to be mended; none where nothing was.
    MeetingEntry lastSaid() const;
    // The action or question that the item is about; none for others.
    std::optional<MeetingPoint> point() const;
    bool closePoint(bool closed, const QString &answer = {});
    // Takes back what was done last at this meeting; false where nothing was.
    bool undo();
    void close(); // it is over

signals:
    void changed();

private:
    QList<AgendaItem> agenda() const;
    void leaveItem();
    bool showItem(const AgendaItemId &item);
    QString presumedSpeaker() const;
    bool inScope() const;

    WorkspaceStore &m_store;
    Display &m_display;
    MeetingId m_meeting;
    AgendaItemId m_item;
    QString m_speaker; // for the municipality
    int m_floor = 0;   // of the undo stack: what was done before the meeting stays
};

} // namespace kravkort
