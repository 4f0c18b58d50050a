// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;
class QTextBrowser;

namespace kravkort {

class Display;
class Focus;
class HistoryBar;
class HistoryModel;
class WorkspaceStore;
struct Prompts;

// The page "Historik": every edit of the workspace, the newest first, with what it changed below; filtered,
// and saved for others to read.
class HistoryPage final : public QWidget
{
    Q_OBJECT

public:
    HistoryPage(WorkspaceStore &store, Focus &focus, Display &display, const Prompts &prompts,
                QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeTable();
    void retranslate();
    void refresh();
    void showLine();
    void showFoot();
    void exportLines();

    WorkspaceStore &m_store;
    Focus &m_focus;
    Display &m_display;
    const Prompts &m_prompts;
    HistoryModel *m_model;
    HistoryBar *m_bar;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QLabel *m_empty;
    QTextBrowser *m_line;
    QLabel *m_foot;
};

} // namespace kravkort
