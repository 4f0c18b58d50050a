// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencedialog.h"

#include "ui/display.h"
#include "ui/evidence/evidencedesk.h"
#include "ui/evidence/evidencemenu.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace kravkort {

EvidenceDialog::EvidenceDialog(EvidenceDesk &desk, const Display &display, const QList<CriterionId> &criteria,
                               QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_display(display)
    , m_criteria(criteria)
    , m_model(new EvidenceModel(desk.store(), display.language(), this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_state(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("evidenceDialog"));
    setWindowTitle(tr("Evidence"));
    m_count->setObjectName(QStringLiteral("evidenceCount"));
    m_count->setWordWrap(true);
    m_count->setTextFormat(Qt::PlainText);
    resize(1120, 560);
    m_search->setObjectName(QStringLiteral("evidenceSearch"));
    m_search->setPlaceholderText(tr("Find in titles, files, addresses and criteria"));
    m_search->setAccessibleName(tr("Find evidence"));
    m_search->setClearButtonEnabled(true);
    m_state->setObjectName(QStringLiteral("evidenceState"));
    m_state->setAccessibleName(tr("Which evidence is shown"));
    using State = EvidenceFilter::State;
    const auto state = [this](const QString &text, State value) {
        m_state->addItem(text, static_cast<int>(value));
    };
    state(tr("All"), State::All);
    state(tr("Expired or expiring soon"), State::ExpiringOrExpired);
    state(tr("Expired"), State::Expired);
    state(tr("Broken"), State::Broken);
    state(tr("Files"), State::Files);
    state(tr("Links"), State::Links);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(EvidenceModel::SortRole);
    m_table->setObjectName(QStringLiteral("evidenceTable"));
    m_table->setAccessibleName(tr("Evidence"));
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(EvidenceModel::Title, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(EvidenceModel::Title, QHeaderView::Stretch);
    header->setStretchLastSection(false);
    const QFontMetrics metrics = fontMetrics();
    const auto width = [&](const char16_t *widest) {
        return metrics.horizontalAdvance(QString::fromUtf16(widest)) + 24;
    };
    header->resizeSection(EvidenceModel::Place, width(u"https://projekter.example.org/r"));
    header->resizeSection(EvidenceModel::Size, width(u"1.023,9 kB"));
    header->resizeSection(EvidenceModel::Versions, width(u"Version ▾"));
    header->resizeSection(EvidenceModel::Added, width(u"24. september 2026"));
    header->resizeSection(EvidenceModel::State, width(u"◔ udløber snart: 24. december 2026"));
    header->resizeSection(EvidenceModel::Uses, width(u"SF1470-10, SF1470-11"));

    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    makeButtons(box);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_search, 1);
    bar->addWidget(m_state);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_count);
    layout->addWidget(box);

    connect(m_search, &QLineEdit::textChanged, this, &EvidenceDialog::applyFilter);
    connect(m_state, &QComboBox::currentIndexChanged, this, &EvidenceDialog::applyFilter);
    connect(m_table, &QTableView::doubleClicked, m_open, &QPushButton::click);
    connect(m_table, &QTableView::customContextMenuRequested, this, &EvidenceDialog::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &EvidenceDialog::refresh);
    connect(m_sorted, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_kept.clear();
        for (const EvidenceItem &item : selected())
            m_kept.append(item.evidence.id);
    });
    connect(m_sorted, &QAbstractItemModel::modelReset, this, &EvidenceDialog::selectAgain);
    connect(&m_desk, &EvidenceDesk::checked, this, [this] { m_model->setBroken(m_desk.broken()); });
    connect(new QShortcut(QKeySequence::Delete, m_table), &QShortcut::activated, this,
            &EvidenceDialog::remove);
    // The window's own message is behind this dialog.
    connect(&m_desk.store(), &WorkspaceStore::failed, this,
            [this](const Error &error) { m_count->setText(error.message); });
    m_model->setBroken(m_desk.broken());
    m_desk.check(evidenceItems(m_desk.store().workspace()));
    selectAgain();
    m_search->setFocus();
}

void EvidenceDialog::makeButtons(QDialogButtonBox *box)
{
    const auto button = [&](const char *name, const QString &text, auto slot) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QString::fromLatin1(name));
        made->setAutoDefault(false);
        box->addButton(made, QDialogButtonBox::ActionRole);
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    if (!m_criteria.isEmpty()) {
        button("evidenceListAdd", tr("A&dd file…"), [this] { m_desk.chooseFiles(m_criteria); });
        m_attach = button("evidenceAttach",
                          m_criteria.size() == 1
                              ? tr("&Attach to %1").arg(m_criteria.first().code)
                              : tr("&Attach to %n criterion(s)", "", static_cast<int>(m_criteria.size())),
                          &EvidenceDialog::attach);
    }
    m_open = button("evidenceListOpen", tr("&Open"), [this] {
        if (const QList<EvidenceItem> items = selected(); items.size() == 1)
            m_desk.open(items.first());
    });
    m_more = button("evidenceListMore", tr("&More…"), &EvidenceDialog::showMenu);
    m_expiry =
        button("evidenceListExpiry", tr("E&xpires…"), [this] { askForExpiry(m_desk, selected(), this); });
    m_remove = button("evidenceListRemove", tr("&Remove"), &EvidenceDialog::remove);
}

void EvidenceDialog::applyFilter()
{
    m_model->setFilter(
        {m_search->text().trimmed(), static_cast<EvidenceFilter::State>(m_state->currentData().toInt())});
}

QList<EvidenceItem> EvidenceDialog::selected() const
{
    QList<EvidenceItem> items;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        items.append(m_model->item(m_sorted->mapToSource(row).row()));
    return items;
}

// The list is made anew with every change; what was selected stays so.
void EvidenceDialog::selectAgain()
{
    const int kept = m_kept.isEmpty() ? -1 : m_model->rowOf(m_kept.first());
    const QModelIndex row =
        kept < 0 ? m_sorted->index(0, 0) : m_sorted->mapFromSource(m_model->index(kept, 0));
    m_table->selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect |
                                                        QItemSelectionModel::Rows);
    refresh();
}

void EvidenceDialog::refresh()
{
    const qsizetype count = selected().size();
    if (m_attach)
        m_attach->setEnabled(count > 0);
    m_open->setEnabled(count == 1);
    m_more->setEnabled(count == 1);
    m_expiry->setEnabled(count > 0);
    m_remove->setEnabled(count > 0);
    m_count->setText(
        m_desk.store().workspace().table<Evidence>().isEmpty()
            ? tr("There is no evidence yet. Select a criterion and drop a file or an address on it.")
            : tr("%n piece(s) of evidence shown", "", m_model->rowCount()));
}

void EvidenceDialog::showMenu()
{
    const QList<EvidenceItem> items = selected();
    if (items.size() != 1)
        return;
    QMenu menu(this);
    fillEvidenceMenu(menu, m_desk, m_display, items.first(), this);
    const QRect row = m_table->visualRect(m_table->currentIndex());
    menu.exec(m_table->viewport()->mapToGlobal(row.bottomLeft()));
}

void EvidenceDialog::remove()
{
    QList<EvidenceId> ids;
    for (const EvidenceItem &item : selected())
        ids.append(item.evidence.id);
    removeEvidence(m_desk.store(), ids);
}

void EvidenceDialog::attach()
{
    for (const EvidenceItem &item : selected())
        attachEvidence(m_desk.store(), item.evidence.id, m_desk.target(m_criteria));
    accept();
}

} // namespace kravkort
