// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scope/matrixvalues.h"
#include "models/store/workspacestore.h"

#include <QAbstractTableModel>

namespace kravkort {

// The current bid as a matrix. Holds only which lines the views know; everything shown is read from the
// store. Cells are never edited here.
class MatrixModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        CellRole = Qt::UserRole, // MatrixCell
        NodeRole,                // NodeRef: of a cell its column's, of a head its own
        RowNodeRole,             // NodeRef, of a cell
        HeadRole                 // MatrixHead, of a head
    };

    MatrixModel(WorkspaceStore &store, Language language, QObject *parent = nullptr);

    const MatrixShape &shape() const { return m_shape; }
    void setShape(const MatrixShape &shape);
    void setLanguage(Language language);
    // Asleep it follows nothing and shows nothing new; it makes up for that when it wakes. Awake at first.
    void setAwake(bool awake);
    // The row or column that shows the node, or -1.
    int rowOf(const NodeRef &node) const;
    int columnOf(const NodeRef &node) const;
    // A block, both ends included; everything from (0, 0) to the last cell.
    MatrixValues values(int firstRow, int firstColumn, int lastRow, int lastColumn) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();
    NodeRef nodeOf(int section, Qt::Orientation orientation) const;
    MatrixHead headOf(int section, Qt::Orientation orientation) const;

    WorkspaceStore &m_store;
    Phrases m_phrases;
    MatrixShape m_shape;
    std::shared_ptr<const Catalogue> m_shown;
    MatrixLines m_lines;
    bool m_isAwake = true;
    bool m_isStale = false; // something happened while it slept
};

} // namespace kravkort

Q_DECLARE_METATYPE(kravkort::MatrixCell)
Q_DECLARE_METATYPE(kravkort::MatrixHead)
