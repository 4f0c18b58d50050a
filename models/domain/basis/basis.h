// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/text.h"
#include "models/domain/workspace/ids.h"

#include <QDate>
#include <QList>

#include <algorithm>
#include <array>

namespace kravkort {

// How sure a statement is, from weak to strong (semantics.md, section 1).
enum class Basis { Assumed, Inferred, Published, Confirmed };

inline constexpr std::array allBases{Basis::Assumed, Basis::Inferred, Basis::Published, Basis::Confirmed};

// A statement with two bases has the weaker one.
inline Basis weaker(Basis a, Basis b)
{
    return std::min(a, b);
}

// What a statement stands on. An empty source says that it has none.
struct Ground
{
    Basis basis = Basis::Assumed;
    SourceId source;
    QList<SourceId> alsoSources; // further sources that say the same
    QString place;               // where in the source, e.g. a section
    Text reason;                 // why it is inferred or assumed, where the catalogue says so
    QString confirmedBy{};       // of what the vendor has confirmed: who did …
    QDate confirmedOn{};         // … and when; the document is the source

    friend bool operator==(const Ground &, const Ground &) = default;
};

} // namespace kravkort
