// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace kravkort {

enum class LogoKind { Png, Jpeg, Svg };

// What the bytes begin with; none for anything else. Says nothing of whether the rest is sound.
std::optional<LogoKind> logoKind(const QByteArray &image);

// "image/png", "image/jpeg", "image/svg+xml"
const char *mimeTypeOf(LogoKind kind);

} // namespace kravkort
