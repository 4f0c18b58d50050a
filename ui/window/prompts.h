// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>
#include <optional>

class QUrl;
class QWidget;

namespace kravkort {

// The questions that stop everything until they are answered. Handed in, so that a test can answer them.
struct Prompts
{
    // A path, or empty when the user thought better of it.
    std::function<QString(QWidget *parent, const QString &title)> openWorkspace;
    std::function<QString(QWidget *parent, const QString &title, const QString &proposal)> saveWorkspace;
    std::function<QString(QWidget *parent, const QString &title)> openJson; // a whole workspace
    std::function<QString(QWidget *parent, const QString &title)> openCatalogue;
    std::function<QString(QWidget *parent, const QString &title)> openSpreadsheet;
    std::function<QString(QWidget *parent, const QString &title)> openMapping; // of an import
    // A text, or nothing when the user thought better of it.
    std::function<std::optional<QString>(QWidget *parent, const QString &title, const QString &label,
                                         const QString &text)>
        askText;
    // Paths, or none. Any kind of file.
    std::function<QStringList(QWidget *parent, const QString &title)> openFiles;
    // A path to write to, or empty.
    std::function<QString(QWidget *parent, const QString &title, const QString &proposal)> saveFile;
    // Shall it be done? `action` is what the button says that does it.
    std::function<bool(QWidget *parent, const QString &title, const QString &question, const QString &action)>
        confirm;
    // Hands an address or a file to the program that the system has for it; false where there is none.
    std::function<bool(const QUrl &address)> openAddress;
};

// The real ones.
Prompts systemPrompts();

} // namespace kravkort
