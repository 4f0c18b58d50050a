// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/decisions/bestbuy.h"

#include "models/domain/decisions/marginalcost.h"
#include "models/domain/decisions/outlook.h"

#include <QMap>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace kravkort {

namespace {

constexpr double smallest = 1e-9; // hours; below it two sums are the same

// Use cases that miss the same integrations with hours: they are bought together or not at all.
struct Group
{
    std::vector<size_t> missing; // into Shop::hours
    std::vector<int> useCases;

    double weight() const { return static_cast<double>(useCases.size()); }
};

struct Shop
{
    std::vector<double> hours; // of each integration that somebody misses
    std::vector<Group> groups; // those that cost nothing are left out
    std::vector<int> free;     // use cases that cost nothing
};

Shop shopOf(const Picture &picture, const RemainingHours &remaining)
{
    const Catalogue &c = *picture.catalogue;
    const QList<Footprint> footprints = footprintsOf(c, picture.selection);
    Shop shop;
    QMap<int, size_t> place;
    QMap<QList<int>, std::vector<int>> groups;
    for (const int u : c.useCaseOrder.sorted) {
        if (picture.selection.chosen.at(u) || !packagesKnown(c, u))
            continue;
        QList<int> missing;
        for (const int i : footprints.at(u).integrations)
            if (!picture.scope.integrations.at(i).inScope && remaining.hours.at(i) > 0)
                missing.append(i);
        std::sort(missing.begin(), missing.end());
        if (missing.isEmpty())
            shop.free.push_back(u);
        else
            groups[missing].push_back(u);
    }
    for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
        Group group{{}, it.value()};
        for (const int i : it.key()) {
            if (!place.contains(i)) {
                place.insert(i, shop.hours.size());
                shop.hours.push_back(remaining.hours.at(i));
            }
            group.missing.push_back(place.value(i));
        }
        shop.groups.push_back(std::move(group));
    }
    return shop;
}

struct Basket
{
    std::vector<size_t> groups;
    double count = 0; // use cases
    double hours = 0;

    bool betterThan(const Basket &other) const
    {
        return count > other.count || (count == other.count && hours < other.hours - smallest);
    }
};

class Search
{
public:
    Search(const Shop &shop, double budget, int mostSteps)
        : m_shop(shop)
        , m_budget(budget + smallest)
        , m_stepsLeft(mostSteps)
        , m_bought(shop.hours.size(), 0)
        , m_sharers(shop.hours.size(), 0)
        , m_state(shop.groups.size(), State::Open)
    {
    }

    // Again and again the group with the fewest further hours a use case.
    void greedily()
    {
        const size_t count = m_shop.groups.size();
        std::vector<double> cost(count);
        std::vector<std::vector<size_t>> holders(m_shop.hours.size());
        for (size_t g = 0; g < count; ++g) {
            cost[g] = costOf(g);
            for (const size_t i : m_shop.groups[g].missing)
                holders[i].push_back(g);
        }
        std::vector<bool> taken(count, false), bought(m_shop.hours.size(), false);
        Basket basket;
        for (;;) {
            size_t best = count;
            for (size_t g = 0; g < count; ++g)
                if (!taken[g] && basket.hours + cost[g] <= m_budget &&
                    (best == count || cost[g] * m_shop.groups[best].weight() <
                                          cost[best] * m_shop.groups[g].weight() - smallest))
                    best = g;
            if (best == count)
                break;
            taken[best] = true;
            basket.groups.push_back(best);
            basket.count += m_shop.groups[best].weight();
            for (const size_t i : m_shop.groups[best].missing) {
                if (bought[i])
                    continue;
                bought[i] = true;
                basket.hours += m_shop.hours[i];
                for (const size_t g : holders[i])
                    cost[g] = std::max(0.0, cost[g] - m_shop.hours[i]);
            }
        }
        if (basket.betterThan(m_best))
            m_best = basket;
    }

