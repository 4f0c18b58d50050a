// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/matrixguess.h"

#include "models/import/columnfacts.h"
#include "models/import/headwords.h"
#include "models/import/markcell.h"
#include "models/import/marks.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kravkort {

namespace {

constexpr int headsWithin = 60;    // rows from the top
constexpr int rowsSeen = 200;      // of the body
constexpr qsizetype longMark = 30; // characters
constexpr int columnsSeen = 500;

struct Shape
{
    TableKind kind;
    bool across;
};

constexpr std::array shapes{Shape{TableKind::RequirementMatrix, false},
                            Shape{TableKind::RequirementMatrix, true}, Shape{TableKind::MemberMatrix, false},
                            Shape{TableKind::MemberMatrix, true}};

CodeKind headKind(const Shape &shape)
{
    if (shape.kind == TableKind::RequirementMatrix)
        return shape.across ? CodeKind::UseCase : CodeKind::Package;
    return shape.across ? CodeKind::Package : CodeKind::Integration;
}

CodeKind rowKind(const Shape &shape)
{
    if (shape.kind == TableKind::RequirementMatrix)
        return shape.across ? CodeKind::Package : CodeKind::UseCase;
    return shape.across ? CodeKind::Integration : CodeKind::Package;
}

Meaning meaningOf(CodeKind kind)
{
    switch (kind) {
    case CodeKind::Area:
        return Meaning::Area;
    case CodeKind::UseCase:
        return Meaning::UseCase;
    case CodeKind::Package:
        return Meaning::Package;
    case CodeKind::Integration:
        return Meaning::Integration;
    case CodeKind::Criterion:
        return Meaning::Criterion;
    }
    return Meaning::Nothing;
}

// The codes that the row's cells name, by column; empty where none.
QStringList codesOfRow(const Worksheet &sheet, int row, CodeKind kind, const CodeBook &book)
{
    QStringList codes;
    for (int column = 0; column < std::min(sheet.columns(), columnsSeen); ++column) {
        const auto found = book.find(kind, sheet.spread(row, column));
        codes.append(found ? found->code : QString());
    }
    return codes;
}

// How many of the cells below the heads hold something short, that is no code.
bool holdsMarks(const Worksheet &sheet, int headRow, const QStringList &heads, const CodeBook &book)
{
    int filled = 0, marks = 0;
    const int last = static_cast<int>(std::min<qsizetype>(sheet.rows.size(), headRow + 1 + rowsSeen));
    for (int row = headRow + 1; row < last; ++row)
        for (int column = 0; column < heads.size(); ++column) {
            const QString text = sheet.cell(row, column);
            if (heads.at(column).isEmpty() || text.isEmpty() || text == sheet.cell(headRow, column))
                continue;
            ++filled;
            const bool code = book.leading(text, CodeKind::Package) ||
                              book.leading(text, CodeKind::UseCase) ||
                              book.leading(text, CodeKind::Integration);
            marks += text.size() <= longMark && !code ? 1 : 0;
        }
    return filled > 0 && marks * 2 > filled;
}

class MatrixGuess
{
public:
    MatrixGuess(const Worksheet &sheet, const CodeBook &book)
        : m_sheet(sheet)
        , m_book(book)
    {
    }

    std::optional<TableMapping> best(const KnownOfTable &known)
    {
        const int first = known.headRow.value_or(0);
        const int last = known.headRow
                             ? first + 1
                             : static_cast<int>(std::min<qsizetype>(m_sheet.rows.size(), headsWithin));
        for (int row = std::max(first, 0); row < last; ++row)
            for (const Shape &shape : shapes)
                if (!known.kind || *known.kind == shape.kind)
                    consider(shape, row);
        return m_best;
    }

private:
    void consider(const Shape &shape, int row)
    {
        QStringList heads = codesOfRow(m_sheet, row, headKind(shape), m_book);
        const qsizetype named = heads.size() - heads.count(QString());
        const QSet<QString> distinct(heads.cbegin(), heads.cend());
        if (named < 2 || distinct.size() < 3) // the empty one counts
            return;
        const auto firstHead =
            std::find_if(heads.cbegin(), heads.cend(), [](const QString &code) { return !code.isEmpty(); });
        if (heads == m_heads) // the heads once more, further down
            return;
        if (!holdsMarks(m_sheet, row, heads, m_book))
            return;
        const QList<ColumnFacts> facts = columnFacts(m_sheet, row + 1, m_book);
        const int before = static_cast<int>(firstHead - heads.cbegin());
        const int key = keyColumn(facts, heads, rowKind(shape), row);
        if (key < 0)
            return;
        const ColumnFacts &keys = facts.at(key);
        const double keyed =
            keys.filled * std::max({keys.share(rowKind(shape)), keys.shareNamed(rowKind(shape)) * 0.9, 0.02});
        const double worth = keyed * static_cast<double>(distinct.size());
        if (worth <= m_worth)
            return;
        m_worth = worth;
        m_heads = heads;
        m_best = table(shape, row, heads, key, before, facts);
    }

