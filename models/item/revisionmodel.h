// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/revision/catalogueupgrade.h"
#include "models/domain/revision/changeaspect.h"

#include <QAbstractTableModel>
#include <QSet>

#include <memory>

namespace kravkort {

// What a newer catalogue changes, one change a row. What likely moved has a box to tick: ticked, it is the
// same thing under a new id. Ticked from the start where the words are the same. Holds the changes, for they
// are of a file that nobody has taken yet.
class RevisionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { AspectColumn, KindColumn, CodeColumn, WordsColumn, ColumnCount };
    enum Role {
        AspectsRole = Qt::UserRole, // QList<int> of ChangeAspect
        StatementKindRole,          // StatementKind as int
        SearchRole                  // what a text filter looks through
    };

    explicit RevisionModel(Language language, QObject *parent = nullptr);

    void compare(std::shared_ptr<const Catalogue> before, std::shared_ptr<const Catalogue> after);
    const QList<StatementChange> &changes() const { return m_changes; }
    const Catalogue &before() const { return *m_before; } // after compare()
    int count(ChangeAspect aspect) const;
    // The moves that are ticked, old id → new id, and how many there are to tick.
    MovedIds moved() const;
    void setMoved(const MovedIds &moved);
    int suggested() const { return count(ChangeAspect::Moved); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void movedChanged();

private:
    QString aspectText(const StatementChange &change) const;
    QString codeText(const StatementChange &change) const;
    QString words(const StatementChange &change) const;

    Phrases m_phrases;
    std::shared_ptr<const Catalogue> m_before, m_after;
    QList<StatementChange> m_changes;
    QSet<QString> m_accepted; // old ids
};

} // namespace kravkort
