// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/node.h"
#include "models/domain/progress/explanation.h"

#include <QObject>

namespace kravkort {

// The one selection that tree, graph and inspector share, and what views ask of the window around them. Lives
// on the GUI thread.
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

    // The criteria that are selected together, from top to bottom; none unless there are several. The node
    // is one of them.
    const QList<CriterionId> &together() const { return m_together; }
    void selectTogether(const QList<CriterionId> &criteria)
    {
        const QList<CriterionId> several = criteria.size() > 1 ? criteria : QList<CriterionId>();
        if (several == m_together)
            return;
        m_together = several;
        emit togetherChanged();
    }

    // Selects the node, and asks for the page on which it is worked on.
    void goTo(const NodeRef &node)
    {
        select(node);
        emit placeWanted(node);
    }
    // Asks for how a number comes about.
    void explain(const Number &number) { emit explanationWanted(number); }

signals:
    void changed(const kravkort::NodeRef &node);
    void togetherChanged();
    void placeWanted(const kravkort::NodeRef &node);
    void explanationWanted(const kravkort::Number &number);

private:
    NodeRef m_node;
    QList<CriterionId> m_together;
};

} // namespace kravkort
