// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graphpicture.h"

namespace kravkort {

// How long a frame of a real view of 1440 × 900 takes while it is panned, zoomed and pointed at, at several
// zooms; and how long the lines take that are drawn beside it. Frames in the time of
// their thread. One line of JSON a figure.
void measureFrames(const GraphPicture &graph, const char *size);

// What such a view shows of it at the first look and as a whole, light and dark, as PNG files in the current
// folder.
void savePictures(const GraphPicture &graph, const QString &name);

} // namespace kravkort
