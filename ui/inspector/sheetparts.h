// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/node.h"
#include "models/domain/workspace/workspace.h"
#include "ui/inspector/sheetink.h"

namespace kravkort {

// One part of a sheet each, as rich text; empty where there is nothing to say.
QString progressPart(const SheetInk &ink, const NodeRef &node);
QString dialoguePart(const SheetInk &ink, const Workspace &workspace, const NodeRef &node);
QString reasonsPart(const SheetInk &ink, const NodeRef &node, bool all);
QString needsPart(const SheetInk &ink, const NodeRef &node);
QString neededByPart(const SheetInk &ink, const NodeRef &node);
QString criteriaPart(const SheetInk &ink, const NodeRef &node);
QString effortPart(const SheetInk &ink, const NodeRef &node);
QString factsPart(const SheetInk &ink, const NodeRef &node);
QString groundPart(const SheetInk &ink, const NodeRef &node);

// Is the node in the bid's scope? An area is where one of its use cases is chosen.
bool inScope(const Picture &picture, const NodeRef &node);
// What the node's own statement stands on; none for the general terms.
const Ground *groundOf(const Catalogue &catalogue, const NodeRef &node);

} // namespace kravkort