    // No basket can hold more use cases. Each integration's hours are shared out among all that still miss
    // it: a basket never costs less than its shares, so filling up with the cheapest shares bounds it.
    double bound()
    {
        const double left = m_budget - m_now.hours;
        std::fill(m_sharers.begin(), m_sharers.end(), 0);
        for (size_t g = 0; g < m_state.size(); ++g)
            if (m_state[g] == State::Open)
                for (const size_t i : m_shop.groups[g].missing)
                    ++m_sharers[i];
        m_shares.clear();
        for (size_t g = 0; g < m_state.size(); ++g) {
            if (m_state[g] != State::Open)
                continue;
            double share = 0, whole = 0;
            for (const size_t i : m_shop.groups[g].missing) {
                if (m_bought[i] > 0)
                    continue;
                whole += m_shop.hours[i];
                share += m_shop.hours[i] / m_sharers[i];
            }
            if (whole <= left)
                m_shares.push_back({share, m_shop.groups[g].weight()});
        }
        std::sort(m_shares.begin(), m_shares.end(),
                  [](const Share &a, const Share &b) { return a.hours * b.weight < b.hours * a.weight; });
        double room = left, most = m_now.count;
        for (const Share &share : m_shares) {
            if (share.hours > room)
                return most + (share.hours > 0 ? share.weight * room / share.hours : 0);
            room -= share.hours;
            most += share.weight;
        }
        return most;
    }

    // Every basket that may be better, group by group: with it first, then without. True when it came to an
    // end.
    bool exactly()
    {
        if (--m_stepsLeft < 0)
            return false;
        if (m_now.betterThan(m_best))
            m_best = m_now;
        const double most = std::floor(bound() + 1e-6);
        if (most < m_best.count || (most == m_best.count && m_now.hours >= m_best.hours - smallest))
            return true;
        size_t next = m_state.size();
        double nextCost = 0;
        for (size_t g = 0; g < m_state.size(); ++g) {
            if (m_state[g] != State::Open)
                continue;
            const double cost = costOf(g) / m_shop.groups[g].weight();
            if (m_now.hours + costOf(g) <= m_budget && (next == m_state.size() || cost < nextCost)) {
                next = g;
                nextCost = cost;
            }
        }
        if (next == m_state.size())
            return true;
        const Basket before = m_now;
        take(next);
        const bool ended = exactly();
        giveBack(next);
        m_now = before;
        if (!ended)
            return false;
        if (nextCost <= 0)
            return true; // what costs nothing is never left out
        m_state[next] = State::Out;
        const bool without = exactly();
        m_state[next] = State::Open;
        return without;
    }

    const Basket &best() const { return m_best; }

private:
    enum class State { Open, In, Out };
    struct Share
    {
        double hours;
        double weight;
    };

    double costOf(size_t g) const
    {
        double cost = 0;
        for (const size_t i : m_shop.groups[g].missing)
            cost += m_bought[i] > 0 ? 0 : m_shop.hours[i];
        return cost;
    }

    void take(size_t g)
    {
        m_now.hours += costOf(g);
        m_now.count += m_shop.groups[g].weight();
        m_now.groups.push_back(g);
        m_state[g] = State::In;
        for (const size_t i : m_shop.groups[g].missing)
            ++m_bought[i];
    }

    void giveBack(size_t g)
    {
        m_state[g] = State::Open;
        for (const size_t i : m_shop.groups[g].missing)
            --m_bought[i];
    }

    const Shop &m_shop;
    double m_budget;
    int m_stepsLeft;
    std::vector<int> m_bought;
    std::vector<int> m_sharers;
    std::vector<State> m_state;
    std::vector<Share> m_shares;
    Basket m_now;
    Basket m_best;
};

} // namespace

BestBuy bestBuyOf(const Picture &picture, const RemainingHours &remaining, double hours,
                  const SearchLimits &limits)
{
    const Catalogue &c = *picture.catalogue;
    BestBuy found;
    if (!(hours >= 0) || !std::isfinite(hours))
        return found;
    const Shop shop = shopOf(picture, remaining);
    Search search(shop, hours, limits.mostSteps);
    search.greedily();
    const int free = static_cast<int>(shop.free.size());
    const int bound = free + static_cast<int>(std::floor(search.bound() + 1e-6));
    found.exact = shop.groups.size() <= static_cast<size_t>(limits.mostGroups) && search.exactly();
    for (const int u : shop.free)
        found.useCases.append(u);
    for (const size_t g : search.best().groups)
        for (const int u : shop.groups[g].useCases)
            found.useCases.append(u);
    std::sort(found.useCases.begin(), found.useCases.end(),
              [&](int a, int b) { return c.useCaseOrder.rank.at(a) < c.useCaseOrder.rank.at(b); });
    const MarginalCost cost = costOfChoosing(picture, remaining, found.useCases);
    found.hours = cost.hours;
    found.unestimated = cost.unestimated;
    found.bound = found.exact ? static_cast<int>(found.useCases.size()) : bound;
    return found;
}

} // namespace kravkort
