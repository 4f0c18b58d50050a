// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/situation.h"

using namespace Qt::StringLiterals;

namespace kravkort {

namespace {

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

QString sorted(QStringList ids)
{
    ids.sort();
    return ids.join(u' ');
}

} // namespace

QString shown(const Chain &chain)
{
    QStringList codes;
    for (const NodeRef &node : chain)
        codes.append(node.code);
    return codes.join(u' ');
}

Situation::Situation(const QString &lines)
    : m_catalogue(plainCatalogue(lines).read())
{
}

Situation &Situation::choose(const QString &useCases)
{
    for (const QString &useCase : words(useCases))
        m_bid.chosen.insert(useCase);
    return *this;
}

Situation &Situation::drop(const QString &useCases)
{
    for (const QString &useCase : words(useCases))
        m_bid.chosen.remove(useCase);
    return *this;
}

Situation &Situation::decide(const QString &package, Decision decision)
{
    m_bid.decisions.insert(package, decision);
    return *this;
}

Situation &Situation::answer(const QString &from, const QString &to, Holds holds)
{
    m_bid.conditions.insert({from, to}, holds);
    return *this;
}

Situation &Situation::result(const QString &criteria, Outcome outcome)
{
    for (const QString &criterion : words(criteria))
        m_bid.outcomes.insert(criterion, outcome);
    return *this;
}

Picture Situation::picture() const
{
    return derive(m_catalogue, m_bid.workspace(), PlainBid::bid(), QDate(2026, 11, 24));
}

QString Situation::packages() const
{
    const Scope scope = picture().scope;
    QStringList ids;
    for (int p = 0; p < scope.packages.size(); ++p)
        if (scope.packages.at(p).inScope)
            ids.append(m_catalogue->packages.at(p).id.code);
    return sorted(ids);
}

QString Situation::integrations() const
{
    const Scope scope = picture().scope;
    QStringList ids;
    for (int i = 0; i < scope.integrations.size(); ++i)
        if (scope.integrations.at(i).inScope)
            ids.append(m_catalogue->integrations.at(i).id.code);
    return sorted(ids);
}

QString Situation::criteria() const
{
    const Scope scope = picture().scope;
    QStringList ids;
    for (const Criterion &criterion : m_catalogue->criteria)
        if (scope.holds(criterion))
            ids.append(criterion.id.code);
    return sorted(ids);
}

QString Situation::openDecisions() const
{
    const Scope scope = picture().scope;
    QStringList found;
    for (const OpenDecision &decision : scope.openDecisions) {
        if (decision.kind == OpenDecision::Kind::Supplementary) {
            found.append(m_catalogue->packages.at(decision.package).id.code);
        } else {
            const Dependency &edge = m_catalogue->dependencies.at(decision.dependency);
            found.append(m_catalogue->integrations.at(edge.from).id.code + u'>' +
                         m_catalogue->integrations.at(edge.to).id.code);
        }
    }
    return found.join(u' ');
}

QString Situation::reason(const QString &integration) const
{
    return shown(shortestReasons(picture()).at(m_catalogue->integrationIndex.value({integration})));
}

QStringList Situation::reasons(const NodeRef &node) const
{
    QStringList all;
    for (const Chain &chain : reasonsFor(picture(), node, 1000))
        all.append(shown(chain));
    return all;
}

QString Situation::weakest(const NodeRef &node) const
{
    return shown(weakestLink(picture(), node));
}

PackageScope Situation::package(const QString &id) const
{
    return picture().scope.packages.at(m_catalogue->packageIndex.value({id}));
}

IntegrationScope Situation::integration(const QString &id) const
{
    return picture().scope.integrations.at(m_catalogue->integrationIndex.value({id}));
}

QString Situation::idsOf(const QList<int> &integrations) const
{
    QStringList ids;
    for (const int i : integrations)
        ids.append(m_catalogue->integrations.at(i).id.code);
    return ids.join(u' ');
}

NodeProgress Situation::progressOf(const NodeRef &node) const
{
    const Progress progress = picture().progress;
    const int index = indexOf(*m_catalogue, node);
    switch (node.kind) {
    case NodeKind::UseCase:
        return progress.useCases.at(index);
    case NodeKind::Package:
        return progress.packages.at(index);
    case NodeKind::Integration:
        return progress.integrations.at(index);
    default:
        return progress.general;
    }
}

} // namespace kravkort
