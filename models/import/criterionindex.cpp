// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/criterionindex.h"

#include "models/domain/catalogue/catalogue.h"
#include "models/domain/revision/worddiff.h"

#include <algorithm>

namespace kravkort {

namespace {

constexpr double nearly = 0.6;
constexpr qint64 mostCompared = 300'000'000; // words with words; some seconds
constexpr qsizetype mostKept = 10'000;

} // namespace

void CriterionIndex::put(int place, const Text &text)
{
    if (const auto old = m_keptOf.constFind(place); old != m_keptOf.cend()) {
        m_kept[*old].place = -1;
        m_places.removeIf([&](const std::pair<const QString &, int &> &one) { return one.second == place; });
    }
    const WordBag bag(text.da);
    const qsizetype kept = m_kept.size();
    m_kept.append({place, bag.count});
    m_keptOf.insert(place, kept);
    m_places.insert(textHash(text), place);
    for (auto word = bag.words.cbegin(); word != bag.words.cend(); ++word)
        m_words[word.key()].append({kept, word.value()});
}

int CriterionIndex::same(const Text &text) const
{
    return m_places.value(textHash(text), -1);
}

// As likeness() has it, but only over the words that are shared.
std::optional<int> CriterionIndex::alike(const QString &text)
{
    const WordBag bag(text);
    QList<int> shared(m_kept.size(), 0);
    for (auto word = bag.words.cbegin(); word != bag.words.cend(); ++word) {
        const auto found = m_words.constFind(word.key());
        if (found == m_words.cend())
            continue;
        m_compared += found->size();
        if (m_compared > mostCompared)
            return std::nullopt;
        for (const Times &times : *found)
            shared[times.kept] += std::min(word.value(), times.count);
    }
    if (m_kept.size() > mostKept)
        return std::nullopt;
    for (qsizetype i = 0; i < m_kept.size(); ++i) {
        const int words = bag.count + m_kept.at(i).count;
        if (m_kept.at(i).place >= 0 && (words == 0 || 2.0 * shared.at(i) / words > nearly))
            return m_kept.at(i).place;
    }
    return -1;
}

} // namespace kravkort
