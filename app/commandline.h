// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchangerequests.h"
#include "models/domain/report/report.h"
#include "models/domain/text/result.h"
#include "models/domain/text/text.h"
#include "models/domain/workspace/ids.h"
#include "models/import/tablekind.h"
#include "ui/report/reportformat.h"

#include <QStringList>

#include <optional>
#include <utility>
#include <variant>

namespace kravkort {

// What the program can be asked to do (semantics.md, section 6), one value for each form of its command line.

struct OpenWindow
{
    QString workspace; // empty: the last one, or none
};

struct ShowHelp
{
};

struct ShowVersion
{
};

struct NewWorkspace
{
    QString path;
    bool sample = false;
};

struct ShowScope
{
    QList<UseCaseId> useCases;
    QList<PackageId> offered;
    QList<std::pair<IntegrationId, IntegrationId>> conditions; // that hold
    QString catalogue;                                         // a file; empty: the built-in one
    bool json = false;
};

struct ShowStatus
{
    QString workspace;
    QString bid; // empty: the first by name
    bool json = false;
    bool decisions = false; // with JSON only
    QString asOf;           // a moment as momentNamed() knows them; empty: now
};

struct WriteReport
{
    QString workspace;
    QString bid;
    QString profile = wordOf(ReportProfile::Internal); // or the name of one of the user's own
    std::optional<QDate> since;                        // history from this day on
    std::optional<bool> isFinal;                       // else what the bid's report details say
    std::optional<Language> language;
    QString output;
    QString asOf;         // as in ShowStatus
    QString comparedWith; // likewise; empty: with nothing
    ReportFormat format = ReportFormat::Pdf;
};

struct CheckWorkspace
{
    QString workspace;
};

struct CheckCatalogue
{
    QString file;
};

struct CompareCatalogues
{
    QString before; // files
    QString after;
    QString workspace; // whose bids are told what it means for them; empty: none
    bool json = false;
    QString output;                   // of the change note; empty: none
    std::optional<Language> language; // of the change note
};

struct ExportCatalogue
{
    QString file;
};

struct ImportCatalogue
{
    QString file; // a spreadsheet
    QString output;
    QString mapping; // files; empty: guessed
    QString base;    // empty: the built-in one
    QString report;  // empty: none
};

struct WriteTemplate
{
    TableKind kind = TableKind::RequirementMatrix;
    QString file;
};

struct FreezeBid
{
    QString workspace;
    QString bid;
    QString name;
};

struct CompareMoments
{
    QString workspace;
    QString bid;
    QString from; // moments, as in ShowStatus
    QString to;
    bool json = false;
};

struct PackBid
{
    QString workspace;
    QString bid;
    ReportProfile profile = ReportProfile::Internal;
    std::optional<Language> language;
    QString output;
    QString asOf; // as in ShowStatus
};

struct WriteMinutes
{
    QString workspace;
    QString bid;
    QString with;            // the municipality; empty: any
    std::optional<QDate> on; // the meeting's day; none: the last one held
    std::optional<Language> language;
    QString output;
    ReportFormat format = ReportFormat::Pdf;
};

struct VerifyPack
{
    QString pack;
};

using Command = std::variant<OpenWindow, ShowHelp, ShowVersion, NewWorkspace, ShowScope, ShowStatus,
                             WriteReport, CheckWorkspace, CheckCatalogue, ExportCatalogue, CompareCatalogues,
                             ImportCatalogue, WriteTemplate, ExportBid, ImportAnswers, FreezeBid,
                             CompareMoments, PackBid, VerifyPack, WriteMinutes>;

// The words after the program's name. Pure; needs no application object, but speaks its language where there
// is one. An error says what is wrong and how it should be.
Result<Command> parseCommandLine(const QStringList &words);

QString helpText();

} // namespace kravkort
