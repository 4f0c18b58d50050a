// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/phrases.h"

#include <QWidget>

namespace kravkort {

// The graph's legend under it, as high as its width asks for. In words it is its tool tip and description.
class LegendPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit LegendPanel(const Phrases &phrases, QWidget *parent = nullptr);
    void setPhrases(const Phrases &phrases);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFont sizedFont() const;

    Phrases m_phrases;
};

} // namespace kravkort
