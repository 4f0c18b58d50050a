// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/words.h"

namespace kravkort {

// What a bid can be written as for other programs; JSON is the whole workspace.
enum class ExportFormat { Xlsx, Csv, Json, Calendar, Project, Reqif };

inline constexpr std::array allExportFormats{ExportFormat::Xlsx,    ExportFormat::Csv,
                                             ExportFormat::Json,    ExportFormat::Calendar,
                                             ExportFormat::Project, ExportFormat::Reqif};

// The command line's words.
template<>
struct Words<ExportFormat>
{
    static constexpr std::array all{"xlsx", "csv", "json", "ics", "mspdi", "reqif"};
};

// The ending of its files, without the dot.
inline QString endingOf(ExportFormat format)
{
    return format == ExportFormat::Project ? QStringLiteral("xml") : wordOf(format);
}

} // namespace kravkort
