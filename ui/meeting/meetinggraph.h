// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress/picture.h"
#include "models/phrases.h"
#include "ui/graph/graphlayouts.h"

#include <QWidget>

class QLabel;

namespace kravkort {

class GraphView;

// Every way from the bid's chosen use cases to one node, over the whole of a meeting's screen. To look at: it
// offers no menus, and its nodes say no more than their names, status and basis.
class MeetingGraph final : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingGraph(QWidget *parent = nullptr);

    // A criterion stands where its owner does; a node that is not drawn shows the whole graph.
    // Letters are so many pixels high.
    void show(const Picture &picture, const NodeRef &node, const Phrases &phrases, int letters);

    // It takes the room that there is.
    QSize minimumSizeHint() const override { return {320, 240}; }
    bool hasHeightForWidth() const override { return false; }

private:
    QLabel *m_sentence;
    GraphView *m_view;
    GraphLayouts m_layouts;
};

} // namespace kravkort
