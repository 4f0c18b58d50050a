// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/graphlook.h"
#include "ui/graph/graphlayouts.h"
#include "ui/graph/graphpicture.h"
#include "ui/window/prompts.h"

#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace kravkort {

class Display;
class Focus;
class GraphBusy;
class GraphLooking;
class GraphView;
class LegendPanel;
class PassingNote;
class WorkspaceStore;

// The graph of the current bid's scope. Does nothing while it is hidden; lays out in a job, and the picture
// before stays until the new one is there. Lives on the GUI thread; store, focus and display must outlive it.
class GraphPage final : public QWidget
{
    Q_OBJECT

public:
    GraphPage(WorkspaceStore &store, Focus &focus, Display &display, QWidget *parent = nullptr,
              Prompts prompts = systemPrompts());
    ~GraphPage() override;

    // Shows a part of the graph, one step deeper than what shows now.
    void stepInto(const GraphFocus &focus);
    GraphLayouts &layouts() { return m_layouts; }

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *toolBar();
    QToolButton *button(const QString &name);
    void setTexts();
    void refresh();
    void layOutAnew(const GraphPicture &graph);
    void take(GraphPicture graph);
    QAction *mapAction();
    void lookAnew();
    void showSomethingFound();
    void say(const QString &sentence, const QString &advice);
    void followFocus();
    void choose(const NodeRef &node);
    void showZoom(double zoom);

    WorkspaceStore &m_store;
    Focus &m_focus;
    Display &m_display;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    GraphView *m_view;
    LegendPanel *m_legend;
    GraphLooking *m_looking;
    GraphBusy *m_busy;
    PassingNote *m_note;
    QToolButton *m_zoomOut = nullptr;
    QToolButton *m_zoomReset = nullptr;
    QToolButton *m_zoomIn = nullptr;
    QToolButton *m_fit = nullptr;
    QToolButton *m_legendButton = nullptr;
    QToolButton *m_mapButton = nullptr;
    QAction *m_map = nullptr;
    QToolButton *m_export = nullptr;
    bool m_stale = true;
    bool m_otherLook = false;          // since the last picture
    std::optional<double> m_wholeZoom; // to come back to, while a part is shown
    GraphLayouts m_layouts;
    QList<GraphBefore> m_known; // laid out before, the newest first
};

} // namespace kravkort
