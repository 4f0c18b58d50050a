// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/tablereading.h"

#include "models/import/guess.h"
#include "models/import/importwhys.h"
#include "models/import/markcell.h"
#include "models/import/marks.h"
#include "models/import/matrixguess.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kravkort {

TableReading::TableReading(const Worksheet &sheet, const TableMapping &table, const Catalogue &base,
                           const CodeBook &book, QList<RowAccount> &rows, qsizetype first,
                           const StopAsked &stopAsked)
    : m_sheet(sheet)
    , m_table(table)
    , m_base(base)
    , m_book(book)
    , m_rows(rows)
    , m_first(first)
    , m_stopping(stopAsked)
    , m_marks(marksIn(sheet, table, base, stopAsked))
{
}

QList<Saying> TableReading::read(int end)
{
    int understood = 0, unclear = 0;
    if (isMatrix(m_table.kind))
        for (int row = m_table.headRow + 1;
             row < std::min<qsizetype>(end, m_sheet.rows.size()) && !m_stopping.now(); ++row)
            for (int column = 0; column < m_table.columns.size() && !repeatsHeads(row); ++column)
                if (m_table.columns.at(column).meaning == Meaning::Mark)
                    if (const QString mark = markCell(m_sheet.cell(row, column), m_table.kind, m_book).mark;
                        !mark.isEmpty())
                        ++(meaningOf(mark) == MarkMeaning::Unsure ? unclear : understood);
    m_understood = understood > unclear;
    for (int row = m_table.headRow + 1;
         row < std::min<qsizetype>(end, m_sheet.rows.size()) && !m_stopping.now(); ++row)
        readRow(row);
    return m_sayings;
}

void TableReading::skip(int row, const QString &why)
{
    account(row).outcome = RowOutcome::Skipped;
    account(row).why = why;
}

void TableReading::doubt(int row, const QString &why)
{
    account(row).outcome = RowOutcome::Doubtful;
    account(row).why = why;
}

int TableReading::filled(int row) const
{
    const QStringList &cells = m_sheet.rows.at(row);
    return static_cast<int>(cells.size() - cells.count(QString()));
}

bool TableReading::repeatsHeads(int row) const
{
    if (m_table.headRow < 0)
        return false;
    int alike = 0;
    for (int column = 0; column < m_sheet.rows.at(row).size(); ++column) {
        const QString here = m_sheet.cell(row, column);
        if (here.isEmpty())
            continue;
        if (markKey(here) != markKey(m_sheet.cell(m_table.headRow, column)))
            return false;
        ++alike;
    }
    return alike > 1;
}

QString TableReading::text(int row, Meaning meaning) const
{
    const int column = m_table.column(meaning);
    return column < 0 ? QString() : m_sheet.spread(row, column);
}

bool TableReading::hasMarks(int row) const
{
    for (int column = 0; column < m_table.columns.size(); ++column)
        if (m_table.columns.at(column).meaning == Meaning::Mark && !m_sheet.cell(row, column).isEmpty())
            return true;
    return false;
}

// An empty cell takes away only where the marks are understood: the table's, and one of its own row.
bool TableReading::blanksSay(int row) const
{
    if (!m_table.blankIsNo || !m_understood)
        return false;
    for (int column = 0; column < m_table.columns.size(); ++column)
        if (m_table.columns.at(column).meaning == Meaning::Mark)
            if (const MarkCell cell = markCell(m_sheet.spread(row, column), m_table.kind, m_book);
                !cell.only.isEmpty() || meaningOf(cell.mark) != MarkMeaning::Unsure)
                return true;
    return false;
}

QString TableReading::remarkOf(int row) const
{
    QStringList remarks;
    for (int column = 0; column < m_table.columns.size(); ++column)
        if (m_table.columns.at(column).meaning == Meaning::Remark)
            remarks.append(m_sheet.spread(row, column));
    remarks.removeAll(QString());
    remarks.removeIf([](const QString &text) { return !text.contains(QRegularExpression(u"[\\w*?]"_s)); });
    return remarks.join(u" · "_s);
}

