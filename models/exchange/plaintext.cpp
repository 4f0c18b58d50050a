// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/plaintext.h"

#include <algorithm>

namespace kravkort {

namespace {

bool isForbidden(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.isHighSurrogate())
        return at + 1 == text.size() || !text.at(at + 1).isLowSurrogate();
    if (c.isLowSurrogate())
        return at == 0 || !text.at(at - 1).isHighSurrogate();
    const char16_t unit = c.unicode();
    return (unit < 0x20 && unit != u'\t' && unit != u'\n' && unit != u'\r') || unit >= 0xfffe;
}

} // namespace

bool hasForbidden(const QString &text)
{
    for (qsizetype at = 0; at < text.size(); ++at)
        if (isForbidden(text, at))
            return true;
    return false;
}

QString printable(const QString &text)
{
    QString plain = text;
    if (hasForbidden(text))
        for (qsizetype at = 0; at < text.size(); ++at)
            if (isForbidden(text, at))
                plain[at] = QChar::ReplacementCharacter;
    if (plain.contains(u'\r')) {
        plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        plain.replace(u'\r', u'\n');
    }
    return plain;
}

} // namespace kravkort
