// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/node.h"
#include "models/domain/progress/picture.h"
#include "models/phrases.h"

#include <functional>

namespace kravkort {

// The claims check ("påstandskontrol"): what a bid says of itself, held against what it stands on.

enum class Severity { Serious, Warning, Note };
inline constexpr std::array allSeverities{Severity::Serious, Severity::Warning, Severity::Note};

struct Finding
{
    QString rule; // its id, see claimrules.h
    Severity severity = Severity::Note;
    SolutionId solution;
    BidId bid;           // empty where it holds for every bid of the solution
    QString subject;     // what the rule found; with rule, solution and bid it names the finding
    NodeRef place;       // where it leads
    QString facts;       // hash of what it rests on
    QString sentence;    // in the language of the phrases
    QString signedOff;   // the reason, where somebody has accepted it on these very facts
    bool lapsed = false; // somebody has accepted it, but on other facts

    bool isOpen() const { return signedOff.isEmpty(); }
    friend bool operator==(const Finding &, const Finding &) = default;
};

// What all rules find for one bid: serious ones first, then in the order of the rules, then by place.
QList<Finding> claimsOf(const Workspace &workspace, const Picture &picture, const Phrases &phrases);

// The same for all bids that are not archived, by name; what holds for a solution is said once. `pictureOf`
// gives none where a bid's catalogue is not to be had.
QList<Finding> claimsOfAll(const Workspace &workspace,
                           const std::function<std::optional<Picture>(const Bid &)> &pictureOf,
                           const Phrases &phrases);

// The row that accepts the finding for this reason.
SignOff signOffOf(const Finding &finding, const QString &reason);

QString nameOf(Severity severity, const Phrases &phrases);
// A sign beside the word, so that a severity is never colour alone.
QString symbolOf(Severity severity);
// "Bid “Omsorg til Havnby”" or "Solution “Omsorg Plus”".
QString ownerOf(const Finding &finding, const Workspace &workspace, const Phrases &phrases);

} // namespace kravkort
