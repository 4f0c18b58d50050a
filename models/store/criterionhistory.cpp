// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/criterionhistory.h"

#include "models/domain/history/changes.h"

namespace kravkort {

Result<QList<HistoryEntry>> criterionHistory(const WorkspaceStore &store, const CriterionId &criterion,
                                             int limit)
{
    const SolutionId solution = store.picture().solution;
    HistoryQuery query;
    query.mentions = {criterion.code};
    Result<QList<HistoryEntry>> entries = store.history(query);
    if (!entries)
        return entries.error();

    QList<EvidenceId> evidence;
    for (const HistoryEntry &entry : *entries)
        for (const Step &step : entry.edit.steps)
            if (const auto *use = std::get_if<EvidenceUse>(step.after ? &*step.after : &*step.before);
                use && use->solution == solution && use->criterion == criterion &&
                !evidence.contains(use->evidence)) {
                evidence.append(use->evidence);
                query.mentions.append(use->evidence.code);
            }
    if (!evidence.isEmpty()) {
        entries = store.history(query);
        if (!entries)
            return entries.error();
    }

    QList<HistoryEntry> about;
    for (HistoryEntry entry : *entries) {
        if (limit > 0 && about.size() == limit)
            break;
        entry.edit = aboutCriterion(entry.edit, solution, criterion, evidence);
        if (!entry.edit.steps.isEmpty())
            about.append(entry);
    }
    return about;
}

} // namespace kravkort
