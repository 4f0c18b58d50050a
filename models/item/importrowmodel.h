// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/preview.h"

#include <QAbstractItemModel>
#include <QSet>

#include <memory>
#include <optional>

namespace kravkort {

// The account of an import: each row of the spreadsheet with what becomes of it, and below it what each of
// its cells says. Doubtful rows stand first, all others as in the file. Shares the preview that it was given.
class ImportRowModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { SheetColumn, PlaceColumn, OutcomeColumn, WhatColumn, ChangeColumn, WhyColumn, ColumnCount };
    enum Role { OutcomeRole = Qt::UserRole, SheetRole, RowRole }; // RowOutcome as int; name; from 0

    explicit ImportRowModel(QObject *parent = nullptr);

    void setPreview(std::shared_ptr<const ImportPreview> preview);
    // Only rows with this outcome; none: all.
    void setFilter(std::optional<RowOutcome> outcome);
    std::optional<RowOutcome> filter() const { return m_filter; }
    // Criteria to which given answers will ask again, and whether only their rows are shown.
    void setAsking(const QSet<QString> &criteria);
    void setOnlyAsking(bool only);
    QModelIndex indexOfRow(const QString &sheet, int row) const; // invalid where it is not shown

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // "! doubtful": a sign beside the word.
    static QString titleOf(RowOutcome outcome);
    static QString symbolOf(RowOutcome outcome);
    static QString countOf(RowOutcome outcome, int count); // "! 3 doubtful"

private:
    const RowAccount &account(int row) const { return m_preview->rows.at(m_order.at(row)); }
    void order();
    bool asks(const StatementAccount &statement) const;
    bool asks(const RowAccount &row) const;
    static QString withAsking(const QString &why, bool asks);
    QString rowText(const RowAccount &row, int column) const;
    QString statementText(const StatementAccount &statement, int row, int column) const;

    std::shared_ptr<const ImportPreview> m_preview;
    std::optional<RowOutcome> m_filter;
    QSet<QString> m_asking;
    bool m_onlyAsking = false;
    QList<int> m_order; // of the preview's rows
};

} // namespace kravkort
