// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report/report.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kravkort {

class Display;
class PlanEditor;
class WorkspaceStore;

// Whom the report is for: one of the three profiles or one of the user's own, what it holds, and a way to
// keep what has been ticked as a profile in the workspace.
class ProfileBox final : public QWidget
{
    Q_OBJECT

public:
    ProfileBox(WorkspaceStore &store, Display &display, QWidget *parent = nullptr);

    ReportPlan plan() const;

signals:
    void planChanged();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void fill();
    void choose();
    void save();
    void remove();
    void showState();
    OwnProfileId ownId() const; // of the chosen one; empty for one of the three
    ReportPlan chosenPlan() const;

    WorkspaceStore &m_store;
    Display &m_display;
    QLabel *m_label;
    QComboBox *m_choice;
    QLabel *m_meaning;
    PlanEditor *m_plan;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QPushButton *m_save;
    QPushButton *m_remove;
};

} // namespace kravkort
