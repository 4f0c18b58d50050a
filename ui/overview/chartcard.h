// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/phrases.h"
#include "ui/overview/card.h"
#include "ui/overview/chartcontent.h"
#include "ui/overview/chartsheet.h"

class QLabel;
class QMenu;
class QStackedWidget;
class QTableWidget;
class QTimer;
class QToolButton;

namespace kravkort {

class ChartPane;
struct Prompts;

// What a card needs to know: asked for when it is seen, never before.
struct ChartSource
{
    std::function<ChartContent()> content;
    std::function<QString()> about; // the bid and the date, below a picture that leaves the program
    std::function<Phrases()> phrases;
    double expectedHeight; // of the chart, until it is first made
};

// A question, and below it a chart or its table. Asks for its content, derives and draws only while some of
// it is in sight; what changes meanwhile is made up for when it comes into sight.
class ChartCard final : public Card
{
    Q_OBJECT

public:
    ChartCard(const QString &name, const ChartSource &source, const Prompts &prompts,
              QWidget *parent = nullptr);

    // What it shows may no longer be true.
    void invalidate();
    int timesMade() const { return m_timesMade; } // for those who count its work

signals:
    void doorActivated(const kravkort::ChartDoor &door);
    void failed(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildMenu();
    void comeIntoSight();
    void make();
    void showTable();
    void fitColumns();
    void setAsTable(bool table);
    void retranslate();
    void open(int row);
    void copy();
    void copyTable();
    void save(ChartFormat format);

    ChartSource m_source;
    const Prompts &m_prompts;
    ChartContent m_content;
    bool m_stale = true;
    int m_timesMade = 0;
    QTimer *m_later;
    QLabel *m_question;
    QToolButton *m_asTable;
    QToolButton *m_more;
    QMenu *m_menu;
    QStackedWidget *m_stack;
    ChartPane *m_pane;
    QTableWidget *m_table;
    QLabel *m_nothing;
};

} // namespace kravkort
