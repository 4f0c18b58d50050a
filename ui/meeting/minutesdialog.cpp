// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/minutesdialog.h"

#include "models/domain/meeting/minutes.h"
#include "ui/display.h"
#include "ui/report/exportdialog.h"
#include "ui/report/reportpreview.h"
#include "ui/report/statusreport.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace kravkort {

MinutesDialog::MinutesDialog(WorkspaceStore &store, Display &display, const Prompts &prompts,
                             const MeetingId &meeting, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_prompts(prompts)
    , m_meeting(meeting)
    , m_language(new QComboBox(this))
    , m_preview(new ReportPreview(this))
    , m_outcome(new QLabel(this))
{
    setObjectName(QStringLiteral("minutesDialog"));
    setWindowTitle(tr("Minutes"));
    m_language->setObjectName(QStringLiteral("minutesLanguage"));
    m_language->addItem(QStringLiteral("Dansk"), static_cast<int>(Language::Danish));
    m_language->addItem(QStringLiteral("English"), static_cast<int>(Language::English));
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(display.language())));
    m_outcome->setObjectName(QStringLiteral("minutesOutcome"));
    m_outcome->setTextFormat(Qt::RichText);
    m_outcome->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_outcome->setWordWrap(true);
    auto *label = new QLabel(tr("&Language"), this);
    label->setBuddy(m_language);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setAutoDefault(false);

    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_language);
    row->addSpacing(16);
    QPushButton *pdf = saver("minutesPdf", tr("Save as &PDF…"), ReportFormat::Pdf);
    row->addWidget(pdf);
    row->addWidget(saver("minutesHtml", tr("Save as &HTML…"), ReportFormat::Html));
    row->addWidget(m_outcome, 1);
    row->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_preview, 1);
    resize(980, 720);
    pdf->setDefault(true);
    pdf->setFocus();

    connect(m_language, &QComboBox::activated, this, &MinutesDialog::preview);
    connect(m_outcome, &QLabel::linkActivated, this,
            [this](const QString &link) { m_prompts.openAddress(QUrl(link)); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    preview();
}

QPushButton *MinutesDialog::saver(const char *name, const QString &text, ReportFormat format)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(QString::fromLatin1(name));
    connect(made, &QPushButton::clicked, this, [this, format] { save(format); });
    return made;
}

Language MinutesDialog::language() const
{
    return static_cast<Language>(m_language->currentData().toInt());
}

Picture MinutesDialog::picture() const
{
    const auto *meeting = m_store.workspace().find<Meeting>({m_meeting.code});
    return m_store.pictureOf(meeting ? meeting->bid : m_store.currentBid());
}

void MinutesDialog::preview()
{
    const Picture shown = picture();
    const Phrases phrases = Phrases::in(language());
    m_preview->show([workspace = m_store.workspace(), shown, meeting = m_meeting, phrases,
                     now = m_store.now()] { return minutesOf(workspace, shown, meeting, phrases, now); },
                    shown, phrases);
}

void MinutesDialog::save(ReportFormat format)
{
    const auto *meeting = m_store.workspace().find<Meeting>({m_meeting.code});
    if (!meeting)
        return;
    const Picture shown = picture();
    const Phrases phrases = Phrases::in(language());
    const Report minutes = minutesOf(m_store.workspace(), shown, m_meeting, phrases, m_store.now());
    const QString name = ExportDialog::proposedName(minutes.title, meeting->municipality,
                                                    meeting->on.value_or(m_store.today()), format);
    const QString proposal = QFileInfo(m_store.path()).absoluteDir().filePath(name);
    const QString path = m_prompts.saveFile(this, tr("Save the minutes"), proposal);
    if (path.isEmpty())
        return;
    const Status written = writeStatusReport(minutes, shown, phrases, path, format);
    const QFileInfo file(path);
    m_outcome->setText(
        written
            ? tr("Written: %1")
                  .arg(QStringLiteral("<a href=\"%1\">%2</a>")
                           .arg(QString::fromLatin1(QUrl::fromLocalFile(file.absoluteFilePath()).toEncoded())
                                    .toHtmlEscaped(),
                                file.fileName().toHtmlEscaped()))
            : written.error().message.toHtmlEscaped());
}

} // namespace kravkort
