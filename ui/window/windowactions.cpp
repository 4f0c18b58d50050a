// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of MainWindow: what there is, its keys and its words.
#include "ui/window/windowactions.h"

#include "models/domain/meeting/meeting.h"
#include "models/store/workspacestore.h"
#include "ui/display.h"
#include "ui/meeting/meetingroom.h"
#include "ui/window/bidactions.h"
#include "ui/window/catalogueactions.h"
#include "ui/window/messagebar.h"
#include "ui/window/pages.h"
#include "ui/window/workspaceview.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QUndoStack>

namespace kravkort {

void MainWindow::makeActions()
{
    m_actions = std::make_unique<Actions>();
    const auto add = [this](const char *name, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    Actions &a = *m_actions;
    a.newFile = add("actionNew", QKeySequence::New, &MainWindow::newWorkspace);
    a.openFile = add("actionOpen", QKeySequence::Open, &MainWindow::chooseWorkspace);
    a.fromJson = add("actionFromJson", {}, &MainWindow::chooseJson);
    a.sample = add("actionSample", {}, &MainWindow::newSample);
    a.copy = add("actionSaveCopy", QKeySequence(QStringLiteral("Ctrl+Shift+S")), &MainWindow::saveCopy);
    a.checkCatalogue = add("actionCheckCatalogue", {}, &MainWindow::checkCatalogue);
    a.newerCatalogue = add("actionNewerCatalogue", {}, &MainWindow::useNewerCatalogue);
    a.report = add("actionReport", QKeySequence(QStringLiteral("Ctrl+E")), &MainWindow::exportReport);
    a.exchange =
        add("actionExchange", QKeySequence(QStringLiteral("Ctrl+Shift+X")), &MainWindow::exportForOthers);
    a.pack = add("actionPack", {}, &MainWindow::writePack);
    a.answersBack =
        add("actionAnswersBack", QKeySequence(QStringLiteral("Ctrl+Shift+R")), &MainWindow::readAnswersBack);
    a.closeFile = add("actionClose", QKeySequence::Close, &MainWindow::closeWorkspace);
    a.quit = add("actionQuit", QKeySequence::Quit, &QWidget::close);
    a.undo = add("actionUndo", QKeySequence::Undo, [this] { m_store->undo(); });
    a.redo = add("actionRedo", QKeySequence::Redo, [this] { m_store->redo(); });
    a.findRequirement = add("actionFindRequirement", QKeySequence(QStringLiteral("Ctrl+Shift+F")),
                            [this] { m_view->focusRequirementFilter(); });
    a.quickEntry = add("actionQuickEntry", QKeySequence(Qt::Key_F8), [this] { m_view->startQuickEntry(); });
    a.evidence = add("actionEvidence", QKeySequence(QStringLiteral("Ctrl+Shift+E")),
                     [this] { m_view->showEvidence(); });
    a.pasteEvidence = add("actionPasteEvidence", QKeySequence(QStringLiteral("Ctrl+Shift+V")),
                          [this] { m_view->pasteEvidence(); });
    a.author = add("actionAuthor", {}, &MainWindow::changeAuthor);
    a.find = add("actionFind", QKeySequence::Find, [this] { m_view->focusSearch(); });
    for (int index = 0; index < pages().size(); ++index) {
        const PageKind &page = pages().at(index);
        a.pages.append(add(page.action, QKeySequence(QString::fromLatin1(page.keys)), [this, index] {
            if (m_view)
                m_view->goToPage(index);
        }));
    }
    a.asOf = add("actionAsOf", {}, &MainWindow::showAsOf);
    a.inspector = add("actionInspector", QKeySequence(QStringLiteral("Ctrl+I")),
                      [this](bool shown) { m_view->setInspectorVisible(shown); });
    a.inspector->setCheckable(true);
    a.danish = add("actionDanish", {}, [this] { m_display.setLanguage(Language::Danish); });
    a.english = add("actionEnglish", {}, [this] { m_display.setLanguage(Language::English); });
    auto *languages = new QActionGroup(this);
    for (QAction *language : {a.danish, a.english}) {
        language->setCheckable(true);
        languages->addAction(language);
    }
    a.meetings = add("actionMeetings", QKeySequence(QStringLiteral("Ctrl+Shift+D")),
                     [this] { m_actions->room->open(); });
    a.resume = add("actionResumeMeeting", QKeySequence(Qt::Key_F5),
                   [this] { m_actions->room->hold(m_actions->room->underWay()); });
    a.about = add("actionAbout", {}, &MainWindow::about);
    a.quit->setMenuRole(QAction::QuitRole);
    a.about->setMenuRole(QAction::AboutRole);
}

void MainWindow::makeMenus()
{
    Actions &a = *m_actions;
    const auto menu = [this](const char *name) {
        QMenu *made = menuBar()->addMenu(QString());
        made->setObjectName(QString::fromLatin1(name));
        return made;
    };
    a.file = menu("menuFile");
    a.edit = menu("menuEdit");
    a.view = menu("menuView");
    a.bid = menu("menuBid");
    a.catalogue = menu("menuCatalogue");
    a.help = menu("menuHelp");
    a.recent = new QMenu(this);
    a.language = new QMenu(this);
    a.file->addActions({a.newFile, a.openFile});
    a.file->addMenu(a.recent);
    a.file->addActions({a.sample, a.fromJson});
    a.file->addSeparator();
    a.file->addActions({a.copy, a.report, a.exchange, a.pack, a.answersBack});
    a.file->addSeparator();
    a.file->addActions({a.closeFile, a.quit});
    a.edit->addActions({a.undo, a.redo});
    a.edit->addSeparator();
    a.edit->addActions({a.find, a.findRequirement, a.quickEntry});
    a.edit->addSeparator();
    a.edit->addActions({a.pasteEvidence, a.evidence});
    a.edit->addSeparator();
    a.edit->addAction(a.author);
    a.view->addActions(a.pages);
    a.view->addSeparator();
    a.view->addActions({a.inspector, a.asOf});
    a.view->addSeparator();
    a.view->addMenu(a.language);
    a.language->addActions({a.danish, a.english});
    a.bids = new BidActions(a.bid, m_display, m_prompts, this);
    a.room = new MeetingRoom(m_display, m_prompts, this);
    // Beside what else is about the municipalities.
    a.bid->insertActions(findChild<QAction *>(QStringLiteral("actionNewBid")), {a.meetings, a.resume});
    a.catalogues = new CatalogueActions(a.catalogue, m_display, m_prompts, this);
    connect(a.catalogues, &CatalogueActions::failed, m_message, &MessageBar::showError);
    a.catalogue->addSeparator();
    a.catalogue->addActions({a.newerCatalogue, a.checkCatalogue});
    a.help->addAction(a.about);
}

void MainWindow::retranslate()
{
    Actions &a = *m_actions;
    a.file->setTitle(tr("&File"));
    a.edit->setTitle(tr("&Edit"));
    a.view->setTitle(tr("&View"));
    a.bid->setTitle(tr("&Bid"));
    a.catalogue->setTitle(tr("&Catalogue"));
    a.help->setTitle(tr("&Help"));
    a.recent->setTitle(tr("Open &recent"));
    a.language->setTitle(tr("&Language"));
    a.newFile->setText(tr("&New workspace…"));
    a.openFile->setText(tr("&Open workspace…"));
    a.fromJson->setText(tr("New workspace from &JSON…"));
    a.sample->setText(tr("Make an &example…"));
    a.copy->setText(tr("Save a &copy…"));
    a.report->setText(tr("Export status &report…"));
    a.exchange->setText(tr("E&xport for other programs…"));
    a.pack->setText(tr("E&vidence pack…"));
    a.answersBack->setText(tr("Rea&d answers back…"));
    a.newerCatalogue->setText(tr("Use a newer ca&talogue…"));
    a.checkCatalogue->setText(tr("Check catalogue &file…"));
    a.closeFile->setText(tr("&Close workspace"));
    a.quit->setText(tr("&Quit"));
    a.find->setText(tr("&Find use cases"));
    a.findRequirement->setText(tr("Find in the &requirements"));
    a.quickEntry->setText(tr("&Quick entry"));
    a.evidence->setText(tr("&Evidence…"));
    a.pasteEvidence->setText(tr("&Attach from the clipboard"));
    a.author->setText(tr("Your &name in the history…"));
    for (qsizetype page = 0; page < pages().size(); ++page)
        a.pages.at(page)->setText(pages().at(page).menuTitle());
    a.inspector->setText(tr("&Inspector"));
    a.asOf->setText(tr("Show &as of…"));
    a.danish->setText(QStringLiteral("&Dansk"));
    a.english->setText(QStringLiteral("&English"));
    a.meetings->setText(tr("Dialo&gue meetings…"));
    a.bids->retranslate();
    a.catalogues->retranslate();
    a.about->setText(tr("&About Kravkort"));
    refreshActions();
    showTitle();
}

// A meeting that was broken off can be gone on with from anywhere.
void MainWindow::showResume()
{
    Actions &a = *m_actions;
    const MeetingId id = a.room->underWay();
    const auto *meeting = id.isEmpty() ? nullptr : m_store->workspace().find<Meeting>({id.code});
    a.resume->setEnabled(meeting != nullptr);
    a.resume->setVisible(meeting != nullptr);
    if (meeting)
        a.resume->setText(tr("Res&ume the meeting with %1").arg(meeting->municipality));
}

void MainWindow::refreshActions()
{
    Actions &a = *m_actions;
    const bool open = m_store != nullptr;
    for (QAction *action :
         QList<QAction *>{a.copy, a.report, a.exchange, a.pack, a.asOf, a.answersBack, a.newerCatalogue,
                          a.closeFile, a.find, a.findRequirement, a.quickEntry, a.inspector, a.meetings,
                          a.evidence, a.pasteEvidence} +
             a.pages)
        action->setEnabled(open);
    showResume();
    const QUndoStack *stack = open ? m_store->undoStack() : nullptr;
    a.undo->setEnabled(stack && stack->canUndo());
    a.redo->setEnabled(stack && stack->canRedo());
    a.undo->setText(stack && stack->canUndo() ? tr("&Undo: %1").arg(stack->undoText()) : tr("&Undo"));
    a.redo->setText(stack && stack->canRedo() ? tr("&Redo: %1").arg(stack->redoText()) : tr("&Redo"));
    a.inspector->setChecked(m_view && m_view->isInspectorVisible());
    (m_display.language() == Language::Danish ? a.danish : a.english)->setChecked(true);
}

} // namespace kravkort
