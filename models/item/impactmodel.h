// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/phrases.h"
#include "models/store/bidimpacts.h"

#include <QAbstractTableModel>
#include <QSet>

namespace kravkort {

// What a newer catalogue means for each bid, with a box to tick for those that are to use it. Holds the
// impacts, for they are of a file that nobody has taken yet.
class ImpactModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        BidColumn,
        UsesColumn,
        AsksColumn,
        OwnColumn,
        CriteriaColumn,
        MetColumn,
        HoursColumn,
        ReadyColumn,
        ScopeColumn,
        ColumnCount
    };

    explicit ImpactModel(Language language, QObject *parent = nullptr);

    // What is ticked stays ticked.
    void setImpacts(const QList<BidImpact> &impacts);
    const QList<BidImpact> &impacts() const { return m_impacts; }
    QList<BidId> chosen() const;
    void setChosen(const QList<BidId> &bids);
    // Does what is the bids' own go along?
    void setCarried(bool carried);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void chosenChanged();

private:
    QString text(const BidImpact &one, int column) const;

    Phrases m_phrases;
    QList<BidImpact> m_impacts;
    QSet<BidId> m_chosen;
    bool m_carried = true;
};

} // namespace kravkort
