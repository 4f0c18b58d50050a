// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entry/answermerge.h"

#include <QSet>

namespace kravkort {

MergeState MergeRow::state() const
{
    if (mine == theirs)
        return MergeState::Same;
    if (!base)
        return emptied ? MergeState::Mine : MergeState::Conflict;
    if (mine == *base)
        return MergeState::Theirs;
    return theirs == *base ? MergeState::Mine : MergeState::Conflict;
}

MergeChoice proposedChoice(const MergeRow &row)
{
    switch (row.state()) {
    case MergeState::Theirs:
        return MergeChoice::Theirs;
    case MergeState::Conflict:
        return MergeChoice::Undecided;
    case MergeState::Same:
    case MergeState::Mine:
        break;
    }
    return MergeChoice::Mine;
}

bool isDecidable(const MergeRow &row)
{
    return row.state() != MergeState::Same;
}

MergeCount countOf(const QList<MergeRow> &rows, const QList<MergeChoice> &choices)
{
    QSet<CriterionId> differing, taken;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!isDecidable(rows.at(i)))
            continue;
        differing.insert(rows.at(i).criterion);
        if (choices.at(i) == MergeChoice::Theirs)
            taken.insert(rows.at(i).criterion);
    }
    return {static_cast<int>(taken.size()), static_cast<int>(differing.size() - taken.size())};
}

} // namespace kravkort
