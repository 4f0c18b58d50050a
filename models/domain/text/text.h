// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kravkort {

enum class Language { Danish, English };

// A catalogue text in both languages. The loader refuses a text that lacks its Danish; a missing English
// falls back to it.
struct Text
{
    QString da;
    QString en;

    const QString &in(Language language) const
    {
        return language == Language::English && !en.isEmpty() ? en : da;
    }
    bool isEmpty() const { return da.isEmpty(); }
    friend bool operator==(const Text &, const Text &) = default;
};

} // namespace kravkort
