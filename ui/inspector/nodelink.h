// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/node.h"
#include "models/domain/progress/explanation.h"
#include "models/domain/workspace/evidencelist.h"

#include <optional>

namespace kravkort {

// Links inside rich text that lead to a node instead of an address.
QString nodeAddress(const NodeRef &node);
// The node that such an address names, or none.
std::optional<NodeRef> nodeFromAddress(const QString &address);

// The address of a number's explanation.
QString numberAddress(const Number &number);
std::optional<Number> numberFromAddress(const QString &address);

} // namespace kravkort
