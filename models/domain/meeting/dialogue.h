// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/catalogue.h"
#include "models/domain/workspace/workspace.h"

#include <QSet>

namespace kravkort {

// A point of a meeting, with whom the meeting was and when.
struct SaidThen
{
    MeetingPoint point;
    QString municipality;
    std::optional<QDate> on;
};

// What was said about the criterion at the bid's meetings, the newest day first and of one day in the order
// written. Pure.
QList<SaidThen> saidAbout(const Workspace &workspace, const BidId &bid, const CriterionId &criterion);

// The criteria that some municipality, by what it last said, disagrees on or leaves unsettled. Pure.
QSet<CriterionId> notAgreedOn(const Workspace &workspace, const BidId &bid);

// Does the vendor say something else now than when the municipality said this, and does the criterion?
bool isOfAnotherResult(const MunicipalityView &view, Outcome now);
bool isOfOtherWords(const MunicipalityView &view, const Criterion &criterion);

} // namespace kravkort
