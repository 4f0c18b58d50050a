// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/decisiontable.h"

#include "models/item/decisionfilter.h"
#include "models/item/decisionmodel.h"
#include "models/item/usecasemodel.h"
#include "models/store/workspacestore.h"
#include "ui/codetextdelegate.h"
#include "ui/display.h"
#include "ui/focus.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTreeView>

#include <array>

namespace kravkort {

namespace {

QString nameOf(DecisionKind kind)
{
    static constexpr std::array names{"costTable", "savingTable", "ladderTable", "purchaseTable",
                                      "leverageTable"};
    return QString::fromLatin1(names[static_cast<size_t>(kind)]);
}

// The rungs that the ladder can be narrowed to: from, to.
constexpr std::array<std::pair<int, int>, 6> rungs{
    {{0, 0}, {1, 1}, {2, 2}, {3, 10}, {11, unknownRung - 1}, {unknownRung, unknownRung}}};

} // namespace

DecisionTable::DecisionTable(WorkspaceStore &store, Focus &focus, Display &display, DecisionKind kind,
                             Rows rows, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_focus(focus)
    , m_display(display)
    , m_kind(kind)
    , m_rows(std::move(rows))
    , m_model(new DecisionModel(store, kind, this))
    , m_filter(new DecisionFilter(this))
    , m_about(new QLabel(this))
    , m_controls(new QHBoxLayout)
    , m_text(new QLineEdit(this))
    , m_choice(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_view(new QTreeView(this))
{
    const QString name = nameOf(kind);
    setObjectName(QString(name + QStringLiteral("Section")));
    m_about->setWordWrap(true);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_text->setObjectName(QString(name + QStringLiteral("Filter")));
    m_text->setClearButtonEnabled(true);
    m_choice->setObjectName(QString(name + QStringLiteral("Choice")));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->setVisible(kind != DecisionKind::Purchase && kind != DecisionKind::Leverage);
    m_count->setObjectName(QString(name + QStringLiteral("Count")));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setObjectName(QString(name + QStringLiteral("Empty")));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(40);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->hide();

    m_filter->setSourceModel(m_model);
    m_view->setObjectName(name);
    m_view->setModel(m_filter);
    m_view->setItemDelegateForColumn(
        0, new CodeTextDelegate(m_view, 0, {DecisionModel::CodeRole, DecisionModel::TextRole, -1}, m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(false);
    m_view->setSortingEnabled(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->installEventFilter(this);
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    const int last = m_model->columnCount() - 1;
    if (kind == DecisionKind::Leverage || kind == DecisionKind::Saving)
        m_view->sortByColumn(last, Qt::DescendingOrder);
    else
        m_view->sortByColumn(kind == DecisionKind::Cost     ? last
                             : kind == DecisionKind::Ladder ? 1
                                                            : 0,
                             Qt::AscendingOrder);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addLayout(m_controls);
    bar->addWidget(m_text, 1);
    bar->addWidget(m_choice);
    bar->addWidget(m_count);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(14, 8, 14, 8);
    head->setSpacing(8);
    head->addWidget(m_about);
    head->addLayout(bar);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);

    fillChoices();
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        showCount();
    });
    connect(m_choice, &QComboBox::currentIndexChanged, this, &DecisionTable::choose);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid() && m_view->hasFocus())
                    m_focus.select(index.data(DecisionModel::NodeRole).value<NodeRef>());
            });
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        m_focus.select(index.data(DecisionModel::NodeRole).value<NodeRef>());
    });
    connect(&m_store, &WorkspaceStore::changed, this, &DecisionTable::refresh);
    connect(&m_store, &WorkspaceStore::currentBidChanged, this, &DecisionTable::refresh);
    choose();
    retranslate();
}

void DecisionTable::refresh()
{
    if (m_rows && isVisible())
        show(m_rows());
}

void DecisionTable::show(const QList<DecisionRow> &rows)
{
    m_model->show(rows);
    showCount();
}

void DecisionTable::fillChoices()
{
    const QSignalBlocker quiet(m_choice);
    const int row = std::max(0, m_choice->currentIndex());
    m_choice->clear();
    if (m_kind == DecisionKind::Ladder) {
        m_choice->addItem(tr("Every rung"));
        m_choice->addItem(tr("Can be bid on today"));
        m_choice->addItem(tr("1 criterion away"));
        m_choice->addItem(tr("2 criteria away"));
        m_choice->addItem(tr("3–10 criteria away"));
        m_choice->addItem(tr("More than 10 away"));
        m_choice->addItem(tr("Packages not known"));
    } else {
        m_choice->addItem(tr("Use cases"));
        m_choice->addItem(tr("Whole areas"));
        m_choice->addItem(tr("Use cases and areas"));
    }
    m_choice->setCurrentIndex(row);
}

