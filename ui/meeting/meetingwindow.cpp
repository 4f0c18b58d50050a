// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/meetingwindow.h"

#include "models/domain/text/names.h"
#include "models/store/workspacestore.h"
#include "ui/display.h"
#include "ui/inspector/flowlayout.h"
#include "ui/meeting/entryline.h"
#include "ui/meeting/meetingcourse.h"
#include "ui/meeting/meetinggraph.h"
#include "ui/meeting/meetinghead.h"
#include "ui/meeting/presenterwindow.h"
#include "ui/meeting/slideview.h"
#include "ui/requirements/entrykeys.h"
#include "ui/theme.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kravkort {

MeetingWindow::MeetingWindow(WorkspaceStore &store, Display &display, const MeetingId &meeting,
                             QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_course(new MeetingCourse(store, display, meeting, this))
    , m_meeting(meeting)
    , m_display(display)
    , m_head(new MeetingHead(*m_course, this))
    , m_stack(new QStackedWidget(this))
    , m_slide(new SlideView(this))
    , m_graph(new MeetingGraph(this))
    , m_notice(new QLabel(this))
    , m_entry(new EntryLine(this))
    , m_keys(new QWidget(this))
{
    setObjectName(QStringLiteral("meetingWindow"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(640, 400); // the keys would ask for the height that they take where there is no width
    m_notice->setObjectName(QStringLiteral("meetingNotice"));
    m_notice->setWordWrap(true);
    m_notice->setAlignment(Qt::AlignCenter);
    m_notice->hide();
    m_stack->addWidget(m_slide);
    m_stack->addWidget(m_graph);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
    column->addWidget(m_notice);
    column->addWidget(m_entry);
    column->addWidget(keyBar());

    connect(m_course, &MeetingCourse::changed, this, &MeetingWindow::refresh);
    connect(&store, &WorkspaceStore::failed, this,
            [this](const Error &error) { tellFailure(error.message); });
    connect(m_entry, &EntryLine::typed, m_course, &MeetingCourse::keepDraft);
    connect(m_entry, &EntryLine::entered, this, &MeetingWindow::enter);
    connect(m_entry, &EntryLine::left, this, &MeetingWindow::leaveEntry);
    showKeys();
}

MeetingWindow::~MeetingWindow() = default;

QWidget *MeetingWindow::keyBar()
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_keys->setSizePolicy(policy);
    m_keys->setObjectName(QStringLiteral("meetingKeys"));
    auto *lines = new FlowLayout(4, m_keys);
    lines->setContentsMargins(18, 4, 18, 8);
    for (const MeetingKey &each : meetingKeys()) {
        auto *button = new QToolButton(m_keys);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus); // the keys are the meeting's
        lines->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, command = each.command] { run(command); });
    }
    return m_keys;
}

void MeetingWindow::showKeys()
{
    const QList<MeetingKey> keys = meetingKeys();
    const QList<QToolButton *> buttons = m_keys->findChildren<QToolButton *>();
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        buttons.at(i)->setText(QStringLiteral("%1 %2").arg(keys.at(i).key, keys.at(i).what));
        buttons.at(i)->setVisible(keys.at(i).command != MeetingCommand::Close || m_course->point());
    }
}

void MeetingWindow::begin()
{
    QScreen *other = nullptr;
    for (QScreen *each : QGuiApplication::screens())
        if (parentWidget() && each != parentWidget()->screen())
            other = each;
    if (other)
        setGeometry(other->geometry());
    showFullScreen();
    activateWindow();
    setFocus();
    m_course->begin();
    if (const MeetingEntry draft = m_course->draft(); !draft.isEmpty()) {
        m_course->goTo(draft.item);
        type(draft); // it was not yet said when the program ended
    }
}

void MeetingWindow::refresh()
{
    if (!m_course->meeting()) {
        close();
        return;
    }
    const MeetingSlide slide = m_course->slide();
    setWindowTitle(tr("Dialogue meeting: %1").arg(m_course->title()));
    m_head->show(slide);
    m_slide->show(slide);
    if (m_stack->currentWidget() == m_graph)
        m_graph->show(m_course->store().picture(), m_course->node(), m_display.phrases(), graphLetters());
    if (m_presenter && m_presenter->isVisible())
        m_presenter->show(m_course->item());
    showKeys();
}

