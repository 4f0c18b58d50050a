// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/exportdialog.h"

#include "models/store/workspacestore.h"
#include "ui/display.h"
#include "ui/report/statusreport.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace kravkort {

namespace {

// Long enough to tell bids apart, short enough for every file system.
constexpr int longestPart = 80;

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

} // namespace

ExportDialog::ExportDialog(WorkspaceStore &store, Display &display, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_profile(new QComboBox(this))
    , m_meaning(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_file(new QLineEdit(this))
    , m_browse(new QPushButton(this))
    , m_outcome(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
    , m_export(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
    , m_profileLabel(new QLabel(this))
    , m_languageLabel(new QLabel(this))
    , m_fileLabel(new QLabel(this))
{
    setObjectName(QStringLiteral("exportDialog"));
    m_profile->setObjectName(QStringLiteral("exportProfile"));
    m_meaning->setObjectName(QStringLiteral("exportMeaning"));
    m_language->setObjectName(QStringLiteral("exportLanguage"));
    m_file->setObjectName(QStringLiteral("exportFile"));
    m_browse->setObjectName(QStringLiteral("exportBrowse"));
    m_outcome->setObjectName(QStringLiteral("exportOutcome"));
    m_export->setObjectName(QStringLiteral("exportButton"));
    m_export->setDefault(true);

    for (size_t i = 0; i < allReportProfiles.size(); ++i)
        m_profile->addItem(QString());
    // Languages are named in themselves, so that whoever looks for one can read it.
    m_language->addItem(QStringLiteral("Dansk"));
    m_language->addItem(QStringLiteral("English"));
    m_language->setCurrentIndex(display.language() == Language::Danish ? 0 : 1);
    m_meaning->setWordWrap(true);
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::RichText);
    m_outcome->setOpenExternalLinks(true);
    m_outcome->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_profileLabel->setBuddy(m_profile);
    m_languageLabel->setBuddy(m_language);
    m_fileLabel->setBuddy(m_file);

    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(m_browse);
    auto *form = new QFormLayout;
    form->addRow(m_profileLabel, m_profile);
    form->addRow(QString(), m_meaning);
    form->addRow(m_languageLabel, m_language);
    form->addRow(m_fileLabel, fileRow);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_outcome);
    layout->addStretch();
    layout->addWidget(m_buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);

    connect(m_profile, &QComboBox::currentIndexChanged, this, &ExportDialog::explain);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ExportDialog::propose);
    connect(m_file, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_export->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::exportNow);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    propose();
}

QString ExportDialog::proposedName(const QString &title, const QString &bid, QDate date)
{
    QStringList parts{fileNamePart(title), fileNamePart(bid), date.toString(Qt::ISODate)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" - ")) + QStringLiteral(".pdf");
}

void ExportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export report"));
    m_profileLabel->setText(tr("&For:"));
    m_languageLabel->setText(tr("&Language:"));
    m_fileLabel->setText(tr("F&ile:"));
    m_browse->setText(tr("&Browse …"));
    m_export->setText(tr("&Export"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    m_file->setAccessibleName(tr("File of the report"));
    m_profile->setItemText(0, tr("Internal use"));
    m_profile->setItemText(1, tr("Management"));
    m_profile->setItemText(2, tr("A municipality"));
    explain();
}

void ExportDialog::explain()
{
    switch (profile()) {
    case ReportProfile::Internal:
        m_meaning->setText(
            tr("Everything, with owners, estimates, notes, evidence and the reasons of doubt."));
        break;
    case ReportProfile::Management:
        m_meaning->setText(tr("A few pages: the numbers, open decisions, use cases and sources of doubt."));
        break;
    case ReportProfile::Municipality:
        m_meaning->setText(
            tr("Every criterion with its status. Without owners, estimates, notes, evidence and reasons."));
        break;
    }
}

void ExportDialog::propose()
{
    if (m_file->text() != m_proposed)
        return; // the user's own
    const Bid *bid = m_store.workspace().bid(m_store.currentBid());
    const QString title = Phrases::in(language())("Report", QT_TRANSLATE_NOOP("Report", "Status report"));
    QDir folder = QFileInfo(m_store.path()).absoluteDir();
    if (!folder.exists() || !QFileInfo(folder.absolutePath()).isWritable())
        folder = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_proposed = QDir::toNativeSeparators(
        folder.filePath(proposedName(title, bid ? bid->name : QString(), m_store.today())));
    m_file->setText(m_proposed);
}

void ExportDialog::browse()
{
    const QString chosen =
        QFileDialog::getSaveFileName(this, tr("Export report"), m_file->text(), tr("PDF files (*.pdf)"));
    if (!chosen.isEmpty())
        m_file->setText(QDir::toNativeSeparators(chosen));
}

void ExportDialog::exportNow()
{
    QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".pdf");
    if (QFileInfo(path).isRelative())
        path = QFileInfo(m_store.path()).absoluteDir().filePath(path);
    if (QFileInfo(path).exists() && path != QDir::fromNativeSeparators(m_proposed) &&
        QMessageBox::question(this, windowTitle(),
                              tr("“%1” exists. Replace it?").arg(QFileInfo(path).fileName())) !=
            QMessageBox::Yes)
        return;
    const Phrases phrases = Phrases::in(language());
    const Picture &picture = m_store.picture();
    const QDateTime now(m_store.today(), QTime::currentTime());
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const Report report = reportOf(picture, m_store.workspace(), profile(), phrases, now);
    const Status written = writeStatusReport(report, picture, phrases, path);
    QGuiApplication::restoreOverrideCursor();
    show(written, path);
}

void ExportDialog::show(const Status &status, const QString &path)
{
    if (!status) {
        QString text = status.error().message.toHtmlEscaped();
        for (const QString &detail : status.error().details)
            text += QStringLiteral("<br>") + detail.toHtmlEscaped();
        m_outcome->setText(text);
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

ReportProfile ExportDialog::profile() const
{
    return allReportProfiles[static_cast<size_t>(std::max(0, m_profile->currentIndex()))];
}

Language ExportDialog::language() const
{
    return m_language->currentIndex() == 0 ? Language::Danish : Language::English;
}

} // namespace kravkort
