// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrixdelegate.h"

#include "models/item/matrixmodel.h"
#include "ui/graph/graphcolours.h"
#include "ui/matrix/matrixpainter.h"
#include "ui/matrix/matrixview.h"

#include <QPainter>

namespace kravkort {

MatrixDelegate::MatrixDelegate(MatrixView &view)
    : QStyledItemDelegate(&view)
    , m_view(view)
{
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const MatrixStyle &style = m_view.look();
    const Theme &theme = style.theme;
    const bool crossed =
        m_view.isLit(index.row(), Qt::Vertical) || m_view.isLit(index.column(), Qt::Horizontal);
    painter->fillRect(option.rect, option.state & QStyle::State_Selected ? theme.accentSoft
                                   : crossed ? mixed(theme.accentSoft, theme.ground, 0.4)
                                             : theme.ground);
    painter->setPen(mixed(theme.line, theme.ground, 0.6));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    const auto *model = static_cast<const MatrixModel *>(index.model());
    paintMatrixCell(model->shape().kind, index.data(MatrixModel::CellRole).value<MatrixCell>(), style,
                    option.rect, *painter);
    if (m_view.currentIndex() != index)
        return;
    const double thick = m_view.hasFocus() ? 2 : 1;
    painter->setPen(QPen(m_view.hasFocus() ? theme.accent : theme.quiet, thick));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(option.rect).adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2));
}

} // namespace kravkort
