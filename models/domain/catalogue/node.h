// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/catalogue.h"

namespace kravkort {

enum class NodeKind { None, Area, UseCase, Package, Integration, General, Criterion };

// Names one node of the catalogue in a way that outlives the catalogue's revision: the one selection that all
// views share.
struct NodeRef
{
    NodeKind kind = NodeKind::None;
    QString code;

    bool isValid() const { return kind != NodeKind::None; }
    friend bool operator==(const NodeRef &, const NodeRef &) = default;
    friend size_t qHash(const NodeRef &node, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, static_cast<int>(node.kind), node.code);
    }
};

// The code of the general terms' one node (semantics.md, section 1).
inline QString generalCode()
{
    return QStringLiteral("GV");
}

// The place of the node in the catalogue's list of its kind, or -1; 0 for the general terms.
int indexOf(const Catalogue &catalogue, const NodeRef &node);
NodeRef areaNode(const Catalogue &catalogue, int index);
NodeRef useCaseNode(const Catalogue &catalogue, int index);
NodeRef packageNode(const Catalogue &catalogue, int index);
NodeRef integrationNode(const Catalogue &catalogue, int index);
NodeRef criterionNode(const Catalogue &catalogue, int index);
NodeRef generalNode();
// The node that a criterion hangs on.
NodeRef ownerOf(const Catalogue &catalogue, const Criterion &criterion);

} // namespace kravkort
