// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/answerreading.h"

#include "models/domain/entry/answercells.h"
#include "models/exchange/bidbook.h"
#include "models/exchange/booksheet.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kravkort {

namespace {

struct AnswerReading
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::AnswerReading)
};

constexpr int searchedRows = 50; // for the headings

struct TableOfAnswers
{
    const Worksheet *sheet = nullptr;
    int headRow = 0;
    QHash<CriteriaColumn, int> columns;

    QString cell(int row, CriteriaColumn column) const
    {
        return columns.contains(column) ? sheet->cell(row, columns.value(column)) : QString();
    }
    bool has(CriteriaColumn column) const { return columns.contains(column); }
};

QList<TableOfAnswers> tablesIn(const Workbook &workbook)
{
    const QHash<QString, CriteriaColumn> headings = criteriaHeadings();
    QList<TableOfAnswers> tables;
    for (const Worksheet &sheet : workbook.sheets) {
        if (sheet.hidden)
            continue;
        for (int row = 0; row < std::min<qsizetype>(searchedRows, sheet.rows.size()); ++row) {
            TableOfAnswers table{&sheet, row, {}};
            const QStringList &cells = sheet.rows.at(row);
            for (qsizetype c = 0; c < cells.size(); ++c)
                if (const auto found = headings.constFind(cells.at(c).simplified().toLower());
                    found != headings.cend() && !table.has(*found))
                    table.columns.insert(*found, static_cast<int>(c));
            const bool fillable = std::any_of(fieldColumns.begin(), fieldColumns.end(),
                                              [&](const auto &pair) { return table.has(pair.second); });
            if (table.has(CriteriaColumn::Code) && fillable) {
                tables.append(table);
                break;
            }
        }
    }
    return tables;
}

class Reader
{
public:
    Reader(const Workbook &workbook, const std::optional<AnswerBase> &base, const AnswerGround &ground)
        : m_base(base)
        , m_ground(ground)
        , m_cells(ground.language, ground.today)
        , m_escaped(!workbook.separator.isNull())
    {
        for (const int k : ground.criteria)
            m_known.insert(ground.catalogue.criteria.at(k).id, k);
    }

    void read(const TableOfAnswers &table)
    {
        for (int row = table.headRow + 1; row < table.sheet->rows.size(); ++row)
            if (!table.sheet->isBlank(row))
                readRow(table, row);
    }

    ReadAnswers take()
    {
        ReadAnswers read;
        read.doubtful = m_doubtful;
        read.criteria = static_cast<int>(m_seen.size());
        for (const auto &[key, found] : m_found.asKeyValueRange())
            if (found.disputed)
                for (const DoubtfulCell &cell : found.cells)
                    read.doubtful.append(cell);
        for (const int k : m_ground.criteria)
            for (const AnswerField field : allAnswerFields) {
                const auto found = m_found.constFind({m_ground.catalogue.criteria.at(k).id.code, field});
                if (found != m_found.cend() && !found->disputed && found->row.state() != MergeState::Same)
                    read.rows.append(found->row);
            }
        return read;
    }

private:
    struct Found
    {
        MergeRow row;
        QList<DoubtfulCell> cells; // where it was read, to be named where two rows disagree
        bool disputed = false;
    };

    QString plain(const QString &cell) const
    {
        // What was written so that no spreadsheet takes it for a formula.
        const bool apostrophe =
            m_escaped && cell.size() > 1 && cell.startsWith(u'\'') && u"=+-@"_s.contains(cell.at(1));
        return apostrophe ? cell.mid(1) : cell;
    }

    void doubt(const TableOfAnswers &table, int row, CriteriaColumn column, const QString &why)
    {
        m_doubtful.append(cellAt(table, row, column, why));
    }
    DoubtfulCell cellAt(const TableOfAnswers &table, int row, CriteriaColumn column, const QString &why) const
    {
        const int c = table.columns.value(column);
        return {cellPlace(table.sheet->name, row, c), table.cell(row, CriteriaColumn::Code),
                column == CriteriaColumn::Code ? QString() : table.sheet->cell(table.headRow, c),
                table.sheet->cell(row, c), why};
    }

