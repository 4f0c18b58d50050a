// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kravkort {

// Texts for formats made of XML or lines, which cannot hold every character.

// Holds a character that XML 1.0 forbids: a control character other than tab and line ends, half of a
// surrogate pair, U+FFFE or U+FFFF.
bool hasForbidden(const QString &text);

// Line ends as "\n", and U+FFFD for each forbidden character.
QString printable(const QString &text);

} // namespace kravkort
