// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/text.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace kravkort {

class ComparisonModel;
class WorkspaceStore;

// Two bids side by side: what only one of them has, what both have, and what is open on each side.
class CompareDialog final : public QDialog
{
    Q_OBJECT

public:
    // Begins with the current bid and another of its solution, if there is one.
    CompareDialog(WorkspaceStore &store, Language language, QWidget *parent = nullptr);

private:
    class Filter;

    void fillBids();
    QString nameOfBid(const QString &id) const;
    void compare();
    void showSums();
    void filter();
    void copy();

    WorkspaceStore &m_store;
    Language m_language;
    ComparisonModel *m_model;
    Filter *m_filter;
    QComboBox *m_here;
    QComboBox *m_there;
    QLabel *m_sums;
    QComboBox *m_kind;
    QComboBox *m_presence;
    QTreeView *m_table;
    QPushButton *m_copy;
};

} // namespace kravkort
