// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requirements/requirementspage.h"

#include "models/item/requirementmodel.h"
#include "ui/codetextdelegate.h"
#include "ui/display.h"
#include "ui/evidence/evidencedesk.h"
#include "ui/focus.h"
#include "ui/requirements/answerdelegate.h"
#include "ui/requirements/answerentry.h"
#include "ui/requirements/filterbar.h"
#include "ui/requirements/openrows.h"
#include "ui/requirements/quickentry.h"
#include "ui/requirements/requirementtree.h"
#include "ui/requirements/treecolumns.h"
#include "ui/window/messagebar.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <numeric>

namespace kravkort {

namespace {

using Model = RequirementModel;

} // namespace

RequirementsPage::RequirementsPage(WorkspaceStore &store, Focus &focus, Display &display,
                                   const Prompts &prompts, EvidenceDesk &evidence, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_focus(focus)
    , m_display(display)
    , m_prompts(prompts)
    , m_evidence(evidence)
    , m_model(new RequirementModel(store, display.language(), this))
    , m_filter(new RequirementFilterModel(this))
    , m_entry(new AnswerEntry(store, display, prompts, this))
    , m_answers(new AnswerDelegate(
          display.phrases(),
          {[this] { return m_entry->ownersSoFar(); }, [this] { return m_store.today(); },
           [this](const QModelIndex &index) {
               m_entry->setOutcome({{index.data(Model::CodeRole).toString()}}, Outcome::NotApplicable);
           },
           [this](const QModelIndex &index, const QString &text) {
               m_entry->write({{index.data(Model::CodeRole).toString()}}, *Model::fieldOf(index.column()),
                              text);
           }},
          this))
    , m_bar(new FilterBar(store, prompts, display.phrases(), this))
    , m_refusal(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_tree(new RequirementTree(this))
    , m_nothing(new QWidget(this))
    , m_empty(new QLabel(m_nothing))
    , m_showAll(new QPushButton(m_nothing))
{
    setObjectName(QStringLiteral("requirementsPage"));
    m_filter->setSourceModel(m_model);
    makeRows();
    connectTree();
    connect(m_bar, &FilterBar::filterChanged, this, &RequirementsPage::applyFilter);
    connect(m_bar, &FilterBar::quickEntryWanted, this, &RequirementsPage::startQuickEntry);
    connect(&m_evidence, &EvidenceDesk::checked, this, [this] { m_model->setBroken(m_evidence.broken()); });
    connect(m_entry, &AnswerEntry::refused, this, [this](const QString &sentence) {
        m_refusal->showError({Error::Kind::NotAccepted, sentence, {}});
    });
    connect(m_tree, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() > Model::NameColumn)
            explain(index);
    });
    connect(&m_focus, &Focus::changed, this, &RequirementsPage::follow);
    connect(&m_store, &WorkspaceStore::changed, m_refusal, &QWidget::hide);
    connect(&m_store, &WorkspaceStore::changed, this, &RequirementsPage::refresh);
    connect(&m_store, &WorkspaceStore::currentBidChanged, this, &RequirementsPage::endQuickEntry);
    connect(&m_store, &WorkspaceStore::currentBidChanged, this, &RequirementsPage::refresh);
    connect(&m_display, &Display::languageChanged, this, [this](Language language) {
        m_model->setLanguage(language);
        m_answers->setPhrases(m_display.phrases());
        m_bar->setPhrases(m_display.phrases());
    });
    m_model->setBroken(m_evidence.broken());
    retranslate();
    refresh();
}

RequirementsPage::~RequirementsPage() = default;

void RequirementsPage::makeRows()
{
    m_tree->setObjectName(QStringLiteral("requirementTree"));
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(m_answers);
    auto *names = new CodeTextDelegate(m_tree, Model::NameColumn,
                                       {Model::CodeRole, Model::TextRole, Model::InScopeRole}, m_tree);
    names->setAside([this](const QModelIndex &index) { return m_columns->wordsOfHidden(index); });
    m_tree->setItemDelegateForColumn(Model::NameColumn, names);
    setFocusProxy(m_tree);
    m_columns = new TreeColumns(m_tree);
    m_open = new OpenRows(m_tree, this);

    makeEmpty();
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_nothing);
    m_refusal->setObjectName(QStringLiteral("entryRefusal"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_refusal);
    layout->addWidget(m_stack, 1);
}

// A filter that finds nothing leaves the keyboard on the way back.
void RequirementsPage::makeEmpty()
{
    m_empty->setObjectName(QStringLiteral("requirementsEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_showAll->setObjectName(QStringLiteral("requirementsShowAll"));
    auto *rows = new QVBoxLayout(m_nothing);
    rows->addStretch(2);
    rows->addWidget(m_empty);
    rows->addWidget(m_showAll, 0, Qt::AlignHCenter);
    rows->addStretch(3);
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_bar->setFilter({});
        m_tree->setFocus();
    });
}

void RequirementsPage::connectTree()
{
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid() && m_tree->hasFocus())
                    m_focus.select(index.data(Model::NodeRole).value<NodeRef>());
            });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, m_tree->viewport(),
            qOverload<>(&QWidget::update)); // the tint of the whole row moves
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_focus.selectTogether(m_tree->selectedCriteria()); });
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        m_focus.select(index.data(Model::NodeRole).value<NodeRef>());
    });
    connect(m_tree, &RequirementTree::resultPressed, this,
            [this](Outcome outcome) { m_entry->setOutcome(m_tree->selectedCriteria(), outcome); });
    connect(m_tree, &RequirementTree::workPressed, this,
            [this](Work work) { m_entry->setWork(m_tree->selectedCriteria(), work); });
    connect(m_tree, &RequirementTree::keepPressed, this,
            [this] { m_store.keepAnswers(m_tree->selectedCriteria()); });
    connect(m_tree, &RequirementTree::explainPressed, this, &RequirementsPage::explain);
    connect(m_tree, &RequirementTree::escapePressed, m_refusal, &QWidget::hide);
    connect(m_tree, &RequirementTree::copyPressed, this, &RequirementsPage::copy);
    connect(m_tree, &RequirementTree::pastePressed, this, &RequirementsPage::paste);
    connect(m_tree, &RequirementTree::fillDownPressed, this, &RequirementsPage::fillDown);
    connect(m_tree, &RequirementTree::editManyPressed, this, &RequirementsPage::editMany);
    connect(m_tree, &RequirementTree::clearPressed, this,
            [this] { m_entry->clear(m_tree->selectedCriteria(), selectedFields()); });
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &RequirementsPage::showMenu);
}

