// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress/picture.h"
#include "models/domain/report/report.h"
#include "models/domain/text/result.h"
#include "ui/report/goon.h"
#include "ui/report/reportformat.h"

namespace kravkort {

class ReportPages;

// By the file's suffix: .html and .htm are pages for a browser, all else is PDF.
ReportFormat formatFor(const QString &path);

// The pages as PDF/A-1b: A4, fonts embedded, vectors, with outline, language and links. Where it shall not go
// on, an error of kind NotAccepted without a message.
Result<QByteArray> pdfOf(const ReportPages &pages, const Phrases &phrases, const GoOn &goOn = {});

// The report in its format. `report` must come from `picture`. Needs a QGuiApplication, no screen; any
// thread.
Result<QByteArray> statusReport(const Report &report, const Picture &picture, const Phrases &phrases,
                                ReportFormat format, const GoOn &goOn = {});

// The same in a file. What was at `path` stays as it was unless the whole report is written.
Status writeStatusReport(const Report &report, const Picture &picture, const Phrases &phrases,
                         const QString &path, ReportFormat format, const GoOn &goOn = {});
// In the format of the path's suffix.
Status writeStatusReport(const Report &report, const Picture &picture, const Phrases &phrases,
                         const QString &path);

// Was the work stopped by whoever was asked whether it should go on?
bool isStopped(const Error &error);

} // namespace kravkort
