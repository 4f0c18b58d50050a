// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/result.h"
#include "models/import/tablekind.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace kravkort {

class Display;
class WorkspaceStore;
struct Prompts;

// The menu "Catalogue": a spreadsheet brought in, and what can be taken out as a file.
class CatalogueActions final : public QObject
{
    Q_OBJECT

public:
    // Fills the menu; all must outlive it. Dialogs stand over `window`.
    CatalogueActions(QMenu *menu, const Display &display, const Prompts &prompts, QWidget *window);

    // The workspace that is open, or null. To be called before it is closed.
    void setStore(WorkspaceStore *store);
    void retranslate();
    // A file that was dropped on the window; false where it is not one to import, or nothing is open.
    bool importDropped(const QString &path);
    static bool isImport(const QString &path);

signals:
    void failed(const kravkort::Error &error);

private:
    void import(const QString &path);
    void saveCatalogue();
    void saveTemplate(TableKind kind);
    void write(const QString &path, const QByteArray &bytes);
    void fillTemplates();

    QMenu *m_menu;
    const Display &m_display;
    const Prompts &m_prompts;
    QWidget *m_window;
    WorkspaceStore *m_store = nullptr;
    QAction *m_import;
    QAction *m_save;
    QMenu *m_templates;
};

} // namespace kravkort
