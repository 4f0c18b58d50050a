// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kravkort {

class WorkspaceStore;

// The links that prove a criterion: opens them, takes them away, adds new ones.
class EvidenceEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceEditor(WorkspaceStore &store, QWidget *parent = nullptr);

    void show(const CriterionId &criterion);
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showRows();
    void attach();

    WorkspaceStore &m_store;
    CriterionId m_criterion;
    QList<Evidence> m_shown;
    QVBoxLayout *m_rows;
    QLabel *m_titleLabel;
    QLineEdit *m_title;
    QLabel *m_linkLabel;
    QLineEdit *m_link;
    QPushButton *m_add;
};

} // namespace kravkort
