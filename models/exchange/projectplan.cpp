// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/projectplan.h"

#include "models/domain/entry/attention.h"
#include "models/domain/scope/outline.h"
#include "models/domain/text/names.h"

#include <algorithm>
#include <cmath>

namespace kravkort {

namespace {

int percentOf(const Answer &answer, Outcome outcome)
{
    if (!isOpen(outcome))
        return 100;
    switch (answer.work) {
    case Work::NotStarted:
        return 0;
    case Work::InProgress:
        return 25;
    case Work::InReview:
        return 75;
    case Work::Done:
        return 90; // done, but nobody says that it is met
    }
    return 0;
}

// The dependencies in force, from what needs to what is needed, without those that would close a circle. In
// the catalogue's order, so that the same ones are left out every time.
struct Order
{
    QList<QList<int>> after; // by integration
    QStringList dropped;
};

bool leads(const QList<QList<int>> &after, int from, int to)
{
    QList<int> open{from};
    QList<bool> seen(after.size(), false);
    while (!open.isEmpty()) {
        const int node = open.takeLast();
        if (node == to)
            return true;
        if (std::exchange(seen[node], true))
            continue;
        open += after.at(node);
    }
    return false;
}

Order orderOf(const Picture &picture)
{
    const Catalogue &c = *picture.catalogue;
    Order order{QList<QList<int>>(c.integrations.size()), {}};
    for (int d = 0; d < c.dependencies.size(); ++d) {
        const Dependency &dependency = c.dependencies.at(d);
        if (!picture.scope.edgeInForce.at(d) || dependency.kind == DependencyKind::Companion)
            continue;
        if (leads(order.after, dependency.to, dependency.from))
            order.dropped.append(c.integrations.at(dependency.from).id.code + QStringLiteral(" → ") +
                                 c.integrations.at(dependency.to).id.code);
        else if (!order.after.at(dependency.from).contains(dependency.to))
            order.after[dependency.from].append(dependency.to);
    }
    return order;
}

class PlanMaker
{
public:
    PlanMaker(const BidMatter &matter, const QHash<CriterionId, QDate> &finished)
        : m(matter)
        , m_finished(finished)
    {
    }

    void summary(const NodeRef &node, const QList<int> &criteria, const Ground *ground)
    {
        PlanTask task;
        task.code = node.code;
        task.name = titleOf(m.catalogue(), node, m.phrases);
        if (ground)
            task.notes = groundText(*ground);
        const qsizetype place = m_tasks.size();
        m_tasks.append(task);
        for (const int k : criteria)
            if (m.picture.scope.holds(m.catalogue().criteria.at(k)))
                criterion(k);
        qint64 days = 0, done = 0;
        for (qsizetype below = place + 1; below < m_tasks.size(); ++below) {
            days += workdaysOf(m_tasks.at(below));
            done += qint64{workdaysOf(m_tasks.at(below))} * m_tasks.at(below).percent;
        }
        if (days > 0)
            m_tasks[place].percent = static_cast<int>(done / days);
    }
    QList<PlanTask> take() { return std::move(m_tasks); }
    qsizetype count() const { return m_tasks.size(); }

private:
    QString groundText(const Ground &ground) const
    {
        const QString sources = sourcesOf(ground, m.catalogue());
        return m.say(QT_TRANSLATE_NOOP("Exchange", "Basis")) + QStringLiteral(": ") +
               nameOf(ground.basis, m.phrases) +
               (sources.isEmpty() ? QString()
                                  : QStringLiteral("\n") + m.say(QT_TRANSLATE_NOOP("Exchange", "Source")) +
                                        QStringLiteral(": ") + sources);
    }

    void criterion(int k)
    {
        const Criterion &criterion = m.catalogue().criteria.at(k);
        const Answer answer = m.answer(k);
        PlanTask task;
        task.level = 2;
        task.code = criterion.id.code;
        task.name = m.in(criterion.text).simplified();
        if (m.shows(ReportField::Estimate))
            task.hours = answer.estimate;
        if (m.showsWork()) {
            task.due = answer.due;
            task.percent = percentOf(answer, m.picture.outcomes.at(k));
            if (const auto day = m_finished.constFind(criterion.id);
                task.percent == 100 && day != m_finished.cend())
                task.finished = *day;
        } else {
            task.percent = isOpen(m.picture.outcomes.at(k)) ? 0 : 100;
        }
        if (m.shows(ReportField::Owner))
            task.owner = answer.owner.simplified();
        task.notes = m.say(QT_TRANSLATE_NOOP("Exchange", "Result")) + QStringLiteral(": ") +
                     nameOf(answer.outcome, m.phrases) + u'\n' + groundText(criterion.ground);
        if (m.shows(ReportField::Note) && !answer.note.isEmpty())
            task.notes += u'\n' + answer.note;
        m_tasks.append(task);
    }

    const BidMatter &m;
    const QHash<CriterionId, QDate> &m_finished;
    QList<PlanTask> m_tasks;
};

} // namespace

int workdaysOf(const PlanTask &task)
{
    constexpr double dayHours = 8;
    return static_cast<int>(std::clamp(std::ceil(task.hours.value_or(0) / dayHours), 1.0, 10'000.0));
}

Plan planOf(const BidMatter &m, const QHash<CriterionId, QDate> &finished)
{
    const Catalogue &c = m.catalogue();
    PlanMaker maker(m, finished);
    QList<int> placeOf(c.integrations.size(), -1);
    for (const OutlineGroup &group : outlineOf(m.picture)) {
        if (group.package == OutlineGroup::general)
            maker.summary(generalNode(), group.criteria, nullptr);
        else if (m.picture.scope.packages.at(group.package).inScope)
            maker.summary(packageNode(c, group.package), group.criteria,
                          &c.packages.at(group.package).ground);
        for (const int i : group.integrations)
            if (placeOf.at(i) < 0) {
                placeOf[i] = static_cast<int>(maker.count());
                maker.summary(integrationNode(c, i), c.integrations.at(i).criteria,
                              &c.integrations.at(i).ground);
            }
    }
    Plan plan{m.bidName(), m.picture.today, std::nullopt, maker.take(), {}};
    if (const Bid *bid = m.workspace.bid(m.picture.bid))
        plan.finish = bid->goLive;
    Order order = orderOf(m.picture);
    plan.dropped = order.dropped;
    for (int i = 0; i < c.integrations.size(); ++i)
        for (const int needed : std::as_const(order.after[i]))
            if (placeOf.at(i) >= 0 && placeOf.at(needed) >= 0)
                plan.tasks[placeOf.at(i)].after.append(placeOf.at(needed));
    return plan;
}

} // namespace kravkort
