// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QVariant>

namespace kravkort {

// A line that shows what is true, and may be written in meanwhile. Its own mark of that forgets completions.

inline constexpr const char *lineTruth = "truth";

// Does the line say something else than what it was last given?
inline bool isWritten(const QLineEdit *line)
{
    return line->text() != line->property(lineTruth).toString();
}

inline void give(QLineEdit *line, const QString &text)
{
    line->setProperty(lineTruth, text);
    if (line->text() == text)
        return;
    line->setText(text);
    line->setToolTip(text.toHtmlEscaped()); // for what the line is too short for
    if (!line->hasFocus())
        line->setCursorPosition(0);
}

// What is being written stays.
inline void showIn(QLineEdit *line, const QString &text)
{
    if (!line->hasFocus() || !isWritten(line))
        give(line, text);
}

} // namespace kravkort
