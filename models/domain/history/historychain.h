// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/history/historyentry.h"

namespace kravkort {

// A line of history as it is kept, byte for byte, which is what its hash is over.
struct HistoryLine
{
    qint64 number = 0; // from 1, without holes
    QString at;        // ISO time in UTC
    QString author;
    QString text;
    QString steps;    // JSON
    QString previous; // hash of the line before, empty for the first
    QString hash;
    friend bool operator==(const HistoryLine &, const HistoryLine &) = default;
};

// SHA-256 in hex over the hash of the line before and what the line says, each part with its length before
// it, so that no text can pass for two.
QString hashOf(const HistoryLine &line);

// What is wrong with a chain of lines, a sentence each. It finds what was changed, taken out, put in or
// moved, and lines missing at the end; not a history that was written anew from one place to its end, hashes
// and all.
class HistoryChain
{
public:
    // In the order in which they stand.
    void take(const HistoryLine &line);
    // After the last one: how it ended by what was kept apart from the lines.
    QStringList findings(const HistoryEnd &end) const;

private:
    qint64 m_number = 0;
    QString m_previous;
    QStringList m_findings;
};

} // namespace kravkort
