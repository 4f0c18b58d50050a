// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/cataloguemerge.h"

#include "models/import/importwhys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kravkort {

namespace {

QString shown(Strength strength)
{
    return titleOf(strength == Strength::Mandatory ? MarkMeaning::Mandatory : MarkMeaning::Supplementary);
}

QString shown(Role role)
{
    return titleOf(role == Role::Business ? MarkMeaning::Business : MarkMeaning::Prerequisite);
}

QString shown(DependencyKind kind)
{
    return titleOf(kind == DependencyKind::Must          ? MarkMeaning::Must
                   : kind == DependencyKind::Conditional ? MarkMeaning::Conditional
                                                         : MarkMeaning::Companion);
}

QString none()
{
    return titleOf(MarkMeaning::No);
}

} // namespace

void CatalogueMerge::applyRequirement(const Saying &saying)
{
    const int u = m_catalogue.useCaseIndex.value({subjectOf(saying)}, -1);
    const int p = m_catalogue.packageIndex.value({saying.object}, -1);
    if (saying.isBlank && (u < 0 || p < 0))
        return;
    if (u < 0) { // said once for a row is enough
        if (!isDoubtful(saying))
            doubt(saying,
                  ImportWhys::unknownCode(CodeKind::UseCase,
                                          isUnnamed(saying.subject) ? saying.spelling : saying.subject));
        return;
    }
    if (p < 0)
        return doubt(saying,
                     ImportWhys::unknownCode(CodeKind::Package,
                                             saying.object.isEmpty() ? saying.spelling : saying.object));
    QList<Requirement> &requirements = m_catalogue.useCases[u].requirements;
    const auto there = std::find_if(requirements.begin(), requirements.end(),
                                    [&](const Requirement &one) { return one.package == p; });
    const bool known = there != requirements.end();
    if (saying.mark == MarkMeaning::No) {
        if (const QString why = heldBack(saying, true); known && !why.isEmpty())
            return doubt(saying, why);
        if (known) {
            const QString before = shown(there->strength);
            requirements.erase(there);
            m_used = true;
            tell(saying, RowOutcome::Changed, {}, before, none());
        } else if (!saying.isBlank) {
            tell(saying, RowOutcome::Same);
        }
        return;
    }
    Requirement said;
    said.package = p;
    switch (saying.mark) {
    case MarkMeaning::Mandatory:
        said.strength = Strength::Mandatory;
        break;
    case MarkMeaning::Supplementary:
        said.strength = Strength::Supplementary;
        break;
    case MarkMeaning::Required:
        said.strength = known ? there->strength : Strength::Mandatory;
        break;
    default:
        return doubt(saying, ImportWhys::unclearMark(saying.spelling));
    }
    if (!saying.only.isEmpty()) {
        QList<int> only;
        for (const QString &code : saying.only) {
            const int integration = m_catalogue.integrationIndex.value({code}, -1);
            const QList<Membership> &members = m_catalogue.packages.at(p).members;
            if (integration < 0 || std::none_of(members.cbegin(), members.cend(), [&](const Membership &one) {
                    return one.integration == integration;
                }))
                return doubt(saying, ImportWhys::notMember(code, saying.object));
            if (!only.contains(integration))
                only.append(integration);
        }
        said.only = only;
    } else if (known) {
        said.only = there->only;
    }
    const Ground before = known ? there->ground : Ground{};
    const bool membersUnsaid = known && said.only && saying.only.isEmpty();
    const bool strengthUnsaid = saying.mark == MarkMeaning::Required;
    const auto sorted = [](std::optional<QList<int>> list) {
        if (list)
            std::sort(list->begin(), list->end());
        return list;
    };
    const bool same = known && said.strength == there->strength && sorted(said.only) == sorted(there->only);
    if (const QString held = heldBack(saying, false); !same && !held.isEmpty())
        return doubt(saying, held);
    const bool partly = isPartly(saying, membersUnsaid || strengthUnsaid, before, same);
    const QString why = !partly          ? QString()
                        : strengthUnsaid ? ImportWhys::strengthUnsaid()
                        : membersUnsaid  ? ImportWhys::membersUnsaid()
                                         : QString();
    said.ground = grounded(saying, before, same, partly);
    if (!known) {
        requirements.append(said);
        return tell(saying, RowOutcome::Taken, why, {}, shown(said.strength));
    }
    const QString was = shown(there->strength);
    const QString codes = saying.only.isEmpty() ? QString() : u" ("_s + saying.only.join(u", "_s) + u')';
    *there = said;
    tell(saying, same ? RowOutcome::Same : RowOutcome::Changed, why, same ? QString() : was,
         same ? QString() : QString(shown(said.strength) + codes));
}

