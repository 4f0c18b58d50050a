// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphfit.h"

#include "ui/graph/graphcodes.h"

#include <algorithm>

namespace kravkort {

namespace {

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
    if (size.isEmpty())
        return 1;
    return std::min(std::max(1.0, room.width()) / size.width(), std::max(1.0, room.height()) / size.height());
}

double zoomForFirst(const GraphPicture &picture, QSizeF room)
{
    const GraphMeasures measures(picture.font);
    const double all = zoomForAll(picture, room);
    if (all >= GraphCodes::namedFrom(measures))
        return std::min(all, 1.0);
    const double least = GraphCodes(picture, measures).leastZoom(picture);
    if (all >= least)
        return all;
    const double across = room.width() / std::max(1.0, picture.layout.size.width());
    return across >= least ? std::min(across, 1.0) : zoomForColumns(picture, room.width(), least);
}

} // namespace kravkort
