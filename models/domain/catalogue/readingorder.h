// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <algorithm>

namespace kravkort {

// The order that people count codes in: I-2 before I-10. Files keep to the order of text.
bool readsBefore(const QString &a, const QString &b);

// The indices of a catalogue's list, e.g. the sorted ones of its IdOrder, in reading order.
template<class T>
QList<int> inReadingOrder(const QList<T> &things, QList<int> indices)
{
    std::stable_sort(indices.begin(), indices.end(),
                     [&](int a, int b) { return readsBefore(things.at(a).id.code, things.at(b).id.code); });
    return indices;
}

} // namespace kravkort
