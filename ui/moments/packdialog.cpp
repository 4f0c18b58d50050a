// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/packdialog.h"

#include "models/store/workspacestore.h"
#include "ui/display.h"
#include "ui/exchange/awaited.h"
#include "ui/moments/momentchoice.h"
#include "ui/moments/packjob.h"
#include "ui/report/exportdialog.h"
#include "ui/window/prompts.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace kravkort {

namespace {

QString zipSuffix()
{
    return QStringLiteral(".zip");
}

} // namespace

PackDialog::PackDialog(WorkspaceStore &store, const Display &display, const Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_prompts(prompts)
    , m_profile(new QComboBox(this))
    , m_meaning(new QLabel(this))
    , m_moment(new MomentChoice(QStringLiteral("packMoment"), MomentChoice::First::Now, store, display, this))
    , m_language(new QComboBox(this))
    , m_form(new QComboBox(this))
    , m_path(new QLineEdit(this))
    , m_browse(new QPushButton(tr("&Browse …"), this))
    , m_outcome(new QLabel(this))
    , m_copy(new QPushButton(tr("C&opy SHA-256"), this))
    , m_pack(new QPushButton(tr("&Write pack"), this))
{
    setObjectName(QStringLiteral("packDialog"));
    setWindowTitle(tr("Evidence pack"));
    m_profile->setObjectName(QStringLiteral("packProfile"));
    m_meaning->setObjectName(QStringLiteral("packMeaning"));
    m_language->setObjectName(QStringLiteral("packLanguage"));
    m_form->setObjectName(QStringLiteral("packForm"));
    m_path->setObjectName(QStringLiteral("packPath"));
    m_browse->setObjectName(QStringLiteral("packBrowse"));
    m_outcome->setObjectName(QStringLiteral("packOutcome"));
    m_copy->setObjectName(QStringLiteral("packCopy"));
    m_pack->setObjectName(QStringLiteral("packButton"));
    m_profile->addItem(tr("The house"), static_cast<int>(ReportProfile::Internal));
    m_profile->addItem(tr("A municipality"), static_cast<int>(ReportProfile::Municipality));
    // Languages are named in themselves, so that whoever looks for one can read it.
    m_language->addItem(QStringLiteral("Dansk"), static_cast<int>(Language::Danish));
    m_language->addItem(QStringLiteral("English"), static_cast<int>(Language::English));
    m_language->setCurrentIndex(display.language() == Language::Danish ? 0 : 1);
    m_form->addItem(tr("One zip file"));
    m_form->addItem(tr("A folder"));
    layOut();
    connect(m_profile, &QComboBox::currentIndexChanged, this, &PackDialog::follow);
    connect(m_form, &QComboBox::currentIndexChanged, this, &PackDialog::propose);
    connect(m_profile, &QComboBox::currentIndexChanged, this, &PackDialog::propose);
    connect(m_path, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_pack->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_browse, &QPushButton::clicked, this, &PackDialog::browse);
    connect(m_pack, &QPushButton::clicked, this, &PackDialog::packNow);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_manifest); });
    connect(m_outcome, &QLabel::linkActivated, this,
            [this](const QString &link) { m_prompts.openAddress(QUrl(link)); });
    follow();
    propose();
}

