// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/bidactions.h"

#include "models/store/workspacestore.h"
#include "ui/display.h"
#include "ui/moments/differencedialog.h"
#include "ui/moments/freezedialog.h"
#include "ui/municipalities/municipalitydialog.h"
#include "ui/report/reportdetailsdialog.h"
#include "ui/window/biddialog.h"
#include "ui/window/comparedialog.h"
#include "ui/window/newbiddialog.h"
#include "ui/window/prompts.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>

namespace kravkort {

template<class Slot>
QAction *BidActions::add(QMenu *menu, const char *name, const QKeySequence &keys, Slot slot)
{
    auto *action = new QAction(m_window);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, slot);
    menu->addAction(action);
    return action;
}

BidActions::BidActions(QMenu *menu, Display &display, const Prompts &prompts, QWidget *window)
    : QObject(window)
    , m_menu(menu)
    , m_display(display)
    , m_prompts(prompts)
    , m_window(window)
    , m_change(add(menu, "actionChangeBid", QKeySequence(Qt::CTRL | Qt::Key_B), &BidActions::changeBid))
    , m_details(add(menu, "actionReportDetails", {}, &BidActions::changeReportDetails))
    , m_municipalities(add(menu, "actionMunicipalities", {}, &BidActions::changeMunicipalities))
    , m_new(add(menu, "actionNewBid", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B),
                [this] { newBid(current() ? current()->solution : SolutionId{}); }))
    , m_copy(add(menu, "actionCopyBid", {}, &BidActions::copyBid))
    , m_archive(add(menu, "actionArchiveBid", {}, &BidActions::archiveBid))
    , m_remove(add(menu, "actionRemoveBid", {}, &BidActions::removeBid))
    , m_compare(add(menu, "actionCompareBids", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                    &BidActions::compareBids))
    , m_freeze(add(menu, "actionFreezeBid", {}, &BidActions::freezeBid))
    , m_moments(add(menu, "actionCompareMoments", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
                    &BidActions::compareMoments))
    , m_solution(new QMenu(menu))
    , m_newSolution(add(m_solution, "actionNewSolution", {}, &BidActions::newSolution))
    , m_rename(add(m_solution, "actionRenameSolution", {}, &BidActions::renameSolution))
    , m_copyWith(add(m_solution, "actionCopySolutionWith", {}, [this] { copySolution(true); }))
    , m_copyWithout(add(m_solution, "actionCopySolutionWithout", {}, [this] { copySolution(false); }))
    , m_archiveSolution(add(m_solution, "actionArchiveSolution", {}, &BidActions::archiveSolution))
    , m_removeSolution(add(m_solution, "actionRemoveSolution", {}, &BidActions::removeSolution))
{
    m_revision = add(menu, "actionBidRevision", {}, &BidActions::changeBid);
    m_revision->setEnabled(false); // it is there to be read
    m_menu->addSeparator();
    m_menu->addMenu(m_solution);
    m_menu->addSeparator();
    m_showArchived = add(menu, "actionShowArchived", {},
                         [this] { emit showArchivedChanged(m_showArchived->isChecked()); });
    m_showArchived->setCheckable(true);
    connect(m_menu, &QMenu::aboutToShow, this, &BidActions::refresh);
    retranslate();
}

void BidActions::setStore(WorkspaceStore *store)
{
    if (m_store)
        disconnect(m_store, nullptr, this, nullptr);
    m_store = store;
    if (store) {
        connect(store, &WorkspaceStore::changed, this, &BidActions::refresh);
        connect(store, &WorkspaceStore::currentBidChanged, this, &BidActions::refresh);
    }
    m_showArchived->setChecked(false);
    refresh();
}

const Bid *BidActions::current() const
{
    return m_store ? m_store->workspace().bid(m_store->currentBid()) : nullptr;
}

const Solution *BidActions::currentSolution() const
{
    const Bid *bid = current();
    return bid ? m_store->workspace().solution(bid->solution) : nullptr;
}

void BidActions::retranslate()
{
    m_change->setText(tr("&Change this bid…"));
    m_details->setText(tr("Report &details…"));
    m_municipalities->setText(tr("Contacts and notes on m&unicipalities…"));
    m_new->setText(tr("&New bid…"));
    m_copy->setText(tr("C&opy this bid…"));
    m_remove->setText(tr("&Remove this bid…"));
    m_compare->setText(tr("Co&mpare two bids…"));
    m_freeze->setText(tr("&Freeze bid…"));
    m_moments->setText(tr("Compare momen&ts…"));
    m_solution->setTitle(tr("&Solution"));
    m_newSolution->setText(tr("&New solution…"));
    m_rename->setText(tr("&Rename this solution…"));
    m_copyWith->setText(tr("&Copy this solution with its answers…"));
    m_copyWithout->setText(tr("Copy this solution with&out answers…"));
    m_removeSolution->setText(tr("Remove &this solution…"));
    m_showArchived->setText(tr("Show arc&hived"));
    refresh();
}

void BidActions::refresh()
{
    const Bid *bid = current();
    const Solution *solution = currentSolution();
    //: %1 is a revision of the catalogue
    m_revision->setText(
        bid ? tr("Catalogue: %1").arg(QString(bid->catalogueRevision).replace(u'&', QStringLiteral("&&")))
            : QString());
    m_revision->setVisible(bid != nullptr);
    m_archive->setText(bid && bid->archived ? tr("Take this bid out of the &archive")
                                            : tr("&Archive this bid"));
    m_archiveSolution->setText(solution && solution->archived ? tr("Take this solution out of the &archive")
                                                              : tr("&Archive this solution"));
    for (QAction *action : {m_municipalities, m_new, m_newSolution, m_showArchived})
        action->setEnabled(m_store != nullptr);
    for (QAction *action : {m_change, m_details, m_copy, m_archive, m_remove, m_freeze, m_moments})
        action->setEnabled(bid != nullptr);
    for (QAction *action : {m_rename, m_copyWith, m_copyWithout, m_archiveSolution, m_removeSolution})
        action->setEnabled(solution != nullptr);
    m_compare->setEnabled(m_store && m_store->workspace().table<Bid>().size() > 1);
}

