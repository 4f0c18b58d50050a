// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decisions/bestbuy.h"
#include "models/job.h"

#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace kravkort {

class DecisionTable;
class Display;
class Focus;
class WorkspaceStore;

// "Best buy": some hours in, the use cases that they open most of out. Sought in a job, so that the window
// never waits; the table keeps the last answer until the next one comes.
class BestBuyBox final : public QWidget
{
    Q_OBJECT

public:
    BestBuyBox(WorkspaceStore &store, Focus &focus, Display &display, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void seek();
    void show(const BestBuy &buy);
    void buy();
    void retranslate();

    WorkspaceStore &m_store;
    Display &m_display;
    DecisionTable *m_table;
    QLabel *m_label;
    QDoubleSpinBox *m_hours;
    QPushButton *m_buy;
    QLabel *m_answer;
    BestBuy m_found;
    JobSlot<BestBuy> m_job;
};

} // namespace kravkort
