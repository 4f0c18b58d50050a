// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/decisionrows.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QTreeView;

namespace kravkort {

class DecisionFilter;
class DecisionModel;
class Display;
class Focus;
class WorkspaceStore;

// One section of the page "Decisions": what it is about in a sentence, a filter, and a table that sorts by
// every column. Space ticks the row, Enter goes to its node. Asks for its rows only while it is seen.
class DecisionTable final : public QWidget
{
    Q_OBJECT

public:
    using Rows = std::function<QList<DecisionRow>()>;

    // Without `rows` somebody else calls show().
    DecisionTable(WorkspaceStore &store, Focus &focus, Display &display, DecisionKind kind, Rows rows,
                  QWidget *parent = nullptr);

    void show(const QList<DecisionRow> &rows);
    // Room for further controls before the filter.
    QHBoxLayout *controls() const { return m_controls; }
    QTreeView *view() const { return m_view; }

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void retranslate();
    void fillChoices();
    void choose();
    void showCount();
    QString sentence() const;
    QString emptySentence() const;

    WorkspaceStore &m_store;
    Focus &m_focus;
    Display &m_display;
    DecisionKind m_kind;
    Rows m_rows;
    DecisionModel *m_model;
    DecisionFilter *m_filter;
    QLabel *m_about;
    QHBoxLayout *m_controls;
    QLineEdit *m_text;
    QComboBox *m_choice; // areas and use cases, or the rungs of the ladder
    QLabel *m_count;
    QLabel *m_empty;
    QTreeView *m_view;
};

} // namespace kravkort
