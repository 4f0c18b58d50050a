// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/markcell.h"

using namespace Qt::StringLiterals;

namespace kravkort {

MarkCell markCell(const QString &text, TableKind kind, const CodeBook &book)
{
    MarkCell cell{text.simplified(), {}};
    const bool isRequirement = kind == TableKind::RequirementMatrix || kind == TableKind::RequirementList;
    if (!isRequirement || text.size() < 5) // a code is longer than that
        return cell;
    const QList<FoundCode> codes = book.codesIn(text, CodeKind::Integration);
    if (codes.isEmpty())
        return cell;
    QString rest = text;
    for (qsizetype i = codes.size() - 1; i >= 0; --i) {
        cell.only.prepend(codes.at(i).code);
        rest.remove(codes.at(i).from, codes.at(i).length);
    }
    for (const QChar c : u"(),;:+/"_s)
        rest.replace(c, u' ');
    cell.mark = rest.simplified();
    for (const QString &word : {u" kun"_s, u" og"_s, u" only"_s, u" and"_s})
        while (cell.mark.endsWith(word, Qt::CaseInsensitive))
            cell.mark.chop(word.size());
    return cell;
}

} // namespace kravkort
