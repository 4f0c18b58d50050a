// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/node.h"
#include "models/domain/workspace/workspace.h"

#include <QObject>

class QAction;
class QKeySequence;
class QMenu;
class QWidget;

namespace kravkort {

class Display;
class WorkspaceStore;
struct Prompts;

// The menu "Bid": what can be done with whole bids and solutions. The bid bar offers the same menu.
class BidActions final : public QObject
{
    Q_OBJECT

public:
    // Fills the menu; all must outlive it. Questions are asked over `window`.
    BidActions(QMenu *menu, Display &display, const Prompts &prompts, QWidget *window);

    // The workspace that is open, or null. To be called before it is closed.
    void setStore(WorkspaceStore *store);
    void retranslate();
    void newBid(const SolutionId &solution);

signals:
    void showArchivedChanged(bool shown);
    // A thing that somebody looks at over the window: to be selected, or gone to.
    void nodeSelected(const kravkort::NodeRef &node);
    void nodeWanted(const kravkort::NodeRef &node);

private:
    template<class Slot>
    QAction *add(QMenu *menu, const char *name, const QKeySequence &keys, Slot slot);
    void refresh();
    const Bid *current() const;
    const Solution *currentSolution() const;
    void changeBid();
    void changeReportDetails();
    void changeMunicipalities();
    void copyBid();
    void archiveBid();
    void removeBid();
    void compareBids();
    void freezeBid();
    void compareMoments();
    void newSolution();
    void renameSolution();
    void copySolution(bool withAnswers);
    void archiveSolution();
    void removeSolution();
    // After the current bid or its solution has been put away: another one that can be seen.
    void showAnother(const SolutionId &preferred);

    QMenu *m_menu;
    Display &m_display;
    const Prompts &m_prompts;
    QWidget *m_window;
    WorkspaceStore *m_store = nullptr;
    QAction *m_change, *m_details, *m_municipalities, *m_new, *m_copy, *m_archive, *m_remove, *m_compare;
    QAction *m_freeze, *m_moments;
    QAction *m_revision = nullptr; // which catalogue the bid uses
    QMenu *m_solution;
    QAction *m_newSolution, *m_rename, *m_copyWith, *m_copyWithout, *m_archiveSolution, *m_removeSolution;
    QAction *m_showArchived;
};

} // namespace kravkort
