// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "models/domain/report/reportprofile.h"
#include "models/domain/text/text.h"
#include "ui/report/reportformat.h"

#include <optional>

namespace kravkort {

// Options that several commands have. An empty message means that all is well.
QString readLanguage(const Arguments &words, std::optional<Language> &language);
QString readProfile(const Arguments &words, ReportProfile &profile);
// Of pages: --format, or what the output's ending says.
QString readFormat(const Arguments &words, const QString &output, ReportFormat &format);

} // namespace kravkort
