// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/readworkbook.h"

namespace kravkort {

// Gathers a workbook's cells as they are read, and says when it is enough.
class WorkbookBuilder
{
public:
    // `name` is the file's; all outlive this.
    WorkbookBuilder(const QString &name, const ReadingProgress &progress, const StopAsked &stopAsked = {},
                    Blanks blanks = Blanks::Folded);

    // A cell's text as it is kept.
    QString kept(const QString &text) const;

    // Each is false when reading has to end: what is read is too large, or nobody waits for it any longer.
    bool beginSheet(const QString &name, bool hidden);
    bool put(int row, int column, const QString &text);
    bool merge(const CellRange &range);
    // Tells of progress where the percentage is another than before.
    bool goOn(qint64 done, qint64 all);

    bool finish();    // once all is read
    void dropSheet(); // the one that was begun last
    bool stopped() const { return m_stop != Stop::No; }
    Error error() const; // why it stopped

    Workbook take() { return std::move(m_workbook); }

private:
    enum class Stop { No, Asked, Sheets, Rows, Columns, Cells, Merged };

    bool stop(Stop why);
    bool goesOn(); // unless somebody asked for the end

    const QString &m_name;
    const ReadingProgress &m_progress;
    Stopping m_stopping;
    Blanks m_blanks;
    Workbook m_workbook;
    qint64 m_cells = 0;
    qint64 m_characters = 0;
    int m_percent = -1;
    Stop m_stop = Stop::No;
};

// A number as a cell shows it, without the noise of binary fractions: "26.3", "12".
QString numberText(double number);

} // namespace kravkort
