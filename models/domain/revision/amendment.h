// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kravkort {

// One thing that the vendor says otherwise in an own copy of a catalogue (amending.h says how it is meant).
struct Amendment
{
    QString catalogue; // its id …
    QString revision;  // … and its own revision
    QString subject; // "criterion SF1470-1", "source …", "order criteria SF1470", or "copy" for what it is of
    QString json;    // as the subject should be; "null" where it is retired
    friend bool operator==(const Amendment &, const Amendment &) = default;
};

} // namespace kravkort
