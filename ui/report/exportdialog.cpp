// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/exportdialog.h"

#include "models/store/reportverbs.h"
#include "ui/display.h"
#include "ui/inspector/datefield.h"
#include "ui/moments/momentchoice.h"
#include "ui/report/profilebox.h"
#include "ui/report/reportdetailsdialog.h"
#include "ui/report/reportpages.h"
#include "ui/report/reportpreview.h"
#include "ui/report/reportprint.h"
#include "ui/report/reportwriting.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QProgressDialog>
#include <QPushButton>
#include <QScreen>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace kravkort {

namespace {

// Long enough to tell bids apart, short enough for every file system.
constexpr int longestPart = 80;
constexpr int soon = 120; // ms; several ticks in a row are one change

QString fileNamePart(const QString &text)
{
    QString part;
    for (const QChar c : text.simplified())
        part.append(c.isPrint() && !QStringLiteral("/\\:*?\"<>|").contains(c) ? c : QChar(u'-'));
    part = part.left(longestPart).trimmed();
    // A surrogate cut in two is no character.
    if (!part.isEmpty() && part.back().isHighSurrogate())
        part.chop(1);
    return part;
}

QString suffixOf(ReportFormat format)
{
    return format == ReportFormat::Html ? QStringLiteral(".html") : QStringLiteral(".pdf");
}

} // namespace

ExportDialog::ExportDialog(WorkspaceStore &store, Display &display, QWidget *parent)
    : ExportDialog(store, display, std::optional<BidMoment>(), parent)
{
}

ExportDialog::ExportDialog(WorkspaceStore &store, Display &display, BidMoment moment, QWidget *parent)
    : ExportDialog(store, display, std::optional(std::move(moment)), parent)
{
}

ExportDialog::ExportDialog(WorkspaceStore &store, Display &display, std::optional<BidMoment> moment,
                           QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_display(display)
    , m_profile(new ProfileBox(store, display, this))
    , m_moment(std::move(moment))
    , m_language(new QComboBox(this))
    , m_since(new DateField(QStringLiteral("exportSince"), store.today(), this))
    , m_compared(new MomentChoice(QStringLiteral("exportCompared"), MomentChoice::First::Nothing, store,
                                  display, this))
    , m_format(new QComboBox(this))
    , m_file(new QLineEdit(this))
    , m_browse(new QPushButton(this))
    , m_outcome(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
    , m_export(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
    , m_print(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
    , m_cancel(new QPushButton(this))
    , m_details(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
    , m_languageLabel(new QLabel(this))
    , m_sinceLabel(new QLabel(this))
    , m_comparedLabel(new QLabel(this))
    , m_formatLabel(new QLabel(this))
    , m_fileLabel(new QLabel(this))
    , m_preview(new ReportPreview(this))
    , m_writing(new ReportWriting)
{
    m_writing->setParent(this);
    setObjectName(QStringLiteral("exportDialog"));
    m_language->setObjectName(QStringLiteral("exportLanguage"));
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_file->setObjectName(QStringLiteral("exportFile"));
    m_browse->setObjectName(QStringLiteral("exportBrowse"));
    m_outcome->setObjectName(QStringLiteral("exportOutcome"));
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_export->setObjectName(QStringLiteral("exportButton"));
    m_print->setObjectName(QStringLiteral("exportPrint"));
    m_cancel->setObjectName(QStringLiteral("exportCancel"));
    m_details->setObjectName(QStringLiteral("exportDetails"));
    m_export->setDefault(true);
    m_browse->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_print->setAutoDefault(false);
    m_details->setAutoDefault(false);
    m_print->setShortcut(QKeySequence::Print);

    // Languages are named in themselves, so that whoever looks for one can read it.
    m_language->addItem(QStringLiteral("Dansk"));
    m_language->addItem(QStringLiteral("English"));
    m_language->setCurrentIndex(display.language() == Language::Danish ? 0 : 1);
    m_format->addItem({});
    m_format->addItem({});
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::RichText);
    m_outcome->setOpenExternalLinks(true);
    m_outcome->setTextInteractionFlags(Qt::TextBrowserInteraction);
    layOut();

    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &ExportDialog::preview);
    const auto later = [this] { m_soon.start(); };
    connect(m_profile, &ProfileBox::planChanged, this, later);
    connect(m_profile, &ProfileBox::planChanged, this, &ExportDialog::propose);
    connect(m_language, &QComboBox::currentIndexChanged, this, later);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ExportDialog::propose);
    connect(m_since, &DateField::edited, this, [this, later](std::optional<QDate> day) {
        m_sinceDay = day;
        m_since->show(day);
        later();
    });
    connect(m_compared, &MomentChoice::changed, this, &ExportDialog::compare);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::propose);
    connect(m_file, &QLineEdit::textChanged, this, [this] { showRunning(m_writing->isRunning()); });
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::exportNow);
    connect(m_print, &QPushButton::clicked, this, &ExportDialog::print);
    connect(m_details, &QPushButton::clicked, this, [this] {
        ReportDetailsDialog details(m_store, this);
        if (details.exec() == QDialog::Accepted) {
            propose();
            m_soon.start();
        }
    });
    connect(m_cancel, &QPushButton::clicked, m_writing, &ReportWriting::cancel);
    connect(m_writing, &ReportWriting::progressed, m_progress, &QProgressBar::setValue);
    connect(m_writing, &ReportWriting::finished, this, &ExportDialog::showStatus);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    m_sinceDay = usualSince(planOf(ReportProfile::Internal), day());
    m_since->show(m_sinceDay);
    retranslate();
    propose();
    showRunning(false);
    m_soon.start(0);
}

