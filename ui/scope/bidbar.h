// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace kravkort {

class WorkspaceStore;

// Which solution and which of its bids is shown, and the way to new ones.
class BidBar final : public QWidget
{
    Q_OBJECT

public:
    explicit BidBar(WorkspaceStore &store, QWidget *parent = nullptr);

signals:
    void newSolutionWanted();
    void newBidWanted();
    void changeBidWanted();

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
};

} // namespace kravkort
