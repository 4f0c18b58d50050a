// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewcontent.h"

#include "models/domain/text/names.h"
#include "models/store/workspacestore.h"
#include "ui/display.h"
#include "ui/overview/charts.h"
#include "ui/overview/progresshistory.h"

#include <QChart>

#include <algorithm>

namespace kravkort {

namespace {

class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::OverviewContent)

public:
    static QString reading() { return tr("The history is being read…"); }
    static QString oneDay()
    {
        return tr("The history of this bid is one day old. From tomorrow on, a curve shows here how many "
                  "criteria are in scope and how many of them are met: give criteria a result under "
                  "Requirements (Ctrl+1).");
    }
    static QString nothingOpen() { return tr("Nothing is open: every criterion that counts is met."); }
    static QString noOwners(int open)
    {
        return tr("Nobody has been given any of the %n open criteria. Select them under Requirements "
                  "(Ctrl+1) and fill in the column Owner.",
                  "", open);
    }
    static QString noDates(int open)
    {
        return tr("None of the %n open criteria has a date. Select them under Requirements (Ctrl+1) and fill "
                  "in the column Due.",
                  "", open);
    }
    //: below a chart that leaves the program: bid, date, the catalogue's revision
    static QString about(const QString &bid, const QString &date, const QString &revision)
    {
        return tr("%1 · %2 · catalogue %3").arg(bid, date, revision);
    }
};

QList<ChartDoor> doorsOf(const QList<Number> &numbers)
{
    return {numbers.begin(), numbers.end()};
}

RequirementFilter openOnes()
{
    RequirementFilter filter;
    filter.onlyOpen = true;
    filter.onlyOurs = true;
    return filter;
}

RequirementFilter doorOf(const OwnerWork &work)
{
    RequirementFilter filter = openOnes();
    filter.owner = work.owner;
    return filter;
}

RequirementFilter doorOf(const DueWork &work)
{
    RequirementFilter filter = openOnes();
    if (work.when == DueWork::When::Overdue) {
        filter.onlyOpen = false;
        filter.onlyOverdue = true;
        return filter;
    }
    filter.onlyUndated = work.when == DueWork::When::Undated;
    if (work.from.isValid())
        filter.dueFrom = work.from;
    if (work.to.isValid())
        filter.dueTo = work.to;
    return filter;
}

int openCriteria(const OpenWork &work)
{
    int open = 0;
    for (const OwnerWork &one : work.byOwner)
        open += one.open.total();
    return open;
}

} // namespace

ChartContent progressContent(const WorkspaceStore &store, ProgressHistory &history, const Display &display)
{
    ChartContent content;
    const Phrases phrases = display.phrases();
    content.question = questionOf(ChartKind::Progress, phrases);
    const ProgressOverTime *progress = history.ask();
    if (!progress) {
        content.nothing = history.fault().isEmpty() ? Sentences::reading() : history.fault();
        return content;
    }
    const QDate today = store.today();
    content.words = progressOverTimeText(*progress, today, phrases);
    content.table = progressOverTimeTable(*progress, phrases);
    content.nothing = Sentences::oneDay();
    if (hasCurve(*progress, today))
        content.draw = [days = *progress, today, phrases](const Theme &theme) {
            return progressOverTimeChart(days, today, phrases, theme);
        };
    return content;
}

ChartContent statusContent(const WorkspaceStore &store, const Display &display)
{
    const Phrases phrases = display.phrases();
    const Picture &picture = store.picture();
    return {questionOf(ChartKind::Results, phrases),
            [picture, phrases](const Theme &theme) { return statusMixChart(picture, phrases, theme); },
            {},
            statusMixText(picture, phrases),
            statusMixTable(picture, phrases),
            doorsOf(statusMixNumbers(picture))};
}

ChartContent packageContent(const WorkspaceStore &store, const Display &display)
{
    const Phrases phrases = display.phrases();
    const Picture &picture = store.picture();
    return {questionOf(ChartKind::Packages, phrases),
            [picture, phrases](const Theme &theme) { return packageProgressChart(picture, phrases, theme); },
            {},
            packageProgressText(picture, phrases),
            packageProgressTable(picture, phrases),
            doorsOf(packageProgressNumbers(picture))};
}

ChartContent readinessContent(const WorkspaceStore &store, const Display &display)
{
    const Phrases phrases = display.phrases();
    const Picture &picture = store.picture();
    return {questionOf(ChartKind::Readiness, phrases),
            [picture, phrases](const Theme &theme) { return readinessChart(picture, phrases, theme); },
            {},
            readinessText(picture, phrases),
            readinessTable(picture, phrases),
            doorsOf(readinessNumbers(picture))};
}

ChartContent ownerContent(const WorkspaceStore &store, const Display &display)
{
    const Phrases phrases = display.phrases();
    const OpenWork work = openWorkOf(store.picture(), store.workspace());
    ChartContent content{questionOf(ChartKind::Owners, phrases), {}, {}, openWorkByOwnerText(work, phrases),
                         openWorkByOwnerTable(work, phrases),    {}};
    for (const OwnerWork &one : work.byOwner)
        content.doors.append(doorOf(one));
    if (work.byOwner.isEmpty())
        content.nothing = Sentences::nothingOpen();
    else if (work.byOwner.first().owner.isEmpty())
        content.nothing = Sentences::noOwners(openCriteria(work));
    else
        content.draw = [work, phrases](const Theme &theme) {
            return openWorkByOwnerChart(work, phrases, theme);
        };
    return content;
}

ChartContent weekContent(const WorkspaceStore &store, const Display &display)
{
    const Phrases phrases = display.phrases();
    const OpenWork work = openWorkOf(store.picture(), store.workspace());
    ChartContent content{questionOf(ChartKind::Weeks, phrases), {}, {}, openWorkByWeekText(work, phrases),
                         openWorkByWeekTable(work, phrases),    {}};
    for (const DueWork &one : work.byDue)
        content.doors.append(doorOf(one));
    if (work.byDue.isEmpty())
        content.nothing = Sentences::nothingOpen();
    else if (work.byDue.first().when == DueWork::When::Undated)
        content.nothing = Sentences::noDates(openCriteria(work));
    else
        content.draw = [work, phrases](const Theme &theme) {
            return openWorkByWeekChart(work, phrases, theme);
        };
    return content;
}

ChartContent groundContent(const WorkspaceStore &store, const Display &display)
{
    const Phrases phrases = display.phrases();
    const Picture &picture = store.picture();
    ChartContent content{
        questionOf(ChartKind::Ground, phrases),
        [picture, phrases](const Theme &theme) { return groundChart(picture, phrases, theme); },
        {},
        groundText(picture, phrases),
        groundTable(picture, phrases),
        {}};
    for (const Basis basis : groundRows())
        content.doors.append(basis);
    return content;
}

QString aboutContent(const WorkspaceStore &store, const Display &display)
{
    const Bid *bid = store.workspace().bid(store.currentBid());
    return Sentences::about(bid ? bid->name : QString(), dateText(store.today(), display.language()),
                            store.catalogue().revision);
}

} // namespace kravkort
