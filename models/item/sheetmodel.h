// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/mapping.h"

#include <QAbstractTableModel>
#include <QSet>

#include <memory>
#include <optional>

namespace kravkort {

// One sheet of a workbook as it stands, with what its rows and columns are taken for where a table of it is
// given. Reads the workbook, which it shares; nothing is copied.
class SheetModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class RowPlace { Outside, Head, Inside }; // of the table; without one, all are inside
    enum Role {
        PlaceRole = Qt::UserRole, // RowPlace as int
        SkippedRole,              // bool: by the user
        DoubtfulRole,             // bool
        MeaningRole,              // of a column: what it is taken for, in words; empty without a table
        ChosenRole                // of a column: bool, by hand instead of guessed
    };

    explicit SheetModel(QObject *parent = nullptr);

    // A sheet by its place in the workbook; -1 or null for none. True where it is another one now.
    bool setSheet(std::shared_ptr<const Workbook> workbook, int sheet);
    // What is made of it, and as it was guessed.
    void setTable(const TableMapping &table, const TableMapping &guessed);
    void clearTable();
    void setDoubtful(const QSet<int> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void tellAll();
    RowPlace placeOf(int row) const;
    QString meaningOf(int column) const;

    std::shared_ptr<const Workbook> m_workbook;
    const Worksheet *m_sheet = nullptr; // of m_workbook
    int m_columns = 0;
    std::optional<TableMapping> m_table;
    TableMapping m_guessed;
    QSet<int> m_skipped, m_doubtful;
};

} // namespace kravkort
