// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/chartcontent.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace kravkort {

class ChartCard;
class DecisionList;
class Display;
class Focus;
class LinkLabel;
class ProgressHistory;
struct Prompts;
class Tile;
class WorkspaceStore;

// How the bid stands: a few numbers, charts that answer a question each, and the decisions that are left.
// Made when it is first shown; charts are made and drawn anew only while they are in sight.
class OverviewPage final : public QWidget
{
    Q_OBJECT

public:
    OverviewPage(WorkspaceStore &store, Focus &focus, Display &display, const Prompts &prompts,
                 QWidget *parent = nullptr);

signals:
    // A row of a chart leads to what another page shows; numbers are explained through the focus.
    void requirementsWanted(const kravkort::RequirementFilter &filter);
    void basisWanted(kravkort::Basis basis);
    void meetingsWanted(); // to list the bid's meetings and what they left open

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildTiles(QWidget *sheet);
    void buildCharts(QWidget *sheet);
    void enter(const ChartDoor &door);
    void refresh();
    void showTiles();
    void showConfirmed();
    void showMeetings();
    void reflow();
    void reflowTiles();
    void retranslate();

    WorkspaceStore &m_store;
    Focus &m_focus;
    Display &m_display;
    const Prompts &m_prompts;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    ProgressHistory *m_history;
    bool m_built = false;
    int m_columns = 0;
    int m_tilesInRow = 0;

    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_tileRows = nullptr;
    QHBoxLayout *m_top = nullptr;    // the two questions that come first
    QHBoxLayout *m_bottom = nullptr; // two columns of the others
    QList<Tile *> m_tiles;
    ChartCard *m_progress = nullptr;
    QList<ChartCard *> m_charts; // in the order in which one reads them
    LinkLabel *m_confirmed = nullptr;
    LinkLabel *m_meetings = nullptr; // what they left open, below what is due by week
    DecisionList *m_decisions = nullptr;
};

} // namespace kravkort
