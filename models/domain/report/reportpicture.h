// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/basis/basis.h"
#include "models/domain/workspace/answer.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>
#include <utility>

namespace kravkort {

// Blocks of a report that are looked at: see reportblock.h.

// Headline numbers.
struct ReportFigures
{
    struct Figure
    {
        QString value;
        QString label;
        QString detail;
        std::optional<double> ratio; // 0…1
    };
    QList<Figure> figures;
};

// The share of the ground by basis: one bar with its legend.
struct ReportBasis
{
    struct Part
    {
        Basis basis = Basis::Assumed;
        QString name;
        int count = 0;
    };
    QList<Part> parts; // from strong to weak
};

enum class ReportChartKind { PackageProgress, StatusMix, Readiness, ProgressOverTime };

// Answers one question. What it shows stands here, so that it can be drawn, listed as a table, or read aloud.
struct ReportChart
{
    struct Part // of every bar, and of the legend
    {
        QString name;
        std::optional<Outcome> outcome; // its colour and sign
        bool striped = false;           // in stripes of that colour, without a sign
    };
    struct Bar
    {
        QString name;
        QString text; // what stands behind the bar, e.g. "40 %"
        // For each part: of the status mix a count, else its share of the whole bar, 0…1.
        QList<double> values;
        QString target{};
    };
    struct Point // of progress over time; counts of criteria, by day, ascending
    {
        QDate day;
        double met = 0;
        double scope = 0;
    };

    ReportChartKind kind = ReportChartKind::PackageProgress;
    QString question{}; // stands above it
    QString summary{};  // the answer in one sentence: the text alternative
    QList<Part> parts{};
    QList<Bar> bars{};
    QList<Point> points{};
    QStringList pointNames{}; // of met and scope
};

// On a page of its own, wider than high.
struct ReportGraph
{
    QString heading;
    QString caption;
    QString anchor{};
    QString summary{}; // the text alternative
};

// What requires what, as a table of marks: the heads of the columns are codes and stand upright where there
// are many. On pages of its own, wider than high; cut into pages by columns, with the rows' heads repeated.
struct ReportMatrix
{
    struct Cell
    {
        QString mark; // short, e.g. "M"; empty: not related
        QString text; // the same in words
        std::optional<double> progress;
        bool strong = false; // mandatory
        bool quiet = false;  // not in the bid as it is now
    };
    struct Head
    {
        QString code;
        QString text;
        QString target{};
    };

    QString heading;
    QString caption;
    QString anchor{};
    QList<Head> columns{};
    QList<Head> rows{};
    QList<Cell> cells{};                         // row by row
    QList<std::pair<QString, QString>> legend{}; // mark and meaning
};

} // namespace kravkort
