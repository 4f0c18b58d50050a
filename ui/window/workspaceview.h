// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/focus.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;
class QTabBar;
class QTimer;

namespace kravkort {

class AuthorBar;
class Display;
class EvidenceDesk;
class ExplanationDialog;
class Inspector;
class LinkLabel;
class OverviewPage;
class ScopePanel;
class WorkspaceStore;
struct Prompts;

// An open workspace: use cases on the left, the pages (pages.h) in the middle, the inspector on the right.
// Pages other than the first are made when they are first shown.
class WorkspaceView final : public QWidget
{
    Q_OBJECT

public:
    WorkspaceView(WorkspaceStore &store, Display &display, const Prompts &prompts, QWidget *parent = nullptr);
    ~WorkspaceView() override;

    void showPage(int page); // by its place in pages()
    void goToPage(int page); // and takes the keyboard there
    void select(const NodeRef &node) { m_focus.select(node); }
    void goTo(const NodeRef &node) { m_focus.goTo(node); } // and shows its place
    void focusSearch();
    void focusRequirementFilter(); // on the page of the requirements
    void startQuickEntry();        // the same
    // What the page of the requirements shows, for whoever takes just that along.
    QList<CriterionId> criteriaShown() const;
    QList<int> columnsShown() const; // of RequirementModel
    void setInspectorVisible(bool visible);
    bool isInspectorVisible() const;
    void showEvidence();  // all of it, in a list
    void pasteEvidence(); // for the criterion that is selected
    // From now on; the question for it goes.
    void setAuthor(const QString &name);
    ScopePanel *scopePanel() const { return m_scope; }

signals:
    // Somebody follows an open action to the meetings.
    void meetingsWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void showHeadline();
    void showClaimCount();
    void showPlace();
    QWidget *madePage(const char *action); // that is shown
    void connectOverview(const OverviewPage *overview);
    void explain(const Number &number);

    WorkspaceStore &m_store;
    Display &m_display;
    const Prompts &m_prompts;
    Focus m_focus;
    EvidenceDesk *m_evidence;
    QSplitter *m_splitter;
    ScopePanel *m_scope;
    QTabBar *m_tabs;
    LinkLabel *m_headline;
    QStackedWidget *m_pages;
    Inspector *m_inspector;
    AuthorBar *m_author = nullptr; // while the name is asked for
    QTimer *m_later;               // the claims are counted when nobody waits
    ExplanationDialog *m_explanation = nullptr;
};

} // namespace kravkort
