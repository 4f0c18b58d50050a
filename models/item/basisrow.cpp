// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/basisrow.h"

#include "models/domain/catalogue/statementplaces.h"
#include "models/store/workspacestore.h"

namespace kravkort {

namespace {

QList<Selection> bidsOn(const WorkspaceStore &store, const Catalogue &catalogue)
{
    QList<Selection> bids;
    for (const Bid &bid : store.workspace().table<Bid>())
        if (!bid.archived && bid.catalogueId == catalogue.id && bid.catalogueRevision == catalogue.revision)
            bids.append(selectionOf(catalogue, store.workspace(), bid.id));
    return bids;
}

} // namespace

QList<BasisRow> basisRowsOf(const WorkspaceStore &store)
{
    const Catalogue &catalogue = store.catalogue();
    const QList<CatalogueStatement> statements = statementsOf(catalogue);
    const QList<const Ground *> grounds = groundsOf(catalogue);
    const QList<ConfirmationStanding> standings =
        confirmationsOf(catalogue.id, statements, store.workspace().table<Confirmation>());
    const QList<Lean> leans = leansOn(catalogue, bidsOn(store, catalogue));
    const QList<bool> leaning = leaningOf(store.picture());
    QList<BasisRow> rows;
    rows.reserve(statements.size());
    for (qsizetype s = 0; s < statements.size(); ++s) {
        const Text *source = statements.at(s).valueOf(StatementField::Source);
        rows.append({statements.at(s), *grounds.at(s), source ? source->da : QString(), standings.at(s),
                     leans.at(s), leaning.at(s)});
    }
    return rows;
}

} // namespace kravkort
