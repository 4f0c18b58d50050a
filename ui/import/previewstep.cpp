// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/previewstep.h"

#include "models/domain/names.h"
#include "models/item/importrowmodel.h"
#include "models/store/workspacestore.h"
#include "ui/import/importdraft.h"
#include "ui/import/importproposals.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace kravkort {

namespace {

constexpr int allRows = -2; // QButtonGroup keeps -1 for itself
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
    connect(m_bids, &QListWidget::itemChanged, this, &PreviewStep::showSummary);
    connect(&m_draft, &ImportDraft::outlookChanged, this, [this] {
        if (isVisible())
            showOutlook();
    });
    connect(&m_draft, &ImportDraft::readingEnded, this, [this] { m_ownRevision = false; });
}

QWidget *PreviewStep::newAccount()
{
    auto *account = new QWidget(this);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(4);
    const auto addFilter = [&](int outcome, const char *objectName) {
        auto *button = new QPushButton(account);
        button->setObjectName(QString::fromLatin1(objectName));
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_filters->addButton(button, outcome);
        filters->addWidget(button);
    };
    m_filters->setExclusive(true);
    addFilter(allRows, "importShowAll");
    addFilter(static_cast<int>(RowOutcome::Doubtful), "importShowDoubtful");
    addFilter(static_cast<int>(RowOutcome::Taken), "importShowTaken");
    addFilter(static_cast<int>(RowOutcome::Changed), "importShowChanged");
    addFilter(static_cast<int>(RowOutcome::Same), "importShowSame");
    addFilter(static_cast<int>(RowOutcome::Skipped), "importShowSkipped");
    m_filters->button(allRows)->setChecked(true);
    filters->addStretch(1);

    m_rows->setObjectName(QStringLiteral("importRows"));
    m_rows->setAccessibleName(tr("What becomes of each row"));
    m_rows->setModel(m_model);
    m_rows->setUniformRowHeights(true);
    m_rows->setAlternatingRowColors(true);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->installEventFilter(this);
    m_rows->setColumnWidth(ImportRowModel::SheetColumn, 140);
    m_rows->setColumnWidth(ImportRowModel::PlaceColumn, 56);
    m_rows->setColumnWidth(ImportRowModel::OutcomeColumn, 124);
    m_rows->setColumnWidth(ImportRowModel::WhatColumn, 210);
    m_rows->setColumnWidth(ImportRowModel::ChangeColumn, 160);
    m_why->setObjectName(QStringLiteral("importRowWhy"));
    m_why->setWordWrap(true);
    m_why->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_why->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_correct->setObjectName(QStringLiteral("importCorrect"));
    m_correct->setToolTip(tr("Goes to the row and its columns (Enter)"));
    m_skip->setObjectName(QStringLiteral("importSkip"));
    m_skip->setToolTip(tr("Leaves the row out, or takes it in again (Delete)"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_why, 1);
    foot->addWidget(m_correct, 0, Qt::AlignTop);
    foot->addWidget(m_skip, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(account);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(filters);
    layout->addWidget(m_rows, 1);
    layout->addLayout(foot);
    return account;
}

QWidget *PreviewStep::newTerms()
{
    auto *terms = new QWidget(this);
    auto *layout = new QVBoxLayout(terms);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(3);
    const auto addLine = [&](const QString &text, QLineEdit *line, const char *objectName) {
        auto *label = new QLabel(text, terms);
        label->setBuddy(line);
        line->setObjectName(QString::fromLatin1(objectName));
        line->setAccessibleName(QString(text).remove(u'&'));
        layout->addWidget(label);
        layout->addWidget(line);
        layout->addSpacing(4);
    };
    addLine(tr("&Document, as it is cited"), m_title, "importTitle");
    addLine(tr("Its dat&e or version"), m_date, "importDate");
    addLine(tr("Its &address, if it has one"), m_address, "importAddress");
    addLine(tr("The new &revision is called"), m_revision, "importRevision");
    m_date->setPlaceholderText(tr("such as 2026-11-24"));
    m_address->setPlaceholderText(QStringLiteral("https://"));
    auto *bidLabel = new QLabel(tr("Bids that will &use it"), terms);
    bidLabel->setBuddy(m_bids);
    m_bids->setObjectName(QStringLiteral("importBids"));
    m_bids->setAccessibleName(tr("Bids that will use it"));
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    layout->addWidget(bidLabel);
    layout->addWidget(m_bids, 1);
    layout->addSpacing(4);
    layout->addWidget(m_summary);
    return terms;
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
    if (m_draft.isWorking() || !m_draft.outlook().preview || m_title->text().trimmed().isEmpty())
        return false;
    return m_draft.outlook().heeded > 0 && !m_draft.takenRevisions().contains(m_draft.document().revision);
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

void PreviewStep::showOutlook()
{
    if (m_draft.outlook().preview) {
        const QModelIndex current = m_rows->currentIndex();
        const QString sheet = current.data(ImportRowModel::SheetRole).toString();
        const int row = current.data(ImportRowModel::RowRole).toInt();
        m_model->setPreview(m_draft.outlook().preview);
        QModelIndex again = current.isValid() ? m_model->indexOfRow(sheet, row) : QModelIndex();
        if (!again.isValid())
            again = m_model->index(0, 0);
        if (again.isValid() && !m_rows->currentIndex().isValid())
            m_rows->setCurrentIndex(again);
        const ImportCounts &counts = m_draft.outlook().preview->counts;
        const auto label = [this](int id, const QString &text, int count) {
            m_filters->button(id)->setText(QStringLiteral("%1  %2").arg(text).arg(count));
        };
        const auto outcome = [&](RowOutcome one, int count) {
            label(static_cast<int>(one),
                  QString(ImportRowModel::symbolOf(one) + u' ' + ImportRowModel::titleOf(one)), count);
        };
        label(allRows, tr("all rows"), counts.all());
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
    QStringList sentences;
    if (m_draft.takenRevisions().contains(m_draft.document().revision))
        sentences.append(tr("! There is a revision called “%1” already. Give this one another name.")
                             .arg(m_draft.document().revision));
    sentences.append(tr("%1 of %2 statements will be confirmed: %3 instead of %4.")
                         .arg(outlook.after.confirmed)
                         .arg(outlook.after.all)
                         .arg(percent(outlook.after.ratio()), percent(outlook.before.ratio())));
    if (outlook.preview->counts.doubtful > 0)
        sentences.append(
            tr("What is doubtful in %n row(s) will be left out.", "", outlook.preview->counts.doubtful));
    const int bids = static_cast<int>(this->bids().size());
    sentences.append(bids == 0 ? tr("No bid will use it; it is only kept.")
                               : tr("%n bid(s) will use it.", "", bids));
    sentences.append(tr("All of it can be undone in one step."));
    m_summary->setText(sentences.join(u'\n'));
}

void PreviewStep::filterBy(int outcome)
{
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
