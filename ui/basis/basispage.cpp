// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/basis/basispage.h"

#include "models/domain/catalogue/statementwords.h"
#include "models/domain/text/names.h"
#include "models/domain/workspace/words.h"
#include "models/item/basisfilter.h"
#include "models/item/basismodel.h"
#include "models/item/usecasemodel.h"
#include "models/store/confirmationverbs.h"
#include "ui/basis/basisbar.h"
#include "ui/basis/basistable.h"
#include "ui/basis/cataloguemenu.h"
#include "ui/basis/confirmdialog.h"
#include "ui/display.h"
#include "ui/focus.h"
#include "ui/inspector/linklabel.h"
#include "ui/inspector/nodelink.h"
#include "ui/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kravkort {

BasisPage::BasisPage(WorkspaceStore &store, Focus &focus, Display &display, const Prompts &prompts,
                     QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_focus(focus)
    , m_display(display)
    , m_model(new BasisModel(display.phrases(), this))
    , m_filter(new BasisFilter(this))
    , m_share(new LinkLabel(this))
    , m_about(new QLabel(this))
    , m_bar(new BasisBar(this))
    , m_count(new QLabel(this))
    , m_catalogue(new QToolButton(this))
    , m_menu(nullptr)
    , m_view(new BasisTable(this))
    , m_empty(new QLabel(this))
    , m_words(new QLabel(this))
    , m_details(new QLabel(this))
    , m_confirm(new QPushButton(this))
    , m_withdraw(new QPushButton(this))
{
    m_menu = new CatalogueMenu(store, display, prompts, m_view, [this] { return current(); });
    build();
    connect(m_bar, &BasisBar::changed, this, &BasisPage::applyFilter);
    connect(m_confirm, &QPushButton::clicked, this, &BasisPage::askToConfirm);
    connect(m_withdraw, &QPushButton::clicked, this, &BasisPage::withdraw);
    connect(m_share, &LinkLabel::numberActivated, &m_focus, &Focus::explain);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_refreshing)
            showSelected();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (m_view->hasFocus() && !m_refreshing && index.isValid())
                    m_focus.select(index.data(BasisModel::NodeRole).value<NodeRef>());
            });
    connect(m_view, &QTreeView::doubleClicked, m_view, &BasisTable::placeWanted);
    connect(m_view, &BasisTable::confirmWanted, this, &BasisPage::askToConfirm);
    connect(m_view, &BasisTable::withdrawWanted, this, &BasisPage::withdraw);
    connect(m_view, &BasisTable::placeWanted, this, [this] {
        if (m_view->currentIndex().isValid())
            m_focus.goTo(m_view->currentIndex().data(BasisModel::NodeRole).value<NodeRef>());
    });
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { m_menu->popup(m_view->viewport()->mapToGlobal(at)); });
    connect(m_menu, &CatalogueMenu::said, this, &BasisPage::showSaid);
    connect(&m_focus, &Focus::changed, this, &BasisPage::follow);
    connect(&m_store, &WorkspaceStore::changed, this, &BasisPage::refresh);
    connect(&m_store, &WorkspaceStore::currentBidChanged, this, &BasisPage::refresh);
    setFocusProxy(m_view);
    retranslate();
}

void BasisPage::showOnly(Basis basis)
{
    m_bar->showOnly(basis);
}

void BasisPage::build()
{
    setObjectName(QStringLiteral("basisPage"));
    m_share->setObjectName(QStringLiteral("confirmedShare"));
    m_count->setObjectName(QStringLiteral("statementCount"));
    m_empty->setObjectName(QStringLiteral("basisEmpty"));
    m_words->setObjectName(QStringLiteral("statementWords"));
    m_details->setObjectName(QStringLiteral("statementDetails"));
    m_confirm->setObjectName(QStringLiteral("confirmStatements"));
    m_withdraw->setObjectName(QStringLiteral("withdrawConfirmation"));
    for (QLabel *label : {m_about, m_count, m_empty})
        label->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_about, m_empty, m_words, m_details}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_words->setFont(strong);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_details->setMinimumHeight(fontMetrics().lineSpacing() * 3); // the list does not jump from row to row
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(40);
    m_catalogue->setObjectName(QStringLiteral("catalogueButton"));
    m_catalogue->setMenu(m_menu);
    m_catalogue->setPopupMode(QToolButton::InstantPopup);
    m_catalogue->setFocusPolicy(Qt::StrongFocus);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_filter->setSourceModel(m_model);
    m_view->setModel(m_filter);

    m_bar->under()->addWidget(m_count);
    m_bar->under()->addWidget(m_catalogue);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(14, 10, 14, 8);
    head->setSpacing(8);
    head->addWidget(m_share);
    head->addWidget(m_about);
    head->addWidget(m_bar);
    auto *said = new QVBoxLayout;
    said->setSpacing(4);
    said->addWidget(m_words);
    said->addWidget(m_details, 1);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(6);
    buttons->addStretch(1);
    buttons->addWidget(m_withdraw);
    buttons->addWidget(m_confirm);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(14, 8, 14, 10);
    foot->setSpacing(12);
    foot->addLayout(said, 1);
    foot->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    layout->addLayout(foot);
}

