// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress/picture.h"
#include "models/domain/revision/catalogueupgrade.h"
#include "models/domain/revision/ownfate.h"

namespace kravkort {

// What a newer catalogue means for one bid, before anybody takes it. Things are named by their ids, in
// reading order, those that moved by the newer one.
struct UpgradeImpact
{
    struct Standing
    {
        Tally mandatory;
        Tally supplementary;
        double hours = 0;    // remaining, of the integrations in scope
        int unestimated = 0; // integrations in scope that nobody has estimated and that are not complete
        int ready = 0;       // use cases
        int chosen = 0;
    };

    BidId bid;
    Standing before;
    Standing after;
    QStringList criteriaAdded;   // in scope only with the newer catalogue
    QStringList criteriaRemoved; // in scope only with the older one
    QStringList asksAgain;       // in scope, and did not ask again before
    QStringList noLongerReady;   // use cases that were, and are still chosen
    QStringList nowReady;        // the other way round
    QStringList useCasesLeaving; // chosen, and unknown to the newer catalogue
    QStringList packagesEntering, packagesLeaving;
    QStringList integrationsEntering, integrationsLeaving;

    bool isNone() const; // nothing enters, leaves or asks again, and the figures stay
};

struct BidImpact
{
    Bid bid;
    UpgradeImpact impact;
    OwnFate own = {}; // where what is the vendor's own goes along
};

// `before` is the bid's present catalogue. Pure; costs two derivations. For a bid that the workspace holds.
UpgradeImpact upgradeImpact(const Workspace &workspace, const BidId &bid,
                            std::shared_ptr<const Catalogue> before, std::shared_ptr<const Catalogue> after,
                            const MovedIds &moved, QDate today);

} // namespace kravkort
