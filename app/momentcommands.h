// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

#include <functional>

namespace kravkort {

// The command line of what is frozen, compared, packed and verified; a part of parseCommandLine().

bool isMomentCommand(const QString &verb);
Result<Command> parseMomentCommand(const QString &verb, const QStringList &rest);

QString momentHelp(const std::function<QString(const QString &, const QString &)> &line,
                   const QString &options);

} // namespace kravkort
