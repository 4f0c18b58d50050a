// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scope/bidbar.h"

#include "models/store/workspacestore.h"
#include "ui/scope/bidnames.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

namespace kravkort {

namespace {

QComboBox *newCombo(QWidget *parent, const char *name)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(QString::fromLatin1(name));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return combo;
}

} // namespace

BidBar::BidBar(WorkspaceStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_solutionLabel(new QLabel(this))
    , m_solution(newCombo(this, "solutionChoice"))
    , m_bidLabel(new QLabel(this))
    , m_bid(newCombo(this, "bidChoice"))
    , m_more(new QToolButton(this))
{
    m_solutionLabel->setBuddy(m_solution);
    m_bidLabel->setBuddy(m_bid);
    m_more->setObjectName(QStringLiteral("bidMenu"));
    m_more->setText(QStringLiteral("⋯"));
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(6);
    layout->addWidget(m_solutionLabel, 0, 0);
    layout->addWidget(m_solution, 0, 1, 1, 2);
    layout->addWidget(m_bidLabel, 1, 0);
    layout->addWidget(m_bid, 1, 1);
    layout->addWidget(m_more, 1, 2);
    layout->setColumnStretch(1, 1);

    connect(m_solution, &QComboBox::activated, this, [this] {
        const QString solution = m_solution->currentData().toString();
        for (const Bid &bid : byName(m_store.workspace().table<Bid>())) {
            if (bid.solution.code == solution && (m_showArchived || !bid.archived)) {
                m_store.setCurrentBid(bid.id);
                return;
            }
        }
        refresh();
        emit newBidWanted({solution});
    });
    connect(m_bid, &QComboBox::activated, this,
            [this] { m_store.setCurrentBid({m_bid->currentData().toString()}); });
    connect(&m_store, &WorkspaceStore::changed, this, &BidBar::refresh);
    connect(&m_store, &WorkspaceStore::currentBidChanged, this, &BidBar::refresh);
    retranslate();
}

void BidBar::retranslate()
{
    m_solutionLabel->setText(tr("&Solution"));
    m_bidLabel->setText(tr("Bi&d"));
    m_solution->setAccessibleName(tr("Solution"));
    m_bid->setAccessibleName(tr("Bid"));
    m_more->setAccessibleName(tr("More about bids and solutions"));
    m_more->setToolTip(tr("New, copy, archive, compare, go-live date and municipalities"));
    refresh();
}

void BidBar::setMenu(QMenu *menu)
{
    m_more->setMenu(menu);
    m_more->setVisible(menu != nullptr);
}

void BidBar::setShowArchived(bool shown)
{
    m_showArchived = shown;
    refresh();
}

void BidBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BidBar::refresh()
{
    const QSignalBlocker quietSolution(m_solution);
    const QSignalBlocker quietBid(m_bid);
    const Workspace &workspace = m_store.workspace();
    const Bid *current = workspace.bid(m_store.currentBid());
    const QString solution = current ? current->solution.code : QString();
    m_solution->clear();
    for (const Solution &one : byName(workspace.table<Solution>()))
        if (m_showArchived || !one.archived || one.id.code == solution)
            m_solution->addItem(shownName(one), one.id.code);
    m_solution->setCurrentIndex(m_solution->findData(solution));
    m_bid->clear();
    for (const Bid &one : byName(workspace.table<Bid>()))
        if (one.solution.code == solution &&
            (m_showArchived || !one.archived || one.id == m_store.currentBid()))
            m_bid->addItem(shownName(one), one.id.code);
    m_bid->setCurrentIndex(m_bid->findData(m_store.currentBid().code));
    m_solution->setToolTip(m_solution->currentText());
    m_bid->setToolTip(m_bid->currentText());
}

} // namespace kravkort
