// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reportverbs.h"

#include "models/domain/report/reporthistory.h"
#include "models/domain/workspace/fields.h"
#include "models/domain/workspace/logo.h"
#include "models/store/freezeverbs.h"
#include "models/store/progresshistory.h"
#include "models/store/steps.h"

#include <QCoreApplication>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace kravkort {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::ReportVerbs)
};

const OwnProfile *profileNamed(const Workspace &workspace, const QString &name)
{
    for (const OwnProfile &profile : workspace.table<OwnProfile>())
        if (profile.name.compare(name, Qt::CaseInsensitive) == 0)
            return &profile;
    return nullptr;
}

void sortNames(QStringList &names)
{
    std::stable_sort(names.begin(), names.end(), [](const QString &a, const QString &b) {
        return QString::localeAwareCompare(a, b) < 0;
    });
}

template<class E>
QStringList wordsOf(const QList<E> &values)
{
    QStringList words;
    for (const E value : values)
        words.append(wordOf(value));
    return words;
}

// The only row of its kind, or none.
template<class T>
void putOnly(QList<Step> &steps, const Workspace &workspace, const T &row, bool isEmpty)
{
    add(steps, isEmpty ? stepWithout(workspace, row) : stepTo(workspace, row));
}

Result<QList<ReportProgressPoint>> pointsOf(const WorkspaceStore &store, const BidId &bid)
{
    ProgressOverTime known;
    known.bid = bid;
    CataloguesThen catalogues;
    const auto progress = readProgress(store.path(), known, catalogues, QTimeZone::systemTimeZone());
    if (!progress)
        return progress.error();
    QList<ReportProgressPoint> points;
    for (const ProgressDay &day : progress->days)
        if (day.there)
            points.append({day.day, day.mandatory.met(), day.mandatory.applicable()});
    return points;
}

} // namespace

