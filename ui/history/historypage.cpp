// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypage.h"

#include "models/domain/text/names.h"
#include "models/exchange/historyexport.h"
#include "models/item/historymodel.h"
#include "models/store/workspacestore.h"
#include "ui/display.h"
#include "ui/focus.h"
#include "ui/history/historybar.h"
#include "ui/theme.h"
#include "ui/window/prompts.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QSaveFile>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace kravkort {

HistoryPage::HistoryPage(WorkspaceStore &store, Focus &focus, Display &display, const Prompts &prompts,
                         QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_focus(focus)
    , m_display(display)
    , m_prompts(prompts)
    , m_model(new HistoryModel(store, display.language(), this))
    , m_bar(new HistoryBar(store.today(), this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new QLabel(this))
    , m_line(new QTextBrowser(this))
    , m_foot(new QLabel(this))
{
    setObjectName(QStringLiteral("historyPage"));
    makeTable();
    m_empty->setObjectName(QStringLiteral("historyEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(48);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_line->setObjectName(QStringLiteral("historyLine"));
    m_line->setFrameShape(QFrame::NoFrame);
    m_line->setAutoFillBackground(true);
    m_line->setOpenLinks(false);
    m_line->document()->setDocumentMargin(12);
    m_foot->setObjectName(QStringLiteral("historyFoot"));
    m_foot->setForegroundRole(QPalette::PlaceholderText);
    m_foot->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_foot->setContentsMargins(14, 5, 14, 6);
    m_foot->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(m_line);
    split->setStretchFactor(0, 1);
    split->setSizes({520, 180});
    m_stack->addWidget(split);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_foot);

    connect(m_bar, &HistoryBar::filterChanged, m_model, &HistoryModel::setFilter);
    connect(m_bar, &HistoryBar::exportWanted, this, &HistoryPage::exportLines);
    connect(m_model, &HistoryModel::failed, &m_store, &WorkspaceStore::failed);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPage::showFoot);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &HistoryPage::showFoot);
    connect(&m_store, &WorkspaceStore::changed, this, &HistoryPage::refresh);
    connect(&m_display, &Display::languageChanged, m_model, &HistoryModel::setLanguage);
    retranslate();
}

void HistoryPage::makeTable()
{
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 10);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    const QFontMetrics metrics = m_table->fontMetrics();
    header->resizeSection(HistoryModel::Time,
                          metrics.horizontalAdvance(QStringLiteral("24. nov. 2026 20:20")) + 28);
    header->resizeSection(HistoryModel::Author,
                          metrics.horizontalAdvance(QStringLiteral("Christina B")) + 24);
    header->resizeSection(
        HistoryModel::What,
        metrics.horizontalAdvance(QStringLiteral("Fortryd: Sæt SF1470-10 til delvist opfyldt")) + 24);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showLine);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const NodeRef node = m_model->nodeOf(index.row()); node.isValid())
            m_focus.select(node);
    });
}

void HistoryPage::refresh()
{
    if (!isVisible())
        return; // showEvent() makes up for it
    m_model->readNew();
    if (const Result<QStringList> authors = m_store.authors())
        m_bar->setAuthors(*authors);
    showFoot();
}

void HistoryPage::showFoot()
{
    const bool any = m_model->rowCount() > 0;
    m_stack->setCurrentIndex(any ? 0 : 1);
    if (any && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    const Result<HistoryEnd> end = m_store.historyEnd();
    if (!end) {
        m_foot->setText(end.error().message);
        return;
    }
    m_foot->setText(tr("%n line(s) in all", "of history", static_cast<int>(end->number)) +
                    QStringLiteral(" · ") + tr("the last line's SHA-256: %1").arg(end->hash));
    m_foot->setToolTip(
        tr("Each line's SHA-256 covers the line before it. Note this one elsewhere, in a mail or "
           "on paper, and nobody can later change the history up to here unseen."));
}

void HistoryPage::showLine()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) {
        m_line->clear();
        return;
    }
    const HistoryEntry &entry = m_model->entry(current.row());
    const Theme theme = themeFor(palette());
    QString html = QStringLiteral("<p><b>%1</b><br><span style=\"color:%2\">%3</span></p>")
                       .arg(entry.edit.text.toHtmlEscaped(), theme.quiet.name(),
                            tr("Line %1 · %2 · %3")
                                .arg(QString::number(entry.number), timeText(entry.at, m_display.language()),
                                     entry.author.isEmpty() ? tr("nobody named") : entry.author)
                                .toHtmlEscaped());
    constexpr qsizetype most = 300; // of the sentences of one line; the export has all
    const QList<FieldChange> changes = m_model->changes(current.row());
    QStringList sentences;
    for (const FieldChange &change : changes.first(std::min(most, changes.size())))
        sentences.append(sentenceOf(change, m_display.phrases()).toHtmlEscaped());
    html += QStringLiteral("<p>") + sentences.join(QStringLiteral("<br>")) + QStringLiteral("</p>");
    if (const qsizetype left = changes.size() - sentences.size(); left > 0)
        html += QStringLiteral("<p>") + tr("and %n more, which the export has", "", static_cast<int>(left)) +
                QStringLiteral("</p>");
    m_line->setHtml(html);
}

void HistoryPage::exportLines()
{
    const QString stem = QFileInfo(m_store.path()).completeBaseName();
    const QString path = m_prompts.saveFile(
        this, tr("Save the history as CSV or JSON"),
        QFileInfo(m_store.path()).dir().filePath(tr("%1 history.csv", "proposed file name").arg(stem)));
    if (path.isEmpty())
        return;
    const Result<HistoryEnd> end = m_store.historyEnd();
    const QList<HistoryEntry> lines = m_model->all();
    const bool json = path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
    const QByteArray bytes =
        json ? historyJson(lines, end ? *end : HistoryEnd{}, m_model->names(), m_display.phrases())
             : historyCsv(lines, m_model->names(), m_display.phrases());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        m_store.refuse(tr("“%1” could not be written: %2. Choose another place.")
                           .arg(QDir::toNativeSeparators(path), file.errorString()));
}

void HistoryPage::retranslate()
{
    m_table->setAccessibleName(tr("The history of the workspace"));
    m_line->setAccessibleName(tr("What the selected line changed"));
    m_empty->setText(tr("No line of the history fits. Ask for less."));
    m_bar->setKinds(rowKinds(m_display.phrases()));
    showFoot();
    showLine();
}

// Before and after say more than the name of what was done, which stands below too.
void HistoryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_table->setColumnHidden(HistoryModel::What, width() < fontMetrics().averageCharWidth() * 80);
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void HistoryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showLine();
    QWidget::changeEvent(event);
}

} // namespace kravkort
