// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/openpointstable.h"

#include "models/domain/entry/celldate.h"
#include "models/domain/meeting/meetings.h"
#include "models/domain/text/names.h"
#include "models/store/meetingverbs.h"
#include "ui/display.h"
#include "ui/theme.h"

#include <QHeaderView>

namespace kravkort {

OpenPointsTable::OpenPointsTable(WorkspaceStore &store, Display &display, const Prompts &prompts,
                                 QWidget *parent)
    : QTableWidget(0, ColumnCount, parent)
    , m_store(store)
    , m_display(display)
    , m_prompts(prompts)
{
    setObjectName(QStringLiteral("openPoints"));
    setAccessibleName(tr("Open actions and questions; Space ticks one off"));
    setHorizontalHeaderLabels({tr("Done"), tr("What"), tr("Who"), tr("By when"), tr("With"), tr("About")});
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(Words, QHeaderView::Stretch);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setWordWrap(false);
    connect(this, &QTableWidget::itemChanged, this, &OpenPointsTable::changed);
    connect(&m_store, &WorkspaceStore::changed, this, &OpenPointsTable::refresh);
    refresh();
}

void OpenPointsTable::refresh()
{
    m_filling = true;
    const int row = currentRow(), column = currentColumn();
    setRowCount(0);
    for (const PointKind kind : {PointKind::Action, PointKind::Question})
        for (const MeetingPoint &point : openPoints(m_store.workspace(), m_store.currentBid(), kind))
            addRow(point);
    setCurrentCell(std::min(row, rowCount() - 1), column);
    m_filling = false;
}

void OpenPointsTable::addRow(const MeetingPoint &point)
{
    const int row = rowCount();
    insertRow(row);
    const bool late = isOverdue(point, m_store.today());
    const auto put = [&](Column column, const QString &text, bool editable = false) {
        auto *item = new QTableWidgetItem(text);
        item->setData(Qt::UserRole, point.id.code);
        item->setToolTip(text);
        if (!editable)
            item->setFlags(item->flags() & ~Qt::ItemIsEditable);
        if (late)
            item->setForeground(themeFor(palette()).warning);
        setItem(row, column, item);
        return item;
    };
    QTableWidgetItem *tick = put(Kind, nameOf(point.kind, m_display.phrases()));
    tick->setFlags(tick->flags() | Qt::ItemIsUserCheckable);
    tick->setCheckState(Qt::Unchecked);
    put(Words, late ? tr("Overdue: %1").arg(point.text) : point.text);
    put(Owner, point.owner, true);
    put(Due, point.due ? dateText(*point.due, m_display.language()) : QString(), true);
    const auto *meeting = m_store.workspace().find<Meeting>({point.meeting.code});
    put(With, meeting ? meeting->municipality : QString());
    put(About, point.criterion);
}

void OpenPointsTable::changed(QTableWidgetItem *item)
{
    const auto *known = m_store.workspace().find<MeetingPoint>({item->data(Qt::UserRole).toString()});
    if (m_filling || !known)
        return;
    MeetingPoint point = *known;
    if (item->column() == Kind && item->checkState() == Qt::Checked) {
        // The row goes while its own signal is on its way.
        QMetaObject::invokeMethod(
            this, [this, point] { close(point); }, Qt::QueuedConnection);
        return;
    }
    if (item->column() == Owner)
        point.owner = item->text();
    if (item->column() == Due) {
        const QString text = item->text().trimmed();
        const auto due = text.isEmpty() ? std::nullopt : dateIn(text, m_store.today());
        if (!text.isEmpty() && !due) {
            m_store.refuse(tr("“%1” is no date. Write 24-12, 24-12-2026 or +14 for in 14 days.").arg(text));
            return;
        }
        point.due = due;
    }
    QMetaObject::invokeMethod(
        this, [this, point] { savePoint(m_store, point); }, Qt::QueuedConnection);
}

void OpenPointsTable::close(const MeetingPoint &point)
{
    if (point.kind == PointKind::Action) {
        setPointClosed(m_store, point.id, true);
        return;
    }
    const auto answer =
        m_prompts.askText(this, tr("The question is answered"), tr("The answer, or nothing"), {});
    if (answer)
        setPointClosed(m_store, point.id, true, *answer);
    else
        refresh();
}

} // namespace kravkort
