// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace kravkort {

// Above each column of a sheet: its letter, and what it is taken for, with a sign whether that was guessed.
class MeaningHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit MeaningHeader(QWidget *parent = nullptr);

protected:
    QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

} // namespace kravkort
