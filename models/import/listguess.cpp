// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/listguess.h"

#include "models/import/columnfacts.h"
#include "models/import/headwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kravkort {

namespace {

constexpr int headsWithin = 60; // rows from the top
constexpr double most = 0.5;    // of a column's cells

class ListGuess
{
public:
    ListGuess(const Worksheet &sheet, const CodeBook &book)
        : m_sheet(sheet)
        , m_book(book)
    {
    }

    std::optional<TableMapping> best(const KnownOfTable &known)
    {
        m_headRow = known.headRow ? *known.headRow : headRow();
        m_facts = columnFacts(m_sheet, m_headRow + 1, m_book);
        const std::optional<TableKind> kind = known.kind ? known.kind : this->kind();
        if (!kind)
            return std::nullopt;
        TableMapping table;
        table.kind = *kind;
        table.sheet = m_sheet.name;
        table.headRow = m_headRow;
        for (int column = 0; column < m_sheet.columns(); ++column)
            table.columns.append({m_sheet.spread(m_headRow, column), Meaning::Nothing, {}});
        assign(table);
        if (known.kind)
            return table;
        const QList<Meaning> needed = neededMeanings(table.kind);
        const bool complete = std::all_of(needed.cbegin(), needed.cend(),
                                          [&](Meaning meaning) { return table.column(meaning) >= 0; });
        return complete ? std::optional(table) : std::nullopt;
    }

private:
    bool hasCode(int row) const
    {
        for (int column = 0; column < std::min(m_sheet.columns(), 50); ++column) {
            const QString text = m_sheet.cell(row, column);
            for (const CodeKind kind : {CodeKind::Integration, CodeKind::Package, CodeKind::UseCase})
                if (m_book.leading(text, kind))
                    return true;
        }
        return false;
    }

    // The row with the most words that heads are; where there are none, the one above the first code.
    int headRow() const
    {
        int best = -1, points = 0, firstCode = -1;
        const int rows = static_cast<int>(std::min<qsizetype>(m_sheet.rows.size(), headsWithin));
        for (int row = 0; row < rows; ++row) {
            int sum = 0, filled = 0;
            for (const QString &text : m_sheet.rows.at(row)) {
                filled += text.isEmpty() ? 0 : 1;
                sum += headScore(text);
            }
            if (firstCode < 0 && hasCode(row))
                firstCode = row;
            if (sum > points && filled > 1 && (firstCode < 0 || sum >= 2 * filled)) {
                points = sum;
                best = row;
            }
        }
        if (best >= 0)
            return best;
        return firstCode > 0 && !m_sheet.isBlank(firstCode - 1) &&
                       m_sheet.rows.at(firstCode - 1).count(QString()) + 1 <
                           m_sheet.rows.at(firstCode - 1).size()
                   ? firstCode - 1
                   : -1;
    }

    QString head(int column) const { return m_sheet.spread(m_headRow, column); }

    QList<int> columnsOf(CodeKind kind) const
    {
        QList<int> columns;
        for (int column = 0; column < m_facts.size(); ++column) {
            const ColumnFacts &one = m_facts.at(column);
            if (one.filled > 0 && (one.share(kind) >= most || one.shareNamed(kind) >= 0.7))
                columns.append(column);
        }
        return columns;
    }

    bool anyHead(Meaning meaning, int least) const
    {
        for (int column = 0; column < m_facts.size(); ++column)
            if (headScore(meaning, head(column)) >= least)
                return true;
        return false;
    }

    bool hasLongTexts() const
    {
        return std::any_of(m_facts.cbegin(), m_facts.cend(),
                           [](const ColumnFacts &one) { return one.filled > 0 && one.length > 25; });
    }

    bool isCriteria() const
    {
        if (!hasLongTexts())
            return false;
        for (int column = 0; column < m_facts.size(); ++column) {
            const ColumnFacts &one = m_facts.at(column);
            if (one.criteria >= 0.3)
                return true;
            const QString word = head(column).toCaseFolded();
            if (one.length > 20 && (word.contains(u"kriteri"_s) || word.contains(u"criteri"_s) ||
                                    (word.contains(u"krav"_s) && headScore(Meaning::Text, word) == 3)))
                return true;
        }
        // The same owner again and again, each with another sentence.
        for (const CodeKind kind : {CodeKind::Integration, CodeKind::Package})
            for (const int column : columnsOf(kind))
                if (m_facts.at(column).filled > 3 && m_facts.at(column).distinct < 0.6 &&
                    columnsOf(CodeKind::UseCase).isEmpty() && anyHead(Meaning::Text, 3))
                    return true;
        return false;
    }