// A use case cannot lean on what is no member any longer.
void CatalogueMerge::removeMember(const Saying &saying, int package, int place)
{
    QList<Membership> &members = m_catalogue.packages[package].members;
    const int integration = members.at(place).integration;
    QList<Requirement *> leaning;
    for (UseCase &useCase : m_catalogue.useCases)
        for (Requirement &requirement : useCase.requirements)
            if (requirement.package == package && requirement.only &&
                requirement.only->contains(integration)) {
                if (requirement.only->size() == 1)
                    return doubt(saying, ImportWhys::onlyOne(useCase.id.code));
                leaning.append(&requirement);
            }
    for (Requirement *requirement : std::as_const(leaning)) {
        requirement->only->removeAll(integration);
        requirement->ground.basis = weaker(requirement->ground.basis, Basis::Inferred);
    }
    const Membership gone = members.takeAt(place);
    const int pruned = static_cast<int>(leaning.size());
    m_used = true;
    tell(saying, RowOutcome::Changed, pruned > 0 ? ImportWhys::prunedOnly(pruned) : QString(),
         shown(gone.role), none());
}

void CatalogueMerge::applyMembership(const Saying &saying)
{
    const int p = m_catalogue.packageIndex.value({saying.subject}, -1);
    const int i = m_catalogue.integrationIndex.value({saying.object}, -1);
    if (p < 0 || i < 0) {
        if (!saying.isBlank)
            doubt(saying,
                  p < 0 ? ImportWhys::unknownCode(CodeKind::Package,
                                                  saying.subject.isEmpty() ? saying.spelling : saying.subject)
                        : ImportWhys::unknownCode(CodeKind::Integration,
                                                  saying.object.isEmpty() ? saying.spelling : saying.object));
        return;
    }
    QList<Membership> &members = m_catalogue.packages[p].members;
    const auto there = std::find_if(members.begin(), members.end(),
                                    [&](const Membership &one) { return one.integration == i; });
    const bool known = there != members.end();
    if (saying.mark == MarkMeaning::No) {
        if (const QString why = heldBack(saying, true); known && !why.isEmpty())
            return doubt(saying, why);
        if (known)
            removeMember(saying, p, static_cast<int>(there - members.begin()));
        else if (!saying.isBlank)
            tell(saying, RowOutcome::Same);
        return;
    }
    Role role = known ? there->role : Role::Business;
    if (saying.mark == MarkMeaning::Business)
        role = Role::Business;
    else if (saying.mark == MarkMeaning::Prerequisite)
        role = Role::Prerequisite;
    else if (saying.mark != MarkMeaning::Required)
        return doubt(saying, ImportWhys::unclearMark(saying.spelling));
    const Ground ground = known ? there->ground : Ground{};
    const bool same = known && role == there->role;
    if (const QString held = heldBack(saying, false); !same && !held.isEmpty())
        return doubt(saying, held);
    const bool unsaid = saying.mark == MarkMeaning::Required;
    const bool partly = isPartly(saying, unsaid, ground, same);
    const QString why = partly && unsaid ? ImportWhys::roleUnsaid() : QString();
    if (!known) {
        members.append({i, role, grounded(saying, ground, false, partly)});
        return tell(saying, RowOutcome::Taken, why, {}, shown(role));
    }
    const QString before = same ? QString() : shown(there->role);
    *there = {i, role, grounded(saying, ground, same, partly)};
    tell(saying, same ? RowOutcome::Same : RowOutcome::Changed, why, before, same ? QString() : shown(role));
}

void CatalogueMerge::keepDependency(qsizetype place, const Dependency &dependency)
{
    m_dependencies.insert({dependency.from, dependency.to}, place);
    if (dependency.kind == DependencyKind::Must)
        m_musts[dependency.from].insert(dependency.to);
    else
        m_musts[dependency.from].remove(dependency.to);
}

