// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/evidencemodel.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace kravkort {

class Display;
class EvidenceDesk;

// All evidence of the workspace: found, opened, replaced, aged, put to more use, taken away; and attached to
// the criterion that one came from.
class EvidenceDialog final : public QDialog
{
    Q_OBJECT

public:
    // `criteria` is where attaching leads; empty where there are none.
    EvidenceDialog(EvidenceDesk &desk, const Display &display, const QList<CriterionId> &criteria,
                   QWidget *parent);

private:
    void makeButtons(QDialogButtonBox *box);
    void applyFilter();
    void refresh();
    void selectAgain();
    void showMenu();
    void remove();
    void attach();
    QList<EvidenceItem> selected() const;

    EvidenceDesk &m_desk;
    const Display &m_display;
    QList<CriterionId> m_criteria;
    QList<EvidenceId> m_kept; // selected before the list was made anew
    EvidenceModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QLineEdit *m_search;
    QComboBox *m_state;
    QTableView *m_table;
    QLabel *m_count;
    QPushButton *m_attach = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_more = nullptr;
    QPushButton *m_expiry = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace kravkort
