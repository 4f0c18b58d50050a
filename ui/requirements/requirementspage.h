// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry/answerchange.h"
#include "models/item/requirementfilter.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace kravkort {

class AnswerDelegate;
class AnswerEntry;
class Display;
class EvidenceDesk;
class FilterBar;
class Focus;
class MessageBar;
class OpenRows;
class QuickEntry;
class RequirementModel;
class RequirementTree;
class TreeColumns;
class WorkspaceStore;
struct NodeRef;
struct Prompts;

// The page "Krav": package ▸ integration ▸ criterion, with what has been answered, edited in place.
class RequirementsPage final : public QWidget
{
    Q_OBJECT

public:
    RequirementsPage(WorkspaceStore &store, Focus &focus, Display &display, const Prompts &prompts,
                     EvidenceDesk &evidence, QWidget *parent = nullptr);
    ~RequirementsPage() override;

    void focusFilter();
    void showOnly(const RequirementFilter &filter); // as if it were typed
    void startQuickEntry();                         // over what the filter shows
    QList<CriterionId> criteriaShown() const;
    QList<int> columnsShown() const; // of RequirementModel

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRows();
    void makeEmpty();
    void connectTree();
    void retranslate();
    void refresh();
    void follow(const NodeRef &node);
    bool explain(const QModelIndex &index); // false for a criterion
    void applyFilter(const RequirementFilter &filter);
    QList<AnswerField> selectedFields() const;
    void showMenu(const QPoint &at);
    void fillDown();
    void copy();
    void paste();
    void editMany();
    void endQuickEntry();

    WorkspaceStore &m_store;
    Focus &m_focus;
    Display &m_display;
    const Prompts &m_prompts;
    EvidenceDesk &m_evidence;
    RequirementModel *m_model;
    RequirementFilterModel *m_filter;
    AnswerEntry *m_entry;
    AnswerDelegate *m_answers;
    FilterBar *m_bar;
    MessageBar *m_refusal;
    QStackedWidget *m_stack;
    RequirementTree *m_tree;
    TreeColumns *m_columns = nullptr;
    OpenRows *m_open = nullptr;
    QWidget *m_nothing; // in place of the tree
    QLabel *m_empty;
    QPushButton *m_showAll;
    QuickEntry *m_quick = nullptr; // made when it is first wanted
};

} // namespace kravkort
