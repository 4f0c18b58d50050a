// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/text.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace kravkort {

// One owner's criteria by what they say, so that a row without a number need not be compared with each.
class CriterionIndex
{
public:
    // `place` is the criterion's in the catalogue; what it said before is forgotten.
    void put(int place, const Text &text);
    // The one that says just that, and the first that says nearly that; or -1. Nothing where so much was
    // compared already that it is no table of criteria.
    int same(const Text &text) const;
    std::optional<int> alike(const QString &text);

    int next = 1; // the number to try for the next one without any

private:
    struct Kept
    {
        int place; // -1: forgotten
        int count; // of its words
    };
    struct Times
    {
        qsizetype kept;
        int count;
    };

    QList<Kept> m_kept;
    QHash<int, qsizetype> m_keptOf; // by place
    QHash<QString, int> m_places;   // by textHash()
    QHash<QString, QList<Times>> m_words;
    qint64 m_compared = 0;
};

} // namespace kravkort
