// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/previewstep.h"

#include "models/domain/text/names.h"
#include "models/item/importrowmodel.h"
#include "models/store/askingwith.h"
#include "models/store/workspacestore.h"
#include "ui/import/importdraft.h"
#include "ui/import/importproposals.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace kravkort {

namespace {

constexpr int bidRole = Qt::UserRole;

} // namespace

PreviewStep::PreviewStep(ImportDraft &draft, const WorkspaceStore &store, QWidget *parent)
    : ImportStep(parent)
    , m_draft(draft)
    , m_store(store)
    , m_model(new ImportRowModel(this))
    , m_filters(new QButtonGroup(this))
    , m_rows(new QTreeView(this))
    , m_why(new QLabel(this))
    , m_correct(new QPushButton(tr("C&orrect it"), this))
    , m_skip(new QPushButton(this))
    , m_title(new QLineEdit(this))
    , m_date(new QLineEdit(this))
    , m_address(new QLineEdit(this))
    , m_revision(new QLineEdit(this))
    , m_bids(new QListWidget(this))
    , m_summary(new QLabel(this))
{
    auto *panes = new QSplitter(Qt::Horizontal, this);
    panes->setChildrenCollapsible(false);
    panes->addWidget(newAccount());
    panes->addWidget(newTerms());
    panes->setStretchFactor(0, 1);
    panes->setSizes({680, 320});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panes);
    fillBids();

    connect(m_filters, &QButtonGroup::idClicked, this, &PreviewStep::filterBy);
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentChanged, this, &PreviewStep::showSelected);
    connect(m_rows, &QTreeView::doubleClicked, this, &PreviewStep::correct);
    connect(m_correct, &QPushButton::clicked, this, &PreviewStep::correct);
    connect(m_skip, &QPushButton::clicked, this, &PreviewStep::skip);
    for (QLineEdit *line : {m_title, m_date, m_address})
        connect(line, &QLineEdit::textEdited, this, &PreviewStep::takeDocument);
    connect(m_revision, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_ownRevision = !text.trimmed().isEmpty();
        takeDocument();
    });
    connect(m_bids, &QListWidget::itemChanged, this, [this] {
        showAsking();
        showSummary();
    });
    connect(&m_draft, &ImportDraft::outlookChanged, this, [this] {
        if (isVisible())
            showOutlook();
    });
    connect(&m_draft, &ImportDraft::readingEnded, this, [this] { m_ownRevision = false; });
}

