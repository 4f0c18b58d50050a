// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/languages.h"
#include "ui/display.h"
#include "ui/theme.h"

#include <QColor>
#include <QObject>

class QApplication;

namespace kravkort {

// The composition root of the window: everything that outlives it, and what follows the system and the
// settings. Lives on the GUI thread, and no longer than the application object.
class Application final : public QObject
{
    Q_OBJECT

public:
    explicit Application(QApplication &toolkit);

    Display &display() { return m_display; }

private:
    void showLanguage(Language language);
    void followScheme();

    Display m_display;
    Languages m_languages;
    QColor m_platformWindow; // before our own palette hides it
    Theme m_theme;
};

// Names the program for settings, desktop files and windows. Needs an application object.
void nameApplication();

// Opens the window and gives the exit status when it closes.
int runWindow(int argc, char **argv, const OpenWindow &command);

} // namespace kravkort
