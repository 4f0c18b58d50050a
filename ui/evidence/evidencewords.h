// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/text.h"
#include "models/domain/workspace/evidencelist.h"

namespace kravkort {

// What people are told of a piece of evidence beside its title: its file, size, version and day, and where
// else it is used. In the shown language.
QString factsOf(const EvidenceItem &item, Language language);
QString versionText(const EvidenceFile &file, Language language);
// "expires 1 March 2027"; empty where it does not.
QString ageText(const EvidenceItem &item, QDate today, Language language);

} // namespace kravkort
