// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/workspace/logo.h"

namespace kravkort {

std::optional<LogoKind> logoKind(const QByteArray &image)
{
    if (image.startsWith(QByteArrayView("\x89PNG\r\n\x1a\n", 8)))
        return LogoKind::Png;
    if (image.startsWith("\xff\xd8\xff"))
        return LogoKind::Jpeg;
    // A declaration, comments and a doctype may stand before the root.
    constexpr qsizetype farthest = 8192;
    const QByteArray head = image.first(std::min(farthest, image.size())).trimmed();
    const bool isMarkup = head.startsWith('<') || head.startsWith("\xef\xbb\xbf<");
    return isMarkup && head.contains("<svg") ? std::optional(LogoKind::Svg) : std::nullopt;
}

const char *mimeTypeOf(LogoKind kind)
{
    switch (kind) {
    case LogoKind::Png:
        return "image/png";
    case LogoKind::Jpeg:
        return "image/jpeg";
    case LogoKind::Svg:
        return "image/svg+xml";
    }
    return "";
}

} // namespace kravkort
