// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scope/scopepanel.h"

#include "models/item/usecasefilter.h"
#include "models/item/usecasemodel.h"
#include "ui/codetextdelegate.h"
#include "ui/display.h"
#include "ui/focus.h"
#include "ui/scope/bidbar.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace kravkort {

ScopePanel::ScopePanel(WorkspaceStore &store, Focus &focus, Display &display, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_focus(focus)
    , m_display(display)
    , m_model(new UseCaseModel(store, display.language(), this))
    , m_filter(new UseCaseFilter(this))
    , m_bidBar(new BidBar(store, this))
    , m_search(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_tree(new QTreeView(this))
{
    setObjectName(QStringLiteral("scopePanel"));
    m_filter->setSourceModel(m_model);

    m_search->setObjectName(QStringLiteral("useCaseSearch"));
    m_search->setClearButtonEnabled(true);
    m_count->setObjectName(QStringLiteral("chosenCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);

    m_tree->setObjectName(QStringLiteral("useCaseTree"));
    m_tree->setModel(m_filter);
    m_tree->setItemDelegateForColumn(
        UseCaseModel::NameColumn,
        new CodeTextDelegate(m_tree, UseCaseModel::NameColumn,
                             {UseCaseModel::CodeRole, UseCaseModel::TextRole, -1}, m_tree));
    m_tree->setUniformRowHeights(false);
    m_tree->setIndentation(16);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setMinimumSectionSize(36);
    header->setSectionResizeMode(UseCaseModel::NameColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(UseCaseModel::PackagesColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(UseCaseModel::OpenColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(UseCaseModel::CostColumn, QHeaderView::ResizeToContents);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 12, 12, 6);
    top->setSpacing(8);
    top->addWidget(m_bidBar);
    top->addWidget(m_search);
    top->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_tree, 1);

    connect(m_search, &QLineEdit::textChanged, this, &ScopePanel::search);
    connect(m_search, &QLineEdit::returnPressed, this, &ScopePanel::goToFirst);
    m_search->installEventFilter(this);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid() && m_tree->hasFocus())
                    m_focus.select(index.data(UseCaseModel::NodeRole).value<NodeRef>());
            });
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        m_focus.select(index.data(UseCaseModel::NodeRole).value<NodeRef>());
    });
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() == UseCaseModel::OpenColumn)
            explain(index);
    });
    connect(&m_focus, &Focus::changed, this, &ScopePanel::follow);
    connect(&m_store, &WorkspaceStore::changed, this, &ScopePanel::showCount);
    connect(&m_store, &WorkspaceStore::currentBidChanged, this, [this] {
        m_tree->collapseAll();
        openChosenAreas();
        showCount();
    });
    connect(&m_display, &Display::languageChanged, m_model, &UseCaseModel::setLanguage);
    // Another catalogue makes all rows anew; what was open stays open.
    connect(m_filter, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_open.clear();
        for (int row = 0; row < m_filter->rowCount(); ++row)
            if (const QModelIndex area = m_filter->index(row, 0); m_tree->isExpanded(area))
                m_open.insert(area.data(UseCaseModel::CodeRole).toString());
    });
    connect(m_filter, &QAbstractItemModel::modelReset, this, [this] {
        for (int row = 0; row < m_filter->rowCount(); ++row)
            if (const QModelIndex area = m_filter->index(row, 0);
                m_open.contains(area.data(UseCaseModel::CodeRole).toString()))
                m_tree->expand(area);
        follow(m_focus.node());
    });
    openChosenAreas();
    retranslate();
}

void ScopePanel::retranslate()
{
    m_search->setPlaceholderText(tr("Search areas and use cases"));
    m_search->setAccessibleName(tr("Search areas and use cases"));
    m_tree->setAccessibleName(tr("Service areas and use cases; tick what the bid includes"));
    showCount();
}

void ScopePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

// Where there is little room the cost keeps to what weighs most; its tooltip and the page of decisions have
// the rest.
void ScopePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int characters = width() / std::max(1, fontMetrics().averageCharWidth());
    m_model->setCostsWhole(characters >= 88);
    m_tree->setColumnHidden(UseCaseModel::PackagesColumn, characters < 56);
}

void ScopePanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ScopePanel::search(const QString &text)
{
    m_filter->setText(text);
    if (text.isEmpty()) {
        m_tree->collapseAll();
        openChosenAreas();
    } else {
        m_tree->expandAll();
    }
}

// From what was searched for to the first use case that fits, ready to be ticked with Space.
void ScopePanel::goToFirst()
{
    const QModelIndex area = m_filter->index(0, 0);
    if (!area.isValid())
        return;
    const bool open = m_tree->isExpanded(area) && m_filter->rowCount(area) > 0;
    m_tree->setFocus(Qt::ShortcutFocusReason);
    m_tree->setCurrentIndex(open ? m_filter->index(0, 0, area) : area);
}

bool ScopePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        goToFirst();
        return true;
    }
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && explain(m_tree->currentIndex()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

// The number of open criteria is a door to which they are.
bool ScopePanel::explain(const QModelIndex &index)
{
    const NodeRef node = index.data(UseCaseModel::NodeRole).value<NodeRef>();
    if (node.kind != NodeKind::UseCase)
        return false;
    m_focus.explain({NumberKind::Alone, node});
    return true;
}

void ScopePanel::openChosenAreas()
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex area = m_filter->index(row, 0);
        if (area.data(Qt::CheckStateRole).toInt() != Qt::Unchecked)
            m_tree->expand(area);
    }
}

void ScopePanel::follow(const NodeRef &node)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(node));
    if (!index.isValid()) {
        m_tree->clearSelection(); // what is selected stands elsewhere
        return;
    }
    if (index == m_tree->currentIndex() && m_tree->selectionModel()->isSelected(index))
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void ScopePanel::showCount()
{
    const QList<bool> &chosen = m_store.picture().selection.chosen;
    const int count = static_cast<int>(std::count(chosen.cbegin(), chosen.cend(), true));
    m_count->setText(count == 0 ? tr("No use cases chosen yet")
                                : tr("%n of %1 use cases chosen", "", count).arg(chosen.size()));
}

} // namespace kravkort
