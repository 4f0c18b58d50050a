// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/explanation.h"
#include "models/phrases.h"
#include "ui/theme.h"

#include <memory>

class QChart;

namespace kravkort {

// One question, one chart, for screen and paper alike: opaque, without animation, in the application's font.
// A chart's minimumHeight() is what it needs to show every row; it may be made taller. Empty pictures give
// charts without rows. GUI thread only.

// How far is each package? The weakest link inside all that is met, mandatory packages first.
std::unique_ptr<QChart> packageProgressChart(const Picture &picture, const Phrases &phrases,
                                             const Theme &theme);
// How do the criteria stand? Results of the counted criteria, mandatory and supplementary apart.
std::unique_ptr<QChart> statusMixChart(const Picture &picture, const Phrases &phrases, const Theme &theme);
// How close is each chosen use case to being ready?
std::unique_ptr<QChart> readinessChart(const Picture &picture, const Phrases &phrases, const Theme &theme);

// What explains the number of each row, from the top one down.
QList<Number> packageProgressNumbers(const Picture &picture);
QList<Number> statusMixNumbers(const Picture &picture);
QList<Number> readinessNumbers(const Picture &picture);

// The same answers in words and numbers, for those who hear them.
QString packageProgressText(const Picture &picture, const Phrases &phrases);
QString statusMixText(const Picture &picture, const Phrases &phrases);
QString readinessText(const Picture &picture, const Phrases &phrases);

} // namespace kravkort
