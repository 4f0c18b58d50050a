// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/basis/leaning.h"

#include "models/domain/catalogue/statementplaces.h"

#include <numeric>

namespace kravkort {

namespace {

class Leaning
{
public:
    Leaning(const Catalogue &catalogue, const Selection &selection)
        : c(catalogue)
        , m_selection(selection)
        , m_places(catalogue)
        , m_leaning(m_places.count(), false)
    {
    }

    void useCase(int u)
    {
        const UseCase &useCase = c.useCases.at(u);
        mark(m_places.area(useCase.area));
        mark(m_places.useCase(u));
        for (int r = 0; r < useCase.requirements.size(); ++r) {
            const Requirement &requirement = useCase.requirements.at(r);
            if (!inForce(m_selection, requirement))
                continue;
            mark(m_places.requirement(u, r));
            const Package &package = c.packages.at(requirement.package);
            ownOf(requirement.package);
            for (int m = 0; m < package.members.size(); ++m)
                if (!requirement.only || requirement.only->contains(package.members.at(m).integration))
                    membership(requirement.package, m);
        }
    }

    // With those of its members that it pulls in.
    void package(int p, const Scope &scope)
    {
        ownOf(p);
        const Package &package = c.packages.at(p);
        for (int m = 0; m < package.members.size(); ++m)
            if (scope.integrations.at(package.members.at(m).integration).packages.contains(p))
                membership(p, m);
    }

    void integration(int i)
    {
        QList<int> stack{i};
        general();
        while (!stack.isEmpty()) {
            const int at = stack.takeLast();
            if (m_leaning.at(m_places.integration(at)))
                continue;
            mark(m_places.integration(at));
            criteria(c.integrations.at(at).criteria);
            for (const int d : c.integrations.at(at).needs)
                if (holds(d)) {
                    mark(m_places.dependency(d));
                    stack.append(c.dependencies.at(d).to);
                }
        }
    }

    void general() { criteria(c.general); }

    const QList<bool> &leaning() const { return m_leaning; }

private:
    void mark(int statement) { m_leaning[statement] = true; }
    void criteria(const QList<int> &list)
    {
        for (const int k : list)
            mark(m_places.criterion(k));
    }
    void ownOf(int p)
    {
        mark(m_places.package(p));
        criteria(c.packages.at(p).criteria);
    }
    void membership(int p, int m)
    {
        mark(m_places.membership(p, m));
        integration(c.packages.at(p).members.at(m).integration);
    }
    bool holds(int d) const
    {
        const DependencyKind kind = c.dependencies.at(d).kind;
        return kind == DependencyKind::Must ||
               (kind == DependencyKind::Conditional && m_selection.conditions.at(d) == Holds::Yes);
    }

    const Catalogue &c;
    const Selection &m_selection;
    StatementPlaces m_places;
    QList<bool> m_leaning;
};

} // namespace

QList<bool> leaningOf(const Picture &picture)
{
    Leaning leaning(*picture.catalogue, picture.selection);
    for (int u = 0; u < picture.selection.chosen.size(); ++u)
        if (picture.selection.chosen.at(u))
            leaning.useCase(u);
    return leaning.leaning();
}

QList<bool> leaningOf(const Picture &picture, const NodeRef &node)
{
    Leaning leaning(*picture.catalogue, picture.selection);
    const int index = indexOf(*picture.catalogue, node);
    if (index < 0)
        return leaning.leaning();
    if (node.kind == NodeKind::UseCase && picture.selection.chosen.at(index))
        leaning.useCase(index);
    else if (node.kind == NodeKind::Package && picture.scope.packages.at(index).inScope)
        leaning.package(index, picture.scope);
    else if (node.kind == NodeKind::Integration && picture.scope.integrations.at(index).inScope)
        leaning.integration(index);
    else if (node.kind == NodeKind::General && picture.scope.general)
        leaning.general();
    return leaning.leaning();
}

QList<Lean> leansOn(const Catalogue &catalogue, const QList<Selection> &bids)
{
    QList<Lean> leans(StatementPlaces(catalogue).count());
    for (const Selection &bid : bids) {
        QList<int> useCases(leans.size(), 0);
        for (int u = 0; u < bid.chosen.size(); ++u) {
            if (!bid.chosen.at(u))
                continue;
            Leaning leaning(catalogue, bid);
            leaning.useCase(u);
            for (qsizetype s = 0; s < leans.size(); ++s)
                useCases[s] += leaning.leaning().at(s) ? 1 : 0;
        }
        for (qsizetype s = 0; s < leans.size(); ++s) {
            leans[s].useCases += useCases.at(s);
            leans[s].bids += useCases.at(s) > 0 ? 1 : 0;
        }
    }
    return leans;
}

int GroundCount::total() const
{
    return std::accumulate(count.begin(), count.end(), 0);
}

GroundCount groundCount(const Catalogue &catalogue, const QList<bool> &leaning)
{
    GroundCount counted;
    const QList<const Ground *> grounds = groundsOf(catalogue);
    for (qsizetype s = 0; s < grounds.size(); ++s)
        if (leaning.at(s))
            ++counted.count[static_cast<size_t>(grounds.at(s)->basis)];
    return counted;
}

GroundCount groundCount(const Picture &picture, const NodeRef &node)
{
    return groundCount(*picture.catalogue, node.isValid() ? leaningOf(picture, node) : leaningOf(picture));
}

} // namespace kravkort
