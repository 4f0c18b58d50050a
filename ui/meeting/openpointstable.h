// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/workspacestore.h"
#include "ui/window/prompts.h"

#include <QTableWidget>

namespace kravkort {

class Display;

// What meetings of the current bid have left open: actions and questions, with a tick that says done or
// answered. Who and by when can be changed in place. Store, display and prompts must outlive it.
class OpenPointsTable final : public QTableWidget
{
    Q_OBJECT

public:
    OpenPointsTable(WorkspaceStore &store, Display &display, const Prompts &prompts,
                    QWidget *parent = nullptr);

    void refresh();

private:
    enum Column { Kind, Words, Owner, Due, With, About, ColumnCount };

    void addRow(const MeetingPoint &point);
    void changed(QTableWidgetItem *item);
    void close(const MeetingPoint &point);

    WorkspaceStore &m_store;
    Display &m_display;
    const Prompts &m_prompts;
    bool m_filling = false;
};

} // namespace kravkort