void DecisionTable::choose()
{
    const int row = m_choice->currentIndex();
    if (m_kind == DecisionKind::Ladder) {
        const auto rung = rungs[static_cast<size_t>(std::max(0, row - 1))];
        m_filter->setRange(row <= 0 ? 0 : rung.first, row <= 0 ? unknownRung : rung.second);
    } else if (m_kind == DecisionKind::Cost || m_kind == DecisionKind::Saving) {
        m_filter->setNodeKind(row == 0   ? std::optional(NodeKind::UseCase)
                              : row == 1 ? std::optional(NodeKind::Area)
                                         : std::nullopt);
    }
    showCount();
}

void DecisionTable::showCount()
{
    const int count = m_filter->rowCount();
    QString text = tr("%n shown", "", count);
    if (m_kind == DecisionKind::Ladder && !m_model->rows().isEmpty()) {
        QStringList steps;
        for (int open = 0; open <= 2; ++open) {
            const auto here =
                std::count_if(m_model->rows().cbegin(), m_model->rows().cend(),
                              [&](const DecisionRow &row) { return int(row.cells.first().number) == open; });
            steps.append(
                QStringLiteral("%1: %2").arg(open == 0 ? tr("today") : QString::number(open)).arg(here));
        }
        const auto unknown =
            std::count_if(m_model->rows().cbegin(), m_model->rows().cend(), [](const DecisionRow &row) {
                return int(row.cells.first().number) == unknownRung;
            });
        if (unknown > 0)
            steps.append(tr("packages not known: %1").arg(unknown));
        text = steps.join(QStringLiteral("  ·  "));
        m_count->setToolTip(tr("How many use cases are 0, 1 and 2 mandatory criteria away"));
    }
    m_count->setText(text);
    m_empty->setText(m_model->rows().isEmpty() ? emptySentence() : tr("Nothing fits the filter."));
    m_empty->setVisible(count == 0);
    m_view->setVisible(count > 0);
}

QString DecisionTable::sentence() const
{
    switch (m_kind) {
    case DecisionKind::Cost:
        return tr("What choosing one more would add to this bid. What the bid brings anyhow costs nothing "
                  "again. Tick a row to choose it.");
    case DecisionKind::Saving:
        return tr("What dropping one would really save: what other chosen use cases need stays. Take the "
                  "tick away to drop it.");
    case DecisionKind::Ladder:
        return tr("Every use case of the catalogue, each for itself: how many mandatory criteria this "
                  "solution is away from bidding on it.");
    case DecisionKind::Purchase:
        return tr("The use cases that some hours of work open most of, beyond what this bid needs already. "
                  "Together they cost less than each alone.");
    case DecisionKind::Leverage:
        return tr("The integrations whose work pays best: use cases that need them, over all bids of the "
                  "solution, for each hour that is left.");
    }
    return {};
}

QString DecisionTable::emptySentence() const
{
    switch (m_kind) {
    case DecisionKind::Cost:
        return tr("Every use case is chosen.");
    case DecisionKind::Saving:
        return tr("Nothing is chosen yet. Tick use cases on the left.");
    case DecisionKind::Ladder:
        return tr("The catalogue has no use cases.");
    case DecisionKind::Purchase:
        return tr("These hours open no further use case.");
    case DecisionKind::Leverage:
        return tr("No integration that a bid of this solution needs is open.");
    }
    return {};
}

void DecisionTable::retranslate()
{
    m_about->setText(sentence());
    m_text->setPlaceholderText(tr("Filter by code or name"));
    m_text->setAccessibleName(tr("Filter by code or name"));
    m_choice->setAccessibleName(tr("What the table shows"));
    m_view->setAccessibleName(sentence());
    fillChoices();
    showCount();
}

void DecisionTable::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void DecisionTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

void DecisionTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_view->doItemsLayout(); // names wrap to the new width
}

bool DecisionTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QModelIndex row = m_view->currentIndex().siblingAtColumn(0);
        if (row.isValid() && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            const NodeRef node = row.data(DecisionModel::NodeRole).value<NodeRef>();
            if (m_kind == DecisionKind::Ladder && key->modifiers().testFlag(Qt::ShiftModifier))
                m_focus.explain({NumberKind::Alone, node});
            else
                m_focus.goTo(node);
            return true;
        }
        // Whatever column is current: the tick is the row's.
        if (row.isValid() && key->key() == Qt::Key_Space && (row.flags() & Qt::ItemIsUserCheckable)) {
            const bool chosen = row.data(Qt::CheckStateRole).toInt() != Qt::Unchecked;
            m_filter->setData(row, chosen ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kravkort
