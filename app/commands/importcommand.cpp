// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/importcommand.h"

#include "app/cataloguefile.h"
#include "app/console.h"
#include "app/outputfile.h"
#include "models/exchange/cataloguefile.h"
#include "models/exchange/cataloguewriter.h"
#include "models/import/documenttitle.h"
#include "models/import/guess.h"
#include "models/import/mappingjson.h"
#include "models/import/previewjson.h"
#include "models/import/readworkbook.h"
#include "models/import/tabletemplate.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <set>

namespace kravkort {

namespace {

struct ImportCommand
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::ImportCommand)
};

Result<Mapping> mappingFor(const ImportCatalogue &command, const Workbook &workbook, const Catalogue &base)
{
    if (command.mapping.isEmpty())
        return guessMapping(workbook, base);
    const auto bytes = catalogueBytes(command.mapping);
    if (!bytes)
        return bytes.error();
    const auto mapping = readMapping(*bytes);
    if (!mapping) {
        Error error = mapping.error();
        error.message = command.mapping + QStringLiteral(": ") + error.message;
        if (!error.details.isEmpty())
            error.message += QStringLiteral("; ") + error.details.first();
        return error;
    }
    return fitted(*mapping, workbook);
}

QString tablesText(const Mapping &mapping)
{
    QList<QStringList> rows;
    for (const TableMapping &table : mapping.tables)
        rows.append({oneLine(table.sheet), titleOf(table.kind)});
    return columns(rows);
}

QString countsText(const ImportCounts &counts)
{
    return columns({{ImportCommand::tr("taken"), QString::number(counts.taken)},
                    {ImportCommand::tr("changed"), QString::number(counts.changed)},
                    {ImportCommand::tr("the same"), QString::number(counts.same)},
                    {ImportCommand::tr("doubtful, not heeded"), QString::number(counts.doubtful)},
                    {ImportCommand::tr("skipped"), QString::number(counts.skipped)}});
}

// What the document speaks of without saying all that the catalogue says there.
QString inPartText(const ImportPreview &preview)
{
    std::set<std::pair<StatementKind, QString>> confirmed;
    for (const CatalogueStatement &statement : statementsOf(preview.catalogue))
        if (statement.valueOf(StatementField::Basis)->da == wordOf(Basis::Confirmed))
            confirmed.insert({statement.kind, statement.id});
    std::set<std::pair<StatementKind, QString>> others;
    for (const RowAccount &row : preview.rows)
        for (const StatementAccount &one : row.statements)
            if (one.outcome != RowOutcome::Doubtful && one.outcome != RowOutcome::Skipped &&
                !one.why.isEmpty() && !confirmed.contains({one.kind, one.id}))
                others.insert({one.kind, one.id});
    return others.empty() ? QString()
                          : ImportCommand::tr("%n statement(s) is/are said in part only, and not confirmed; "
                                              "--report FILE says why",
                                              "", static_cast<int>(others.size())) +
                                QLatin1Char('\n');
}

QString doubtsText(const ImportPreview &preview)
{
    constexpr int most = 50;
    QString text;
    int told = 0;
    for (const RowAccount &row : preview.rows) {
        if (row.outcome != RowOutcome::Doubtful)
            continue;
        if (++told <= most)
            text += ImportCommand::tr("%1, row %2: %3")
                        .arg(oneLine(row.sheet))
                        .arg(row.row + 1)
                        .arg(oneLine(row.why)) +
                    QLatin1Char('\n');
    }
    if (told > most)
        text += ImportCommand::tr("… and %n further row(s); --report FILE has them all", "", told - most) +
                QLatin1Char('\n');
    return text;
}

// What would be overwritten although it is read, or written twice; empty if nothing.
QString overwritten(const ImportCatalogue &command)
{
    const auto fileOf = [](const QString &path) {
        const QFileInfo info(path);
        return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    };
    QStringList taken;
    for (const QString &path : {command.file, command.mapping, command.base})
        if (!path.isEmpty())
            taken.append(fileOf(path));
    for (const QString &path : {command.output, command.report}) {
        if (path.isEmpty())
            continue;
        if (taken.contains(fileOf(path)))
            return path;
        taken.append(fileOf(path));
    }
    return {};
}

} // namespace

int run(const ImportCatalogue &command)
{
    if (const QString path = overwritten(command); !path.isEmpty())
        return complain(
            {Error::Kind::Usage,
             ImportCommand::tr("%1 would be overwritten by what is read from it, or twice").arg(path),
             {}});
    const auto base = loadCatalogue(command.base);
    if (!base)
        return complain(base.error());
    const auto workbook = readWorkbook(command.file);
    if (!workbook)
        return complain(workbook.error());
    const auto mapping = mappingFor(command, *workbook, **base);
    if (!mapping)
        return complain(mapping.error());
    const QFileInfo file(command.file);
    const DocumentTitle said = titleIn(*workbook, *mapping);
    const QString date =
        said.version.isEmpty() ? file.lastModified().date().toString(Qt::ISODate) : said.version;
    const ImportPreview preview = previewImport(
        *workbook, *mapping, **base, {said.title.isEmpty() ? file.fileName() : said.title, date, {}, {}});
    if (!command.report.isEmpty())
        if (const Status written = writeOutput(command.report, QJsonDocument(previewJson(preview)).toJson());
            !written)
            return complain(written.error());
    if (mapping->tables.isEmpty())
        return complain({Error::Kind::NotAccepted,
                         command.mapping.isEmpty()
                             ? ImportCommand::tr("no table was recognised in %1; say with --mapping which "
                                                 "sheet and columns hold it")
                                   .arg(command.file)
                             : ImportCommand::tr("no table of %1 fits %2").arg(command.mapping, command.file),
                         {}});
    if (!preview.fault.isEmpty())
        return complain({Error::Kind::NotAccepted, preview.fault, {}});
    if (const Status written = writeOutput(command.output, writeCatalogue(preview.catalogue)); !written)
        return complain(written.error());
    const int status = print(ImportCommand::tr("Tables:") + QLatin1Char('\n') + tablesText(*mapping) +
                             ImportCommand::tr("Rows:") + QLatin1Char('\n') + countsText(preview.counts) +
                             inPartText(preview) + doubtsText(preview));
    return status != exitstatus::done    ? status
           : preview.counts.doubtful > 0 ? exitstatus::findings
                                         : exitstatus::done;
}

int run(const WriteTemplate &command)
{
    const Status written = writeOutput(command.file, tableTemplate(command.kind));
    return written ? exitstatus::done : complain(written.error());
}

} // namespace kravkort
