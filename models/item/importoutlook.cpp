// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/importoutlook.h"

#include "models/domain/workspace/words.h"
#include "models/exchange/cataloguewriter.h"

#include <algorithm>

namespace kravkort {

ConfirmedShare confirmedShare(const Catalogue &catalogue)
{
    const QString confirmed = wordOf(Basis::Confirmed);
    ConfirmedShare share;
    for (const CatalogueStatement &statement : statementsOf(catalogue)) {
        const Text *basis = statement.valueOf(StatementField::Basis);
        ++share.all;
        if (basis && basis->da == confirmed)
            ++share.confirmed;
    }
    return share;
}

ImportOutlook importOutlook(const Workbook &workbook, const Mapping &mapping, const Catalogue &base,
                            const ImportDocument &document, const StopAsked &stopAsked)
{
    ImportOutlook outlook;
    auto preview =
        std::make_shared<ImportPreview>(previewImport(workbook, mapping, base, document, stopAsked));
    const auto stopped = [&] { return stopAsked && stopAsked(); };
    if (stopped())
        return outlook;
    outlook.catalogueJson = writeCatalogue(preview->catalogue);
    outlook.before = confirmedShare(base);
    outlook.after = confirmedShare(preview->catalogue);
    QHash<QString, QSet<int>> doubtful;
    for (const RowAccount &row : std::as_const(preview->rows)) {
        if (row.outcome == RowOutcome::Doubtful)
            doubtful[row.sheet].insert(row.row);
        outlook.heeded += static_cast<int>(
            std::count_if(row.statements.cbegin(), row.statements.cend(), [](const StatementAccount &one) {
                return one.outcome != RowOutcome::Doubtful && one.outcome != RowOutcome::Skipped;
            }));
    }
    for (const TableMapping &table : mapping.tables) {
        if (stopped())
            return outlook;
        const Worksheet *sheet = workbook.sheet(table.sheet);
        outlook.facts.append(sheet ? factsOf(*sheet, table, base, doubtful.value(table.sheet), stopAsked)
                                   : TableFacts{});
    }
    outlook.preview = std::move(preview);
    return outlook;
}

} // namespace kravkort
