// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchangedialog.h"

#include "models/store/workspacestore.h"
#include "ui/display.h"
#include "ui/exchange/awaited.h"
#include "ui/window/prompts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSettings>
#include <QUrl>
#include <QVBoxLayout>

namespace kravkort {

namespace {

QString settingKey(const char *name)
{
    return QStringLiteral("exchange/") + QString::fromLatin1(name);
}

// What every file system takes, and short enough for it.
QString safeName(const QString &text)
{
    constexpr qsizetype longest = 80;
    QString name;
    for (const QChar c : text.simplified())
        name.append(c.isPrint() && !QStringLiteral("/\\:*?\"<>|").contains(c) ? c : QChar(u'-'));
    name = name.left(longest).trimmed();
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return name;
}

Status written(const QString &path, const QByteArray &bytes, const AskStop &stopAsked)
{
    if (stopAsked())
        return Error{Error::Kind::Unwritable, ExchangeDialog::tr("Cancelled. Nothing was written."), {}};
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return Done{};
    return Error{Error::Kind::Unwritable,
                 ExchangeDialog::tr("“%1” could not be written: %2. Choose another place.")
                     .arg(QDir::toNativeSeparators(path), file.errorString()),
                 {}};
}

} // namespace

ExchangeDialog::ExchangeDialog(WorkspaceStore &store, Display &display, const Prompts &prompts,
                               const ShownRequirements &shown, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_prompts(prompts)
    , m_shown(shown)
    , m_form(new QFormLayout)
    , m_format(new QComboBox(this))
    , m_meaning(new QLabel(this))
    , m_content(new QComboBox(this))
    , m_profile(new QComboBox(this))
    , m_notes(new QCheckBox(this))
    , m_language(new QComboBox(this))
    , m_file(new QLineEdit(this))
    , m_browse(new QPushButton(this))
    , m_outcome(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
    , m_export(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
    , m_formatLabel(new QLabel(this))
    , m_contentLabel(new QLabel(this))
    , m_profileLabel(new QLabel(this))
    , m_languageLabel(new QLabel(this))
    , m_fileLabel(new QLabel(this))
{
    for (size_t i = 0; i < allExportFormats.size(); ++i)
        m_format->addItem(QString());
    for (int i = 0; i < 2; ++i)
        m_content->addItem(QString());
    for (size_t i = 0; i < allReportProfiles.size(); ++i)
        m_profile->addItem(QString());
    // Languages are named in themselves, so that whoever looks for one can read it.
    m_language->addItem(QStringLiteral("Dansk"));
    m_language->addItem(QStringLiteral("English"));
    m_language->setCurrentIndex(display.language() == Language::Danish ? 0 : 1);
    const QSettings settings;
    const auto remembered = fromWord<ExportFormat>(settings.value(settingKey("format")).toString());
    m_format->setCurrentIndex(static_cast<int>(remembered.value_or(ExportFormat::Xlsx)));
    m_folder = settings.value(settingKey("folder")).toString();
    if (m_folder.isEmpty() || !QFileInfo(m_folder).isWritable())
        m_folder = QFileInfo(store.path()).absolutePath();
    arrange();
    retranslate();
    propose();
}

void ExchangeDialog::arrange()
{
    setObjectName(QStringLiteral("exchangeDialog"));
    m_format->setObjectName(QStringLiteral("exchangeFormat"));
    m_meaning->setObjectName(QStringLiteral("exchangeMeaning"));
    m_content->setObjectName(QStringLiteral("exchangeContent"));
    m_profile->setObjectName(QStringLiteral("exchangeProfile"));
    m_notes->setObjectName(QStringLiteral("exchangeNotes"));
    m_language->setObjectName(QStringLiteral("exchangeLanguage"));
    m_file->setObjectName(QStringLiteral("exchangeFile"));
    m_browse->setObjectName(QStringLiteral("exchangeBrowse"));
    m_outcome->setObjectName(QStringLiteral("exchangeOutcome"));
    m_export->setObjectName(QStringLiteral("exchangeButton"));
    m_export->setDefault(true);
    m_meaning->setWordWrap(true);
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::RichText);
    m_outcome->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_formatLabel->setBuddy(m_format);
    m_contentLabel->setBuddy(m_content);
    m_profileLabel->setBuddy(m_profile);
    m_languageLabel->setBuddy(m_language);
    m_fileLabel->setBuddy(m_file);

    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(m_browse);
    m_form->addRow(m_formatLabel, m_format);
    m_form->addRow(QString(), m_meaning);
    m_form->addRow(m_contentLabel, m_content);
    m_form->addRow(m_profileLabel, m_profile);
    m_form->addRow(QString(), m_notes);
    m_form->addRow(m_languageLabel, m_language);
    m_form->addRow(m_fileLabel, fileRow);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addWidget(m_outcome);
    layout->addStretch();
    layout->addWidget(m_buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);

    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        follow();
        propose();
    });
    connect(m_content, &QComboBox::currentIndexChanged, this, &ExchangeDialog::follow);
    connect(m_profile, &QComboBox::currentIndexChanged, this, &ExchangeDialog::follow);
    connect(m_file, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_export->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_browse, &QPushButton::clicked, this, &ExchangeDialog::browse);
    connect(m_export, &QPushButton::clicked, this, &ExchangeDialog::exportNow);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_outcome, &QLabel::linkActivated, this,
            [this](const QString &link) { m_prompts.openAddress(QUrl(link)); });
}

void ExchangeDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ExchangeDialog::retranslate()
{
    setWindowTitle(tr("Export for other programs"));
    m_formatLabel->setText(tr("F&ormat:"));
    m_contentLabel->setText(tr("&Content:"));
    m_profileLabel->setText(tr("&For:"));
    m_languageLabel->setText(tr("&Language:"));
    m_fileLabel->setText(tr("F&ile:"));
    m_browse->setText(tr("&Browse …"));
    m_export->setText(tr("&Export"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    m_notes->setText(tr("With &notes"));
    m_file->setAccessibleName(tr("File of the export"));
    m_outcome->setAccessibleName(tr("What was written"));
    m_format->setItemText(0, tr("Workbook (XLSX)"));
    m_format->setItemText(1, tr("Table (CSV)"));
    m_format->setItemText(2, tr("The whole workspace (JSON)"));
    m_format->setItemText(3, tr("Calendar (iCalendar)"));
    m_format->setItemText(4, tr("Project plan (Microsoft Project XML)"));
    m_format->setItemText(5, tr("Requirements (ReqIF)"));
    m_content->setItemText(0, tr("The whole bid"));
    m_content->setItemText(1, tr("The %n requirement(s) shown, with the columns shown", "",
                                 static_cast<int>(m_shown.criteria.size())));
    m_profile->setItemText(0, tr("The team"));
    m_profile->setItemText(1, tr("Management"));
    m_profile->setItemText(2, tr("A municipality"));
    follow();
}

void ExchangeDialog::follow()
{
    const bool table = format() == ExportFormat::Xlsx || format() == ExportFormat::Csv;
    const bool whole = format() == ExportFormat::Json;
    m_content->setEnabled(table);
    m_contentLabel->setEnabled(table);
    m_profile->setEnabled(!whole);
    m_profileLabel->setEnabled(!whole);
    m_language->setEnabled(!whole);
    m_languageLabel->setEnabled(!whole);
    m_form->setRowVisible(m_notes,
                          format() == ExportFormat::Calendar && wish().profile == ReportProfile::Internal);
    QString meaning;
    switch (format()) {
    case ExportFormat::Xlsx:
        meaning = wish().profile == ReportProfile::Internal
                      ? tr("For Excel and LibreOffice, with basis and source beside every statement. What is "
                           "filled in "
                           "there can be read back.")
                      : tr("For Excel and LibreOffice, with basis and source beside every statement.");
        break;
    case ExportFormat::Csv:
        meaning = tr("The requirements as one table, for any program that reads tables.");
        break;
    case ExportFormat::Json:
        meaning =
            tr("All solutions, bids, answers and catalogues, the files of evidence and the history. A new "
               "workspace can be made of it: File ▸ New workspace from JSON.");
        break;
    case ExportFormat::Calendar:
        meaning = tr("What is due and open, go-live, and when evidence expires, as whole days.");
        break;
    case ExportFormat::Project:
        meaning = tr(
            "A task for each criterion with hours, dates and owner, in the order that the integrations need "
            "each other.");
        break;
    case ExportFormat::Reqif:
        meaning = tr("The criteria for requirements tools, with strength, result, basis and source.");
        break;
    }
    if (!whole && wish().profile != ReportProfile::Internal)
        meaning += u' ' + tr("Without owners, estimates, notes, reasons and evidence.");
    m_meaning->setText(meaning);
}

void ExchangeDialog::propose()
{
    if (m_file->text() != m_proposed)
        return; // the user's own
    const Bid *bid = m_store.workspace().bid(m_store.currentBid());
    const QString stem = format() == ExportFormat::Json ? QFileInfo(m_store.path()).completeBaseName()
                         : bid                          ? bid->name
                                                        : QString();
    const QString name = safeName(stem) + QStringLiteral(" - ") + m_store.today().toString(Qt::ISODate) +
                         u'.' + endingOf(format());
    m_proposed = QDir::toNativeSeparators(QDir(m_folder).filePath(name));
    m_file->setText(m_proposed);
}

void ExchangeDialog::browse()
{
    const QString chosen = m_prompts.saveFile(this, windowTitle(), m_file->text());
    if (!chosen.isEmpty())
        m_file->setText(QDir::toNativeSeparators(chosen));
}

void ExchangeDialog::exportNow()
{
    QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + endingOf(format());
    if (QFileInfo(path).isRelative())
        path = QDir(m_folder).filePath(path);
    const QFileInfo target(path);
    if (target.exists() && target.canonicalFilePath() == QFileInfo(m_store.path()).canonicalFilePath())
        return show(Error{Error::Kind::Usage, tr("The export must not replace the workspace itself."), {}},
                    path);
    if (target.exists() &&
        !m_prompts.confirm(this, windowTitle(), tr("“%1” exists. Replace it?").arg(target.fileName()),
                           tr("Replace")))
        return;
    const Result<ExportGround> ground = exportGround(m_store, m_store.currentBid());
    if (!ground)
        return show(ground.error(), path);
    const QDateTime now(m_store.today(), QTime::currentTime());
    Result<Exported> file = Exported{};
    awaited(this, windowTitle(), tr("“%1” is being written.").arg(target.fileName()),
            [&, wish = wish()](const TellPercent &, const AskStop &stopAsked) {
                file = exported(*ground, wish, now, stopAsked);
                if (file)
                    if (const Status status = written(path, file->bytes, stopAsked); !status)
                        file = status.error();
            });
    if (file) {
        m_folder = target.absolutePath();
        QSettings().setValue(settingKey("folder"), m_folder);
        QSettings().setValue(settingKey("format"), wordOf(format()));
    }
    show(file, path);
}

void ExchangeDialog::show(const Result<Exported> &file, const QString &path)
{
    if (!file) {
        m_outcome->setText(file.error().message.toHtmlEscaped());
        return;
    }
    const QFileInfo target(path);
    const auto link = [](const QString &to, const QString &text) {
        return QStringLiteral("<a href=\"%1\">%2</a>")
            .arg(QString::fromLatin1(QUrl::fromLocalFile(to).toEncoded()).toHtmlEscaped(),
                 text.toHtmlEscaped());
    };
    QString text = tr("Written: %1 · %2")
                       .arg(link(target.absoluteFilePath(), target.fileName()),
                            link(target.absolutePath(), tr("open the folder")));
    for (const QString &remark : file->remarks)
        text += QStringLiteral("<br>") + remark.toHtmlEscaped();
    m_outcome->setText(text);
}

ExportFormat ExchangeDialog::format() const
{
    return allExportFormats[static_cast<size_t>(std::max(0, m_format->currentIndex()))];
}

ExportWish ExchangeDialog::wish() const
{
    ExportWish wish;
    wish.format = format();
    wish.language = m_language->currentIndex() == 0 ? Language::Danish : Language::English;
    if (wish.format != ExportFormat::Json)
        wish.profile = allReportProfiles[static_cast<size_t>(std::max(0, m_profile->currentIndex()))];
    wish.notes = m_notes->isChecked();
    if (m_content->currentIndex() == 1) {
        wish.criteria = m_shown.criteria;
        wish.columns = m_shown.columns;
    }
    return wish;
}

} // namespace kravkort
