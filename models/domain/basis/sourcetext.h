// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/catalogue.h"

namespace kravkort {

// Where a statement is from: the source's title (its id where the catalogue lacks it) and the place in it;
// empty where it has neither.
inline QString sourceText(const Catalogue &catalogue, const Ground &ground)
{
    const Source *source = catalogue.source(ground.source);
    QStringList where{source ? source->title : ground.source.code, ground.place};
    where.removeAll(QString());
    return where.join(QStringLiteral(", "));
}

} // namespace kravkort
