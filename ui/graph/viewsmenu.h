// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/graphlook.h"
#include "ui/window/prompts.h"

#include <QMenu>

namespace kravkort {

class WorkspaceStore;

// The named views of the graph: apply one, save the look under a name, rename, delete. Each of these is a
// change to the workspace and can be undone, applying one is not. The store must outlive it.
class ViewsMenu final : public QMenu
{
    Q_OBJECT

public:
    ViewsMenu(WorkspaceStore &store, Prompts prompts, QWidget *parent);

    void setLook(const GraphLook &look) { m_look = look; }

signals:
    void applied(const kravkort::GraphLook &look);

private:
    void fill();
    void save();
    void rename(const ViewId &view, const QString &name);

    WorkspaceStore &m_store;
    Prompts m_prompts;
    GraphLook m_look;
};

} // namespace kravkort
