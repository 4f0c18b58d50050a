// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace kravkort {

// One of the country's municipalities. Rows name it by its name, so that a file reads without this list and
// keeps what somebody has typed.
struct Municipality
{
    QString code;   // three digits
    QString name;   // without "Kommune", e.g. "Faaborg-Midtfyn"
    QString region; // likewise without "Region"
    friend bool operator==(const Municipality &, const Municipality &) = default;
};

// The one that somebody means by "751", "Aarhus", "århus kommune" or "Københavns Kommune"; null for anything
// else. Points into the list.
const Municipality *municipalityMeant(const QList<Municipality> &all, const QString &text);

// What a bid, a contact or a note keeps of what was typed: the name of the one that is meant, or else the
// text itself with its white space folded.
QString municipalityNamed(const QList<Municipality> &all, const QString &text);

} // namespace kravkort
