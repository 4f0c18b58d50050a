// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/columnstep.h"

#include "models/item/correctionmodel.h"
#include "models/item/sheetmodel.h"
#include "ui/display.h"
#include "ui/import/choicedelegate.h"
#include "ui/import/codecombo.h"
#include "ui/import/importdraft.h"
#include "ui/import/meaningheader.h"
#include "ui/import/sheetview.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>

#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>

#include <algorithm>

namespace kravkort {

namespace {

constexpr int leastColumn = 84; // pixels: room for what the column means

} // namespace

ColumnStep::ColumnStep(ImportDraft &draft, const Display &display, QWidget *parent)
    : ImportStep(parent)
    , m_draft(draft)
    , m_display(display)
    , m_table(new QComboBox(this))
    , m_grid(new SheetView(QStringLiteral("importColumnGrid"), this))
    , m_columnBox(new QGroupBox(this))
    , m_meaning(new QComboBox(this))
    , m_codeLabel(new QLabel(tr("&Marks are about"), this))
    , m_code(new QComboBox(this))
    , m_markBox(new QGroupBox(tr("Marks"), this))
    , m_marks(new CorrectionModel(tr("Mark"), this))
    , m_unreadBox(new QGroupBox(tr("Texts that are no known code"), this))
    , m_unread(new CorrectionModel(tr("Text"), this))
    , m_lacks(new QLabel(this))
{
    m_table->setObjectName(QStringLiteral("importColumnTable"));
    m_table->setAccessibleName(tr("Table"));
    m_table->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_grid->setHorizontalHeader(new MeaningHeader(m_grid));
    m_grid->setAccessibleName(tr("The table's rows; Enter says what a column means"));
    m_meaning->setObjectName(QStringLiteral("importMeaning"));
    m_meaning->setAccessibleName(tr("The column says"));
    m_code->setObjectName(QStringLiteral("importMarkedCode"));
    m_code->setAccessibleName(tr("Marks are about"));
    m_code->setMinimumContentsLength(12);
    m_code->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_codeLabel->setBuddy(m_code);
    makeSearchable(m_code);
    m_lacks->setObjectName(QStringLiteral("importLacks"));
    m_lacks->setWordWrap(true);

    auto *tableLabel = new QLabel(tr("&Table"), this);
    tableLabel->setBuddy(m_table);
    auto *head = new QHBoxLayout;
    head->addWidget(tableLabel);
    head->addWidget(m_table);
    auto *legend = new QLabel(tr("≈ guessed   ✓ by hand   ? doubtful"), this);
    legend->setForegroundRole(QPalette::PlaceholderText);
    head->addStretch(1);
    head->addWidget(legend);

    auto *columnForm = new QFormLayout(m_columnBox);
    columnForm->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    columnForm->addRow(tr("It &says"), m_meaning);
    columnForm->addRow(m_codeLabel, m_code);
    const auto boxed = [](QGroupBox *box, QTableView *table) {
        auto *layout = new QVBoxLayout(box);
        layout->setContentsMargins(4, 4, 4, 4);
        layout->addWidget(table);
    };
    QTableView *marks = newCorrections("importMarks", m_marks);
    marks->setAccessibleName(tr("Marks and what they are taken for"));
    boxed(m_markBox, marks);
    QTableView *unread = newCorrections("importUnread", m_unread);
    unread->setAccessibleName(tr("Texts that are no known code, and what they stand for"));
    boxed(m_unreadBox, unread);
    auto *side = new QWidget(this);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(8, 0, 0, 0);
    sideLayout->addWidget(m_columnBox);
    sideLayout->addWidget(m_markBox, 1);
    sideLayout->addWidget(m_unreadBox, 1);
    sideLayout->addWidget(m_lacks);
    auto *panes = new QSplitter(Qt::Horizontal, this);
    panes->setChildrenCollapsible(false);
    panes->addWidget(m_grid);
    panes->addWidget(side);
    panes->setStretchFactor(0, 1);
    panes->setSizes({640, 350});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(panes, 1);

    connect(m_table, &QComboBox::currentIndexChanged, this, &ColumnStep::showTable);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now, const QModelIndex &before) {
                m_grid->horizontalHeader()->viewport()->update();
                if (now.column() != before.column())
                    showColumn();
            });
    const auto ask = [this] {
        m_meaning->setFocus();
        m_meaning->showPopup();
    };
    connect(m_grid, &SheetView::chosen, this, ask);
    connect(m_grid->horizontalHeader(), &QHeaderView::sectionClicked, this, [this, ask](int section) {
        const int row = std::max(0, m_grid->currentIndex().row());
        m_grid->setCurrentIndex(m_grid->sheet()->index(row, section));
        ask();
    });
    connect(m_meaning, &QComboBox::activated, this, [this] {
        if (table() >= 0 && column() >= 0)
            m_draft.setMeaning(table(), column(), static_cast<Meaning>(m_meaning->currentData().toInt()));
    });
    const auto takeCode = [this] {
        const int option = optionNamed(m_code, m_code->currentText());
        if (option >= 0 && table() >= 0 && column() >= 0)
            m_draft.setMarkedCode(table(), column(), m_code->itemData(option).toString());
    };
    connect(m_code, &QComboBox::activated, this, takeCode);
    connect(m_code->lineEdit(), &QLineEdit::editingFinished, this, takeCode);
    connect(m_marks, &CorrectionModel::corrected, this, [this](const QString &text, const QString &value) {
        m_draft.setMark(table(), text, fromWord<MarkMeaning>(value).value_or(MarkMeaning::Unsure));
    });
    connect(m_unread, &CorrectionModel::corrected, this,
            [this](const QString &text, const QString &code) { m_draft.setCode(table(), text, code); });
    connect(&m_draft, &ImportDraft::tablesChanged, this, [this] {
        if (isVisible())
            refreshTables();
    });
    connect(&m_draft, &ImportDraft::outlookChanged, this, [this] {
        if (isVisible())
            showFacts();
    });
}

