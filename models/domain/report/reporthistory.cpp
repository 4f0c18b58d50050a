// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/report/reporthistory.h"

#include <QSet>

namespace kravkort {

namespace {

struct About
{
    BidId bid;
    SolutionId solution;
    QSet<EvidenceId> evidence; // that proves something of the solution, or did in one of the lines

    template<class T>
    bool operator()(const T &row) const
    {
        if constexpr (requires { row.bid == bid; })
            return row.bid == bid;
        else if constexpr (requires {
                               row.evidence;
                               row.solution;
                           })
            return row.solution == solution;
        else if constexpr (requires { row.evidence == EvidenceId{}; })
            return evidence.contains(row.evidence);
        else
            return false; // the workspace's own
    }
    bool operator()(const Bid &row) const { return row.id == bid; }
    bool operator()(const Solution &row) const { return row.id == solution; }
    bool operator()(const Answer &row) const { return row.solution == solution; }
    bool operator()(const Evidence &row) const { return evidence.contains(row.id); }
    bool operator()(const SignOff &row) const
    {
        return row.solution == solution && (row.bid.isEmpty() || row.bid == bid.code);
    }
};

} // namespace

QList<HistoryEntry> linesAbout(const QList<HistoryEntry> &lines, const Workspace &workspace, const BidId &bid)
{
    const Bid *known = workspace.bid(bid);
    if (!known)
        return {};
    About about{bid, known->solution, {}};
    const auto learn = [&](const Row &row) {
        if (const auto *use = std::get_if<EvidenceUse>(&row); use && use->solution == about.solution)
            about.evidence.insert(use->evidence);
    };
    for (const EvidenceUse &use : workspace.table<EvidenceUse>())
        learn(use);
    for (const HistoryEntry &line : lines)
        for (const Step &step : line.edit.steps)
            learn(step.after ? *step.after : *step.before);
    QList<HistoryEntry> found;
    for (const HistoryEntry &line : lines) {
        HistoryEntry its = line;
        its.edit.steps.clear();
        for (const Step &step : line.edit.steps)
            if (std::visit(about, step.after ? *step.after : *step.before))
                its.edit.steps.append(step);
        if (!its.edit.steps.isEmpty())
            found.append(its);
    }
    return found;
}

} // namespace kravkort
