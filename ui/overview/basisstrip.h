// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/basis.h"
#include "models/phrases.h"

#include <QWidget>

#include <array>

class QLabel;

namespace kravkort {

// How much of the ground is published, confirmed, inferred or assumed: a strip, and the same in words.
class BasisStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit BasisStrip(QWidget *parent = nullptr);

    // Criteria in scope by basis.
    void show(const std::array<int, allBases.size()> &counts, const Phrases &phrases);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::array<int, allBases.size()> m_counts{};
    QLabel *m_words;
};

} // namespace kravkort
