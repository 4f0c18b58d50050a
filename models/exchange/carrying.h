// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/revision/catalogueupgrade.h"
#include "models/domain/revision/ownfate.h"

#include <QJsonObject>

namespace kravkort {

// The three catalogues that decide what can be carried, each as writeCatalogue() writes it.
struct CarryingBetween
{
    QJsonObject root; // what the own one was made from; empty where nobody knows
    QJsonObject own;
    QJsonObject newer;
};

struct Carried
{
    QList<Amendment> amendments; // without the revision that they are for
    OwnFate fate;
};

// What the own catalogue says otherwise than its root, as amendments of the newer one: a statement is carried
// where the newer one left it as the root has it, or says the same. Where both changed it, the newer one
// stands and the own one is lost. Without a root, what a document or the vendor is the source of counts as
// own. Moved ids are heeded (catalogueupgrade.h). The newer catalogue stays sound: what would make it unsound
// is lost instead. Pure.
Carried carriedOver(const CarryingBetween &catalogues, const MovedIds &moved);

} // namespace kravkort
