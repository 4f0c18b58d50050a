// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/basis/statementediting.h"

#include "models/exchange/amending.h"
#include "models/store/amendmentverbs.h"
#include "ui/basis/statementdialog.h"
#include "ui/window/prompts.h"

#include <QCoreApplication>

namespace kravkort {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::StatementEditing)
};

} // namespace

bool ensureOwnCatalogue(WorkspaceStore &store, const Prompts &prompts, QWidget *parent)
{
    if (isOwnCatalogue(store))
        return true;
    const bool yes =
        !prompts.confirm ||
        prompts.confirm(parent, Say::tr("A catalogue of your own"),
                        Say::tr("The catalogue is copied as a revision of your own that you can change. "
                                "Every bid that uses it now goes on with the copy. What was delivered "
                                "stays as it is, and the step can be undone."),
                        Say::tr("Make the copy"));
    return yes && makeOwnCatalogue(store);
}

void editStatement(WorkspaceStore &store, const Display &display, const Prompts &prompts,
                   const StatementKey &statement, QWidget *parent,
                   const std::function<void(const StatementKey &)> &saved)
{
    if (!ensureOwnCatalogue(store, prompts, parent))
        return;
    const auto said = saidOf(catalogueFileOf(store), statement);
    if (!said)
        return;
    auto *dialog = new StatementDialog(store, display, {statement.kind, statement.id, *said}, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (saved)
        QObject::connect(dialog, &QDialog::accepted, dialog, [dialog, saved] {
            const OwnSaying saying = dialog->saying();
            saved(keyOf(saying.kind, saying.said));
        });
    dialog->open();
}

} // namespace kravkort
