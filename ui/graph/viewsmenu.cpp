// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/viewsmenu.h"

#include "models/graph/graphlookjson.h"
#include "models/store/workspacestore.h"

namespace kravkort {

namespace {

QString graphPageName()
{
    return QStringLiteral("graph");
}

// A name is no place for a mnemonic.
QString plain(QString name)
{
    return name.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

ViewsMenu::ViewsMenu(WorkspaceStore &store, Prompts prompts, QWidget *parent)
    : QMenu(parent)
    , m_store(store)
    , m_prompts(std::move(prompts))
{
    setObjectName(QStringLiteral("graphViewsMenu"));
    connect(this, &QMenu::aboutToShow, this, &ViewsMenu::fill);
}

void ViewsMenu::fill()
{
    clear();
    const QList<SavedView> views = m_store.viewsOf(graphPageName());
    for (const SavedView &view : views) {
        const std::optional<GraphLook> look = lookFromJson(view.settings);
        QAction *action = addAction(plain(view.name));
        action->setCheckable(true);
        action->setChecked(look == m_look);
        action->setEnabled(look.has_value()); // kept by a later version
        if (look)
            connect(action, &QAction::triggered, this, [this, look] { emit applied(*look); });
    }
    if (views.isEmpty())
        addAction(tr("No views are saved yet"))->setEnabled(false);
    addSeparator();
    QAction *saving = addAction(tr("Save this view…"), this, &ViewsMenu::save);
    saving->setObjectName(QStringLiteral("graphViewSave"));
    if (views.isEmpty())
        return;
    QMenu *renaming = addMenu(tr("Rename"));
    QMenu *deleting = addMenu(tr("Delete"));
    renaming->setObjectName(QStringLiteral("graphViewRename"));
    deleting->setObjectName(QStringLiteral("graphViewDelete"));
    for (const SavedView &view : views) {
        renaming->addAction(plain(view.name), this, [this, view] { rename(view.id, view.name); });
        deleting->addAction(plain(view.name), this, [this, view] { m_store.removeView(view.id); });
    }
}

void ViewsMenu::save()
{
    if (const auto name = m_prompts.askText(parentWidget(), tr("Save this view"), tr("Name of the view"), {}))
        m_store.saveView(graphPageName(), *name, toJson(m_look));
}

void ViewsMenu::rename(const ViewId &view, const QString &name)
{
    if (const auto other =
            m_prompts.askText(parentWidget(), tr("Rename the view"), tr("Name of the view"), name))
        m_store.renameView(view, *other);
}

} // namespace kravkort
