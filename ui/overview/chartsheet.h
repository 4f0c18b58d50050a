// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/result.h"
#include "models/phrases.h"
#include "ui/overview/chartcontent.h"

#include <QMimeData>
#include <QString>

namespace kravkort {

// A chart as others get it: its question above it, `about` (bid and date) below, in the light colours of
// paper whatever the screen shows. The content must have something to draw. GUI thread only.

enum class ChartFormat { Svg, Png };

// Written whole or not at all.
Status saveChart(const ChartContent &content, const QString &about, ChartFormat format, const QString &path,
                 const Phrases &phrases);
// As a picture, as a drawing, and its table as text.
std::unique_ptr<QMimeData> chartForClipboard(const ChartContent &content, const QString &about);

} // namespace kravkort
