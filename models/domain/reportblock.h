// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/answer.h"
#include "models/domain/basis.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QStringList>

#include <array>
#include <optional>
#include <variant>

namespace kravkort {

// What a report is made of: text in roles, never sizes or colours. A new kind of block costs one struct here
// and one way of drawing it in ui/report.

struct ReportTitle
{
    QString kicker; // above the title
    QString text;
    QString subtitle;
};

// An anchor names a place in the report, once; a target leads to one. Both stay the same from edition to
// edition: "package-I-6", "criterion-SF1470-1". A target without its anchor is text alone.
struct ReportHeading
{
    int level = 1; // 1…3
    QString text;
    QString anchor{};
};

struct ReportParagraph
{
    enum class Tone { Body, Quiet, Notice };

    QString text;
    Tone tone = Tone::Body;
    QString link;     // an address; the whole paragraph leads there
    QString target{}; // or to an anchor
};

// Names and values, side by side.
struct ReportFacts
{
    struct Fact
    {
        QString name;
        QString value;
    };
    QList<Fact> facts;
    bool wide = false; // the values are sentences
};

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

struct ReportColumn
{
    enum class Align { Left, Right, Progress }; // Progress: a number before its bar

    QString head;
    double share = 1; // of the table's width, against the other columns
    Align align = Align::Left;
};

struct ReportLine
{
    QString text;
    QString link;
    QString target{};
};

// A stretch of a text that has gone, or that is new.
struct ReportMark
{
    int from = 0;
    int length = 0;
    bool gone = false;
};

struct ReportCell
{
    QString text;
    QList<ReportMark> marks;
    QString link;
    std::optional<Outcome> outcome; // its sign goes before the text
    std::optional<Basis> basis;     // a chip beneath the text
    QString basisName;              // of the chip
    std::optional<double> progress; // 0…1, a bar beside the text
    QList<ReportLine> details;      // smaller, beneath the text
    bool quiet = false;
    bool fixed = false; // a hash: digits of one width, broken anywhere
    QString target{};
};

struct ReportRow
{
    QList<ReportCell> cells;
    bool group = false; // stands above the rows that follow it
    QString anchor{};
};

struct ReportTable
{
    QList<ReportColumn> columns;
    QList<ReportRow> rows;
    QString caption{}; // what the table shows, for those who do not see where it stands
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
    };
    struct Bar
    {
        QString name;
        QString text; // what stands behind the bar, e.g. "40 %"
        // For each part a count; of readiness one share, 0…1.
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

// The first page: what a reader must know before anything else. Fills it; nothing follows on it.
struct ReportFront
{
    QString kicker; // "Status report"
    QString title;  // the bid's name
    QString subtitle;
    QByteArray logo;  // PNG, JPEG or SVG, may be empty
    QString logoText; // its text alternative
    QString state;    // "DRAFT" or "FINAL"
    bool draft = true;
    QList<ReportFacts::Fact> facts; // vendor, solution, municipalities, version, date, approver …
    QString basisTitle;
    ReportBasis basis; // may be without parts
    // Sentences that need attention, e.g. of open findings; targets lead to the section.
    QList<ReportLine> notices;
};

// Where the contents stand; the paper knows the pages. Headings of a level up to `depth` that have an anchor,
// on a page of their own.
struct ReportContents
{
    QString heading;
    int depth = 2;
};

struct ReportPageBreak
{
};

using ReportBlock = std::variant<ReportTitle, ReportHeading, ReportParagraph, ReportFacts, ReportFigures,
                                 ReportTable, ReportBasis, ReportChart, ReportGraph, ReportMatrix,
                                 ReportFront, ReportContents, ReportPageBreak>;

} // namespace kravkort
