// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

class QModelIndex;
class QTreeView;

namespace kravkort {

// Which columns of the requirement tree are shown: those that the user has not put away (the heading's menu,
// remembered), less those that give way where the page is narrow. The name always stays.
class TreeColumns final : public QObject
{
    Q_OBJECT

public:
    // The tree must outlive it and have its model.
    explicit TreeColumns(QTreeView *tree);

    // To be called when the width that the page has, or its font, has changed.
    void fit(int width);
    void measure();
    // What the hidden columns would say of a row, where it is not what one expects anyway.
    QString wordsOfHidden(const QModelIndex &index) const;

private:
    void showMenu(const QPoint &at);
    void put(int column, bool away);

    QTreeView *m_tree;
    QSet<int> m_away;
};

} // namespace kravkort
