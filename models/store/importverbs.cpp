// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/importverbs.h"

#include "models/domain/revision/catalogueupgrade.h"
#include "models/exchange/cataloguereader.h"
#include "models/store/carryingverbs.h"
#include "models/store/steps.h"
#include "models/store/workspacestore.h"

#include <QCoreApplication>

namespace kravkort {

namespace {

struct ImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::ImportVerbs)
};

} // namespace

bool importCatalogue(WorkspaceStore &store, const QList<BidId> &bids, const QByteArray &catalogueJson,
                     const SavedView &howRead, const QString &fileName, const QString &onto)
{
    const Result<Catalogue> catalogue = readCatalogue(catalogueJson);
    if (!catalogue)
        return store.refuse(ImportTexts::tr("Nothing was imported: %1.")
                                .arg(catalogue.error().details.isEmpty()
                                         ? catalogue.error().message
                                         : catalogue.error().details.first()));
    const CatalogueCopy copy{catalogue->id, catalogue->revision, catalogueJson};
    const auto *known = store.workspace().find<CatalogueCopy>({copy.id, copy.revision});
    if (known && known->json != copy.json)
        return store.refuse(
            ImportTexts::tr("Nothing was imported: the workspace keeps another catalogue as “%1”. Give this "
                            "revision a name of its own.")
                .arg(copy.revision));
    QList<Step> steps = stepsToUpgrade(store.workspace(), bids, copy, {});
    const Workspace upgraded = applied(store.workspace(), {{}, steps});
    for (const BidId &bid : bids)
        if (upgraded.bid(bid))
            steps += stepsToForget(upgraded, bid, *catalogue);
    if (!onto.isEmpty() && onto != copy.revision)
        add(steps, stepTo(store.workspace(), madeFromRow(copy.id, copy.revision, onto, true)));
    SavedView view = howRead;
    view.id = {newId()};
    for (const SavedView &earlier : store.viewsOf(howRead.page))
        if (earlier.name.compare(howRead.name, Qt::CaseInsensitive) == 0)
            view.id = earlier.id;
    add(steps, stepTo(store.workspace(), view));
    //: %1 is a file's name, %2 a catalogue's revision
    return store.push(ImportTexts::tr("Import %1 as the catalogue %2").arg(fileName, copy.revision), steps);
}

} // namespace kravkort
