// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report/reportblock.h"
#include "models/phrases.h"
#include "ui/report/reportbox.h"
#include "ui/report/reportstyle.h"

#include <QImage>
#include <QSet>

namespace kravkort {

// The first page, which it fills.
ReportBox frontBox(const ReportFront &front, const Phrases &phrases, const ReportStyle &style,
                   const QSet<QString> &anchors);

// A picture in PNG, JPEG or SVG on white, sharp on a square of so many pixels; null where it cannot be read.
// Opaque, as PDF/A-1 asks.
QImage opaqueImage(const QByteArray &bytes, int side);

} // namespace kravkort
