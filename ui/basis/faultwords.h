// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/phrases.h"

namespace kravkort {

// A fault as the loader tells it, "usecases[3].name: is missing", for somebody who looks at a form: the place
// in the file gives way to the field's name, where it is one of the statement's own.
QString faultInWords(const QString &fault, const Phrases &phrases);

} // namespace kravkort
