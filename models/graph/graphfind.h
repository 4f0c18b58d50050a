// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace kravkort {

// The texts (by node: code and name) that `typed` means, the best first: those whose code begins with it,
// then those with a word that does, then those that hold it anywhere. Case, white space at the ends, and
// hyphens and underscores in codes do not count: "sf1470", "i8" and "y26u01" find SF1470, I-8 and Y26-U01.
struct GraphText
{
    QString code;
    QString name;
};
QList<int> found(const QList<GraphText> &texts, const QString &typed);

} // namespace kravkort
