// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/progress/openwork.h"

#include "models/domain/entry/attention.h"

#include <algorithm>

namespace kravkort {

namespace {

// Places of DueWork: overdue, weeksAhead weeks, later, undated.
constexpr int later = weeksAhead + 1;
constexpr int undated = weeksAhead + 2;

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

int placeOf(const std::optional<QDate> &due, QDate today)
{
    if (!due)
        return undated;
    if (*due < today)
        return 0;
    const qint64 weeks = mondayOf(today).daysTo(*due) / 7;
    return weeks < weeksAhead ? static_cast<int>(weeks) + 1 : later;
}

QList<DueWork> emptyPlaces(QDate today)
{
    using When = DueWork::When;
    const QDate monday = mondayOf(today);
    QList<DueWork> places{{When::Overdue, {}, today.addDays(-1), {}}};
    for (int week = 0; week < weeksAhead; ++week)
        places.append(
            {When::Week, std::max(today, monday.addDays(7 * week)), monday.addDays(7 * week + 6), {}});
    places.append({When::Later, monday.addDays(7 * weeksAhead), {}, {}});
    places.append({When::Undated, {}, {}, {}});
    return places;
}

void add(OpenCount &count, Strength strength, const Answer *answer, QDate today)
{
    ++(strength == Strength::Mandatory ? count.mandatory : count.supplementary);
    if (answer && answer->estimate)
        count.hours += *answer->estimate;
    else
        ++count.unestimated;
    if (answer && answer->due && *answer->due < today)
        ++count.overdue;
}

} // namespace

OpenWork openWorkOf(const Picture &picture, const Workspace &workspace)
{
    const Catalogue &c = *picture.catalogue;
    QList<DueWork> places = emptyPlaces(picture.today);
    QMap<QString, OpenCount> owners;
    int lastWeek = 0;
    for (int k = 0; k < c.criteria.size(); ++k) {
        const Criterion &criterion = c.criteria.at(k);
        if (!criterion.counts() || !isOpen(picture.outcomes.at(k)) || !picture.scope.holds(criterion))
            continue;
        const Answer *answer = workspace.answer(picture.solution, criterion.id);
        const Strength strength = picture.scope.strengthOf(criterion);
        const int place = placeOf(answer ? answer->due : std::nullopt, picture.today);
        add(places[place].open, strength, answer, picture.today);
        add(owners[answer ? answer->owner : QString()], strength, answer, picture.today);
        if (place < later)
            lastWeek = std::max(lastWeek, place);
    }
    OpenWork work;
    for (int place = 0; place < places.size(); ++place)
        if (places.at(place).open.total() > 0 || (place >= 1 && place <= lastWeek))
            work.byDue.append(places.at(place));
    for (auto owner = owners.cbegin(); owner != owners.cend(); ++owner)
        work.byOwner.append({owner.key(), owner.value()});
    std::stable_sort(work.byOwner.begin(), work.byOwner.end(), [](const OwnerWork &a, const OwnerWork &b) {
        if (a.owner.isEmpty() != b.owner.isEmpty())
            return b.owner.isEmpty();
        return a.open.total() > b.open.total();
    });
    return work;
}

} // namespace kravkort
