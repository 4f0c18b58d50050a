// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/workspacestore.h"
#include "ui/window/prompts.h"

#include <QMainWindow>
#include <QTemporaryDir>

class QFrame;
class QLabel;
class QMenu;
class QToolButton;

namespace kravkort {

class Display;
class MessageBar;
class WorkspaceView;
struct BidMoment;

// The workspace as it was at a moment, to be read: the pages of the real window under a band that says so. It
// works on a file of its own, which goes with it; whatever is tried there is refused.
class PastWindow final : public QMainWindow
{
    Q_OBJECT

public:
    // A window of its own above `parent`, which must outlive it as `display` must. Refuses where the moment
    // cannot be made again.
    static Result<PastWindow *> open(const WorkspaceStore &store, const BidMoment &moment, Display &display,
                                     QWidget *parent);
    ~PastWindow() override;

    WorkspaceStore *store() const { return m_store.get(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    PastWindow(std::unique_ptr<QTemporaryDir> folder, std::unique_ptr<WorkspaceStore> store,
               const BidMoment &moment, const QString &workspaceName, Display &display, QWidget *parent);
    void makeBand();
    void makeMenu();
    void retranslate();
    void recolour();

    std::unique_ptr<QTemporaryDir> m_folder; // outlives the store
    std::unique_ptr<WorkspaceStore> m_store;
    int m_kind;
    QDateTime m_at;
    QString m_name; // of a frozen bid
    QString m_workspaceName;
    Display &m_display;
    Prompts m_prompts; // nothing is asked here but where to write and what to open
    QFrame *m_band;
    QLabel *m_text;
    QToolButton *m_close;
    MessageBar *m_message;
    WorkspaceView *m_view;
    QMenu *m_menu;
    QList<QAction *> m_pages;
    QAction *m_find, *m_inspector, *m_leave;
};

} // namespace kravkort
