// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/history/historyentry.h"
#include "models/domain/progress/picture.h"
#include "models/domain/report/report.h"

namespace kravkort {

// What the exports of a bid are made from. `picture` must be derived from `workspace`, both outlive this.
struct BidMatter
{
    const Picture &picture;
    const Workspace &workspace;
    Phrases phrases;
    ReportProfile profile = ReportProfile::Internal;
    QDateTime now;
    HistoryEnd history{}; // as it stood then

    const Catalogue &catalogue() const { return *picture.catalogue; }
    // What of the answers may leave the program: as in the report of the same profile.
    bool shows(ReportField field) const { return planOf(profile).shows(field); }
    // How the team works is the team's own matter.
    bool showsWork() const { return profile != ReportProfile::Municipality; }

    QString in(const Text &text) const { return text.in(phrases.language()); }
    QString say(const char *words) const { return phrases("Exchange", words); }
    // As it counts here, a fresh one where there is none; without an owner whose name is not for these
    // readers.
    Answer answer(int criterion) const;
    QString bidName() const;
};

// The criteria in the bid's scope in the order of the outline, each once, as indices of the catalogue.
QList<int> criteriaInScope(const Picture &picture);

// "Serviceplatformen, SF1470 (2024-03-01)"; empty where the statement has none.
QString sourcesOf(const Ground &ground, const Catalogue &catalogue);

} // namespace kravkort
