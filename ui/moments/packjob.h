// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report/reportprofile.h"
#include "models/domain/text/result.h"
#include "models/domain/text/text.h"
#include "models/domain/workspace/ids.h"

#include <QDateTime>

#include <functional>

namespace kravkort {

// What an evidence pack is made of, by value.
struct PackWish
{
    QString workspace; // a file
    BidId bid;
    QString moment; // as momentNamed() understands it
    ReportProfile profile = ReportProfile::Internal;
    Language language = Language::Danish;
    QString path;
    QDateTime now;
    QString author;
};

// Makes both reports and writes the pack; gives the SHA-256 of its manifest. For a job: opens the workspace
// file for itself. Where it is stopped, nothing is written, and the error says so.
Result<QString> packed(const PackWish &wish, const std::function<void(int percent)> &tell,
                       const std::function<bool()> &stopAsked);

} // namespace kravkort
