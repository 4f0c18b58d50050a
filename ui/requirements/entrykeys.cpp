// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requirements/entrykeys.h"

#include <QKeyEvent>

#include <algorithm>

namespace kravkort {

namespace {

// With Shift a digit key says what stands above the digit, and that is another sign on every layout.
int shiftedDigit(int key)
{
    static constexpr std::array<std::array<int, 4>, 4> signs{{
        {Qt::Key_1, Qt::Key_Exclam, 0, 0},
        {Qt::Key_2, Qt::Key_QuoteDbl, Qt::Key_At, 0},                       // da and uk, us
        {Qt::Key_3, Qt::Key_NumberSign, Qt::Key_sterling, Qt::Key_section}, // da and us, uk, de
        {Qt::Key_4, Qt::Key_currency, Qt::Key_Dollar, 0},                   // da, us and uk
    }};
    for (size_t digit = 0; digit < signs.size(); ++digit)
        if (std::find(signs[digit].begin(), signs[digit].end(), key) != signs[digit].end())
            return static_cast<int>(digit);
    return -1;
}

} // namespace

bool keepsAnswer(const QKeyEvent &key)
{
    return key.key() == Qt::Key_6 && (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

std::optional<Outcome> resultOf(const QKeyEvent &key)
{
    const int digit = key.key() - Qt::Key_1;
    if ((key.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier || digit < 0 ||
        digit >= static_cast<int>(resultsByKey.size()))
        return std::nullopt;
    return resultsByKey[static_cast<size_t>(digit)];
}

std::optional<Work> workOf(const QKeyEvent &key)
{
    const int digit = key.modifiers() == Qt::ShiftModifier ? shiftedDigit(key.key()) : -1;
    return digit < 0 ? std::nullopt : std::optional(allWorks[static_cast<size_t>(digit)]);
}

} // namespace kravkort
