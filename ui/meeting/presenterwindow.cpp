// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/presenterwindow.h"

#include "models/domain/meeting/agenda.h"
#include "models/domain/meeting/meetings.h"
#include "models/domain/text/names.h"
#include "models/store/municipalityverbs.h"
#include "ui/display.h"
#include "ui/theme.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace kravkort {

namespace {

QString row(const QString &name, const QString &value)
{
    return QStringLiteral("<b>%1</b> %2<br>").arg(name.toHtmlEscaped(), value.toHtmlEscaped());
}

} // namespace

PresenterWindow::PresenterWindow(WorkspaceStore &store, Display &display, const MeetingId &meeting,
                                 QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_store(store)
    , m_display(display)
    , m_meeting(meeting)
    , m_error(new QLabel(this))
    , m_heading(new QLabel(this))
    , m_known(new QLabel(this))
    , m_noteLabel(new QLabel(this))
    , m_note(new QPlainTextEdit(this))
    , m_municipality(new QLabel(this))
    , m_agendaLabel(new QLabel(this))
    , m_agenda(new QListWidget(this))
{
    setObjectName(QStringLiteral("presenterWindow"));
    setFocusPolicy(Qt::StrongFocus);
    m_error->setObjectName(QStringLiteral("presenterError"));
    m_error->setWordWrap(true);
    m_error->hide();
    m_heading->setWordWrap(true);
    m_heading->setTextFormat(Qt::RichText);
    m_known->setObjectName(QStringLiteral("presenterKnown"));
    m_municipality->setObjectName(QStringLiteral("presenterMunicipality"));
    for (QLabel *each : {m_known, m_municipality}) {
        each->setWordWrap(true);
        each->setTextFormat(Qt::RichText);
        each->setAlignment(Qt::AlignTop);
    }
    m_note->setObjectName(QStringLiteral("presenterNote"));
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(fontMetrics().height() * 6);
    m_note->installEventFilter(this);
    m_noteLabel->setBuddy(m_note);
    m_agenda->setObjectName(QStringLiteral("presenterAgenda"));
    m_agenda->setFocusPolicy(Qt::NoFocus); // the arrows are the meeting's
    m_agenda->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_agenda->setWordWrap(false);
    m_agenda->setTextElideMode(Qt::ElideRight);

    auto *inside = new QWidget(this);
    auto *left = new QVBoxLayout(inside);
    left->setContentsMargins(0, 0, 8, 0);
    left->addWidget(m_heading);
    left->addWidget(m_known);
    left->addWidget(m_noteLabel);
    left->addWidget(m_note);
    left->addWidget(m_municipality);
    left->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *right = new QVBoxLayout;
    right->addWidget(m_agendaLabel);
    right->addWidget(m_agenda, 1);
    auto *halves = new QHBoxLayout;
    halves->addWidget(scroll, 3);
    halves->addLayout(right, 2);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_error);
    column->addLayout(halves, 1);
    resize(900, 620);

    connect(&m_store, &WorkspaceStore::changed, this, &PresenterWindow::refresh);
    connect(m_agenda, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { emit itemWanted({item->data(Qt::UserRole).toString()}); });
}

void PresenterWindow::show(const AgendaItemId &item)
{
    saveNote();
    if (!m_item.isEmpty() && item != m_item)
        m_error->hide();
    m_item = item;
    m_criterion = {};
    if (const auto *row = m_store.workspace().find<AgendaItem>({m_meeting.code, item.code}))
        if (const int index = criterionOf(m_store.workspace(), m_store.catalogue(), *row); index >= 0)
            m_criterion = m_store.catalogue().criteria.at(index).id;
    m_note->setPlainText(m_criterion.isEmpty() ? QString() : m_store.answer(m_criterion).note);
    m_note->setEnabled(!m_criterion.isEmpty());
    refresh();
    QWidget::show();
}

void PresenterWindow::showError(const QString &text)
{
    m_error->setText(text);
    m_error->setStyleSheet(QStringLiteral("color:%1").arg(themeFor(palette()).warning.name()));
    m_error->show();
}

