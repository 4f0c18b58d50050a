// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/graphlook.h"
#include "models/phrases.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace kravkort {

// What of the graph is drawn at the moment, and the way back: the steps into it, how far the last one
// reaches, the sentence that belongs to it, and a chip for everything that is filtered or folded.
class GraphTrail final : public QWidget
{
    Q_OBJECT

public:
    explicit GraphTrail(QWidget *parent = nullptr);

    struct Contents
    {
        GraphLook look;
        int shownStep = -1;
        QString sentence;
        int matching = 0; // nodes that the filter looks for
        int folds = 0;    // folded nodes that are drawn
    };
    // Hides itself where there is nothing to say.
    void show(const Contents &contents, const Phrases &phrases);

signals:
    void stepWanted(int step);                            // back to it; -1 for the whole graph
    void focusChanged(const kravkort::GraphFocus &focus); // of the step that shows
    void filterChanged(const kravkort::GraphFilter &filter);
    void unfoldWanted(); // everything

private:
    QWidget *reachControls();
    void showSteps();
    void showReach();
    void showChips(const Phrases &phrases);
    QToolButton *addChip(const QString &text, const QString &meaning);

    Contents m_contents;
    QWidget *m_steps;
    QWidget *m_reach = nullptr;
    QList<QToolButton *> m_directions; // by Direction
    QComboBox *m_depth = nullptr;
    QLabel *m_sentence;
    QWidget *m_chips;
    QLabel *m_matching;
};

// "What it needs" and so on.
QString nameOf(Direction direction);
// "1 step", and "all the way" for 0.
QString depthText(int depth);

} // namespace kravkort
