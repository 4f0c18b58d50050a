// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/workspacestore.h"
#include "ui/window/prompts.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace kravkort {

class Display;
class OpenPointsTable;

// The dialogue meetings of the current bid, and what they have left open. Store, display and prompts must
// outlive it.
class MeetingsDialog final : public QDialog
{
    Q_OBJECT

public:
    MeetingsDialog(WorkspaceStore &store, Display &display, const Prompts &prompts,
                   QWidget *parent = nullptr);

signals:
    void holdWanted(const kravkort::MeetingId &meeting); // and the dialog closes
    void minutesWanted(const kravkort::MeetingId &meeting);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPushButton *button(const char *name, const QString &text, void (MeetingsDialog::*does)());
    void refresh();
    void showWhatCanBeDone();
    QString stateOf(const Meeting &meeting) const;
    MeetingId current() const;
    void prepare();
    void change();
    void hold();
    void minutes();
    void remove();

    WorkspaceStore &m_store;
    Display &m_display;
    const Prompts &m_prompts;
    QLabel *m_empty;
    QTableWidget *m_meetings;
    QLabel *m_openLabel;
    OpenPointsTable *m_open;
    QPushButton *m_prepare;
    QPushButton *m_change;
    QPushButton *m_hold;
    QPushButton *m_minutes;
    QPushButton *m_remove;
};

} // namespace kravkort
