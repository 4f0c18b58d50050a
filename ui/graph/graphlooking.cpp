// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphlooking.h"

#include "models/store/workspacestore.h"
#include "ui/display.h"
#include "ui/focus.h"
#include "ui/graph/filterpopup.h"
#include "ui/graph/graphcontrols.h"
#include "ui/graph/graphstory.h"
#include "ui/graph/graphtrail.h"
#include "ui/graph/graphview.h"
#include "ui/graph/viewsmenu.h"

#include <QToolButton>

#include <algorithm>

namespace kravkort {

GraphLooking::GraphLooking(WorkspaceStore &store, Focus &focus, Display &display, GraphView &view,
                           Prompts prompts, QWidget *parent)
    : QObject(parent)
    , m_store(store)
    , m_focus(focus)
    , m_display(display)
    , m_view(view)
    , m_parent(parent)
    , m_controls(new GraphControls(view))
    , m_trail(new GraphTrail(parent))
    , m_viewsMenu(new ViewsMenu(store, std::move(prompts), parent))
    , m_filter(button("graphFilter"))
    , m_views(button("graphViews"))
    , m_why(button("graphWhy"))
    , m_weakest(button("graphWeakest"))
{
    m_views->setMenu(m_viewsMenu);
    m_views->setPopupMode(QToolButton::InstantPopup);
    m_filter->setCheckable(true);
    connect(m_filter, &QToolButton::clicked, this, &GraphLooking::showFilters);
    connect(m_why, &QToolButton::clicked, this,
            [this] { tellStory(GraphFocus::Kind::Reasons, selectedNode()); });
    connect(m_weakest, &QToolButton::clicked, this,
            [this] { tellStory(GraphFocus::Kind::WeakestLink, selectedNode()); });
    connect(m_viewsMenu, &ViewsMenu::applied, this, &GraphLooking::setLook);
    connect(m_controls, &GraphControls::focusWanted, this, [this](const NodeRef &node) {
        stepInto({node, GraphFocus::Kind::Around, m_usual.direction, m_usual.depth});
    });
    connect(m_controls, &GraphControls::foldWanted, this, &GraphLooking::fold);
    connect(m_controls, &GraphControls::menuWanted, this, &GraphLooking::showMenu);
    connect(m_controls, &GraphControls::backWanted, this, &GraphLooking::back);
    connect(m_controls, &GraphControls::wholeWanted, this, [this] { backTo(-1); });
    connect(m_trail, &GraphTrail::stepWanted, this, &GraphLooking::backTo);
    connect(m_trail, &GraphTrail::focusChanged, this, [this](const GraphFocus &step) {
        m_usual = step;
        GraphLook look = m_look;
        look.trail[m_shownStep] = step;
        setLook(look);
    });
    connect(m_trail, &GraphTrail::filterChanged, this, &GraphLooking::setFilter);
    connect(m_trail, &GraphTrail::unfoldWanted, this, [this] {
        GraphLook look = m_look;
        look.folded.clear();
        setLook(look);
    });
    connect(&m_focus, &Focus::changed, this, &GraphLooking::followFocus);
    setTexts();
}

GraphLooking::~GraphLooking() = default;

QToolButton *GraphLooking::button(const char *name)
{
    auto *made = new QToolButton(m_parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setAutoRaise(true);
    made->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return made;
}

QList<QToolButton *> GraphLooking::buttons() const
{
    return {m_filter, m_views, m_why, m_weakest};
}

QWidget *GraphLooking::trail() const
{
    return m_trail;
}

void GraphLooking::setLook(const GraphLook &look)
{
    if (look == m_look)
        return;
    m_look = look;
    emit lookChanged();
}

void GraphLooking::stepInto(GraphFocus focus)
{
    if (focus.node.kind == NodeKind::Criterion) {
        const int criterion = indexOf(m_store.catalogue(), focus.node);
        if (criterion < 0)
            return;
        focus.node = ownerOf(m_store.catalogue(), m_store.catalogue().criteria.at(criterion));
    }
    GraphLook look = m_look;
    look.trail.resize(m_look.shownStep(graphShapeOf(m_store.picture())) + 1);
    // The same node in another way is no step further.
    if (!look.trail.isEmpty() && look.trail.last().node == focus.node && look.trail.last().kind == focus.kind)
        look.trail.removeLast();
    look.trail.append(focus);
    m_focus.select(focus.node);
    m_view.setFocus(); // so that Escape leads back at once
    setLook(look);
}

void GraphLooking::back()
{
    if (!m_look.trail.isEmpty())
        backTo(std::max(-1, m_shownStep - 1));
}

void GraphLooking::backTo(int step)
{
    GraphLook look = m_look;
    look.trail.resize(step + 1);
    m_view.setFocus();
    setLook(look);
}

void GraphLooking::fold(const NodeRef &node, bool fold)
{
    GraphLook look = m_look;
    look.folded.removeAll(node);
    if (fold)
        look.folded.append(node);
    setLook(look);
}

void GraphLooking::setFilter(const GraphFilter &filter)
{
    GraphLook look = m_look;
    look.filter = filter;
    setLook(look);
}

GraphCut GraphLooking::cut(const GraphShape &whole)
{
    QList<GraphTraits> traits;
    if (!m_look.filter.isEmpty())
        traits = traitsOf(m_store.picture(), m_store.workspace(), whole);
    const GraphCut cut = cutOf(m_store.picture(), whole, traits, m_look);
    m_shownStep = m_look.shownStep(whole);
    m_matching = cut.matching;
    m_controls->setFocused(!m_look.trail.isEmpty());
    GraphTrail::Contents contents{m_look, m_shownStep, sentence(), cut.matching, 0};
    for (const GraphNode &node : cut.shape.nodes)
        contents.folds += node.folded > 0 ? 1 : 0;
    m_trail->show(contents, m_display.phrases());
    m_viewsMenu->setLook(m_look);
    const int filters = m_look.filter.count();
    m_filter->setText(filters == 0 ? tr("Filter") : tr("Filter · %1").arg(filters));
    m_filter->setAccessibleName(filters == 0 ? tr("Filter the graph")
                                             : tr("Filter the graph, %n filter(s) on", "", filters));
    m_filter->setChecked(filters > 0);
    if (m_popup)
        m_popup->setFilter(m_look.filter, m_popup->isVisible() ? m_owners : QStringList());
    followFocus();
    return cut;
}

bool GraphLooking::tellsStory() const
{
    return m_shownStep >= 0 && m_look.trail.at(m_shownStep).kind == GraphFocus::Kind::WeakestLink;
}

QString GraphLooking::sentence() const
{
    if (m_shownStep < 0)
        return {};
    const GraphFocus &focus = m_look.trail.at(m_shownStep);
    switch (focus.kind) {
    case GraphFocus::Kind::Around:
        return {};
    case GraphFocus::Kind::Reasons:
        return reasonSentence(m_store.picture(), focus.node);
    case GraphFocus::Kind::WeakestLink:
        return weakestSentence(m_store.picture(), focus.node);
    }
    return {};
}

void GraphLooking::setTexts()
{
    m_filter->setToolTip(tr("Show only what you look for, and what leads to it"));
    m_views->setText(tr("Views"));
    m_views->setToolTip(tr("Keep what you see under a name, and come back to it"));
    m_views->setAccessibleName(tr("Named views"));
    m_why->setText(tr("Why?"));
    m_why->setAccessibleName(tr("Why is this here?"));
    m_weakest->setText(tr("Weakest link"));
    m_weakest->setAccessibleName(tr("Weakest link"));
    if (m_popup)
        m_popup->setPhrases(m_display.phrases());
    followFocus();
}

void GraphLooking::followFocus()
{
    const bool any = selectedNode().isValid();
    m_why->setEnabled(any);
    m_why->setToolTip(any ? tr("Draw every way from your use cases to what is selected")
                          : tr("Select something first: every way from your use cases to it is drawn"));
    m_weakest->setToolTip(any ? tr("Draw what holds the progress of what is selected down")
                              : tr("Draw what holds the whole bid down"));
}

NodeRef GraphLooking::selectedNode() const
{
    return m_focus.node();
}

void GraphLooking::showFilters()
{
    if (!m_popup) {
        m_popup = new FilterPopup(m_display.phrases(), m_parent);
        connect(m_popup, &FilterPopup::filterChanged, this, &GraphLooking::setFilter);
    }
    const GraphShape whole = graphShapeOf(m_store.picture());
    m_owners = ownersIn(traitsOf(m_store.picture(), m_store.workspace(), whole));
    m_popup->setFilter(m_look.filter, m_owners);
    m_filter->setChecked(!m_look.filter.isEmpty());
    m_popup->adjustSize();
    m_popup->move(m_filter->mapToGlobal(QPoint(0, m_filter->height() + 2)));
    m_popup->show();
    m_popup->setFocus();
}

void GraphLooking::tellStory(GraphFocus::Kind kind, NodeRef node)
{
    if (!node.isValid() && kind == GraphFocus::Kind::WeakestLink) {
        const GraphStory story = weakestStory(m_store.picture(), {});
        if (!story.chains.isEmpty())
            node = story.chains.first().first();
    }
    if (node.isValid())
        stepInto({node, kind, Direction::Both, 0});
}

} // namespace kravkort
