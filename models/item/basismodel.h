// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/basisrow.h"
#include "models/phrases.h"

#include <QAbstractTableModel>

namespace kravkort {

// The statements of the current bid's catalogue and what they stand on. Shows the rows that it was given
// last.
class BasisModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        CodeColumn,
        StatementColumn,
        KindColumn,
        BasisColumn,
        LeanColumn,
        ConfirmedColumn,
        SourceColumn,
        ColumnCount
    };
    enum Role {
        NodeRole = Qt::UserRole, // NodeRef: where to look
        BasisRole,               // int
        KindRole,                // int
        LapsedRole,              // bool
        InBidRole,               // bool: does the current bid lean on it?
        SortRole,                // a number or a text, by column; ties are the model's order
        SearchRole
    };

    explicit BasisModel(const Phrases &phrases, QObject *parent = nullptr);

    void show(const QList<BasisRow> &rows, const Phrases &phrases,
              std::shared_ptr<const Catalogue> catalogue);
    const BasisRow &rowAt(int row) const { return m_rows.at(row); }
    int rowOf(const StatementKey &key) const; // -1 where there is none
    QString words(int row) const;
    // "Confirmed by Mette on 24 November 2026 in “Bilag 2”, p. 14", or how it has lapsed; empty where
    // neither.
    QString confirmedWords(int row) const;

    // What it means that the statement stands on this basis, why it does, where it was read, who confirmed
    // it.
    QString groundWords(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;
    QVariant sortKey(int row, int column) const;
    QString confirmedCell(const BasisRow &row) const;

    Phrases m_phrases;
    std::shared_ptr<const Catalogue> m_catalogue;
    QList<BasisRow> m_rows;
};

} // namespace kravkort
