// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/revision/rewordingcell.h"

namespace kravkort {

ReportCell rewordingCell(const QList<WordRun> &runs, WordRun::Kind left)
{
    ReportCell cell;
    for (const WordRun &run : runs) {
        if (run.kind == left)
            continue;
        if (!cell.text.isEmpty())
            cell.text += u' ';
        if (run.kind != WordRun::Kind::Same)
            cell.marks.append({static_cast<int>(cell.text.size()), static_cast<int>(run.text.size()),
                               run.kind == WordRun::Kind::Removed});
        cell.text += run.text;
    }
    return cell;
}

} // namespace kravkort
