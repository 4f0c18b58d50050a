// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphshape.h"

#include "models/graph/graphorder.h"

#include <QHash>

#include <algorithm>

namespace kravkort {

namespace {

// How far each prerequisite in scope stands from the business integrations: one more than the farthest that
// needs it. An edge that closes a loop of conditions does not count.
class Depths
{
public:
    explicit Depths(const Picture &picture)
        : m_catalogue(*picture.catalogue)
        , m_scope(picture.scope)
        , m_depth(m_catalogue.integrations.size(), unknown)
    {
        for (const int i : m_catalogue.integrationOrder.sorted)
            if (m_scope.integrations.at(i).inScope)
                find(i);
    }
    int of(int integration) const { return m_depth.at(integration); }

private:
    static constexpr int unknown = -2;
    static constexpr int onTheWay = -1;

    int find(int integration)
    {
        int &depth = m_depth[integration];
        if (depth != unknown)
            return depth;
        const IntegrationScope &scope = m_scope.integrations.at(integration);
        if (scope.role == Role::Business)
            return depth = 0;
        depth = onTheWay;
        int found = 1;
        for (const int by : scope.neededBy)
            found = std::max(found, find(by) + 1);
        return m_depth[integration] = found;
    }

    const Catalogue &m_catalogue;
    const Scope &m_scope;
    QList<int> m_depth;
};

class Drawing
{
public:
    explicit Drawing(const Picture &picture)
        : m_picture(picture)
        , m_catalogue(*picture.catalogue)
        , m_useCaseAt(m_catalogue.useCases.size(), -1)
        , m_packageAt(m_catalogue.packages.size(), -1)
        , m_integrationAt(m_catalogue.integrations.size(), -1)
    {
    }

    GraphShape drawn()
    {
        addUseCases();
        addPackages();
        addIntegrations();
        addGeneral();
        std::stable_sort(m_shape.edges.begin(), m_shape.edges.end(), [](const auto &a, const auto &b) {
            return std::pair(a.from, a.to) < std::pair(b.from, b.to);
        });
        return std::move(m_shape);
    }

private:
    void beginColumn(ColumnKind kind, int depth = 0) { m_shape.columns.append({kind, depth}); }

    int add(const NodeRef &node, Strength strength, Basis basis, bool open = false)
    {
        m_shape.nodes.append({node, int(m_shape.columns.size()) - 1, strength, basis, open, {}, false, 0});
        return int(m_shape.nodes.size()) - 1;
    }

    void connect(int from, int to, EdgeKind kind, Strength strength, Basis basis, bool open = false,
                 const QList<int> &only = {})
    {
        m_shape.edges.append({from, to, kind, strength, basis, open, only});
    }

    bool isChosen(int useCase) const { return m_picture.selection.chosen.value(useCase, false); }

    void addUseCases()
    {
        const Catalogue &c = m_catalogue;
        QList<int> areaAt(c.areas.size(), -1);
        for (const int a : c.areaOrder.sorted) {
            const QList<int> &useCases = c.areas.at(a).useCases;
            if (std::none_of(useCases.cbegin(), useCases.cend(), [&](int u) { return isChosen(u); }))
                continue;
            if (m_shape.columns.isEmpty())
                beginColumn(ColumnKind::Areas);
            areaAt[a] = add(areaNode(c, a), Strength::Mandatory, c.areas.at(a).ground.basis);
        }
        if (m_shape.nodes.isEmpty())
            return;
        beginColumn(ColumnKind::UseCases);
        QList<int> order = c.useCaseOrder.sorted;
        order.removeIf([&](int u) { return !isChosen(u); });
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
            return areaAt.at(c.useCases.at(a).area) < areaAt.at(c.useCases.at(b).area);
        });
        for (const int u : std::as_const(order)) {
            const UseCase &useCase = c.useCases.at(u);
            m_useCaseAt[u] = add(useCaseNode(c, u), Strength::Mandatory, useCase.ground.basis);
            connect(areaAt.at(useCase.area), m_useCaseAt.at(u), EdgeKind::Contains, Strength::Mandatory,
                    useCase.ground.basis);
        }
    }

    void addPackages()
    {
        const Catalogue &c = m_catalogue;
        bool begun = false;
        for (const int p : packageRows(c)) {
            const PackageScope &package = m_picture.scope.packages.at(p);
            const bool open = package.required && !package.inScope &&
                              m_picture.selection.decisions.at(p) == Decision::Undecided;
            if (!package.inScope && !open)
                continue;
            if (!std::exchange(begun, true))
                beginColumn(ColumnKind::Packages);
            m_packageAt[p] = add(packageNode(c, p), package.strength, c.packages.at(p).ground.basis, open);
        }
    }

    void addIntegrations()
    {
        const Catalogue &c = m_catalogue;
        const Depths depths(m_picture);
        int deepest = -1;
        for (int i = 0; i < c.integrations.size(); ++i)
            deepest = std::max(deepest, depths.of(i));
        const QList<int> rows = integrationRows(c);
        for (int depth = 0; depth <= deepest; ++depth) {
            bool begun = false;
            for (const int i : rows) {
                if (depths.of(i) != depth)
                    continue;
                if (!std::exchange(begun, true))
                    beginColumn(depth == 0 ? ColumnKind::Business : ColumnKind::Prerequisites, depth);
                m_integrationAt[i] = add(integrationNode(c, i), m_picture.scope.integrations.at(i).strength,
                                         c.integrations.at(i).ground.basis);
            }
        }
        connectRequirements();
        connectMembers();
        connectDependencies();
    }