    // The column beside the marks that names the rows: by codes, else by names, else by its head.
    int keyColumn(const QList<ColumnFacts> &facts, const QStringList &heads, CodeKind kind, int headRow) const
    {
        int best = -1;
        double most = 0;
        for (int column = 0; column < facts.size(); ++column) {
            if (!heads.value(column).isEmpty() || facts.at(column).filled == 0)
                continue;
            const ColumnFacts &one = facts.at(column);
            const double worth = one.share(kind) * 3 + one.shareNamed(kind) * 2 +
                                 headScore(meaningOf(kind), m_sheet.spread(headRow, column)) * 0.3 +
                                 (column == 0 ? 0.05 : 0);
            if (worth > most) {
                most = worth;
                best = column;
            }
        }
        return best;
    }

    TableMapping table(const Shape &shape, int row, const QStringList &heads, int key, int before,
                       const QList<ColumnFacts> &facts) const
    {
        TableMapping table;
        table.kind = shape.kind;
        table.sheet = m_sheet.name;
        table.headRow = row;
        table.across = shape.across;
        for (int column = 0; column < m_sheet.columns(); ++column) {
            ColumnMapping mapping{m_sheet.spread(row, column), Meaning::Nothing, {}};
            if (!heads.value(column).isEmpty())
                mapping = {mapping.head, Meaning::Mark, heads.at(column)};
            else if (column == key)
                mapping.meaning = meaningOf(rowKind(shape));
            else if (headScore(Meaning::Place, mapping.head) == 3 && table.column(Meaning::Place) < 0)
                mapping.meaning = Meaning::Place;
            else if (headScore(Meaning::Remark, mapping.head) == 3)
                mapping.meaning = Meaning::Remark;
            table.columns.append(mapping);
        }
        for (int column = 0; column < before; ++column) {
            const ColumnFacts &one = facts.value(column);
            ColumnMapping &mapping = table.columns[column];
            if (column == key || one.filled == 0 || mapping.meaning == Meaning::Place ||
                mapping.meaning == Meaning::Remark)
                continue;
            const bool isName = headScore(Meaning::Name, mapping.head) > 0 ||
                                (one.length > 5 && headScore(Meaning::Description, mapping.head) < 3 &&
                                 headScore(Meaning::UseCase, mapping.head) + one.distinct > 0.5);
            if (rowKind(shape) == CodeKind::UseCase && table.column(Meaning::Area) < 0 &&
                (one.shareNamed(CodeKind::Area) > 0.5 || headScore(Meaning::Area, mapping.head) == 3))
                mapping.meaning = Meaning::Area;
            else if (isName && table.column(Meaning::Name) < 0 && facts.at(key).share(rowKind(shape)) > 0.3)
                mapping.meaning = Meaning::Name;
        }
        return table;
    }

    const Worksheet &m_sheet;
    const CodeBook &m_book;
    double m_worth = 0;
    QStringList m_heads; // of the best
    std::optional<TableMapping> m_best;
};

} // namespace

std::optional<TableMapping> guessMatrix(const Worksheet &sheet, const CodeBook &book,
                                        const KnownOfTable &known)
{
    return MatrixGuess(sheet, book).best(known);
}

CodeKind headsOf(const TableMapping &matrix)
{
    return headKind({matrix.kind, matrix.across});
}

CodeKind rowsOf(const TableMapping &matrix)
{
    return rowKind({matrix.kind, matrix.across});
}

} // namespace kravkort
