// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/phrases.h"
#include "ui/graph/graphpicture.h"

#include <QImage>

namespace kravkort {

enum class GraphFormat { Svg, Png, Pdf, Dot };

// The graph with its title and its legend, as on paper. The file is written whole or not at all.
Status exportGraph(const GraphPicture &graph, const QString &title, const Phrases &phrases,
                   GraphFormat format, const QString &path);
// At twice the size, for slides.
QImage graphImage(const GraphPicture &graph, const QString &title, const Phrases &phrases);

} // namespace kravkort
