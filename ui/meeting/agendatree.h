// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace kravkort {

// A tree whose rows are dragged within it. It moves nothing itself: it says before which item what is
// selected shall stand. An item's place in the agenda is its data at placeRole; groups have none.
class AgendaTree final : public QTreeWidget
{
    Q_OBJECT

public:
    static constexpr int placeRole = Qt::UserRole;

    explicit AgendaTree(QWidget *parent = nullptr);

signals:
    void dropped(qsizetype place); // the number of items for the end

protected:
    void dropEvent(QDropEvent *event) override;
};

} // namespace kravkort
