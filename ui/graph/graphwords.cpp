// SPDX-License-Identifier: GPL-3.0-or-later
// How one looks at the graph, said for those who see a picture of it without the window around it.
#include "ui/display.h"
#include "ui/graph/filterpopup.h"
#include "ui/graph/graphlooking.h"
#include "ui/graph/graphtrail.h"
#include "ui/graph/graphview.h"

namespace kravkort {

QStringList GraphLooking::words() const
{
    QStringList words;
    if (m_shownStep >= 0) {
        const GraphFocus &focus = m_look.trail.at(m_shownStep);
        const QString code = focus.node.code;
        if (focus.kind != GraphFocus::Kind::Around)
            words.append(sentence());
        else if (focus.direction == Direction::Needs)
            words.append(tr("Part of the graph: %1 and what it needs").arg(code));
        else if (focus.direction == Direction::NeededBy)
            words.append(tr("Part of the graph: %1 and what needs it").arg(code));
        else
            words.append(tr("Part of the graph: %1, what it needs and what needs it").arg(code));
        if (focus.kind == GraphFocus::Kind::Around && focus.depth > 0)
            words.last() += QStringLiteral(" (%1)").arg(depthText(focus.depth));
    }
    if (m_matching > 0) {
        QStringList filters;
        for (int kind = 0; kind < filterKinds; ++kind)
            if (const QString text = filterText(m_look.filter, kind, m_display.phrases()); !text.isEmpty())
                filters.append(QStringLiteral("%1: %2").arg(filterTitle(kind), text));
        words.append(tr("Filter: %1. %n node(s) match and have a double frame", "", m_matching)
                         .arg(filters.join(QStringLiteral("; "))));
    }
    const GraphPicture &graph = m_view.graph();
    QStringList folded;
    for (const GraphNode &node : graph.shape.nodes)
        if (node.folded > 0)
            folded.append(node.node.code);
    if (!folded.isEmpty())
        words.append(tr("Folded: %1").arg(folded.join(QStringLiteral(", "))));
    if (m_view.selected() >= 0 && !graph.story)
        words.append(tr("Highlighted: %1 and all that it hangs together with")
                         .arg(graph.labels.at(m_view.selected()).code));
    return words;
}

} // namespace kravkort