QList<int> CatalogueMerge::mustPath(int to, int from) const
{
    QHash<int, int> reachedBy{{to, -1}};
    QList<int> open{to};
    while (!open.isEmpty() && !reachedBy.contains(from)) {
        const int here = open.takeLast();
        for (const int next : m_musts.value(here))
            if (!reachedBy.contains(next)) {
                reachedBy.insert(next, here);
                open.append(next);
            }
    }
    QList<int> path;
    if (reachedBy.contains(from))
        for (int one = from; one >= 0; one = reachedBy.value(one))
            path.prepend(one);
    return path;
}

void CatalogueMerge::applyDependency(const Saying &saying)
{
    const int from = m_catalogue.integrationIndex.value({saying.subject}, -1);
    const int to = m_catalogue.integrationIndex.value({saying.object}, -1);
    if (from < 0 || to < 0)
        return doubt(saying, ImportWhys::unknownCode(CodeKind::Integration,
                                                     from < 0 ? saying.subject : saying.object));
    if (from == to)
        return doubt(saying, ImportWhys::onItself());
    QList<Dependency> &all = m_catalogue.dependencies;
    if (m_dependencies.isEmpty())
        for (qsizetype i = 0; i < all.size(); ++i)
            keepDependency(i, all.at(i));
    const qsizetype there = m_dependencies.value({from, to}, -1);
    const bool known = there >= 0;
    if (const QString why = heldBack(saying, true); saying.mark == MarkMeaning::No && known && !why.isEmpty())
        return doubt(saying, why);
    if (saying.mark == MarkMeaning::No) {
        const QString before = known ? shown(all.at(there).kind) : QString();
        if (known) {
            all.removeAt(there);
            m_musts[from].remove(to);
            m_dependencies.clear(); // the places are others now
            m_used = true;
        }
        return tell(saying, known ? RowOutcome::Changed : RowOutcome::Same, {}, before,
                    known ? none() : QString());
    }
    Dependency said = known ? all.at(there) : Dependency{from, to, DependencyKind::Must, {}, {}};
    if (saying.mark == MarkMeaning::Must)
        said.kind = DependencyKind::Must;
    else if (saying.mark == MarkMeaning::Conditional)
        said.kind = DependencyKind::Conditional;
    else if (saying.mark == MarkMeaning::Companion)
        said.kind = DependencyKind::Companion;
    else if (saying.mark != MarkMeaning::Required)
        return doubt(saying, ImportWhys::unclearMark(saying.spelling));
    Written written;
    write(said.condition, saying.text, written);
    if (said.kind == DependencyKind::Conditional && said.condition.isEmpty())
        return doubt(saying, ImportWhys::noCondition());
    const Dependency before = known ? all.at(there) : Dependency{};
    if (said.kind == DependencyKind::Must)
        if (const QList<int> path = mustPath(to, from); !path.isEmpty()) {
            QStringList codes{m_catalogue.integrations.at(from).id.code};
            for (const int one : path)
                codes.append(m_catalogue.integrations.at(one).id.code);
            return doubt(saying, ImportWhys::loop(codes));
        }
    const bool same = known && !written.changed && before.kind == said.kind;
    if (const QString held = heldBack(saying, false); !same && !held.isEmpty())
        return doubt(saying, held);
    const qsizetype place = known ? there : all.size();
    if (known)
        all[place] = said;
    else
        all.append(said);
    keepDependency(place, said);
    const bool kindUnsaid = saying.mark == MarkMeaning::Required;
    const bool conditionUnsaid = said.kind == DependencyKind::Conditional && saying.text.da.isEmpty();
    const bool partly = isPartly(saying, kindUnsaid || conditionUnsaid, before.ground, same);
    const QString why = partly && kindUnsaid        ? ImportWhys::kindUnsaid()
                        : partly && conditionUnsaid ? ImportWhys::conditionUnsaid()
                        : written.englishGone       ? ImportWhys::englishGone()
                                                    : QString();
    all[place].ground = grounded(saying, before.ground, same, partly);
    tell(saying,
         !known ? RowOutcome::Taken
         : same ? RowOutcome::Same
                : RowOutcome::Changed,
         why, known && !same ? shown(before.kind) : QString(), same ? QString() : shown(said.kind));
}

} // namespace kravkort
