// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/revision/worddiff.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace kravkort {

namespace {

QStringList wordsOf(const QString &text)
{
    return text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

void append(QList<WordRun> &runs, WordRun::Kind kind, const QString &word)
{
    if (runs.isEmpty() || runs.last().kind != kind)
        runs.append({kind, word});
    else
        runs.last().text += QLatin1Char(' ') + word;
}

// Longest common subsequence of the two middles, walked from its start.
void diffMiddle(const QStringList &a, const QStringList &b, QList<WordRun> &runs)
{
    const size_t width = static_cast<size_t>(b.size()) + 1;
    std::vector<int> common((static_cast<size_t>(a.size()) + 1) * width, 0);
    const auto at = [&](qsizetype i, qsizetype j) -> int & {
        return common[static_cast<size_t>(i) * width + static_cast<size_t>(j)];
    };
    for (qsizetype i = a.size() - 1; i >= 0; --i)
        for (qsizetype j = b.size() - 1; j >= 0; --j)
            at(i, j) = a.at(i) == b.at(j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    qsizetype i = 0;
    qsizetype j = 0;
    QStringList added; // held back, so that what was removed comes first
    const auto flush = [&] {
        for (const QString &word : std::as_const(added))
            append(runs, WordRun::Kind::Added, word);
        added.clear();
    };
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a.at(i) == b.at(j)) {
            flush();
            append(runs, WordRun::Kind::Same, a.at(i));
            ++i;
            ++j;
        } else if (i < a.size() && (j == b.size() || at(i + 1, j) >= at(i, j + 1))) {
            append(runs, WordRun::Kind::Removed, a.at(i++));
        } else {
            added.append(b.at(j++));
        }
    }
    flush();
}

} // namespace

QList<WordRun> wordDiff(const QString &before, const QString &after)
{
    const QStringList a = wordsOf(before);
    const QStringList b = wordsOf(after);
    const qsizetype shorter = std::min(a.size(), b.size());
    qsizetype head = 0;
    while (head < shorter && a.at(head) == b.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && a.at(a.size() - 1 - tail) == b.at(b.size() - 1 - tail))
        ++tail;
    QList<WordRun> runs;
    for (qsizetype i = 0; i < head; ++i)
        append(runs, WordRun::Kind::Same, a.at(i));
    diffMiddle(a.mid(head, a.size() - head - tail), b.mid(head, b.size() - head - tail), runs);
    for (qsizetype i = a.size() - tail; i < a.size(); ++i)
        append(runs, WordRun::Kind::Same, a.at(i));
    return runs;
}

WordBag::WordBag(const QString &text)
{
    static const QRegularExpression letters(QStringLiteral("[\\p{L}\\p{N}]+"));
    for (auto match = letters.globalMatch(text.toLower()); match.hasNext(); ++count)
        ++words[match.next().captured()];
}

double likeness(const WordBag &a, const WordBag &b)
{
    if (a.count + b.count == 0)
        return 1;
    int shared = 0;
    for (auto word = a.words.cbegin(); word != a.words.cend(); ++word)
        shared += std::min(word.value(), b.words.value(word.key()));
    return 2.0 * shared / (a.count + b.count);
}

} // namespace kravkort
