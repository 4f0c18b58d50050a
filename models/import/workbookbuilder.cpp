// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/workbookbuilder.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace kravkort {

namespace {

struct WorkbookLimits
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::ReadWorkbook)
};

constexpr qsizetype longestSheetName = 255; // longer than any program gives; it stands in each cell's place

} // namespace

WorkbookBuilder::WorkbookBuilder(const QString &name, const ReadingProgress &progress,
                                 const StopAsked &stopAsked, Blanks blanks)
    : m_name(name)
    , m_progress(progress)
    , m_stopping(stopAsked)
    , m_blanks(blanks)
{
    m_workbook.name = name;
}

QString WorkbookBuilder::kept(const QString &text) const
{
    QString plain = QString(text.left(readinglimits::cellCharacters)).remove(QChar::Null);
    if (m_blanks == Blanks::Folded)
        return plain.simplified();
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return plain.replace(u'\r', u'\n').trimmed();
}

bool WorkbookBuilder::stop(Stop why)
{
    if (m_stop == Stop::No)
        m_stop = why;
    return false;
}

bool WorkbookBuilder::goesOn()
{
    if (!stopped() && m_stopping.now())
        return stop(Stop::Asked);
    return !stopped();
}

bool WorkbookBuilder::beginSheet(const QString &name, bool hidden)
{
    if (m_workbook.sheets.size() >= readinglimits::sheets)
        return stop(Stop::Sheets);
    Worksheet sheet;
    sheet.name = QString(name).remove(QChar::Null).simplified().left(longestSheetName);
    sheet.hidden = hidden;
    m_workbook.sheets.append(std::move(sheet));
    return !stopped();
}

bool WorkbookBuilder::put(int row, int column, const QString &text)
{
    const QString plain = kept(text);
    if (!goesOn() || plain.isEmpty())
        return !stopped();
    if (row < 0 || row >= readinglimits::rows)
        return stop(Stop::Rows);
    if (column < 0 || column >= readinglimits::columns)
        return stop(Stop::Columns);
    if (m_workbook.sheets.isEmpty())
        return !stopped();
    QList<QStringList> &rows = m_workbook.sheets.last().rows;
    const qsizetype further = std::max<qsizetype>(0, row + 1 - rows.size());
    const qsizetype longer = std::max<qsizetype>(0, column + 1 - (further > 0 ? 0 : rows.at(row).size()));
    m_cells += further + longer + 1;
    m_characters += plain.size();
    if (m_cells > readinglimits::cells || m_characters > readinglimits::characters)
        return stop(Stop::Cells);
    if (further > 0)
        rows.resize(row + 1);
    QStringList &cells = rows[row];
    if (longer > 0)
        cells.resize(column + 1);
    cells[column] = plain;
    return !stopped();
}

bool WorkbookBuilder::goOn(qint64 done, qint64 all)
{
    const int percent = all > 0 ? static_cast<int>(std::clamp<qint64>(done * 100 / all, 0, 100)) : 0;
    if (percent == m_percent)
        return goesOn();
    m_percent = percent;
    if (m_progress && !m_progress(percent))
        return stop(Stop::Asked);
    return goesOn();
}

bool WorkbookBuilder::merge(const CellRange &range)
{
    if (m_workbook.sheets.isEmpty() || range.top < 0 || range.left < 0 || range.bottom < range.top ||
        range.right < range.left || (range.top == range.bottom && range.left == range.right))
        return !stopped();
    QList<CellRange> &merged = m_workbook.sheets.last().merged;
    if (merged.size() >= readinglimits::merged)
        return stop(Stop::Merged);
    merged.append(range);
    return !stopped();
}

void WorkbookBuilder::dropSheet()
{
    if (!m_workbook.sheets.isEmpty())
        m_workbook.sheets.removeLast();
}

bool WorkbookBuilder::finish()
{
    for (Worksheet &sheet : m_workbook.sheets)
        if (!sheet.indexMerged(readinglimits::cells))
            return stop(Stop::Cells);
    return !stopped();
}

Error WorkbookBuilder::error() const
{
    const auto number = [](qint64 value) { return QLocale().toString(value); };
    QString why;
    switch (m_stop) {
    case Stop::Asked:
        why = WorkbookLimits::tr("reading “%1” was stopped").arg(m_name);
        break;
    case Stop::Sheets:
        why = WorkbookLimits::tr("“%1” is not read: it has more than %2 sheets")
                  .arg(m_name, number(readinglimits::sheets));
        break;
    case Stop::Rows:
        why =
            WorkbookLimits::tr("“%1” is not read: a sheet has more than %2 rows; keep the rows of the table "
                               "only")
                .arg(m_name, number(readinglimits::rows));
        break;
    case Stop::Columns:
        why = WorkbookLimits::tr("“%1” is not read: a sheet has more than %2 columns")
                  .arg(m_name, number(readinglimits::columns));
        break;
    case Stop::Merged:
        why = WorkbookLimits::tr("“%1” is not read: a sheet has more than %2 merged ranges of cells")
                  .arg(m_name, number(readinglimits::merged));
        break;
    default:
        why = WorkbookLimits::tr("“%1” is not read: it holds more than a table of this kind ever does")
                  .arg(m_name);
    }
    return {Error::Kind::NotAccepted, why, {}};
}

QString numberText(double number)
{
    return QString::number(number, 'g', 15);
}

} // namespace kravkort
