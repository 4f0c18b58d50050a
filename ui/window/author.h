// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kravkort {

// The name under which the history keeps what this user does: the one that was given, kept in the settings,
// or until then that of the account.
QString namedAuthor();
bool isAuthorNamed();
void nameAuthor(const QString &name); // empty: the account's name will do

} // namespace kravkort
