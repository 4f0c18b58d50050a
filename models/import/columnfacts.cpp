// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/columnfacts.h"

#include "models/import/marks.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kravkort {

namespace {

constexpr int rowsSeen = 300;
constexpr int columnsSeen = 200;

} // namespace

bool looksLikeCriterion(const QString &text, const CodeBook &book)
{
    for (const CodeKind kind : {CodeKind::Integration, CodeKind::Package}) {
        const auto owner = book.leading(text, kind);
        if (!owner)
            continue;
        const QString rest = text.mid(owner->from + owner->length).section(u' ', 0, 0);
        qsizetype i = 0;
        while (i < rest.size() && (u"-._/"_s.contains(rest.at(i)) || rest.at(i).toUpper() == u'K'))
            ++i;
        if (i > 0 && i < rest.size() && rest.at(i).isDigit())
            return true;
    }
    return text.startsWith(u"GV"_s, Qt::CaseInsensitive) && text.size() > 2 && text.back().isDigit();
}

QList<ColumnFacts> columnFacts(const Worksheet &sheet, int first, const CodeBook &book)
{
    QList<ColumnFacts> all;
    const int last = static_cast<int>(std::min<qsizetype>(sheet.rows.size(), first + rowsSeen));
    for (int column = 0; column < std::min(sheet.columns(), columnsSeen); ++column) {
        ColumnFacts facts;
        QSet<QString> texts;
        for (int row = first; row < last; ++row) {
            const QString text = sheet.cell(row, column);
            if (text.isEmpty())
                continue;
            ++facts.filled;
            facts.length += static_cast<double>(text.size());
            texts.insert(text);
            if (looksLikeCriterion(text, book)) {
                ++facts.criteria;
                continue; // not also its owner's code
            }
            for (int kind = 0; kind < 5; ++kind) {
                facts.codes[static_cast<size_t>(kind)] +=
                    book.leading(text, static_cast<CodeKind>(kind)) ? 1 : 0;
                facts.named[static_cast<size_t>(kind)] +=
                    book.find(static_cast<CodeKind>(kind), text) ? 1 : 0;
            }
        }
        if (facts.filled > 0) {
            facts.length /= facts.filled;
            facts.criteria /= facts.filled;
            facts.distinct = static_cast<double>(texts.size()) / facts.filled;
            for (double &share : facts.codes)
                share /= facts.filled;
            for (double &share : facts.named)
                share /= facts.filled;
        }
        all.append(facts);
    }
    return all;
}

double shareOfMarks(const Worksheet &sheet, int first, int column, TableKind kind)
{
    int filled = 0, marks = 0;
    const int last = static_cast<int>(std::min<qsizetype>(sheet.rows.size(), first + rowsSeen));
    for (int row = first; row < last; ++row) {
        const QString key = markKey(sheet.cell(row, column));
        if (key.isEmpty())
            continue;
        ++filled;
        marks += meaningOfMark(kind, key, {}, {}) != MarkMeaning::Unsure ? 1 : 0;
    }
    return filled == 0 ? 0 : static_cast<double>(marks) / filled;
}

} // namespace kravkort
