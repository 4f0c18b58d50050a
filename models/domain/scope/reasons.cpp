// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/scope/reasons.h"

#include "models/domain/decisions/outlook.h"

#include <QBitArray>

#include <algorithm>
#include <tuple>

namespace kravkort {

namespace {

// Where a chain meets its first integration: a requirement in force pulls it in.
struct Start
{
    int useCase;
    int package;
    int integration;
};

// Every start, in the order of the chains that begin there.
QList<Start> startsOf(const Picture &picture)
{
    const Catalogue &c = *picture.catalogue;
    QList<Start> starts;
    for (int u = 0; u < c.useCases.size(); ++u) {
        if (!picture.selection.chosen.at(u))
            continue;
        forEachRequirement(c, u, [&](const PackedRequirements::Entry &requirement) {
            if (!inForce(picture.selection, requirement))
                return;
            forEachPulled(c, requirement, [&](int integration) {
                starts.append({u, requirement.package, integration});
            });
        });
    }
    const auto place = [&](const Start &start) {
        return std::tuple(c.areaOrder.rank.at(c.useCases.at(start.useCase).area),
                          c.useCaseOrder.rank.at(start.useCase), c.packageOrder.rank.at(start.package),
                          c.integrationOrder.rank.at(start.integration));
    };
    std::sort(starts.begin(), starts.end(),
              [&](const Start &a, const Start &b) { return place(a) < place(b); });
    return starts;
}

// What an integration needs by edges in force, by id.
QList<int> neededOf(const Picture &picture, int integration)
{
    const Catalogue &c = *picture.catalogue;
    QList<int> needed;
    for (const int d : c.integrations.at(integration).needs)
        if (picture.scope.edgeInForce.at(d))
            needed.append(c.dependencies.at(d).to);
    std::sort(needed.begin(), needed.end(),
              [&](int a, int b) { return c.integrationOrder.rank.at(a) < c.integrationOrder.rank.at(b); });
    return needed;
}

Chain useCaseChain(const Catalogue &c, int useCase)
{
    return {areaNode(c, c.useCases.at(useCase).area), useCaseNode(c, useCase)};
}

// All chains to one integration, or to the general terms through any of them, length by length and in order
// within a length, so that the first ones asked for are the first ones there are. `m_walks[n]` marks the
// integrations from which n edges lead to a target: where no answered conditions close a loop, the walk takes
// no step in vain; where they do, `steps` ends it.
class Chains
{
public:
    Chains(const Picture &picture, const QList<int> &targets)
        : m_picture(picture)
        , m_starts(startsOf(picture))
        , m_onPath(picture.catalogue->integrations.size(), false)
        , m_walks{QBitArray(picture.catalogue->integrations.size())}
        , m_last(targets)
        , m_only(targets.size() == 1 ? targets.first() : -1)
    {
        for (const int target : targets)
            m_walks.last().setBit(target);
    }

    // Finds `limit` chains and whether there may be more.
    bool find(int limit, QList<Chain> &found)
    {
        m_limit = limit;
        m_found = &found;
        for (int edges = 0; !m_last.isEmpty() && edges < m_onPath.size(); ++edges) {
            for (const Start &start : std::as_const(m_starts)) {
                m_start = start;
                if (!walk(start.integration, edges))
                    return true;
            }
            if (!lengthen())
                return true;
        }
        return false;
    }

private:
    bool lengthen()
    {
        const Catalogue &c = *m_picture.catalogue;
        QBitArray walks(m_onPath.size());
        QList<int> now;
        for (const int at : std::as_const(m_last)) {
            for (const int d : c.integrations.at(at).neededBy) {
                const int from = c.dependencies.at(d).from;
                if (!m_picture.scope.edgeInForce.at(d) || from == m_only || walks.testBit(from))
                    continue;
                walks.setBit(from);
                now.append(from);
                if (--m_steps < 0)
                    return false;
            }
        }
        m_walks.append(walks);
        m_last = now;
        return true;
    }

    bool walk(int at, int edges)
    {
        if (!m_walks.at(edges).testBit(at) || m_onPath.at(at))
            return true;
        if (--m_steps < 0)
            return false;
        m_path.append(at);
        m_onPath[at] = true;
        bool goOn = true;
        if (edges == 0) {
            goOn = finish();
        } else {
            for (const int to : neededOf(m_picture, at)) {
                goOn = walk(to, edges - 1);
                if (!goOn)
                    break;
            }
        }
        m_onPath[at] = false;
        m_path.removeLast();
        return goOn;
    }

