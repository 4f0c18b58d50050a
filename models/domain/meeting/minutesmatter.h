// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/catalogue.h"
#include "models/domain/meeting/agenda.h"
#include "models/domain/meeting/meetings.h"
#include "models/domain/report/reporttext.h"

namespace kravkort {

// An item that was on the screen, as it stood there.
struct ShownThing
{
    AgendaItem item;
    ShownItem shown;
    QString code;                           // of the criterion; empty for a topic of its own
    QString words;                          // in the minutes' language, where they were the catalogue's
    int criterion = -1;                     // catalogue index, where there is one
    const MunicipalityView *view = nullptr; // of the municipality at this meeting
    QList<MeetingPoint> notes;
};

// What every part of the minutes of one meeting draws on.
struct MinutesMatter
{
    MinutesMatter(const Workspace &workspace, const Catalogue &catalogue, const Meeting &meeting,
                  const Phrases &phrases);

    const Workspace &workspace;
    const Catalogue &catalogue;
    const Meeting &meeting;
    const Phrases &phrases;
    QList<AgendaItem> agenda;
    QList<MeetingPoint> points;

    // `text` is marked with QT_TRANSLATE_NOOP("Minutes", …).
    QString say(const char *text, int n = -1) const { return phrases("Minutes", text, n); }
    QString in(const Text &text) const { return text.in(phrases.language()); }
    QString date(QDate date) const; // short
    ReportCell cell(const QString &text) const;
    QDate heldOn() const { return meeting.on.value_or(QDate()); }

    QList<MeetingPoint> said(PointKind kind) const; // at this meeting
    // Of earlier meetings, as far as they were on this one's agenda as this part.
    QList<MeetingPoint> earlier(AgendaPart part) const;
    QList<ShownThing> shown() const; // in the agenda's order

private:
    // What was done or answered after a closed meeting does not change its minutes.
    MeetingPoint atTheEnd(MeetingPoint point) const;
    QList<ShownThing> seenWith(const QList<ShownThing> &things) const;
};

// The criteria that were shown, with status, view, source and notes.
ReportTable shownTable(const MinutesMatter &matter);
// The topics of one's own, and notes on actions and questions.
ReportTable topicsTable(const MinutesMatter &matter);

} // namespace kravkort
