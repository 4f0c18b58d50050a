// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/cataloguecommands.h"

#include "app/cataloguefile.h"
#include "app/console.h"
#include "app/outputfile.h"
#include "models/exchange/builtincatalogue.h"

#include <QCoreApplication>

namespace kravkort {

namespace {

struct CatalogueCommands
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::CatalogueCommands)
};

} // namespace

int run(const CheckCatalogue &command)
{
    const auto loaded = loadCatalogue(command.file);
    if (!loaded) {
        QString faults;
        for (const QString &fault : loaded.error().details)
            faults += oneLine(fault) + QLatin1Char('\n');
        if (const int status = print(faults); status != exitstatus::done)
            return status;
        return complain(loaded.error());
    }
    const Catalogue &c = **loaded;
    const QStringList counts{
        CatalogueCommands::tr("%n service area(s)", "", static_cast<int>(c.areas.size())),
        CatalogueCommands::tr("%n use case(s)", "", static_cast<int>(c.useCases.size())),
        CatalogueCommands::tr("%n package(s)", "", static_cast<int>(c.packages.size())),
        CatalogueCommands::tr("%n integration(s)", "", static_cast<int>(c.integrations.size())),
        CatalogueCommands::tr("%n dependency(ies)", "", static_cast<int>(c.dependencies.size())),
        CatalogueCommands::tr("%n criterion(s)", "", static_cast<int>(c.criteria.size()))};
    return print(CatalogueCommands::tr("%1, %2: no faults; %3")
                     .arg(oneLine(c.id), oneLine(c.revision), counts.join(QStringLiteral(", "))) +
                 QLatin1Char('\n'));
}

int run(const ExportCatalogue &command)
{
    const Status written = writeOutput(command.file, builtInCatalogueJson());
    return written ? exitstatus::done : complain(written.error());
}

} // namespace kravkort
