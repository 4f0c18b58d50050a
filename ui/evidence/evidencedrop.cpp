// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencedrop.h"

#include "models/domain/catalogue/node.h"
#include "ui/evidence/evidencedesk.h"

#include <QAbstractItemView>
#include <QDropEvent>
#include <QMimeData>

namespace kravkort {

EvidenceDrop::EvidenceDrop(EvidenceDesk &desk, QWidget &widget, CriteriaAt criteriaAt)
    : QObject(&widget)
    , m_desk(desk)
    , m_criteriaAt(std::move(criteriaAt))
{
    widget.setAcceptDrops(true);
    widget.installEventFilter(this);
}

void EvidenceDrop::onRows(EvidenceDesk &desk, QAbstractItemView &view, int nodeRole)
{
    new EvidenceDrop(desk, *view.viewport(), [&view, nodeRole](const QPoint &at) {
        const NodeRef node = view.indexAt(at).data(nodeRole).value<NodeRef>();
        return node.kind == NodeKind::Criterion ? QList<CriterionId>{{node.code}} : QList<CriterionId>{};
    });
}

bool EvidenceDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove &&
        event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    if (!drop->mimeData() || !EvidenceIntake::accepts(*drop->mimeData()))
        return QObject::eventFilter(watched, event);
    const QList<CriterionId> criteria = m_criteriaAt(drop->position().toPoint());
    // The way to a row leads over others: entering is allowed anywhere.
    if (criteria.isEmpty() && event->type() != QEvent::DragEnter) {
        drop->ignore();
        return true;
    }
    // What is dragged stays where it is, whatever the other program offers.
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop)
        m_desk.intake().take(*drop->mimeData(), m_desk.target(criteria));
    return true;
}

} // namespace kravkort
