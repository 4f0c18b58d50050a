// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requirements/requirementspage.h"

#include "models/item/requirementmodel.h"
#include "ui/codetextdelegate.h"
#include "ui/display.h"
#include "ui/focus.h"
#include "ui/requirements/answerdelegate.h"
#include "ui/requirements/filterbar.h"
#include "ui/requirements/openrows.h"
#include "ui/window/prompts.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <array>
#include <numeric>

namespace kravkort {

namespace {

using Model = RequirementModel;

// What the words of a column need, in both languages, from the widest word that it shows.
void setColumnWidths(QTreeView *tree)
{
    const QFontMetrics metrics = tree->fontMetrics();
    const auto width = [&](const char16_t *widest) {
        return metrics.horizontalAdvance(QString::fromUtf16(widest)) + 16;
    };
    QHeaderView *header = tree->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(50);
    header->setSectionResizeMode(Model::NameColumn, QHeaderView::Stretch);
    header->resizeSection(Model::StrengthColumn, width(u"supplementary"));
    header->resizeSection(Model::RoleColumn, width(u"forretningsbærende"));
    header->resizeSection(Model::WorkColumn, width(u"ikke påbegyndt"));
    header->resizeSection(Model::OutcomeColumn, width(u"○○ delvist opfyldt"));
    header->resizeSection(Model::OwnerColumn, width(u"Christina"));
    header->resizeSection(Model::DueColumn, width(u"! 28. sep 26"));
}

// What hidden columns would have said, where it is not what one expects anyway.
QString wordsOfHiddenColumns(const QTreeView *tree, const QModelIndex &index)
{
    QStringList words;
    const bool criterion = index.data(Model::OutcomeRole).isValid();
    const auto add = [&](int column) {
        const QString word = index.siblingAtColumn(column).data().toString();
        if (tree->isColumnHidden(column) && !word.isEmpty())
            words.append(word);
    };
    if (index.data(Model::StrengthRole).toInt() == static_cast<int>(Strength::Supplementary))
        add(Model::StrengthColumn);
    if (!criterion || index.data(Model::ResponsibleRole).toInt() != static_cast<int>(Responsible::Vendor))
        add(Model::RoleColumn);
    if (criterion)
        add(Model::OwnerColumn);
    return words.join(QStringLiteral(" · "));
}

} // namespace

RequirementsPage::RequirementsPage(WorkspaceStore &store, Focus &focus, Display &display,
                                   const Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_focus(focus)
    , m_display(display)
    , m_prompts(prompts)
    , m_model(new RequirementModel(store, display.language(), this))
    , m_filter(new RequirementFilterModel(this))
    , m_answers(new AnswerDelegate(
          display.phrases(), [this] { return ownersSoFar(); },
          [this](const QModelIndex &index) {
              setOutcome({{index.data(Model::CodeRole).toString()}}, Outcome::NotApplicable);
          },
          this))
    , m_bar(new FilterBar(display.phrases(), this))
    , m_stack(new QStackedWidget(this))
    , m_tree(new QTreeView(this))
    , m_empty(new QLabel(this))
{
    setObjectName(QStringLiteral("requirementsPage"));
    m_filter->setSourceModel(m_model);
    m_tree->setObjectName(QStringLiteral("requirementTree"));
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(m_answers);
    auto *names = new CodeTextDelegate(m_tree, Model::NameColumn,
                                       {Model::CodeRole, Model::TextRole, Model::InScopeRole}, m_tree);
    names->setAside([this](const QModelIndex &index) { return wordsOfHiddenColumns(m_tree, index); });
    m_tree->setItemDelegateForColumn(Model::NameColumn, names);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_tree->setUniformRowHeights(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(18);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->installEventFilter(this);
    setFocusProxy(m_tree);
    setColumnWidths(m_tree);
    m_open = new OpenRows(m_tree, this);

    m_empty->setObjectName(QStringLiteral("requirementsEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(48);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);

    connect(m_bar, &FilterBar::filterChanged, this, &RequirementsPage::applyFilter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid() && m_tree->hasFocus())
                    m_focus.select(index.data(Model::NodeRole).value<NodeRef>());
            });
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        m_focus.select(index.data(Model::NodeRole).value<NodeRef>());
    });
    connect(m_tree, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() > Model::NameColumn)
            explain(index);
    });
    connect(&m_focus, &Focus::changed, this, &RequirementsPage::follow);
    connect(&m_store, &WorkspaceStore::changed, this, &RequirementsPage::refresh);
    connect(&m_store, &WorkspaceStore::currentBidChanged, this, &RequirementsPage::refresh);
    connect(&m_display, &Display::languageChanged, this, [this](Language language) {
        m_model->setLanguage(language);
        m_answers->setPhrases(m_display.phrases());
        m_bar->setPhrases(m_display.phrases());
    });
    retranslate();
    refresh();
}