void MeetingWindow::setLetters()
{
    const int letters = m_slide->letters();
    QFont font = this->font();
    font.setPixelSize(std::max(13, letters * 8 / 10));
    m_head->showText(font);
    m_notice->setFont(font);
    m_entry->showText(letters);
    font.setPixelSize(std::clamp(letters / 2, 11, 20));
    for (QToolButton *each : m_keys->findChildren<QToolButton *>())
        each->setFont(font);
}

void MeetingWindow::say(const QString &sentence)
{
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
    m_notice->setContentsMargins(24, 6, 24, 6);
}

// The screen is everybody's: the sentence itself, which may name a file or a person, is the presenter's.
void MeetingWindow::tellFailure(const QString &sentence)
{
    say(tr("That could not be kept. The presenter's window says why (P)."));
    makePresenter();
    m_presenter->showError(sentence);
}

void MeetingWindow::keyPressEvent(QKeyEvent *event)
{
    if (m_entry->isVisible())
        return QWidget::keyPressEvent(event);
    say({});
    if (std::exchange(m_choosing, false) && takeStatus(*event))
        return;
    if (const auto command = meetingCommandOf(*event))
        run(*command);
    else
        QWidget::keyPressEvent(event);
}

void MeetingWindow::run(MeetingCommand command)
{
    using Kind = MeetingEntry::Kind;
    if (m_entry->isVisible())
        return;
    switch (command) {
    case MeetingCommand::Next:
        if (!m_course->go(1))
            say(tr("That was the last item. M ends the meeting and makes the minutes."));
        return;
    case MeetingCommand::Previous:
        m_course->go(-1);
        return;
    case MeetingCommand::First:
        m_course->goToEnd(false);
        return;
    case MeetingCommand::Last:
        m_course->goToEnd(true);
        return;
    case MeetingCommand::GoTo:
        return begin(Kind::GoTo);
    case MeetingCommand::OurStatus:
        return chooseStatus();
    case MeetingCommand::Agrees:
        return stance(Stance::Agrees);
    case MeetingCommand::Disagrees:
        return stance(Stance::Disagrees);
    case MeetingCommand::Unsettled:
        return stance(Stance::Unsettled);
    case MeetingCommand::NoView:
        return stance(std::nullopt);
    case MeetingCommand::Speaker:
        return begin(Kind::Speaker);
    case MeetingCommand::Note:
        return begin(Kind::Note);
    case MeetingCommand::Decision:
        return begin(Kind::Decision);
    case MeetingCommand::Question:
        return begin(Kind::Question);
    case MeetingCommand::Action:
        return begin(Kind::Action);
    case MeetingCommand::Close:
        return closePoint();
    case MeetingCommand::Mend:
        if (const MeetingEntry last = m_course->lastSaid(); !last.isEmpty())
            return type(last);
        return say(tr("Nothing has been written at this item yet."));
    case MeetingCommand::Undo:
        if (!m_course->undo())
            say(tr("There is nothing of this meeting to undo."));
        return;
    case MeetingCommand::Graph:
        return toggleGraph();
    case MeetingCommand::Presenter:
        return togglePresenter();
    case MeetingCommand::Minutes:
        m_course->close();
        emit minutesWanted(m_meeting);
        close();
        return;
    case MeetingCommand::Leave:
        if (m_stack->currentWidget() == m_graph)
            return toggleGraph();
        close();
        return;
    }
}

void MeetingWindow::begin(MeetingEntry::Kind kind)
{
    // What was left half-typed of that kind comes back.
    const MeetingEntry draft = m_course->draft();
    const bool same = draft.kind == kind && draft.item == m_course->item() && draft.point.isEmpty();
    type(same ? draft : m_course->fresh(kind));
}

void MeetingWindow::type(const MeetingEntry &entry)
{
    say({});
    m_stack->setCurrentWidget(m_slide);
    m_entry->begin(entry, m_course->people(), m_course->store().today());
}

