// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace kravkort {

// Texts of a spreadsheet with what each is taken for, which can be corrected: marks, and codes that could not
// be read. Shows the values it was given; a correction is only told, and is seen when they are given anew.
class CorrectionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Option
    {
        QString value;
        QString title;
        friend bool operator==(const Option &, const Option &) = default;
    };
    struct Entry
    {
        QString text;
        int count = 0;
        QString value;       // of one of the options; empty: not known
        bool chosen = false; // by hand
        QList<Option> options;
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    enum Column { TextColumn, CountColumn, TakenForColumn, ColumnCount };
    enum Role { OptionValuesRole = Qt::UserRole, OptionTitlesRole }; // QStringList each

    // `heading` is what the texts are, e.g. "Mark".
    explicit CorrectionModel(const QString &heading, QObject *parent = nullptr);

    void setEntries(const QList<Entry> &entries);
    const QList<Entry> &entries() const { return m_entries; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void corrected(const QString &text, const QString &value);

private:
    QString m_heading;
    QList<Entry> m_entries;
};

} // namespace kravkort