QList<StatementKey> BasisPage::selected() const
{
    QList<StatementKey> keys;
    for (const QModelIndex &row : m_view->selectionModel()->selectedRows())
        keys.append(m_model->rowAt(m_filter->mapToSource(row).row()).statement.key());
    return keys;
}

std::optional<StatementKey> BasisPage::current() const
{
    const QModelIndex at = m_filter->mapToSource(m_view->currentIndex());
    return at.isValid() ? std::optional(m_model->rowAt(at.row()).statement.key()) : std::nullopt;
}

// Wherever the filters stand, what was just said is seen.
void BasisPage::showSaid(const StatementKey &statement)
{
    if (const int row = m_model->rowOf(statement); row >= 0) {
        if (!m_filter->mapFromSource(m_model->index(row, 0)).isValid()) {
            m_bar->clear(m_model->rowAt(row).inBid);
        }
        select({statement}, statement);
    }
}

std::optional<StatementKey> BasisPage::nextAfterSelected() const
{
    int last = -1;
    for (const QModelIndex &row : m_view->selectionModel()->selectedRows())
        last = std::max(last, row.row());
    if (last < 0 || last + 1 >= m_filter->rowCount())
        return std::nullopt;
    return m_model->rowAt(m_filter->mapToSource(m_filter->index(last + 1, 0)).row()).statement.key();
}

void BasisPage::select(const QList<StatementKey> &keys, const std::optional<StatementKey> &current)
{
    QItemSelection selection;
    for (const StatementKey &key : keys)
        if (const QModelIndex row = m_filter->mapFromSource(m_model->index(m_model->rowOf(key), 0));
            row.isValid())
            selection.select(row, row);
    QModelIndex row = current ? m_filter->mapFromSource(m_model->index(m_model->rowOf(*current), 0))
                              : m_filter->index(0, 0);
    if (!row.isValid())
        row = m_filter->index(0, 0);
    if (selection.isEmpty() && row.isValid())
        selection.select(row, row);
    m_view->selectionModel()->setCurrentIndex(row, QItemSelectionModel::NoUpdate);
    m_view->selectionModel()->select(selection,
                                     QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (row.isValid())
        m_view->scrollTo(row);
}

void BasisPage::refresh()
{
    if (!isVisible())
        return; // showEvent() makes up for it
    m_refreshing = true;
    const QModelIndex at = m_view->currentIndex();
    QList<StatementKey> kept = selected();
    std::optional<StatementKey> current =
        at.isValid() ? std::optional(m_model->rowAt(m_filter->mapToSource(at).row()).statement.key())
                     : std::nullopt;
    const bool goesOn = m_next.has_value();
    if (goesOn) {
        current = std::exchange(m_next, std::nullopt);
        kept = {*current};
    }
    m_model->show(basisRowsOf(m_store), m_display.phrases(), m_store.picture().catalogue);
    select(kept, current);
    m_refreshing = false;
    if (goesOn) // everything else looks at what comes next, too
        m_focus.select(m_view->currentIndex().data(BasisModel::NodeRole).value<NodeRef>());
    m_menu->refresh();
    showSelected();
    showShare();
}

void BasisPage::applyFilter()
{
    m_refreshing = true;
    const QList<StatementKey> kept = selected();
    m_bar->applyTo(*m_filter);
    select(kept, kept.isEmpty() ? std::nullopt : std::optional(kept.first()));
    m_refreshing = false;
    showSelected();
}

void BasisPage::showSelected()
{
    const QList<StatementKey> keys = selected();
    const int count = static_cast<int>(keys.size());
    QString words;
    QString details;
    if (count == 1) {
        const int row = m_model->rowOf(keys.first());
        words = QString(codeOf(m_model->rowAt(row).statement) + u"  " + m_model->words(row));
        details = m_model->groundWords(row);
    } else if (count > 1) {
        words = tr("%n statement(s) selected", "", count);
    }
    m_words->setText(words);
    m_details->setText(details);
    const bool any = std::any_of(keys.cbegin(), keys.cend(), [this](const StatementKey &key) {
        return m_model->rowAt(m_model->rowOf(key)).standing.kind != ConfirmationStanding::Kind::None;
    });
    m_menu->refresh();
    m_confirm->setText(count > 1 ? tr("&Confirm %n…", "statements", count) : tr("&Confirm…"));
    m_confirm->setEnabled(count > 0);
    m_withdraw->setEnabled(any);
    const int shown = m_filter->rowCount();
    m_count->setText(tr("%1 of %n statement(s)", "", m_model->rowCount()).arg(shown));
    m_empty->setText(m_store.picture().progress.chosenUseCases == 0 && m_bar->isBidOnly()
                         ? tr("This bid has chosen no use case yet, so it leans on nothing.")
                         : tr("No statement fits the filters."));
    m_empty->setVisible(shown == 0);
    m_view->setVisible(shown > 0);
}

void BasisPage::showShare()
{
    const GroundCount ground = groundCount(m_store.picture());
    m_share->setVisible(ground.total() > 0);
    const QString door = QStringLiteral("<a href=\"%1\" style=\"color:%2\"><b>%3</b></a>")
                             .arg(numberAddress({NumberKind::Confirmed, {}}),
                                  themeFor(palette()).accent.name(), percent(ground.ratio()));
    //: %1 is a percentage
    m_share->show(tr("%1 of the basis of this bid is confirmed").arg(door) + QStringLiteral(" · ") +
                  tr("%1 of %n statement(s)", "", ground.total()).arg(ground.confirmed()));
}

void BasisPage::follow(const NodeRef &node)
{
    if (!isVisible() || m_view->hasFocus() || !node.isValid())
        return;
    if (m_view->currentIndex().data(BasisModel::NodeRole).value<NodeRef>() == node)
        return;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        const BasisRow &shown = m_model->rowAt(m_filter->mapToSource(index).row());
        if (shown.statement.node == node && !shown.statement.isRelation()) {
            select({shown.statement.key()}, shown.statement.key());
            return;
        }
    }
}

