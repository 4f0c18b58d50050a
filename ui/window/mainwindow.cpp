// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "models/domain/meeting/meeting.h"
#include "models/exchange/cataloguefile.h"
#include "models/exchange/cataloguereader.h"
#include "models/store/wholeworkspace.h"
#include "ui/display.h"
#include "ui/meeting/meetingroom.h"
#include "ui/moments/pastwindow.h"
#include "ui/report/exportdialog.h"
#include "ui/revision/revisiondialog.h"
#include "ui/scope/bidbar.h"
#include "ui/scope/scopepanel.h"
#include "ui/window/author.h"
#include "ui/window/bidactions.h"
#include "ui/window/catalogueactions.h"
#include "ui/window/cataloguecheckdialog.h"
#include "ui/window/messagebar.h"
#include "ui/window/startpage.h"
#include "ui/window/windowactions.h"
#include "ui/window/workspaceview.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

namespace kravkort {

namespace {

constexpr int mostRecentFiles = 8;

QString recentKey()
{
    return QStringLiteral("files/recent");
}

QString geometryKey()
{
    return QStringLiteral("window/geometry");
}

} // namespace

MainWindow::MainWindow(Display &display, Prompts prompts, Clock clock, QWidget *parent)
    : QMainWindow(parent)
    , m_display(display)
    , m_prompts(std::move(prompts))
    , m_clock(std::move(clock))
    , m_message(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_start(new StartPage(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    m_stack->addWidget(m_start);
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    setCentralWidget(centre);
    setAcceptDrops(true);
    makeActions();
    makeMenus();
    connect(m_start, &StartPage::newWanted, this, &MainWindow::newWorkspace);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::chooseWorkspace);
    connect(m_start, &StartPage::sampleWanted, this, &MainWindow::newSample);
    connect(m_start, &StartPage::recentWanted, this, &MainWindow::openWorkspace);
    if (!restoreGeometry(QSettings().value(geometryKey()).toByteArray()))
        takeRoom();
    showRecentFiles();
    retranslate();
}

MainWindow::~MainWindow()
{
    qDeleteAll(findChildren<PastWindow *>(Qt::FindDirectChildrenOnly)); // they show by the same display
    if (m_store)                                                        // its stack tells that it is emptied
        disconnect(m_store->undoStack(), nullptr, this, nullptr);
    delete m_view; // it reads the store to the last
    m_view = nullptr;
    m_store.reset(); // its undo stack speaks once more, to a window that is still whole
}

// A small screen is needed whole; on a large one the window stays a window.
void MainWindow::takeRoom()
{
    const QSize room = screen()->availableSize();
    resize(QSize(1760, 1080).boundedTo(room * 0.94));
    if (room.width() <= 1440)
        setWindowState(windowState() | Qt::WindowMaximized);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(geometryKey(), saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::showTitle()
{
    setWindowTitle(m_store ? tr("%1 – Kravkort", "window title: file name")
                                 .arg(QFileInfo(m_store->path()).completeBaseName())
                           : tr("Kravkort"));
}

bool MainWindow::openWorkspace(const QString &path)
{
    if (beginsLikeJson(path)) {
        makeFromJson(path);
        return false;
    }
    take(WorkspaceStore::open(path, m_clock, namedAuthor()));
    return m_store && QFileInfo(m_store->path()) == QFileInfo(path);
}

void MainWindow::take(Result<std::unique_ptr<WorkspaceStore>> opened)
{
    if (!opened) {
        m_message->showError(opened.error());
        return;
    }
    closeWorkspace();
    m_message->hide();
    m_store = std::move(*opened);
    m_view = new WorkspaceView(*m_store, m_display, m_prompts, this);
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
    connect(m_view, &WorkspaceView::meetingsWanted, this, [this] { m_actions->room->open(); });
    connect(m_store.get(), &WorkspaceStore::failed, m_message, &MessageBar::showError);
    connect(m_store.get(), &WorkspaceStore::changed, this, &MainWindow::refreshActions);
    m_told = m_store->undoStack()->index();
    connect(m_store->undoStack(), &QUndoStack::indexChanged, this, &MainWindow::tellCatalogueEdit);
    connect(m_store->undoStack(), &QUndoStack::indexChanged, this, &MainWindow::refreshActions);
    BidActions *actions = m_actions->bids;
    actions->setStore(m_store.get());
    m_actions->catalogues->setStore(m_store.get());
    m_actions->room->setStore(m_store.get());
    connect(actions, &BidActions::nodeSelected, m_view, &WorkspaceView::select);
    connect(actions, &BidActions::nodeWanted, m_view, &WorkspaceView::goTo);
    BidBar *bids = m_view->scopePanel()->bidBar();
    bids->setMenu(m_actions->bid);
    connect(bids, &BidBar::newBidWanted, actions, &BidActions::newBid);
    connect(actions, &BidActions::showArchivedChanged, bids, &BidBar::setShowArchived);
    remember(m_store->path());
    refreshActions();
    showTitle();
    if (const MeetingId id = m_actions->room->underWay(); !id.isEmpty())
        m_message->showDone(tr("The meeting with %1 was not ended. F5 goes on with it where it was.")
                                .arg(m_store->workspace().find<Meeting>({id.code})->municipality));
}

// What a step does to a catalogue is seen here and there only, if at all.
void MainWindow::tellCatalogueEdit()
{
    const int index = m_store->undoStack()->index();
    const bool further = index > m_told;
    m_told = index;
    const std::optional<Edit> edit = further ? m_store->lastEdit() : std::nullopt;
    if (!edit)
        return m_message->hideDone();
    const bool catalogue = std::any_of(edit->steps.cbegin(), edit->steps.cend(), [](const Step &step) {
        const Row &row = step.after ? *step.after : *step.before;
        return std::holds_alternative<CatalogueCopy>(row) || std::holds_alternative<Amendment>(row);
    });
    if (catalogue)
        //: %1 is what was done, such as "Retire SF1470 from the catalogue"
        m_message->showDone(tr("Done: %1. Ctrl+Z takes it back.").arg(edit->text));
    else
        m_message->hideDone();
}

void MainWindow::closeWorkspace()
{
    qDeleteAll(findChildren<PastWindow *>(Qt::FindDirectChildrenOnly));
    m_actions->bids->setStore(nullptr);
    m_actions->catalogues->setStore(nullptr);
    m_actions->room->setStore(nullptr);
    if (m_store)
        disconnect(m_store->undoStack(), nullptr, this, nullptr);
    delete m_view;
    m_view = nullptr;
    m_store.reset();
    m_stack->setCurrentWidget(m_start);
    showRecentFiles();
    refreshActions();
    showTitle();
}

void MainWindow::newWorkspace()
{
    const QString path =
        m_prompts.saveWorkspace(this, tr("New workspace"), tr("bids.kravkort", "proposed file name"));
    if (!path.isEmpty())
        take(WorkspaceStore::create(path, m_clock, namedAuthor()));
}

void MainWindow::newSample()
{
    const QString path = m_prompts.saveWorkspace(this, tr("Where should the example be kept?"),
                                                 tr("example.kravkort", "proposed file name"));
    if (!path.isEmpty())
        take(WorkspaceStore::createSample(path, m_clock, namedAuthor()));
}

void MainWindow::chooseWorkspace()
{
    const QString path = m_prompts.openWorkspace(this, tr("Open workspace"));
    if (!path.isEmpty())
        openWorkspace(path);
}

void MainWindow::saveCopy()
{
    const QFileInfo file(m_store->path());
    const QString proposal = tr("%1 (copy).kravkort", "proposed file name").arg(file.completeBaseName());
    const QString path = m_prompts.saveWorkspace(this, tr("Save a copy"), file.dir().filePath(proposal));
    if (path.isEmpty())
        return;
    if (const Status saved = m_store->saveCopy(path); !saved)
        m_message->showError(saved.error());
}

void MainWindow::exportReport()
{
    ExportDialog dialog(*m_store, m_display, this);
    dialog.exec();
}

void MainWindow::checkCatalogue()
{
    const QString path = m_prompts.openCatalogue(this, tr("Check catalogue file"));
    if (path.isEmpty())
        return;
    auto *dialog = new CatalogueCheckDialog(findingsIn(path), m_display.phrases(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::useNewerCatalogue()
{
    const QString path = m_prompts.openCatalogue(this, tr("Use a newer catalogue"));
    if (path.isEmpty())
        return;
    const Result<QByteArray> json = catalogueBytes(path);
    if (!json || !readCatalogue(*json)) {
        CatalogueCheckDialog(findingsIn(path), m_display.phrases(), this).exec();
        return;
    }
    RevisionDialog(*m_store, m_display, m_prompts, *json, this).exec();
}

void MainWindow::changeAuthor()
{
    const auto name =
        m_prompts.askText(this, tr("Your name in the history"),
                          tr("Every change is kept under this name, from now on"), namedAuthor());
    if (!name)
        return;
    if (m_view)
        m_view->setAuthor(*name);
    else
        nameAuthor(*name);
}

void MainWindow::about()
{
    QMessageBox::about(this, tr("About Kravkort"),
                       tr("<h3>Kravkort %1</h3><p>Shows what the use cases of SKI 02.19 (2023) require, and "
                          "what each statement stands on.</p>"
                          "<p>The catalogue paraphrases public sources and names them. Use cases, package "
                          "contents and strengths are "
                          "assumptions until the agreement's appendix has been confirmed.</p><p>Free "
                          "software under GPL-3.0-or-later.</p>")
                           .arg(QCoreApplication::applicationVersion()));
}

QStringList MainWindow::recentFiles() const
{
    QStringList existing;
    for (const QString &path : QSettings().value(recentKey()).toStringList())
        if (QFileInfo::exists(path))
            existing.append(path);
    return existing;
}

void MainWindow::remember(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList recent = recentFiles();
    recent.removeAll(whole);
    recent.prepend(whole);
    QSettings().setValue(recentKey(),
                         QStringList(recent.first(std::min<qsizetype>(mostRecentFiles, recent.size()))));
    showRecentFiles();
}

void MainWindow::showRecentFiles()
{
    const QStringList recent = recentFiles();
    m_start->setRecent(recent);
    m_actions->recent->clear();
    m_actions->recent->setEnabled(!recent.isEmpty());
    for (const QString &path : recent)
        m_actions->recent->addAction(QDir::toNativeSeparators(path), this,
                                     [this, path] { openWorkspace(path); });
}

} // namespace kravkort
