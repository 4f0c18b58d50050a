// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/filestep.h"

#include "models/item/sheetmodel.h"
#include "ui/import/importdraft.h"
#include "ui/import/sheetview.h"
#include "ui/window/prompts.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace kravkort {

FileStep::FileStep(ImportDraft &draft, const Prompts &prompts, QWidget *parent)
    : ImportStep(parent)
    , m_draft(draft)
    , m_prompts(prompts)
    , m_path(new QLineEdit(this))
    , m_choose(new QPushButton(tr("&Choose a file…"), this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QPushButton(tr("&Stop reading"), this))
    , m_recognised(new QLabel(this))
    , m_like(new QWidget(this))
    , m_likes(new QComboBox(this))
    , m_body(new QStackedWidget(this))
    , m_sheets(new QListWidget(this))
    , m_grid(new SheetView(QStringLiteral("importFileGrid"), this))
{
    m_path->setObjectName(QStringLiteral("importPath"));
    m_path->setAccessibleName(tr("Spreadsheet"));
    m_path->setPlaceholderText(tr("XLSX, ODS or CSV; or drop the file here"));
    m_choose->setObjectName(QStringLiteral("importChoose"));
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setAccessibleName(tr("How far the file is read"));
    m_stop->setObjectName(QStringLiteral("importStop"));
    m_recognised->setObjectName(QStringLiteral("importRecognised"));
    m_recognised->setWordWrap(true);
    m_likes->setObjectName(QStringLiteral("importLike"));
    m_likes->setAccessibleName(tr("Read its tables"));
    m_likes->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_sheets->setObjectName(QStringLiteral("importSheets"));
    m_sheets->setAccessibleName(tr("Sheets"));
    m_grid->setAccessibleName(tr("The sheet as it stands"));

    auto *file = new QHBoxLayout;
    file->addWidget(m_path, 1);
    file->addWidget(m_choose);
    auto *reading = new QHBoxLayout;
    reading->addWidget(m_progress, 1);
    reading->addWidget(m_stop);
    auto *like = new QHBoxLayout(m_like);
    like->setContentsMargins(0, 0, 0, 0);
    auto *likeLabel = new QLabel(tr("&Read its tables"), this);
    likeLabel->setBuddy(m_likes);
    like->addWidget(likeLabel);
    like->addWidget(m_likes);
    like->addStretch(1);

    auto *hint = new QLabel(
        tr("Take the agreement's appendix as you have it. Tables of use cases, packages, integrations and "
           "criteria are recognised, as matrices with marks or as lists. Title rows, merged cells, notes and "
           "hidden sheets do no harm, and nothing is kept before the last step."),
        this);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignCenter);
    hint->setMargin(60);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *panes = new QSplitter(Qt::Horizontal, this);
    panes->setChildrenCollapsible(false);
    panes->addWidget(m_sheets);
    panes->addWidget(m_grid);
    panes->setStretchFactor(1, 1);
    panes->setSizes({230, 700});
    m_body->addWidget(hint);
    m_body->addWidget(panes);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(file);
    layout->addLayout(reading);
    layout->addWidget(m_recognised);
    layout->addWidget(m_like);
    layout->addWidget(m_body, 1);

    connect(m_choose, &QPushButton::clicked, this, &FileStep::choose);
    connect(m_path, &QLineEdit::returnPressed, this, [this] {
        if (const QString path = QDir::fromNativeSeparators(m_path->text().trimmed()); !path.isEmpty())
            m_draft.read(path);
    });
    connect(m_stop, &QPushButton::clicked, &m_draft, &ImportDraft::stopReading);
    connect(m_likes, &QComboBox::activated, this,
            [this] { m_draft.readLike(m_likes->currentData().toString()); });
    connect(m_sheets, &QListWidget::currentRowChanged, this, &FileStep::showSheet);
    connect(&m_draft, &ImportDraft::readingProgress, this, [this](int percent) {
        m_progress->setValue(percent);
        if (m_progress->isHidden())
            showReading();
    });
    connect(&m_draft, &ImportDraft::readingEnded, this, &FileStep::showWorkbook);
    connect(&m_draft, &ImportDraft::tablesChanged, this, [this] {
        if (isVisible())
            showWorkbook();
    });
    showWorkbook();
}

QString FileStep::name() const
{
    return tr("File");
}

