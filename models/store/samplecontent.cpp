// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/samplecontent.h"

#include <map>

namespace kravkort::sample {

namespace {

PackageDecision decided(const char *package, Decision decision, std::optional<QDate> from = std::nullopt)
{
    return {{}, {danish(package)}, decision, from};
}

ConditionAnswer held(const char *from, const char *to, Holds holds)
{
    return {{}, {danish(from)}, {danish(to)}, holds};
}

} // namespace

QList<SampleBid> sampleBids()
{
    return {
        {"b1a4e0d2-7c39-4f0e-8a66-3f5c9b7e2001",
         omsorg,
         "Omsorg til Havnby Kommune",
         "Havnby Kommune",
         QDate(2027, 4, 1),
         {"Y26-U01", "Y26-U02", "Y26-U03", "Y26-U05", "Y20-U05"},
         {decided("I-9", Decision::Offered), decided("I-12", Decision::Declined),
          decided("I-13", Decision::Offered), decided("I-10", Decision::Later, QDate(2028, 1, 1))},
         {held("SF1500", "SF1461", Holds::Yes), held("SF1470", "SF1500", Holds::Yes),
          held("SF1461", "SF1514", Holds::Yes), held("SF1461", "CALLBACK", Holds::No)}},
        {"b1a4e0d2-7c39-4f0e-8a66-3f5c9b7e2002",
         omsorg,
         "Sundhed til Fjordlev Kommune",
         "Fjordlev Kommune",
         QDate(2027, 9, 1),
         {"Y20-U03", "Y20-U04", "Y20-U05"},
         {decided("I-6", Decision::Offered), decided("I-12", Decision::Declined),
          decided("I-9", Decision::Later, QDate(2028, 3, 1))},
         {held("SF1520", "SF1514", Holds::Yes), held("SF1601", "FJERNPRINT", Holds::No)}},
        {"b1a4e0d2-7c39-4f0e-8a66-3f5c9b7e2003",
         portal,
         "Sag og arkiv til Klitvig Kommune",
         "Klitvig Kommune",
         QDate(2027, 11, 1),
         {"Y65-U01", "Y65-U02", "Y65-U03", "Y65-U04"},
         {decided("I-5", Decision::Offered)},
         {held("SF1470", "SF1500", Holds::No), held("SF2900", "SF1470", Holds::Yes)}},
    };
}

QList<SampleLink> sampleLinks()
{
    return {
        {"e7c2a9f4-1b60-4d35-9c18-52f0d8ab3001",
         "Testrapport: adgangsstyring",
         "https://dokumentation.nordlys.example/test/adgangsstyring",
         omsorg,
         {"SF1511-1", "SF1511-2", "I-1-K1"},
         25,
         400},
        {"e7c2a9f4-1b60-4d35-9c18-52f0d8ab3002",
         "Serviceaftale hos KOMBIT",
         "https://dokumentation.nordlys.example/aftaler/sf1520",
         omsorg,
         {"SF1520-1"},
         200,
         14},
        {"e7c2a9f4-1b60-4d35-9c18-52f0d8ab3003",
         "Revisionserklæring ISAE 3000",
         "https://dokumentation.nordlys.example/sikkerhed/isae-3000",
         omsorg,
         {"GV-4", "GV-6", "GV-7"},
         380,
         -15},
        {"e7c2a9f4-1b60-4d35-9c18-52f0d8ab3004",
         "Optagelse af demo: journalisering",
         "https://dokumentation.nordlys.example/demo/journalisering",
         portal,
         {"SF1470-1", "SF1470-2", "I-6-K1"}},
    };
}

Stage stageOf(const QString &solution, const QString &owner)
{
    static const std::map<QString, Stage> omsorgStages{
        {danish("GV"), Stage::Complete},     {danish("I-1"), Stage::Complete},
        {danish("SF1511"), Stage::Complete}, {danish("I-4"), Stage::Complete},
        {danish("SF1520"), Stage::Complete}, {danish("SF1525"), Stage::Complete},
        {danish("SF1514"), Stage::Complete}, {danish("I-14"), Stage::Complete},
        {danish("SF0830"), Stage::Complete}, {danish("SF0810"), Stage::Complete},
        {danish("SF1461"), Stage::Complete}, {danish("I-2"), Stage::Nearly},
        {danish("SF1510"), Stage::Complete}, {danish("SF1500"), Stage::Nearly},
        {danish("I-5"), Stage::Halfway},     {danish("SF1320_A"), Stage::Nearly},
        {danish("I-6"), Stage::Halfway},     {danish("SF1470"), Stage::Nearly},
        {danish("I-7"), Stage::Begun},       {danish("SF1490"), Stage::Halfway},
        {danish("I-8"), Stage::Halfway},     {danish("SF1601"), Stage::Halfway},
        {danish("SF1606"), Stage::Begun},    {danish("I-9"), Stage::Begun},
        {danish("I-13"), Stage::Halfway},    {danish("SF1590_D"), Stage::Begun},
        {danish("SF1590_E"), Stage::Begun},  {danish("I-11"), Stage::Begun},
        {danish("SF1590_A"), Stage::Begun},  {danish("OEKO"), Stage::Halfway},
    };
    static const std::map<QString, Stage> portalStages{
        {danish("GV"), Stage::Complete},     {danish("I-1"), Stage::Complete},
        {danish("SF1511"), Stage::Complete}, {danish("I-3"), Stage::Complete},
        {danish("SF1510"), Stage::Complete}, {danish("SF1514"), Stage::Complete},
        {danish("I-6"), Stage::Complete},    {danish("SF1470"), Stage::Complete},
        {danish("I-2"), Stage::Nearly},      {danish("SF1500"), Stage::Nearly},
        {danish("SF1461"), Stage::Halfway},  {danish("I-4"), Stage::Halfway},
        {danish("SF1520"), Stage::Nearly},   {danish("SF1525"), Stage::Begun},
        {danish("I-9"), Stage::Halfway},     {danish("SF1606"), Stage::Halfway},
        {danish("I-10"), Stage::Begun},      {danish("SF2900"), Stage::Begun},
        {danish("I-5"), Stage::Begun},       {danish("SF1320_A"), Stage::Halfway},
        {danish("I-8"), Stage::Begun},       {danish("SF1601"), Stage::Begun},
    };
    const auto &stages = solution == danish(omsorg) ? omsorgStages : portalStages;
    const auto found = stages.find(owner);
    return found == stages.end() ? Stage::Untouched : found->second;
}

} // namespace kravkort::sample
