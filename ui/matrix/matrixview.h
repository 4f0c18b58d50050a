// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scope/matrixvalues.h"
#include "ui/matrix/matrixstyle.h"

#include <QTableView>

class QLabel;

namespace kravkort {

// The matrix with heads that stay while it is scrolled. A click or Enter chooses what stands in the cell's
// column head, with Shift what stands in its row head; a click on a head chooses what stands in it. Hovered
// and current cell light their heads. Its model must be a MatrixModel.
class MatrixView final : public QTableView
{
    Q_OBJECT

public:
    explicit MatrixView(QWidget *parent = nullptr);

    const MatrixStyle &look() const { return m_style; }
    // What the numbers in the heads count, for the corner between them.
    void setCorner(const QString &text);
    // The selection that all views share; an invalid node for none of these.
    void setChosen(const NodeRef &node);
    bool isChosen(int section, Qt::Orientation orientation) const;
    bool isLit(int section, Qt::Orientation orientation) const;

signals:
    void nodeChosen(const kravkort::NodeRef &node);
    void copyWanted();
    void explainWanted(const QModelIndex &cell); // Ctrl+Enter, or a double click

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

public slots:
    void reset() override;

private:
    void choose(const QModelIndex &index, bool row);
    void hover(const QModelIndex &index);
    void restyle();
    void fitHeads();
    void fitRows(double heads);
    double columnHeadHeightFor(double cell) const;
    MatrixHead headOf(int section, Qt::Orientation orientation) const;
    void showLights();

    MatrixStyle m_style;
    QLabel *m_corner;
    NodeRef m_chosen;
    QPersistentModelIndex m_hovered;
};

} // namespace kravkort
