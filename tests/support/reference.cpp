// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/reference.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kravkort {

namespace {

QString sorted(const QSet<QString> &ids)
{
    QStringList list = ids.values();
    std::sort(list.begin(), list.end());
    return list.join(u' ');
}

QString strengthWord(bool mandatory)
{
    return mandatory ? u"mandatory"_s : u"supplementary"_s;
}

bool shorter(const QStringList &a, const QStringList &b)
{
    return a.size() != b.size() ? a.size() < b.size() : a < b;
}

QString listed(QList<QStringList> chains)
{
    std::sort(chains.begin(), chains.end(), shorter);
    QStringList lines;
    for (const QStringList &chain : chains)
        lines.append(chain.join(u' '));
    return lines.join(u'|');
}

const QString general = u"GV"_s;

} // namespace

Reference::Reference(const PlainCatalogue &catalogue, const PlainBid &bid)
    : m_catalogue(catalogue)
    , m_bid(bid)
{
    for (const PlainCatalogue::UseCase &useCase : catalogue.useCases)
        if (bid.chosen.contains(useCase.id))
            for (const PlainCatalogue::Requirement &requirement : useCase.requirements)
                m_claims.append({useCase.id, useCase.area, requirement});

    for (const Claim &claim : m_claims)
        if (claim.requirement.mandatory)
            m_mandatoryPackages.insert(claim.requirement.package);
    for (const Claim &claim : m_claims)
        if (m_mandatoryPackages.contains(claim.requirement.package) || taken(claim.requirement.package))
            m_packages.insert(claim.requirement.package);

    m_integrations = inScope(m_claims, {});
    QList<Claim> mandatory;
    for (const Claim &claim : m_claims)
        if (claim.requirement.mandatory)
            mandatory.append(claim);
    m_mandatoryIntegrations = inScope(mandatory, {});
    findChains();
    findEffective();
}

bool Reference::taken(const QString &package) const
{
    const Decision decision = m_bid.decisions.value(package, Decision::Undecided);
    return decision == Decision::Offered || decision == Decision::Later;
}

bool Reference::inForce(const Claim &claim) const
{
    return claim.requirement.mandatory || taken(claim.requirement.package);
}

QStringList Reference::pulledBy(const Claim &claim) const
{
    if (claim.requirement.only)
        return *claim.requirement.only;
    QStringList members;
    for (const PlainCatalogue::Member &member : m_catalogue.package(claim.requirement.package).members)
        members.append(member.integration);
    return members;
}

bool Reference::needsInForce(const QString &from, const QString &to) const
{
    for (const PlainCatalogue::Need &need : m_catalogue.needs)
        if (need.from == from && need.to == to)
            return need.kind == u"must"_s ||
                   (need.kind == u"conditional"_s && m_bid.conditions.value({from, to}) == Holds::Yes);
    return false;
}

QSet<QString> Reference::closureOf(QSet<QString> integrations) const
{
    for (qsizetype before = -1; before != integrations.size();) {
        before = integrations.size();
        for (const PlainCatalogue::Need &need : m_catalogue.needs)
            if (integrations.contains(need.from) && needsInForce(need.from, need.to))
                integrations.insert(need.to);
    }
    return integrations;
}

// What these claims pull in, as if the packages of `alsoTaken` were offered too.
QSet<QString> Reference::inScope(const QList<Claim> &claims, const QSet<QString> &alsoTaken) const
{
    QSet<QString> integrations;
    for (const Claim &claim : claims)
        if (inForce(claim) || alsoTaken.contains(claim.requirement.package))
            for (const QString &integration : pulledBy(claim))
                integrations.insert(integration);
    return closureOf(integrations);
}

void Reference::findChains()
{
    QList<QStringList> open;
    for (const Claim &claim : m_claims)
        if (inForce(claim))
            for (const QString &integration : pulledBy(claim))
                open.append({claim.area, claim.useCase, claim.requirement.package, integration});
    qsizetype count = 0;
    while (!open.isEmpty()) {
        if (++count > 20'000) {
            m_tooManyChains = true;
            return;
        }
        const QStringList chain = open.takeFirst();
        m_chains[chain.last()].append(chain);
        for (const PlainCatalogue::Need &need : m_catalogue.needs)
            if (need.from == chain.last() && needsInForce(need.from, need.to) && !chain.contains(need.to))
                open.append(chain + QStringList{need.to});
    }
}

QList<QStringList> Reference::chainsTo(const QString &integration) const
{
    return m_chains.value(integration);
}

bool Reference::holds(const PlainCatalogue::Criterion &criterion) const
{
    if (criterion.owner == general)
        return !m_integrations.isEmpty();
    return m_packages.contains(criterion.owner) || m_integrations.contains(criterion.owner);
}

bool Reference::isMandatory(const QString &owner) const
{
    if (owner == general)
        return !m_mandatoryIntegrations.isEmpty();
    return m_mandatoryPackages.contains(owner) || m_mandatoryIntegrations.contains(owner);
}

