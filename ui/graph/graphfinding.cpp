// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphfinding.h"

#include "models/graph/graphfind.h"
#include "ui/graph/graphview.h"

#include <QKeyEvent>

namespace kravkort {

GraphFinding::GraphFinding(GraphView &view)
    : QLabel(view.viewport())
    , m_view(view)
{
    setObjectName(QStringLiteral("graphFinding"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    setFrameShape(QFrame::Box);
    setMargin(6);
    setTextFormat(Qt::PlainText);
    hide();
}

// Keys that change what the next one writes: held down in the middle of a word, they end nothing.
static bool onlyModifies(int key)
{
    return (key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock) || key == Qt::Key_AltGr ||
           key == Qt::Key_Mode_switch || key == Qt::Key_Multi_key ||
           (key >= Qt::Key_Dead_Grave && key <= Qt::Key_Dead_Longsolidusoverlay);
}

// Signs that stand for something else in the graph begin nothing: no code and no name starts with them.
bool GraphFinding::take(const QKeyEvent &event)
{
    if (m_view.graph().isEmpty() ||
        event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    if (onlyModifies(event.key()))
        return false;
    const bool finding = !m_typed.isEmpty();
    if (finding) {
        switch (event.key()) {
        case Qt::Key_Escape:
            find({});
            return true;
        case Qt::Key_Backspace:
            find(m_typed.chopped(1));
            return true;
        case Qt::Key_Down:
            goTo(m_hit + 1);
            return true;
        case Qt::Key_Up:
            goTo(m_hit - 1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: {
            const int hit = m_hits.value(m_hit, -1);
            find({});
            if (hit >= 0)
                m_view.choose(hit);
            return true;
        }
        default:
            break;
        }
    }
    const QString text = event.text();
    const bool begins = !text.isEmpty() && text.at(0).isLetter();
    const bool goesOn = finding && !text.isEmpty() && text.at(0).isPrint();
    if (begins || goesOn)
        find(m_typed + text);
    else if (finding)
        find({}); // walking on from what was found
    return begins || goesOn;
}

void GraphFinding::find(const QString &typed)
{
    if (typed.isEmpty() && m_typed.isEmpty())
        return;
    m_typed = typed;
    QList<GraphText> texts;
    for (const GraphLabel &label : m_view.graph().labels)
        texts.append({label.code, label.name.join(u' ')});
    m_hits = found(texts, typed);
    m_hit = 0;
    if (!m_hits.isEmpty())
        m_view.moveCursor(m_hits.first());
    say();
}

void GraphFinding::goTo(int hit)
{
    if (m_hits.isEmpty())
        return;
    const int count = int(m_hits.size());
    m_hit = (hit + count) % count;
    m_view.moveCursor(m_hits.at(m_hit));
    say();
}

void GraphFinding::say()
{
    setVisible(!m_typed.isEmpty());
    if (m_typed.isEmpty())
        return;
    setText(m_hits.isEmpty() ? GraphView::tr("“%1”: nothing here has that code or name").arg(m_typed)
                             : GraphView::tr("“%1”: %2 of %3 · Enter selects, ↓ next, Esc ends")
                                   .arg(m_typed, QString::number(m_hit + 1), QString::number(m_hits.size())));
    setAccessibleName(text());
    adjustSize();
    place();
}

void GraphFinding::place()
{
    move(12, m_view.viewport()->height() - height() - 12);
}

} // namespace kravkort
