// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/text.h"
#include "ui/theme.h"

#include <QFont>
#include <QLocale>
#include <QPaintDevice>

namespace kravkort {

// The report's type scale, grid and palette, for one paint device. Lengths are in the device's pixels.
class ReportStyle
{
public:
    enum class Face {
        Front,
        Title,
        Kicker,
        Subtitle,
        Heading1,
        Heading2,
        Heading3,
        Body,
        Small,
        Cell,
        CellStrong,
        Fixed,
        Detail,
        TableHead,
        Figure,
        FigureLabel,
        Stamp,
        Sign
    };

    explicit ReportStyle(QPaintDevice &device, Language language = Language::Danish);

    double mm(double millimetres) const { return millimetres * m_pixelsPerMm; }
    double pt(double points) const { return mm(points * 25.4 / 72); }
    QFont font(Face face) const;
    // Of the device that texts are laid out for; it must outlive them.
    QPaintDevice *device() const { return m_device; }
    const Theme &theme() const { return m_theme; }
    // For dates and numbers.
    QLocale locale() const;

    // A4 with these margins.
    static constexpr double pageWidth = 210;
    static constexpr double pageHeight = 297;
    static constexpr double side = 18;
    static constexpr double top = 24;
    static constexpr double bottom = 20;

    double width(bool landscape) const { return mm((landscape ? pageHeight : pageWidth) - 2 * side); }
    double height(bool landscape) const { return mm((landscape ? pageWidth : pageHeight) - top - bottom); }

private:
    QPaintDevice *m_device;
    double m_pixelsPerMm;
    Language m_language;
    Theme m_theme = lightTheme();
};

} // namespace kravkort
