// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/decisions/marginalcost.h"

#include <algorithm>

namespace kravkort {

namespace {

// Open, counted criteria of each thing: what it costs to make it mandatory.
struct OpenCriteria
{
    QList<int> packages;
    QList<int> integrations;
    int general = 0;

    OpenCriteria(const Catalogue &c, const QList<Outcome> &outcomes)
        : packages(c.packages.size(), 0)
        , integrations(c.integrations.size(), 0)
    {
        for (int k = 0; k < c.criteria.size(); ++k) {
            const Criterion &criterion = c.criteria.at(k);
            const Outcome outcome = outcomes.at(k);
            if (!criterion.counts() || outcome == Outcome::Met || outcome == Outcome::NotApplicable)
                continue;
            (criterion.owner == Criterion::Owner::Package       ? packages[criterion.ownerIndex]
             : criterion.owner == Criterion::Owner::Integration ? integrations[criterion.ownerIndex]
                                                                : general)++;
        }
    }
};

// How many of the chosen use cases hold each thing: what only the dropped ones hold would leave.
struct Holders
{
    QList<int> packages, mandatoryPackages, integrations, mandatoryIntegrations;
    int anyMandatoryIntegration = 0;

    explicit Holders(const Catalogue &c)
        : packages(c.packages.size(), 0)
        , mandatoryPackages(c.packages.size(), 0)
        , integrations(c.integrations.size(), 0)
        , mandatoryIntegrations(c.integrations.size(), 0)
    {
    }
    void add(const Footprint &footprint)
    {
        const auto count = [](QList<int> &holders, const QList<int> &held) {
            for (const int thing : held)
                ++holders[thing];
        };
        count(packages, footprint.packages);
        count(mandatoryPackages, footprint.mandatoryPackages);
        count(integrations, footprint.integrations);
        count(mandatoryIntegrations, footprint.mandatoryIntegrations);
        anyMandatoryIntegration += footprint.mandatoryIntegrations.isEmpty() ? 0 : 1;
    }
};

// Sums what a group of use cases holds and the rest does not. `rest` counts those who hold a thing without
// the group.
class Difference
{
public:
    Difference(const OpenCriteria &open, const RemainingHours &remaining, const Catalogue &c)
        : m_open(open)
        , m_remaining(remaining)
        , m_seenPackages(c.packages.size(), 0)
        , m_seenMandatoryPackages(c.packages.size(), 0)
        , m_seenIntegrations(c.integrations.size(), 0)
        , m_seenMandatoryIntegrations(c.integrations.size(), 0)
    {
    }

    template<class Rest>
    MarginalCost of(const QList<Footprint> &footprints, const QList<int> &group, Rest rest)
    {
        ++m_round;
        MarginalCost cost;
        bool mandatory = false;
        const auto fresh = [this](QList<int> &seen, int thing) {
            return std::exchange(seen[thing], m_round) != m_round;
        };
        for (const int u : group) {
            const Footprint &footprint = footprints.at(u);
            for (const int p : footprint.packages)
                if (fresh(m_seenPackages, p) && rest(&Holders::packages, p) == 0)
                    ++cost.packages;
            for (const int p : footprint.mandatoryPackages)
                if (fresh(m_seenMandatoryPackages, p) && rest(&Holders::mandatoryPackages, p) == 0)
                    cost.criteria += m_open.packages.at(p);
            for (const int i : footprint.integrations) {
                if (!fresh(m_seenIntegrations, i) || rest(&Holders::integrations, i) != 0)
                    continue;
                ++cost.integrations;
                cost.hours += m_remaining.hours.at(i);
                cost.unestimated += m_remaining.unestimated.at(i) ? 1 : 0;
            }
            for (const int i : footprint.mandatoryIntegrations)
                if (fresh(m_seenMandatoryIntegrations, i) && rest(&Holders::mandatoryIntegrations, i) == 0)
                    cost.criteria += m_open.integrations.at(i);
            mandatory = mandatory || !footprint.mandatoryIntegrations.isEmpty();
        }
        m_mandatory = mandatory;
        return cost;
    }
    // Did the group just asked about hold a mandatory integration, and with it the general terms?
    bool heldGeneral() const { return m_mandatory; }

private:
    const OpenCriteria &m_open;
    const RemainingHours &m_remaining;
    QList<int> m_seenPackages, m_seenMandatoryPackages, m_seenIntegrations, m_seenMandatoryIntegrations;
    int m_round = 0;
    bool m_mandatory = false;
};

class Costs
{
public:
    Costs(const Picture &picture, const RemainingHours &remaining)
        : m_chosen(picture.selection.chosen)
        , m_footprints(footprintsOf(*picture.catalogue, picture.selection))
        , m_open(*picture.catalogue, picture.outcomes)
        , m_holders(*picture.catalogue)
        , m_difference(m_open, remaining, *picture.catalogue)
    {
        for (int u = 0; u < m_footprints.size(); ++u)
            if (m_chosen.at(u))
                m_holders.add(m_footprints.at(u));
    }