QList<OwnProfile> ownProfiles(const Workspace &workspace)
{
    QList<OwnProfile> profiles = workspace.table<OwnProfile>().values();
    std::stable_sort(profiles.begin(), profiles.end(), [](const OwnProfile &a, const OwnProfile &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return profiles;
}

std::optional<ReportPlan> planNamed(const Workspace &workspace, const QString &name)
{
    if (const auto profile = fromWord<ReportProfile>(name))
        return planOf(*profile);
    const OwnProfile *own = profileNamed(workspace, name.simplified());
    return own ? std::optional(planOf(*own)) : std::nullopt;
}

OwnProfileId saveOwnProfile(WorkspaceStore &store, const OwnProfile &profile)
{
    OwnProfile row = profile;
    row.name = row.name.simplified();
    if (row.name.isEmpty()) {
        store.refuse(Say::tr("The profile was not saved: give it a name."));
        return {};
    }
    const OwnProfile *other = profileNamed(store.workspace(), row.name);
    if ((other && other->id != row.id) || fromWord<ReportProfile>(row.name.toLower())) {
        store.refuse(Say::tr("The profile was not saved: another one is called “%1”.").arg(row.name));
        return {};
    }
    const ReportPlan plan = planOf(row);
    row.sections = wordsOf(plan.sections);
    row.fields = wordsOf(plan.fields);
    if (row.sections.isEmpty()) {
        store.refuse(Say::tr("The profile was not saved: choose one section at least."));
        return {};
    }
    if (row.id.isEmpty())
        row.id.code = newId();
    QList<Step> steps;
    add(steps, stepTo(store.workspace(), row));
    if (steps.isEmpty())
        return row.id; // as it is already
    return store.push(Say::tr("Save the report profile %1").arg(row.name), steps) ? row.id : OwnProfileId{};
}

bool removeOwnProfile(WorkspaceStore &store, const OwnProfileId &id)
{
    const OwnProfile *profile = store.workspace().find<OwnProfile>({id.code});
    if (!profile)
        return false;
    QList<Step> steps;
    add(steps, stepWithout(store.workspace(), *profile));
    return store.push(Say::tr("Remove the report profile %1").arg(profile->name), steps);
}

ReportSetup reportSetup(const WorkspaceStore &store)
{
    const Workspace &workspace = store.workspace();
    ReportSetup setup;
    setup.vendor = workspace.vendorName();
    if (!workspace.table<Logo>().isEmpty())
        setup.logo = workspace.table<Logo>().first().image;
    setup.details.bid = store.currentBid();
    if (const auto *details = workspace.find<ReportDetails>({setup.details.bid.code}))
        setup.details = *details;
    for (const PublicPerson &person : workspace.table<PublicPerson>())
        setup.publicPeople.append(person.name);
    sortNames(setup.publicPeople);
    return setup;
}

bool setReportSetup(WorkspaceStore &store, const ReportSetup &setup)
{
    if (setup.logo.size() > largestLogo)
        return store.refuse(Say::tr("The logo was not taken: it is larger than 2 MB. Choose a smaller one."));
    if (!setup.logo.isEmpty() && !logoKind(setup.logo))
        return store.refuse(Say::tr("The logo was not taken: it is no PNG, JPEG or SVG picture."));
    const Workspace &workspace = store.workspace();
    const Bid *bid = workspace.bid(setup.details.bid);
    if (!bid)
        return false;
    ReportDetails details = setup.details;
    details.version = details.version.simplified();
    details.approver = details.approver.simplified();
    QList<Step> steps;
    putOnly(steps, workspace, Vendor{setup.vendor.simplified()}, setup.vendor.simplified().isEmpty());
    putOnly(steps, workspace, Logo{setup.logo}, setup.logo.isEmpty());
    putOnly(steps, workspace, details, details == ReportDetails{details.bid, {}, {}, {}, false});
    QSet<QString> wanted;
    for (const QString &name : setup.publicPeople)
        if (const QString plain = name.simplified(); !plain.isEmpty())
            wanted.insert(plain);
    for (const PublicPerson &person : workspace.table<PublicPerson>())
        if (!wanted.contains(person.name))
            add(steps, stepWithout(workspace, person));
    QStringList names = wanted.values();
    names.sort();
    for (const QString &name : std::as_const(names))
        add(steps, stepTo(workspace, PublicPerson{name}));
    return steps.isEmpty() || store.push(Say::tr("Change the report details of %1").arg(bid->name), steps);
}

QStringList ownersOf(const Workspace &workspace)
{
    QSet<QString> names;
    for (const Answer &answer : workspace.table<Answer>())
        if (const QString name = answer.owner.simplified(); !name.isEmpty())
            names.insert(name);
    QStringList sorted = names.values();
    sorted.sort();
    sortNames(sorted);
    return sorted;
}

std::optional<QDate> usualSince(const ReportPlan &plan, QDate today)
{
    constexpr int days = 30;
    return plan.shows(ReportSectionKind::History) ? std::optional(today.addDays(-days)) : std::nullopt;
}

Result<ReportRequest> reportRequest(const WorkspaceStore &store, const BidId &bid, const ReportPlan &plan,
                                    std::optional<QDate> since, const BidMoment *then)
{
    ReportRequest request{plan};
    if (plan.shows(ReportSectionKind::Summary) && plan.ceiling != ReportProfile::Municipality) {
        const Result<QList<ReportProgressPoint>> points = pointsOf(store, bid);
        if (!points)
            return points.error();
        const QDate last = then ? then->at.toLocalTime().date() : QDate();
        for (const ReportProgressPoint &point : *points)
            if (!then || point.day < last)
                request.progress.append(point);
        if (then) {
            const Tally &mandatory = then->picture.progress.mandatory;
            request.progress.append({last, mandatory.met(), mandatory.applicable()});
        }
    }
    if (!plan.shows(ReportSectionKind::History) || !since)
        return request;
    request.since = since;
    HistoryQuery query;
    query.from = since->startOfDay();
    if (then) {
        const Result<qint64> count = linesUntil(store, *then);
        if (!count)
            return count.error();
        query.below = *count + 1;
    }
    const Result<QList<HistoryEntry>> lines = store.history(query);
    if (!lines)
        return lines.error();
    request.history = linesAbout(*lines, store.workspace(), bid);
    return request;
}

} // namespace kravkort
