// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/chartcard.h"

#include "ui/overview/chartframe.h"
#include "ui/overview/chartpane.h"
#include "ui/window/prompts.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QStyle>
#include <QTableWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace kravkort {

namespace {

constexpr int mostRowsInSight = 10; // of a table; it scrolls then

QString settingOf(const QString &name)
{
    return QStringLiteral("overview/%1AsTable").arg(name);
}

} // namespace

ChartCard::ChartCard(const QString &name, const ChartSource &source, const Prompts &prompts, QWidget *parent)
    : Card(parent)
    , m_source(source)
    , m_prompts(prompts)
    , m_later(new QTimer(this))
    , m_question(new QLabel(this))
    , m_asTable(new QToolButton(this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_stack(new QStackedWidget(this))
    , m_pane(new ChartPane(name, this))
    , m_table(new QTableWidget(this))
    , m_nothing(new QLabel(this))
{
    setObjectName(name);
    m_question->setObjectName(QString(name + QStringLiteral("Question")));
    m_question->setWordWrap(true);
    m_asTable->setObjectName(QString(name + QStringLiteral("AsTable")));
    m_asTable->setCheckable(true);
    m_asTable->setChecked(QSettings().value(settingOf(name)).toBool());
    m_more->setObjectName(QString(name + QStringLiteral("More")));
    m_more->setText(QStringLiteral("⋯"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_more->setStyleSheet(QStringLiteral("QToolButton::menu-indicator{image:none}"));
    m_table->setObjectName(QString(name + QStringLiteral("Table")));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);
    m_nothing->setObjectName(QString(name + QStringLiteral("Nothing")));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(16);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setFocusPolicy(Qt::TabFocus);
    m_later->setSingleShot(true);
    m_later->setInterval(0);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 2, 2, 0);
    head->addWidget(m_question, 1);
    head->addWidget(m_asTable, 0, Qt::AlignTop);
    head->addWidget(m_more, 0, Qt::AlignTop);
    for (QWidget *one : QList<QWidget *>{m_pane, m_table, m_nothing})
        m_stack->addWidget(one);
    m_stack->setMinimumHeight(static_cast<int>(source.expectedHeight));
    rows()->setContentsMargins(6, 6, 6, 4);
    rows()->addLayout(head);
    rows()->addWidget(m_stack, 1);

    m_pane->view()->installEventFilter(this);
    m_pane->view()->viewport()->installEventFilter(this);
    connect(m_pane, &ChartPane::seen, this, &ChartCard::comeIntoSight);
    connect(m_pane, &ChartPane::rowActivated, this, &ChartCard::open);
    connect(m_table, &QTableWidget::cellActivated, this, &ChartCard::open);
    connect(m_asTable, &QToolButton::toggled, this, &ChartCard::setAsTable);
    connect(m_later, &QTimer::timeout, this, &ChartCard::make);
    buildMenu();
}

void ChartCard::buildMenu()
{
    const auto add = [this](const char *name, auto slot) {
        QAction *action = m_menu->addAction(QString());
        action->setObjectName(objectName() + QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, slot);
    };
    add("Toggle", [this] { m_asTable->toggle(); });
    m_menu->addSeparator();
    add("Copy", &ChartCard::copy);
    add("CopyTable", &ChartCard::copyTable);
    add("SaveSvg", [this] { save(ChartFormat::Svg); });
    add("SavePng", [this] { save(ChartFormat::Png); });
}

void ChartCard::retranslate()
{
    const bool table = m_asTable->isChecked();
    m_asTable->setText(table ? tr("Chart") : tr("Table"));
    m_asTable->setAccessibleName(table ? tr("Show the chart") : tr("Show the table"));
    m_asTable->setAccessibleDescription(m_content.question);
    m_asTable->setToolTip(m_asTable->accessibleName());
    m_more->setAccessibleName(tr("Copy or save"));
    m_more->setAccessibleDescription(m_content.question);
    m_more->setToolTip(tr("Copy or save this chart"));
    const QStringList texts{m_asTable->accessibleName(), QString(),
                            tr("Copy picture"),          tr("Copy table"),
                            tr("Save as SVG…"),          tr("Save as PNG…")};
    for (int a = 0; a < m_menu->actions().size(); ++a) {
        QAction *action = m_menu->actions().at(a);
        action->setText(texts.value(a));
        const bool picture = a == 2 || a >= 4;
        action->setEnabled(!picture || m_content.draw);
    }
}

void ChartCard::invalidate()
{
    m_stale = true;
    update(); // paints what is in sight, and nothing else
    m_stack->currentWidget()->update();
    m_pane->view()->viewport()->update();
}

void ChartCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    comeIntoSight();
}

// Not while it is painted: what is made may ask for more room.
void ChartCard::comeIntoSight()
{
    if (m_stale && !m_later->isActive())
        m_later->start();
}

void ChartCard::make()
{
    if (!m_stale || visibleRegion().isEmpty())
        return;
    m_stale = false;
    ++m_timesMade;
    m_content = m_source.content();
    m_question->setFont(fontScaled(1.1, QFont::DemiBold));
    m_question->setText(m_content.question);
    setAccessibleName(m_content.question);
    setAccessibleDescription(m_content.draw ? m_content.words : m_content.nothing);
    retranslate();
    m_nothing->setText(m_content.nothing);
    const bool rowsToShow = m_content.table.size() > 1;
    m_asTable->setEnabled(rowsToShow);
    if (m_asTable->isChecked() && rowsToShow) {
        showTable();
    } else if (m_content.draw) {
        std::unique_ptr<QChart> chart = m_content.draw(themeFor(palette()));
        ChartFrame::dropTitle(chart.get());
        m_stack->setMinimumHeight(static_cast<int>(std::ceil(chart->minimumHeight())));
        m_pane->show(std::move(chart), m_content.question, m_content.words,
                     static_cast<int>(m_content.doors.size()));
        m_stack->setCurrentWidget(m_pane);
    } else {
        m_stack->setMinimumHeight(fontMetrics().height() * 6);
        m_stack->setCurrentWidget(m_nothing);
    }
}

void ChartCard::showTable()
{
    const TextTable &table = m_content.table;
    const int current = std::max(0, m_table->currentRow());
    m_table->setColumnCount(static_cast<int>(table.first().size()));
    m_table->setRowCount(static_cast<int>(table.size()) - 1);
    m_table->setHorizontalHeaderLabels(table.first());
    const int height = m_table->fontMetrics().height() + 10;
    m_table->verticalHeader()->setDefaultSectionSize(height);
    for (int row = 1; row < table.size(); ++row)
        for (int column = 0; column < table.at(row).size(); ++column) {
            auto *item = new QTableWidgetItem(table.at(row).at(column));
            item->setTextAlignment(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight));
            item->setToolTip(item->text());
            m_table->setItem(row - 1, column, item);
        }
    for (int column = 0; column < table.first().size(); ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(
            Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight));
    fitColumns();
    m_table->setAccessibleName(m_content.question);
    m_table->setAccessibleDescription(m_content.words);
    m_table->setCurrentCell(std::min(current, m_table->rowCount() - 1), 0);
    m_stack->setMinimumHeight((std::min(m_table->rowCount(), mostRowsInSight) + 1) * height + 24);
    m_stack->setCurrentWidget(m_table);
}

