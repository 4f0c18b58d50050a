// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/workspace.h"

// What the worked example is made of: data, in Danish like the vendor who would own it.
namespace kravkort::sample {

inline QString danish(const char *text)
{
    return QString::fromUtf8(text);
}

struct SampleBid
{
    const char *id;
    const char *solution;
    const char *name;
    const char *municipality;
    QDate goLive;
    QList<const char *> useCases;
    QList<PackageDecision> decisions;  // without the bid
    QList<ConditionAnswer> conditions; // without the bid
};

// How far the vendor is with the criteria of a package or an integration.
enum class Stage { Untouched, Begun, Halfway, Nearly, Complete };

struct SampleLink
{
    const char *id;
    const char *title;
    const char *link;
    const char *solution;
    QList<const char *> criteria;
    int added = 40;               // days ago
    std::optional<int> expires{}; // in days
};

// Ids of the two solutions.
inline constexpr const char *omsorg = "6d0f1c52-58f7-4c7e-9a51-0d1d3f6a1001";
inline constexpr const char *portal = "6d0f1c52-58f7-4c7e-9a51-0d1d3f6a1002";

QList<SampleBid> sampleBids();
QList<SampleLink> sampleLinks();
// What a solution has come to with the criteria of a package, an integration or the general terms.
Stage stageOf(const QString &solution, const QString &owner);

} // namespace kravkort::sample
