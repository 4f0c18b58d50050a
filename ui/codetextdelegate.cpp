// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codetextdelegate.h"

#include "ui/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

#include <cmath>

namespace kravkort {

namespace {

constexpr int padding = 5; // above and below the text

} // namespace

CodeTextDelegate::CodeTextDelegate(QTreeView *view, int column, Roles roles, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_view(view)
    , m_column(column)
    , m_roles(roles)
{
    // Another width breaks lines elsewhere, so the rows change their heights.
    connect(view->header(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section == m_column)
            emit sizeHintChanged({});
    });
}

int CodeTextDelegate::textLeft(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStyle *style = m_view->style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, m_view) + 2;
    if (!(index.flags() & Qt::ItemIsUserCheckable))
        return margin;
    return style->pixelMetric(QStyle::PM_IndicatorWidth, &option, m_view) + 2 * margin + 2;
}

qreal CodeTextDelegate::layOut(QTextLayout &layout, const QModelIndex &index,
                               const QStyleOptionViewItem &option, qreal width) const
{
    const Theme theme = themeFor(option.palette);
    const QString code = index.data(m_roles.code).toString();
    const QString text = index.data(m_roles.text).toString();
    QString aside = m_aside ? m_aside(index) : QString();
    if (!aside.isEmpty())
        aside.prepend(QStringLiteral("  "));
    layout.setText(QString(code + QStringLiteral("\u2002") + text + aside));
    QFont font = option.font;
    const bool leaf = !index.model()->hasChildren(index);
    layout.setFont(font);
    QTextCharFormat codeFormat;
    codeFormat.setForeground(leaf ? theme.quiet : theme.accent);
    if (!leaf)
        codeFormat.setFontWeight(QFont::DemiBold);
    QTextCharFormat textFormat;
    const bool quiet = m_roles.quiet >= 0 && !index.data(m_roles.quiet).toBool();
    textFormat.setForeground(quiet ? theme.quiet : theme.text);
    const int codeLength = static_cast<int>(code.size());
    const int textLength = static_cast<int>(text.size()) + 1;
    QTextCharFormat asideFormat;
    asideFormat.setForeground(theme.quiet);
    layout.setFormats({{0, codeLength, codeFormat},
                       {codeLength, textLength, textFormat},
                       {codeLength + textLength, static_cast<int>(aside.size()), asideFormat}});
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 40.0));
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return y;
}

void CodeTextDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.text.clear();
    m_view->style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, m_view);

    const QRectF area = QRectF(option.rect).adjusted(textLeft(option, index), 0, -4, 0);
    QTextLayout layout;
    const qreal height = layOut(layout, index, option, area.width());
    painter->save();
    painter->setClipRect(option.rect);
    layout.draw(painter, {area.left(), area.top() + std::max(0.0, (area.height() - height) / 2)});
    painter->restore();
}

QSize CodeTextDelegate::sizeHint(const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    int depth = m_view->rootIsDecorated() ? 1 : 0;
    for (QModelIndex at = index.parent(); at.isValid(); at = at.parent())
        ++depth;
    const int column = m_view->columnWidth(m_column);
    const int width = column - depth * m_view->indentation() - textLeft(option, index) - 4;
    QTextLayout layout;
    const qreal height = layOut(layout, index, option, width);
    return {column, static_cast<int>(std::ceil(height)) + 2 * padding};
}

} // namespace kravkort
