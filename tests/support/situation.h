// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scope/reasons.h"
#include "tests/support/plainbid.h"
#include "tests/support/plaincatalogue.h"

namespace kravkort {

// A small catalogue and a bid on it, with questions whose answers read as a line of ids.
class Situation
{
public:
    explicit Situation(const QString &lines); // see plainCatalogue()

    // Several ids may be given, with spaces between.
    Situation &choose(const QString &useCases);
    Situation &drop(const QString &useCases);
    Situation &decide(const QString &package, Decision decision);
    Situation &answer(const QString &from, const QString &to, Holds holds);
    Situation &result(const QString &criteria, Outcome outcome);

    Picture picture() const;
    std::shared_ptr<const Catalogue> catalogue() const { return m_catalogue; }

    QString packages() const;     // in scope, sorted by id
    QString integrations() const; // likewise
    QString criteria() const;
    QString openDecisions() const; // a package "P", a condition "A>B"
    QString reason(const QString &integration) const;
    QStringList reasons(const NodeRef &node) const;
    QString weakest(const NodeRef &node) const;
    PackageScope package(const QString &id) const;
    IntegrationScope integration(const QString &id) const;
    QString idsOf(const QList<int> &integrations) const;
    NodeProgress progressOf(const NodeRef &node) const;

    static NodeRef useCaseRef(const QString &id) { return {NodeKind::UseCase, id}; }
    static NodeRef packageRef(const QString &id) { return {NodeKind::Package, id}; }
    static NodeRef integrationRef(const QString &id) { return {NodeKind::Integration, id}; }

private:
    std::shared_ptr<const Catalogue> m_catalogue;
    PlainBid m_bid;
};

// "Y1 U1 P1 A"
QString shown(const Chain &chain);

} // namespace kravkort
