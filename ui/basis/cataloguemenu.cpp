// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/basis/cataloguemenu.h"

#include "models/domain/catalogue/statementwords.h"
#include "models/exchange/amending.h"
#include "models/store/amendmentverbs.h"
#include "ui/basis/statementdialog.h"
#include "ui/basis/statementediting.h"
#include "ui/display.h"
#include "ui/window/prompts.h"

#include <QJsonDocument>
#include <QSaveFile>
#include <QTreeView>

namespace kravkort {

CatalogueMenu::CatalogueMenu(WorkspaceStore &store, const Display &display, const Prompts &prompts,
                             QTreeView *list, Current current)
    : QMenu(list)
    , m_store(store)
    , m_display(display)
    , m_prompts(prompts)
    , m_list(list)
    , m_current(std::move(current))
{
    setObjectName(QStringLiteral("catalogueMenu"));
    m_own = add("makeOwnCatalogue", {}, [this] { makeOwn(); });
    addSeparator();
    m_new = addMenu(QString());
    m_new->setObjectName(QStringLiteral("newStatementMenu"));
    for (int kind = 0; kind <= static_cast<int>(StatementKind::Criterion); ++kind)
        connect(m_new->addAction(QString()), &QAction::triggered, this,
                [this, kind] { addNew(static_cast<StatementKind>(kind)); });
    m_change = add("changeStatement", QKeySequence(Qt::Key_F2), [this] { change(); });
    m_retire = add("retireStatement", QKeySequence(QStringLiteral("Shift+Del")), [this] { retireCurrent(); });
    m_up = add("moveStatementUp", QKeySequence(QStringLiteral("Alt+Up")), [this] {
        if (const auto key = m_current())
            moveInList(m_store, *key, -1);
    });
    m_down = add("moveStatementDown", QKeySequence(QStringLiteral("Alt+Down")), [this] {
        if (const auto key = m_current())
            moveInList(m_store, *key, 1);
    });
    addSeparator();
    m_export = add("exportCatalogue", {}, [this] { exportCatalogue(); });
    connect(this, &QMenu::aboutToShow, this, &CatalogueMenu::refresh);
    retranslate();
}

QAction *CatalogueMenu::add(const char *name, const QKeySequence &keys, const std::function<void()> &does)
{
    QAction *action = addAction(QString());
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(action);
    connect(action, &QAction::triggered, this, does);
    return action;
}

void CatalogueMenu::refresh()
{
    const bool own = isOwnCatalogue(m_store);
    const bool any = m_current().has_value();
    m_own->setEnabled(!own);
    m_new->setEnabled(own);
    m_change->setEnabled(any); // on first use it makes the copy
    for (QAction *action : {m_retire, m_up, m_down})
        action->setEnabled(own && any);
}

void CatalogueMenu::retranslate()
{
    m_own->setText(tr("Make a catalogue of your &own…"));
    m_new->setTitle(tr("&New"));
    const QList<QAction *> kinds = m_new->actions();
    for (qsizetype kind = 0; kind < kinds.size(); ++kind) {
        QString name = nameOf(static_cast<StatementKind>(kind), m_display.phrases());
        name[0] = name.at(0).toUpper();
        kinds.at(kind)->setText(name + QStringLiteral("…"));
    }
    m_change->setText(tr("&Change…"));
    m_retire->setText(tr("&Retire"));
    m_up->setText(tr("Move &up"));
    m_down->setText(tr("Move &down"));
    m_export->setText(tr("&Export the catalogue…"));
    refresh();
}

void CatalogueMenu::makeOwn()
{
    ensureOwnCatalogue(m_store, m_prompts, m_list);
    refresh();
}

// What is looked at is a good guess of where the new one belongs.
void CatalogueMenu::addNew(StatementKind kind)
{
    QJsonObject said;
    if (const auto key = m_current())
        if (const auto like = saidOf(catalogueFileOf(m_store), *key)) {
            if (key->kind == kind)
                for (const char *member : {"area", "from", "owner"})
                    said.insert(QString::fromLatin1(member), like->value(QString::fromLatin1(member)));
            else
                for (const char *member : {"area", "from", "owner"})
                    said.insert(QString::fromLatin1(member), key->id);
        }
    open(kind, {}, said);
}

void CatalogueMenu::change()
{
    if (const auto key = m_current())
        editStatement(m_store, m_display, m_prompts, *key, m_list->window(),
                      [this](const StatementKey &statement) {
                          emit said(statement);
                          m_list->setFocus(Qt::OtherFocusReason);
                      });
}

void CatalogueMenu::open(StatementKind kind, const QString &id, const QJsonObject &said)
{
    auto *dialog = new StatementDialog(m_store, m_display, {kind, id, said}, m_list->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const OwnSaying saying = dialog->saying();
        emit this->said(keyOf(saying.kind, saying.said));
        m_list->setFocus(Qt::OtherFocusReason);
    });
    dialog->open();
}

void CatalogueMenu::retireCurrent()
{
    const auto key = m_current();
    if (key && isOwnCatalogue(m_store))
        retire(m_store, *key);
}

void CatalogueMenu::exportCatalogue()
{
    const QString path = m_prompts.saveFile(m_list, tr("Export the catalogue"), tr("catalogue.json"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray json = QJsonDocument(catalogueFileOf(m_store)).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        m_store.refuse(tr("The catalogue was not written to “%1”: %2.").arg(path, file.errorString()));
}

} // namespace kravkort
