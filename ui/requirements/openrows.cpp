// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requirements/openrows.h"

#include "models/item/requirementmodel.h"

#include <QScopedValueRollback>
#include <QSettings>
#include <QTreeView>

namespace kravkort {

namespace {

using Model = RequirementModel;

QString keyOf(const QModelIndex &index)
{
    const QString code = index.siblingAtColumn(0).data(Model::CodeRole).toString();
    return index.parent().isValid() ? QString(keyOf(index.parent()) + u'/' + code) : code;
}

QString settingsKey(const QString &bid)
{
    return QStringLiteral("requirements/rows/") + bid;
}

// What is complete, or outside the bid, has nothing that waits to be read.
bool openAtFirst(const QModelIndex &index)
{
    const QVariant effective = index.data(Model::EffectiveRole);
    return !index.parent().isValid() && effective.isValid() && effective.toDouble() < 1;
}

} // namespace

OpenRows::OpenRows(QTreeView *view, QObject *parent)
    : QObject(parent)
    , m_view(view)
{
    connect(view, &QTreeView::expanded, this, [this](const QModelIndex &index) { remember(index, true); });
    connect(view, &QTreeView::collapsed, this, [this](const QModelIndex &index) { remember(index, false); });
    connect(view->model(), &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &above, int first, int last) {
                if (!above.isValid())
                    open(first, last);
            });
    connect(view->model(), &QAbstractItemModel::modelReset, this,
            [this] { open(0, m_view->model()->rowCount() - 1); });
}

OpenRows::~OpenRows()
{
    save();
}

void OpenRows::follow(const QString &bid)
{
    if (bid == m_bid)
        return;
    save();
    m_bid = bid;
    m_left.clear();
    const QVariantMap kept = QSettings().value(settingsKey(bid)).toMap();
    for (auto row = kept.cbegin(); row != kept.cend(); ++row)
        m_left.insert(row.key(), row.value().toBool());
    if (m_openAll)
        openAll();
    else
        showAsLeft();
}

void OpenRows::openAll()
{
    const QScopedValueRollback restoring(m_restoring, true);
    m_openAll = true;
    m_view->expandAll();
}

void OpenRows::showAsLeft()
{
    {
        const QScopedValueRollback restoring(m_restoring, true);
        m_openAll = false;
        m_view->collapseAll();
    }
    open(0, m_view->model()->rowCount() - 1);
}

void OpenRows::open(int first, int last)
{
    const QScopedValueRollback restoring(m_restoring, true);
    const QAbstractItemModel *model = m_view->model();
    for (int row = first; row <= last; ++row) {
        const QModelIndex group = model->index(row, 0);
        if (m_openAll || m_left.value(keyOf(group), openAtFirst(group)))
            m_view->expand(group);
        for (int child = 0; child < model->rowCount(group); ++child)
            if (const QModelIndex below = model->index(child, 0, group);
                m_openAll || m_left.value(keyOf(below), false))
                m_view->expand(below);
    }
}

void OpenRows::remember(const QModelIndex &index, bool open)
{
    if (!m_restoring && !m_openAll)
        m_left.insert(keyOf(index), open);
}

void OpenRows::save() const
{
    if (m_bid.isEmpty() || m_left.isEmpty())
        return;
    QVariantMap rows;
    for (auto row = m_left.cbegin(); row != m_left.cend(); ++row)
        rows.insert(row.key(), row.value());
    QSettings().setValue(settingsKey(m_bid), rows);
}

} // namespace kravkort
