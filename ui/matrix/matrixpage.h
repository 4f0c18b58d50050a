// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scope/matrix.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace kravkort {

class Display;
class Focus;
class MatrixLegendPanel;
class MatrixModel;
class MatrixView;
class PassingNote;
class WorkspaceStore;

// The bid, or the whole catalogue, as a matrix: which one, how much of it and in what order is remembered.
// Lives on the GUI thread; store, focus and display must outlive it.
class MatrixPage final : public QWidget
{
    Q_OBJECT

public:
    MatrixPage(WorkspaceStore &store, Focus &focus, Display &display, QWidget *parent = nullptr);
    ~MatrixPage() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *toolBar();
    QToolButton *button(const char *name);
    void setTexts();
    MatrixShape shapeAsked() const;
    void reshape();
    void refresh();
    void keepPlace();
    void restorePlace();
    void follow();
    void copy();

    WorkspaceStore &m_store;
    Focus &m_focus;
    Display &m_display;
    MatrixModel *m_model;
    MatrixView *m_view;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    MatrixLegendPanel *m_legend;
    PassingNote *m_note;
    QButtonGroup *m_kinds = nullptr;
    QComboBox *m_order = nullptr;
    QComboBox *m_extent = nullptr;
    QToolButton *m_legendButton = nullptr;
    QToolButton *m_copy = nullptr;
    NodeRef m_row, m_column; // where the keyboard stands, while the model changes its lines
};

} // namespace kravkort
