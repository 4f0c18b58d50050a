// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/node.h"
#include "models/domain/moments/biddifference.h"
#include "models/phrases.h"

#include <QTreeWidget>

namespace kravkort {

// What differs, under a heading for each kind of change; what was reworded and turned as well stands under
// both.
class DifferenceList final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit DifferenceList(QWidget *parent = nullptr);

    // Of one kind of change alone (the place in the chooser's order: turns, then rewordings), or of one kind
    // of thing; -1 and None mean all.
    void show(const BidDifference &difference, int change, NodeKind kind, const Phrases &phrases);
    int rows() const { return m_rows; } // without headings
    // The row that is chosen, or none. Lives as long as what is shown.
    const BidChange *current() const;
    NodeRef currentNode() const;

    // "Added", … "In other words", in the order of the headings.
    static QStringList changeNames(const Phrases &phrases);

private:
    struct Shown
    {
        NodeKind kind;
        BidChange change;
    };

    QList<Shown> m_shown;
    int m_rows = 0;
};

} // namespace kravkort
