// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/pastwindow.h"

#include "models/domain/moments/bidmoment.h"
#include "models/domain/text/names.h"
#include "models/store/pastworkspace.h"
#include "ui/display.h"
#include "ui/scope/bidbar.h"
#include "ui/scope/scopepanel.h"
#include "ui/theme.h"
#include "ui/window/messagebar.h"
#include "ui/window/pages.h"
#include "ui/window/workspaceview.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

namespace kravkort {

Result<PastWindow *> PastWindow::open(const WorkspaceStore &store, const BidMoment &moment, Display &display,
                                      QWidget *parent)
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        return Error{
            Error::Kind::Unwritable,
            tr("The past cannot be shown, for there is no room for a temporary file: %1. Make room and try "
               "again.")
                .arg(folder->errorString()),
            {}};
    const QString name = QFileInfo(store.path()).completeBaseName();
    Result<std::unique_ptr<WorkspaceStore>> past =
        pastWorkspace(store, moment, folder->filePath(QStringLiteral("past.kravkort")));
    if (!past)
        return past.error();
    auto *window = new PastWindow(std::move(folder), *std::move(past), moment, name, display, parent);
    window->setAttribute(Qt::WA_DeleteOnClose);
    return window;
}

PastWindow::PastWindow(std::unique_ptr<QTemporaryDir> folder, std::unique_ptr<WorkspaceStore> store,
                       const BidMoment &moment, const QString &workspaceName, Display &display,
                       QWidget *parent)
    : QMainWindow(parent, Qt::Window)
    , m_folder(std::move(folder))
    , m_store(std::move(store))
    , m_kind(static_cast<int>(moment.kind))
    , m_at(moment.at)
    , m_name(moment.name)
    , m_workspaceName(workspaceName)
    , m_display(display)
    , m_prompts(systemPrompts())
    , m_band(new QFrame(this))
    , m_text(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_message(new MessageBar(this))
    , m_menu(menuBar()->addMenu(QString()))
{
    setObjectName(QStringLiteral("pastWindow"));
    if (parent)
        resize(parent->window()->size());
    makeBand();
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_band);
    layout->addWidget(m_message);
    m_view = new WorkspaceView(*m_store, display, m_prompts, centre);
    m_view->scopePanel()->bidBar()->setMenu(nullptr); // nothing can be done with bids here
    layout->addWidget(m_view, 1);
    setCentralWidget(centre);
    makeMenu();
    connect(m_store.get(), &WorkspaceStore::failed, m_message, &MessageBar::showError);
    recolour();
    retranslate();
}

PastWindow::~PastWindow()
{
    delete m_view; // it reads the store to the last
    m_store.reset();
}

void PastWindow::makeBand()
{
    m_band->setObjectName(QStringLiteral("pastBand"));
    m_band->setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("pastText"));
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_close->setObjectName(QStringLiteral("pastClose"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(m_band);
    layout->setContentsMargins(14, 9, 8, 9);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::close);
}

void PastWindow::makeMenu()
{
    for (int index = 0; index < pages().size(); ++index) {
        QAction *page = m_menu->addAction(QString(), this, [this, index] { m_view->goToPage(index); });
        page->setObjectName(QStringLiteral("past-") + QString::fromLatin1(pages().at(index).action));
        page->setShortcut(QKeySequence(QString::fromLatin1(pages().at(index).keys)));
        m_pages.append(page);
    }
    m_menu->addSeparator();
    m_find = m_menu->addAction(QString(), this, [this] { m_view->focusSearch(); });
    m_find->setShortcut(QKeySequence::Find);
    m_inspector = m_menu->addAction(QString(), this,
                                    [this] { m_view->setInspectorVisible(!m_view->isInspectorVisible()); });
    m_inspector->setShortcut(QKeySequence(QStringLiteral("Ctrl+I")));
    m_menu->addSeparator();
    m_leave = m_menu->addAction(QString(), this, &QWidget::close);
    m_leave->setObjectName(QStringLiteral("pastLeave"));
    m_leave->setShortcut(QKeySequence::Close);
}

void PastWindow::retranslate()
{
    const bool isFrozen = m_kind == static_cast<int>(BidMoment::Kind::Frozen);
    const Language language = m_display.language();
    const QString when = isFrozen ? tr("“%1”, frozen %2").arg(m_name, timeText(m_at, language))
                                  : tr("As of %1").arg(dateText(m_at.toLocalTime().date(), language));
    //: window title: moment, workspace
    setWindowTitle(tr("%1 (read only) – %2 – Kravkort").arg(when, m_workspaceName));
    const QString plain =
        isFrozen ? tr("This is the bid as it was frozen. Nothing here can be changed, and the workspace "
                      "itself stays as it is.")
                 : tr("This is the workspace as its history says it was when that day ended. Nothing here "
                      "can be changed, and the workspace itself stays as it is.");
    m_text->setText(QStringLiteral("<b>%1 · %2</b> &nbsp; %3")
                        .arg(when.toHtmlEscaped(), tr("READ ONLY").toHtmlEscaped(), plain.toHtmlEscaped()));
    m_band->setAccessibleName(QStringLiteral("%1. %2").arg(when, plain));
    m_close->setText(tr("Back to now"));
    m_close->setToolTip(tr("Close this window (%1)")
                            .arg(QKeySequence(QKeySequence::Close).toString(QKeySequence::NativeText)));
    m_menu->setTitle(tr("&View"));
    for (qsizetype page = 0; page < m_pages.size(); ++page)
        m_pages.at(page)->setText(pages().at(page).menuTitle());
    m_find->setText(tr("&Find use cases"));
    m_inspector->setText(tr("&Inspector"));
    m_leave->setText(tr("Back to &now"));
}

// A ground that no other bar has, so that nobody takes the past for now.
void PastWindow::recolour()
{
    const Theme theme = themeFor(palette());
    QPalette own = m_band->palette();
    const QColor ground = theme.dark ? QColor(0xf2c14e) : QColor(0x6a3d00);
    const QColor ink = theme.dark ? QColor(0x201400) : QColor(0xffffff);
    own.setColor(QPalette::Window, ground);
    for (const auto role : {QPalette::WindowText, QPalette::ButtonText, QPalette::Text})
        own.setColor(role, ink);
    own.setColor(QPalette::Button, ground);
    m_band->setPalette(own);
}

void PastWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        recolour();
    QMainWindow::changeEvent(event);
}

} // namespace kravkort
