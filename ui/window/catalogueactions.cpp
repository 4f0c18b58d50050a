// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/catalogueactions.h"

#include "models/exchange/cataloguewriter.h"
#include "models/import/tabletemplate.h"
#include "models/store/bidimpacts.h"
#include "models/store/workspacestore.h"
#include "ui/display.h"
#include "ui/import/importdialog.h"
#include "ui/window/prompts.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QSaveFile>

namespace kravkort {

CatalogueActions::CatalogueActions(QMenu *menu, const Display &display, const Prompts &prompts,
                                   QWidget *window)
    : QObject(window)
    , m_menu(menu)
    , m_display(display)
    , m_prompts(prompts)
    , m_window(window)
    , m_import(new QAction(window))
    , m_save(new QAction(window))
    , m_templates(new QMenu(menu))
{
    m_import->setObjectName(QStringLiteral("actionImport"));
    m_import->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+I")));
    m_save->setObjectName(QStringLiteral("actionSaveCatalogue"));
    m_templates->menuAction()->setObjectName(QStringLiteral("menuTemplates"));
    m_menu->addAction(m_import);
    m_menu->addSeparator();
    m_menu->addAction(m_save);
    m_menu->addMenu(m_templates);
    connect(m_import, &QAction::triggered, this, [this] { import({}); });
    connect(m_save, &QAction::triggered, this, &CatalogueActions::saveCatalogue);
    connect(m_templates, &QMenu::aboutToShow, this, &CatalogueActions::fillTemplates);
    retranslate();
}

void CatalogueActions::setStore(WorkspaceStore *store)
{
    m_store = store;
    m_import->setEnabled(store != nullptr);
    m_save->setEnabled(store != nullptr);
}

void CatalogueActions::retranslate()
{
    m_import->setText(tr("&Import the appendix from a spreadsheet…"));
    m_save->setText(tr("&Save this bid's catalogue…"));
    m_templates->setTitle(tr("Save a te&mplate to fill in"));
    setStore(m_store);
}

bool CatalogueActions::isImport(const QString &path)
{
    return ImportDialog::canRead(path);
}

bool CatalogueActions::importDropped(const QString &path)
{
    if (!m_store || !isImport(path))
        return false;
    import(path);
    return true;
}

void CatalogueActions::import(const QString &path)
{
    auto *dialog = new ImportDialog(*m_store, m_display, m_prompts, path, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CatalogueActions::saveCatalogue()
{
    const Bid *bid = m_store->workspace().bid(m_store->currentBid());
    // What this workspace confirms is its own, and can be withdrawn; the file says what the revision says.
    const std::shared_ptr<const Catalogue> revision =
        bid ? revisionOf(*m_store, *bid) : m_store->picture().catalogue;
    const Catalogue &catalogue = *revision;
    QString name = catalogue.id + u' ' + catalogue.revision + QStringLiteral(".json");
    for (QChar &character : name)
        if (QStringLiteral("\\/:*?\"<>|").contains(character))
            character = u'-';
    const QString path = m_prompts.saveFile(m_window, tr("Save this bid's catalogue"), name);
    if (!path.isEmpty())
        write(path, writeCatalogue(catalogue));
}

void CatalogueActions::fillTemplates()
{
    m_templates->clear();
    for (const TableKind kind : allTableKinds) {
        QAction *action = m_templates->addAction(titleOf(kind), this, [this, kind] { saveTemplate(kind); });
        action->setObjectName(QStringLiteral("actionTemplate-") + wordOf(kind));
    }
}

void CatalogueActions::saveTemplate(TableKind kind)
{
    const QString path =
        m_prompts.saveFile(m_window, tr("Save a template to fill in"), wordOf(kind) + QStringLiteral(".csv"));
    if (!path.isEmpty())
        write(path, tableTemplate(kind));
}

void CatalogueActions::write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        emit failed({Error::Kind::Unwritable,
                     tr("“%1” cannot be written: %2").arg(QFileInfo(path).fileName(), file.errorString()),
                     {}});
}

} // namespace kravkort
