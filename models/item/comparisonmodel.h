// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decisions/compare.h"
#include "models/domain/entry/tabletext.h"
#include "models/phrases.h"

#include <QAbstractTableModel>

namespace kravkort {

// What two bids have, one thing a row: only here, in both, only there, and what is open of it on each side.
// Holds the two pictures, for a comparison is of a moment.
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        KindColumn,
        CodeColumn,
        NameColumn,
        WhereColumn,
        OpenHereColumn,
        OpenThereColumn,
        ColumnCount
    };
    enum Role { PresenceRole = Qt::UserRole, KindRole }; // Presence and NodeKind as int

    explicit ComparisonModel(Language language, QObject *parent = nullptr);

    // The names are for table(); the rows say "here" and "there".
    void compare(const Picture &here, const QString &hereName, const Picture &there,
                 const QString &thereName);
    const ScopeComparison &comparison() const { return m_comparison; }
    // The model's rows that `accepts` keeps, with headings, for a spreadsheet: the bids by their names.
    TextTable table(const std::function<bool(int row)> &accepts) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString name(const NodeRef &node) const;

    Phrases m_phrases;
    ScopeComparison m_comparison;
    std::shared_ptr<const Catalogue> m_hereCatalogue, m_thereCatalogue;
    QString m_here, m_there;
};

} // namespace kravkort
