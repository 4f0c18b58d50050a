// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves MainWindow for other programs, and what comes in from them.
#include "models/exchange/workspacejson.h"
#include "models/import/readworkbook.h"
#include "models/item/requirementmodel.h"
#include "models/store/wholeworkspace.h"
#include "ui/display.h"
#include "ui/exchange/answersbackdialog.h"
#include "ui/exchange/awaited.h"
#include "ui/exchange/exchangedialog.h"
#include "ui/exchange/showncolumns.h"
#include "ui/moments/asofdialog.h"
#include "ui/moments/packdialog.h"
#include "ui/moments/pastwindow.h"
#include "ui/window/author.h"
#include "ui/window/catalogueactions.h"
#include "ui/window/messagebar.h"
#include "ui/window/windowactions.h"
#include "ui/window/workspaceview.h"

#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace kravkort {

namespace {

// The one file that is dragged, or empty.
QString fileIn(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

// By its name; what stands in it says whether it really is one.
bool isWorkspace(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QStringLiteral("kravkort") || suffix == QStringLiteral("json");
}

} // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QString path = fileIn(event->mimeData());
    if (isWorkspace(path) || (m_store && CatalogueActions::isImport(path)))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = fileIn(event->mimeData());
    if (isWorkspace(path)) {
        event->acceptProposedAction();
        // Whoever dragged it does not wait for the questions.
        QMetaObject::invokeMethod(
            this, [this, path] { openWorkspace(path); }, Qt::QueuedConnection);
    } else if (m_actions->catalogues->importDropped(path)) {
        event->acceptProposedAction();
    }
}

void MainWindow::exportForOthers()
{
    ShownRequirements shown{m_view->criteriaShown(), {}};
    for (const int column : m_view->columnsShown())
        shown.columns += criteriaColumnsOf(static_cast<RequirementModel::Column>(column));
    ExchangeDialog(*m_store, m_display, m_prompts, shown, this).exec();
}

void MainWindow::writePack()
{
    PackDialog(*m_store, m_display, m_prompts, this).exec();
}

void MainWindow::showAsOf()
{
    AsOfDialog dialog(*m_store, m_display, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Result<PastWindow *> past = PastWindow::open(*m_store, dialog.moment(), m_display, this);
    if (past)
        (*past)->show();
    else
        m_message->showError(past.error());
}

void MainWindow::readAnswersBack()
{
    const QString title = tr("Read answers back");
    const QString path = m_prompts.openSpreadsheet(this, title);
    if (path.isEmpty())
        return;
    const QString name = QFileInfo(path).fileName();
    Result<Workbook> workbook = Workbook{};
    const bool wanted = awaited(this, title, tr("“%1” is being read.").arg(name),
                                [&](const TellPercent &tell, const AskStop &stopAsked) {
                                    const auto told = [&](int percent) {
                                        tell(percent);
                                        return !stopAsked();
                                    };
                                    workbook = readWorkbook(path, told, stopAsked, Blanks::Kept);
                                });
    if (!wanted)
        return;
    if (!workbook) {
        m_message->showError(workbook.error());
        return;
    }
    Result<AnswersBack> back = answersBack(*m_store, *workbook, {}, m_display.language());
    // One that was written for a bid elsewhere can be read into the one that is shown.
    if (!back && markOf(*workbook).bid != m_store->currentBid() &&
        m_prompts.confirm(
            this, title,
            tr("“%1” was written for a bid that this workspace does not have. Compare it with the bid "
               "that is shown?")
                .arg(name),
            tr("Compare")))
        back = answersBack(*m_store, *workbook, m_store->currentBid(), m_display.language());
    if (!back) {
        m_message->showError(back.error());
        return;
    }
    AnswersBackDialog dialog(*m_store, m_display, *back, name, this);
    if (dialog.exec() == QDialog::Accepted)
        m_message->showDone(dialog.outcome());
}

void MainWindow::chooseJson()
{
    const QString path = m_prompts.openJson(this, tr("New workspace from JSON"));
    if (!path.isEmpty())
        makeFromJson(path);
}

void MainWindow::makeFromJson(const QString &path)
{
    const QString title = tr("New workspace from JSON");
    const QFileInfo file(path);
    Result<QByteArray> json = QByteArray();
    if (!awaited(this, title, tr("“%1” is being read.").arg(file.fileName()),
                 [&](const TellPercent &, const AskStop &) {
                     json = wholeWorkspaceIn(path);
                     // What is not in order is said before anybody has to find a place for it.
                     if (const auto read = json ? readWorkspaceJson(*json) : json.error(); !read)
                         json = read.error();
                 }))
        return;
    if (!json) {
        m_message->showError(json.error());
        return;
    }
    //: proposed file name
    const QString proposal = tr("%1.kravkort").arg(file.completeBaseName());
    const QString target = m_prompts.saveWorkspace(this, title, file.dir().filePath(proposal));
    if (target.isEmpty())
        return;
    Result<QStringList> findings = QStringList();
    const bool wanted = awaited(this, title, tr("“%1” is being made.").arg(QFileInfo(target).fileName()),
                                [&](const TellPercent &, const AskStop &stopAsked) {
                                    findings = workspaceFromJson(target, *json, stopAsked);
                                });
    if (!findings) {
        if (wanted)
            m_message->showError(findings.error());
        return;
    }
    take(WorkspaceStore::open(target, m_clock, namedAuthor()));
    if (!m_store || QFileInfo(m_store->path()) != QFileInfo(target))
        return; // the window has said why
    if (findings->isEmpty())
        m_message->showDone(tr("A new workspace was made from “%1”.").arg(file.fileName()));
    else
        m_message->showError(
            {Error::Kind::NotAccepted,
             tr("A new workspace was made from “%1”, but not all in it is in order:").arg(file.fileName()),
             *findings});
}

} // namespace kravkort
