// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/meeting/meeting.h"
#include "models/domain/progress/picture.h"
#include "models/domain/workspace/workspace.h"
#include "models/phrases.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidgetItem;

namespace kravkort {

class AgendaTree;

// The agenda of a meeting that is being prepared, in groups by why an item is on it: items are moved, dropped
// and added, by mouse and by keyboard, and each step can be taken back. What it is made with must outlive it.
class AgendaEditor final : public QWidget
{
    Q_OBJECT

public:
    AgendaEditor(const Workspace &workspace, const Picture &picture, const Phrases &phrases,
                 QWidget *parent = nullptr);

    void setAgenda(const QList<AgendaItem> &items);
    const QList<AgendaItem> &agenda() const { return m_items; }
    void setMinutes(int minutes); // that the meeting is to take

    // Alt+Up, Alt+Down, Delete; "keep only" drops all that is not selected.
    void moveSelected(int by);
    void dropSelected();
    void keepSelected();
    void dropMet();
    void addTopic(const QString &text);
    void undo();

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPushButton *button(const char *name, const QString &text, void (AgendaEditor::*does)());
    void askTopic();
    void addCriteria();
    void moveUp() { moveSelected(-1); }
    void moveDown() { moveSelected(1); }
    void moveTo(qsizetype place);      // what is selected
    QList<qsizetype> selected() const; // places, ascending; a group stands for its items
    void change(const QList<AgendaItem> &items);
    void fill();
    void select(const QList<qsizetype> &places);
    void showCount();
    QString groupOf(const AgendaItem &item) const;
    Outcome outcomeOf(const AgendaItem &item) const;

    const Workspace &m_workspace;
    const Picture &m_picture;
    Phrases m_phrases;
    QList<AgendaItem> m_items;
    QList<QList<AgendaItem>> m_before; // to go back to
    int m_minutes = 60;
    AgendaTree *m_tree;
    QLabel *m_count;
    QPushButton *m_undo;
};

} // namespace kravkort
