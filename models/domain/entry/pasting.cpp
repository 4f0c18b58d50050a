// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entry/pasting.h"

#include "models/phrases.h"

#include <algorithm>

namespace kravkort {

namespace {

QString said(const char *source)
{
    return Phrases(Language::English)("Pasting", source);
}

Error refused(const QString &sentence)
{
    return {Error::Kind::NotAccepted, sentence, {}};
}

constexpr const char *codeWord = QT_TRANSLATE_NOOP("Pasting", "Code");
constexpr const char *textWord = QT_TRANSLATE_NOOP("Pasting", "Text");

bool isCodeHeading(const QString &cell)
{
    const QString word = cell.simplified();
    return word.compare(codeHeading(Language::Danish), Qt::CaseInsensitive) == 0 ||
           word.compare(codeHeading(Language::English), Qt::CaseInsensitive) == 0;
}

// Gathers changes one a criterion, and notes where two cells of one criterion disagree: an integration may
// stand under several packages.
class Gathering
{
public:
    explicit Gathering(const AnswerCells &cells)
        : m_cells(cells)
    {
    }

    Status take(qsizetype row, const CriterionId &criterion, AnswerField field, const QString &cell)
    {
        const Result<AnswerChange> read = m_cells.read(cell, field);
        if (!read)
            return refused(said(QT_TRANSLATE_NOOP("Pasting", "Nothing was pasted. Row %1, %2, %3: %4."))
                               .arg(QString::number(row + 1), criterion.code, m_cells.heading(field),
                                    read.error().message));
        const auto at = std::find_if(m_changes.begin(), m_changes.end(),
                                     [&](const CriterionChange &one) { return one.criterion == criterion; });
        if (at == m_changes.end()) {
            m_changes.append({criterion, *read});
            return Done{};
        }
        const AnswerChange merged = both(at->change, *read);
        if (merged != both(*read, at->change))
            return refused(
                said(QT_TRANSLATE_NOOP("Pasting", "Nothing was pasted. Row %1: %2 stands in the table twice, "
                                                  "with different values under %3."))
                    .arg(QString::number(row + 1), criterion.code, m_cells.heading(field)));
        at->change = merged;
        return Done{};
    }
    QList<CriterionChange> changes() const { return m_changes; }

private:
    const AnswerCells &m_cells;
    QList<CriterionChange> m_changes;
};

Result<QList<CriterionChange>> changesByCode(const TextTable &table, const PasteTarget &target,
                                             const AnswerCells &cells)
{
    const QStringList &headings = table.first();
    const auto codeAt = std::find_if(headings.begin(), headings.end(), isCodeHeading) - headings.begin();
    Gathering gathering(cells);
    bool anyField = false;
    for (qsizetype row = 1; row < table.size(); ++row) {
        const QStringList &line = table.at(row);
        const CriterionId criterion{line.value(codeAt).simplified()};
        const bool blank = std::all_of(line.begin(), line.end(),
                                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (blank)
            continue;
        if (!target.known.contains(criterion))
            return refused(
                said(QT_TRANSLATE_NOOP("Pasting", "Nothing was pasted. Row %1: “%2” is no criterion of this "
                                                  "bid."))
                    .arg(QString::number(row + 1), criterion.code));
        for (qsizetype column = 0; column < std::min(line.size(), headings.size()); ++column) {
            const std::optional<AnswerField> field = cells.fieldNamed(headings.at(column));
            if (!field)
                continue;
            anyField = true;
            if (const Status taken = gathering.take(row, criterion, *field, line.at(column)); !taken)
                return taken.error();
        }
    }
    if (!anyField)
        return refused(said(QT_TRANSLATE_NOOP("Pasting", "Nothing was pasted: no column of the table has a "
                                                         "heading such as Result, Owner or Due.")));
    return gathering.changes();
}

} // namespace

QString codeHeading(Language language)
{
    return Phrases::in(language)("Pasting", codeWord);
}

QString textHeading(Language language)
{
    return Phrases::in(language)("Pasting", textWord);
}

Result<QList<CriterionChange>> changesIn(TextTable table, const PasteTarget &target, const AnswerCells &cells)
{
    if (table.isEmpty())
        return refused(
            said(QT_TRANSLATE_NOOP("Pasting", "Nothing was pasted: the clipboard holds no text.")));
    if (std::any_of(table.first().begin(), table.first().end(), isCodeHeading))
        return changesByCode(table, target, cells);

    qsizetype width = 0;
    for (const QStringList &line : std::as_const(table))
        width = std::max(width, line.size());
    const auto fieldAt = [&](qsizetype column) { return target.columns.value(column); };
    bool anyField = false;
    bool allHeadings = table.size() > 1;
    for (qsizetype column = 0; column < width; ++column) {
        const std::optional<AnswerField> field = fieldAt(column);
        anyField = anyField || field;
        allHeadings = allHeadings && (!field || cells.fieldNamed(table.first().value(column)) == field);
    }
    if (!anyField)
        return refused(said(QT_TRANSLATE_NOOP("Pasting", "Nothing was pasted: put the cursor in a column "
                                                         "that can be filled in, such as Result or Owner.")));
    if (width > target.columns.size())
        return refused(said(QT_TRANSLATE_NOOP("Pasting", "Nothing was pasted: the table has more columns "
                                                         "than stand to the right of the cursor.")));
    if (allHeadings)
        table.removeFirst();
    const bool repeat = table.size() == 1 && !target.repeatOver.isEmpty();
    const QList<CriterionId> &rows = repeat ? target.repeatOver : target.rows;
    if (table.size() > rows.size())
        return refused(said(QT_TRANSLATE_NOOP("Pasting", "Nothing was pasted: the table has more rows than "
                                                         "there are criteria shown from the cursor on.")));
    Gathering gathering(cells);
    const qsizetype count = repeat ? rows.size() : table.size();
    for (qsizetype row = 0; row < count; ++row) {
        const qsizetype line = repeat ? 0 : row;
        for (qsizetype column = 0; column < table.at(line).size(); ++column) {
            const std::optional<AnswerField> field = fieldAt(column);
            if (!field)
                continue;
            const QString &cell = table.at(line).at(column);
            if (const Status taken = gathering.take(line, rows.at(row), *field, cell); !taken)
                return taken.error();
        }
    }
    return gathering.changes();
}

} // namespace kravkort
