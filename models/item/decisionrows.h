// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/node.h"
#include "models/domain/decisions/bestbuy.h"
#include "models/phrases.h"

namespace kravkort {

class WorkspaceStore;

// The tables of the page "Decisions".
enum class DecisionKind { Cost, Saving, Ladder, Purchase, Leverage };

// The number of a rung of the ladder whose packages nobody knows; more criteria no use case has.
inline constexpr int unknownRung = 2'000'000;

struct DecisionCell
{
    double number = 0; // to sort by
    QString text;
    QString explained; // tooltip and what a screen reader says; may be empty
};

struct DecisionRow
{
    NodeRef node;
    QString title;
    bool chosen = false;       // only what the bid may choose can be ticked
    bool choosable = false;    // a use case or an area
    QList<DecisionCell> cells; // those after the name
};

// Derived from the store as it is now, in reading order of the nodes.
QList<DecisionRow> costRows(const WorkspaceStore &store, const Phrases &phrases);   // use cases, then areas
QList<DecisionRow> savingRows(const WorkspaceStore &store, const Phrases &phrases); // likewise
QList<DecisionRow> ladderRows(const WorkspaceStore &store, const Phrases &phrases);
QList<DecisionRow> purchaseRows(const WorkspaceStore &store, const BestBuy &buy, const Phrases &phrases);
QList<DecisionRow> leverageRows(const WorkspaceStore &store, const Phrases &phrases);

// Heads of the columns, that of the name first, and what each means.
QStringList columnTitles(DecisionKind kind);
QStringList columnMeanings(DecisionKind kind);

} // namespace kravkort
