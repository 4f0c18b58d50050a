// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/bidmatter.h"

#include "models/domain/revision/askingagain.h"
#include "models/domain/scope/outline.h"

namespace kravkort {

Answer BidMatter::answer(int index) const
{
    const Criterion &criterion = catalogue().criteria.at(index);
    if (const Answer *given = workspace.answer(picture.solution, criterion.id)) {
        Answer counted = asCounted(*given, criterion);
        if (profile == ReportProfile::Municipality && !workspace.find<PublicPerson>({counted.owner}))
            counted.owner.clear();
        return counted;
    }
    Answer fresh;
    fresh.solution = picture.solution;
    fresh.criterion = criterion.id;
    return fresh;
}

QString BidMatter::bidName() const
{
    const Bid *bid = workspace.bid(picture.bid);
    return bid ? bid->name : QString();
}

QList<int> criteriaInScope(const Picture &picture)
{
    const Catalogue &catalogue = *picture.catalogue;
    QList<int> order;
    QList<bool> seen(catalogue.criteria.size(), false);
    const auto add = [&](const QList<int> &criteria) {
        for (const int k : criteria)
            if (!seen.at(k) && picture.scope.holds(catalogue.criteria.at(k))) {
                seen[k] = true;
                order.append(k);
            }
    };
    for (const OutlineGroup &group : outlineOf(picture)) {
        add(group.criteria);
        for (const int integration : group.integrations)
            add(catalogue.integrations.at(integration).criteria);
    }
    return order;
}

QString sourcesOf(const Ground &ground, const Catalogue &catalogue)
{
    QStringList names;
    const auto add = [&](const SourceId &id) {
        const Source *source = id.isEmpty() ? nullptr : catalogue.source(id);
        if (source)
            names.append(source->date.isEmpty() ? source->title
                                                : QString(source->title + u" (" + source->date + u')'));
    };
    add(ground.source);
    for (const SourceId &also : ground.alsoSources)
        add(also);
    return names.join(QStringLiteral("; "));
}

} // namespace kravkort