    MarginalCost adding(const QList<int> &group)
    {
        MarginalCost cost =
            m_difference.of(m_footprints, group, [this](QList<int> Holders::*list, int thing) {
                return (m_holders.*list).at(thing);
            });
        if (m_difference.heldGeneral() && m_holders.anyMandatoryIntegration == 0)
            cost.criteria += m_open.general;
        return cost;
    }

    // `group` are chosen ones.
    MarginalCost dropping(const Catalogue &c, const QList<int> &group)
    {
        if (group.size() == 1) // the usual case needs no list of its own
            return dropped(
                group,
                [this](QList<int> Holders::*list, int thing) { return (m_holders.*list).at(thing) - 1; },
                m_footprints.at(group.first()).mandatoryIntegrations.isEmpty() ? 0 : 1);
        Holders within(c);
        for (const int u : group)
            within.add(m_footprints.at(u));
        return dropped(
            group,
            [&](QList<int> Holders::*list, int thing) {
                return (m_holders.*list).at(thing) - (within.*list).at(thing);
            },
            within.anyMandatoryIntegration);
    }

    bool chosen(int useCase) const { return m_chosen.at(useCase); }

private:
    template<class Rest>
    MarginalCost dropped(const QList<int> &group, Rest rest, int withGeneral)
    {
        MarginalCost cost = m_difference.of(m_footprints, group, rest);
        if (m_difference.heldGeneral() && m_holders.anyMandatoryIntegration == withGeneral)
            cost.criteria += m_open.general;
        return cost;
    }

    const QList<bool> &m_chosen;
    QList<Footprint> m_footprints;
    OpenCriteria m_open;
    Holders m_holders;
    Difference m_difference;
};

} // namespace

bool isWholeAreaChosen(const Picture &picture, int area)
{
    const QList<int> &useCases = picture.catalogue->areas.at(area).useCases;
    return !useCases.isEmpty() && std::all_of(useCases.cbegin(), useCases.cend(),
                                              [&](int u) { return picture.selection.chosen.at(u); });
}

MarginalCosts marginalCostsOf(const Picture &picture, const RemainingHours &remaining)
{
    const Catalogue &c = *picture.catalogue;
    Costs costs(picture, remaining);
    MarginalCosts found;
    found.useCases.reserve(c.useCases.size());
    for (int u = 0; u < c.useCases.size(); ++u)
        found.useCases.append(costs.chosen(u) ? costs.dropping(c, {u}) : costs.adding({u}));
    found.areas.reserve(c.areas.size());
    for (int a = 0; a < c.areas.size(); ++a) {
        QList<int> group;
        for (const int u : c.areas.at(a).useCases)
            if (!costs.chosen(u))
                group.append(u);
        found.areas.append(isWholeAreaChosen(picture, a) ? costs.dropping(c, c.areas.at(a).useCases)
                                                         : costs.adding(group));
    }
    return found;
}

MarginalCost costOfChoosing(const Picture &picture, const RemainingHours &remaining,
                            const QList<int> &useCases)
{
    return Costs(picture, remaining).adding(useCases);
}

} // namespace kravkort