    void connectRequirements()
    {
        const Catalogue &c = m_catalogue;
        for (int u = 0; u < c.useCases.size(); ++u) {
            if (m_useCaseAt.at(u) < 0)
                continue;
            for (const Requirement &requirement : c.useCases.at(u).requirements) {
                if (m_packageAt.at(requirement.package) < 0)
                    continue;
                QList<int> only;
                for (const int i : requirement.only.value_or(QList<int>()))
                    if (m_integrationAt.at(i) >= 0)
                        only.append(m_integrationAt.at(i));
                if (requirement.only && only.isEmpty())
                    only.append(GraphEdge::noMember);
                std::sort(only.begin(), only.end());
                connect(m_useCaseAt.at(u), m_packageAt.at(requirement.package), EdgeKind::Requires,
                        requirement.strength, requirement.ground.basis,
                        !inForce(m_picture.selection, requirement), only);
            }
        }
    }

    void connectMembers()
    {
        const Catalogue &c = m_catalogue;
        for (int i = 0; i < c.integrations.size(); ++i) {
            if (m_integrationAt.at(i) < 0)
                continue;
            const IntegrationScope &scope = m_picture.scope.integrations.at(i);
            for (const int p : scope.packages) {
                // A package without its own place is one that only names its members.
                if (m_packageAt.at(p) < 0)
                    continue;
                Basis basis = Basis::Assumed;
                for (const Membership &member : c.packages.at(p).members)
                    if (member.integration == i)
                        basis = member.ground.basis;
                const Strength strength = std::min(scope.strength, m_picture.scope.packages.at(p).strength);
                connect(m_packageAt.at(p), m_integrationAt.at(i), EdgeKind::Member, strength, basis);
            }
        }
    }

    void connectDependencies()
    {
        const Catalogue &c = m_catalogue;
        for (int d = 0; d < c.dependencies.size(); ++d) {
            const Dependency &dependency = c.dependencies.at(d);
            const int from = m_integrationAt.at(dependency.from);
            const int to = m_integrationAt.at(dependency.to);
            const bool companion = dependency.kind == DependencyKind::Companion;
            if (from < 0 || to < 0 || !(companion || m_picture.scope.edgeInForce.at(d)))
                continue;
            const EdgeKind kind = companion                                 ? EdgeKind::Companion
                                  : dependency.kind == DependencyKind::Must ? EdgeKind::Must
                                                                            : EdgeKind::Conditional;
            connect(from, to, kind, m_shape.nodes.at(from).strength, dependency.ground.basis);
        }
    }

    void addGeneral()
    {
        if (!m_picture.scope.general)
            return;
        QList<QList<int>> neededBy(m_shape.nodes.size());
        QList<bool> needs(m_shape.nodes.size(), false);
        QList<bool> led;
        for (const GraphNode &node : std::as_const(m_shape.nodes))
            led.append(node.node.kind != NodeKind::Integration);
        for (const GraphEdge &edge : std::as_const(m_shape.edges)) {
            if (edge.kind != EdgeKind::Must && edge.kind != EdgeKind::Conditional)
                continue;
            neededBy[edge.to].append(edge.from);
            needs[edge.from] = true;
        }
        Basis basis = Basis::Confirmed;
        for (const int criterion : m_catalogue.general)
            basis = weaker(basis, m_catalogue.criteria.at(criterion).ground.basis);
        beginColumn(ColumnKind::General);
        const int general = add(generalNode(), m_picture.scope.generalStrength, basis);
        const auto connectGeneral = [&](int n) {
            connect(n, general, EdgeKind::General, m_shape.nodes.at(n).strength, basis);
            lead(n, neededBy, led);
        };
        for (int n = 0; n < general; ++n)
            if (m_shape.nodes.at(n).node.kind == NodeKind::Integration && !needs.at(n))
                connectGeneral(n);
        // Where answered conditions close a loop, everything in it needs something else: its last stands for
        // it.
        for (int n = general - 1; n >= 0; --n)
            if (!led.at(n))
                connectGeneral(n);
    }

    // Marks everything from which lines lead to a node, and itself.
    static void lead(int node, const QList<QList<int>> &neededBy, QList<bool> &led)
    {
        QList<int> now{node};
        while (!now.isEmpty())
            if (const int at = now.takeLast(); !std::exchange(led[at], true))
                now.append(neededBy.at(at));
    }

    const Picture &m_picture;
    const Catalogue &m_catalogue;
    GraphShape m_shape;
    QList<int> m_useCaseAt;
    QList<int> m_packageAt;
    QList<int> m_integrationAt;
};

} // namespace

int GraphShape::nodeAt(const NodeRef &node) const
{
    const auto found = std::find_if(nodes.cbegin(), nodes.cend(),
                                    [&](const GraphNode &candidate) { return candidate.node == node; });
    return found == nodes.cend() ? -1 : int(found - nodes.cbegin());
}

GraphShape graphShapeOf(const Picture &picture)
{
    return picture.catalogue ? Drawing(picture).drawn() : GraphShape();
}

} // namespace kravkort
