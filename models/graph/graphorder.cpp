// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphorder.h"

#include <algorithm>
#include <numeric>

namespace kravkort {

namespace {

constexpr int rounds = 24;

// Every integration is drawn towards the middle of what it hangs together with, time and again, while the
// packages stay: the barycentre method, with places spread evenly after each round.
class Rows
{
public:
    explicit Rows(const Catalogue &catalogue)
        : m_catalogue(catalogue)
        , m_place(catalogue.integrations.size(), 0.5)
        , m_order(catalogue.integrationOrder.sorted)
    {
        const QList<int> packages = packageRows(catalogue);
        m_packages.resize(packages.size());
        for (int row = 0; row < packages.size(); ++row)
            m_packages[packages.at(row)] = (row + 0.5) / double(packages.size());
        m_memberOf.resize(catalogue.integrations.size());
        for (int p = 0; p < catalogue.packages.size(); ++p)
            for (const Membership &member : catalogue.packages.at(p).members)
                m_memberOf[member.integration].append(p);
    }

    QList<int> settled()
    {
        for (int round = 0; round < rounds; ++round) {
            QList<double> wished = m_place;
            for (int i = 0; i < wished.size(); ++i)
                wished[i] = middleFor(i);
            std::stable_sort(m_order.begin(), m_order.end(),
                             [&](int a, int b) { return wished.at(a) < wished.at(b); });
            for (int row = 0; row < m_order.size(); ++row)
                m_place[m_order.at(row)] = (row + 0.5) / double(m_order.size());
        }
        return m_order;
    }

private:
    // Packages weigh more: most lines come from there, and they do not move.
    double middleFor(int integration) const
    {
        constexpr double packageWeight = 3;
        double sum = 0;
        double weight = 0;
        const auto draw = [&](double place, double by) {
            sum += place * by;
            weight += by;
        };
        for (const int p : m_memberOf.at(integration))
            draw(m_packages.at(p), packageWeight);
        const Integration &it = m_catalogue.integrations.at(integration);
        for (const int d : it.needs)
            draw(m_place.at(m_catalogue.dependencies.at(d).to), 1);
        for (const int d : it.neededBy)
            draw(m_place.at(m_catalogue.dependencies.at(d).from), 1);
        return weight > 0 ? sum / weight : m_place.at(integration);
    }

    const Catalogue &m_catalogue;
    QList<double> m_packages; // place of each, 0…1
    QList<double> m_place;    // of each integration, 0…1
    QList<QList<int>> m_memberOf;
    QList<int> m_order;
};

} // namespace

QList<int> packageRows(const Catalogue &catalogue)
{
    QList<int> rows = catalogue.packageOrder.sorted;
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
        return catalogue.packages.at(a).id.code.size() < catalogue.packages.at(b).id.code.size();
    });
    return rows;
}

QList<int> integrationRows(const Catalogue &catalogue)
{
    return Rows(catalogue).settled();
}

} // namespace kravkort
