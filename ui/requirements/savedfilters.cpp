// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requirements/savedfilters.h"

#include "models/store/workspacestore.h"
#include "ui/window/prompts.h"

#include <QEvent>
#include <QMenu>

namespace kravkort {

namespace {

QString page()
{
    return QStringLiteral("requirements");
}

} // namespace

SavedFilters::SavedFilters(WorkspaceStore &store, const Prompts &prompts, QWidget *parent)
    : QToolButton(parent)
    , m_store(store)
    , m_prompts(prompts)
{
    setObjectName(QStringLiteral("savedFilters"));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &SavedFilters::fillMenu);
    retranslate();
}

void SavedFilters::setPresent(const RequirementFilter &filter)
{
    m_present = filter;
}

void SavedFilters::retranslate()
{
    setText(tr("Filters"));
    setToolTip(tr("Filters kept in the workspace"));
    setAccessibleName(tr("Saved filters"));
}

void SavedFilters::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

void SavedFilters::fillMenu()
{
    menu()->clear();
    const QList<SavedView> views = m_store.viewsOf(page());
    for (const SavedView &view : views) {
        const RequirementFilter filter = filterFrom(view.settings);
        QAction *action = menu()->addAction(QString(view.name).replace(u'&', QStringLiteral("&&")), this,
                                            [this, filter] { emit chosen(filter); });
        action->setCheckable(true);
        action->setChecked(filter == m_present);
    }
    if (views.isEmpty())
        menu()->addAction(tr("No filter is kept yet"))->setEnabled(false);
    menu()->addSeparator();
    QAction *save = menu()->addAction(tr("Keep this filter…"), this, &SavedFilters::keep);
    save->setObjectName(QStringLiteral("keepFilter"));
    save->setEnabled(!m_present.isEmpty());
    if (views.isEmpty())
        return;
    QMenu *rename = menu()->addMenu(tr("Rename"));
    QMenu *remove = menu()->addMenu(tr("Remove"));
    for (const SavedView &view : views) {
        const QString name = QString(view.name).replace(u'&', QStringLiteral("&&"));
        rename->addAction(name, this, [this, view] {
            if (const auto wanted =
                    m_prompts.askText(this, tr("Rename the filter"), tr("Name of the filter"), view.name))
                m_store.renameView(view.id, *wanted);
        });
        remove->addAction(name, this, [this, view] { m_store.removeView(view.id); });
    }
}

void SavedFilters::keep()
{
    if (const auto name = m_prompts.askText(this, tr("Keep this filter"), tr("Name of the filter"), {}))
        m_store.saveView(page(), *name, settingsOf(m_present));
}

} // namespace kravkort