    std::optional<TableKind> kind() const
    {
        const bool useCases = !columnsOf(CodeKind::UseCase).isEmpty();
        const bool packages = !columnsOf(CodeKind::Package).isEmpty();
        const QList<int> integrations = columnsOf(CodeKind::Integration);
        if (useCases && packages)
            return TableKind::RequirementList;
        if (isCriteria())
            return TableKind::Criteria;
        if (packages && !integrations.isEmpty())
            return TableKind::MemberList;
        const auto coded = std::count_if(integrations.cbegin(), integrations.cend(), [&](int column) {
            return m_facts.at(column).share(CodeKind::Integration) >= most;
        });
        if (coded > 1)
            return TableKind::Dependencies;
        const int rows = rowsWithCodes();
        if (rows < (anyHead(Meaning::UseCase, 3) || anyHead(Meaning::Name, 3) ? 1 : 2))
            return std::nullopt;
        if (useCases)
            return TableKind::UseCases;
        if (!integrations.isEmpty())
            return TableKind::Integrations;
        if (packages)
            return TableKind::Packages;
        if (anyHead(Meaning::UseCase, 3))
            return anyHead(Meaning::Package, 3) ? TableKind::RequirementList : TableKind::UseCases;
        return std::nullopt;
    }

    int rowsWithCodes() const
    {
        int rows = 0;
        for (const ColumnFacts &one : m_facts)
            rows = std::max(rows, one.filled);
        return rows;
    }

    double worth(Meaning meaning, int column, TableKind kind) const
    {
        const ColumnFacts &one = m_facts.at(column);
        const double named = headScore(meaning, head(column));
        const auto coded = [&](CodeKind code) {
            return one.share(code) >= 0.3 || one.shareNamed(code) >= 0.5
                       ? named + 4 * one.share(code) + one.shareNamed(code)
                   : named == 3 && one.share(code) + one.shareNamed(code) > 0 ? 2.0
                                                                              : 0.0;
        };
        switch (meaning) {
        case Meaning::Area:
            return one.share(CodeKind::UseCase) > 0.3 ? 0 : coded(CodeKind::Area);
        case Meaning::UseCase:
            return std::max(coded(CodeKind::UseCase), named == 3 ? 2.5 : 0.0);
        case Meaning::Package:
            return coded(CodeKind::Package);
        case Meaning::Integration:
        case Meaning::Needed:
            return coded(CodeKind::Integration);
        case Meaning::Criterion:
            return one.criteria >= 0.3 ? 5 + named : named >= 2 && one.length < 15 ? named : 0;
        case Meaning::Text:
            return one.length > 15 ? named + std::min(one.length / 40, 2.0) + one.distinct
                                   : (named == 3 && one.length > 4 ? 1.5 : 0);
        case Meaning::Strength:
        case Meaning::Role:
        case Meaning::Kind: {
            const double marks = shareOfMarks(m_sheet, m_headRow + 1, column, kind);
            return marks > 0.3 ? named + 3 * marks : named == 3 && one.length < 25 ? named : 0;
        }
        case Meaning::Only:
            return one.share(CodeKind::Integration) > 0.3 ? named + 2 : named == 3 ? 1.5 : 0;
        case Meaning::Name:
            if (one.length > 150 || named + one.distinct <= 0)
                return 0;
            return named > 0                                                        ? named
                   : one.length > 4 && one.distinct > 0.7 && head(column).isEmpty() ? 1.5
                                                                                    : 0;
        case Meaning::Place:
            return named == 3 && one.length < 40 ? named : 0;
        case Meaning::Remark:
            return named == 3 ? 2.9 : 0;
        default:
            return named;
        }
    }

    // Each column means one thing, each thing stands in one column; the surest first.
    void assign(TableMapping &table) const
    {
        QList<Meaning> open = meaningsOf(table.kind);
        open.removeOne(Meaning::Nothing);
        while (!open.isEmpty()) {
            double highest = 1.4;
            int column = -1;
            Meaning chosen = Meaning::Nothing;
            for (const Meaning meaning : std::as_const(open))
                for (int c = 0; c < m_facts.size(); ++c)
                    if (table.columns.at(c).meaning == Meaning::Nothing && m_facts.at(c).filled > 0)
                        if (const double value = worth(meaning, c, table.kind); value > highest) {
                            highest = value;
                            column = c;
                            chosen = meaning;
                        }
            if (column < 0)
                break;
            table.columns[column].meaning = chosen;
            open.removeOne(chosen);
        }
        for (int c = 0; c < m_facts.size(); ++c)
            if (table.columns.at(c).meaning == Meaning::Nothing && headScore(Meaning::Remark, head(c)) == 3)
                table.columns[c].meaning = Meaning::Remark;
        if (table.kind == TableKind::RequirementList) // "Krav 1", "Krav 2" …
            for (int c = 0; c < m_facts.size(); ++c)
                if (table.columns.at(c).meaning == Meaning::Nothing &&
                    m_facts.at(c).share(CodeKind::Package) >= most)
                    table.columns[c].meaning = Meaning::Package;
    }

    const Worksheet &m_sheet;
    const CodeBook &m_book;
    int m_headRow = -1;
    QList<ColumnFacts> m_facts;
};

} // namespace

std::optional<TableMapping> guessList(const Worksheet &sheet, const CodeBook &book, const KnownOfTable &known)
{
    return ListGuess(sheet, book).best(known);
}

} // namespace kravkort