QTableView *ColumnStep::newCorrections(const char *name, CorrectionModel *model)
{
    auto *view = new QTableView(this);
    view->setObjectName(QString::fromLatin1(name));
    view->setModel(model);
    view->setItemDelegate(new ChoiceDelegate(view));
    view->setEditTriggers(QAbstractItemView::AllEditTriggers);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    view->horizontalHeader()->setStretchLastSection(true);
    view->setColumnWidth(CorrectionModel::TextColumn, 116);
    view->setColumnWidth(CorrectionModel::CountColumn, 56);
    return view;
}

QString ColumnStep::name() const
{
    return tr("Columns and marks");
}

QString ColumnStep::about() const
{
    return tr("Is every column and every mark taken for what it is?");
}

bool ColumnStep::isComplete() const
{
    return std::all_of(m_draft.tables().cbegin(), m_draft.tables().cend(), [](const DraftTable &table) {
        const QList<Meaning> needed = neededMeanings(table.mapping.kind);
        return !table.imported || std::all_of(needed.begin(), needed.end(), [&](Meaning meaning) {
            return table.mapping.column(meaning) >= 0;
        });
    });
}

void ColumnStep::enter()
{
    refreshTables();
    m_grid->setFocus();
}

int ColumnStep::table() const
{
    const int place = m_table->currentIndex() < 0 ? -1 : m_table->currentData().toInt();
    return place < m_draft.tables().size() ? place : -1;
}

int ColumnStep::column() const
{
    return m_grid->currentIndex().column();
}

void ColumnStep::refreshTables()
{
    const int shown = std::max(0, m_table->currentIndex());
    {
        const QSignalBlocker quiet(m_table);
        m_table->clear();
        for (int i = 0; i < m_draft.tables().size(); ++i) {
            const DraftTable &draft = m_draft.tables().at(i);
            if (draft.imported)
                //: a sheet's name, and what it holds
                m_table->addItem(tr("%1: %2").arg(draft.mapping.sheet, titleOf(draft.mapping.kind)), i);
        }
        m_table->setCurrentIndex(std::min(shown, m_table->count() - 1));
    }
    showTable();
    emit completeChanged();
}

void ColumnStep::showTable()
{
    if (table() < 0)
        return;
    const DraftTable &draft = m_draft.tables().at(table());
    const Workbook &workbook = *m_draft.workbook();
    const bool other = m_grid->property("table").toInt() != table() + 1;
    m_grid->sheet()->setSheet(m_draft.workbook(), draft.sheet);
    m_grid->sheet()->setTable(draft.mapping, draft.guessed);
    if (other)
        m_grid->fitColumns(leastColumn);
    if (other || !m_grid->currentIndex().isValid()) {
        m_grid->setProperty("table", table() + 1);
        const int lastRow = static_cast<int>(workbook.sheets.at(draft.sheet).rows.size()) - 1;
        const QModelIndex first =
            m_grid->sheet()->index(std::clamp(draft.mapping.headRow + 1, 0, std::max(0, lastRow)), 0);
        m_grid->setCurrentIndex(first);
        m_grid->scrollTo(m_grid->sheet()->index(std::max(0, draft.mapping.headRow), 0),
                         QAbstractItemView::PositionAtTop);
    }
    QStringList lacking;
    for (const Meaning meaning : neededMeanings(draft.mapping.kind))
        if (draft.mapping.column(meaning) < 0)
            lacking.append(titleOf(meaning).toLower());
    m_lacks->setVisible(!lacking.isEmpty());
    m_lacks->setText(tr("! Say which column is: %1.").arg(lacking.join(QStringLiteral(", "))));
    showColumn();
    showFacts();
}

