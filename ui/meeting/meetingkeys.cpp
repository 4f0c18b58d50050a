// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/meetingkeys.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>

namespace kravkort {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::MeetingKeys)
};

} // namespace

QList<MeetingKey> meetingKeys()
{
    using enum MeetingCommand;
    return {
        {Previous, QStringLiteral("←"), Say::tr("previous")},
        {Next, QStringLiteral("→"), Say::tr("next")},
        {GoTo, Say::tr("T", "key: go to an item"), Say::tr("to item")},
        {Agrees, QStringLiteral("1"), Say::tr("agrees")},
        {Disagrees, QStringLiteral("2"), Say::tr("disagrees")},
        {Unsettled, QStringLiteral("3"), Say::tr("unsettled")},
        {NoView, QStringLiteral("0"), Say::tr("no view")},
        {Speaker, Say::tr("W", "key: who speaks for the municipality"), Say::tr("who says so")},
        {OurStatus, Say::tr("S", "key: the vendor's status"), Say::tr("our status")},
        {Note, Say::tr("N", "key: note"), Say::tr("note")},
        {Decision, Say::tr("D", "key: decision"), Say::tr("decision")},
        {Question, Say::tr("Q", "key: question"), Say::tr("question")},
        {Action, Say::tr("A", "key: action"), Say::tr("action")},
        {Close, Say::tr("C", "key: done or answered"), Say::tr("done/answered")},
        {Mend, Say::tr("E", "key: edit what was written last"), Say::tr("edit last")},
        {Undo, Say::tr("Ctrl+Z", "key: undo"), Say::tr("undo")},
        {Graph, Say::tr("G", "key: graph"), Say::tr("graph")},
        {Presenter, Say::tr("P", "key: the presenter's window"), Say::tr("presenter")},
        {Minutes, Say::tr("M", "key: minutes"), Say::tr("end, minutes")},
        {Leave, Say::tr("Esc", "key: leave"), Say::tr("leave")},
    };
}

std::optional<MeetingCommand> meetingCommandOf(const QKeyEvent &key)
{
    using enum MeetingCommand;
    if (key.matches(QKeySequence::Undo))
        return Undo;
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return std::nullopt;
    switch (key.key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Next;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        return Previous;
    case Qt::Key_Home:
        return First;
    case Qt::Key_End:
        return Last;
    case Qt::Key_Escape:
        return Leave;
    default:
        break;
    }
    const QString typed = key.text().toUpper();
    const QList<MeetingKey> all = meetingKeys();
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&](const MeetingKey &each) { return each.key.toUpper() == typed; });
    return found == all.cend() ? std::nullopt : std::optional(found->command);
}

} // namespace kravkort