void TableReading::readRow(int row)
{
    if (m_table.skippedRows.contains(row))
        return skip(row, ImportWhys::byHand());
    if (m_sheet.isBlank(row)) {
        m_above.clear();
        return skip(row, ImportWhys::blank());
    }
    if (repeatsHeads(row))
        return skip(row, ImportWhys::headsAgain());
    if (isContextRow(row))
        return;
    if (isMatrix(m_table.kind))
        readMatrixRow(row);
    else
        readListRow(row);
}

// A row of one text only that announces what follows: "Y26 Sundhed", "SF1470 Sags- og Dokumentindekset".
bool TableReading::isContextRow(int row)
{
    if (filled(row) != 1)
        return false;
    const QStringList &cells = m_sheet.rows.at(row);
    const QString only =
        *std::find_if(cells.cbegin(), cells.cend(), [](const QString &cell) { return !cell.isEmpty(); });
    if (m_table.kind == TableKind::Criteria) {
        for (const CodeKind kind : {CodeKind::Integration, CodeKind::Package})
            if (const auto owner = m_book.leading(only, kind);
                owner && only.size() < 120 && !m_book.leading(only, CodeKind::Criterion)) {
                m_owner = Named{owner->code, {}, owner->known, false};
                m_above.clear();
                skip(row, ImportWhys::announces(owner->code));
                return true;
            }
    }
    const bool ofUseCases = m_table.kind == TableKind::UseCases ||
                            m_table.kind == TableKind::RequirementList ||
                            m_table.kind == TableKind::RequirementMatrix;
    if (ofUseCases && !m_book.leading(only, CodeKind::UseCase))
        if (const auto area = m_book.find(CodeKind::Area, only); area && area->known) {
            m_area = area->code;
            m_above.clear();
            skip(row, ImportWhys::announces(area->code));
            return true;
        }
    if (isLegendRow(m_sheet, row)) {
        skip(row, ImportWhys::legend());
        return true;
    }
    return false;
}

std::optional<TableReading::Named> TableReading::named(CodeKind kind, const QString &cell) const
{
    if (const auto told = m_table.codes.constFind(markKey(cell)); told != m_table.codes.cend()) {
        if (told->isEmpty())
            return std::nullopt;
        return Named{*told, {}, true, false};
    }
    const auto found = m_book.find(kind, cell);
    if (!found)
        return std::nullopt;
    const bool leads = m_book.leading(cell, kind).has_value();
    return Named{found->code, leads ? CodeBook::withoutLeading(cell, *found) : QString(), found->known,
                 !leads && found->length == cell.size()};
}

QString TableReading::areaOf(int row) const
{
    if (const auto area = named(CodeKind::Area, text(row, Meaning::Area)); area && area->known)
        return area->code;
    return m_area;
}

std::optional<TableReading::Named> TableReading::namedUseCase(const QString &cell, const QString &area) const
{
    if (const auto useCase = named(CodeKind::UseCase, cell))
        return useCase;
    if (const auto inArea = m_book.useCaseIn(area, cell))
        return Named{inArea->code, CodeBook::withoutLeading(cell, *inArea), inArea->known, false};
    return std::nullopt;
}

MarkMeaning TableReading::meaningOf(const QString &mark) const
{
    return m_marks.value(mark, MarkMeaning::Unsure);
}

Saying TableReading::saying(int row, StatementKind kind, int column) const
{
    Saying saying;
    saying.kind = kind;
    saying.account = m_first + row;
    saying.column = column;
    saying.place = std::max(column, 0);
    saying.page = text(row, Meaning::Place);
    saying.remark = remarkOf(row);
    bool isNumber = false;
    saying.page.toInt(&isNumber);
    if (isNumber) // "14" alone says nothing; "Side 14" does
        saying.page.prepend(m_table.columns.at(m_table.column(Meaning::Place)).head + u' ');
    return saying;
}

QString TableReading::ofUnknown(CodeKind kind, const QString &cell) const
{
    return ImportWhys::unknownName(kind, cell, m_book.alike(kind, cell));
}

void TableReading::sayUseCase(int row, const Named &useCase, const QString &name, bool aside)
{
    Saying said = saying(row, StatementKind::UseCase);
    said.aside = aside;
    said.subject = useCase.code;
    said.area = areaOf(row);
    said.name = {name, text(row, Meaning::NameEnglish)};
    said.text.da = text(row, Meaning::Description);
    said.spelling = useCase.code;
    m_sayings.append(said);
}