RequirementsPage::~RequirementsPage() = default;

void RequirementsPage::retranslate()
{
    m_tree->setAccessibleName(tr("Packages, integrations and criteria of the bid"));
    refresh();
}

void RequirementsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        setColumnWidths(m_tree);
    QWidget::changeEvent(event);
}

// Where there is little room the name keeps it and says what gives way; the inspector has the work.
void RequirementsPage::fitColumns()
{
    constexpr std::array givingWay{Model::WorkColumn, Model::RoleColumn, Model::StrengthColumn,
                                   Model::OwnerColumn};
    const QHeaderView *header = m_tree->header();
    const int least = m_tree->fontMetrics().averageCharWidth() * 46;
    for (const int column : givingWay)
        m_tree->setColumnHidden(column, false);
    int others = 0;
    for (int column = Model::NameColumn + 1; column < Model::ColumnCount; ++column)
        others += header->sectionSize(column);
    for (const int column : givingWay) {
        if (width() - others >= least)
            break;
        others -= header->sectionSize(column);
        m_tree->setColumnHidden(column, true);
    }
}

void RequirementsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
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
    m_stack->setCurrentWidget(nothing || filteredAway ? static_cast<QWidget *>(m_empty) : m_tree);
    const Picture &picture = m_store.picture();
    const auto all = std::accumulate(picture.basis.begin(), picture.basis.end(), 0);
    m_bar->showCount(m_filter->filter().isEmpty() ? all : m_filter->shownCriteria(), all);
}

void RequirementsPage::applyFilter(const RequirementFilter &filter)
{
    const bool wasEmpty = m_filter->filter().isEmpty();
    m_filter->setFilter(filter);
    if (!filter.isEmpty())
        m_open->openAll();
    else if (!wasEmpty)
        m_open->showAsLeft();
    follow(m_focus.node());
    refresh();
}

void RequirementsPage::follow(const NodeRef &node)
{
    const QModelIndex current = m_tree->currentIndex();
    if (current.data(Model::NodeRole).value<NodeRef>() == node &&
        m_tree->selectionModel()->isSelected(current))
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
    m_focus.explain({NumberKind::Pooled, node});
    return true;
}

void RequirementsPage::focusFilter()
{
    m_bar->focusText();
}

QList<CriterionId> RequirementsPage::selectedCriteria() const
{
    QList<CriterionId> criteria;
    for (const QModelIndex &row : m_tree->selectionModel()->selectedRows()) {
        const NodeRef node = row.data(Model::NodeRole).value<NodeRef>();
        if (node.kind == NodeKind::Criterion && !criteria.contains({node.code}))
            criteria.append({node.code});
    }
    return criteria;
}

// 1…5 set the result of what is selected, Delete clears a date or an owner.
bool RequirementsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int number = key->key() - Qt::Key_1;
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && explain(m_tree->currentIndex()))
            return true;
        const QList<CriterionId> criteria = selectedCriteria();
        if (!criteria.isEmpty() && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
            // In the order of the menu: 1 is met, 5 takes the answer back.
            constexpr std::array byKey{Outcome::Met, Outcome::PartlyMet, Outcome::NotMet,
                                       Outcome::NotApplicable, Outcome::Unknown};
            if (number >= 0 && number < static_cast<int>(byKey.size())) {
                setOutcome(criteria, byKey[static_cast<size_t>(number)]);
                return true;
            }
            if (key->key() == Qt::Key_Delete && m_tree->currentIndex().column() == Model::DueColumn) {
                m_store.setDue(criteria, std::nullopt);
                return true;
            }
            if (key->key() == Qt::Key_Delete && m_tree->currentIndex().column() == Model::OwnerColumn) {
                m_store.setOwner(criteria, {});
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RequirementsPage::setOutcome(const QList<CriterionId> &criteria, Outcome outcome)
{
    if (outcome != Outcome::NotApplicable) {
        m_store.setOutcome(criteria, outcome);
        return;
    }
    const QString before = m_store.answer(criteria.first()).reason;
    if (const auto reason =
            m_prompts.askText(this, tr("Not applicable"), tr("Why does the criterion not apply?"), before))
        m_store.setOutcome(criteria, outcome, *reason);
}

QStringList RequirementsPage::ownersSoFar() const
{
    QStringList owners;
    forEachUnder<Answer>(m_store.workspace(), m_store.picture().solution.code, [&](const Answer &answer) {
        if (!answer.owner.isEmpty() && !owners.contains(answer.owner))
            owners.append(answer.owner);
    });
    owners.sort(Qt::CaseInsensitive);
    return owners;
}

} // namespace kravkort
