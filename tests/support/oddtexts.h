// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace kravkort {

// Texts that formats stumble over; no line ends in them. `others` may be written otherwise, but never break a
// file.
struct OddText
{
    const char *name;
    QString text;
    bool plain = true; // holds only what XML allows, and fits into a cell of a spreadsheet
};

inline QList<OddText> oddTexts()
{
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    return {{"danish", s("æøå ÆØÅ é ß")},
            {"formula", s("=cmd|' /C calc'!A0")},
            {"sum", s("=SUM(A1:A9)")},
            {"at", s("@SUM(1)")},
            {"plus", s("+45 12 34 56 78")},
            {"markup", s("<script>alert(\"1\")</script> & ]]> &amp;")},
            {"right to left", s("שלום עולם ‏(1)‏")},
            {"emoji", s("👩‍💻 🇩🇰 ✅")},
            {"quotes", s("\"a\",'b';c\\n,d\\,e")},
            {"escape", s("_x000D_ and _x0041_")},
            {"long", QString(10'000, u'x')},
            {"longer than a cell", QString(40'000, u'y'), false},
            {"control", QString(s("a") + QChar(0x01) + QChar(0x0b) + QChar(0x1b) + u'z'), false},
            {"half a pair", QString(s("a") + QChar(0xd83d) + u'z'), false},
            {"no character", QString(s("a") + QChar(0xffff) + u'z'), false}};
}

} // namespace kravkort
