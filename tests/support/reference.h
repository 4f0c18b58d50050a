// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/facts.h"
#include "tests/support/plainbid.h"
#include "tests/support/plaincatalogue.h"

namespace kravkort {

// The engine of semantics.md, sections 3 and 4, once more: slow and obvious, over sets of texts, by repeating
// a rule until nothing changes. Shares nothing with the program's own engine but the names of the enum
// values.
class Reference
{
public:
    Reference(const PlainCatalogue &catalogue, const PlainBid &bid);

    Facts facts() const;

    QSet<QString> integrations() const { return m_integrations; }
    QSet<QString> packages() const { return m_packages; }
    // Counted criteria of what is mandatory that are neither met nor not applicable.
    QSet<QString> openMandatoryCriteria() const;
    // Every chain to an integration that visits nothing twice.
    QList<QStringList> chainsTo(const QString &integration) const;
    bool tooManyChains() const { return m_tooManyChains; }
    bool needsInForce(const QString &from, const QString &to) const;

private:
    struct Claim // a requirement of a chosen use case
    {
        QString useCase;
        QString area;
        PlainCatalogue::Requirement requirement;
    };
    struct Count
    {
        int met = 0, partly = 0, applicable = 0;
    };

    bool inForce(const Claim &claim) const;
    bool taken(const QString &package) const;
    QStringList pulledBy(const Claim &claim) const;
    QSet<QString> closureOf(QSet<QString> integrations) const;
    QSet<QString> inScope(const QList<Claim> &claims, const QSet<QString> &alsoTaken) const;
    void findChains();

    bool holds(const PlainCatalogue::Criterion &criterion) const;
    bool isMandatory(const QString &owner) const;
    Count count(const QSet<QString> &owners, bool vendors = true) const;
    QSet<QString> beneath(const QSet<QString> &integrations) const;
    QStringList childrenOf(const QString &node) const;
    double own(const QString &node) const;
    void findEffective();
    QStringList weakest(const QString &node) const;
    bool weakestFrom(const QString &node, double minimum, QStringList &path) const;

    void addPackages(Facts &facts) const;
    void addIntegrations(Facts &facts) const;
    void addCriteria(Facts &facts) const;
    void addOpenDecisions(Facts &facts) const;
    void addProgress(Facts &facts) const;
    void addNode(Facts &facts, const QString &node, const QSet<QString> &pooled) const;

    const PlainCatalogue &m_catalogue;
    const PlainBid &m_bid;
    QList<Claim> m_claims;
    QSet<QString> m_packages, m_mandatoryPackages;
    QSet<QString> m_integrations, m_mandatoryIntegrations;
    QHash<QString, QList<QStringList>> m_chains;
    bool m_tooManyChains = false;
    QHash<QString, double> m_effective;
};

} // namespace kravkort
