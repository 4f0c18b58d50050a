// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue/node.h"

namespace kravkort {

int indexOf(const Catalogue &catalogue, const NodeRef &node)
{
    switch (node.kind) {
    case NodeKind::None:
        return -1;
    case NodeKind::Area:
        return catalogue.areaIndex.value({node.code}, -1);
    case NodeKind::UseCase:
        return catalogue.useCaseIndex.value({node.code}, -1);
    case NodeKind::Package:
        return catalogue.packageIndex.value({node.code}, -1);
    case NodeKind::Integration:
        return catalogue.integrationIndex.value({node.code}, -1);
    case NodeKind::General:
        return 0;
    case NodeKind::Criterion:
        return catalogue.criterionIndex.value({node.code}, -1);
    }
    return -1;
}

NodeRef areaNode(const Catalogue &catalogue, int index)
{
    return {NodeKind::Area, catalogue.areas.at(index).id.code};
}

NodeRef useCaseNode(const Catalogue &catalogue, int index)
{
    return {NodeKind::UseCase, catalogue.useCases.at(index).id.code};
}

NodeRef packageNode(const Catalogue &catalogue, int index)
{
    return {NodeKind::Package, catalogue.packages.at(index).id.code};
}

NodeRef integrationNode(const Catalogue &catalogue, int index)
{
    return {NodeKind::Integration, catalogue.integrations.at(index).id.code};
}

NodeRef criterionNode(const Catalogue &catalogue, int index)
{
    return {NodeKind::Criterion, catalogue.criteria.at(index).id.code};
}

NodeRef generalNode()
{
    return {NodeKind::General, generalCode()};
}

NodeRef ownerOf(const Catalogue &catalogue, const Criterion &criterion)
{
    switch (criterion.owner) {
    case Criterion::Owner::Package:
        return packageNode(catalogue, criterion.ownerIndex);
    case Criterion::Owner::Integration:
        return integrationNode(catalogue, criterion.ownerIndex);
    case Criterion::Owner::General:
        return generalNode();
    }
    return {};
}

} // namespace kravkort
