// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/ids.h"

#include <QWidget>

namespace kravkort {

class Display;
class LinkLabel;
class WorkspaceStore;

// What happened to a criterion, the newest first. Read from the file only while it is seen.
class Timeline final : public QWidget
{
    Q_OBJECT

public:
    Timeline(const WorkspaceStore &store, const Display &display, QWidget *parent = nullptr);

    void show(const CriterionId &criterion);
    void refresh();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QString html() const;

    const WorkspaceStore &m_store;
    const Display &m_display;
    CriterionId m_criterion;
    bool m_whole = false; // beyond the first lines
    LinkLabel *m_text;
};

} // namespace kravkort
