// SPDX-License-Identifier: GPL-3.0-or-later
// How GraphView finds a node by its code or name while one types.
#include "models/graph/graphfind.h"
#include "ui/graph/graphview.h"

#include <QKeyEvent>
#include <QLabel>

namespace kravkort {

// Signs that stand for something else in the graph begin nothing: no code and no name starts with them.
bool GraphView::takeTyped(const QKeyEvent &event)
{
    if (m_graph.isEmpty() || event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    if (isFinding()) {
        switch (event.key()) {
        case Qt::Key_Escape:
            find({});
            return true;
        case Qt::Key_Backspace:
            find(m_typed.chopped(1));
            return true;
        case Qt::Key_Down:
            goToHit(m_hit + 1);
            return true;
        case Qt::Key_Up:
            goToHit(m_hit - 1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: {
            const int hit = m_hits.value(m_hit, -1);
            find({});
            if (hit >= 0)
                choose(hit);
            return true;
        }
        default:
            break;
        }
    }
    const QString text = event.text();
    const bool begins = !text.isEmpty() && text.at(0).isLetter();
    const bool goesOn = isFinding() && !text.isEmpty() && text.at(0).isPrint();
    if (begins || goesOn)
        find(m_typed + text);
    else if (isFinding())
        find({}); // walking on from what was found
    return begins || goesOn;
}

void GraphView::find(const QString &typed)
{
    if (typed.isEmpty() && m_typed.isEmpty())
        return;
    m_typed = typed;
    QList<GraphText> texts;
    for (const GraphLabel &label : m_graph.labels)
        texts.append({label.code, label.name.join(u' ')});
    m_hits = found(texts, typed);
    m_hit = 0;
    if (!m_hits.isEmpty())
        moveCursor(m_hits.first());
    sayFound();
}

void GraphView::goToHit(int hit)
{
    if (m_hits.isEmpty())
        return;
    const int count = int(m_hits.size());
    m_hit = (hit + count) % count;
    moveCursor(m_hits.at(m_hit));
    sayFound();
}

void GraphView::sayFound()
{
    m_finding->setVisible(isFinding());
    if (!isFinding())
        return;
    m_finding->setText(m_hits.isEmpty()
                           ? tr("“%1”: nothing here has that code or name").arg(m_typed)
                           : tr("“%1”: %2 of %3 · Enter selects, ↓ next, Esc ends")
                                 .arg(m_typed, QString::number(m_hit + 1), QString::number(m_hits.size())));
    m_finding->setAccessibleName(m_finding->text());
    m_finding->adjustSize();
    placeFinding();
}

// In the lower left corner, where it covers little.
void GraphView::placeFinding()
{
    m_finding->move(12, viewport()->height() - m_finding->height() - 12);
}

} // namespace kravkort