Reference::Count Reference::count(const QSet<QString> &owners, bool vendors) const
{
    Count count;
    for (const PlainCatalogue::Criterion &criterion : m_catalogue.criteria) {
        const bool counts = criterion.responsible == u"vendor"_s || criterion.responsible == u"both"_s;
        if (!owners.contains(criterion.owner) || !holds(criterion) || counts != vendors)
            continue;
        const Outcome outcome = m_bid.outcomes.value(criterion.id, Outcome::Unknown);
        if (outcome == Outcome::NotApplicable)
            continue;
        ++count.applicable;
        count.met += outcome == Outcome::Met ? 1 : 0;
        count.partly += outcome == Outcome::PartlyMet ? 1 : 0;
    }
    return count;
}

double Reference::own(const QString &node) const
{
    if (m_bid.chosen.contains(node) &&
        std::none_of(m_claims.cbegin(), m_claims.cend(),
                     [&](const Claim &claim) { return claim.useCase == node; }))
        return 0; // nobody knows what it asks for
    const Count count = this->count({node});
    return count.applicable == 0 ? 1.0 : double(count.met) / double(count.applicable);
}

// What these integrations stand on: themselves, what they need, the general terms.
QSet<QString> Reference::beneath(const QSet<QString> &integrations) const
{
    QSet<QString> owners = closureOf(integrations);
    if (!owners.isEmpty())
        owners.insert(general);
    return owners;
}

QStringList Reference::childrenOf(const QString &node) const
{
    QSet<QString> children;
    for (const Claim &claim : m_claims)
        if (claim.useCase == node && claim.requirement.mandatory)
            children.insert(claim.requirement.package);
    if (m_packages.contains(node))
        for (const PlainCatalogue::Member &member : m_catalogue.package(node).members)
            if (m_integrations.contains(member.integration))
                children.insert(member.integration);
    if (m_integrations.contains(node)) {
        children.insert(general);
        for (const PlainCatalogue::Need &need : m_catalogue.needs)
            if (need.from == node && needsInForce(need.from, need.to))
                children.insert(need.to);
    }
    QStringList list = children.values();
    std::sort(list.begin(), list.end());
    return list;
}

void Reference::findEffective()
{
    QSet<QString> nodes = m_packages + m_integrations + m_bid.chosen;
    nodes.insert(general);
    for (const QString &node : std::as_const(nodes))
        m_effective[node] = own(node);
    for (bool changed = true; changed;) {
        changed = false;
        for (const QString &node : std::as_const(nodes))
            for (const QString &child : childrenOf(node))
                if (m_effective.value(child) < m_effective.value(node)) {
                    m_effective[node] = m_effective.value(child);
                    changed = true;
                }
    }
}

bool Reference::weakestFrom(const QString &node, double minimum, QStringList &path) const
{
    path.append(node);
    if (own(node) <= minimum)
        return true;
    for (const QString &child : childrenOf(node))
        if (!path.contains(child) && m_effective.value(child) <= minimum && weakestFrom(child, minimum, path))
            return true;
    path.removeLast();
    return false;
}

QStringList Reference::weakest(const QString &node) const
{
    QStringList path;
    weakestFrom(node, m_effective.value(node), path);
    return path;
}

void Reference::addNode(Facts &facts, const QString &node, const QSet<QString> &pooled) const
{
    const auto words = [](const Count &c) { return shownCount(c.met, c.partly, c.applicable); };
    if (!m_bid.chosen.contains(node)) {
        facts[node + u" own"_s] = words(count({node}));
        facts[node + u" municipal"_s] = words(count({node}, false));
    }
    facts[node + u" effective"_s] = shownNumber(m_effective.value(node));
    facts[node + u" pooled"_s] = words(count(pooled));
    facts[node + u" weakest"_s] = weakest(node).join(u' ');
}

void Reference::addPackages(Facts &facts) const
{
    for (const PlainCatalogue::Package &package : m_catalogue.packages) {
        QSet<QString> useCases;
        QList<QStringList> chains;
        for (const Claim &claim : m_claims) {
            if (claim.requirement.package != package.id)
                continue;
            useCases.insert(claim.useCase);
            if (inForce(claim))
                chains.append({claim.area, claim.useCase, package.id});
        }
        if (useCases.isEmpty())
            continue;
        const bool inside = m_packages.contains(package.id);
        facts[package.id + u" strength"_s] = strengthWord(m_mandatoryPackages.contains(package.id));
        facts[package.id + u" in scope"_s] = inside ? u"yes"_s : u"no"_s;
        facts[package.id + u" use cases"_s] = sorted(useCases);
        if (!inside)
            continue;
        facts[package.id + u" reasons"_s] = listed(chains);
        QSet<QString> members;
        for (const PlainCatalogue::Member &member : package.members)
            if (m_integrations.contains(member.integration))
                members.insert(member.integration);
        addNode(facts, package.id, beneath(members) + QSet<QString>{package.id});
    }
}

