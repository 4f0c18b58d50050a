// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decisions/marginalcost.h"
#include "models/domain/text/text.h"
#include "models/store/workspacestore.h"

#include <QAbstractItemModel>

namespace kravkort {

// Areas ▸ use cases of the current bid's catalogue, with ticks that choose. Reads everything from the store.
// Does not support adding or removing rows: another catalogue resets it.
class UseCaseModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, PackagesColumn, OpenColumn, CostColumn, ColumnCount };
    enum Role {
        CodeRole = Qt::UserRole, // "Y26", "Y26-U01"
        TextRole,                // the name without the code
        NodeRole,                // NodeRef
        SearchRole,              // code, name and description in one text
        OpenRole // int: open mandatory criteria; invalid for areas, and where no package is known
    };

    UseCaseModel(WorkspaceStore &store, Language language, QObject *parent = nullptr);

    void setLanguage(Language language);
    // Does the cost column have room for all that choosing adds, or for what weighs most only?
    void setCostsWhole(bool whole);
    QModelIndex indexOf(const NodeRef &node) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void refresh();
    QVariant areaData(int area, int column, int role) const;
    QVariant useCaseData(int useCase, int column, int role) const;
    Qt::CheckState areaCheck(int area) const;
    QVariant costData(const MarginalCost &cost, bool chosen, int role) const;
    const MarginalCosts &costs() const;
    int useCaseAt(const QModelIndex &index) const;

    WorkspaceStore &m_store;
    Language m_language;
    std::shared_ptr<const Catalogue> m_shown; // whose rows the views know
    bool m_costsWhole = false;
    mutable std::optional<MarginalCosts> m_costs; // of the store as it is now, once a view has asked
};

} // namespace kravkort

Q_DECLARE_METATYPE(kravkort::NodeRef)
