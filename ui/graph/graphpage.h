// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/graphlayout.h"
#include "models/job.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace kravkort {

class Display;
class Focus;
class GraphView;
class LegendPane;
class WorkspaceStore;

// The page "Graf": the whole scope of the bid, laid out off the GUI thread. Does nothing while it is hidden.
class GraphPage final : public QWidget
{
    Q_OBJECT

public:
    GraphPage(WorkspaceStore &store, Focus &focus, Display &display, QWidget *parent = nullptr);
    ~GraphPage() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void refresh(); // lays out, now or when it is shown

    WorkspaceStore &m_store;
    Focus &m_focus;
    Display &m_display;
    GraphView *m_view;
    LegendPane *m_legend;
    QLabel *m_empty;
    QStackedWidget *m_stack;
    QToolButton *m_fit;
    QToolButton *m_out;
    QToolButton *m_in;
    QToolButton *m_showLegend;
    bool m_stale = true;
    JobSlot<Result<GraphLayout>> m_job;
};

} // namespace kravkort
