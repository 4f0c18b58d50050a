// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

#include <optional>

namespace kravkort {

enum class NodeKind;

// The rows of a decision table whose code and name hold every word that was typed, of one kind of node, and
// whose first number lies in a range; sorted by number.
class DecisionFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit DecisionFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    void setNodeKind(std::optional<NodeKind> kind);
    void setRange(double least, double most); // of the first column after the name

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    std::optional<NodeKind> m_kind;
    double m_least;
    double m_most;
};

} // namespace kravkort
