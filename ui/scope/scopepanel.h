// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeView;

namespace kravkort {

class BidBar;
class Display;
class Focus;
class UseCaseFilter;
class UseCaseModel;
class WorkspaceStore;
struct NodeRef;

// The left side: solution and bid, and below them the areas ▸ use cases with ticks and a search.
class ScopePanel final : public QWidget
{
    Q_OBJECT

public:
    ScopePanel(WorkspaceStore &store, Focus &focus, Display &display, QWidget *parent = nullptr);

    void focusSearch();
    BidBar *bidBar() const { return m_bidBar; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void search(const QString &text);
    void goToFirst();
    bool explain(const QModelIndex &index); // false for an area
    void follow(const NodeRef &node);
    void openChosenAreas();
    void showCount();

    WorkspaceStore &m_store;
    Focus &m_focus;
    Display &m_display;
    UseCaseModel *m_model;
    UseCaseFilter *m_filter;
    QSet<QString> m_open; // areas, while all rows are made anew
    BidBar *m_bidBar;
    QLineEdit *m_search;
    QLabel *m_count;
    QTreeView *m_tree;
};

} // namespace kravkort
