// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/meaningheader.h"

#include "models/item/sheetmodel.h"
#include "ui/theme.h"

#include <QPainter>

namespace kravkort {

MeaningHeader::MeaningHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(true);
}

QSize MeaningHeader::sectionSizeFromContents(int) const
{
    return {64, fontMetrics().height() * 2 + 14};
}

void MeaningHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!rect.isValid())
        return;
    const Theme theme = themeFor(palette());
    const QString meaning = model()->headerData(section, orientation(), SheetModel::MeaningRole).toString();
    const bool chosen = model()->headerData(section, orientation(), SheetModel::ChosenRole).toBool();
    const bool current = selectionModel() && selectionModel()->currentIndex().column() == section;
    painter->save();
    painter->fillRect(rect, current ? theme.accentSoft : theme.card);
    painter->setPen(theme.line);
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const QRect inner = rect.adjusted(8, 4, -8, -4);
    const QRect upper(inner.topLeft(), QSize(inner.width(), inner.height() / 2));
    const QRect lower(inner.left(), upper.bottom() + 1, inner.width(), inner.height() / 2);
    painter->setPen(theme.quiet);
    const QString sign = meaning.isEmpty() ? QString() : chosen ? QStringLiteral("✓") : QStringLiteral("≈");
    painter->drawText(upper, Qt::AlignLeft | Qt::AlignVCenter,
                      model()->headerData(section, orientation(), Qt::DisplayRole).toString());
    painter->drawText(upper, Qt::AlignRight | Qt::AlignVCenter, sign);
    if (!meaning.isEmpty()) {
        const bool unread = meaning == titleOf(Meaning::Nothing); // quiet, so that what is read stands out
        QFont strong = font();
        strong.setBold(!unread);
        painter->setFont(strong);
        painter->setPen(unread ? theme.quiet : theme.text);
        const int arrow = painter->fontMetrics().horizontalAdvance(QStringLiteral(" ▾"));
        painter->drawText(lower.adjusted(0, 0, -arrow, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(meaning, Qt::ElideRight, lower.width() - arrow));
        painter->drawText(lower, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("▾"));
    }
    painter->restore();
}

} // namespace kravkort
