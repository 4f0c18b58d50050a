// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/statementkind.h"

#include <QJsonObject>
#include <QMenu>

#include <functional>
#include <optional>

class QTreeView;

namespace kravkort {

class Display;
class WorkspaceStore;
struct Prompts;

// What can be done to the catalogue: made the vendor's own, and then each statement added, changed, retired
// and moved; and written to a file. Its keys work in the list beside it.
class CatalogueMenu final : public QMenu
{
    Q_OBJECT

public:
    using Current = std::function<std::optional<StatementKey>()>;

    // `list` gets the keys; `current` gives the statement that is looked at.
    CatalogueMenu(WorkspaceStore &store, const Display &display, const Prompts &prompts, QTreeView *list,
                  Current current);

    void refresh(); // what can be done just now
    void retranslate();

signals:
    // Something was added or changed, and wants to be looked at.
    void said(const kravkort::StatementKey &statement);

private:
    QAction *add(const char *name, const QKeySequence &keys, const std::function<void()> &does);
    void makeOwn();
    void addNew(StatementKind kind);
    void change();
    void retireCurrent();
    void exportCatalogue();
    void open(StatementKind kind, const QString &id, const QJsonObject &said);

    WorkspaceStore &m_store;
    const Display &m_display;
    const Prompts &m_prompts;
    QTreeView *m_list;
    Current m_current;
    QAction *m_own;
    QMenu *m_new;
    QAction *m_change;
    QAction *m_retire;
    QAction *m_up;
    QAction *m_down;
    QAction *m_export;
};

} // namespace kravkort
