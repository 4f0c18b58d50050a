// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress/picture.h"
#include "models/domain/workspace/workspace.h"
#include "models/phrases.h"

namespace kravkort {

// What the screen of a meeting says of one item: all that may stand there, and nothing else. It is made by
// the municipality's allow-list (reportplan.h): no notes, estimates, evidence, plans or owners of the vendor,
// no reasons of doubt. What is written at the meeting itself is everybody's.
struct MeetingSlide
{
    struct Said // at this meeting, on this item
    {
        QString kindName{};
        QString text{}; // with owner and date
    };

    QString part;     // "Changed since the last meeting", or the use case
    QString position; // "3 of 20"
    QString code;     // "SF1500-2"; empty for a topic
    QString of;       // "SF1500 Organisation"
    QString words;    // the criterion, the question, the topic
    QString about;    // of a question or action: the criterion that it is about
    QString since;    // what has changed since the last meeting
    QString why;      // a sentence: the way on which the bid came to it
    QString responsible;
    std::optional<Outcome> outcome;
    QString outcomeName;
    std::optional<Basis> basis;
    QString basisName;
    QString source; // a sentence: its title and the place in it, or what it means that there is none
    std::optional<Stance> stance;
    QString stanceText; // "Agrees, Anne Jensen, 25 Nov 2026"
    QList<Said> said;
};

// `picture` must be derived from `workspace`. An item that there is not gives an empty slide. Pure.
MeetingSlide slideOf(const Workspace &workspace, const Picture &picture, const MeetingId &meeting,
                     const AgendaItemId &item, const Phrases &phrases);

// "Send the agreement — Bo, by 1 Dec 2026", "answered: yes".
QString saidText(const MeetingPoint &point, const Phrases &phrases);
QString stanceText(const MunicipalityView &view, const Phrases &phrases);

// Every text of it: what a check for forbidden words looks at.
QStringList textsOf(const MeetingSlide &slide);

} // namespace kravkort
