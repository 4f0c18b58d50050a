// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scope/scope.h"
#include "ui/overview/card.h"

#include <QList>

class QGridLayout;

namespace kravkort {

class ConditionEditor;
class DecisionEditor;
class Display;
class Focus;
class LinkLabel;
class WorkspaceStore;

// The open decisions of the bid, to be taken on the spot. What is decided here stays where it is until the
// list is begun anew, so that nothing jumps away under the hand and a slip is mended where it was made.
class DecisionList final : public Card
{
    Q_OBJECT

public:
    DecisionList(WorkspaceStore &store, Focus &focus, Display &display, QWidget *parent = nullptr);

    // Forgets what has been decided.
    void begin();
    void refresh();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        OpenDecision about;
        QWidget *widget = nullptr;
        LinkLabel *heading = nullptr;
        DecisionEditor *decision = nullptr;
        ConditionEditor *condition = nullptr;
    };

    Row newRow(const OpenDecision &about);
    void showRow(const Row &row);
    bool stands(const OpenDecision &about) const;
    void clear();
    void arrange();

    WorkspaceStore &m_store;
    Focus &m_focus;
    Display &m_display;
    const Catalogue *m_catalogue = nullptr; // that the rows' indices belong to
    QLabel *m_title;
    QLabel *m_none;
    QGridLayout *m_grid;
    QList<Row> m_rows;
};

} // namespace kravkort
