// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reasons.h"

#include <algorithm>
#include <functional>

namespace kravkort {

namespace {

bool before(const Chain &a, const Chain &b)
{
    return std::lexicographical_compare(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                                        [](const NodeRef &x, const NodeRef &y) { return x.code < y.code; });
}

bool shorter(const Chain &a, const Chain &b)
{
    return a.size() != b.size() ? a.size() < b.size() : before(a, b);
}

QList<int> pulled(const Catalogue &c, const Requirement &requirement)
{
    if (requirement.only)
        return *requirement.only;
    QList<int> members;
    for (const Membership &member : c.packages.at(requirement.package).members)
        members.append(member.integration);
    return members;
}

Chain useCaseChain(const Catalogue &c, int useCase)
{
    return {areaNode(c, c.useCases.at(useCase).area), useCaseNode(c, useCase)};
}

// Walks upwards from a node to the use cases, depth first, and gives each finished chain to `found` until it
// says stop.
class Upwards
{
public:
    Upwards(const Picture &picture, std::function<bool(Chain)> found)
        : m_picture(picture)
        , m_found(std::move(found))
        , m_onPath(picture.catalogue->integrations.size(), false)
    {
    }

    void fromPackage(int package, const Chain &tail)
    {
        const Catalogue &c = *m_picture.catalogue;
        for (const int u : m_picture.scope.packages.at(package).useCases) {
            for (const Requirement &requirement : c.useCases.at(u).requirements) {
                if (m_stopped || requirement.package != package || !inForce(m_picture.selection, requirement))
                    continue;
                if (m_member >= 0 && !pulled(c, requirement).contains(m_member))
                    continue;
                m_stopped = !m_found(useCaseChain(c, u) + tail);
                break;
            }
        }
    }

    // Chains with exactly `length` integrations.
    void fromIntegration(int integration, Chain tail, int length)
    {
        if (m_stopped || m_onPath.at(integration))
            return;
        const Catalogue &c = *m_picture.catalogue;
        tail.prepend(integrationNode(c, integration));
        if (length == 1) {
            m_reached = true;
            m_member = integration;
            for (const int p : m_picture.scope.integrations.at(integration).packages)
                fromPackage(p, Chain{packageNode(c, p)} + tail);
            return;
        }
        m_onPath[integration] = true;
        for (const int from : m_picture.scope.integrations.at(integration).neededBy)
            fromIntegration(from, tail, length - 1);
        m_onPath[integration] = false;
    }