    bool finish()
    {
        if (m_found->size() >= m_limit)
            return false;
        const Catalogue &c = *m_picture.catalogue;
        Chain chain = useCaseChain(c, m_start.useCase) + Chain{packageNode(c, m_start.package)};
        for (const int integration : std::as_const(m_path))
            chain.append(integrationNode(c, integration));
        m_found->append(chain);
        return true;
    }

    const Picture &m_picture;
    const QList<Start> m_starts;
    QList<bool> m_onPath;
    QList<QBitArray> m_walks;
    QList<int> m_last; // those marked last
    const int m_only;  // nothing leads on from the only target there is; -1 where there are several
    QList<int> m_path;
    QList<Chain> *m_found = nullptr;
    Start m_start{};
    int m_limit = 0;
    int m_steps = 500'000;
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
    case NodeKind::UseCase: // one of which nobody knows what it asks for holds itself back
        return packagesKnown(*picture.catalogue, index) ? 1.0 : 0.0;
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
    for (const Start &start : startsOf(picture)) {
        Chain &reason = reasons[start.integration];
        if (!reason.isEmpty())
            continue;
        reason = useCaseChain(c, start.useCase) +
                 Chain{packageNode(c, start.package), integrationNode(c, start.integration)};
        level.append(start.integration);
    }
    // Level by level: each level is in the order of its chains, so the first to reach a node is its smallest,
    // and the next level comes out in order too.
    while (!level.isEmpty()) {
        QList<int> next;
        for (const int at : std::as_const(level)) {
            for (const int to : neededOf(picture, at)) {
                if (!reasons.at(to).isEmpty())
                    continue;
                reasons[to] = reasons.at(at) + Chain{integrationNode(c, to)};
                next.append(to);
            }
        }
        level = next;
    }
    return reasons;
}

namespace {

// Of the use cases whose requirement of the package is in force, in the order of their chains.
QList<Chain> packageReasons(const Picture &picture, int package)
{
    const Catalogue &c = *picture.catalogue;
    QList<int> useCases;
    for (const int u : picture.scope.packages.at(package).useCases) {
        const QList<Requirement> &requirements = c.useCases.at(u).requirements;
        if (std::any_of(requirements.cbegin(), requirements.cend(), [&](const Requirement &requirement) {
                return requirement.package == package && inForce(picture.selection, requirement);
            }))
            useCases.append(u);
    }
    std::stable_sort(useCases.begin(), useCases.end(), [&](int a, int b) {
        return c.areaOrder.rank.at(c.useCases.at(a).area) < c.areaOrder.rank.at(c.useCases.at(b).area);
    });
    QList<Chain> chains;
    for (const int u : std::as_const(useCases))
        chains.append(useCaseChain(c, u) + Chain{packageNode(c, package)});
    return chains;
}

// Every integration needs the general terms: every chain to any of them leads on there.
bool generalReasons(const Picture &picture, int limit, QList<Chain> &found)
{
    QList<int> targets;
    for (const int i : picture.catalogue->integrationOrder.sorted)
        if (picture.scope.integrations.at(i).inScope)
            targets.append(i);
    const bool more = Chains(picture, targets).find(limit, found);
    for (Chain &chain : found)
        chain.append(generalNode());
    return more;
}

} // namespace

QList<Chain> reasonsFor(const Picture &picture, const NodeRef &asked, int limit, bool *truncated)
{
    const Catalogue &c = *picture.catalogue;
    bool more = false;
    NodeRef node = asked;
    int index = indexOf(c, node);
    if (node.kind == NodeKind::Criterion && index >= 0) {
        node = ownerOf(c, c.criteria.at(index));
        index = indexOf(c, node);
    }

    QList<Chain> chains;
    if (index < 0) {
        // Nothing is known of it.
    } else if (node.kind == NodeKind::UseCase) {
        if (picture.selection.chosen.at(index))
            chains.append(useCaseChain(c, index));
    } else if (node.kind == NodeKind::Package) {
        if (picture.scope.packages.at(index).inScope)
            chains = packageReasons(picture, index);
    } else if (node.kind == NodeKind::Integration) {
        if (picture.scope.integrations.at(index).inScope)
            more = Chains(picture, {index}).find(limit, chains);
    } else if (node.kind == NodeKind::General) {
        more = generalReasons(picture, limit, chains);
    }

    if (chains.size() > limit) {
        more = true;
        chains.resize(limit);
    }
    if (asked.kind == NodeKind::Criterion)
        for (Chain &chain : chains)
            chain.append(asked);
    if (truncated)
        *truncated = more;
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
