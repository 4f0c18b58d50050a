// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/meetingsdialog.h"

#include "models/domain/meeting/meetings.h"
#include "models/domain/text/names.h"
#include "models/store/meetingverbs.h"
#include "ui/display.h"
#include "ui/meeting/openpointstable.h"
#include "ui/meeting/preparedialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kravkort {

MeetingsDialog::MeetingsDialog(WorkspaceStore &store, Display &display, const Prompts &prompts,
                               QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_display(display)
    , m_prompts(prompts)
    , m_empty(new QLabel(this))
    , m_meetings(new QTableWidget(0, 4, this))
    , m_openLabel(new QLabel(this))
    , m_open(new OpenPointsTable(store, display, prompts, this))
    , m_prepare(button("prepareMeeting", tr("&Prepare a new one…"), &MeetingsDialog::prepare))
    , m_change(button("changeMeeting", tr("&Change…"), &MeetingsDialog::change))
    , m_hold(button("holdMeeting", tr("&Hold it"), &MeetingsDialog::hold))
    , m_minutes(button("meetingMinutesButton", tr("&Minutes…"), &MeetingsDialog::minutes))
    , m_remove(button("removeMeeting", tr("&Remove"), &MeetingsDialog::remove))
{
    setObjectName(QStringLiteral("meetingsDialog"));
    const Bid *bid = store.workspace().bid(store.currentBid());
    setWindowTitle(tr("Dialogue meetings: %1").arg(bid ? bid->name : QString()));
    m_empty->setText(tr("No meeting has been prepared for this bid yet. Prepare one: its agenda begins with "
                        "what has changed and what is open."));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    m_meetings->setObjectName(QStringLiteral("meetings"));
    m_meetings->setAccessibleName(tr("Meetings, the newest first"));
    m_meetings->setHorizontalHeaderLabels({tr("Date"), tr("Municipality"), tr("State"), tr("Items")});
    m_meetings->verticalHeader()->hide();
    m_meetings->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_meetings->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_meetings->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_meetings->setSelectionMode(QAbstractItemView::SingleSelection);
    m_meetings->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_meetings->setTabKeyNavigation(false);
    m_meetings->installEventFilter(this);
    m_openLabel->setBuddy(m_open);

    auto *buttons = new QVBoxLayout;
    for (QPushButton *each : {m_prepare, m_hold, m_minutes, m_change, m_remove})
        buttons->addWidget(each);
    buttons->addStretch(1);
    auto *upper = new QHBoxLayout;
    auto *list = new QVBoxLayout;
    list->addWidget(m_empty);
    list->addWidget(m_meetings, 1);
    upper->addLayout(list, 1);
    upper->addLayout(buttons);
    auto *close = new QPushButton(tr("C&lose"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addLayout(upper, 1);
    column->addWidget(m_openLabel);
    column->addWidget(m_open, 1);
    column->addLayout(foot);
    resize(900, 560);

    connect(m_meetings, &QTableWidget::itemSelectionChanged, this, &MeetingsDialog::showWhatCanBeDone);
    connect(m_meetings, &QTableWidget::cellDoubleClicked, this, &MeetingsDialog::hold);
    connect(&m_store, &WorkspaceStore::changed, this, &MeetingsDialog::refresh);
    refresh();
    (m_meetings->rowCount() > 0 ? static_cast<QWidget *>(m_meetings) : m_prepare)->setFocus();
}

QPushButton *MeetingsDialog::button(const char *name, const QString &text, void (MeetingsDialog::*does)())
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(QString::fromLatin1(name));
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, does);
    return made;
}

QString MeetingsDialog::stateOf(const Meeting &meeting) const
{
    if (meeting.closed)
        return tr("held");
    return begunAt(m_store.workspace(), meeting.id) ? tr("under way") : tr("prepared");
}

void MeetingsDialog::refresh()
{
    const QString before = current().code;
    const QList<Meeting> meetings = meetingsOf(m_store.workspace(), m_store.currentBid());
    m_meetings->setRowCount(0);
    for (const Meeting &meeting : meetings) {
        const int row = m_meetings->rowCount();
        m_meetings->insertRow(row);
        const auto put = [&](int column, const QString &text) {
            auto *item = new QTableWidgetItem(text);
            item->setData(Qt::UserRole, meeting.id.code);
            m_meetings->setItem(row, column, item);
        };
        put(0, dateText(meeting.on.value_or(QDate()), m_display.language()));
        put(1, meeting.municipality);
        put(2, stateOf(meeting));
        put(3, QString::number(agendaOf(m_store.workspace(), meeting.id).size()));
        if (meeting.id.code == before || row == 0)
            m_meetings->setCurrentCell(row, 0);
    }
    m_empty->setVisible(meetings.isEmpty());
    m_meetings->setVisible(!meetings.isEmpty());
    const int open = m_open->rowCount();
    m_openLabel->setText(open == 0 ? tr("Nothing is open from meetings.")
                                   : tr("&Open actions and questions (%1)").arg(open));
    m_open->setVisible(open > 0);
    showWhatCanBeDone();
}

MeetingId MeetingsDialog::current() const
{
    const QTableWidgetItem *item = m_meetings->item(m_meetings->currentRow(), 0);
    return {item ? item->data(Qt::UserRole).toString() : QString()};
}

void MeetingsDialog::showWhatCanBeDone()
{
    const auto *meeting = m_store.workspace().find<Meeting>({current().code});
    for (QPushButton *each : {m_change, m_hold, m_minutes, m_remove})
        each->setEnabled(meeting != nullptr);
    const bool begun = meeting && begunAt(m_store.workspace(), meeting->id);
    m_hold->setText(begun ? tr("&Resume it (Enter)") : tr("&Hold it (Enter)"));
    m_minutes->setEnabled(begun);
}

void MeetingsDialog::prepare()
{
    PrepareDialog dialog(m_store, m_display, {.bid = m_store.currentBid()}, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    for (int row = 0; row < m_meetings->rowCount(); ++row)
        if (m_meetings->item(row, 0)->data(Qt::UserRole).toString() == dialog.saved().code)
            m_meetings->setCurrentCell(row, 0);
    m_meetings->setFocus();
}

void MeetingsDialog::change()
{
    if (const auto *meeting = m_store.workspace().find<Meeting>({current().code})) {
        PrepareDialog dialog(m_store, m_display, *meeting, this);
        dialog.exec();
    }
}

void MeetingsDialog::hold()
{
    const MeetingId id = current();
    if (id.isEmpty())
        return;
    accept();
    emit holdWanted(id);
}

void MeetingsDialog::minutes()
{
    if (!current().isEmpty())
        emit minutesWanted(current());
}

void MeetingsDialog::remove()
{
    const auto *meeting = m_store.workspace().find<Meeting>({current().code});
    if (meeting && m_prompts.confirm(this, tr("Remove the meeting"),
                                     tr("Remove the meeting with %1 of %2, with all that was said at it?")
                                         .arg(meeting->municipality,
                                              dateText(meeting->on.value_or(QDate()), m_display.language())),
                                     tr("Remove")))
        removeMeeting(m_store, MeetingId(meeting->id));
}

bool MeetingsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_meetings && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            hold();
            return true;
        }
        if (key == Qt::Key_Delete) {
            remove();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace kravkort
