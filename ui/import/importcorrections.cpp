// SPDX-License-Identifier: GPL-3.0-or-later
// What a person corrects in how an import's tables are read.
#include "ui/import/importdraft.h"

#include <algorithm>

namespace kravkort {

void ImportDraft::setAcross(int table, bool across)
{
    if (m_tables.at(table).mapping.across == across)
        return;
    m_tables[table].mapping.across = across;
    // The heads hold another kind of thing now.
    TableMapping &mapping = m_tables[table].mapping;
    const CodeBook book(*m_base);
    for (ColumnMapping &column : mapping.columns)
        if (column.meaning == Meaning::Mark) {
            const auto code = book.find(markedKindOf(mapping.kind, across), column.head);
            column.code = code && code->known ? code->code : QString();
        }
    changed();
}

void ImportDraft::setBlankIsNo(int table, bool blankIsNo)
{
    if (m_tables.at(table).mapping.blankIsNo == blankIsNo)
        return;
    m_tables[table].mapping.blankIsNo = blankIsNo;
    changed();
}

int ImportDraft::addTable(int sheet, int headRow)
{
    DraftTable table = emptyTable(sheet);
    table.mapping.headRow = headRow;
    int place = 0;
    while (place < m_tables.size() &&
           (m_tables.at(place).sheet < sheet ||
            (m_tables.at(place).sheet == sheet && m_tables.at(place).mapping.headRow <= headRow)))
        ++place;
    m_tables.insert(place, table);
    changed();
    return place;
}

void ImportDraft::removeTable(int table)
{
    m_tables.removeAt(table);
    changed();
}

void ImportDraft::setMeaning(int table, int column, Meaning meaning)
{
    TableMapping &mapping = m_tables[table].mapping;
    const Worksheet &sheet = m_workbook->sheets.at(m_tables.at(table).sheet);
    while (mapping.columns.size() <= column)
        mapping.columns.append(
            {sheet.spread(mapping.headRow, static_cast<int>(mapping.columns.size())), Meaning::Nothing, {}});
    ColumnMapping &wanted = mapping.columns[column];
    if (wanted.meaning == meaning)
        return;
    // A thing has one place; only marks stand in many columns.
    if (meaning != Meaning::Nothing && meaning != Meaning::Mark)
        if (const int other = mapping.column(meaning); other >= 0)
            mapping.columns[other].meaning = Meaning::Nothing;
    wanted.meaning = meaning;
    wanted.code.clear();
    if (meaning == Meaning::Mark)
        if (const auto code = CodeBook(*m_base).find(markedKindOf(mapping.kind, mapping.across), wanted.head);
            code && code->known)
            wanted.code = code->code;
    changed();
}

void ImportDraft::setMarkedCode(int table, int column, const QString &code)
{
    TableMapping &mapping = m_tables[table].mapping;
    if (column >= mapping.columns.size() || mapping.columns.at(column).code == code)
        return;
    mapping.columns[column].code = code;
    changed();
}

void ImportDraft::setMark(int table, const QString &text, MarkMeaning meaning)
{
    m_tables[table].mapping.marks.insert(text, meaning);
    changed();
}

void ImportDraft::setCode(int table, const QString &text, const QString &code)
{
    if (code.isEmpty())
        m_tables[table].mapping.codes.remove(markKey(text));
    else
        m_tables[table].mapping.codes.insert(markKey(text), code);
    changed();
}

void ImportDraft::setSkipped(int table, int row, bool skipped)
{
    QList<int> &rows = m_tables[table].mapping.skippedRows;
    if (rows.contains(row) == skipped)
        return;
    if (skipped) {
        rows.append(row);
        std::sort(rows.begin(), rows.end());
    } else {
        rows.removeAll(row);
    }
    changed();
}

} // namespace kravkort
