// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/confirmationverbs.h"

#include "models/domain/basis/confirming.h"
#include "models/store/steps.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace kravkort {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::ConfirmationVerbs)
};

} // namespace

bool confirmStatements(WorkspaceStore &store, const QList<StatementKey> &statements, const QString &document,
                       const QString &place)
{
    const QString named = document.simplified();
    if (named.isEmpty())
        return store.refuse(Say::tr("Nothing was confirmed: name the document that was read."));
    const QSet<StatementKey> wanted(statements.cbegin(), statements.cend());
    QList<Step> steps;
    for (const CatalogueStatement &statement : statementsOf(store.catalogue()))
        if (wanted.contains(statement.key()))
            add(steps,
                stepTo(store.workspace(),
                       Confirmation{store.catalogue().id, statement.kind, statement.id, saysHash(statement),
                                    named, place.simplified(), store.author(), store.today()}));
    return store.push(
        Say::tr("Confirm %n statement(s) in “%1”", "", static_cast<int>(steps.size())).arg(named), steps);
}

bool withdrawConfirmations(WorkspaceStore &store, const QList<StatementKey> &statements)
{
    const QSet<StatementKey> wanted(statements.cbegin(), statements.cend());
    QList<Step> steps;
    QSet<StatementKey> withdrawn;
    for (const Confirmation &row : store.workspace().table<Confirmation>()) {
        const StatementKey key{row.kind, row.statement};
        if (row.catalogue != store.catalogue().id || !wanted.contains(key))
            continue;
        withdrawn.insert(key);
        add(steps, stepWithout(store.workspace(), row));
    }
    return store.push(
        Say::tr("Withdraw the confirmation of %n statement(s)", "", static_cast<int>(withdrawn.size())),
        steps);
}

QStringList confirmedDocuments(const Workspace &workspace)
{
    QList<Confirmation> rows = workspace.table<Confirmation>().values();
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Confirmation &a, const Confirmation &b) { return a.on > b.on; });
    QStringList documents;
    for (const Confirmation &row : std::as_const(rows))
        if (!documents.contains(row.document))
            documents.append(row.document);
    return documents;
}

} // namespace kravkort