void Reference::addIntegrations(Facts &facts) const
{
    for (const QString &id : m_integrations) {
        QSet<QString> packages, neededBy;
        bool business = false;
        for (const Claim &claim : m_claims) {
            if (!inForce(claim) || !pulledBy(claim).contains(id))
                continue;
            packages.insert(claim.requirement.package);
            for (const PlainCatalogue::Member &member :
                 m_catalogue.package(claim.requirement.package).members)
                business = business || (member.integration == id && member.business);
        }
        for (const QString &from : m_integrations)
            if (needsInForce(from, id))
                neededBy.insert(from);
        facts[id + u" strength"_s] = strengthWord(m_mandatoryIntegrations.contains(id));
        facts[id + u" role"_s] = business ? u"business"_s : u"prerequisite"_s;
        facts[id + u" packages"_s] = sorted(packages);
        facts[id + u" needed by"_s] = sorted(neededBy);
        const QList<QStringList> chains = chainsTo(id);
        if (!chains.isEmpty())
            facts[id + u" reason"_s] = std::min_element(chains.cbegin(), chains.cend(), shorter)->join(u' ');
        facts[id + u" reasons"_s] = listed(chains);
        addNode(facts, id, beneath({id}));
    }
}

void Reference::addCriteria(Facts &facts) const
{
    QMap<QString, int> byBasis{
        {u"assumed"_s, 0}, {u"inferred"_s, 0}, {u"published"_s, 0}, {u"confirmed"_s, 0}};
    for (const PlainCatalogue::Criterion &criterion : m_catalogue.criteria) {
        if (!holds(criterion))
            continue;
        ++byBasis[criterion.basis];
        facts[criterion.id] = QStringList{criterion.owner, criterion.responsible,
                                          strengthWord(isMandatory(criterion.owner)), criterion.basis}
                                  .join(u' ');
    }
    for (auto it = byBasis.cbegin(); it != byBasis.cend(); ++it)
        facts[u"basis "_s + it.key()] = QString::number(it.value());
}

void Reference::addOpenDecisions(Facts &facts) const
{
    QSet<QString> packages;
    for (const Claim &claim : m_claims) {
        const QString package = claim.requirement.package;
        if (claim.requirement.mandatory ||
            m_bid.decisions.value(package, Decision::Undecided) != Decision::Undecided)
            continue;
        if (!m_packages.contains(package) || inScope(m_claims, {package}) != m_integrations)
            packages.insert(package);
    }
    QStringList open = packages.values();
    std::sort(open.begin(), open.end());
    QList<std::pair<QString, QString>> edges;
    for (const PlainCatalogue::Need &need : m_catalogue.needs)
        if (need.kind == u"conditional"_s && m_integrations.contains(need.from) &&
            m_bid.conditions.value({need.from, need.to}, Holds::Undecided) == Holds::Undecided)
            edges.append({need.from, need.to});
    std::sort(edges.begin(), edges.end());
    for (const auto &[from, to] : std::as_const(edges))
        open.append(from + u'>' + to);
    facts[u"open decisions"_s] = open.join(u' ');
}

void Reference::addProgress(Facts &facts) const
{
    int ready = 0;
    int chosen = 0;
    for (const PlainCatalogue::UseCase &useCase : m_catalogue.useCases) {
        if (!m_bid.chosen.contains(useCase.id))
            continue;
        ++chosen;
        ready += m_effective.value(useCase.id) >= 1.0 ? 1 : 0;
        QSet<QString> integrations, packages;
        for (const Claim &claim : m_claims)
            if (claim.useCase == useCase.id && inForce(claim)) {
                packages.insert(claim.requirement.package);
                for (const QString &integration : pulledBy(claim))
                    integrations.insert(integration);
            }
        addNode(facts, useCase.id, beneath(integrations) + packages);
    }
    if (!m_integrations.isEmpty())
        addNode(facts, general, {general});

    QSet<QString> mandatory, supplementary;
    for (const PlainCatalogue::Criterion &criterion : m_catalogue.criteria)
        (isMandatory(criterion.owner) ? mandatory : supplementary).insert(criterion.owner);
    const auto words = [](const Count &c) { return shownCount(c.met, c.partly, c.applicable); };
    facts[u"bid mandatory"_s] = words(count(mandatory));
    facts[u"bid supplementary"_s] = words(count(supplementary));
    facts[u"bid municipal"_s] = words(count(mandatory + supplementary, false));
    facts[u"bid chosen"_s] = QString::number(chosen);
    facts[u"bid ready"_s] = QString::number(ready);
}

QSet<QString> Reference::openMandatoryCriteria() const
{
    QSet<QString> open;
    for (const PlainCatalogue::Criterion &criterion : m_catalogue.criteria) {
        const Outcome outcome = m_bid.outcomes.value(criterion.id, Outcome::Unknown);
        const bool counts = criterion.responsible == u"vendor"_s || criterion.responsible == u"both"_s;
        if (counts && holds(criterion) && isMandatory(criterion.owner) && outcome != Outcome::Met &&
            outcome != Outcome::NotApplicable)
            open.insert(criterion.id);
    }
    return open;
}

Facts Reference::facts() const
{
    Facts facts;
    addPackages(facts);
    addIntegrations(facts);
    addCriteria(facts);
    addOpenDecisions(facts);
    addProgress(facts);
    return facts;
}

} // namespace kravkort
