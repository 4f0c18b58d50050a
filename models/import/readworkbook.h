// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/result.h"
#include "models/import/stopasked.h"
#include "models/import/worksheet.h"

#include <QByteArray>

#include <functional>

namespace kravkort {

// Told whenever it is another how far reading is, 0…100; false ends it, and so does StopAsked in between.
using ReadingProgress = std::function<bool(int percent)>;

// What is read at the most; larger files end in a sentence.
namespace readinglimits {
inline constexpr qint64 fileBytes = qint64{64} * 1024 * 1024;
inline constexpr qint64 unpackedBytes = qint64{128} * 1024 * 1024; // of all parts that are read, together
inline constexpr int rows = 100'000;                               // of one sheet
inline constexpr int columns = 2'000;
inline constexpr qint64 cells = 3'000'000;          // that are filled in, of all sheets together
inline constexpr qint64 characters = 100'000'000;   // of all cells together
inline constexpr qsizetype cellCharacters = 32'767; // what spreadsheets hold; the rest of a cell is cut
inline constexpr int sheets = 1'000;
inline constexpr int merged = 20'000; // ranges of one sheet
inline constexpr int depth = 200;     // of elements within elements
} // namespace readinglimits

// White space in a cell: runs folded to single blanks, or as it is, without what stands around it. Line ends
// are
// "\n".
enum class Blanks { Folded, Kept };

// Reads XLSX, ODS or CSV (comma, semicolon, tab or bar; UTF-8, UTF-16 with a byte order mark, else
// Windows-1252), told apart by what stands in the file, not by its name. Formulas are never evaluated, links
// never followed, macros never run. Any thread.
Result<Workbook> readWorkbook(const QString &path, const ReadingProgress &progress = {},
                              const StopAsked &stopAsked = {}, Blanks blanks = Blanks::Folded);
// `name` is the file's, for messages. A stopped reading is an error too.
Result<Workbook> workbookOf(const QString &name, const QByteArray &bytes,
                            const ReadingProgress &progress = {}, const StopAsked &stopAsked = {},
                            Blanks blanks = Blanks::Folded);

} // namespace kravkort
