// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/node.h"
#include "models/domain/history/changes.h"
#include "models/domain/history/historyentry.h"
#include "models/domain/text/result.h"

#include <QAbstractTableModel>

namespace kravkort {

class WorkspaceStore;

// What of the history is shown. Nothing set shows all.
struct HistoryFilter
{
    QString text;   // every word of it stands in the line
    QString author; // null: anybody
    QString table;  // a kind of row (fields.h)
    std::optional<QDate> from;
    std::optional<QDate> to; // and this day
    friend bool operator==(const HistoryFilter &, const HistoryFilter &) = default;
};

// The lines of the history, the newest first. Lines lie in the file and never change once written; those that
// were scrolled to are kept here, more are read when they are asked for.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Author, What, Words, ColumnCount };

    HistoryModel(const WorkspaceStore &store, Language language, QObject *parent = nullptr);

    void setLanguage(Language language);
    void setFilter(const HistoryFilter &filter);
    const HistoryFilter &filter() const { return m_filter; }
    // Reads what was written since.
    void readNew();

    const HistoryEntry &entry(int row) const { return m_lines.at(row).entry; }
    QList<FieldChange> changes(int row) const;
    // The first criterion, package or use case that the line changed, or none.
    NodeRef nodeOf(int row) const;
    // Every line that passes the filter, the oldest first; also those not read yet.
    QList<HistoryEntry> all() const;
    const ThingNames &names() const { return m_names; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void failed(const kravkort::Error &error); // the history cannot be read

private:
    struct Line
    {
        HistoryEntry entry;
        QString words; // all that it changed
        int count = 0; // of changes
    };

    void readAgain();
    HistoryQuery query() const;
    std::optional<Line> lineOf(const HistoryEntry &entry) const; // none where the text does not fit
    void learn(const HistoryEntry &entry);
    Phrases phrases() const { return Phrases(m_language); }

    const WorkspaceStore &m_store;
    Language m_language;
    HistoryFilter m_filter;
    QList<Line> m_lines;
    ThingNames m_names;
    qint64 m_newest = 0; // number of the newest line read
    qint64 m_oldest = 0; // of the oldest; 0 before the first reading
    bool m_atEnd = false;
};

} // namespace kravkort
