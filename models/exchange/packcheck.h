// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/history/historychain.h"
#include "models/domain/text/result.h"

namespace kravkort {

struct PackCheck
{
    QStringList findings; // what does not hold, a sentence each
    QString sha256;       // of the manifest: a pack that was written anew from end to end has another one
    QString title;        // of what is packed; empty where that cannot be told
};

// Does a pack hold what it was made with? Each file against the manifest; nothing missing, added, or twice;
// the history's chain to the end that the pack names; the data against the history it came from; evidence
// against the hashes in the data. Refuses only what is not there or cannot be read at all.
Result<PackCheck> checkPack(const QString &path);

// The names of a pack's parts. Those for the house alone: data with all its rows, catalogue, history.
namespace pack {
inline constexpr const char *facts = "pack.json";
inline constexpr const char *data = "data.json";
inline constexpr const char *catalogue = "catalogue.json";
inline constexpr const char *history = "history.jsonl";
inline constexpr const char *evidence = "evidence/";
} // namespace pack

// A line of history in the file of a pack, and back; nothing where it is not one.
QByteArray packedLine(const HistoryLine &line);
std::optional<HistoryLine> unpackedLine(const QByteArray &json);

} // namespace kravkort
