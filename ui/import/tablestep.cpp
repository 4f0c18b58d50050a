// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/tablestep.h"

#include "models/item/sheetmodel.h"
#include "models/item/tablefacts.h"
#include "ui/import/importdraft.h"
#include "ui/import/sheetview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>

#include <algorithm>

namespace kravkort {

namespace {

constexpr int notImported = -1;

} // namespace

TableStep::TableStep(ImportDraft &draft, QWidget *parent)
    : ImportStep(parent)
    , m_draft(draft)
    , m_tables(new QListWidget(this))
    , m_kind(new QComboBox(this))
    , m_why(new QLabel(this))
    , m_headRow(new QSpinBox(this))
    , m_headHere(new QPushButton(tr("The heads are in &this row"), this))
    , m_across(new QCheckBox(this))
    , m_blankIsNo(new QCheckBox(tr("An &empty cell says that it is not required"), this))
    , m_add(new QPushButton(tr("&Another table begins in this row"), this))
    , m_remove(new QPushButton(tr("Ta&ke this table away"), this))
    , m_grid(new SheetView(QStringLiteral("importTableGrid"), this))
{
    m_tables->setObjectName(QStringLiteral("importTables"));
    m_tables->setAccessibleName(tr("Tables"));
    m_tables->setWordWrap(true);
    m_kind->setObjectName(QStringLiteral("importKind"));
    m_kind->addItem(tr("nothing that is imported"), notImported);
    for (const TableKind kind : allTableKinds)
        m_kind->addItem(titleOf(kind), static_cast<int>(kind));
    m_why->setObjectName(QStringLiteral("importWhy"));
    m_why->setWordWrap(true);
    m_why->setForegroundRole(QPalette::PlaceholderText);
    m_headRow->setObjectName(QStringLiteral("importHeadRow"));
    m_headRow->setSpecialValueText(tr("none"));
    m_headRow->setAccelerated(true);
    m_headRow->setKeyboardTracking(false);
    m_headHere->setObjectName(QStringLiteral("importHeadHere"));
    m_across->setObjectName(QStringLiteral("importAcross"));
    m_blankIsNo->setObjectName(QStringLiteral("importBlankIsNo"));
    m_add->setObjectName(QStringLiteral("importAddTable"));
    m_remove->setObjectName(QStringLiteral("importRemoveTable"));
    m_grid->setAccessibleName(tr("The sheet; Enter makes the row that of the heads"));
    m_kind->setAccessibleName(tr("The table holds"));
    m_headRow->setAccessibleName(tr("Heads in row"));

    auto *kindLabel = new QLabel(tr("The table &holds"), this);
    kindLabel->setBuddy(m_kind);
    auto *headLabel = new QLabel(tr("Heads in &row"), this);
    headLabel->setBuddy(m_headRow);
    auto *kind = new QHBoxLayout;
    kind->addWidget(kindLabel);
    kind->addWidget(m_kind);
    kind->addSpacing(16);
    kind->addWidget(headLabel);
    kind->addWidget(m_headRow);
    kind->addWidget(m_headHere);
    kind->addStretch(1);
    auto *layoutRow = new QHBoxLayout;
    layoutRow->addWidget(m_across);
    layoutRow->addSpacing(12);
    layoutRow->addWidget(m_blankIsNo);
    layoutRow->addStretch(1);
    auto *more = new QHBoxLayout;
    more->addWidget(m_add);
    more->addWidget(m_remove);
    more->addStretch(1);
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(8, 0, 0, 0);
    column->addLayout(kind);
    column->addWidget(m_why);
    column->addLayout(layoutRow);
    column->addWidget(m_grid, 1);
    column->addLayout(more);
    auto *panes = new QSplitter(Qt::Horizontal, this);
    panes->setChildrenCollapsible(false);
    panes->addWidget(m_tables);
    panes->addWidget(right);
    panes->setStretchFactor(1, 1);
    panes->setSizes({250, 700});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panes);

