// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress/picture.h"

namespace kravkort {

// A bid's requirements as people read them: package ▸ its own criteria, then the integrations that it brings
// ▸ their criteria; the general terms last. An integration stands under every package that brings it.
struct OutlineGroup
{
    static constexpr int general = -1;

    int package = general;   // catalogue index
    QList<int> criteria;     // its own
    QList<int> integrations; // members that it pulls in, then what these need
    friend bool operator==(const OutlineGroup &, const OutlineGroup &) = default;
};

using Outline = QList<OutlineGroup>;

// Every package that a chosen use case requires, in the catalogue's order; one out of scope (not offered) has
// nothing below it.
Outline outlineOf(const Picture &picture);

} // namespace kravkort
