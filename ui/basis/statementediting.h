// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/statementkind.h"

#include <functional>

class QWidget;

namespace kravkort {

class Display;
class WorkspaceStore;
struct Prompts;

// Copies the bid's catalogue as one of the vendor's own, where it is not and the user agrees. True where it
// is one then.
bool ensureOwnCatalogue(WorkspaceStore &store, const Prompts &prompts, QWidget *parent);

// Opens the form on the statement, of an own catalogue: on first use one is made. `saved` hears what the
// statement is called after it was saved.
void editStatement(WorkspaceStore &store, const Display &display, const Prompts &prompts,
                   const StatementKey &statement, QWidget *parent,
                   const std::function<void(const StatementKey &)> &saved = {});

} // namespace kravkort
