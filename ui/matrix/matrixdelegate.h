// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace kravkort {

class MatrixView;

// Paints a MatrixView's cells.
class MatrixDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit MatrixDelegate(MatrixView &view); // the view takes it

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const MatrixView &m_view;
};

} // namespace kravkort