void BasisPage::askToConfirm()
{
    const QList<StatementKey> keys = selected();
    if (keys.isEmpty())
        return;
    QStringList documents = confirmedDocuments(m_store.workspace());
    if (!m_document.isEmpty()) {
        documents.removeAll(m_document);
        documents.prepend(m_document);
    }
    //: %1 is a person
    const QString consequence =
        tr("%n statement(s) will stand as confirmed, checked by %1 in the document below.", "",
           static_cast<int>(keys.size()))
            .arg(m_store.author());
    auto *dialog = new ConfirmDialog(documents, consequence, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, keys] {
        m_document = dialog->document();
        m_next = nextAfterSelected();
        if (!confirmStatements(m_store, keys, dialog->document(), dialog->place()))
            m_next.reset();
        m_view->setFocus(Qt::OtherFocusReason);
    });
    dialog->open();
}

void BasisPage::withdraw()
{
    const QList<StatementKey> keys = selected();
    if (m_withdraw->isEnabled()) {
        withdrawConfirmations(m_store, keys);
        return;
    }
    if (keys.isEmpty())
        return;
    const BasisRow &row = m_model->rowAt(m_model->rowOf(keys.first()));
    const Text *basis = row.statement.valueOf(StatementField::Basis);
    const QString code = codeOf(row.statement);
    m_store.refuse(
        basis && basis->da == wordOf(Basis::Confirmed)
            ? tr("Nothing was withdrawn: %1 is confirmed by the catalogue itself, as it was imported, "
                 "and not by you. Press F2 to change what it says or how sure it is.")
                  .arg(code)
            : tr("Nothing was withdrawn: nobody has confirmed %1.").arg(code));
}

void BasisPage::retranslate()
{
    setAccessibleName(tr("Basis"));
    m_about->setText(
        tr("The weakest first, and of them what most use cases lean on. Space confirms what is "
           "selected against the agreement's appendix, with document and page; Delete withdraws; "
           "Enter goes to the place."));
    m_bar->retranslate(m_display.phrases());
    m_confirm->setToolTip(tr("Space: confirm what is selected, with document and page"));
    m_catalogue->setText(tr("C&atalogue"));
    m_catalogue->setToolTip(tr("Make a catalogue of your own, and change what it says"));
    m_menu->retranslate();
    m_withdraw->setText(tr("&Withdraw"));
    m_withdraw->setToolTip(tr("Delete: withdraw the confirmation of what is selected"));
    m_view->setAccessibleName(tr("Statements and what they stand on"));
    showSelected();
}

void BasisPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void BasisPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    if (event->type() == QEvent::PaletteChange)
        showShare();
    QWidget::changeEvent(event);
}

} // namespace kravkort
