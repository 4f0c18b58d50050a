// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/agendaeditor.h"

#include "models/domain/meeting/agenda.h"
#include "models/domain/meeting/meetings.h"
#include "models/domain/text/names.h"
#include "ui/inspector/flowlayout.h"
#include "ui/meeting/agendatree.h"
#include "ui/meeting/criterionpicker.h"

#include <QHeaderView>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kravkort {

AgendaEditor::AgendaEditor(const Workspace &workspace, const Picture &picture, const Phrases &phrases,
                           QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_picture(picture)
    , m_phrases(phrases)
    , m_tree(new AgendaTree(this))
    , m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("agendaEditor"));
    m_tree->setObjectName(QStringLiteral("agendaTree"));
    m_tree->setAccessibleName(tr("Agenda; Alt with the arrows moves, Delete drops"));
    m_tree->setHeaderLabels({tr("Item"), tr("What it says"), tr("Our status")});
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_tree->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("agendaCount"));

    auto *buttons = new QWidget(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);
    auto *row = new FlowLayout(6, buttons);
    row->addWidget(button("agendaAddCriteria", tr("Add &criteria…"), &AgendaEditor::addCriteria));
    row->addWidget(button("agendaAddTopic", tr("Add &topic…"), &AgendaEditor::askTopic));
    row->addWidget(button("agendaUp", tr("Move &up"), &AgendaEditor::moveUp));
    row->addWidget(button("agendaDown", tr("Move &down"), &AgendaEditor::moveDown));
    row->addWidget(button("agendaDrop", tr("D&rop"), &AgendaEditor::dropSelected));
    row->addWidget(button("agendaKeep", tr("Keep &only the selected"), &AgendaEditor::keepSelected));
    row->addWidget(button("agendaDropMet", tr("Drop what is &met"), &AgendaEditor::dropMet));
    m_undo = button("agendaUndo", tr("U&ndo"), &AgendaEditor::undo);
    row->addWidget(m_undo);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tree, 1);
    column->addWidget(m_count);
    column->addWidget(buttons);
    connect(m_tree, &AgendaTree::dropped, this, &AgendaEditor::moveTo);
    setFocusProxy(m_tree);
}

QPushButton *AgendaEditor::button(const char *name, const QString &text, void (AgendaEditor::*does)())
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(QString::fromLatin1(name));
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, does);
    return made;
}

void AgendaEditor::setAgenda(const QList<AgendaItem> &items)
{
    m_items = items;
    m_before.clear();
    fill();
}

void AgendaEditor::setMinutes(int minutes)
{
    m_minutes = minutes;
    showCount();
}

void AgendaEditor::change(const QList<AgendaItem> &items)
{
    if (items == m_items)
        return;
    m_before.append(m_items);
    m_items = items;
    fill();
    emit changed();
}

void AgendaEditor::undo()
{
    if (m_before.isEmpty())
        return;
    m_items = m_before.takeLast();
    fill();
    emit changed();
}

