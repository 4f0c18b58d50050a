// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

class QModelIndex;
class QTreeView;

namespace kravkort {

// Which rows of the requirement tree are open: at first the packages that lack something, then what the user
// last left, remembered for each bid and from run to run. The view must outlive it.
class OpenRows final : public QObject
{
    Q_OBJECT

public:
    explicit OpenRows(QTreeView *view, QObject *parent = nullptr);
    ~OpenRows() override;

    // Shows the bid's rows as they were left. Takes the bid's code; an empty one is no bid.
    void follow(const QString &bid);
    // Opens everything, without remembering, until showAsLeft().
    void openAll();
    void showAsLeft();

private:
    void open(int first, int last);
    void remember(const QModelIndex &index, bool open);
    void save() const;

    QTreeView *m_view;
    QString m_bid;
    QHash<QString, bool> m_left; // by the codes from the root: did the user open or close it?
    bool m_restoring = false;
    bool m_openAll = false;
};

} // namespace kravkort
