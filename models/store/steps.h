// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/edit.h"

#include <QUuid>

namespace kravkort {

// What every verb needs to put an edit together.

inline void add(QList<Step> &steps, const std::optional<Step> &step)
{
    if (step)
        steps.append(*step);
}

// The id of something new that the vendor owns.
inline QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace kravkort
