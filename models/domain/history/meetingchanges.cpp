// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/history/meetingchanges.h"

#include "models/domain/meeting/meetingslide.h"

namespace kravkort {

using changewords::inWords;
using changewords::Speech;

namespace {

QString withMeeting(const QString &noun, const MeetingId &meeting, const Speech &speech)
{
    return speech.phrases("Changes", QT_TRANSLATE_NOOP("Changes", "%1 “%2”"))
        .arg(noun, inWords(meeting, speech));
}

} // namespace

QString subjectOf(const AgendaItem &row, const Speech &speech)
{
    return withMeeting(nounOf("agenda_item", speech.phrases), row.meeting, speech);
}

QString subjectOf(const ShownItem &row, const Speech &speech)
{
    return withMeeting(nounOf("shown_item", speech.phrases), row.meeting, speech);
}

QString subjectOf(const MeetingPoint &row, const Speech &speech)
{
    return withMeeting(nameOf(row.kind, speech.phrases), row.meeting, speech);
}

QString subjectOf(const MunicipalityView &row, const Speech &speech)
{
    return withMeeting(nounOf("municipality_view", speech.phrases), row.meeting, speech);
}

QString contentOf(const AgendaItem &row, const Speech &speech)
{
    return row.subject.isEmpty() ? row.text : speech.names.value(row.subject, row.subject);
}

QString contentOf(const ShownItem &row, const Speech &)
{
    return row.words;
}

QString contentOf(const MeetingPoint &row, const Speech &speech)
{
    return saidText(row, speech.phrases);
}

QString contentOf(const MunicipalityView &row, const Speech &speech)
{
    return row.criterion.code + QStringLiteral(": ") + stanceText(row, speech.phrases);
}

} // namespace kravkort
