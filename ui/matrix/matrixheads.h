// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace kravkort {

class MatrixView;

// The heads of a MatrixView's rows or columns.
class MatrixHeads final : public QHeaderView
{
    Q_OBJECT

public:
    MatrixHeads(Qt::Orientation orientation, MatrixView &view); // the view takes it

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const MatrixView &m_view;
};

} // namespace kravkort
