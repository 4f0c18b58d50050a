// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress/picture.h"
#include "models/domain/report/report.h"
#include "ui/report/goon.h"

#include <QByteArray>
#include <QMap>

#include <optional>

namespace kravkort {

// A block of a report: its section, and which of that section's blocks.
using BlockPlace = std::pair<qsizetype, qsizetype>;

// What the report draws, as elements of SVG without names of their own: they say nothing to a screen reader
// until a figure around them does.
using HtmlFigures = QMap<BlockPlace, QByteArray>;

// The charts, bars and the graph of the report, drawn as on paper. None where it shall not go on.
std::optional<HtmlFigures> htmlFigures(const Report &report, const Picture &picture, const Phrases &phrases,
                                       const GoOn &goOn = {});

} // namespace kravkort
