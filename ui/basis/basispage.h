// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/basis/basis.h"
#include "models/domain/catalogue/node.h"
#include "models/domain/catalogue/statementkind.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QToolButton;

namespace kravkort {

class BasisBar;
class BasisFilter;
class BasisModel;
class BasisTable;
class CatalogueMenu;
class Display;
class Focus;
class LinkLabel;
class WorkspaceStore;
struct Prompts;

// The page "Grundlag": every statement that the bid leans on, the weakest first. Space confirms what is
// selected with a document and a page, Delete withdraws, Enter goes to where a statement is worked on. The
// catalogue itself is changed here, too.
class BasisPage final : public QWidget
{
    Q_OBJECT

public:
    BasisPage(WorkspaceStore &store, Focus &focus, Display &display, const Prompts &prompts,
              QWidget *parent = nullptr);

    void showOnly(Basis basis); // what the bid leans on

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void retranslate();
    void applyFilter();
    void showSelected();
    void showShare();
    void follow(const NodeRef &node);
    void askToConfirm();
    void withdraw();
    void showSaid(const StatementKey &statement);
    QList<StatementKey> selected() const;
    std::optional<StatementKey> current() const;
    // The row that takes over when the selected ones have moved away.
    std::optional<StatementKey> nextAfterSelected() const;
    void select(const QList<StatementKey> &keys, const std::optional<StatementKey> &current);

    WorkspaceStore &m_store;
    Focus &m_focus;
    Display &m_display;
    BasisModel *m_model;
    BasisFilter *m_filter;
    LinkLabel *m_share;
    QLabel *m_about;
    BasisBar *m_bar;
    QLabel *m_count;
    QToolButton *m_catalogue;
    CatalogueMenu *m_menu;
    BasisTable *m_view;
    QLabel *m_empty;
    QLabel *m_words;
    QLabel *m_details;
    QPushButton *m_confirm;
    QPushButton *m_withdraw;
    QString m_document;                 // that was named last
    std::optional<StatementKey> m_next; // to go on with once what was done is shown
    bool m_refreshing = false;
};

} // namespace kravkort
