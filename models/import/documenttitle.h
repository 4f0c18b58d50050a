// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/mapping.h"

namespace kravkort {

// How a document calls itself, in the rows above its first table.
struct DocumentTitle
{
    QString title;   // "SKI 02.19 – Bilag 3.A: Usecases og integrationskrav"
    QString version; // "Version 1.2, 14. marts 2023", or a date in ISO 8601
    friend bool operator==(const DocumentTitle &, const DocumentTitle &) = default;
};

// Either is empty where the sheet does not say it. Pure.
DocumentTitle titleIn(const Workbook &workbook, const Mapping &mapping);

} // namespace kravkort
