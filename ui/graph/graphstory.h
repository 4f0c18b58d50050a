// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/node.h"
#include "models/domain/progress/picture.h"

#include <QString>

namespace kravkort {

// The sentences above a drawn story, in the language that the application shows.

// Why the node is part of the bid, or that it is not.
QString reasonSentence(const Picture &picture, const NodeRef &node);
// What holds the node's effective progress down, or that nothing does.
QString weakestSentence(const Picture &picture, const NodeRef &node);

} // namespace kravkort
