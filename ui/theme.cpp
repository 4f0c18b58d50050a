// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QPalette>

namespace kravkort {

QColor Theme::outcome(Outcome outcome) const
{
    // Blue-green against orange and red stays apart for the colour-blind; symbols go with them everywhere.
    switch (outcome) {
    case Outcome::Unknown:
        return dark ? QColor(0x717a84) : QColor(0x8a949e);
    case Outcome::Met:
        return dark ? QColor(0x3fb6a8) : QColor(0x0f766e);
    case Outcome::PartlyMet:
        return dark ? QColor(0xe3a63b) : QColor(0xb26a00);
    case Outcome::NotMet:
        return dark ? QColor(0xf28b82) : QColor(0xb3261e);
    case Outcome::NotApplicable:
        return dark ? QColor(0x5d6670) : QColor(0xc3cad1);
    }
    return text;
}

QColor Theme::basis(Basis basis) const
{
    switch (basis) {
    case Basis::Assumed:
        return dark ? QColor(0xe3a63b) : QColor(0x8a5a00);
    case Basis::Inferred:
        return dark ? QColor(0xb9a5f0) : QColor(0x5b4b9a);
    case Basis::Published:
        return dark ? QColor(0x7cc0e0) : QColor(0x1f5f7a);
    case Basis::Confirmed:
        return dark ? QColor(0x3fb6a8) : QColor(0x0f766e);
    }
    return text;
}

Theme lightTheme()
{
    Theme theme;
    theme.ground = QColor(0xffffff);
    theme.card = QColor(0xf5f7f9);
    theme.line = QColor(0xd8dee4);
    theme.text = QColor(0x1b2733);
    theme.quiet = QColor(0x57636f);
    theme.accent = QColor(0x1f5f7a);
    theme.accentSoft = QColor(0xdceaf1);
    theme.warning = QColor(0x7a4d00);
    theme.warningSoft = QColor(0xfff3d6);
    return theme;
}

Theme darkTheme()
{
    Theme theme;
    theme.dark = true;
    theme.ground = QColor(0x171c21);
    theme.card = QColor(0x20262d);
    theme.line = QColor(0x3a434d);
    theme.text = QColor(0xe6ebf0);
    theme.quiet = QColor(0xa3afba);
    theme.accent = QColor(0x7cc0e0);
    theme.accentSoft = QColor(0x24414f);
    theme.warning = QColor(0xf2c46d);
    theme.warningSoft = QColor(0x3d3118);
    return theme;
}

Theme highContrast(Theme theme)
{
    theme.contrast = true;
    theme.ground = theme.card = theme.dark ? Qt::black : Qt::white;
    theme.text = theme.quiet = theme.line = theme.dark ? Qt::white : Qt::black;
    theme.accent = theme.dark ? QColor(0x9fe0ff) : QColor(0x00314a);
    return theme;
}

Theme themeFor(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const Theme theme = window.lightness() < 128 ? darkTheme() : lightTheme();
    const Theme sharp = highContrast(theme);
    const bool contrast = window == sharp.card && palette.color(QPalette::WindowText) == sharp.text;
    return contrast ? sharp : theme;
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.card);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.ground);
    palette.setColor(QPalette::AlternateBase, theme.card);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.quiet);
    palette.setColor(QPalette::Button, theme.card);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.warning);
    palette.setColor(QPalette::Highlight, theme.accentSoft);
    palette.setColor(QPalette::HighlightedText, theme.text);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.card);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Light, theme.ground);
    palette.setColor(QPalette::Midlight, theme.card);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.line);
    palette.setColor(QPalette::Shadow, theme.line);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.quiet);
    return palette;
}

} // namespace kravkort
