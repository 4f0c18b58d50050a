// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphpage.h"

#include "models/domain/text/names.h"
#include "models/store/workspacestore.h"
#include "ui/display.h"
#include "ui/focus.h"
#include "ui/graph/graphbusy.h"
#include "ui/graph/graphcaption.h"
#include "ui/graph/graphexportmenu.h"
#include "ui/graph/graphlooking.h"
#include "ui/graph/graphmap.h"
#include "ui/graph/graphview.h"
#include "ui/graph/legendpanel.h"
#include "ui/graph/passingnote.h"
#include "ui/inspector/flowlayout.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace kravkort {

namespace {

const QString legendKey = QStringLiteral("graph/legend");
const QString mapKey = QStringLiteral("graph/map");
constexpr qsizetype mostKnown = 12;
constexpr int legendFrom = 620; // pixels of the page's height

} // namespace

GraphPage::GraphPage(WorkspaceStore &store, Focus &focus, Display &display, QWidget *parent, Prompts prompts)
    : QWidget(parent)
    , m_store(store)
    , m_focus(focus)
    , m_display(display)
    , m_stack(new QStackedWidget)
    , m_empty(new QLabel)
    , m_view(new GraphView)
    , m_legend(new LegendPanel(display.phrases()))
    , m_looking(new GraphLooking(store, focus, display, *m_view, std::move(prompts), this))
    , m_busy(new GraphBusy)
    , m_note(new PassingNote(m_view->viewport()))
{
    setObjectName(QStringLiteral("graphPage"));
    m_empty->setObjectName(QStringLiteral("graphEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(40);
    m_empty->setTextFormat(Qt::RichText);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(toolBar());
    column->addWidget(m_looking->trail());
    column->addWidget(m_busy);
    column->addWidget(m_stack, 1);
    column->addWidget(m_legend);
    setFocusProxy(m_view);
    setTexts();

    connect(&m_store, &WorkspaceStore::changed, this, &GraphPage::refresh);
    connect(&m_store, &WorkspaceStore::currentBidChanged, this, &GraphPage::refresh);
    connect(&m_focus, &Focus::changed, this, &GraphPage::followFocus);
    connect(m_view, &GraphView::nodeChosen, this, &GraphPage::choose);
    connect(m_looking, &GraphLooking::lookChanged, this, [this] {
        m_otherLook = true;
        refresh();
    });
    connect(m_view, &GraphView::zoomChanged, this, &GraphPage::showZoom);
    connect(&m_layouts, &GraphLayouts::ended, m_busy, &GraphBusy::showNothing);
    connect(&m_layouts, &GraphLayouts::cancelled, this, [this] {
        m_busy->showCancelled(!m_view->graph().isEmpty());
        m_view->setFocus();
    });
    connect(m_busy, &GraphBusy::cancelWanted, &m_layouts, &GraphLayouts::cancel);
    connect(m_busy, &GraphBusy::againWanted, this, &GraphPage::refresh);
}

GraphPage::~GraphPage() = default;

QToolButton *GraphPage::button(const QString &name)
{
    auto *made = new QToolButton;
    made->setObjectName(name);
    made->setAutoRaise(true);
    made->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return made;
}

QWidget *GraphPage::toolBar()
{
    auto *bar = new QWidget;
    bar->setObjectName(QStringLiteral("graphToolBar"));
    // Groups that take another line where the page is narrow.
    auto *lines = new QWidget(bar);
    auto *groups = new FlowLayout(8, lines);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    lines->setSizePolicy(policy);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(12, 6, 12, 6);
    column->addWidget(lines);
    const auto addGroup = [&](const QList<QToolButton *> &buttons) {
        auto *group = new QWidget(lines);
        auto *row = new QHBoxLayout(group);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(4);
        for (QToolButton *each : buttons)
            row->addWidget(each);
        groups->addWidget(group);
    };
    m_zoomOut = button(QStringLiteral("graphZoomOut"));
    m_zoomReset = button(QStringLiteral("graphZoomReset"));
    m_zoomIn = button(QStringLiteral("graphZoomIn"));
    m_fit = button(QStringLiteral("graphFit"));
    m_legendButton = button(QStringLiteral("graphLegendButton"));
    m_export = button(QStringLiteral("graphExport"));
    addGroup({m_zoomOut, m_zoomReset, m_zoomIn, m_fit});
    addGroup(m_looking->buttons());
    m_mapButton = button(QStringLiteral("graphMapButton"));
    m_mapButton->setDefaultAction(mapAction());
    addGroup({m_legendButton, m_mapButton, m_export});

    m_legendButton->setCheckable(true);
    m_legendButton->setChecked(QSettings().value(legendKey, true).toBool()); // see showEvent()
    m_legend->hide();                                                        // until there is a graph
    const auto subject = [this] {
        const Phrases phrases = m_display.phrases();
        return GraphExportMenu::Subject{
            m_view->pictured(),
            captionOf(m_store.picture(), m_store.workspace(), m_looking->words(), phrases), phrases};
    };
    auto *exports = new GraphExportMenu(subject, this);
    m_export->setMenu(exports);
    connect(exports, &GraphExportMenu::done, m_note, &PassingNote::say);
    m_export->setPopupMode(QToolButton::InstantPopup);

    connect(m_zoomOut, &QToolButton::clicked, m_view, [this] { m_view->zoomBy(1 / 1.2); });
    connect(m_zoomIn, &QToolButton::clicked, m_view, [this] { m_view->zoomBy(1.2); });
    connect(m_zoomReset, &QToolButton::clicked, m_view, [this] { m_view->setZoom(1); });
    connect(m_fit, &QToolButton::clicked, m_view, &GraphView::fit);
    connect(m_legendButton, &QToolButton::toggled, this,
            [this](bool on) { m_legend->setVisible(on && !m_view->graph().isEmpty()); });
    connect(m_legendButton, &QToolButton::clicked, this,
            [](bool on) { QSettings().setValue(legendKey, on); });
    return bar;
}

// In the graph's context menu too, which holds the page's own actions.
QAction *GraphPage::mapAction()
{
    m_map = new QAction(this);
    m_map->setObjectName(QStringLiteral("graphMapAction"));
    m_map->setCheckable(true);
    m_map->setChecked(QSettings().value(mapKey, true).toBool());
    m_map->setShortcut(QKeySequence(QStringLiteral("Ctrl+M")));
    m_map->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_map);
    m_view->map().setWanted(m_map->isChecked());
    connect(m_map, &QAction::toggled, this, [this](bool on) {
        m_view->map().setWanted(on);
        QSettings().setValue(mapKey, on);
    });
    return m_map;
}

void GraphPage::setTexts()
{
    const auto name = [](QToolButton *button, const QString &text, const QString &full) {
        button->setText(text);
        button->setToolTip(full);
        button->setAccessibleName(full);
    };
    name(m_zoomOut, QStringLiteral("\u2212"), tr("Zoom out (Ctrl+−)"));
    name(m_zoomIn, QStringLiteral("+"), tr("Zoom in (Ctrl++)"));
    name(m_fit, tr("Fit"), tr("Show the whole graph (Ctrl+9)"));
    name(m_legendButton, tr("Legend"), tr("Show what lines, frames and marks mean"));
    m_map->setText(tr("Map"));
    m_map->setToolTip(tr("A map of the whole graph in its corner, where not all of it is in sight (Ctrl+M)"));
    m_mapButton->setAccessibleName(m_map->toolTip());
    name(m_export, tr("Export"), tr("Save or copy the graph"));
    showZoom(m_view->zoom());
    m_view->setAccessibleName(tr("Graph"));
    m_view->setAccessibleDescription(
        tr("Right: what a node needs. Left: what needs it. Up and down: its neighbours. Enter: select. "
           "Space: show only what hangs together with it. Plus and minus: unfold and fold. Letters: find a "
           "code or a name. Escape: back to the whole graph, or select nothing."));
    m_legend->setAccessibleName(tr("Legend"));
    m_legend->setPhrases(m_display.phrases());
}

void GraphPage::showZoom(double zoom)
{
    m_zoomReset->setText(percent(zoom));
    m_zoomReset->setToolTip(tr("Zoom to 100 % (0)"));
    m_zoomReset->setAccessibleName(tr("Zoom %1, press for 100 %").arg(percent(zoom)));
}

void GraphPage::refresh()
{
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    m_stale = false;
    m_busy->showNothing();
    const GraphShape whole = graphShapeOf(m_store.picture());
    GraphCut cut = m_looking->cut(whole);
    GraphPicture graph = labelledGraph(m_store.picture(), std::move(cut.shape), m_display.phrases(), font());
    if (cut.matching > 0)
        graph.matching = cut.standing.nodes;
    graph.standing = std::move(cut.standing);
    graph.story = m_looking->tellsStory();
    if (graph.isEmpty() || graph.shape == m_view->graph().shape)
        m_layouts.drop();
    if (graph.isEmpty() && !whole.isEmpty()) {
        m_view->setGraph(std::move(graph));
        return say(tr("Nothing in the graph is what you look for."),
                   tr("Drop a filter above the graph to see more."));
    }
    if (graph.isEmpty()) {
        m_view->setGraph(std::move(graph));
        return say(
            tr("No use cases are chosen yet."),
            tr("Tick use cases in the list on the left: their packages and integrations appear here."));
    }
    // Progress alone moves nothing.
    if (graph.shape == m_view->graph().shape) {
        graph.layout = m_view->standing().layout;
        return take(std::move(graph));
    }
    // What comes back, from a focus, a fold or a tick that is taken back, stands where it stood.
    for (const GraphBefore &known : std::as_const(m_known))
        if (known.shape == graph.shape) {
            m_layouts.drop();
            graph.layout = known.layout;
            return take(std::move(graph));
        }
    layOutAnew(graph);
}

void GraphPage::layOutAnew(const GraphPicture &graph)
{
    disconnect(&m_layouts, &GraphLayouts::lasting, this, nullptr);
    connect(&m_layouts, &GraphLayouts::lasting, this,
            [this, nodes = int(graph.shape.nodes.size())](double share) {
                if (m_view->graph().isEmpty())
                    say(QString(), QString());
                m_busy->showLasting(nodes, share);
            });
    m_layouts.start(graph.shape, m_view->standing(),
                    [this, made = graph](Result<GraphLayout> layout) mutable {
                        if (!layout)
                            return say(layout.error().message, QString());
                        made.layout = std::move(layout).value();
                        m_known.prepend({made.shape, made.layout});
                        m_known.resize(std::min(m_known.size(), mostKnown));
                        take(std::move(made));
                    });
}

void GraphPage::take(GraphPicture graph)
{
    m_stack->setCurrentWidget(m_view);
    m_legend->setVisible(m_legendButton->isChecked());
    for (QToolButton *each : {m_zoomOut, m_zoomReset, m_zoomIn, m_fit, m_export})
        each->setEnabled(true);
    layout()->activate(); // the first look is at the room that there is
    m_view->setGraph(std::move(graph));
    followFocus();
    if (std::exchange(m_otherLook, false))
        lookAnew();
}

// Somewhere what is looked for must be in sight.
void GraphPage::showSomethingFound()
{
    const QList<bool> &found = m_view->graph().standing.nodes;
    if (m_looking->look().filter.isEmpty() || !m_looking->look().trail.isEmpty())
        return;
    for (int n = 0; n < found.size(); ++n)
        if (found.at(n) && QRectF(m_view->viewport()->rect()).contains(m_view->placeOf(n)))
            return;
    if (const int first = int(found.indexOf(true)); first >= 0)
        m_view->moveCursor(first);
}

// A part is shown as large as can be; the whole comes back as it was.
void GraphPage::lookAnew()
{
    showSomethingFound();
    if (!m_looking->look().trail.isEmpty()) {
        if (!m_wholeZoom)
            m_wholeZoom = m_view->zoom();
        return m_view->fitFirst();
    }
    if (!m_wholeZoom)
        return;
    m_view->setZoom(*m_wholeZoom);
    m_wholeZoom.reset();
    m_view->select({}); // and once more, to bring it into sight
    followFocus();
}

void GraphPage::say(const QString &sentence, const QString &advice)
{
    m_empty->setText(QStringLiteral("<p style='font-size:large'><b>%1</b></p><p>%2</p>")
                         .arg(sentence.toHtmlEscaped(), advice.toHtmlEscaped()));
    m_stack->setCurrentWidget(m_empty);
    m_legend->hide();
    for (QToolButton *each : {m_zoomOut, m_zoomReset, m_zoomIn, m_fit, m_export})
        each->setEnabled(false);
}

// A criterion stands where the node that it hangs on stands.
void GraphPage::followFocus()
{
    NodeRef node = m_focus.node();
    if (node.kind == NodeKind::Criterion) {
        const int criterion = indexOf(m_store.catalogue(), node);
        node = criterion < 0 ? NodeRef()
                             : ownerOf(m_store.catalogue(), m_store.catalogue().criteria.at(criterion));
    }
    m_view->select(node);
}

void GraphPage::stepInto(const GraphFocus &focus)
{
    m_looking->stepInto(focus);
}

void GraphPage::choose(const NodeRef &node)
{
    m_focus.select(node);
}

void GraphPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Until somebody says otherwise, the graph comes first where there is little room.
    if (!QSettings().contains(legendKey))
        m_legendButton->setChecked(height() >= legendFrom);
    if (m_stale)
        refresh();
}

void GraphPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setTexts();
        m_looking->setTexts();
        refresh();
    } else if (event->type() == QEvent::FontChange) {
        refresh();
    }
}

} // namespace kravkort
