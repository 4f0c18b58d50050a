// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/decisionrows.h"

#include <QAbstractTableModel>

namespace kravkort {

class WorkspaceStore;

// One table of the page "Decisions". Shows the rows that it was given last; ticks go to the store, whose
// change brings new rows. Rows that stay keep their place, so that selection and scrolling do.
class DecisionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        CodeRole = Qt::UserRole,
        TextRole,
        NodeRole,
        NumberRole, // double: what a column sorts by; in the name's column the place in reading order
        SearchRole
    };

    DecisionModel(WorkspaceStore &store, DecisionKind kind, QObject *parent = nullptr);

    void show(const QList<DecisionRow> &rows);
    const QList<DecisionRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QVariant nameData(const QModelIndex &index, int role) const;

    WorkspaceStore &m_store;
    DecisionKind m_kind;
    QList<DecisionRow> m_rows;
};

} // namespace kravkort