void PreviewStep::fillBids()
{
    const Workspace &workspace = m_store.workspace();
    const Bid *current = workspace.bid(m_store.currentBid());
    for (const Bid &bid : workspace.table<Bid>()) {
        // Another agreement's catalogue is no older revision of this one.
        if (bid.catalogueId != m_draft.base().id)
            continue;
        const Solution *solution = workspace.solution(bid.solution);
        //: a solution's name, a bid's name
        QString text = tr("%1 – %2").arg(solution ? solution->name : QString(), bid.name);
        const bool sameRevision = current && bid.catalogueRevision == current->catalogueRevision;
        if (!sameRevision)
            text += QStringLiteral("  ·  ") + bid.catalogueRevision;
        auto *item = new QListWidgetItem(text, m_bids);
        item->setData(bidRole, bid.id.code);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(sameRevision ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(text);
    }
    m_bids->sortItems();
}

QList<BidId> PreviewStep::bids() const
{
    QList<BidId> bids;
    for (int row = 0; row < m_bids->count(); ++row)
        if (m_bids->item(row)->checkState() == Qt::Checked)
            bids.append({m_bids->item(row)->data(bidRole).toString()});
    return bids;
}

QString PreviewStep::name() const
{
    return tr("Preview");
}

QString PreviewStep::about() const
{
    return tr("What becomes of every row? Nothing has been changed yet.");
}

bool PreviewStep::isComplete() const
{
    return !m_draft.isWorking() && m_draft.outlook().preview && obstacles().isEmpty();
}

QStringList PreviewStep::obstacles() const
{
    QStringList obstacles;
    if (!m_draft.outlook().preview)
        return obstacles;
    if (!m_draft.outlook().preview->fault.isEmpty())
        obstacles.append(QString(QStringLiteral("! ") + m_draft.outlook().preview->fault));
    else if (m_draft.outlook().heeded == 0)
        obstacles.append(tr("! Nothing in it can be imported as it is read now."));
    if (m_title->text().trimmed().isEmpty())
        obstacles.append(tr("! Say how the document is cited."));
    if (m_draft.takenRevisions().contains(m_draft.document().revision))
        obstacles.append(tr("! There is a revision called “%1” already. Give this one another name.")
                             .arg(m_draft.document().revision));
    return obstacles;
}

void PreviewStep::enter()
{
    showDocument();
    showOutlook();
    m_rows->setFocus();
}

void PreviewStep::showDocument()
{
    const ImportDocument &document = m_draft.document();
    m_title->setText(document.title);
    m_date->setText(document.date);
    m_address->setText(document.url);
    m_revision->setText(document.revision);
}

void PreviewStep::takeDocument()
{
    ImportDocument document{m_title->text().simplified(), m_date->text().simplified(),
                            m_address->text().trimmed(), m_revision->text().simplified()};
    if (!m_ownRevision) {
        document.revision = proposedRevision(document.title, document.date, m_draft.takenRevisions());
        if (!m_revision->hasFocus())
            m_revision->setText(document.revision);
    }
    m_draft.setDocument(document);
}

// The rows anew, with what was open, selected and in sight.
void PreviewStep::showRows()
{
    const auto keyOf = [](const QModelIndex &index) {
        return std::pair(index.data(ImportRowModel::SheetRole).toString(),
                         index.data(ImportRowModel::RowRole).toInt());
    };
    const QModelIndex current = m_rows->currentIndex();
    const bool any = current.isValid();
    const auto stood = keyOf(current);
    const int scrolled = m_rows->verticalScrollBar()->value();
    QSet<std::pair<QString, int>> open;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_rows->isExpanded(m_model->index(row, 0)))
            open.insert(keyOf(m_model->index(row, 0)));
    m_model->setPreview(m_draft.outlook().preview);
    showAsking();
    if (!m_rows->currentIndex().isValid()) { // it was made anew
        for (int row = 0; row < m_model->rowCount() && !open.isEmpty(); ++row)
            if (open.contains(keyOf(m_model->index(row, 0))))
                m_rows->expand(m_model->index(row, 0));
        QModelIndex again = any ? m_model->indexOfRow(stood.first, stood.second) : QModelIndex();
        if (m_stay >= 0 || !again.isValid())
            again = m_model->index(std::clamp(m_stay, 0, std::max(0, m_model->rowCount() - 1)), 0);
        m_rows->setCurrentIndex(again);
        m_rows->verticalScrollBar()->setValue(scrolled);
    }
    if (!m_draft.isWorking())
        m_stay = -1;
}

// Which given answers ask again depends on the bids that are ticked.
void PreviewStep::showAsking()
{
    m_asking = 0;
    QSet<QString> criteria;
    if (const auto preview = m_draft.outlook().preview) {
        const QMap<QString, int> asking = askingWith(m_store, preview->catalogue, bids());
        for (auto one = asking.cbegin(); one != asking.cend(); ++one) {
            criteria.insert(one.key());
            m_asking += one.value();
        }
    }
    m_model->setAsking(criteria);
    QAbstractButton *button = m_filters->button(AskingRows);
    button->setText(QString(QStringLiteral("↻ ") + tr("%n ask(s) again", "given answers", m_asking)));
    button->setVisible(m_asking > 0 || button->isChecked());
}

void PreviewStep::showOutlook()
{
    if (m_draft.outlook().preview) {
        showRows();
        const ImportCounts &counts = m_draft.outlook().preview->counts;
        const auto outcome = [this](RowOutcome one, int count) {
            m_filters->button(static_cast<int>(one))->setText(ImportRowModel::countOf(one, count));
        };
        m_filters->button(AllRows)->setText(tr("all %n row(s)", "", counts.all()));
        outcome(RowOutcome::Doubtful, counts.doubtful);
        outcome(RowOutcome::Taken, counts.taken);
        outcome(RowOutcome::Changed, counts.changed);
        outcome(RowOutcome::Same, counts.same);
        outcome(RowOutcome::Skipped, counts.skipped);
    }
    showSelected();
    showSummary();
    emit completeChanged();
}