void MeetingWindow::enter(const MeetingEntry &entry)
{
    using Kind = MeetingEntry::Kind;
    const auto due = m_entry->due();
    bool done = true;
    if (entry.kind == Kind::GoTo) {
        done = m_course->find(entry.text);
        if (!done)
            say(tr("Nothing on the agenda is called “%1”.").arg(entry.text.trimmed()));
    } else if (entry.kind == Kind::Speaker) {
        m_course->setSpeaker(entry.text);
    } else if (entry.text.trimmed().isEmpty() && entry.kind != Kind::Answer) {
        return leaveEntry();
    } else {
        done = m_course->enter(entry, due);
    }
    if (!done && entry.kind != Kind::GoTo)
        return; // what was typed stays where it is
    m_course->keepDraft({});
    m_entry->end();
    setFocus();
}

void MeetingWindow::leaveEntry()
{
    m_entry->end();
    setFocus();
}

void MeetingWindow::stance(std::optional<Stance> stance)
{
    if (!m_course->setStance(stance))
        say(tr("This item is no criterion of the bid: there is nothing to agree on."));
}

void MeetingWindow::chooseStatus()
{
    if (!m_course->slide().outcome)
        return say(tr("This item is no criterion of the bid: it has no status."));
    m_choosing = true;
    const Phrases phrases = m_display.phrases();
    QStringList choices;
    for (size_t i = 0; i < resultsByKey.size(); ++i)
        if (resultsByKey.at(i) != Outcome::NotApplicable)
            choices.append(
                QStringLiteral("%1 %2").arg(QString::number(i + 1), nameOf(resultsByKey.at(i), phrases)));
    say(tr("Our status: %1").arg(choices.join(QStringLiteral("  ·  "))));
}

bool MeetingWindow::takeStatus(const QKeyEvent &key)
{
    const auto outcome = resultOf(key);
    if (!outcome)
        return key.key() == Qt::Key_Escape;
    if (*outcome == Outcome::NotApplicable)
        say(tr("“Not applicable” needs a reason and is given outside the meeting."));
    else
        m_course->setOutcome(*outcome);
    return true;
}

int MeetingWindow::graphLetters() const
{
    return std::max(13, m_slide->letters() * 7 / 10);
}

void MeetingWindow::closePoint()
{
    const auto point = m_course->point();
    if (!point)
        return say(tr("Only an action or a question of an earlier meeting can be done or answered."));
    if (point->closed)
        m_course->closePoint(false);
    else if (point->kind == PointKind::Question)
        begin(MeetingEntry::Kind::Answer);
    else
        m_course->closePoint(true);
}

void MeetingWindow::toggleGraph()
{
    if (m_stack->currentWidget() == m_graph) {
        m_stack->setCurrentWidget(m_slide);
        return setFocus();
    }
    m_graph->show(m_course->store().picture(), m_course->node(), m_display.phrases(), graphLetters());
    m_stack->setCurrentWidget(m_graph);
}

void MeetingWindow::makePresenter()
{
    if (m_presenter)
        return;
    m_presenter = new PresenterWindow(m_course->store(), m_display, m_meeting, this);
    connect(m_presenter, &PresenterWindow::itemWanted, m_course, &MeetingCourse::goTo);
    connect(m_presenter, &PresenterWindow::keyPressed, this, [this](QKeyEvent *event) {
        keyPressEvent(event);
        if (m_entry->isVisible())
            activateWindow(); // what is typed is typed for all
    });
}

void MeetingWindow::togglePresenter()
{
    if (m_presenter && m_presenter->isVisible()) {
        m_presenter->close();
        return activateWindow();
    }
    if (QGuiApplication::screens().size() < 2 && !std::exchange(m_warned, true))
        return say(tr("There is one screen only: everybody would see the presenter's window. P once more "
                      "shows it all the same."));
    makePresenter();
    if (parentWidget())
        m_presenter->move(parentWidget()->frameGeometry().topLeft());
    m_presenter->show(m_course->item());
    m_presenter->activateWindow();
    m_presenter->setFocus();
}

void MeetingWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setLetters();
}

void MeetingWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void MeetingWindow::closeEvent(QCloseEvent *event)
{
    if (m_presenter)
        m_presenter->close();
    QWidget::closeEvent(event);
    emit left();
}

} // namespace kravkort