QString FileStep::about() const
{
    return tr("Which spreadsheet holds the appendix?");
}

bool FileStep::isComplete() const
{
    return m_draft.workbook() && !m_draft.isReading();
}

void FileStep::enter()
{
    showWorkbook();
    if (m_draft.workbook())
        m_sheets->setFocus();
    else
        m_path->setFocus();
}

void FileStep::choose()
{
    const QString path = m_prompts.openSpreadsheet(this, tr("Which spreadsheet holds the appendix?"));
    if (!path.isEmpty())
        m_draft.read(path);
}

void FileStep::showReading()
{
    m_progress->show();
    m_stop->show();
    m_path->setText(QDir::toNativeSeparators(m_draft.path()));
    m_recognised->hide();
    m_like->hide();
    m_body->setCurrentIndex(0);
    emit completeChanged();
}

QString FileStep::recognised() const
{
    const Workbook &workbook = *m_draft.workbook();
    const int sheets = static_cast<int>(workbook.sheets.size());
    if (!workbook.encoding.isEmpty()) {
        const QChar separator = workbook.separator;
        const QString by = separator == u';'    ? tr("semicolons")
                           : separator == u','  ? tr("commas")
                           : separator == u'\t' ? tr("tabs")
                           : separator == u'|'  ? tr("vertical bars")
                                                : QString();
        return by.isEmpty() ? tr("A text file in %1, of one column.").arg(workbook.encoding)
                            //: %1 is an encoding, %2 "semicolons", "commas" …
                            : tr("A text file in %1, its cells parted by %2.").arg(workbook.encoding, by);
    }
    const auto hidden = std::count_if(workbook.sheets.cbegin(), workbook.sheets.cend(),
                                      [](const Worksheet &s) { return s.hidden; });
    const QString all = tr("%n sheet(s)", "", sheets);
    return hidden == 0 ? tr("A workbook with %1.").arg(all)
                       : tr("A workbook with %1, of which %n hidden. Hidden sheets are not imported unless "
                            "you say so in the next step.",
                            "", static_cast<int>(hidden))
                             .arg(all);
}

void FileStep::showWorkbook()
{
    m_progress->setVisible(m_draft.isReading());
    m_stop->setVisible(m_draft.isReading());
    if (m_draft.isReading())
        return;
    const std::shared_ptr<const Workbook> workbook = m_draft.workbook();
    if (!m_draft.path().isEmpty())
        m_path->setText(QDir::toNativeSeparators(m_draft.path()));
    m_recognised->setVisible(workbook != nullptr);
    m_like->setVisible(workbook && !m_draft.remembered().isEmpty());
    m_body->setCurrentIndex(workbook ? 1 : 0);
    emit completeChanged();
    if (!workbook) {
        m_grid->sheet()->setSheet(nullptr, -1);
        m_sheets->clear();
        return;
    }
    m_recognised->setText(recognised());
    m_likes->clear();
    m_likes->addItem(tr("as guessed from heads and contents"), QString());
    for (const RememberedMapping &earlier : m_draft.remembered())
        m_likes->addItem(tr("like “%1”").arg(earlier.name), earlier.name);
    m_likes->setCurrentIndex(std::max(0, m_likes->findData(m_draft.likeName())));
    int shown = m_sheets->currentRow();
    if (shown < 0 || shown >= workbook->sheets.size()) {
        const QList<DraftTable> &tables = m_draft.tables();
        const auto first = std::find_if(tables.cbegin(), tables.cend(),
                                        [](const DraftTable &table) { return table.imported; });
        shown = first == tables.cend() ? 0 : first->sheet;
    }
    {
        const QSignalBlocker quiet(m_sheets);
        m_sheets->clear();
        for (const Worksheet &sheet : workbook->sheets) {
            QString text = sheet.name;
            if (sheet.hidden)
                text += QStringLiteral("  ·  ") + tr("hidden");
            text += u'\n' + tr("%n row(s)", "", static_cast<int>(sheet.rows.size()));
            m_sheets->addItem(text);
        }
        m_sheets->setCurrentRow(shown);
    }
    showSheet(shown);
}

void FileStep::showSheet(int sheet)
{
    if (m_grid->sheet()->setSheet(m_draft.workbook(), sheet))
        m_grid->fitColumns();
}

} // namespace kravkort
