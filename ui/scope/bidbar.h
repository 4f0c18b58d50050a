// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/ids.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace kravkort {

class WorkspaceStore;

// Which solution and which of its bids is shown, and the way to new ones.
class BidBar final : public QWidget
{
    Q_OBJECT

public:
    explicit BidBar(WorkspaceStore &store, QWidget *parent = nullptr);

    // What the button beside the bids offers. The menu must outlive the bar; with
    // none there is no button.
    void setMenu(QMenu *menu);
    // Archived solutions and bids are listed only where this is asked for, and the one that is shown.
    void setShowArchived(bool shown);

signals:
    // A solution was chosen that has no bid to show.
    void newBidWanted(const kravkort::SolutionId &solution);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();

    WorkspaceStore &m_store;
    QLabel *m_solutionLabel;
    QComboBox *m_solution;
    QLabel *m_bidLabel;
    QComboBox *m_bid;
    QToolButton *m_more;
    bool m_showArchived = false;
};

} // namespace kravkort
