// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/workspacestore.h"
#include "ui/window/prompts.h"

#include <QMainWindow>

class QAction;
class QActionGroup;
class QMenu;
class QStackedWidget;

namespace kravkort {

class BidActions;
class CatalogueActions;
class Display;
class MeetingRoom;
class MessageBar;
class StartPage;
class WorkspaceView;

// The program's window: menus, the start page or the open workspace, and what went wrong.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    // `display` must outlive the window.
    MainWindow(Display &display, Prompts prompts, Clock clock, QWidget *parent = nullptr);
    ~MainWindow() override;

    // False when it could not be opened, and the window has said why; or where it is a whole workspace as
    // JSON, of which a new one is made.
    bool openWorkspace(const QString &path);
    WorkspaceStore *store() const { return m_store.get(); }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    // What is dropped where nothing else takes it: a workspace is opened, a spreadsheet imported.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Actions;

    void makeActions();
    void makeMenus();
    void retranslate();
    void refreshActions();
    void showResume();
    void takeRoom();
    void showTitle();
    void take(Result<std::unique_ptr<WorkspaceStore>> opened);
    void tellCatalogueEdit();
    void closeWorkspace();

    void newWorkspace();
    void newSample();
    void chooseWorkspace();
    void saveCopy();
    void exportReport();
    void exportForOthers();
    void writePack();
    void showAsOf();
    void readAnswersBack();
    void chooseJson();
    void makeFromJson(const QString &path);
    void checkCatalogue();
    void useNewerCatalogue();
    void changeAuthor();
    void about();

    QStringList recentFiles() const;
    void remember(const QString &path);
    void showRecentFiles();

    Display &m_display;
    Prompts m_prompts;
    Clock m_clock;
    std::unique_ptr<WorkspaceStore> m_store;
    std::unique_ptr<Actions> m_actions;
    MessageBar *m_message;
    int m_told = 0; // the undo step up to which was told
    QStackedWidget *m_stack;
    StartPage *m_start;
    WorkspaceView *m_view = nullptr;
};

} // namespace kravkort