    void readRow(const TableOfAnswers &table, int row)
    {
        const CriterionId id{plain(table.cell(row, CriteriaColumn::Code)).simplified()};
        if (id.isEmpty())
            return doubt(table, row, CriteriaColumn::Code, AnswerReading::tr("The row has no code."));
        const int k = m_known.value(id, -1);
        if (k < 0)
            return doubt(table, row, CriteriaColumn::Code,
                         m_ground.catalogue.criterionIndex.contains(id)
                             ? AnswerReading::tr("The criterion is not in the scope of this bid.")
                             : AnswerReading::tr("The catalogue has no criterion with this code."));
        m_seen.insert(id);
        if (m_base && m_base->asked.contains(id) &&
            m_base->asked.value(id) != m_ground.catalogue.criteria.at(k).textHash &&
            rowDiffers(table, row, id))
            return doubt(table, row, CriteriaColumn::Code,
                         AnswerReading::tr("The criterion is worded otherwise now than when the workbook was "
                                           "written; answer it here."));
        for (const auto &[field, column] : fieldColumns)
            if (table.has(column))
                readCell(table, row, id, field, column);
    }

    // Is anything filled in otherwise than it was?
    bool rowDiffers(const TableOfAnswers &table, int row, const CriterionId &id) const
    {
        return std::any_of(fieldColumns.begin(), fieldColumns.end(), [&](const auto &pair) {
            const auto &[field, column] = pair;
            if (!table.has(column))
                return false;
            if (knows(id, field))
                return !looksLike(table, row, m_base->answers.value(id), field, column);
            return !isEmpty(table, row, column) &&
                   !looksLike(table, row, m_ground.answerOf(id), field, column);
        });
    }

    bool knows(const CriterionId &id, AnswerField field) const
    {
        return m_base && m_base->answers.contains(id) && m_base->fields.contains(field);
    }
    static bool isEmpty(const TableOfAnswers &table, int row, CriteriaColumn column)
    {
        return table.cell(row, column).trimmed().isEmpty();
    }

    // Does the cell hold what this answer was written as?
    bool looksLike(const TableOfAnswers &table, int row, const Answer &answer, AnswerField field,
                   CriteriaColumn column) const
    {
        const auto same = [](const QString &a, const QString &b) { return a.simplified() == b.simplified(); };
        const QString cell = plain(table.cell(row, column));
        switch (field) {
        case AnswerField::Work: {
            const auto read = m_cells.read(cell, field);
            return read.ok() && read->work == answer.work;
        }
        case AnswerField::Outcome: {
            const auto read = m_cells.read(cell, field);
            const QString reason = table.has(CriteriaColumn::Reason)
                                       ? plain(table.cell(row, CriteriaColumn::Reason))
                                       : cellText(answer.reason);
            return read.ok() && read->outcome == answer.outcome && read->reason.isEmpty() &&
                   same(reason, cellText(answer.reason));
        }
        case AnswerField::Owner:
            return same(cell, cellText(answer.owner));
        case AnswerField::Note:
            return same(cell, cellText(answer.note));
        case AnswerField::Due:
        case AnswerField::Estimate: {
            if (field == AnswerField::Estimate && answer.estimate) {
                bool number = false;
                const double hours = cell.toDouble(&number);
                if (number && std::abs(hours - *answer.estimate) < 1e-9)
                    return true;
            }
            const auto read = m_cells.read(cell, field);
            return read.ok() && *read == valueOf(answer, field);
        }
        }
        return false;
    }

    void readCell(const TableOfAnswers &table, int row, const CriterionId &id, AnswerField field,
                  CriteriaColumn column)
    {
        MergeRow merge{id, field, std::nullopt, valueOf(m_ground.answerOf(id), field), {}};
        const bool known = knows(id, field);
        if (known)
            merge.base = valueOf(m_base->answers.value(id), field);
        // A workbook without reasons was written with the one that stands here.
        if (known && merge.base->outcome == Outcome::NotApplicable && merge.base->reason.isEmpty())
            merge.base->reason = merge.mine.reason;
        merge.emptied = !known && isEmpty(table, row, column);
        if (looksLike(table, row, m_ground.answerOf(id), field, column)) {
            merge.theirs = merge.mine;
        } else if (known && looksLike(table, row, m_base->answers.value(id), field, column)) {
            merge.theirs = *merge.base;
        } else if (const auto read = readValue(table, row, field, column)) {
            merge.theirs = *read;
        } else {
            return;
        }
        note(table, row, column, merge);
    }

