// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace kravkort {

// A stretch of words that two texts share, or that only one of them has.
struct WordRun
{
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text; // words with one space between
    friend bool operator==(const WordRun &, const WordRun &) = default;
};

// What makes `after` out of `before`, word by word, with as few words touched as can be; what was removed
// stands before what was added in its place. White space does not count. Time and memory grow with the
// product of the two texts' differing middles.
QList<WordRun> wordDiff(const QString &before, const QString &after);

// A text's words with how often each stands in it; letter case, order and punctuation aside.
struct WordBag
{
    explicit WordBag(const QString &text);

    QHash<QString, int> words;
    int count = 0;
};

// How much two texts have in common, 0…1: twice the shared words over all words. Two empty texts are alike.
double likeness(const WordBag &a, const WordBag &b);

} // namespace kravkort
