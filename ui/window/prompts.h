// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace kravkort {

// The questions that stop everything until they are answered. Handed in, so that a test can answer them.
struct Prompts
{
    // A path, or empty when the user thought better of it.
    std::function<QString(QWidget *parent, const QString &title)> openWorkspace;
    std::function<QString(QWidget *parent, const QString &title, const QString &proposal)> saveWorkspace;
    std::function<QString(QWidget *parent, const QString &title)> openCatalogue;
    // A text, or nothing when the user thought better of it.
    std::function<std::optional<QString>(QWidget *parent, const QString &title, const QString &label,
                                         const QString &text)>
        askText;
};

// The real ones.
Prompts systemPrompts();

} // namespace kravkort
