// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/workspacestore.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QMenu;
class QPlainTextEdit;
class QSpinBox;

namespace kravkort {

class AgendaEditor;
class Display;

// Prepares a dialogue meeting: with whom, when, who comes, and its agenda. What is agreed to is one undo
// step.
class PrepareDialog final : public QDialog
{
    Q_OBJECT

public:
    // A meeting without an id is a new one of the current bid.
    PrepareDialog(WorkspaceStore &store, Display &display, const Meeting &meeting, QWidget *parent = nullptr);

    MeetingId saved() const { return m_meeting.id; } // after it was accepted

public slots:
    void accept() override;

private:
    void layOut();
    Meeting typed() const;
    void propose();
    void followMunicipality();
    void fillPeople();
    void addPerson(const QString &person);

    WorkspaceStore &m_store;
    Meeting m_meeting;
    Picture m_picture;
    QComboBox *m_municipality;
    QDateEdit *m_date;
    QSpinBox *m_minutes;
    QPlainTextEdit *m_participants;
    QMenu *m_people;
    AgendaEditor *m_agenda;
    QLabel *m_problem;
    QString m_proposedFor;  // the municipality that the agenda was proposed for
    bool m_touched = false; // the agenda is not as it was proposed
};

} // namespace kravkort
