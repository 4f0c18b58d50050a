// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/revision/catalogueupgrade.h"

#include <QSet>

#include <algorithm>

namespace kravkort {

namespace {

// An edit in the making: later steps see what earlier ones did.
class Upgrade
{
public:
    Upgrade(const Workspace &workspace, const MovedIds &moved)
        : m_workspace(workspace)
        , m_moved(moved)
    {
    }

    void put(const Row &row) { take(stepTo(m_workspace, row)); }

    void moveBid(const BidId &bid)
    {
        renameUnder<Choice>(bid, [this](Choice &row) { rename(row.useCase); });
        renameUnder<PackageDecision>(bid, [this](PackageDecision &row) { rename(row.package); });
        renameUnder<ConditionAnswer>(bid, [this](ConditionAnswer &row) {
            rename(row.from);
            rename(row.to);
        });
    }

    void moveAnswers(const SolutionId &solution)
    {
        const Workspace before = m_workspace;
        forEachUnder<Answer>(before, solution.code, [&](Answer answer) {
            rename(answer.criterion);
            if (!m_workspace.answer(solution, answer.criterion))
                put(answer);
        });
        for (EvidenceUse use : before.table<EvidenceUse>()) {
            rename(use.criterion);
            if (use.solution == solution)
                put(use);
        }
    }

    // What was said of a criterion goes on being said of it, at whichever meeting.
    void moveMeetings(const BidId &bid)
    {
        for (const Meeting &meeting : Table<Meeting>(m_workspace.table<Meeting>())) {
            if (meeting.bid != bid)
                continue;
            renameOf<AgendaItem>(meeting.id, [this](AgendaItem &item) {
                rename(item.subject);
                rename(item.useCase);
            });
            renameOf<MunicipalityView>(meeting.id,
                                       [this](MunicipalityView &view) { rename(view.criterion); });
            renameOf<MeetingPoint>(meeting.id, [this](MeetingPoint &point) { rename(point.criterion); });
        }
    }

    QList<Step> steps;

private:
    void take(const std::optional<Step> &step)
    {
        if (!step)
            return;
        steps.append(*step);
        m_workspace = applied(std::move(m_workspace), Edit{{}, {*step}});
    }

    template<class T>
    void rename(Id<T> &id) const
    {
        id.code = m_moved.value(id.code, id.code);
    }

    void rename(QString &code) const { code = m_moved.value(code, code); }

    template<class T, class Rename>
    void renameOf(const MeetingId &meeting, Rename change)
    {
        for (const T &row : Table<T>(m_workspace.table<T>())) {
            if (row.meeting != meeting)
                continue;
            T renamed = row;
            change(renamed);
            if (keyOf(renamed) != keyOf(row))
                take(stepWithout(m_workspace, row));
            put(renamed);
        }
    }

    template<class T, class Rename>
    void renameUnder(const BidId &bid, Rename change)
    {
        QList<T> rows;
        forEachUnder<T>(m_workspace, bid.code, [&](const T &row) { rows.append(row); });
        for (const T &row : std::as_const(rows)) {
            T renamed = row;
            change(renamed);
            if (renamed == row)
                continue;
            take(stepWithout(m_workspace, row));
            put(renamed);
        }
    }

    Workspace m_workspace;
    const MovedIds &m_moved;
};

} // namespace

QList<Step> stepsToUpgrade(const Workspace &workspace, const QList<BidId> &bids, const CatalogueCopy &copy,
                           const MovedIds &moved)
{
    Upgrade upgrade(workspace, moved);
    upgrade.put(copy);
    QSet<SolutionId> solutions;
    for (const BidId &id : bids) {
        const Bid *known = workspace.bid(id);
        if (!known)
            continue;
        Bid bid = *known;
        bid.catalogueId = copy.id;
        bid.catalogueRevision = copy.revision;
        upgrade.put(bid);
        if (moved.isEmpty())
            continue;
        upgrade.moveBid(id);
        upgrade.moveMeetings(id);
        if (!solutions.contains(bid.solution))
            upgrade.moveAnswers(bid.solution);
        solutions.insert(bid.solution);
    }
    return upgrade.steps;
}

QList<Step> stepsToForget(const Workspace &workspace, const BidId &bid, const Catalogue &catalogue)
{
    QList<Step> steps;
    const auto keepOnly = [&](bool known, const Row &row) {
        if (const auto step = known ? std::nullopt : stepWithout(workspace, row))
            steps.append(*step);
    };
    forEachUnder<Choice>(workspace, bid.code, [&](const Choice &row) {
        keepOnly(catalogue.useCaseIndex.contains(row.useCase), row);
    });
    forEachUnder<PackageDecision>(workspace, bid.code, [&](const PackageDecision &row) {
        keepOnly(catalogue.packageIndex.contains(row.package), row);
    });
    forEachUnder<ConditionAnswer>(workspace, bid.code, [&](const ConditionAnswer &row) {
        const int from = catalogue.integrationIndex.value(row.from, -1);
        const int to = catalogue.integrationIndex.value(row.to, -1);
        const QList<int> needs = from < 0 ? QList<int>() : catalogue.integrations.at(from).needs;
        keepOnly(std::any_of(needs.begin(), needs.end(),
                             [&](int d) {
                                 const Dependency &dependency = catalogue.dependencies.at(d);
                                 return dependency.to == to && dependency.kind == DependencyKind::Conditional;
                             }),
                 row);
    });
    return steps;
}

} // namespace kravkort