void PresenterWindow::refresh()
{
    const auto *meeting = m_store.workspace().find<Meeting>({m_meeting.code});
    const auto *item = m_store.workspace().find<AgendaItem>({m_meeting.code, m_item.code});
    if (!meeting || !item)
        return;
    const Phrases phrases = m_display.phrases();
    setWindowTitle(tr("Presenter: %1").arg(meeting->municipality));
    m_heading->setText(
        QStringLiteral("<b>%1</b><br>%2")
            .arg(codeOf(m_store.workspace(), *item).toHtmlEscaped(),
                 lineOf(m_store.workspace(), m_store.catalogue(), *item, phrases).toHtmlEscaped()));
    m_known->setText(m_criterion.isEmpty() ? QString() : knownOf(m_criterion));
    m_noteLabel->setText(tr("Internal &note, never on the meeting's screen (F6 to write)"));
    m_municipality->setText(knownOfMunicipality());
    m_agendaLabel->setText(tr("Agenda"));
    m_agenda->setAccessibleName(tr("Agenda; what is chosen comes onto the meeting's screen"));
    fillAgenda();
}

void PresenterWindow::fillAgenda()
{
    const QSignalBlocker quiet(m_agenda);
    const Workspace &workspace = m_store.workspace();
    const QList<AgendaItem> items = agendaOf(workspace, m_meeting);
    m_agenda->clear();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const AgendaItem &item = items.at(i);
        const bool shown = workspace.find<ShownItem>({m_meeting.code, item.id.code}) != nullptr;
        auto *line = new QListWidgetItem(
            QStringLiteral("%1 %2. %3 %4")
                .arg(shown ? QStringLiteral("✓") : QStringLiteral("  "))
                .arg(i + 1)
                .arg(codeOf(workspace, item),
                     lineOf(workspace, m_store.catalogue(), item, m_display.phrases()).simplified()),
            m_agenda);
        line->setData(Qt::UserRole, item.id.code);
        if (item.id == m_item) {
            m_agenda->setCurrentItem(line);
            m_agenda->scrollToItem(line, QAbstractItemView::PositionAtCenter);
        }
    }
}

QString PresenterWindow::knownOf(const CriterionId &criterion) const
{
    const Phrases phrases = m_display.phrases();
    const Answer answer = m_store.answer(criterion);
    QString html = row(tr("Work:"), nameOf(answer.work, phrases));
    if (!answer.owner.isEmpty())
        html += row(tr("Owner:"), answer.owner);
    if (answer.due)
        html += row(tr("Due:"), dateText(*answer.due, phrases.language()));
    if (answer.estimate)
        html +=
            row(tr("Hours left:"), QLocale().toString(*answer.estimate, 'f', QLocale::FloatingPointShortest));
    if (!answer.reason.isEmpty())
        html += row(tr("Reason:"), answer.reason);
    for (const Evidence &evidence : m_store.evidenceFor(criterion))
        html += row(tr("Evidence:"), evidence.title.isEmpty() ? evidence.link : evidence.title);
    const int index = indexOf(m_store.catalogue(), {NodeKind::Criterion, criterion.code});
    if (index >= 0)
        if (const QString doubt = m_store.catalogue().criteria.at(index).ground.reason.in(phrases.language());
            !doubt.isEmpty())
            html += row(tr("Ground:"), doubt);
    return html;
}

QString PresenterWindow::knownOfMunicipality() const
{
    const auto *meeting = m_store.workspace().find<Meeting>({m_meeting.code});
    QString html = QStringLiteral("<b>%1</b><br>").arg(meeting->municipality.toHtmlEscaped());
    if (const QString note = municipalityNote(m_store.workspace(), meeting->municipality); !note.isEmpty())
        html += note.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) + QStringLiteral("<br>");
    if (!meeting->participants.isEmpty())
        html += row(tr("Present:"), meeting->participants.join(QStringLiteral(", ")));
    for (const Contact &contact : contactsIn(m_store.workspace(), meeting->municipality)) {
        QStringList parts{contact.name, contact.role, contact.phone, contact.email};
        parts.removeAll(QString());
        html += parts.join(QStringLiteral(" · ")).toHtmlEscaped() + QStringLiteral("<br>");
    }
    return html;
}

void PresenterWindow::saveNote()
{
    if (!m_criterion.isEmpty() && m_note->toPlainText() != m_store.answer(m_criterion).note)
        m_store.setNote(m_criterion, m_note->toPlainText());
}

void PresenterWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F6)
        return m_note->setFocus(Qt::ShortcutFocusReason);
    emit keyPressed(event);
}

void PresenterWindow::closeEvent(QCloseEvent *event)
{
    saveNote();
    QWidget::closeEvent(event);
}

bool PresenterWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut)
        saveNote();
    if (watched == m_note && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_F6) {
            setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PresenterWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace kravkort
