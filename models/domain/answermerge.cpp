// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/answermerge.h"

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

} // namespace kravkort
