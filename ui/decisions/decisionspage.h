// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace kravkort {

class Display;
class Focus;
class WorkspaceStore;

// The page "Beslutninger": what one use case more costs, what dropping one saves, what can be bid on already,
// the best buy, and where work pays best. A section is made when it is first shown.
class DecisionsPage final : public QWidget
{
    Q_OBJECT

public:
    DecisionsPage(WorkspaceStore &store, Focus &focus, Display &display, QWidget *parent = nullptr);

    void showSection(int section);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *newSection(int section);
    void retranslate();

    WorkspaceStore &m_store;
    Focus &m_focus;
    Display &m_display;
    QTabBar *m_tabs;
    QStackedWidget *m_sections;
};

} // namespace kravkort
