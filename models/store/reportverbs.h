// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/moments/bidmoment.h"
#include "models/domain/report/report.h"
#include "models/store/workspacestore.h"

namespace kravkort {

// What reports need of the workspace, and the verbs on it. Each verb is one undo step; false, or an empty id,
// where it was refused, and the store has said why.

QList<OwnProfile> ownProfiles(const Workspace &workspace); // by name
// One of the three by its word on the command line, or one of the user's own by its name of any case.
std::optional<ReportPlan> planNamed(const Workspace &workspace, const QString &name);

// Without an id: a new one. Its name must be no other profile's; words that stand for nothing are dropped.
OwnProfileId saveOwnProfile(WorkspaceStore &store, const OwnProfile &profile);
bool removeOwnProfile(WorkspaceStore &store, const OwnProfileId &id);

// What the front pages say beyond the bids. Vendor, logo and names are the whole workspace's.
struct ReportSetup
{
    QString vendor;
    QByteArray logo; // empty: none
    ReportDetails details;
    QStringList publicPeople; // owners whose names may be shown outside the house
    friend bool operator==(const ReportSetup &, const ReportSetup &) = default;
};

ReportSetup reportSetup(const WorkspaceStore &store); // of the current bid
// True as well where nothing was to be changed.
bool setReportSetup(WorkspaceStore &store, const ReportSetup &setup);

// Everybody who owns a criterion, by name, whatever the solution.
QStringList ownersOf(const Workspace &workspace);

// The day from which on history is told where nobody says otherwise: 30 days back. None where the plan shows
// no history.
std::optional<QDate> usualSince(const ReportPlan &plan, QDate today);

// What reportOf() wants to know beside the picture: history as far as the plan shows it. `bid` is one of the
// store's. With `then`, a moment of the bid, nothing that was written after it, so that a report on the past
// stays the same.
Result<ReportRequest> reportRequest(const WorkspaceStore &store, const BidId &bid, const ReportPlan &plan,
                                    std::optional<QDate> since, const BidMoment *then = nullptr);

} // namespace kravkort