void TableReading::readMatrixRow(int row)
{
    const CodeKind kind = rowsOf(m_table);
    const Meaning meaning = kind == CodeKind::UseCase   ? Meaning::UseCase
                            : kind == CodeKind::Package ? Meaning::Package
                                                        : Meaning::Integration;
    const QString cell = text(row, meaning);
    const QString name = text(row, Meaning::Name);
    const bool marked = hasMarks(row);
    auto subject = kind == CodeKind::UseCase ? namedUseCase(cell, areaOf(row)) : named(kind, cell);
    if (!subject && !name.isEmpty())
        subject = named(kind, name);
    if (!subject) {
        if (!marked)
            return skip(row, isLegendRow(m_sheet, row) ? ImportWhys::legend() : ImportWhys::namesNone(kind));
        bool anyMark = false;
        for (int column = 0; column < m_table.columns.size(); ++column)
            anyMark = anyMark || (m_table.columns.at(column).meaning == Meaning::Mark &&
                                  meaningOf(markCell(m_sheet.cell(row, column), m_table.kind, m_book).mark) !=
                                      MarkMeaning::Unsure);
        const QString title = cell.isEmpty() ? name : cell;
        if (ImportWhys::isSum(title))
            return skip(row, ImportWhys::sum());
        if (title.isEmpty() && !anyMark)
            return skip(row, ImportWhys::moreHeads());
        if (isLegendRow(m_sheet, row))
            return skip(row, ImportWhys::legend());
        if (title.isEmpty())
            return doubt(row, ImportWhys::marksWithoutName(kind));
        if (kind != CodeKind::UseCase || areaOf(row).isEmpty() || !m_book.alike(kind, title).isEmpty())
            return doubt(row, ofUnknown(kind, title));
        subject = Named{unnamedSubject(title), title, false, true};
    }
    const bool continued = m_sheet.cell(row, m_table.column(meaning)).isEmpty() && !cell.isEmpty();
    if (continued && !marked)
        return skip(row, ImportWhys::continues());

    Saying of = saying(row, StatementKind::Requirement);
    of.subject = subject->code;
    of.spelling = cell;
    if (kind == CodeKind::UseCase)
        sayUseCase(row, *subject,
                   subject->byName && name.isEmpty() ? subject->rest
                   : name.isEmpty()                  ? subject->rest
                                                     : name,
                   true);
    if (marked || !m_table.blankIsNo)
        return readMatrixCells(row, of, continued);
    // Nothing at all: rather a row that is not filled in yet than one that takes all away.
    bool requires_ = false;
    for (const ColumnMapping &column : m_table.columns)
        if (column.meaning == Meaning::Mark)
            requires_ = requires_ || ImportWhys::isRelated(m_base, kind, subject->code, column.code);
    if (requires_)
        return doubt(row, ImportWhys::noMarks(subject->code));
    account(row).outcome = RowOutcome::Same;
}

void TableReading::readMatrixCells(int row, const Saying &subject, bool continued)
{
    const bool requirements = m_table.kind == TableKind::RequirementMatrix;
    const bool blanks = blanksSay(row);
    for (int column = 0; column < m_table.columns.size(); ++column) {
        if (m_table.columns.at(column).meaning != Meaning::Mark)
            continue;
        const QString cell = m_sheet.spread(row, column);
        const MarkCell mark = markCell(cell, m_table.kind, m_book);
        if (mark.mark.isEmpty() && mark.only.isEmpty() && (continued || !blanks))
            continue;
        Saying said =
            saying(row, requirements ? StatementKind::Requirement : StatementKind::Membership, column);
        const QString head = m_table.columns.at(column).code;
        said.subject = m_table.across ? head : subject.subject;
        said.object = m_table.across ? subject.subject : head;
        said.isBlank = mark.mark.isEmpty() && mark.only.isEmpty();
        said.mark = said.isBlank          ? MarkMeaning::No
                    : mark.mark.isEmpty() ? MarkMeaning::Required
                                          : meaningOf(mark.mark);
        said.only = mark.only;
        said.spelling = head.isEmpty() ? m_table.columns.at(column).head : cell;
        m_sayings.append(said);
    }
    if (m_table.blankIsNo && !m_understood && !continued)
        doubt(row, ImportWhys::blanksUnheeded());
}

} // namespace kravkort
