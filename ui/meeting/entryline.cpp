// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/entryline.h"

#include "models/domain/entry/celldate.h"
#include "ui/theme.h"

#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace kravkort {

using Kind = MeetingEntry::Kind;

EntryLine::EntryLine(QWidget *parent)
    : QFrame(parent)
    , m_kind(new QLabel(this))
    , m_text(edit("entryText"))
    , m_owner(edit("entryOwner"))
    , m_due(edit("entryDue"))
    , m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("entryLine"));
    setAutoFillBackground(true);
    m_hint->setObjectName(QStringLiteral("entryHint"));
    m_kind->setObjectName(QStringLiteral("entryKind"));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_kind);
    row->addWidget(m_text, 5);
    row->addWidget(m_owner, 2);
    row->addWidget(m_due, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 12, 24, 12);
    column->addLayout(row);
    column->addWidget(m_hint);
    recolour();
    hide();
}

QLineEdit *EntryLine::edit(const char *name)
{
    auto *made = new QLineEdit(this);
    made->setObjectName(QString::fromLatin1(name));
    made->installEventFilter(this);
    connect(made, &QLineEdit::textChanged, this, &EntryLine::take);
    // A list of names takes Enter before the filter sees it, and puts the name in only afterwards.
    connect(
        made, &QLineEdit::returnPressed, this, [this, made] { goOn(made); }, Qt::QueuedConnection);
    return made;
}

void EntryLine::begin(const MeetingEntry &entry, const QStringList &people, QDate today)
{
    m_entry = entry;
    m_today = today;
    m_filling = true;
    m_text->setText(entry.text);
    m_owner->setText(entry.owner);
    m_due->setText(entry.due);
    m_filling = false;
    for (QLineEdit *field : {m_text, m_owner}) {
        const bool offers = field == m_owner || entry.kind == Kind::Speaker;
        delete field->completer();
        if (!offers)
            continue;
        auto *completer = new QCompleter(people, field);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        field->setCompleter(completer);
    }
    m_owner->setVisible(entry.kind == Kind::Action);
    m_due->setVisible(entry.kind == Kind::Action);
    showWords();
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->end(false);
}

void EntryLine::end()
{
    m_entry = {};
    hide();
}

std::optional<QDate> EntryLine::due() const
{
    return m_entry.due.trimmed().isEmpty() ? std::nullopt : dateIn(m_entry.due, m_today);
}

void EntryLine::showText(int pixels)
{
    QFont large = font();
    large.setPixelSize(pixels);
    for (QWidget *each : std::initializer_list<QWidget *>{m_text, m_owner, m_due, m_kind})
        each->setFont(large);
    QFont small = font();
    small.setPixelSize(std::max(12, pixels * 2 / 3));
    m_hint->setFont(small);
}

void EntryLine::take()
{
    if (m_filling || m_entry.isEmpty())
        return;
    m_entry.text = m_text->text();
    m_entry.owner = m_owner->text();
    m_entry.due = m_due->text();
    emit typed(m_entry);
}

void EntryLine::goOn(const QObject *from)
{
    if (m_entry.kind == Kind::Action && !m_entry.text.trimmed().isEmpty()) {
        if (from == m_text)
            return m_owner->setFocus(Qt::TabFocusReason);
        if (from == m_owner)
            return m_due->setFocus(Qt::TabFocusReason);
        if (!m_entry.due.trimmed().isEmpty() && !due()) {
            m_hint->setText(tr("“%1” is no date. Write 24-12, 24-12-2026 or +14 for in 14 days, or nothing.")
                                .arg(m_entry.due.trimmed()));
            m_due->selectAll();
            return m_due->setFocus(Qt::OtherFocusReason);
        }
    }
    emit entered(MeetingEntry(m_entry));
}

bool EntryLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        emit left();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goOn(key->modifiers() & Qt::ControlModifier ? m_due : watched);
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void EntryLine::showWords()
{
    const auto say = [&](const QString &kind, const QString &hint) {
        m_kind->setText(kind);
        m_text->setAccessibleName(kind);
        m_hint->setText(hint);
    };
    m_owner->setPlaceholderText(tr("who"));
    m_owner->setAccessibleName(tr("Who does it"));
    m_due->setPlaceholderText(tr("by when"));
    m_due->setAccessibleName(tr("By when it is to be done"));
    const QString enter = tr("Enter keeps it, Esc leaves it as a draft.");
    switch (m_entry.kind) {
    case Kind::None:
        return;
    case Kind::Note:
        return say(tr("Note"), enter);
    case Kind::Decision:
        return say(tr("Decision"), enter);
    case Kind::Question:
        return say(tr("Question"), enter);
    case Kind::Action:
        return say(
            tr("Action"),
            tr("Enter goes on to who and by when (24-12, +14) and keeps it; Ctrl+Enter keeps it at once."));
    case Kind::Answer:
        return say(tr("Answer"), tr("Enter says that the question is answered, with these words or none."));
    case Kind::Speaker:
        return say(tr("For the municipality"), tr("Who says for the municipality how it sees the criteria."));
    case Kind::GoTo:
        return say(tr("Go to"), tr("The number of an item, or a part of its code or words."));
    }
}

void EntryLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showWords();
    if (event->type() == QEvent::PaletteChange)
        recolour();
    QFrame::changeEvent(event);
}

void EntryLine::recolour()
{
    const QColor ground = themeFor(palette()).accentSoft;
    if (palette().color(QPalette::Window) == ground)
        return;
    QPalette own = palette();
    own.setColor(QPalette::Window, ground);
    setPalette(own);
}

} // namespace kravkort
