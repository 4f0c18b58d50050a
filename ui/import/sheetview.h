// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace kravkort {

class SheetModel;

// A sheet's rows as they stand, with the table's place in it shown; read only, walked by keys.
class SheetView final : public QTableView
{
    Q_OBJECT

public:
    explicit SheetView(const QString &objectName, QWidget *parent = nullptr);

    SheetModel *sheet() const { return m_sheet; }
    // Columns as wide as their first rows need, within reason, and at least `least` pixels.
    void fitColumns(int least = 48);

signals:
    void chosen(const QModelIndex &index); // by Enter, F2 or double click

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    SheetModel *m_sheet;
};

} // namespace kravkort
