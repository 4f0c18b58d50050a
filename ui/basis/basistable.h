// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace kravkort {

// The list of statements: what can be done with a key, and which columns there is room for.
class BasisTable final : public QTreeView
{
    Q_OBJECT

public:
    explicit BasisTable(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override; // a BasisFilter

signals:
    void confirmWanted();
    void withdrawWanted();
    void placeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace kravkort
