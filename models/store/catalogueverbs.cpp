// SPDX-License-Identifier: GPL-3.0-or-later
// The store's verbs on catalogues, and on answers to what a catalogue words otherwise now.
#include "models/domain/revision/askingagain.h"
#include "models/domain/revision/cataloguediff.h"
#include "models/exchange/cataloguereader.h"
#include "models/store/steps.h"
#include "models/store/workspacestore.h"

namespace kravkort {

bool WorkspaceStore::upgrade(const QList<BidId> &bids, const QByteArray &catalogueJson, const MovedIds &moved)
{
    const Result<Catalogue> catalogue = readCatalogue(catalogueJson);
    if (!catalogue) {
        Error error = catalogue.error();
        error.message = tr("The catalogue was not taken: %1.").arg(error.message);
        emit failed(error);
        emit changed();
        return false;
    }
    CatalogueCopy copy{catalogue->id, catalogue->revision, catalogueJson};
    if (const auto *known = m_workspace.find<CatalogueCopy>({copy.id, copy.revision})) {
        const std::shared_ptr<const Catalogue> kept = catalogueOf(*known);
        if (known->json != copy.json && (!kept || !catalogueDiff(*kept, *catalogue).isEmpty()))
            return refuse(
                tr("The catalogue was not taken: the workspace keeps another one as “%1”. Give it a "
                   "revision of its own.")
                    .arg(copy.revision));
        copy = *known;
    }
    const std::shared_ptr<const Catalogue> kept = catalogueOf(copy); // with what the workspace amends in it
    const Catalogue &target = kept ? *kept : *catalogue;
    QList<Step> steps = stepsToUpgrade(m_workspace, bids, copy, moved);
    const Workspace upgraded = applied(m_workspace, {{}, steps});
    QStringList names;
    for (const BidId &id : bids) {
        if (const Bid *bid = m_workspace.bid(id)) {
            names.append(bid->name);
            steps += stepsToForget(upgraded, id, target);
        }
    }
    const int count = static_cast<int>(names.size());
    //: %1 is a catalogue's revision, such as "2027-03"
    const QString text = count == 0   ? tr("Keep the catalogue %1").arg(copy.revision)
                         : count == 1 ? tr("Use the catalogue %1 in %2").arg(copy.revision, names.first())
                                      : tr("Use the catalogue %1 in %n bid(s)", "", count).arg(copy.revision);
    return push(text, steps);
}

void WorkspaceStore::keepAnswers(const QList<CriterionId> &criteria)
{
    QList<Step> steps;
    for (const CriterionId &criterion : criteria) {
        const int index = catalogue().criterionIndex.value(criterion, -1);
        if (index >= 0 && m_picture.asksAgain.value(index))
            add(steps, stepTo(m_workspace, kept(answerGiven(criterion), catalogue().criteria.at(index))));
    }
    const int count = static_cast<int>(steps.size());
    push(count == 1 ? tr("Keep the answer to %1").arg(std::get<Answer>(*steps.first().after).criterion.code)
                    : tr("Keep %n answer(s)", "", count),
         steps);
}

std::optional<Text> WorkspaceStore::wordingOf(const QString &textHash) const
{
    const auto wordingIn = [&](const Catalogue &catalogue) -> std::optional<Text> {
        for (const Criterion &criterion : catalogue.criteria)
            if (criterion.textHash == textHash)
                return criterion.text;
        return std::nullopt;
    };
    if (textHash.isEmpty())
        return std::nullopt;
    for (const std::shared_ptr<const Catalogue> &catalogue : std::as_const(m_catalogues))
        if (const std::optional<Text> found = wordingIn(*catalogue))
            return found;
    for (const CatalogueCopy &copy : m_workspace.table<CatalogueCopy>())
        if (const std::shared_ptr<const Catalogue> catalogue = catalogueOf(copy))
            if (const std::optional<Text> found = wordingIn(*catalogue))
                return found;
    return std::nullopt;
}

} // namespace kravkort
