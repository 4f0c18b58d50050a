// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/scope/seriation.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace kravkort {

namespace {

constexpr qsizetype mostStarts = 200;
constexpr double least = 1e-9; // shorter by less is no shorter: sums of fractions are not exact

using Distance = std::function<double(int, int)>;

QList<int> walkFrom(int start, int count, const Distance &distance)
{
    QList<bool> visited(count, false);
    QList<int> walk{start};
    visited[start] = true;
    while (walk.size() < count) {
        int nearest = -1;
        double shortest = std::numeric_limits<double>::infinity();
        for (int i = 0; i < count; ++i) {
            if (visited.at(i))
                continue;
            if (const double away = distance(walk.last(), i); away < shortest) {
                shortest = away;
                nearest = i;
            }
        }
        visited[nearest] = true;
        walk.append(nearest);
    }
    return walk;
}

double lengthOf(const QList<int> &order, const Distance &distance)
{
    double sum = 0;
    for (int i = 1; i < order.size(); ++i)
        sum += distance(order.at(i - 1), order.at(i));
    return sum;
}

// Turns the stretch first…last around wherever that makes the whole shorter.
void shorten(QList<int> &order, const Distance &distance)
{
    const int count = static_cast<int>(order.size());
    for (bool better = true; better;) {
        better = false;
        for (int first = 0; first < count - 1; ++first) {
            for (int last = first + 1; last < count; ++last) {
                double gain = 0;
                if (first > 0)
                    gain += distance(order.at(first - 1), order.at(first)) -
                            distance(order.at(first - 1), order.at(last));
                if (last + 1 < count)
                    gain += distance(order.at(last), order.at(last + 1)) -
                            distance(order.at(first), order.at(last + 1));
                if (gain > least) {
                    std::reverse(order.begin() + first, order.begin() + last + 1);
                    better = true;
                }
            }
        }
    }
}

} // namespace

double jaccardDistance(const QList<int> &a, const QList<int> &b)
{
    qsizetype common = 0;
    for (auto i = a.cbegin(), j = b.cbegin(); i != a.cend() && j != b.cend();) {
        if (*i == *j) {
            ++common;
            ++i;
            ++j;
        } else if (*i < *j) {
            ++i;
        } else {
            ++j;
        }
    }
    const qsizetype all = a.size() + b.size() - common;
    return all == 0 ? 0 : 1 - double(common) / double(all);
}

double seriationLength(const QList<QList<int>> &sets, const QList<int> &order)
{
    return lengthOf(order, [&](int a, int b) { return jaccardDistance(sets.at(a), sets.at(b)); });
}

QList<int> seriated(const QList<QList<int>> &sets)
{
    const int count = static_cast<int>(sets.size());
    if (count == 0)
        return {};
    if (count > mostStarts)
        return walkFrom(0, count, [&](int a, int b) { return jaccardDistance(sets.at(a), sets.at(b)); });

    QList<double> table(sets.size() * sets.size());
    for (int a = 0; a < count; ++a)
        for (int b = 0; b < count; ++b)
            table[a * count + b] = jaccardDistance(sets.at(a), sets.at(b));
    const Distance distance = [&](int a, int b) { return table.at(a * count + b); };
    QList<int> order;
    double shortest = std::numeric_limits<double>::infinity();
    for (int start = 0; start < count; ++start) {
        QList<int> walk = walkFrom(start, count, distance);
        if (const double length = lengthOf(walk, distance); length < shortest - least) {
            shortest = length;
            order = std::move(walk);
        }
    }
    shorten(order, distance);
    if (order.first() > order.last())
        std::reverse(order.begin(), order.end());
    return order;
}

} // namespace kravkort
