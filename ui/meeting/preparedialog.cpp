// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/preparedialog.h"

#include "models/domain/meeting/meetings.h"
#include "models/exchange/municipalities.h"
#include "models/store/meetingverbs.h"
#include "models/store/municipalityverbs.h"
#include "ui/datetyping.h"
#include "ui/display.h"
#include "ui/meeting/agendaeditor.h"
#include "ui/municipalities/municipalitypicker.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace kravkort {

namespace {

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        if (const QString person = line.simplified(); !person.isEmpty() && !lines.contains(person))
            lines.append(person);
    return lines;
}

} // namespace

PrepareDialog::PrepareDialog(WorkspaceStore &store, Display &display, const Meeting &meeting, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_meeting(meeting)
    , m_picture(store.pictureOf(meeting.bid))
    , m_municipality(new QComboBox(this))
    , m_date(new QDateEdit(this))
    , m_minutes(new QSpinBox(this))
    , m_participants(new QPlainTextEdit(this))
    , m_people(new QMenu(this))
    , m_agenda(new AgendaEditor(store.workspace(), m_picture, display.phrases(), this))
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("prepareDialog"));
    setWindowTitle(meeting.id.isEmpty() ? tr("Prepare a dialogue meeting")
                                        : tr("Change the dialogue meeting"));
    m_municipality->setObjectName(QStringLiteral("meetingMunicipality"));
    m_municipality->setEditable(true);
    m_municipality->setInsertPolicy(QComboBox::NoInsert);
    if (const Bid *bid = store.workspace().bid(meeting.bid))
        m_municipality->addItems(bid->municipalities);
    completeMunicipalities(m_municipality->lineEdit());
    if (!meeting.municipality.isEmpty())
        m_municipality->setEditText(meeting.municipality);
    m_date->setObjectName(QStringLiteral("meetingDate"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(DateTyping::format());
    new DateTyping(m_date);
    m_date->setDate(meeting.on.value_or(store.today()));
    m_minutes->setObjectName(QStringLiteral("meetingMinutes"));
    m_minutes->setRange(5, 480);
    m_minutes->setSingleStep(15);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setValue(meeting.minutes);
    m_participants->setObjectName(QStringLiteral("meetingParticipants"));
    m_participants->setTabChangesFocus(true);
    m_participants->setPlaceholderText(tr("One a line, such as: Anne Jensen (Aarhus)"));
    m_participants->setPlainText(meeting.participants.join(u'\n'));
    m_participants->setMaximumHeight(fontMetrics().height() * 4);
    m_problem->setObjectName(QStringLiteral("prepareProblem"));
    m_problem->setStyleSheet(QStringLiteral("color:%1").arg(themeFor(palette()).warning.name()));
    m_problem->setWordWrap(true);
    m_problem->hide();
    layOut();
    resize(QSize(980, 700).boundedTo(screen()->availableSize() * 0.9));

    connect(m_municipality, &QComboBox::activated, this, &PrepareDialog::followMunicipality);
    connect(m_municipality->lineEdit(), &QLineEdit::editingFinished, this,
            &PrepareDialog::followMunicipality);
    connect(m_minutes, &QSpinBox::valueChanged, m_agenda, &AgendaEditor::setMinutes);
    connect(m_agenda, &AgendaEditor::changed, this, [this] { m_touched = true; });
    connect(m_people, &QMenu::aboutToShow, this, &PrepareDialog::fillPeople);
    m_agenda->setMinutes(m_minutes->value());
    m_proposedFor = typed().municipality;
    if (meeting.id.isEmpty())
        propose();
    else
        m_agenda->setAgenda(agendaOf(store.workspace(), meeting.id));
    m_municipality->setFocus();
}

void PrepareDialog::layOut()
{
    auto *offer = new QToolButton(this);
    offer->setObjectName(QStringLiteral("meetingPeople"));
    offer->setText(tr("&Known people"));
    offer->setMenu(m_people);
    offer->setPopupMode(QToolButton::InstantPopup);
    auto *people = new QHBoxLayout;
    people->addWidget(m_participants, 1);
    people->addWidget(offer, 0, Qt::AlignTop);
    auto *when = new QHBoxLayout;
    when->addWidget(m_date);
    auto *length = new QLabel(tr("&Length"), this);
    length->setBuddy(m_minutes);
    when->addSpacing(12);
    when->addWidget(length);
    when->addWidget(m_minutes);
    when->addStretch(1);
    auto *form = new QFormLayout;
    const auto label = [this](const QString &text, QWidget *buddy) {
        auto *made = new QLabel(text, this);
        made->setBuddy(buddy);
        return made;
    };
    form->addRow(label(tr("Municipalit&y"), m_municipality), m_municipality);
    form->addRow(label(tr("D&ate"), m_date), when);
    form->addRow(label(tr("&Participants"), m_participants), people);
    auto *agendaLabel = label(tr("A&genda"), m_agenda->focusProxy());
    auto *afresh = new QPushButton(tr("Propose a&fresh"), this);
    afresh->setObjectName(QStringLiteral("agendaPropose"));
    afresh->setAutoDefault(false);
    afresh->setToolTip(tr("What has changed since the last meeting, open actions, what was asked and not "
                          "agreed on, then the criteria by use case"));
    connect(afresh, &QPushButton::clicked, this, &PrepareDialog::propose);
    auto *head = new QHBoxLayout;
    head->addWidget(agendaLabel, 1);
    head->addWidget(afresh);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("&Save"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addLayout(head);
    column->addWidget(m_agenda, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
}

Meeting PrepareDialog::typed() const
{
    Meeting meeting = m_meeting;
    meeting.municipality = municipalityNamed(municipalities(), m_municipality->currentText());
    meeting.on = m_date->date();
    meeting.minutes = m_minutes->value();
    meeting.participants = linesOf(m_participants->toPlainText());
    return meeting;
}

void PrepareDialog::propose()
{
    const Meeting meeting = typed();
    m_proposedFor = meeting.municipality;
    m_agenda->setAgenda(proposedAgenda(m_store, meeting));
    m_touched = false;
}

// Another municipality has another history; what somebody has put together stays.
void PrepareDialog::followMunicipality()
{
    if (m_touched || !m_meeting.id.isEmpty() || typed().municipality == m_proposedFor)
        return;
    propose();
}

void PrepareDialog::fillPeople()
{
    m_people->clear();
    const Meeting meeting = typed();
    QStringList people;
    for (const Contact &contact : contactsIn(m_store.workspace(), meeting.municipality))
        people.append(QStringLiteral("%1 (%2)").arg(contact.name, meeting.municipality));
    for (const Meeting &other : meetingsOf(m_store.workspace(), meeting.bid))
        if (other.municipality == meeting.municipality)
            people += other.participants;
    if (!m_store.author().isEmpty())
        people.append(m_store.author());
    people.removeDuplicates();
    for (const QString &person : meeting.participants)
        people.removeAll(person);
    for (const QString &person : std::as_const(people))
        connect(m_people->addAction(QString(person).replace(u'&', QStringLiteral("&&"))), &QAction::triggered,
                this, [this, person] { addPerson(person); });
    if (people.isEmpty())
        m_people->addAction(tr("Nobody is known yet"))->setEnabled(false);
}

void PrepareDialog::addPerson(const QString &person)
{
    QStringList lines = linesOf(m_participants->toPlainText());
    lines.append(person);
    m_participants->setPlainText(lines.join(u'\n'));
}

void PrepareDialog::accept()
{
    const Meeting meeting = typed();
    const auto refuse = [this](const QString &why, QWidget *where) {
        m_problem->setText(why);
        m_problem->show();
        where->setFocus();
    };
    if (meeting.municipality.isEmpty())
        return refuse(tr("Say which municipality the meeting is with."), m_municipality);
    if (m_agenda->agenda().isEmpty())
        return refuse(tr("The agenda is empty: add criteria or a topic."), m_agenda);
    const MeetingId id = saveMeeting(m_store, meeting, m_agenda->agenda());
    if (id.isEmpty())
        return refuse(tr("The meeting could not be kept; the window behind says why."), m_municipality);
    m_meeting.id = id;
    QDialog::accept();
}

} // namespace kravkort
