// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportstyle.h"

#include <QStringList>

namespace kravkort {

ReportStyle::ReportStyle(QPaintDevice &device, Language language)
    : m_device(&device)
    , m_pixelsPerMm(device.logicalDpiX() / 25.4)
    , m_language(language)
{
}

QLocale ReportStyle::locale() const
{
    return m_language == Language::Danish ? QLocale(QLocale::Danish, QLocale::Denmark)
                                          : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QFont ReportStyle::font(Face face) const
{
    struct Setting
    {
        double points;
        QFont::Weight weight;
    };
    const auto setting = [face]() -> Setting {
        switch (face) {
        case Face::Front:
            return {30, QFont::Bold};
        case Face::Title:
            return {22, QFont::Bold};
        case Face::Kicker:
            return {9, QFont::Bold};
        case Face::Subtitle:
            return {10, QFont::Normal};
        case Face::Heading1:
            return {15, QFont::Bold};
        case Face::Heading2:
            return {11.5, QFont::Bold};
        case Face::Heading3:
            return {9.5, QFont::Bold};
        case Face::Body:
            return {9, QFont::Normal};
        case Face::Small:
            return {7.5, QFont::Normal};
        case Face::Cell:
        case Face::Sign:
            return {8, QFont::Normal};
        case Face::CellStrong:
            return {8, QFont::Bold};
        case Face::Fixed:
            return {6.5, QFont::Normal};
        case Face::Stamp:
            return {12, QFont::Bold};
        case Face::Detail:
            return {7, QFont::Normal};
        case Face::TableHead:
            return {7, QFont::Bold};
        case Face::Figure:
            return {19, QFont::Bold};
        case Face::FigureLabel:
            return {7.5, QFont::Bold};
        }
        return {9, QFont::Normal};
    }();
    QFont font;
    // Signs of results and basis are in DejaVu Sans, not in Noto Sans.
    if (face == Face::Sign)
        font.setFamilies({QStringLiteral("DejaVu Sans"), QStringLiteral("Noto Sans Symbols2")});
    else if (face == Face::Fixed)
        font.setFamilies({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Noto Sans Mono")});
    else
        font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(setting.points);
    font.setWeight(setting.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace kravkort