void ColumnStep::showColumn()
{
    m_columnBox->setEnabled(table() >= 0 && column() >= 0);
    if (!m_columnBox->isEnabled())
        return;
    const DraftTable &draft = m_draft.tables().at(table());
    const ColumnMapping mapping = draft.mapping.columns.value(column());
    const QString head = m_draft.workbook()->sheets.at(draft.sheet).spread(draft.mapping.headRow, column());
    const QString title = head.isEmpty() || draft.mapping.headRow < 0
                              ? tr("Column %1").arg(columnName(column()))
                              : tr("Column %1, “%2”").arg(columnName(column()), head.left(28));
    m_columnBox->setTitle(QString(title).replace(u'&', QStringLiteral("&&")));
    m_meaning->clear();
    for (const Meaning meaning : meaningsOf(draft.mapping.kind))
        m_meaning->addItem(titleOf(meaning), static_cast<int>(meaning));
    m_meaning->setCurrentIndex(m_meaning->findData(static_cast<int>(mapping.meaning)));
    const bool marked = mapping.meaning == Meaning::Mark;
    m_code->setVisible(marked);
    m_codeLabel->setVisible(marked);
    if (!marked)
        return;
    const CodeKind kind = markedKindOf(draft.mapping.kind, draft.mapping.across);
    if (m_codesOf != kind) {
        m_codesOf = kind;
        m_code->clear();
        for (const CorrectionModel::Option &option : codeOptions(m_draft.base(), kind, m_display.phrases()))
            m_code->addItem(option.title, option.value);
    }
    m_code->setCurrentIndex(std::max(0, m_code->findData(mapping.code)));
}

void ColumnStep::showFacts()
{
    if (table() < 0)
        return;
    const DraftTable &draft = m_draft.tables().at(table());
    const TableFacts &facts = m_draft.facts(table());
    QList<CorrectionModel::Option> meanings;
    for (const MarkMeaning meaning : markMeaningsOf(draft.mapping.kind))
        meanings.append({meaning == MarkMeaning::Unsure ? QString() : wordOf(meaning), titleOf(meaning)});
    QList<CorrectionModel::Entry> marks;
    for (const MarkFact &mark : facts.marks) {
        const auto given = draft.mapping.marks.constFind(mark.text);
        const auto guess = draft.guessed.marks.constFind(mark.text);
        const bool chosen =
            given != draft.mapping.marks.cend() && (guess == draft.guessed.marks.cend() || *guess != *given);
        const MarkMeaning meaning = given == draft.mapping.marks.cend() ? mark.meaning : *given;
        marks.append({mark.text, mark.count, meaning == MarkMeaning::Unsure ? QString() : wordOf(meaning),
                      chosen, meanings});
    }
    m_marks->setEntries(marks);
    m_markBox->setVisible(!marks.isEmpty());
    QList<CorrectionModel::Entry> unread;
    QHash<CodeKind, QList<CorrectionModel::Option>> options;
    for (const UnreadCode &text : facts.unread) {
        if (!options.contains(text.kind))
            options.insert(text.kind, codeOptions(m_draft.base(), text.kind, m_display.phrases()));
        const QString code = draft.mapping.codes.value(markKey(text.text));
        unread.append({text.text, text.count, code, !code.isEmpty(), options.value(text.kind)});
    }
    m_unread->setEntries(unread);
    m_unreadBox->setVisible(!unread.isEmpty());
    showDoubtful();
}

void ColumnStep::showDoubtful()
{
    QSet<int> doubtful;
    if (m_draft.outlook().preview)
        for (const RowAccount &row : m_draft.outlook().preview->rows)
            if (row.outcome == RowOutcome::Doubtful &&
                row.sheet == m_draft.tables().at(table()).mapping.sheet)
                doubtful.insert(row.row);
    m_grid->sheet()->setDoubtful(doubtful);
}

void ColumnStep::showRow(const QString &sheet, int row, int column)
{
    const int place = m_draft.tableAt(sheet, row);
    refreshTables();
    m_table->setCurrentIndex(std::max(0, m_table->findData(place)));
    const QModelIndex index = m_grid->sheet()->index(row, std::max(0, column));
    m_grid->setCurrentIndex(index);
    m_grid->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_grid->setFocus();
}

} // namespace kravkort
