// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/meetinggraph.h"

#include "models/graph/graphcut.h"
#include "models/graph/graphlook.h"
#include "ui/graph/graphstory.h"
#include "ui/graph/graphview.h"

#include <QLabel>
#include <QVBoxLayout>

namespace kravkort {

MeetingGraph::MeetingGraph(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_view(new GraphView(this))
{
    setObjectName(QStringLiteral("meetingGraph"));
    m_sentence->setObjectName(QStringLiteral("meetingGraphSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setMargin(16);
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sentence);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
}

void MeetingGraph::show(const Picture &picture, const NodeRef &asked, const Phrases &phrases, int letters)
{
    QFont large = font();
    large.setPixelSize(letters);
    m_sentence->setFont(large);
    const Catalogue &catalogue = *picture.catalogue;
    NodeRef node = asked;
    if (node.kind == NodeKind::Criterion)
        if (const int index = indexOf(catalogue, node); index >= 0)
            node = ownerOf(catalogue, catalogue.criteria.at(index));
    const GraphShape whole = graphShapeOf(picture);
    GraphLook look;
    if (whole.nodeAt(node) >= 0)
        look.trail.append({node, GraphFocus::Kind::Reasons});
    m_sentence->setText(look.trail.isEmpty() ? QString() : reasonSentence(picture, node));
    m_sentence->setHidden(m_sentence->text().isEmpty());

    GraphCut cut = cutOf(picture, whole, {}, look);
    GraphPicture graph = labelledGraph(picture, std::move(cut.shape), phrases, large);
    for (GraphLabel &label : graph.labels)
        label.description = label.code + u' ' + label.name.join(u' ');
    graph.standing = std::move(cut.standing);
    graph.story = true;
    if (graph.isEmpty())
        return m_view->setGraph(std::move(graph));
    m_layouts.start(graph.shape, {}, [this, graph, node](Result<GraphLayout> layout) mutable {
        if (!layout)
            return m_sentence->setText(layout.error().message);
        graph.layout = std::move(layout).value();
        m_view->setGraph(std::move(graph));
        m_view->select(node);
        m_view->fit();
    });
}

} // namespace kravkort
