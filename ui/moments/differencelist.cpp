// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/differencelist.h"

#include "models/domain/moments/differenceblocks.h"

#include <QHeaderView>

namespace kravkort {

namespace {

enum Column { Code, What, How };
constexpr std::array turns{Turn::Added, Turn::Removed, Turn::Progressed, Turn::Regressed, Turn::Changed};
// One for each heading, so that the kind of change is seen without reading.
constexpr std::array<char16_t, turns.size() + 1> symbols{u'+', u'−', u'▲', u'▼', u'≠', u'✎'};

} // namespace

DifferenceList::DifferenceList(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("differenceList"));
    setAccessibleName(tr("What has changed"));
    setHeaderLabels({tr("Code"), tr("What"), tr("Before → after")});
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    header()->setStretchLastSection(false);
}

QStringList DifferenceList::changeNames(const Phrases &phrases)
{
    QStringList names;
    for (const Turn turn : turns)
        names.append(nameOf(turn, phrases));
    names.append(phrases("Difference", QT_TRANSLATE_NOOP("Difference", "In other words")));
    return names;
}

void DifferenceList::show(const BidDifference &difference, int change, NodeKind kind, const Phrases &phrases)
{
    clear();
    m_shown.clear();
    m_rows = 0;
    const QStringList names = changeNames(phrases);
    const QList<std::pair<NodeKind, const QList<BidChange> *>> kinds{
        {NodeKind::UseCase, &difference.useCases},
        {NodeKind::Package, &difference.packages},
        {NodeKind::Criterion, &difference.criteria}};
    for (int group = 0; group < names.size(); ++group) {
        if (change >= 0 && change != group)
            continue;
        const bool words = group == static_cast<int>(turns.size());
        auto *heading = new QTreeWidgetItem;
        for (const auto &[itsKind, changes] : kinds)
            for (const BidChange &one : *changes) {
                if ((kind != NodeKind::None && kind != itsKind) ||
                    !(words ? one.reworded : one.turn == turns.at(static_cast<size_t>(group))))
                    continue;
                auto *row = new QTreeWidgetItem(heading);
                const QString text = one.shown().text.in(phrases.language());
                row->setText(Code, one.code);
                row->setText(What, text);
                row->setToolTip(What, text);
                row->setText(How, words ? tr("other words") : wordsOf(one, phrases));
                row->setData(Code, Qt::UserRole, m_shown.size());
                m_shown.append({itsKind, one});
                ++m_rows;
            }
        if (heading->childCount() == 0) {
            delete heading;
            continue;
        }
        heading->setText(Code, QStringLiteral("%1  %2 (%3)")
                                   .arg(QChar(symbols.at(static_cast<size_t>(group))), names.at(group))
                                   .arg(heading->childCount()));
        QFont bold = font();
        bold.setBold(true);
        heading->setFont(Code, bold);
        heading->setFlags(Qt::ItemIsEnabled);
        addTopLevelItem(heading);
        heading->setFirstColumnSpanned(true);
    }
    expandAll();
    header()->setSectionResizeMode(What, QHeaderView::Stretch);
    for (const int column : {Code, How}) {
        header()->setSectionResizeMode(column, QHeaderView::Interactive);
        int width = header()->sectionSizeHint(column);
        for (const Shown &one : std::as_const(m_shown))
            width = std::max(width, fontMetrics().horizontalAdvance(
                                        column == Code ? one.change.code : wordsOf(one.change, phrases)));
        header()->resizeSection(column, std::min(width + indentation() * (column == Code ? 2 : 0) + 24,
                                                 fontMetrics().averageCharWidth() * 36));
    }
    if (topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0)->child(0));
}

const BidChange *DifferenceList::current() const
{
    const QTreeWidgetItem *item = currentItem();
    return item && item->parent() ? &m_shown.at(item->data(Code, Qt::UserRole).toInt()).change : nullptr;
}

NodeRef DifferenceList::currentNode() const
{
    const QTreeWidgetItem *item = currentItem();
    if (!item || !item->parent())
        return {};
    const Shown &shown = m_shown.at(item->data(Code, Qt::UserRole).toInt());
    return {shown.kind, shown.change.code};
}

} // namespace kravkort
