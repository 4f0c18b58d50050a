// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/answer.h"
#include "models/item/requirementfilter.h"

#include <QWidget>

class QStackedWidget;
class QTreeView;
class QLabel;

namespace kravkort {

class AnswerDelegate;
class Display;
class FilterBar;
class Focus;
class OpenRows;
class RequirementModel;
class WorkspaceStore;
struct NodeRef;
struct Prompts;

// The page "Krav": package ▸ integration ▸ criterion, with what has been answered, edited in place.
class RequirementsPage final : public QWidget
{
    Q_OBJECT

public:
    RequirementsPage(WorkspaceStore &store, Focus &focus, Display &display, const Prompts &prompts,
                     QWidget *parent = nullptr);
    ~RequirementsPage() override;

    void focusFilter();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void refresh();
    void fitColumns();
    void follow(const NodeRef &node);
    bool explain(const QModelIndex &index); // false for a criterion
    void applyFilter(const RequirementFilter &filter);
    QList<CriterionId> selectedCriteria() const;
    void setOutcome(const QList<CriterionId> &criteria, Outcome outcome);
    QStringList ownersSoFar() const;

    WorkspaceStore &m_store;
    Focus &m_focus;
    Display &m_display;
    const Prompts &m_prompts;
    RequirementModel *m_model;
    RequirementFilterModel *m_filter;
    AnswerDelegate *m_answers;
    FilterBar *m_bar;
    QStackedWidget *m_stack;
    QTreeView *m_tree;
    OpenRows *m_open = nullptr;
    QLabel *m_empty;
};

} // namespace kravkort
