// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QKeyEvent;

namespace kravkort {

class GraphView;

// What is typed in a graph view to find a node by its code or name, and the line that says what was found.
// Keys belong to that until it is ended. In the lower left corner, where it covers little.
class GraphFinding final : public QLabel
{
    Q_OBJECT

public:
    explicit GraphFinding(GraphView &view);

    bool take(const QKeyEvent &event);
    void find(const QString &typed);
    const QString &typed() const { return m_typed; }
    void place();

private:
    void goTo(int hit);
    void say();

    GraphView &m_view;
    QString m_typed;
    QList<int> m_hits; // nodes that what is typed means, the best first
    int m_hit = 0;     // of these, the one that the cursor stands on
};

} // namespace kravkort
