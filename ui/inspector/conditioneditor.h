// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/ids.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace kravkort {

class Display;
class WorkspaceStore;

// Answers on the spot whether the condition of a conditional dependency holds for the bid.
class ConditionEditor final : public QWidget
{
    Q_OBJECT

public:
    ConditionEditor(WorkspaceStore &store, Display &display, QWidget *parent = nullptr);

    // By its place in the store's present catalogue.
    void show(int dependency);
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    WorkspaceStore &m_store;
    Display &m_display;
    int m_dependency = -1;
    QLabel *m_question;
    QComboBox *m_holds;
};

} // namespace kravkort