// Numbers are never cut; what the rows are called gives way to them, down to a third of the card.
void ChartCard::fitColumns()
{
    m_table->resizeColumnsToContents();
    int numbers = 0;
    for (int column = 1; column < m_table->columnCount(); ++column)
        numbers += m_table->columnWidth(column);
    const int room = m_stack->width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent) - 4;
    m_table->setColumnWidth(0, std::max(room - numbers, std::min(m_table->columnWidth(0), room / 3)));
}

void ChartCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    if (m_stack->currentWidget() == m_table)
        fitColumns();
}

void ChartCard::setAsTable(bool table)
{
    QSettings().setValue(settingOf(objectName()), table);
    const QWidget *focus = QApplication::focusWidget();
    const bool focused = focus && m_stack->isAncestorOf(focus);
    m_stale = true;
    make();
    if (focused)
        m_stack->currentWidget()->setFocus();
}

void ChartCard::open(int row)
{
    if (row >= 0 && row < m_content.doors.size())
        emit doorActivated(m_content.doors.at(row));
}

void ChartCard::copy()
{
    if (m_content.draw)
        QGuiApplication::clipboard()->setMimeData(chartForClipboard(m_content, m_source.about()).release());
}

void ChartCard::copyTable()
{
    QGuiApplication::clipboard()->setText(tableText(m_content.table));
}

void ChartCard::save(ChartFormat format)
{
    const QString suffix = format == ChartFormat::Svg ? QStringLiteral("svg") : QStringLiteral("png");
    QString name = m_content.question;
    name.remove(u'?');
    const QString path =
        m_prompts.saveFile(this, tr("Save the chart"), QStringLiteral("%1.%2").arg(name.trimmed(), suffix));
    if (path.isEmpty())
        return;
    if (const Status saved = saveChart(m_content, m_source.about(), format, path, m_source.phrases()); !saved)
        emit failed(saved.error().message);
}

void ChartCard::contextMenuEvent(QContextMenuEvent *event)
{
    m_menu->popup(event->globalPos());
}

bool ChartCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu) {
        m_menu->popup(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        watched == m_table ? copyTable() : copy();
        return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace kravkort
