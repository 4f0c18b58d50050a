// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graphpicture.h"

namespace kravkort {

// The zoom at which all of a picture, or at least its whole width, fits into a room; 1 where there is
// nothing.
double zoomForAll(const GraphPicture &picture, QSizeF room);
// The zoom of the first look, never smaller than can be read: all of it, or its whole width, or as many whole
// columns as can, so that none is cut in two.
double zoomForFirst(const GraphPicture &picture, QSizeF room);

} // namespace kravkort
