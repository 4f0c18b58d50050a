// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/planeditor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kravkort {

namespace {

constexpr int kindRole = Qt::UserRole;

template<class Kind>
void fill(QListWidget *list, const QList<Kind> &ticked, const QList<Kind> &offered, const Phrases &phrases)
{
    list->clear();
    QList<Kind> all = ticked;
    for (const Kind kind : offered)
        if (!all.contains(kind))
            all.append(kind);
    for (const Kind kind : all) {
        auto *item = new QListWidgetItem(nameOf(kind, phrases), list);
        item->setData(kindRole, static_cast<int>(kind));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(kind) ? Qt::Checked : Qt::Unchecked);
    }
}

template<class Kind>
QList<Kind> ticked(const QListWidget *list)
{
    QList<Kind> kinds;
    for (int row = 0; row < list->count(); ++row)
        if (list->item(row)->checkState() == Qt::Checked)
            kinds.append(static_cast<Kind>(list->item(row)->data(kindRole).toInt()));
    return kinds;
}

} // namespace

PlanEditor::PlanEditor(QWidget *parent)
    : QWidget(parent)
    , m_sectionsLabel(new QLabel(this))
    , m_sections(new QListWidget(this))
    , m_up(new QToolButton(this))
    , m_down(new QToolButton(this))
    , m_fieldsLabel(new QLabel(this))
    , m_fields(new QListWidget(this))
{
    setObjectName(QStringLiteral("planEditor"));
    m_sections->setObjectName(QStringLiteral("planSections"));
    m_fields->setObjectName(QStringLiteral("planFields"));
    m_up->setObjectName(QStringLiteral("planUp"));
    m_down->setObjectName(QStringLiteral("planDown"));
    m_sectionsLabel->setBuddy(m_sections);
    m_fieldsLabel->setBuddy(m_fields);
    m_up->setArrowType(Qt::UpArrow);
    m_down->setArrowType(Qt::DownArrow);
    m_up->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Up));
    m_down->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    m_sections->setDragDropMode(QAbstractItemView::InternalMove);
    m_sections->setDefaultDropAction(Qt::MoveAction);
    for (QListWidget *list : {m_sections, m_fields})
        list->setMinimumHeight(fontMetrics().height() * 6);

    auto *head = new QHBoxLayout;
    head->addWidget(m_sectionsLabel, 1);
    head->addWidget(m_up);
    head->addWidget(m_down);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(head);
    layout->addWidget(m_sections, 3);
    layout->addWidget(m_fieldsLabel);
    layout->addWidget(m_fields, 1);

    const auto told = [this] {
        if (!m_filling)
            emit edited();
    };
    connect(m_sections, &QListWidget::itemChanged, this, told);
    connect(m_fields, &QListWidget::itemChanged, this, told);
    connect(m_sections->model(), &QAbstractItemModel::rowsMoved, this, told);
    connect(m_sections, &QListWidget::currentRowChanged, this, &PlanEditor::showMoves);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    retranslate();
}

void PlanEditor::setPlan(const ReportPlan &plan, const Phrases &phrases)
{
    m_filling = true;
    m_shown = plan;
    const ReportPlan most = planOf(plan.ceiling);
    fill(m_sections, plan.sections, most.sections, phrases);
    fill(m_fields, plan.fields, most.fields, phrases);
    const bool fields = !most.fields.isEmpty();
    m_fieldsLabel->setVisible(fields);
    m_fields->setVisible(fields);
    m_filling = false;
    showMoves();
}

ReportPlan PlanEditor::plan() const
{
    ReportPlan plan = m_shown;
    plan.sections = ticked<ReportSectionKind>(m_sections);
    plan.fields = ticked<ReportField>(m_fields);
    return plan;
}

void PlanEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PlanEditor::retranslate()
{
    m_sectionsLabel->setText(tr("Sections, in this &order:"));
    m_fieldsLabel->setText(tr("Of each a&nswer:"));
    m_sections->setAccessibleName(tr("Sections of the report"));
    m_fields->setAccessibleName(tr("What is shown of each answer"));
    m_up->setAccessibleName(tr("Move the section up"));
    m_down->setAccessibleName(tr("Move the section down"));
    m_up->setToolTip(tr("Move the section up (Alt+Up)"));
    m_down->setToolTip(tr("Move the section down (Alt+Down)"));
}

void PlanEditor::move(int by)
{
    const int row = m_sections->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_sections->count())
        return;
    m_filling = true;
    m_sections->insertItem(to, m_sections->takeItem(row));
    m_sections->setCurrentRow(to);
    m_filling = false;
    emit edited();
}

void PlanEditor::showMoves()
{
    const int row = m_sections->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_sections->count());
}

} // namespace kravkort
