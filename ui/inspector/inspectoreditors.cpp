// SPDX-License-Identifier: GPL-3.0-or-later
// What can be said and decided about what is selected.
#include "models/domain/decisions/decisions.h"
#include "models/store/workspacestore.h"
#include "ui/display.h"
#include "ui/focus.h"
#include "ui/history/timeline.h"
#include "ui/inspector/answereditor.h"
#include "ui/inspector/conditioneditor.h"
#include "ui/inspector/costtext.h"
#include "ui/inspector/decisioneditor.h"
#include "ui/inspector/evidenceeditor.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/linklabel.h"
#include "ui/inspector/section.h"

#include <QCheckBox>

#include <algorithm>

namespace kravkort {

void Inspector::showEditors()
{
    const Picture &picture = m_store.picture();
    const int index = indexOf(*picture.catalogue, m_node);
    m_chosen->setVisible(m_node.kind == NodeKind::UseCase);
    if (m_node.kind == NodeKind::UseCase)
        m_chosen->setChecked(picture.selection.chosen.at(index));
    const Theme theme = themeFor(palette());
    m_cost->show(costText(m_store, m_node, m_display.phrases(), theme));
    m_cost->setVisible(!m_cost->text().isEmpty());
    if (m_node.kind == NodeKind::Criterion)
        m_readers->show(readersText(m_store, m_node, m_display.phrases(), theme));
    const bool decidable = m_node.kind == NodeKind::Package && isDecidable(picture, index);
    m_decision->setVisible(decidable);
    if (decidable)
        m_decision->show({m_node.code});
    showConditions();
    const bool asks = std::any_of(m_conditions.begin(), m_conditions.end(),
                                  [](const ConditionEditor *editor) { return !editor->isHidden(); });
    m_decisionSection->setVisible(decidable || asks);
    const bool criterion = m_node.kind == NodeKind::Criterion;
    const bool several = criteria().size() > 1;
    if (criterion)
        m_answer->show(criteria());
    m_answerSection->setVisible(criterion);
    if (criterion) {
        m_evidence->show(criteria());
        const qsizetype count = m_evidence->count();
        m_evidenceSection->setTitle(count == 0 ? tr("Evidence") : tr("Evidence (%1)").arg(count));
        m_timeline->show({m_node.code});
    }
    m_evidenceSection->setVisible(criterion);
    m_historySection->setVisible(criterion && !several);
    m_readers->setVisible(criterion && !several);
}

void Inspector::showConditions()
{
    const Picture &picture = m_store.picture();
    const Catalogue &c = *picture.catalogue;
    QList<int> edges;
    const int index = indexOf(c, m_node);
    if (m_node.kind == NodeKind::Integration)
        for (const int d : c.integrations.at(index).needs)
            if (isAnswerable(picture, d))
                edges.append(d);
    while (m_conditions.size() < edges.size()) {
        m_conditions.append(new ConditionEditor(m_store, m_display, m_decisionSection));
        m_decisionSection->add(m_conditions.last());
    }
    for (qsizetype i = 0; i < m_conditions.size(); ++i) {
        const bool used = i < edges.size();
        if (used)
            m_conditions.at(i)->show(edges.at(i));
        m_conditions.at(i)->setVisible(used);
    }
}

} // namespace kravkort