void ExportDialog::layOut()
{
    m_languageLabel->setBuddy(m_language);
    m_sinceLabel->setBuddy(m_since);
    m_comparedLabel->setBuddy(m_compared);
    m_formatLabel->setBuddy(m_format);
    m_fileLabel->setBuddy(m_file);
    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(m_browse);
    auto *form = new QFormLayout;
    form->addRow(m_languageLabel, m_language);
    form->addRow(m_sinceLabel, m_since);
    form->addRow(m_comparedLabel, m_compared);
    form->addRow(m_formatLabel, m_format);
    form->addRow(m_fileLabel, fileRow);
    auto *run = new QHBoxLayout;
    run->addWidget(m_progress, 1);
    run->addWidget(m_cancel);
    auto *choices = new QWidget(this);
    choices->setFixedWidth(fontMetrics().averageCharWidth() * 58);
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins({});
    column->addWidget(m_profile, 1);
    column->addLayout(form);
    column->addWidget(m_outcome);
    column->addLayout(run);
    auto *sides = new QHBoxLayout;
    sides->addWidget(choices);
    sides->addWidget(m_preview, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(sides, 1);
    layout->addWidget(m_buttons);
    const QSize room = screen()->availableSize();
    resize(QSize(fontMetrics().averageCharWidth() * 175, fontMetrics().height() * 48)
               .boundedTo(room - QSize(40, 60)));
}

QString ExportDialog::proposedName(const QString &title, const QString &bid, QDate date, ReportFormat format,
                                   const QStringList &edition)
{
    QStringList parts{fileNamePart(title), fileNamePart(bid)};
    for (const QString &word : edition)
        parts.append(fileNamePart(word.left(longestPart / 2)));
    parts.append(date.toString(Qt::ISODate));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" - ")) + suffixOf(format);
}

void ExportDialog::reject()
{
    m_writing->cancel();
    QDialog::reject();
}

void ExportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ExportDialog::retranslate()
{
    setWindowTitle(m_moment ? tr("Export report: %1").arg(nameOf(*m_moment, m_display.phrases()))
                            : tr("Export report"));
    m_languageLabel->setText(tr("&Language:"));
    m_sinceLabel->setText(tr("&History since:"));
    m_comparedLabel->setText(tr("Compared &with:"));
    m_compared->setAccessibleName(tr("Compared with"));
    m_compared->setToolTip(tr("Adds a section on what has changed of the bid since then"));
    m_formatLabel->setText(tr("For&mat:"));
    m_fileLabel->setText(tr("F&ile:"));
    m_browse->setText(tr("&Browse …"));
    m_export->setText(tr("&Export"));
    m_print->setText(tr("P&rint …"));
    m_cancel->setText(tr("&Cancel"));
    m_details->setText(tr("Front page &details …"));
    m_details->setToolTip(tr("Vendor, logo, version, approval, draft or final"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    m_file->setAccessibleName(tr("File of the report"));
    m_since->setAccessibleName(tr("History since"));
    m_progress->setAccessibleName(tr("How much of the report is written"));
    m_format->setItemText(0, tr("PDF, for paper and for keeping"));
    m_format->setItemText(1, tr("HTML, for browsers and screen readers"));
}

void ExportDialog::propose()
{
    if (m_file->text() != m_proposed) { // the user's own; its suffix follows the format
        const QString path = m_file->text();
        const QString other =
            suffixOf(format() == ReportFormat::Pdf ? ReportFormat::Html : ReportFormat::Pdf);
        if (path.endsWith(other, Qt::CaseInsensitive))
            m_file->setText(path.chopped(other.size()) + suffixOf(format()));
        return;
    }
    const Bid *bid = m_store.workspace().bid(m_store.currentBid());
    const QString title = Phrases::in(language())("Report", QT_TRANSLATE_NOOP("Report", "Status report"));
    QDir folder = QFileInfo(m_store.path()).absoluteDir();
    if (!folder.exists() || !QFileInfo(folder.absolutePath()).isWritable())
        folder = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_proposed = QDir::toNativeSeparators(
        folder.filePath(proposedName(title, bid ? bid->name : QString(), day(), format(), edition())));
    m_file->setText(m_proposed);
}

void ExportDialog::browse()
{
    const QString filter =
        format() == ReportFormat::Html ? tr("HTML files (*.html *.htm)") : tr("PDF files (*.pdf)");
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Export report"), m_file->text(), filter);
    if (chosen.isEmpty())
        return;
    m_agreed = chosen; // that dialog asks before it lets an existing file be chosen
    m_file->setText(QDir::toNativeSeparators(chosen));
}

void ExportDialog::preview()
{
    if (auto make = maker())
        m_preview->show(std::move(make), picture(), Phrases::in(language()));
}

void ExportDialog::exportNow()
{
    QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    // Of "Bid v1.2" the 2 is no suffix.
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool fits = format() == ReportFormat::Html
                          ? suffix == QStringLiteral("html") || suffix == QStringLiteral("htm")
                          : suffix == QStringLiteral("pdf");
    path += fits ? QString() : suffixOf(format());
    if (QFileInfo(path).isRelative())
        path = QFileInfo(m_store.path()).absoluteDir().filePath(path);
    if (QFileInfo(path).exists() && path != std::exchange(m_agreed, QString()) &&
        QMessageBox::question(this, windowTitle(),
                              tr("“%1” exists. Replace it?").arg(QFileInfo(path).fileName())) !=
            QMessageBox::Yes)
        return;
    auto make = maker();
    if (!make)
        return;
    m_progress->setValue(0);
    m_writing->start(std::move(make), picture(), Phrases::in(language()), path, format());
    showRunning(true);
}

void ExportDialog::print()
{
    const auto make = maker();
    if (!make)
        return;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto pages = ReportPages::of(make(), picture(), Phrases::in(language()));
    QApplication::restoreOverrideCursor();
    QPrinter printer(QPrinter::HighResolution);
    setUpPrinter(printer, *pages);
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, pages->count());
    if (dialog.exec() != QDialog::Accepted)
        return;
    QProgressDialog progress(tr("The report is being printed"), tr("Cancel"), 0, 100, this);
    progress.setWindowModality(Qt::WindowModal);
    const bool printed = printReport(*pages, printer, [&](double done) {
        progress.setValue(int(done * 100));
        return !progress.wasCanceled();
    });
    const bool cancelled = progress.wasCanceled();
    progress.reset();
    m_outcome->setText(printed     ? tr("Sent to the printer.")
                       : cancelled ? tr("Printing was cancelled.")
                                   : tr("The printer did not take the report. Check that it is on and has "
                                        "paper, or choose another one."));
}

void ExportDialog::showRunning(bool running)
{
    m_progress->setVisible(running);
    m_cancel->setVisible(running);
    m_export->setEnabled(!running && !m_file->text().trimmed().isEmpty());
}

void ExportDialog::showStatus(const Status &status, const QString &path)
{
    showRunning(false);
    if (!status) {
        if (isStopped(status.error()))
            m_outcome->setText(tr("Cancelled. Nothing was written."));
        else
            showError(status.error());
        return;
    }
    const QFileInfo file(path);
    const auto link = [](const QString &target, const QString &text) {
        return QStringLiteral("<a href=\"%1\">%2</a>")
            .arg(QString::fromLatin1(QUrl::fromLocalFile(target).toEncoded()).toHtmlEscaped(),
                 text.toHtmlEscaped());
    };
    m_outcome->setText(tr("Written: %1 · %2")
                           .arg(link(file.absoluteFilePath(), file.fileName()),
                                link(file.absolutePath(), tr("open the folder"))));
}

void ExportDialog::showError(const Error &error)
{
    QString text = error.message.toHtmlEscaped();
    for (const QString &detail : error.details)
        text += QStringLiteral("<br>") + detail.toHtmlEscaped();
    m_outcome->setText(text);
}

} // namespace kravkort