    std::optional<AnswerChange> readValue(const TableOfAnswers &table, int row, AnswerField field,
                                          CriteriaColumn column)
    {
        const QString cell = plain(table.cell(row, column));
        const Result<AnswerChange> read = m_cells.read(cell, field);
        if (!read) {
            doubt(table, row, column, read.error().message + u'.');
            return std::nullopt;
        }
        AnswerChange change = *read;
        if (field != AnswerField::Outcome)
            return change;
        const QString reason = plain(table.cell(row, CriteriaColumn::Reason)).trimmed();
        if (change.outcome == Outcome::NotApplicable) {
            if (change.reason.isEmpty())
                change.reason = reason;
            if (change.reason.isEmpty()) {
                doubt(table, row, column,
                      AnswerReading::tr("Not applicable needs a reason, in the column “%1”.")
                          .arg(headingOf(CriteriaColumn::Reason, Phrases::in(m_ground.language))));
                return std::nullopt;
            }
        } else if (!reason.isEmpty()) {
            doubt(table, row, CriteriaColumn::Reason,
                  AnswerReading::tr(
                      "A reason belongs to the result “not applicable” only; empty it, or set that "
                      "result."));
            return std::nullopt;
        }
        return change;
    }

    // Two rows of one criterion must say the same.
    void note(const TableOfAnswers &table, int row, CriteriaColumn column, const MergeRow &merge)
    {
        const DoubtfulCell here =
            cellAt(table, row, column,
                   AnswerReading::tr("The criterion stands in more than one row, with different values."));
        const Key key{merge.criterion.code, merge.field};
        const auto found = m_found.find(key);
        if (found == m_found.end()) {
            m_found.insert(key, {merge, {here}, false});
            return;
        }
        found->cells.append(here);
        found->disputed = found->disputed || found->row.theirs != merge.theirs;
    }

    using Key = std::pair<QString, AnswerField>;

    const std::optional<AnswerBase> &m_base;
    const AnswerGround &m_ground;
    AnswerCells m_cells;
    bool m_escaped;
    QHash<CriterionId, int> m_known;
    QSet<CriterionId> m_seen;
    QMap<Key, Found> m_found;
    QList<DoubtfulCell> m_doubtful;
};

} // namespace

WorkbookMark markOf(const Workbook &workbook)
{
    WorkbookMark mark;
    const QList<Phrases> languages{Phrases::in(Language::Danish), Phrases::in(Language::English)};
    for (const Worksheet &sheet : workbook.sheets) {
        if (isBaseSheet(sheet.rows)) {
            mark.base = baseFrom(sheet.rows);
            mark.baseDamaged = !mark.base;
            continue;
        }
        if (sheet.hidden)
            continue;
        for (const QStringList &row : sheet.rows.first(std::min<qsizetype>(searchedRows, sheet.rows.size())))
            for (const Phrases &phrases : languages) {
                if (row.value(0) == bidIdLabel(phrases))
                    mark.bid = {row.value(1)};
                if (row.value(0) == historyLabel(phrases))
                    mark.history = {row.value(1).section(u" / "_s, 0, 0).toLongLong(),
                                    row.value(1).section(u" / "_s, 1)};
            }
    }
    if (mark.base)
        mark.bid = mark.base->bid;
    return mark;
}

Result<ReadAnswers> readAnswers(const Workbook &workbook, const std::optional<AnswerBase> &base,
                                const AnswerGround &ground)
{
    const QList<TableOfAnswers> tables = tablesIn(workbook);
    if (tables.isEmpty())
        return Error{
            Error::Kind::NotAccepted,
            AnswerReading::tr("“%1” holds no answers: no table has a column “%2” and one such as “%3”.")
                .arg(workbook.name, headingOf(CriteriaColumn::Code, Phrases::in(ground.language)),
                     headingOf(CriteriaColumn::Outcome, Phrases::in(ground.language))),
            {}};
    Reader reader(workbook, base, ground);
    for (const TableOfAnswers &table : tables)
        reader.read(table);
    return reader.take();
}

} // namespace kravkort
