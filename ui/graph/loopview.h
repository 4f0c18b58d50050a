// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/cataloguechecks.h"
#include "models/phrases.h"
#include "ui/graph/graphpicture.h"

#include <QWidget>

namespace kravkort {

// A loop of integrations that must have each other, drawn round, with the dependency to cut marked and named.
class LoopView final : public QWidget
{
    Q_OBJECT

public:
    LoopView(const MustLoop &loop, const Phrases &phrases, QWidget *parent = nullptr);

    // Which one to cut, and why.
    QString advice() const;
    const GraphPicture &graph() const { return m_graph; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void drawUp();
    double scale() const;

    MustLoop m_loop;
    Phrases m_phrases;
    GraphPicture m_graph;
};

} // namespace kravkort
