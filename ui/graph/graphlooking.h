// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/graphcut.h"
#include "ui/window/prompts.h"

#include <QObject>

#include <memory>

class QMenu;
class QToolButton;
class QWidget;

namespace kravkort {

class Display;
class FilterPopup;
class Focus;
class GraphControls;
class GraphTrail;
class GraphView;
class ViewsMenu;
class WorkspaceStore;

// How one looks at the graph, and everything by which that is changed: keys and mouse over the view, its
// context menu, the buttons and the line above it. Says so when the look changes; drawing it is the page's
// matter. Lives on the GUI thread; what it is made with must outlive it.
class GraphLooking final : public QObject
{
    Q_OBJECT

public:
    GraphLooking(WorkspaceStore &store, Focus &focus, Display &display, GraphView &view, Prompts prompts,
                 QWidget *parent);
    ~GraphLooking() override;

    const GraphLook &look() const { return m_look; }
    void setLook(const GraphLook &look);
    // One step deeper, from the step that shows. A criterion stands where its owner does.
    void stepInto(GraphFocus focus);

    // What holds something back was drawn last: one path, of which no part may be dimmed for another.
    bool tellsStory() const;
    // What is drawn of the bid's graph now.
    GraphCut cut(const GraphShape &whole);
    // What is seen of the graph and how, a sentence each; none for the whole of it.
    QStringList words() const;
    // After a change of language.
    void setTexts();

    QList<QToolButton *> buttons() const; // for the tool bar
    QWidget *trail() const;               // for the line above the view

signals:
    void lookChanged();

private:
    QToolButton *button(const char *name);
    void back();
    void backTo(int step);
    void fold(const NodeRef &node, bool fold);
    void setFilter(const GraphFilter &filter);
    void showFilters();
    void showMenu(const NodeRef &node, const QPoint &place);
    void addFocusing(QMenu &menu, const NodeRef &node);
    void addStories(QMenu &menu, const NodeRef &node);
    void tellStory(GraphFocus::Kind kind, NodeRef node);
    NodeRef selectedNode() const;
    void followFocus();
    QString sentence() const;

    WorkspaceStore &m_store;
    Focus &m_focus;
    Display &m_display;
    GraphView &m_view;
    QWidget *m_parent;
    GraphLook m_look;
    GraphFocus m_usual; // direction and depth that were last chosen
    int m_shownStep = -1;
    int m_matching = 0;
    QStringList m_owners;
    GraphControls *m_controls;
    GraphTrail *m_trail;
    ViewsMenu *m_viewsMenu;
    FilterPopup *m_popup = nullptr; // when it is first asked for
    QToolButton *m_filter;
    QToolButton *m_views;
    QToolButton *m_why;
    QToolButton *m_weakest;
};

} // namespace kravkort
