// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/moments/biddifference.h"

#include "models/domain/catalogue/readingorder.h"

#include <QMap>

#include <algorithm>

namespace kravkort {

namespace {

struct Side
{
    Stand stand;
    QString words; // that count: another one is a rewording
};
using Sides = QMap<QString, Side>;

QString wordsOf(const Text &name, const Text &more = {})
{
    return textHash(name) + textHash(more);
}

Sides useCasesOf(const Picture &picture)
{
    const Catalogue &c = *picture.catalogue;
    Sides sides;
    for (int u = 0; u < c.useCases.size(); ++u) {
        if (!picture.selection.chosen.at(u))
            continue;
        const UseCase &useCase = c.useCases.at(u);
        Stand stand;
        stand.text = useCase.name;
        stand.pooled = picture.progress.useCases.at(u).pooled;
        stand.ready = picture.progress.ready(u);
        sides.insert(useCase.id.code, {stand, wordsOf(useCase.name, useCase.description)});
    }
    return sides;
}

Sides packagesOf(const Picture &picture)
{
    const Catalogue &c = *picture.catalogue;
    Sides sides;
    for (int p = 0; p < c.packages.size(); ++p) {
        const PackageScope &scope = picture.scope.packages.at(p);
        if (!scope.inScope)
            continue;
        const Package &package = c.packages.at(p);
        Stand stand;
        stand.text = package.name;
        stand.strength = scope.strength;
        stand.decision = picture.selection.decisions.at(p);
        stand.pooled = picture.progress.packages.at(p).pooled;
        stand.ready = picture.progress.packages.at(p).effective >= 1.0;
        sides.insert(package.id.code, {stand, wordsOf(package.name, package.purpose)});
    }
    return sides;
}

Sides criteriaOf(const Picture &picture)
{
    const Catalogue &c = *picture.catalogue;
    Sides sides;
    for (int k = 0; k < c.criteria.size(); ++k) {
        const Criterion &criterion = c.criteria.at(k);
        if (!picture.scope.holds(criterion))
            continue;
        Stand stand;
        stand.text = criterion.text;
        stand.strength = picture.scope.strengthOf(criterion);
        stand.outcome = picture.outcomes.at(k);
        sides.insert(criterion.id.code, {stand, criterion.textHash});
    }
    return sides;
}

// A use case or package with nothing to count is as far as it can be; a criterion has nothing to count.
double measure(const Stand &stand, bool counts)
{
    return counts ? stand.pooled.ratio() : reachOf(stand.outcome);
}

std::optional<Turn> turnOf(const Stand &before, const Stand &after)
{
    const bool counts = before.pooled.total() > 0 || after.pooled.total() > 0;
    const double from = measure(before, counts);
    const double to = measure(after, counts);
    if (to > from)
        return Turn::Progressed;
    if (to < from)
        return Turn::Regressed;
    Stand same = before;
    same.text = after.text;
    return same == after ? std::nullopt : std::optional(Turn::Changed);
}

QList<BidChange> changesOf(const Sides &before, const Sides &after)
{
    QStringList codes = before.keys();
    for (auto it = after.keyBegin(); it != after.keyEnd(); ++it)
        if (!before.contains(*it))
            codes.append(*it);
    std::stable_sort(codes.begin(), codes.end(), readsBefore);
    QList<BidChange> changes;
    for (const QString &code : std::as_const(codes)) {
        const auto was = before.constFind(code);
        const auto is = after.constFind(code);
        BidChange change;
        change.code = code;
        if (was != before.cend())
            change.before = was->stand;
        if (is != after.cend())
            change.after = is->stand;
        if (!change.before)
            change.turn = Turn::Added;
        else if (!change.after)
            change.turn = Turn::Removed;
        else {
            change.turn = turnOf(was->stand, is->stand);
            change.reworded = was->words != is->words;
        }
        if (change.turn || change.reworded)
            changes.append(change);
    }
    return changes;
}

BidFigures figuresOf(const Picture &picture)
{
    const Progress &progress = picture.progress;
    return {progress.mandatory, progress.supplementary, progress.readyUseCases, progress.chosenUseCases};
}

} // namespace

int reachOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Unknown:
    case Outcome::NotMet:
        return 0;
    case Outcome::PartlyMet:
        return 1;
    case Outcome::Met:
    case Outcome::NotApplicable:
        return 2;
    }
    return 0;
}

BidDifference differenceOf(const Picture &before, const Picture &after)
{
    return {figuresOf(before), figuresOf(after), changesOf(useCasesOf(before), useCasesOf(after)),
            changesOf(packagesOf(before), packagesOf(after)),
            changesOf(criteriaOf(before), criteriaOf(after))};
}

} // namespace kravkort
