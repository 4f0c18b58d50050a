// SPDX-License-Identifier: GPL-3.0-or-later
// The context menu of the graph.
#include "ui/display.h"
#include "ui/focus.h"
#include "ui/graph/graphlooking.h"
#include "ui/graph/graphtrail.h"
#include "ui/graph/graphview.h"

#include <QActionGroup>
#include <QMenu>

namespace kravkort {

namespace {

QAction *add(QMenu &menu, const QString &text, const char *name)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    return action;
}

// The key as it is printed on keyboards; the view itself takes it.
QString withKey(const QString &text, const QString &key)
{
    return text + u'\t' + key;
}

} // namespace

void GraphLooking::addFocusing(QMenu &menu, const NodeRef &node)
{
    const auto focusing = [&](const QString &text, const char *name, Direction direction) {
        connect(add(menu, text, name), &QAction::triggered, this, [this, node, direction] {
            m_usual.direction = direction;
            stepInto({node, GraphFocus::Kind::Around, direction, m_usual.depth});
        });
    };
    focusing(tr("Only what it needs"), "graphOnlyNeeds", Direction::Needs);
    focusing(tr("Only what needs it"), "graphOnlyNeededBy", Direction::NeededBy);
    focusing(tr("What it needs and what needs it"), "graphOnlyBoth", Direction::Both);
    QMenu *depths = menu.addMenu(tr("How far"));
    depths->setObjectName(QStringLiteral("graphMenuDepth"));
    auto *group = new QActionGroup(depths);
    for (const int depth : {1, 2, 3, 0}) {
        QAction *action = depths->addAction(depthText(depth));
        action->setCheckable(true);
        action->setChecked(depth == m_usual.depth);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, node, depth] {
            m_usual.depth = depth;
            stepInto({node, GraphFocus::Kind::Around, m_usual.direction, depth});
        });
    }
}

void GraphLooking::addStories(QMenu &menu, const NodeRef &node)
{
    const auto story = [&](const QString &text, const char *name, GraphFocus::Kind kind) {
        connect(add(menu, text, name), &QAction::triggered, this,
                [this, node, kind] { tellStory(kind, node); });
    };
    story(tr("Why is this here?"), "graphMenuWhy", GraphFocus::Kind::Reasons);
    story(tr("Weakest link"), "graphMenuWeakest", GraphFocus::Kind::WeakestLink);
}

void GraphLooking::showMenu(const NodeRef &node, const QPoint &place)
{
    auto *menu = new QMenu(m_parent);
    menu->setObjectName(QStringLiteral("graphMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int drawn = m_view.graph().shape.nodeAt(node);
    if (drawn >= 0) {
        m_focus.select(node);
        const GraphNode shown = m_view.graph().shape.nodes.at(drawn);
        addFocusing(*menu, node);
        menu->addSeparator();
        addStories(*menu, node);
        menu->addSeparator();
        const bool unfolds = shown.folded > 0;
        QAction *folding = unfolds ? add(*menu, withKey(tr("Unfold"), QStringLiteral("+")), "graphMenuFold")
                                   : add(*menu, withKey(tr("Fold"), QStringLiteral("−")), "graphMenuFold");
        folding->setEnabled(unfolds || shown.foldable);
        connect(folding, &QAction::triggered, this, [this, node, unfolds] { fold(node, !unfolds); });
    }
    QAction *unfold = add(*menu, tr("Unfold everything"), "graphMenuUnfoldAll");
    unfold->setEnabled(!m_look.folded.isEmpty());
    connect(unfold, &QAction::triggered, this, [this] {
        GraphLook look = m_look;
        look.folded.clear();
        setLook(look);
    });
    menu->addSeparator();
    QAction *backwards = add(*menu, withKey(tr("Back"), QStringLiteral("Alt+←")), "graphMenuBack");
    QAction *whole = add(*menu, withKey(tr("Whole graph"), QStringLiteral("Esc")), "graphMenuWhole");
    for (QAction *action : {backwards, whole})
        action->setEnabled(!m_look.trail.isEmpty());
    connect(backwards, &QAction::triggered, this, &GraphLooking::back);
    connect(whole, &QAction::triggered, this, [this] { backTo(-1); });
    menu->addSeparator();
    menu->addActions(m_parent->actions());
    menu->popup(place);
}

} // namespace kravkort