QList<qsizetype> AgendaEditor::selected() const
{
    QList<qsizetype> places;
    const auto take = [&](const QTreeWidgetItem *row, const auto &self) -> void {
        if (row->childCount() == 0)
            places.append(row->data(0, AgendaTree::placeRole).toInt());
        for (int i = 0; i < row->childCount(); ++i)
            self(row->child(i), self);
    };
    for (const QTreeWidgetItem *row : m_tree->selectedItems())
        take(row, take);
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

void AgendaEditor::moveSelected(int by)
{
    const QList<qsizetype> places = selected();
    if (places.isEmpty())
        return;
    if (by < 0 && places.first() > 0)
        moveTo(places.first() - 1);
    if (by > 0 && places.last() + 1 < m_items.size())
        moveTo(places.last() + 2);
}

void AgendaEditor::moveTo(qsizetype place)
{
    const QList<qsizetype> places = selected();
    if (places.isEmpty())
        return;
    const qsizetype target = place < 0 ? m_items.size() : place;
    QList<AgendaItem> before, moved, after;
    for (qsizetype i = 0; i < m_items.size(); ++i)
        (places.contains(i) ? moved : i < target ? before : after).append(m_items.at(i));
    QList<qsizetype> now;
    for (qsizetype i = 0; i < moved.size(); ++i)
        now.append(before.size() + i);
    change(before + moved + after);
    select(now);
}

void AgendaEditor::dropSelected()
{
    const QList<qsizetype> places = selected();
    if (places.isEmpty())
        return;
    QList<AgendaItem> kept;
    for (qsizetype i = 0; i < m_items.size(); ++i)
        if (!places.contains(i))
            kept.append(m_items.at(i));
    const qsizetype next = places.first();
    change(kept);
    if (!m_items.isEmpty())
        select({std::min(next, m_items.size() - 1)});
}

void AgendaEditor::keepSelected()
{
    QList<AgendaItem> kept;
    for (const qsizetype place : selected())
        kept.append(m_items.at(place));
    if (!kept.isEmpty())
        change(kept);
}

Outcome AgendaEditor::outcomeOf(const AgendaItem &item) const
{
    const int criterion = criterionOf(m_workspace, *m_picture.catalogue, item);
    return criterion < 0 ? Outcome::Unknown : m_picture.outcomes.at(criterion);
}

// What has changed stays: it is what the municipality wants to see.
void AgendaEditor::dropMet()
{
    QList<AgendaItem> kept;
    for (const AgendaItem &item : std::as_const(m_items)) {
        const Outcome outcome = outcomeOf(item);
        if (item.part != AgendaPart::UseCases ||
            (outcome != Outcome::Met && outcome != Outcome::NotApplicable))
            kept.append(item);
    }
    change(kept);
}

void AgendaEditor::askTopic()
{
    bool sure = false;
    const QString text =
        QInputDialog::getText(this, tr("Add a topic"), tr("What is it about?"), QLineEdit::Normal, {}, &sure);
    if (sure)
        addTopic(text);
}

void AgendaEditor::addTopic(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    const QList<qsizetype> places = selected();
    const qsizetype at = places.isEmpty() ? m_items.size() : places.last() + 1;
    QList<AgendaItem> items = m_items;
    items.insert(at, {.part = AgendaPart::Own, .text = text.simplified()});
    change(items);
    select({at});
}

void AgendaEditor::addCriteria()
{
    QStringList present;
    for (const AgendaItem &item : std::as_const(m_items))
        present.append(item.subject);
    CriterionPicker picker(m_picture, m_phrases, present, this);
    if (picker.exec() != QDialog::Accepted)
        return;
    const QList<qsizetype> places = selected();
    const qsizetype at = places.isEmpty() ? m_items.size() : places.last() + 1;
    QList<AgendaItem> items = m_items;
    QList<qsizetype> added;
    for (const QString &code : picker.chosen()) {
        added.append(at + added.size());
        items.insert(added.last(), {.part = AgendaPart::Own, .subject = code});
    }
    change(items);
    select(added);
}

QString AgendaEditor::groupOf(const AgendaItem &item) const
{
    if (item.part != AgendaPart::UseCases)
        return nameOf(item.part, m_phrases);
    if (item.useCase.isEmpty())
        return titleOf(*m_picture.catalogue, generalNode(), m_phrases);
    const NodeRef node{NodeKind::UseCase, item.useCase};
    return item.useCase + u' ' + titleOf(*m_picture.catalogue, node, m_phrases);
}

void AgendaEditor::fill()
{
    m_tree->clear();
    QTreeWidgetItem *group = nullptr;
    QString shown;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const AgendaItem &item = m_items.at(i);
        if (const QString name = groupOf(item); !group || name != shown) {
            shown = name;
            group = new QTreeWidgetItem(m_tree, QStringList(name));
            group->setFirstColumnSpanned(true);
            QFont bold = m_tree->font();
            bold.setBold(true);
            group->setFont(0, bold);
        }
        const int criterion = criterionOf(m_workspace, *m_picture.catalogue, item);
        const QString code = codeOf(m_workspace, item);
        auto *row = new QTreeWidgetItem(group);
        row->setText(0, QStringLiteral("%1. %2").arg(i + 1).arg(code));
        row->setText(1, lineOf(m_workspace, *m_picture.catalogue, item, m_phrases).simplified());
        row->setToolTip(1, row->text(1));
        if (criterion >= 0)
            row->setText(2, symbolOf(outcomeOf(item)) + u' ' + nameOf(outcomeOf(item), m_phrases));
        if (const QString since = sinceText(item, m_phrases); !since.isEmpty()) {
            row->setText(1, since + QStringLiteral(" · ") + row->text(1));
            row->setToolTip(1, row->text(1));
        }
        row->setData(0, AgendaTree::placeRole, int(i));
        row->setFlags(row->flags() & ~Qt::ItemIsDropEnabled);
    }
    m_tree->expandAll();
    m_tree->resizeColumnToContents(0);
    m_tree->resizeColumnToContents(2);
    m_undo->setEnabled(!m_before.isEmpty());
    showCount();
}

void AgendaEditor::select(const QList<qsizetype> &places)
{
    m_tree->clearSelection();
    QTreeWidgetItemIterator it(m_tree);
    bool first = true;
    for (; *it; ++it)
        if ((*it)->childCount() == 0 && places.contains((*it)->data(0, AgendaTree::placeRole).toInt())) {
            if (first)
                m_tree->setCurrentItem(*it, 0, QItemSelectionModel::NoUpdate);
            first = false;
            (*it)->setSelected(true);
        }
}

void AgendaEditor::showCount()
{
    const int count = static_cast<int>(m_items.size());
    if (count == 0)
        return m_count->setText(tr("Nothing is on the agenda yet. Add criteria or a topic."));
    const int seconds = m_minutes * 60 / count;
    m_count->setText(tr("%n item(s); %1:%2 minutes for each", nullptr, count)
                         .arg(seconds / 60)
                         .arg(seconds % 60, 2, 10, QLatin1Char('0')));
}

bool AgendaEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_tree || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool alt = key->modifiers() & Qt::AltModifier;
    if (alt && key->key() == Qt::Key_Up)
        moveSelected(-1);
    else if (alt && key->key() == Qt::Key_Down)
        moveSelected(1);
    else if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace)
        dropSelected();
    else if (key->matches(QKeySequence::Undo))
        undo();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace kravkort
