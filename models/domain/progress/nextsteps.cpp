// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/progress/nextsteps.h"

#include "models/domain/decisions/outlook.h"
#include "models/domain/meeting/meetings.h"

namespace kravkort {

namespace {

void countCriteria(NextSteps &steps, const Picture &picture, const Workspace &workspace)
{
    const Catalogue &c = *picture.catalogue;
    for (qsizetype k = 0; k < c.criteria.size(); ++k) {
        const Criterion &criterion = c.criteria.at(k);
        if (!picture.scope.holds(criterion))
            continue;
        if (picture.asksAgain.value(k) && ++steps.asking == 1)
            steps.firstAsking = static_cast<int>(k);
        const Outcome outcome = picture.outcomes.at(k);
        if (outcome == Outcome::Unknown && criterion.counts() &&
            picture.scope.strengthOf(criterion) == Strength::Mandatory)
            ++steps.notAssessed;
        if (outcome == Outcome::Met || outcome == Outcome::NotApplicable)
            continue;
        const Answer *answer = workspace.answer(picture.solution, criterion.id);
        if (answer && answer->due && *answer->due < picture.today)
            ++steps.overdue;
    }
}

void countPoints(NextSteps &steps, const Picture &picture, const Workspace &workspace)
{
    const QList<MeetingPoint> actions = openPoints(workspace, picture.bid, PointKind::Action);
    const QList<MeetingPoint> questions = openPoints(workspace, picture.bid, PointKind::Question);
    steps.actions = static_cast<int>(actions.size());
    steps.questions = static_cast<int>(questions.size());
    for (const MeetingPoint &action : actions)
        steps.overdueActions += isOverdue(action, picture.today) ? 1 : 0;
    if (!actions.isEmpty())
        steps.firstAction = actions.first();
    if (!questions.isEmpty())
        steps.firstQuestion = questions.first();
}

} // namespace

NextSteps nextStepsOf(const Picture &picture, const Workspace &workspace)
{
    NextSteps steps;
    steps.decisions = static_cast<int>(picture.scope.openDecisions.size());
    countCriteria(steps, picture, workspace);
    countPoints(steps, picture, workspace);
    for (int u = 0; u < picture.selection.chosen.size(); ++u) {
        if (!picture.selection.chosen.at(u) || picture.progress.ready(u) ||
            !packagesKnown(*picture.catalogue, u))
            continue;
        const int lacks = picture.progress.useCases.at(u).pooled.open();
        if (steps.nearest < 0 || lacks < steps.nearestLacks) {
            steps.nearest = u;
            steps.nearestLacks = lacks;
        }
    }
    double least = 1;
    for (int p = 0; p < picture.scope.packages.size(); ++p) {
        const PackageScope &package = picture.scope.packages.at(p);
        const double effective = picture.progress.packages.at(p).effective;
        if (package.inScope && package.strength == Strength::Mandatory && effective < least) {
            least = effective;
            steps.weakest = p;
        }
    }
    return steps;
}

} // namespace kravkort
