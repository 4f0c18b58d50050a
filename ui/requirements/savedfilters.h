// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/requirementfilter.h"

#include <QToolButton>

namespace kravkort {

class WorkspaceStore;
struct Prompts;

// The filters that the workspace keeps by name: choose one, keep the present one, rename or remove one.
class SavedFilters final : public QToolButton
{
    Q_OBJECT

public:
    SavedFilters(WorkspaceStore &store, const Prompts &prompts, QWidget *parent = nullptr);

    // The filter that is in force, which can be kept.
    void setPresent(const RequirementFilter &filter);

signals:
    void chosen(const kravkort::RequirementFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillMenu();
    void keep();

    WorkspaceStore &m_store;
    const Prompts &m_prompts;
    RequirementFilter m_present;
};

} // namespace kravkort
