// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/workspace.h"
#include "models/phrases.h"

#include <QDate>
#include <QStringList>

namespace kravkort {

struct Picture;

// What stands above a graph that leaves the program, so that it can be understood without it.
struct GraphCaption
{
    QString title;     // the bid
    QStringList facts; // "Solution: …", the date, the catalogue's revision
    QStringList look;  // what of the graph is shown and how; none for the whole of it
    QString notice;    // that what it stands on is indicative; empty where it is not
};

GraphCaption captionOf(const Picture &picture, const Workspace &workspace, const QStringList &look,
                       const Phrases &phrases);

} // namespace kravkort
