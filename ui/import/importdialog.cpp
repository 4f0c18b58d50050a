// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importdialog.h"

#include "models/item/importrowmodel.h"
#include "models/store/workspacestore.h"
#include "ui/import/columnstep.h"
#include "ui/import/donestep.h"
#include "ui/import/filestep.h"
#include "ui/import/importdraft.h"
#include "ui/import/previewstep.h"
#include "ui/import/stepstrip.h"
#include "ui/import/tablestep.h"
#include "ui/theme.h"
#include "ui/window/prompts.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QUrl>

namespace kravkort {

namespace {

enum Place { FileAt, TableAt, ColumnAt, PreviewAt, DoneAt };

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

ImportDialog::ImportDialog(WorkspaceStore &store, const Display &display, const Prompts &prompts,
                           const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_prompts(prompts)
    , m_draft(new ImportDraft(store, this))
    , m_about(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_steps(new QStackedWidget(this))
    , m_columns(new ColumnStep(*m_draft, display, this))
    , m_preview(new PreviewStep(*m_draft, store, this))
    , m_done(new DoneStep(this))
    , m_counts(new QLabel(this))
    , m_load(new QPushButton(tr("Loa&d mapping…"), this))
    , m_save(new QPushButton(tr("Sa&ve mapping…"), this))
    , m_back(new QPushButton(tr("‹ &Back"), this))
    , m_next(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import the appendix from a spreadsheet"));
    setAcceptDrops(true);
    m_problem->setObjectName(QStringLiteral("importProblem"));
    m_counts->setObjectName(QStringLiteral("importCounts"));
    m_load->setObjectName(QStringLiteral("importLoadMapping"));
    m_save->setObjectName(QStringLiteral("importSaveMapping"));
    m_back->setObjectName(QStringLiteral("importBack"));
    m_next->setObjectName(QStringLiteral("importNext"));
    m_cancel->setObjectName(QStringLiteral("importCancel"));
    m_load->setToolTip(tr("Reads the tables as a saved file says"));
    m_save->setToolTip(tr("Keeps how the tables are read as a file, for colleagues and the command line"));
    QFont large = m_about->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_about->setFont(large);
    m_problem->setWordWrap(true);
    m_problem->setMargin(8);
    m_problem->setAutoFillBackground(true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    for (ImportStep *one : QList<ImportStep *>{new FileStep(*m_draft, prompts, this),
                                               new TableStep(*m_draft, this), m_columns, m_preview, m_done}) {
        m_steps->addWidget(one);
        connect(one, &ImportStep::completeChanged, this, &ImportDialog::refresh);
    }
    QStringList names;
    for (int i = 0; i < m_steps->count(); ++i)
        names.append(step(i)->name());
    m_strip = new StepStrip(names, this);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_load);
    buttons->addWidget(m_save);
    buttons->addWidget(m_counts, 1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    buttons->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(m_strip);
    layout->addWidget(m_about);
    layout->addWidget(m_problem);
    layout->addWidget(m_steps, 1);
    layout->addLayout(buttons);
    const QSize room = parent ? parent->window()->size() : screen()->availableSize();
    setMinimumSize(760, 480);
    resize(QSize(1240, 820).boundedTo(room * 0.96).expandedTo(minimumSize()));
    setSizeGripEnabled(true);

    connect(m_load, &QPushButton::clicked, this, &ImportDialog::loadMapping);
    connect(m_save, &QPushButton::clicked, this, &ImportDialog::saveMapping);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_steps->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::goOn);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_draft, &ImportDraft::failed, this, &ImportDialog::showProblem);
    connect(m_draft, &ImportDraft::readingProgress, this, &ImportDialog::hideProblem);
    connect(m_draft, &ImportDraft::readingEnded, this, [this] {
        refresh();
        if (m_draft->workbook() && m_steps->currentIndex() == FileAt)
            m_next->setFocus(); // what was found can be gone on with
    });
    connect(m_draft, &ImportDraft::outlookChanged, this, &ImportDialog::showCounts);
    connect(m_preview, &PreviewStep::correctionWanted, this,
            [this](const QString &sheet, int row, int column) {
                goTo(ColumnAt);
                m_columns->showRow(sheet, row, column);
            });
    hideProblem();
    goTo(FileAt);
    if (!path.isEmpty())
        m_draft->read(path);
}

ImportDialog::~ImportDialog()
{
    m_draft->retire(parentWidget());
}

bool ImportDialog::canRead(const QString &fileName)
{
    static const QStringList known{QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("ods"),
                                   QStringLiteral("csv"), QStringLiteral("tsv")};
    return known.contains(QFileInfo(fileName).suffix().toLower());
}

ImportStep *ImportDialog::step(int step) const
{
    return static_cast<ImportStep *>(m_steps->widget(step));
}

void ImportDialog::goTo(int place)
{
    hideProblem();
    m_steps->setCurrentIndex(place);
    m_strip->setCurrent(place);
    m_about->setText(step(place)->about());
    refresh();
    step(place)->enter();
    if (place == DoneAt)
        m_next->setFocus();
}

void ImportDialog::goOn()
{
    const int place = m_steps->currentIndex();
    if (place == DoneAt) {
        accept();
        return;
    }
    if (!step(place)->isComplete())
        return;
    if (place == PreviewAt) {
        const QList<BidId> bids = m_preview->bids();
        hideProblem();
        if (!m_draft->import(bids))
            return;
        m_done->showDone(*m_draft, static_cast<int>(bids.size()));
    }
    goTo(place + 1);
}

void ImportDialog::refresh()
{
    const int place = m_steps->currentIndex();
    if (place < 0)
        return;
    const bool done = place == DoneAt;
    m_next->setText(done ? tr("&Close") : place == PreviewAt ? tr("&Import") : tr("&Next ›"));
    m_next->setEnabled(step(place)->isComplete());
    m_next->setDefault(true);
    m_back->setVisible(!done);
    m_back->setEnabled(place > 0);
    m_cancel->setVisible(!done);
    m_cancel->setText(tr("Cancel"));
    m_load->setVisible(place < PreviewAt);
    m_load->setEnabled(m_draft->workbook() != nullptr);
    m_save->setVisible(place < PreviewAt);
    m_save->setEnabled(m_draft->importedTables() > 0);
    showCounts();
}

void ImportDialog::showCounts()
{
    const int place = m_steps->currentIndex();
    const bool shown = (place == TableAt || place == ColumnAt) && m_draft->outlook().preview;
    if (!shown) {
        m_counts->clear();
    } else if (m_draft->isWorking()) {
        m_counts->setText(tr("counting …"));
    } else {
        const ImportCounts &counts = m_draft->outlook().preview->counts;
        QStringList words;
        const auto add = [&](RowOutcome outcome, int count) {
            words.append(ImportRowModel::countOf(outcome, count));
        };
        add(RowOutcome::Taken, counts.taken);
        add(RowOutcome::Changed, counts.changed);
        add(RowOutcome::Same, counts.same);
        add(RowOutcome::Doubtful, counts.doubtful);
        add(RowOutcome::Skipped, counts.skipped);
        m_counts->setText(tr("Rows: %1").arg(words.join(QStringLiteral("   "))));
    }
    if (place == PreviewAt)
        m_next->setEnabled(step(place)->isComplete());
}

void ImportDialog::showProblem(const Error &error)
{
    QStringList lines{QString(QStringLiteral("! ") + error.message)};
    constexpr qsizetype mostDetails = 5;
    lines += error.details.mid(0, mostDetails);
    if (error.details.size() > mostDetails)
        lines.append(tr("… and %n more", "", static_cast<int>(error.details.size() - mostDetails)));
    m_problem->setText(lines.join(u'\n'));
    m_problem->setAccessibleName(m_problem->text());
    QPalette colours = palette();
    const Theme theme = themeFor(colours);
    colours.setColor(QPalette::Window, theme.warningSoft);
    colours.setColor(QPalette::WindowText, theme.warning);
    m_problem->setPalette(colours);
    m_problem->show();
}

void ImportDialog::hideProblem()
{
    m_problem->hide();
}

void ImportDialog::loadMapping()
{
    const QString path = m_prompts.openMapping(this, tr("Load mapping"));
    if (path.isEmpty())
        return;
    hideProblem();
    if (const Status loaded = m_draft->load(path); !loaded)
        showProblem(loaded.error());
}

void ImportDialog::saveMapping()
{
    const QString proposal =
        QFileInfo(m_draft->path()).completeBaseName() + tr(" mapping.json", "end of a proposed file name");
    const QString path = m_prompts.saveFile(this, tr("Save mapping"), proposal);
    if (path.isEmpty())
        return;
    hideProblem();
    if (const Status saved = m_draft->save(path); !saved)
        showProblem(saved.error());
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_steps->currentIndex() == FileAt && !droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    if (const QString path = droppedFile(event->mimeData()); !path.isEmpty()) {
        event->acceptProposedAction();
        m_draft->read(path);
    }
}

} // namespace kravkort
