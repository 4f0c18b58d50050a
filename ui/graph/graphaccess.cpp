// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphaccess.h"

#include "ui/graph/graphmap.h"
#include "ui/graph/graphview.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace kravkort {

namespace {

class NodeAccess final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    NodeAccess(GraphView *view, int node)
        : m_view(view)
        , m_node(node)
    {
    }

    bool isValid() const override { return m_view && m_node < m_view->graph().labels.size(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const GraphLabel &label = m_view->graph().labels.at(m_node);
        if (kind == QAccessible::Name)
            return QStringLiteral("%1 %2").arg(label.code, label.name.join(u' '));
        return kind == QAccessible::Description ? spokenOf(m_view->graph(), m_node) : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_view->placeOf(m_node).toRect();
        return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.selectable = true;
        state.selected = m_view->selected() == m_node;
        state.focused = m_view->hasFocus() && m_view->cursor() == m_node;
        state.offscreen = !QRectF(m_view->viewport()->rect()).intersects(m_view->placeOf(m_node));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (!isValid())
            return;
        if (action == pressAction())
            m_view->choose(m_node);
        else if (action == setFocusAction()) {
            m_view->setFocus();
            m_view->moveCursor(m_node);
        }
    }

private:
    QPointer<GraphView> m_view;
    int m_node;
};

class ViewAccess final : public QAccessibleWidget
{
public:
    explicit ViewAccess(GraphView *view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }
    ~ViewAccess() override { forget(); }

    // The nodes, and the map while it is there.
    int childCount() const override { return nodes() + (view()->map().isVisible() ? 1 : 0); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (index == nodes())
            return QAccessible::queryAccessibleInterface(&view()->map());
        m_ids.resize(nodes(), 0);
        if (m_ids.at(index) == 0)
            m_ids[index] = QAccessible::registerAccessibleInterface(new NodeAccess(view(), index));
        return QAccessible::accessibleInterface(m_ids.at(index));
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint place = view()->viewport()->mapFromGlobal(QPoint(x, y));
        if (view()->map().isVisible() && view()->map().geometry().contains(place))
            return child(nodes());
        for (int n = 0; n < nodes(); ++n)
            if (view()->placeOf(n).contains(place))
                return child(n);
        return nullptr;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (child && child->object() == &view()->map())
            return nodes();
        return int(m_ids.indexOf(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child))));
    }

    QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() ? child(view()->cursor()) : nullptr;
    }

    void forget()
    {
        for (const QAccessible::Id id : std::as_const(m_ids))
            if (id != 0)
                QAccessible::deleteAccessibleInterface(id);
        m_ids.clear();
    }

private:
    GraphView *view() const { return static_cast<GraphView *>(widget()); }
    int nodes() const { return int(view()->graph().labels.size()); }

    mutable QList<QAccessible::Id> m_ids; // by node; 0 where nobody has asked
};

// What is painted and said in words, a child of the view where it lies over it.
class DrawingAccess final : public QAccessibleWidget
{
public:
    explicit DrawingAccess(QWidget *drawing)
        : QAccessibleWidget(drawing, QAccessible::Graphic)
    {
    }
    QAccessibleInterface *parent() const override
    {
        const QWidget *around = widget()->parentWidget();
        auto *view = qobject_cast<GraphView *>(around ? around->parentWidget() : nullptr);
        return view ? QAccessible::queryAccessibleInterface(view) : QAccessibleWidget::parent();
    }
};

QAccessibleInterface *graphAccess(const QString &className, QObject *object)
{
    static const QStringList drawings{QStringLiteral("kravkort::LegendPanel"),
                                      QStringLiteral("kravkort::GraphMap"),
                                      QStringLiteral("kravkort::MatrixLegendPanel")};
    if (drawings.contains(className))
        return new DrawingAccess(qobject_cast<QWidget *>(object));
    auto *view = qobject_cast<GraphView *>(object);
    return view ? new ViewAccess(view) : nullptr;
}

} // namespace

QString spokenOf(const GraphPicture &graph, int node)
{
    QStringList because, needs;
    for (const GraphEdge &edge : graph.shape.edges) {
        if (!edge.pulls())
            continue;
        if (edge.to == node)
            because.append(graph.labels.at(edge.from).code);
        else if (edge.from == node)
            needs.append(graph.labels.at(edge.to).code);
    }
    QStringList sentences{graph.labels.at(node).description};
    if (!because.isEmpty())
        sentences.append(GraphView::tr("Here because of %1").arg(because.join(QStringLiteral(", "))));
    if (!needs.isEmpty())
        sentences.append(GraphView::tr("Needs %1").arg(needs.join(QStringLiteral(", "))));
    return sentences.join(QStringLiteral(". "));
}

void installGraphAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(graphAccess);
        return true;
    }();
    Q_UNUSED(installed)
}

void tellGraphChanged(GraphView &view)
{
    if (!QAccessible::isActive())
        return;
    if (auto *access = dynamic_cast<ViewAccess *>(QAccessible::queryAccessibleInterface(&view)))
        access->forget();
    QAccessibleEvent event(&view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void tellNodeFocused(GraphView &view, int node)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(node);
    QAccessible::updateAccessibility(&event);
}

} // namespace kravkort
