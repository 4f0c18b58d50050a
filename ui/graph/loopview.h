// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/cataloguechecks.h"
#include "models/phrases.h"
#include "ui/graph/graphpicture.h"

#include <QWidget>

class QPainter;

namespace kravkort {

struct Theme;

// A loop of integrations that must have each other, drawn round, each dependency with its basis,
// the one to cut marked.
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
    void paintBasisOf(int edge, const Theme &theme, QPainter &painter) const;
    double scale() const;

    MustLoop m_loop;
    Phrases m_phrases;
    GraphPicture m_graph;
};

} // namespace kravkort