void RequirementsPage::retranslate()
{
    m_tree->setAccessibleName(tr("Packages, integrations and criteria of the bid"));
    m_showAll->setText(tr("&Show all criteria"));
    refresh();
}

void RequirementsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        m_columns->measure();
    QWidget::changeEvent(event);
}

void RequirementsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns->fit(width());
}

void RequirementsPage::refresh()
{
    m_open->follow(m_store.currentBid().code);
    const bool nothing = m_model->rowCount() == 0;
    const bool filteredAway = !nothing && m_filter->rowCount() == 0;
    m_empty->setText(
        nothing
            ? tr("Tick use cases on the left.\nThe integration packages that they require, the integrations "
                 "these need and every criterion appear here.")
            : tr("No criterion fits the filters."));
    m_showAll->setVisible(filteredAway);
    if (!m_quick || m_stack->currentWidget() != m_quick) {
        const bool hadFocus = m_tree->hasFocus() || m_showAll->hasFocus();
        m_stack->setCurrentWidget(nothing || filteredAway ? m_nothing : m_tree);
        if (hadFocus)
            (filteredAway ? static_cast<QWidget *>(m_showAll) : m_tree)->setFocus();
    }
    const Picture &picture = m_store.picture();
    const auto all = std::accumulate(picture.basis.begin(), picture.basis.end(), 0);
    m_bar->showCount(m_filter->filter().isEmpty() ? all : m_filter->shownCriteria(), all);
}

void RequirementsPage::showOnly(const RequirementFilter &filter)
{
    endQuickEntry();
    m_bar->setFilter(filter);
}

void RequirementsPage::applyFilter(const RequirementFilter &filter)
{
    const bool wasEmpty = m_filter->filter().isEmpty();
    if (filter.onlyBroken)
        m_evidence.check(evidenceItems(m_store.workspace())); // in a job; rows come as it finds them
    m_filter->setFilter(filter);
    if (!filter.isEmpty())
        m_open->openAll();
    else if (!wasEmpty)
        m_open->showAsLeft();
    follow(m_focus.node());
    if (m_quick && m_stack->currentWidget() == m_quick)
        startQuickEntry(); // over what is shown now
    refresh();
}

void RequirementsPage::follow(const NodeRef &node)
{
    const QModelIndex current = m_tree->currentIndex();
    // While several are being selected, the current one is among them only when that is done.
    if (current.data(Model::NodeRole).value<NodeRef>() == node && m_tree->selectionModel()->hasSelection())
        return;
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(node));
    if (!index.isValid()) {
        m_tree->clearSelection(); // what is selected stands elsewhere
        return;
    }
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

// The percentages of packages and integrations are doors to how they come about.
bool RequirementsPage::explain(const QModelIndex &index)
{
    const NodeRef node = index.data(Model::NodeRole).value<NodeRef>();
    if (!node.isValid() || node.kind == NodeKind::Criterion)
        return false;
    m_focus.explain({NumberKind::Effective, node}); // which is what the row shows
    return true;
}

void RequirementsPage::focusFilter()
{
    m_bar->focusText();
}

QList<AnswerField> RequirementsPage::selectedFields() const
{
    QList<AnswerField> fields;
    for (const int column : m_tree->selectedColumns())
        if (const auto field = Model::fieldOf(column))
            fields.append(*field);
    return fields;
}

} // namespace kravkort
