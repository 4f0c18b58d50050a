// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue/catalogue.h"

#include <QCryptographicHash>

#include <numeric>

namespace kravkort {

namespace {

template<class Thing, class Key>
QHash<Key, int> indexOf(const QList<Thing> &things)
{
    QHash<Key, int> index;
    index.reserve(things.size());
    for (int i = 0; i < things.size(); ++i)
        index.insert(things[i].id, i);
    return index;
}

template<class Thing>
IdOrder orderOf(const QList<Thing> &things)
{
    IdOrder order;
    order.sorted.resize(things.size());
    std::iota(order.sorted.begin(), order.sorted.end(), 0);
    std::sort(order.sorted.begin(), order.sorted.end(),
              [&](int a, int b) { return things[a].id < things[b].id; });
    order.rank.resize(things.size());
    for (int place = 0; place < things.size(); ++place)
        order.rank[order.sorted.at(place)] = place;
    return order;
}

PackedRequirements pack(const Catalogue &c)
{
    PackedRequirements packed;
    packed.first.reserve(c.useCases.size() + 1);
    for (const UseCase &useCase : c.useCases) {
        packed.first.append(static_cast<int>(packed.entries.size()));
        for (const Requirement &requirement : useCase.requirements) {
            const int start = static_cast<int>(packed.pulled.size());
            if (requirement.only)
                packed.pulled.append(*requirement.only);
            else
                for (const Membership &member : c.packages.at(requirement.package).members)
                    packed.pulled.append(member.integration);
            packed.entries.append({requirement.package, requirement.strength == Strength::Mandatory, start,
                                   static_cast<int>(packed.pulled.size())});
        }
    }
    packed.first.append(static_cast<int>(packed.entries.size()));
    return packed;
}

} // namespace

const Source *Catalogue::source(const SourceId &sourceId) const
{
    const auto found = sourceIndex.constFind(sourceId);
    return found == sourceIndex.cend() ? nullptr : &sources.at(*found);
}

Catalogue indexed(Catalogue c)
{
    c.sourceIndex = indexOf<Source, SourceId>(c.sources);
    c.areaIndex = indexOf<Area, AreaId>(c.areas);
    c.useCaseIndex = indexOf<UseCase, UseCaseId>(c.useCases);
    c.packageIndex = indexOf<Package, PackageId>(c.packages);
    c.integrationIndex = indexOf<Integration, IntegrationId>(c.integrations);
    c.criterionIndex = indexOf<Criterion, CriterionId>(c.criteria);
    c.areaOrder = orderOf(c.areas);
    c.useCaseOrder = orderOf(c.useCases);
    c.packageOrder = orderOf(c.packages);
    c.integrationOrder = orderOf(c.integrations);
    c.criterionOrder = orderOf(c.criteria);
    for (Area &area : c.areas)
        area.useCases.clear();
    for (int u = 0; u < c.useCases.size(); ++u)
        c.areas[c.useCases.at(u).area].useCases.append(u);
    for (Integration &integration : c.integrations) {
        integration.needs.clear();
        integration.neededBy.clear();
    }
    for (int d = 0; d < c.dependencies.size(); ++d) {
        const Dependency &dependency = c.dependencies.at(d);
        c.integrations[dependency.from].needs.append(d);
        c.integrations[dependency.to].neededBy.append(d);
    }
    for (Criterion &criterion : c.criteria)
        criterion.textHash = textHash(criterion.text);
    c.packed = pack(c);
    return c;
}

QString textHash(const Text &text)
{
    const QString plain = text.da.normalized(QString::NormalizationForm_C).simplified();
    return QString::fromLatin1(QCryptographicHash::hash(plain.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace kravkort
