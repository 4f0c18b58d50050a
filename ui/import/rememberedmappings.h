// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/mapping.h"

#include <optional>

namespace kravkort {

class WorkspaceStore;

struct RememberedMapping
{
    QString name; // of the document that it was made for
    Mapping mapping;
};

// Under which page of SavedView the workspace keeps mappings.
QString mappingsPage();

// How earlier files were read: what the workspace keeps, for colleagues too, and what this user read last,
// which also outlives an import that was undone.
QList<RememberedMapping> rememberedMappings(const WorkspaceStore &store);
void rememberHere(const RememberedMapping &mapping); // in the user's settings

// The one that says most of the workbook, as it fits there; nothing where none fits a whole table. Pure.
std::optional<RememberedMapping> bestFitting(const QList<RememberedMapping> &mappings,
                                             const Workbook &workbook);

} // namespace kravkort
