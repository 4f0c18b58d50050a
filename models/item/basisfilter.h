// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/basis/basis.h"
#include "models/domain/catalogue/statementkind.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace kravkort {

// Rows of BasisModel by kind, basis, the words that were typed and what the bid leans on; sorted by
// BasisModel's sort role, equals in the catalogue's order.
class BasisFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit BasisFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    void setKind(std::optional<StatementKind> kind);
    void setBasis(std::optional<Basis> basis);
    void setLapsedOnly(bool lapsed);
    void setBidOnly(bool bid);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    std::optional<StatementKind> m_kind;
    std::optional<Basis> m_basis;
    bool m_lapsedOnly = false;
    bool m_bidOnly = true;
};

} // namespace kravkort
