// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graphpicture.h"

#include <QPoint>

namespace kravkort {

// The zoom at which all of a picture lies in a room.
double zoomForAll(const GraphPicture &picture, QSizeF room);
// The zoom for a first look: all of it where names, or codes at least, can be read; else all columns, or as
// many whole ones as can be read.
double zoomForFirst(const GraphPicture &picture, QSizeF room);

// What a view has fitted its picture to. That holds while the view changes its size, until somebody zooms or
// looks elsewhere.
struct GraphFitting
{
    enum class Kind { Never, Own, First, All };

    Kind kind = Kind::Never;
    QPoint scrolled;     // where it left the scroll bars
    QSize window;        // then
    int width = 0;       // of the view, likewise
    bool across = false; // all columns were in sight
    bool busy = false;
};

} // namespace kravkort