void BidActions::newBid(const SolutionId &solution)
{
    NewBidDialog dialog(m_store->workspace(), solution, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const BidId bid = dialog.pattern().isEmpty()
                          ? m_store->addBid(dialog.solution(), dialog.name())
                          : m_store->addBidLike(dialog.pattern(), dialog.solution(), dialog.name());
    if (!bid.isEmpty())
        m_store->setCurrentBid(bid);
}

void BidActions::changeBid()
{
    const Bid bid = *current();
    const Solution *solution = currentSolution();
    BidDialog dialog(bid, solution ? solution->name : QString(), m_store->today(), m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_store->changeBid(dialog.bid(), tr("Change the bid %1").arg(dialog.bid().name));
    m_store->renameSolution(bid.solution, dialog.solutionName());
}

void BidActions::changeReportDetails()
{
    if (!current())
        return;
    ReportDetailsDialog dialog(*m_store, m_window);
    dialog.exec();
}

void BidActions::changeMunicipalities()
{
    MunicipalityDialog dialog(*m_store, m_window);
    dialog.exec();
}

void BidActions::copyBid()
{
    const Bid bid = *current();
    const auto name = m_prompts.askText(m_window, tr("Copy the bid"), tr("Name of the copy"),
                                        tr("%1 (copy)").arg(bid.name));
    if (!name)
        return;
    if (const BidId copy = m_store->copyBid(bid.id, *name); !copy.isEmpty())
        m_store->setCurrentBid(copy);
}

void BidActions::archiveBid()
{
    const Bid bid = *current();
    m_store->setArchived(bid.id, !bid.archived);
    if (!bid.archived && !m_showArchived->isChecked())
        showAnother(bid.solution);
}

void BidActions::removeBid()
{
    const Bid bid = *current();
    const bool sure = m_prompts.confirm(
        m_window, tr("Remove the bid"),
        tr("Remove the bid “%1” with its choices and decisions? Answers stay with the solution.")
            .arg(bid.name),
        tr("Remove"));
    if (!sure)
        return;
    m_store->removeBid(bid.id);
    showAnother(bid.solution);
}

void BidActions::compareBids()
{
    CompareDialog dialog(*m_store, m_display.language(), m_window);
    dialog.exec();
}

void BidActions::freezeBid()
{
    if (current())
        FreezeDialog(*m_store, m_display, m_window).exec();
}

void BidActions::compareMoments()
{
    if (!current())
        return;
    DifferenceDialog dialog(*m_store, m_display, m_prompts, m_window);
    connect(&dialog, &DifferenceDialog::selected, this, &BidActions::nodeSelected);
    connect(&dialog, &DifferenceDialog::wanted, this, &BidActions::nodeWanted);
    dialog.exec();
}

void BidActions::newSolution()
{
    if (const auto name = m_prompts.askText(m_window, tr("New solution"), tr("Name of the solution"), {}))
        if (const SolutionId solution = m_store->addSolution(*name); !solution.isEmpty())
            if (const BidId bid = m_store->addBid(solution, tr("First bid")); !bid.isEmpty())
                m_store->setCurrentBid(bid);
}

void BidActions::renameSolution()
{
    const Solution solution = *currentSolution();
    if (const auto name =
            m_prompts.askText(m_window, tr("Rename the solution"), tr("Name of the solution"), solution.name))
        m_store->renameSolution(solution.id, *name);
}

void BidActions::copySolution(bool withAnswers)
{
    const Solution solution = *currentSolution();
    const auto name = m_prompts.askText(m_window, tr("Copy the solution"), tr("Name of the copy"),
                                        tr("%1 (copy)").arg(solution.name));
    if (!name)
        return;
    if (const SolutionId copy = m_store->copySolution(solution.id, *name, withAnswers); !copy.isEmpty())
        showAnother(copy);
}

void BidActions::archiveSolution()
{
    const Solution solution = *currentSolution();
    m_store->setArchived(solution.id, !solution.archived);
    if (!solution.archived && !m_showArchived->isChecked())
        showAnother({});
}

void BidActions::removeSolution()
{
    const Solution solution = *currentSolution();
    const bool sure = m_prompts.confirm(
        m_window, tr("Remove the solution"),
        tr("Remove the solution “%1” with all its bids and answers?").arg(solution.name), tr("Remove"));
    if (!sure)
        return;
    m_store->removeSolution(solution.id);
    showAnother({});
}

void BidActions::showAnother(const SolutionId &preferred)
{
    const Workspace &workspace = m_store->workspace();
    const Bid *best = nullptr;
    const auto rank = [&](const Bid &bid) {
        const Solution *solution = workspace.solution(bid.solution);
        const bool away = bid.archived || (solution && solution->archived);
        return (away ? 2 : 0) + (bid.solution == preferred ? 0 : 1);
    };
    for (const Bid &bid : workspace.table<Bid>())
        if (!best || rank(bid) < rank(*best) ||
            (rank(bid) == rank(*best) && bid.name.localeAwareCompare(best->name) < 0))
            best = &bid;
    if (best)
        m_store->setCurrentBid(BidId(best->id));
}

} // namespace kravkort
