// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry/answerchange.h"
#include "models/domain/entry/attention.h"
#include "models/domain/scope/outline.h"
#include "models/domain/workspace/evidencelist.h"
#include "models/phrases.h"
#include "models/store/workspacestore.h"

#include <QAbstractItemModel>

namespace kravkort {

// The current bid's requirements: package ▸ criteria and integrations ▸ criteria, and the general terms.
// Holds only the outline whose rows the views know; everything shown is read from the store. Rows come and go
// one by one as the scope changes, so that views keep what is open and where they are.
class RequirementModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        StrengthColumn,
        RoleColumn,
        AttentionColumn,
        WorkColumn, // from here on, what can be filled in
        OutcomeColumn,
        OwnerColumn,
        DueColumn,
        EstimateColumn,
        NoteColumn,
        ColumnCount
    };
    enum Role {
        NodeRole = Qt::UserRole, // NodeRef
        CodeRole,
        TextRole,        // the name or the criterion's text, without the code
        SearchRole,      // what a text filter looks through
        OutcomeRole,     // Outcome as int, criteria only
        WorkRole,        // Work as int, criteria only
        ResponsibleRole, // Responsible as int, criteria only
        StrengthRole,    // Strength as int
        EffectiveRole,   // 0…1, packages, integrations and general terms in scope
        OwnRole,         // 0…1, likewise
        InScopeRole,     // bool
        OverdueRole,     // bool: due before today and not met
        SoonRole,        // bool: due within 14 days and not met
        BlockedRole,     // bool: needs something that is not met
        ExpiredRole,     // bool: has evidence that has expired
        BrokenRole,      // bool: has evidence that is no longer what was attached
        AskingRole,      // bool: asks again, for it was answered in other words
        NotAgreedRole,   // bool: a municipality disagrees, or it is unsettled
        GivenRole,       // Outcome as int: what was answered, be it in other words
        OwnerNameRole,
        BasisRole // Basis as int
    };

    RequirementModel(WorkspaceStore &store, Language language, QObject *parent = nullptr);

    // What a column takes of an answer, if anything.
    static std::optional<AnswerField> fieldOf(int column);

    void setLanguage(Language language);
    // The SHA-256 under which other bytes were found; nobody else knows.
    void setBroken(const QSet<QString> &broken);
    // The first row that shows the node.
    QModelIndex indexOf(const NodeRef &node) const;
    // The criterion itself, or all criteria below a package or an integration.
    QList<CriterionId> criteriaBelow(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    // EditRole: Work, Outcome as int; owner and note as text; due as QDate; estimate as hours. NotApplicable
    // is refused here, for it needs a reason.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Place; // what an index stands for

    void refresh();
    void followOutline(const Outline &outline);
    void followGroup(int row, const OutlineGroup &group);
    Place placeOf(const QModelIndex &index) const;
    int rowOfGroup(int package) const;
    NodeRef nodeOf(const Place &place) const;
    void lookAtEvidence();
    Attention attentionOf(int criterion) const;
    Attention attentionBelow(const QModelIndex &index) const;
    QString askingWords(const CriterionId &criterion) const;
    QVariant criterionData(int criterion, int column, int role) const;
    QVariant groupData(const Place &place, int column, int role) const;
    QVariant progressData(const NodeProgress &progress, int column, int role) const;

    WorkspaceStore &m_store;
    Phrases m_phrases;
    std::shared_ptr<const Catalogue> m_shown;
    Outline m_outline;
    QSet<QString> m_broken;
    QHash<CriterionId, EvidenceTrouble> m_troubles;       // counted once for all rows
    mutable std::optional<QSet<CriterionId>> m_notAgreed; // likewise, but only once somebody asks
};

} // namespace kravkort
