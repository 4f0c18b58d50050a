// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claims/claims.h"

#include <QAbstractItemModel>

namespace kravkort {

class WorkspaceStore;

// Rules ▸ what they found for the current bid. Shows the findings that it was given last; rules that found
// nothing are left out.
class ClaimModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { FindingColumn, PlaceColumn, ColumnCount };
    enum Role {
        NodeRole = Qt::UserRole, // NodeRef; invalid for a rule
        SeverityRole,            // int
        RuleRole,                // the rule's id
        KeyRole,                 // names a finding; the rule's id for a rule
        SignedOffRole,           // bool; for a rule: are all of its findings?
        SearchRole,
        HeadRole // symbol and severity of a rule; the sign of a finding
    };

    explicit ClaimModel(const Phrases &phrases, QObject *parent = nullptr);

    void setPhrases(const Phrases &phrases) { m_phrases = phrases; }
    void show(const QList<Finding> &findings);
    // The finding of a row; those of a rule's row.
    QList<Finding> findingsAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant ruleData(int row, int column, int role) const;
    QVariant findingData(const Finding &finding, int column, int role) const;

    Phrases m_phrases;
    QList<QList<Finding>> m_groups; // by rule, none of them empty
};

} // namespace kravkort
