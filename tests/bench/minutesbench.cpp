// SPDX-License-Identifier: GPL-3.0-or-later
// What the minutes of a meeting on 20 criteria take of a processor, until they are on the disk. JSON lines;
// with a folder as argument the files are kept there.
#include "models/domain/meeting/meetings.h"
#include "models/domain/meeting/minutes.h"
#include "models/store/meetingverbs.h"
#include "tests/bench/threadtime.h"
#include "ui/report/reportpages.h"
#include "ui/report/statusreport.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace kravkort;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;
constexpr int criteria = 20;

// Shown one by one, after what is left of the meeting before, most agreed on, with something of each kind
// said on the way.
MeetingId held(WorkspaceStore &store, QDateTime &now, int days, bool whole)
{
    now = now.addDays(days);
    const Meeting meeting{
        .bid = store.currentBid(),
        .municipality = u"Aarhus"_s,
        .on = now.date(),
        .participants = {u"Anne Jensen (Aarhus Kommune)"_s, u"Bo Holm (Aarhus Kommune)"_s, u"Mette Lund"_s}};
    const MeetingId id = saveMeeting(store, meeting, proposedAgenda(store, meeting).mid(0, criteria + 4));
    const QList<AgendaItem> agenda = agendaOf(store.workspace(), id);
    for (int i = 0; i < (whole ? criteria + 1 : 3); ++i) {
        now = now.addSecs(150);
        const AgendaItem &item = agenda.at(i);
        showItem(store, id, item.id, Language::Danish);
        const auto say = [&](PointKind kind, const QString &text, int due = 0) {
            savePoint(store, {.meeting = id,
                              .item = item.id.code,
                              .criterion = item.subject.startsWith(u"SF"_s) ? item.subject : QString(),
                              .kind = kind,
                              .text = text,
                              .owner = kind == PointKind::Action ? u"Bo Holm"_s : QString(),
                              .due = due ? std::optional(now.date().addDays(due)) : std::nullopt});
        };
        if (i % 7 == 1)
            say(PointKind::Action, u"Sende serviceaftalen til gennemsyn hos it-arkitekten"_s, 7 * (i + 1));
        if (i % 9 == 2)
            say(PointKind::Decision, u"Kommunen afventer demonstrationen i januar"_s);
        if (i % 8 == 3)
            say(PointKind::Question, u"Hvordan håndteres borgere med navne- og adressebeskyttelse?"_s);
        if (i % 10 == 4)
            say(PointKind::Note, u"Kommunen har i dag to fagsystemer, der begge skal levere"_s);
        if (whole && i != 11 && item.part != AgendaPart::Actions)
            setStance(store, id, {item.subject},
                      i % 7 == 3   ? Stance::Disagrees
                      : i % 7 == 6 ? Stance::Unsettled
                                   : Stance::Agrees,
                      u"Anne Jensen"_s);
    }
    now = now.addSecs(300);
    setClosed(store, id, true);
    return id;
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const QTemporaryDir temporary;
    const QString folder = application.arguments().value(1, temporary.path());
    QDateTime now(QDate(2026, 11, 4), QTime(9, 0));
    const auto made = WorkspaceStore::createSample(
        temporary.filePath(u"m.kravkort"_s), [&now] { return now; }, u"Mette"_s);
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    WorkspaceStore &store = **made;
    held(store, now, 0, false);
    const MeetingId id = held(store, now, 21, true);
    for (const Language language : {Language::Danish, Language::English})
        for (const char *suffix : {".pdf", ".html"}) {
            const QString name = language == Language::Danish ? u"referat"_s : u"minutes"_s;
            const QString path = folder + u'/' + name + QString::fromLatin1(suffix);
            const Phrases phrases = Phrases::in(language);
            const auto make = [&] {
                return minutesOf(store.workspace(), store.picture(), id, phrases, store.now());
            };
            const double content = medianOf(rounds, [&] { (void)make(); });
            const double file = medianOf(rounds, [&] {
                if (const Status written = writeStatusReport(make(), store.picture(), phrases, path);
                    !written)
                    qFatal("%s", qPrintable(written.error().message));
            });
            const int pages = ReportPages::of(make(), store.picture(), phrases)->count();
            std::printf("{\"name\": \"minutes\", \"file\": \"%s%s\", \"criteria\": %d, \"pages\": %d, "
                        "\"content_ms\": %.1f, \"file_ms\": %.1f, \"kb\": %lld}\n",
                        qPrintable(name), suffix, criteria, pages, content, file,
                        static_cast<long long>(QFileInfo(path).size() / 1024));
        }
    return 0;
}
