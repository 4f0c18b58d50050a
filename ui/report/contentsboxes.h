// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/places.h"
#include "ui/report/reportbox.h"
#include "ui/report/reportstyle.h"

#include <memory>

namespace kravkort {

// Appends the contents: each entry leads to its place and names its page, in two columns where there are
// many. `pages` is read when the boxes are drawn.
void appendContents(const QString &heading, const QList<ContentsEntry> &entries,
                    const std::shared_ptr<const AnchorPages> &pages, const ReportStyle &style,
                    QList<ReportBox> &boxes);

} // namespace kravkort
