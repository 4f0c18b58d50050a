// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "app/commandline.h"

#include <functional>

namespace kravkort {

// The command line of what is frozen, compared, packed and verified; a part of parseCommandLine().

bool isMomentCommand(const QString &verb);
Result<Command> parseMomentCommand(const QString &verb, const QStringList &rest);

// Options that several commands have. An empty message means that all is well.
QString readLanguage(const Arguments &words, std::optional<Language> &language);
QString readProfile(const Arguments &words, ReportProfile &profile);

QString momentHelp(const std::function<QString(const QString &, const QString &)> &line,
                   const QString &options);

} // namespace kravkort
