// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requirements/treecolumns.h"

#include "models/item/requirementmodel.h"

#include <QAction>
#include <QFontMetrics>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QTreeView>

#include <array>

namespace kravkort {

namespace {

using Model = RequirementModel;

// By their names, for the order of columns may change.
constexpr std::array<const char *, Model::ColumnCount> names{
    "name", "strength", "role", "attention", "work", "result", "owner", "due", "estimate", "note"};

QString key()
{
    return QStringLiteral("requirements/columnsAway");
}

} // namespace

TreeColumns::TreeColumns(QTreeView *tree)
    : QObject(tree)
    , m_tree(tree)
{
    const QStringList away = QSettings().value(key()).toStringList();
    for (int column = Model::NameColumn + 1; column < Model::ColumnCount; ++column)
        if (away.contains(QString::fromLatin1(names[static_cast<size_t>(column)])))
            m_away.insert(column);
    QHeaderView *header = tree->header();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &TreeColumns::showMenu);
    measure();
}

// What the words of a column need, in both languages, from the widest word that it shows.
void TreeColumns::measure()
{
    const QFontMetrics metrics = m_tree->fontMetrics();
    const auto width = [&](const char16_t *widest) {
        return metrics.horizontalAdvance(QString::fromUtf16(widest)) + 16;
    };
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(50);
    header->setSectionResizeMode(Model::NameColumn, QHeaderView::Stretch);
    header->resizeSection(Model::StrengthColumn, width(u"supplementary"));
    header->resizeSection(Model::RoleColumn, width(u"forretningsbærende"));
    header->resizeSection(Model::AttentionColumn, width(u"! overdue · ⊘ blokeret"));
    header->resizeSection(Model::WorkColumn, width(u"ikke påbegyndt"));
    header->resizeSection(Model::OutcomeColumn, width(u"○○ delvist opfyldt ⊘"));
    header->resizeSection(Model::OwnerColumn, width(u"Christina"));
    header->resizeSection(Model::DueColumn, width(u"! 28. sep 26"));
    header->resizeSection(Model::EstimateColumn, width(u"Estimate"));
    header->resizeSection(Model::NoteColumn, width(u"A note of some words"));
}

// Where there is little room the name keeps it and says what gives way; the inspector has the rest.
void TreeColumns::fit(int width)
{
    constexpr std::array givingWay{Model::NoteColumn,     Model::EstimateColumn,  Model::RoleColumn,
                                   Model::StrengthColumn, Model::AttentionColumn, Model::WorkColumn,
                                   Model::OwnerColumn};
    const QHeaderView *header = m_tree->header();
    const int least = m_tree->fontMetrics().averageCharWidth() * 46;
    int others = 0;
    for (int column = Model::NameColumn + 1; column < Model::ColumnCount; ++column) {
        m_tree->setColumnHidden(column, m_away.contains(column));
        others += header->sectionSize(column); // of a hidden one it is 0
    }
    for (const int column : givingWay) {
        if (width - others >= least)
            break;
        others -= header->sectionSize(column);
        m_tree->setColumnHidden(column, true);
    }
}

QString TreeColumns::wordsOfHidden(const QModelIndex &index) const
{
    QStringList words;
    const bool criterion = index.data(Model::OutcomeRole).isValid();
    const auto add = [&](int column) {
        const QString word = index.siblingAtColumn(column).data().toString();
        if (m_tree->isColumnHidden(column) && !word.isEmpty())
            words.append(word);
    };
    add(Model::AttentionColumn);
    if (index.data(Model::StrengthRole).toInt() == static_cast<int>(Strength::Supplementary))
        add(Model::StrengthColumn);
    if (!criterion || index.data(Model::ResponsibleRole).toInt() != static_cast<int>(Responsible::Vendor))
        add(Model::RoleColumn);
    if (criterion)
        add(Model::OwnerColumn);
    return words.join(QStringLiteral(" · "));
}

void TreeColumns::put(int column, bool away)
{
    if (away)
        m_away.insert(column);
    else
        m_away.remove(column);
    QStringList list;
    for (const int one : std::as_const(m_away))
        list.append(QString::fromLatin1(names[static_cast<size_t>(one)]));
    list.sort();
    QSettings().setValue(key(), list);
    fit(m_tree->width());
}

void TreeColumns::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(m_tree);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setToolTipsVisible(true);
    for (int column = Model::NameColumn + 1; column < Model::ColumnCount; ++column) {
        const QString title = m_tree->model()->headerData(column, Qt::Horizontal).toString();
        const bool noRoom = !m_away.contains(column) && m_tree->isColumnHidden(column);
        QAction *action = menu->addAction(noRoom ? tr("%1 (no room now)").arg(title) : title);
        action->setObjectName(QString::fromLatin1(names[static_cast<size_t>(column)]));
        action->setCheckable(true);
        action->setChecked(!m_away.contains(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { put(column, !shown); });
    }
    menu->popup(m_tree->header()->mapToGlobal(at));
}

} // namespace kravkort
