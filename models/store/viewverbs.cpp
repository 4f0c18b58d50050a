// SPDX-License-Identifier: GPL-3.0-or-later
// The store's verbs on named views.
#include "models/store/workspacestore.h"

#include <QUuid>

#include <algorithm>

namespace kravkort {

namespace {

const SavedView *viewNamed(const Workspace &workspace, const QString &page, const QString &name)
{
    for (const SavedView &view : workspace.table<SavedView>())
        if (view.page == page && view.name.compare(name, Qt::CaseInsensitive) == 0)
            return &view;
    return nullptr;
}

QList<Step> stepsOf(const std::optional<Step> &step)
{
    return step ? QList<Step>{*step} : QList<Step>{};
}

} // namespace

QList<SavedView> WorkspaceStore::viewsOf(const QString &page) const
{
    QList<SavedView> views;
    for (const SavedView &view : m_workspace.table<SavedView>())
        if (view.page == page)
            views.append(view);
    std::stable_sort(views.begin(), views.end(), [](const SavedView &a, const SavedView &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return views;
}

ViewId WorkspaceStore::saveView(const QString &page, const QString &name, const QString &settings)
{
    const QString wanted = name.trimmed();
    if (wanted.isEmpty()) {
        refuse(tr("The view was not saved: give it a name."));
        return {};
    }
    const SavedView *known = viewNamed(m_workspace, page, wanted);
    const SavedView view{
        known ? known->id : ViewId{QUuid::createUuid().toString(QUuid::WithoutBraces)},
        page,
        known ? known->name : wanted,
        settings,
    };
    return push(known ? tr("Save the view %1 over").arg(view.name) : tr("Save the view %1").arg(view.name),
                stepsOf(stepTo(m_workspace, view)))
               ? view.id
               : ViewId{};
}

bool WorkspaceStore::renameView(const ViewId &id, const QString &name)
{
    const SavedView *known = m_workspace.find<SavedView>({id.code});
    if (!known)
        return false;
    SavedView view = *known;
    view.name = name.trimmed();
    if (view.name.isEmpty())
        return refuse(tr("The view was not renamed: give it a name."));
    if (const SavedView *other = viewNamed(m_workspace, view.page, view.name); other && other->id != id)
        return refuse(tr("The view was not renamed: there is one called “%1” already.").arg(other->name));
    return push(tr("Rename the view %1 to %2").arg(known->name, view.name),
                stepsOf(stepTo(m_workspace, view)));
}

void WorkspaceStore::removeView(const ViewId &id)
{
    if (const SavedView *view = m_workspace.find<SavedView>({id.code}))
        push(tr("Delete the view %1").arg(view->name), stepsOf(stepWithout(m_workspace, *view)));
}

} // namespace kravkort
