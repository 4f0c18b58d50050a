// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/workspacestore.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace kravkort {

class Display;

// What the presenter sees beside the meeting's screen and nobody else may: what the house knows of the
// criterion, the municipality and its people, and what comes next. Keys that it does not need itself are the
// meeting's.
class PresenterWindow final : public QWidget
{
    Q_OBJECT

public:
    PresenterWindow(WorkspaceStore &store, Display &display, const MeetingId &meeting,
                    QWidget *parent = nullptr);

    void show(const AgendaItemId &item);
    // What could not be written, in full: the meeting's screen says only that something could not.
    void showError(const QString &text);

signals:
    void keyPressed(QKeyEvent *event);
    void itemWanted(const kravkort::AgendaItemId &item);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void fillAgenda();
    QString knownOf(const CriterionId &criterion) const;
    QString knownOfMunicipality() const;
    void saveNote();

    WorkspaceStore &m_store;
    Display &m_display;
    MeetingId m_meeting;
    AgendaItemId m_item;
    CriterionId m_criterion; // of the item; none for a topic
    QLabel *m_error;
    QLabel *m_heading;
    QLabel *m_known;
    QLabel *m_noteLabel;
    QPlainTextEdit *m_note;
    QLabel *m_municipality;
    QLabel *m_agendaLabel;
    QListWidget *m_agenda;
};

} // namespace kravkort
