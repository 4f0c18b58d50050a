// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace kravkort {

// The use cases whose code, name, description or area holds every word that was typed. An area that matches
// shows whole.
class UseCaseFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit UseCaseFilter(QObject *parent = nullptr);

    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace kravkort
