// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/node.h"

#include <QObject>

namespace kravkort {

// The one selection that tree, graph and inspector share. Lives on the GUI thread.
class Focus final : public QObject
{
    Q_OBJECT

public:
    const NodeRef &node() const { return m_node; }
    void select(const NodeRef &node)
    {
        if (node == m_node)
            return;
        m_node = node;
        emit changed(m_node);
    }

signals:
    void changed(const kravkort::NodeRef &node);

private:
    NodeRef m_node;
};

} // namespace kravkort
