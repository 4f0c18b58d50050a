// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphfit.h"

#include <algorithm>

namespace kravkort {

namespace {

constexpr double named = 0.6;  // from here up names and numbers can be read, below it codes alone are shown
constexpr double coded = 0.36; // from here up codes can be read in boxes of usual height …
constexpr double slimCoded = 0.5; // … and in slim ones

double zoomForColumns(const GraphPicture &picture, double room, double least)
{
    const QList<QRectF> &columns = picture.layout.columns;
    for (qsizetype count = columns.size(); count > 1; --count)
        if (const double zoom = room / columns.at(count - 1).right(); zoom >= least)
            return std::min(zoom, 1.0);
    return least;
}

} // namespace

double zoomForAll(const GraphPicture &picture, QSizeF room)
{
    const QSizeF size = picture.layout.size;
    return size.isEmpty() ? 1 : std::min(room.width() / size.width(), room.height() / size.height());
}

double zoomForFirst(const GraphPicture &picture, QSizeF room)
{
    const bool slim = std::any_of(picture.labels.cbegin(), picture.labels.cend(),
                                  [](const GraphLabel &label) { return label.slim; });
    const double least = slim ? slimCoded : coded;
    if (const double all = zoomForAll(picture, room); all >= named)
        return std::min(all, 1.0);
    const double across = room.width() / std::max(1.0, picture.layout.size.width());
    return across >= least ? std::min(across, 1.0) : zoomForColumns(picture, room.width(), least);
}

} // namespace kravkort
