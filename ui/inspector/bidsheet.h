// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress/picture.h"
#include "models/domain/workspace/workspace.h"
#include "models/phrases.h"
#include "ui/theme.h"

namespace kravkort {

// What there is to read about the bid as a whole, for where nothing in it is selected. Rich text with links
// (nodelink.h), except the name; a part is empty where there is nothing to say.
struct BidSheet
{
    QString name; // plain text
    QString about;
    QString progress;
    QString basis;
    QString next;
};

BidSheet bidSheetOf(const Picture &picture, const Workspace &workspace, const Phrases &phrases,
                    const Theme &theme);

// The open actions and questions of the bid's meetings, with a way there; empty where there are none.
QString leftByMeetings(const Picture &picture, const Workspace &workspace, const Phrases &phrases,
                       const Theme &theme);

} // namespace kravkort