    connect(m_tables, &QListWidget::currentRowChanged, this, &TableStep::showTable);
    connect(m_kind, &QComboBox::activated, this, [this] {
        const int chosen = m_kind->currentData().toInt();
        if (current() >= 0)
            m_draft.setKind(current(), chosen == notImported ? std::nullopt
                                                             : std::optional(static_cast<TableKind>(chosen)));
    });
    connect(m_headRow, &QSpinBox::valueChanged, this, [this](int row) {
        if (!m_showing)
            takeHeadRow(row - 1);
    });
    connect(m_headHere, &QPushButton::clicked, this, [this] { takeHeadRow(m_grid->currentIndex().row()); });
    connect(m_grid, &SheetView::chosen, this, [this](const QModelIndex &index) { takeHeadRow(index.row()); });
    connect(m_grid->verticalHeader(), &QHeaderView::sectionDoubleClicked, this, &TableStep::takeHeadRow);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                m_headHere->setEnabled(index.isValid());
                m_add->setEnabled(index.isValid());
            });
    connect(m_across, &QCheckBox::clicked, this, [this](bool on) { m_draft.setAcross(current(), on); });
    connect(m_blankIsNo, &QCheckBox::clicked, this, [this](bool on) { m_draft.setBlankIsNo(current(), on); });
    connect(m_add, &QPushButton::clicked, this, &TableStep::addTable);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_draft.removeTable(current()); });
    connect(&m_draft, &ImportDraft::tablesChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

QString TableStep::name() const
{
    return tr("Tables");
}

QString TableStep::about() const
{
    return tr("Which table of the appendix does each sheet hold?");
}

bool TableStep::isComplete() const
{
    return m_draft.importedTables() > 0;
}

void TableStep::enter()
{
    refresh();
    if (m_tables->currentRow() < 0)
        for (int i = 0; i < m_draft.tables().size(); ++i)
            if (m_draft.tables().at(i).imported) {
                m_tables->setCurrentRow(i);
                break;
            }
    if (m_tables->currentRow() < 0)
        m_tables->setCurrentRow(0);
    m_tables->setFocus();
}

int TableStep::current() const
{
    const int row = m_tables->currentRow();
    return row < m_draft.tables().size() ? row : -1;
}

void TableStep::refresh()
{
    const int shown = m_tables->currentRow();
    {
        const QSignalBlocker quiet(m_tables);
        m_tables->clear();
        for (const DraftTable &table : m_draft.tables()) {
            const Worksheet &sheet = m_draft.workbook()->sheets.at(table.sheet);
            QString text = sheet.name;
            if (sheet.hidden)
                text += QStringLiteral("  ·  ") + tr("hidden");
            text += u'\n';
            text += table.imported ? QString(QStringLiteral("✓ ") + titleOf(table.mapping.kind))
                                   : QString(QStringLiteral("– ") + tr("not imported"));
            auto *item = new QListWidgetItem(text, m_tables);
            if (!table.imported)
                item->setForeground(m_tables->palette().color(QPalette::PlaceholderText));
        }
        m_tables->setCurrentRow(std::min(shown, m_tables->count() - 1));
    }
    showTable();
    emit completeChanged();
}

void TableStep::showTable()
{
    const int table = current();
    const bool any = table >= 0;
    for (QWidget *widget : QList<QWidget *>{m_kind, m_headRow, m_across, m_blankIsNo, m_remove})
        widget->setEnabled(any);
    if (!any) {
        m_grid->sheet()->setSheet(nullptr, -1);
        return;
    }
    m_showing = true;
    const DraftTable &draft = m_draft.tables().at(table);
    const TableMapping &mapping = draft.mapping;
    const Worksheet &sheet = m_draft.workbook()->sheets.at(draft.sheet);
    const bool matrix = draft.imported && isMatrix(mapping.kind);
    m_kind->setCurrentIndex(m_kind->findData(draft.imported ? static_cast<int>(mapping.kind) : notImported));
    m_headRow->setRange(0, static_cast<int>(sheet.rows.size()));
    m_headRow->setValue(mapping.headRow + 1);
    m_headRow->setEnabled(draft.imported);
    m_across->setVisible(matrix);
    m_blankIsNo->setVisible(matrix);
    m_across->setText(mapping.kind == TableKind::MemberMatrix ? tr("&Packages stand across, in the heads")
                                                              : tr("&Use cases stand across, in the heads"));
    m_across->setChecked(mapping.across);
    m_blankIsNo->setChecked(mapping.blankIsNo);
    if (draft.imported)
        m_why->setText(whyTakenFor(sheet, mapping));
    else if (sheet.hidden)
        m_why->setText(tr("The sheet is hidden. Say what it holds if it is to be imported all the same."));
    else
        m_why->setText(tr("No table of the appendix was recognised here, or it was put aside. Say what it "
                          "holds if it is to be imported."));
    const auto others = std::count_if(m_draft.tables().cbegin(), m_draft.tables().cend(),
                                      [&](const DraftTable &other) { return other.sheet == draft.sheet; });
    m_remove->setVisible(others > 1);
    const bool other = m_grid->sheet()->setSheet(m_draft.workbook(), draft.sheet);
    if (draft.imported)
        m_grid->sheet()->setTable(mapping, draft.guessed);
    else
        m_grid->sheet()->clearTable();
    if (other)
        m_grid->fitColumns();
    if (!m_grid->currentIndex().isValid())
        m_grid->setCurrentIndex(m_grid->sheet()->index(std::max(0, mapping.headRow), 0));
    m_showing = false;
}

void TableStep::takeHeadRow(int row)
{
    if (current() >= 0 && m_draft.tables().at(current()).imported)
        m_draft.setHeadRow(current(), row);
}

void TableStep::addTable()
{
    if (current() < 0)
        return;
    const int row = m_grid->currentIndex().row();
    const int place = m_draft.addTable(m_draft.tables().at(current()).sheet, row);
    m_tables->setCurrentRow(place);
    m_kind->setFocus();
}

} // namespace kravkort