    bool stopped() const { return m_stopped; }
    // Was any path as long as last asked for? If not, none is longer.
    bool reached() { return std::exchange(m_reached, false); }

private:
    const Picture &m_picture;
    std::function<bool(Chain)> m_found;
    QList<bool> m_onPath;
    int m_member = -1;
    bool m_stopped = false;
    bool m_reached = false;
};

QList<NodeRef> childrenOf(const Picture &picture, const NodeRef &node)
{
    const Catalogue &c = *picture.catalogue;
    const int index = indexOf(c, node);
    QList<NodeRef> children;
    switch (node.kind) {
    case NodeKind::UseCase:
        for (const Requirement &requirement : c.useCases.at(index).requirements)
            if (requirement.strength == Strength::Mandatory)
                children.append(packageNode(c, requirement.package));
        break;
    case NodeKind::Package:
        for (const Membership &member : c.packages.at(index).members)
            if (picture.scope.integrations.at(member.integration).inScope)
                children.append(integrationNode(c, member.integration));
        break;
    case NodeKind::Integration:
        for (const int d : c.integrations.at(index).needs)
            if (picture.scope.edgeInForce.at(d))
                children.append(integrationNode(c, c.dependencies.at(d).to));
        children.append(generalNode());
        break;
    default:
        break;
    }
    std::sort(children.begin(), children.end(),
              [](const NodeRef &a, const NodeRef &b) { return a.code < b.code; });
    children.erase(std::unique(children.begin(), children.end()), children.end());
    return children;
}

double ownOf(const Picture &picture, const NodeRef &node)
{
    const int index = indexOf(*picture.catalogue, node);
    switch (node.kind) {
    case NodeKind::Package:
        return picture.progress.packages.at(index).own.ratio();
    case NodeKind::Integration:
        return picture.progress.integrations.at(index).own.ratio();
    case NodeKind::General:
        return picture.progress.general.own.ratio();
    default:
        return 1.0;
    }
}

double effectiveOf(const Picture &picture, const NodeRef &node)
{
    const int index = indexOf(*picture.catalogue, node);
    switch (node.kind) {
    case NodeKind::UseCase:
        return picture.progress.useCases.at(index).effective;
    case NodeKind::Package:
        return picture.progress.packages.at(index).effective;
    case NodeKind::Integration:
        return picture.progress.integrations.at(index).effective;
    case NodeKind::General:
        return picture.progress.general.effective;
    default:
        return 1.0;
    }
}

bool followWeakest(const Picture &picture, const NodeRef &node, double minimum, QList<NodeRef> &visited,
                   Chain &path)
{
    visited.append(node);
    path.append(node);
    if (ownOf(picture, node) <= minimum)
        return true;
    for (const NodeRef &child : childrenOf(picture, node))
        if (effectiveOf(picture, child) <= minimum && !visited.contains(child) &&
            followWeakest(picture, child, minimum, visited, path))
            return true;
    path.removeLast(); // only a loop of answered conditions leads here
    return false;
}

} // namespace

QList<Chain> shortestReasons(const Picture &picture)
{
    const Catalogue &c = *picture.catalogue;
    QList<Chain> reasons(c.integrations.size());
    QList<int> level;
    for (const int u : c.useCaseOrder.sorted) {
        if (!picture.selection.chosen.at(u))
            continue;
        for (const Requirement &requirement : c.useCases.at(u).requirements) {
            if (!inForce(picture.selection, requirement))
                continue;
            for (const int i : pulled(c, requirement)) {
                const Chain chain =
                    useCaseChain(c, u) + Chain{packageNode(c, requirement.package), integrationNode(c, i)};
                if (reasons.at(i).isEmpty())
                    level.append(i);
                else if (!before(chain, reasons.at(i)))
                    continue;
                reasons[i] = chain;
            }
        }
    }
    // Level by level: within one, the smallest chain is extended first, so the first to reach a node is its
    // smallest.
    while (!level.isEmpty()) {
        std::sort(level.begin(), level.end(),
                  [&](int a, int b) { return before(reasons.at(a), reasons.at(b)); });
        QList<int> next;
        for (const int at : std::as_const(level)) {
            for (const int d : c.integrations.at(at).needs) {
                const int to = c.dependencies.at(d).to;
                if (!picture.scope.edgeInForce.at(d) || !reasons.at(to).isEmpty())
                    continue;
                reasons[to] = reasons.at(at) + Chain{integrationNode(c, to)};
                next.append(to);
            }
        }
        level = next;
    }
    return reasons;
}

QList<Chain> reasonsFor(const Picture &picture, const NodeRef &asked, int limit, bool *truncated)
{
    if (truncated)
        *truncated = false;
    const Catalogue &c = *picture.catalogue;
    NodeRef node = asked;
    Chain tail;
    if (node.kind == NodeKind::Criterion) {
        const int k = indexOf(c, node);
        if (k < 0)
            return {};
        tail = {node};
        node = ownerOf(c, c.criteria.at(k));
    }
    const int index = indexOf(c, node);
    if (index < 0)
        return {};

    QList<Chain> chains;
    Upwards upwards(picture, [&](const Chain &chain) {
        if (chains.size() >= limit) {
            if (truncated)
                *truncated = true;
            return false;
        }
        chains.append(chain);
        return true;
    });
    switch (node.kind) {
    case NodeKind::UseCase:
        if (picture.selection.chosen.at(index))
            chains.append(useCaseChain(c, index) + tail);
        break;
    case NodeKind::Package:
        if (picture.scope.packages.at(index).inScope)
            upwards.fromPackage(index, Chain{node} + tail);
        break;
    case NodeKind::Integration: {
        if (!picture.scope.integrations.at(index).inScope)
            break;
        int length = 1;
        do {
            upwards.fromIntegration(index, tail, length++);
        } while (upwards.reached() && !upwards.stopped());
        break;
    }
    case NodeKind::General: {
        const QList<Chain> all = shortestReasons(picture);
        for (const Chain &chain : all)
            if (!chain.isEmpty())
                chains.append(chain + Chain{node} + tail);
        std::sort(chains.begin(), chains.end(), shorter);
        if (truncated)
            *truncated = chains.size() > limit;
        chains = chains.first(std::min<qsizetype>(limit, chains.size()));
        break;
    }
    default:
        break;
    }
    std::sort(chains.begin(), chains.end(), shorter);
    return chains;
}

Chain weakestLink(const Picture &picture, const NodeRef &node)
{
    Chain path;
    QList<NodeRef> visited;
    if (indexOf(*picture.catalogue, node) >= 0)
        followWeakest(picture, node, effectiveOf(picture, node), visited, path);
    return path;
}

} // namespace kravkort
