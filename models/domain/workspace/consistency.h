// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/catalogue.h"
#include "models/domain/workspace/workspace.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace kravkort {

// What in a sound file does not hang together, a sentence each: choices, decisions and answers that the bid's
// catalogue does not know. What bids claim is for the claims check (claims.h). `catalogueOf` gives null where
// a bid's catalogue is not to be had. An answer may also be to a criterion of `kept`, the other revisions
// that the workspace holds: answers outlive the catalogue that asked.
QStringList inconsistencies(const Workspace &workspace,
                            const std::function<std::shared_ptr<const Catalogue>(const Bid &)> &catalogueOf,
                            const QList<std::shared_ptr<const Catalogue>> &kept = {});

} // namespace kravkort
