// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/result.h"
#include "models/phrases.h"
#include "ui/graph/graphcaption.h"
#include "ui/graph/graphpicture.h"

#include <QMimeData>

#include <memory>

namespace kravkort {

enum class GraphFormat { Svg, Png, Pdf, Dot };

inline constexpr double usualScale = 2; // pixels of a PNG for one of the graph's, for slides

// The graph under its caption and over its legend, as on paper; what is dimmed on the screen is dimmed. The
// file is written whole or not at all. `scale` counts for PNG alone and gives way where the picture would
// open nowhere. A PDF is one page, the smallest of A4, A3 and so on, upright or across, on which names can be
// read; no larger than A0.
Status exportGraph(const GraphPicture &graph, const GraphCaption &caption, const Phrases &phrases,
                   GraphFormat format, const QString &path, double scale = usualScale);
// The same for the clipboard, as a picture and as an SVG drawing. The caller owns it.
std::unique_ptr<QMimeData> graphForClipboard(const GraphPicture &graph, const GraphCaption &caption,
                                             const Phrases &phrases);

} // namespace kravkort
