// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace kravkort {

class BasisStrip;
class Card;
class ChartCard;
class DecisionList;
class Display;
class Focus;
class LinkLabel;
class Tile;
class WorkspaceStore;

// How the bid stands, in a few numbers, three charts and the decisions that are left. Charts are made when
// the page is first shown and drawn anew only while it is.
class OverviewPage final : public QWidget
{
    Q_OBJECT

public:
    OverviewPage(WorkspaceStore &store, Focus &focus, Display &display, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void showTiles();
    void showBasis();
    void showCharts();
    void reflow();
    void reflowTiles();
    void retranslate();

    WorkspaceStore &m_store;
    Focus &m_focus;
    Display &m_display;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    QTimer *m_later; // one drawing for many changes
    bool m_built = false;
    int m_columns = 0;
    int m_tilesInRow = 0;

    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_tileRows = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<Tile *> m_tiles;
    Card *m_ground = nullptr;
    QLabel *m_groundTitle = nullptr;
    LinkLabel *m_confirmed = nullptr;
    BasisStrip *m_basis = nullptr;
    ChartCard *m_packages = nullptr;
    ChartCard *m_status = nullptr;
    ChartCard *m_readiness = nullptr;
    DecisionList *m_decisions = nullptr;
};

} // namespace kravkort
