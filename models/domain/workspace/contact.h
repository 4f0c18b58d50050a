// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/ids.h"

namespace kravkort {

// What the vendor keeps about a municipality for itself; neither of them leaves the house with anything that
// is made for a municipality. A municipality goes by its name, as bids name it (municipality.h).

struct Contact
{
    ContactId id;
    QString municipality;
    QString name;
    QString role; // what the person does there
    QString email;
    QString phone;
    friend bool operator==(const Contact &, const Contact &) = default;
};

struct MunicipalityNote // one for each municipality at the most
{
    QString municipality;
    QString text;
    friend bool operator==(const MunicipalityNote &, const MunicipalityNote &) = default;
};

} // namespace kravkort
