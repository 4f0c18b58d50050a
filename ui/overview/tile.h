// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/card.h"

namespace kravkort {

// One number, what it is of, and how it comes about. A click, Enter or Space asks for more.
class Tile final : public Card
{
    Q_OBJECT

public:
    explicit Tile(const QString &name, QWidget *parent = nullptr);

    void show(const QString &title, const QString &number, const QString &explained);

signals:
    void activated();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_number;
    QLabel *m_explained;
};

} // namespace kravkort
