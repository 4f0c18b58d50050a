// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/meetingentry.h"
#include "ui/meeting/meetingkeys.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace kravkort {

class Display;
class EntryLine;
class MeetingCourse;
class MeetingGraph;
class MeetingHead;
class PresenterWindow;
class SlideView;
class WorkspaceStore;

// A dialogue meeting for a projector: one item at a time, in the whole of the screen, gone through by keys
// alone (meetingkeys.h). Nothing can appear on it but what MeetingSlide says, what is being typed, and names
// of those present. Lives on the GUI thread; store and display must outlive it.
class MeetingWindow final : public QWidget
{
    Q_OBJECT

public:
    MeetingWindow(WorkspaceStore &store, Display &display, const MeetingId &meeting,
                  QWidget *parent = nullptr);
    ~MeetingWindow() override;

    // On the screen that the parent is not on, where there is one; from where the meeting was left.
    void begin();
    const MeetingCourse &course() const { return *m_course; }
    PresenterWindow *presenter() const { return m_presenter; } // null until it is asked for

signals:
    void minutesWanted(const kravkort::MeetingId &meeting);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *keyBar();
    void showKeys();
    void refresh();
    void setLetters();
    void run(MeetingCommand command);
    void say(const QString &sentence); // until the next key
    void begin(MeetingEntry::Kind kind);
    void type(const MeetingEntry &entry);
    void enter(const MeetingEntry &entry);
    void leaveEntry();
    void stance(std::optional<Stance> stance);
    void chooseStatus();
    bool takeStatus(const QKeyEvent &key);
    int graphLetters() const;
    void closePoint();
    void toggleGraph();
    void makePresenter();
    void togglePresenter();
    void tellFailure(const QString &sentence);

    MeetingCourse *m_course;
    MeetingId m_meeting;
    Display &m_display;
    MeetingHead *m_head;
    QStackedWidget *m_stack;
    SlideView *m_slide;
    MeetingGraph *m_graph;
    QLabel *m_notice;
    EntryLine *m_entry;
    QWidget *m_keys;
    PresenterWindow *m_presenter = nullptr;
    bool m_choosing = false; // a digit is our status now
    bool m_warned = false;   // that the presenter's window would be on the only screen
};

} // namespace kravkort
