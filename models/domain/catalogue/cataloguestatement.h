// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/catalogue.h"
#include "models/domain/catalogue/node.h"
#include "models/domain/catalogue/statementkind.h"

namespace kravkort {

// A catalogue as a flat list of its statements (semantics.md, section 1), each with what it says by field:
// what two catalogues are compared by, and what can be confirmed one by one.

// What a statement can say. Name, Description and Condition are prose; the others are words, codes or
// numbers.
enum class StatementField {
    Name,
    Description,
    Condition,
    Area,
    Owner,
    Responsible,
    Strength,
    Only,
    Role,
    Kind,
    Component,
    Version,
    State,
    Address,
    Effort,
    Waits,
    Basis,
    Source,
    Reason
};

// Is the field written for people, so that a change of it is a rewording?
bool isProse(StatementField field);

struct StatementValue
{
    StatementField field;
    Text value; // both languages alike where it is no prose; words of files (words.h) for enum values
    friend bool operator==(const StatementValue &, const StatementValue &) = default;
};

struct CatalogueStatement
{
    StatementKind kind = StatementKind::Area;
    QString id;   // unique among its kind; of a relation "Y26-U01:I-6", both ends' codes
    QString from; // of a relation: where it starts
    QString to;   // of a relation: where it ends
    NodeRef node; // where to look: the thing itself, of a relation its start
    QList<StatementValue> values;

    const Text *valueOf(StatementField field) const; // or null
    StatementKey key() const { return {kind, id}; }
    bool isRelation() const { return !from.isEmpty(); }
    // The sentence that a person knows the statement by: a criterion's text, a name; empty for a relation.
    Text prose() const;
    friend bool operator==(const CatalogueStatement &, const CatalogueStatement &) = default;
};

// In the order of the catalogue, things before the relations that leave from them. Pure.
QList<CatalogueStatement> statementsOf(const Catalogue &catalogue);

} // namespace kravkort
