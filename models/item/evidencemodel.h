// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/text.h"
#include "models/domain/workspace/evidencelist.h"

#include <QAbstractTableModel>
#include <QSet>

namespace kravkort {

class WorkspaceStore;

// What of the evidence is shown.
struct EvidenceFilter
{
    enum class State { All, ExpiringOrExpired, Expired, Broken, Files, Links };

    QString text; // every word of it stands in the title, the address, a file's name or a criterion
    State state = State::All;
    friend bool operator==(const EvidenceFilter &, const EvidenceFilter &) = default;
};

// All evidence of the workspace, a row each.
class EvidenceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Place, Size, Versions, Added, State, Uses, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    EvidenceModel(const WorkspaceStore &store, Language language, QObject *parent = nullptr);

    void setLanguage(Language language);
    void setFilter(const EvidenceFilter &filter);
    // The hashes under which the wrong bytes lie.
    void setBroken(const QSet<QString> &hashes);

    const EvidenceItem &item(int row) const { return m_items.at(row); }
    int rowOf(const EvidenceId &evidence) const; // or -1

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();
    bool passes(const EvidenceItem &item) const;
    bool isBroken(const EvidenceItem &item) const;
    QString shown(const EvidenceItem &item, int column) const;
    QString stateOf(const EvidenceItem &item) const;

    const WorkspaceStore &m_store;
    Language m_language;
    EvidenceFilter m_filter;
    QSet<QString> m_broken;
    QList<EvidenceItem> m_items; // what passes, as the store has it
};

} // namespace kravkort