void PackDialog::layOut()
{
    m_meaning->setWordWrap(true);
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::RichText);
    m_outcome->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_outcome->setAccessibleName(tr("What was written"));
    m_pack->setDefault(true);
    for (QPushButton *button : {m_browse, m_copy})
        button->setAutoDefault(false);
    m_copy->hide();
    auto *form = new QFormLayout;
    const auto add = [&](const QString &text, QWidget *field, QWidget *row = nullptr) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        field->setAccessibleName(QString(text).remove(u'&').remove(u':'));
        form->addRow(label, row ? row : field);
    };
    add(tr("&For:"), m_profile);
    form->addRow(QString(), m_meaning);
    add(tr("&As of:"), m_moment);
    m_moment->setAccessibleName(tr("As of"));
    add(tr("&Language:"), m_language);
    add(tr("A&s:"), m_form);
    auto *place = new QWidget(this);
    auto *placeRow = new QHBoxLayout(place);
    placeRow->setContentsMargins({});
    placeRow->addWidget(m_path, 1);
    placeRow->addWidget(m_browse);
    add(tr("&Where:"), m_path, place);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    buttons->addButton(m_pack, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addSpacing(6);
    layout->addWidget(m_outcome);
    layout->addWidget(m_copy, 0, Qt::AlignLeft);
    layout->addStretch(1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 104, fontMetrics().height() * 24);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

bool PackDialog::isZip() const
{
    return m_form->currentIndex() == 0;
}

void PackDialog::follow()
{
    const bool house = m_profile->currentData().toInt() == static_cast<int>(ReportProfile::Internal);
    m_meaning->setText(house ? tr("The report, all data of the bid, the files of its evidence, the whole "
                                  "history with its hash chain, and a manifest of SHA-256 sums.")
                             : tr("The report and the data that a municipality may see, the hash at the end "
                                  "of the history, and a manifest of SHA-256 sums. No evidence files and no "
                                  "history."));
}

void PackDialog::propose()
{
    if (m_path->text() != m_proposed) { // the user's own; its ending follows the form
        const QString path = m_path->text();
        if (!isZip() && path.endsWith(zipSuffix(), Qt::CaseInsensitive))
            m_path->setText(path.chopped(zipSuffix().size()));
        else if (isZip() && !path.endsWith(zipSuffix(), Qt::CaseInsensitive) && !path.isEmpty())
            m_path->setText(path + zipSuffix());
        return;
    }
    const Bid *bid = m_store.workspace().bid(m_store.currentBid());
    QString name = ExportDialog::proposedName(tr("Evidence pack"), bid ? bid->name : QString(),
                                              m_store.today(), ReportFormat::Pdf, {m_profile->currentText()});
    name = QFileInfo(name).completeBaseName() + (isZip() ? zipSuffix() : QString());
    m_proposed = QDir::toNativeSeparators(QFileInfo(m_store.path()).absoluteDir().filePath(name));
    m_path->setText(m_proposed);
}

void PackDialog::browse()
{
    const QString chosen = m_prompts.saveFile(this, windowTitle(), m_path->text());
    if (chosen.isEmpty())
        return;
    m_agreed = chosen; // that dialog asks before it lets an existing file be chosen
    m_path->setText(QDir::toNativeSeparators(chosen));
}

void PackDialog::packNow()
{
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (isZip() && !path.endsWith(zipSuffix(), Qt::CaseInsensitive))
        path += zipSuffix();
    if (QFileInfo(path).isRelative())
        path = QFileInfo(m_store.path()).absoluteDir().filePath(path);
    m_outcome->clear();
    m_copy->hide();
    if (QFileInfo(path) == QFileInfo(m_store.path()))
        return m_outcome->setText(tr("The pack must not replace the workspace.").toHtmlEscaped());
    if (isZip() && QFileInfo::exists(path) && path != std::exchange(m_agreed, QString()) &&
        !m_prompts.confirm(this, windowTitle(),
                           tr("“%1” exists. Replace it?").arg(QFileInfo(path).fileName()), tr("Replace")))
        return;
    const PackWish wish{m_store.path(),
                        m_store.currentBid(),
                        m_moment->words(),
                        static_cast<ReportProfile>(m_profile->currentData().toInt()),
                        static_cast<Language>(m_language->currentData().toInt()),
                        path,
                        m_store.now(),
                        m_store.author()};
    Result<QString> manifest = QString();
    awaited(
        this, windowTitle(), tr("The evidence pack is being written."),
        [&](const TellPercent &tell, const AskStop &stopAsked) { manifest = packed(wish, tell, stopAsked); });
    show(manifest, path);
}

void PackDialog::show(const Result<QString> &manifest, const QString &path)
{
    if (!manifest) {
        QString text = manifest.error().message.toHtmlEscaped();
        for (const QString &detail : manifest.error().details)
            text += QStringLiteral("<br>") + detail.toHtmlEscaped();
        return m_outcome->setText(text);
    }
    m_manifest = *manifest;
    const QFileInfo file(path);
    const auto link = [](const QString &target, const QString &text) {
        return QStringLiteral("<a href=\"%1\">%2</a>")
            .arg(QString::fromLatin1(QUrl::fromLocalFile(target).toEncoded()).toHtmlEscaped(),
                 text.toHtmlEscaped());
    };
    const QString written = tr("Written: %1 · %2")
                                .arg(link(file.absoluteFilePath(), file.fileName()),
                                     link(file.absolutePath(), tr("open the folder")));
    const QString hash = tr("SHA-256 of the manifest: %1")
                             .arg(QStringLiteral("<br><code>%1</code>").arg(m_manifest.toHtmlEscaped()));
    const QString verify =
        tr("Keep this number elsewhere as well: it stands for the whole pack. Whoever has the pack verifies "
           "it with %1, or without Kravkort in its folder with %2.")
            .arg(QStringLiteral("<code>kravkort verify %1</code>")
                     .arg(QString(QStringLiteral("\"%1\"").arg(file.fileName())).toHtmlEscaped()),
                 QStringLiteral("<code>sha256sum -c SHA256SUMS</code>"));
    m_outcome->setText(QStringLiteral("<p>%1</p><p>%2</p><p>%3</p>").arg(written, hash, verify));
    m_copy->show();
}

} // namespace kravkort
