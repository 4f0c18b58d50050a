// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/ids.h"

#include <QObject>

#include <functional>

class QAbstractItemView;
class QWidget;

namespace kravkort {

class EvidenceDesk;

// Makes a place where evidence can be dropped: a widget, with the criteria at a point of it.
class EvidenceDrop final : public QObject
{
    Q_OBJECT

public:
    using CriteriaAt = std::function<QList<CriterionId>(const QPoint &)>;

    // Lives as long as the widget.
    EvidenceDrop(EvidenceDesk &desk, QWidget &widget, CriteriaAt criteriaAt);
    // The rows of a view that are criteria: their NodeRef is found under `nodeRole`.
    static void onRows(EvidenceDesk &desk, QAbstractItemView &view, int nodeRole);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    EvidenceDesk &m_desk;
    CriteriaAt m_criteriaAt;
};

} // namespace kravkort
