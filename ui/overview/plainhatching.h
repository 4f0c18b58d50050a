// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace kravkort {

// An SVG as QSvgGenerator writes it, with hatched fills that every program shows: its own are masks inside
// patterns, which some leave out and others fill with black.
QByteArray withPlainHatching(QByteArray svg);

} // namespace kravkort