void PreviewStep::showSummary()
{
    if (!m_draft.outlook().preview)
        return;
    const ImportOutlook &outlook = m_draft.outlook();
    QStringList sentences = obstacles();
    sentences.append(tr("%1 of %2 statements will be confirmed: %3 instead of %4.")
                         .arg(outlook.after.confirmed)
                         .arg(outlook.after.all)
                         .arg(percent(outlook.after.ratio()), percent(outlook.before.ratio())));
    if (outlook.preview->counts.doubtful > 0)
        sentences.append(tr("%n row(s) hold(s) something doubtful, which will be left out.", "",
                            outlook.preview->counts.doubtful));
    if (m_asking > 0)
        sentences.append(tr("↻ %n given answer(s) will ask again, for the criterion is worded otherwise now.",
                            "", m_asking));
    const int bids = static_cast<int>(this->bids().size());
    sentences.append(bids == 0 ? tr("No bid will use it; it is only kept.")
                               : tr("%n bid(s) will use it.", "", bids));
    sentences.append(tr("All of it can be undone in one step."));
    m_summary->setText(sentences.join(u'\n'));
}

void PreviewStep::filterBy(int outcome)
{
    m_model->setOnlyAsking(outcome == AskingRows);
    m_model->setFilter(outcome < 0 ? std::nullopt : std::optional(static_cast<RowOutcome>(outcome)));
    m_rows->setCurrentIndex(m_model->index(0, 0));
    showSelected();
}

void PreviewStep::showSelected()
{
    const QModelIndex index = m_rows->currentIndex();
    const bool any = index.isValid();
    const int table = any ? m_draft.tableAt(index.data(ImportRowModel::SheetRole).toString(),
                                            index.data(ImportRowModel::RowRole).toInt())
                          : -1;
    const bool ofTable = table >= 0 && m_draft.tables().at(table).imported;
    const bool skipped = ofTable && m_draft.tables().at(table).mapping.skippedRows.contains(
                                        index.data(ImportRowModel::RowRole).toInt());
    m_correct->setEnabled(ofTable);
    m_skip->setEnabled(ofTable);
    m_skip->setText(skipped ? tr("&Take the row in again") : tr("&Leave the row out"));
    QStringList words;
    if (any)
        for (const int column :
             {ImportRowModel::WhatColumn, ImportRowModel::ChangeColumn, ImportRowModel::WhyColumn})
            if (const QString text = index.siblingAtColumn(column).data().toString(); !text.isEmpty())
                words.append(text);
    m_why->setText(words.join(QStringLiteral(" · ")));
}

void PreviewStep::correct()
{
    const QModelIndex index = m_rows->currentIndex();
    if (!m_correct->isEnabled() || !index.isValid())
        return;
    int column = -1;
    const int row = index.data(ImportRowModel::RowRole).toInt();
    const QString sheet = index.data(ImportRowModel::SheetRole).toString();
    for (const RowAccount &account : m_draft.outlook().preview->rows)
        if (account.row == row && account.sheet == sheet)
            for (const StatementAccount &statement : account.statements)
                if (statement.outcome == RowOutcome::Doubtful && column < 0)
                    column = statement.column;
    emit correctionWanted(sheet, row, column);
}

void PreviewStep::skip()
{
    const QModelIndex index = m_rows->currentIndex();
    if (!m_skip->isEnabled() || !index.isValid())
        return;
    const int row = index.data(ImportRowModel::RowRole).toInt();
    const int table = m_draft.tableAt(index.data(ImportRowModel::SheetRole).toString(), row);
    m_stay = index.parent().isValid() ? index.parent().row() : index.row();
    m_draft.setSkipped(table, row, !m_draft.tables().at(table).mapping.skippedRows.contains(row));
}

bool PreviewStep::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rows && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            correct();
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            skip();
            return true;
        }
    }
    return ImportStep::eventFilter(watched, event);
}

} // namespace kravkort
