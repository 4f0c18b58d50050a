// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QString>

namespace kravkort {

// What a desktop says about light and dark. Qt 6.4 has no word for it, and only some platform themes say it
// through their palette.
struct SchemeHints
{
    QString wish;           // KRAVKORT_THEME: "dark", "light" or "contrast" ends the matter
    QString gtkTheme;       // GTK_THEME
    QColor window;          // of the platform's own palette
    QString desktop;        // XDG_CURRENT_DESKTOP
    QByteArray kdeGlobals;  // kdeglobals, as it stands
    QByteArray gtkSettings; // gtk-3.0/settings.ini, as it stands
    QByteArray dconf;       // dconf/user, where GNOME keeps it, as it stands
    QString motion = {};    // KRAVKORT_MOTION: "none" or "some" ends that matter
};

// Pure. Light where nothing speaks for dark.
bool isDark(const SchemeHints &hints);

// Does the desktop show itself in high contrast? Pure. By KRAVKORT_THEME ("contrast"), or by the name of
// GTK's theme.
bool wantsContrast(const SchemeHints &hints);

// Does the user ask that nothing moves by itself? Pure. By KRAVKORT_MOTION ("none"), by GTK's
// gtk-enable-animations or by KDE's AnimationDurationFactor of 0.
bool wantsStillness(const SchemeHints &hints);

// Reads the environment and the user's settings files.
SchemeHints systemHints(const QColor &platformWindow);

} // namespace kravkort
