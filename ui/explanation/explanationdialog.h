// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress/explanation.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace kravkort {

class Display;
class Focus;
class LinkLabel;
class WorkspaceStore;

// "Explain the number": what is above and below the line, what was left out and why, the criteria one by one,
// and what holds it back. Stays open beside the work and follows it; Enter or a click goes to a criterion.
class ExplanationDialog final : public QDialog
{
    Q_OBJECT

public:
    ExplanationDialog(WorkspaceStore &store, Focus &focus, Display &display, QWidget *parent = nullptr);

    void explain(const Number &number);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void list(const Explanation &explanation);
    QTreeWidgetItem *group(const QString &title, qsizetype count, bool open);
    void addCriterion(QTreeWidgetItem *group, int criterion, const QString &remark);
    void addUseCase(QTreeWidgetItem *group, int useCase);
    void listStatements(const Explanation &explanation);
    void showKinds();
    void goTo(QTreeWidgetItem *item);

    WorkspaceStore &m_store;
    Focus &m_focus;
    Display &m_display;
    Number m_number;
    QLabel *m_title;
    QLabel *m_value;
    QLabel *m_sentence;
    LinkLabel *m_kinds; // the other numbers of the same node
    LinkLabel *m_weakest;
    QLabel *m_meaning;
    QTreeWidget *m_list;
    QDialogButtonBox *m_buttons;
};

} // namespace kravkort
