// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry/tabletext.h"
#include "models/domain/progress/explanation.h"
#include "models/domain/progress/openwork.h"
#include "models/domain/progress/progressovertime.h"
#include "models/phrases.h"
#include "ui/theme.h"

#include <memory>

class QChart;

namespace kravkort {

enum class ChartKind { Progress, Results, Packages, Readiness, Owners, Weeks, Ground };
// The one question that the chart answers.
QString questionOf(ChartKind kind, const Phrases &phrases);

// One question, one chart, for screen and paper alike: opaque, without animation, in the application's font.
// A chart's windowTitle() is its question, which it shows above itself; its minimumHeight() is what it needs
// to show every row; it may be made taller. Empty pictures give charts without rows. GUI thread only.

// How far is each package? The weakest link inside all that is met, mandatory packages first.
std::unique_ptr<QChart> packageProgressChart(const Picture &picture, const Phrases &phrases,
                                             const Theme &theme);
// How do the criteria stand? Results of the counted criteria, mandatory and supplementary apart.
std::unique_ptr<QChart> statusMixChart(const Picture &picture, const Phrases &phrases, const Theme &theme);
// How close is each chosen use case to being ready?
std::unique_ptr<QChart> readinessChart(const Picture &picture, const Phrases &phrases, const Theme &theme);
// What do the criteria stand on? Those in scope by basis, the firmest first.
std::unique_ptr<QChart> groundChart(const Picture &picture, const Phrases &phrases, const Theme &theme);
// Are we getting closer? Mandatory criteria in scope and met of them, from the first day to today.
std::unique_ptr<QChart> progressOverTimeChart(const ProgressOverTime &progress, QDate today,
                                              const Phrases &phrases, const Theme &theme);
// Who has the open work?
std::unique_ptr<QChart> openWorkByOwnerChart(const OpenWork &work, const Phrases &phrases,
                                             const Theme &theme);
// When is the open work due?
std::unique_ptr<QChart> openWorkByWeekChart(const OpenWork &work, const Phrases &phrases, const Theme &theme);

// Is there enough for a curve: more than one day, and something to count?
bool hasCurve(const ProgressOverTime &progress, QDate today);

// What explains the number of each row, from the top one down.
QList<Number> packageProgressNumbers(const Picture &picture);
QList<Number> statusMixNumbers(const Picture &picture);
QList<Number> readinessNumbers(const Picture &picture);
QList<Basis> groundRows();

// The same answers in words and numbers, for those who hear them: a line for each row; of the curve, its
// first and its last day.
QString packageProgressText(const Picture &picture, const Phrases &phrases);
QString statusMixText(const Picture &picture, const Phrases &phrases);
QString readinessText(const Picture &picture, const Phrases &phrases);
QString groundText(const Picture &picture, const Phrases &phrases);
QString progressOverTimeText(const ProgressOverTime &progress, QDate today, const Phrases &phrases);
QString openWorkByOwnerText(const OpenWork &work, const Phrases &phrases);
QString openWorkByWeekText(const OpenWork &work, const Phrases &phrases);

// The same answers as tables: the heads first, then a row for each row of the chart, but for each day of the
// curve, the newest first.
TextTable packageProgressTable(const Picture &picture, const Phrases &phrases);
TextTable statusMixTable(const Picture &picture, const Phrases &phrases);
TextTable readinessTable(const Picture &picture, const Phrases &phrases);
TextTable groundTable(const Picture &picture, const Phrases &phrases);
TextTable progressOverTimeTable(const ProgressOverTime &progress, const Phrases &phrases);
TextTable openWorkByOwnerTable(const OpenWork &work, const Phrases &phrases);
TextTable openWorkByWeekTable(const OpenWork &work, const Phrases &phrases);

} // namespace kravkort
