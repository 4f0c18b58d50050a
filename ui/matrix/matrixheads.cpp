// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrixheads.h"

#include "models/item/matrixmodel.h"
#include "ui/matrix/matrixpainter.h"
#include "ui/matrix/matrixview.h"

namespace kravkort {

MatrixHeads::MatrixHeads(Qt::Orientation orientation, MatrixView &view)
    : QHeaderView(orientation, &view)
    , m_view(view)
{
    setSectionsClickable(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(1);
    setFocusPolicy(Qt::NoFocus);
}

void MatrixHeads::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!rect.isValid())
        return;
    const MatrixHead head =
        model()->headerData(section, orientation(), MatrixModel::HeadRole).value<MatrixHead>();
    const MatrixLight light{m_view.isLit(section, orientation()), m_view.isChosen(section, orientation())};
    if (orientation() == Qt::Vertical)
        paintRowHead(head, light, m_view.look(), rect, *painter);
    else
        paintColumnHead(head, light, m_view.look(), rect, *painter);
}

} // namespace kravkort
