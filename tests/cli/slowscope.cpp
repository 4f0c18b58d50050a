// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/slowscope.h"

#include <QJsonArray>
#include <QMap>
#include <QStringList>

namespace kravkort {

namespace {

using Ids = QMap<QString, QJsonObject>; // sorted as text

QString at(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1StringView(name)).toString();
}

QList<QJsonObject> list(const QJsonObject &object, const char *name)
{
    QList<QJsonObject> objects;
    const QJsonArray array = object.value(QLatin1StringView(name)).toArray();
    for (const QJsonValue &value : array)
        objects.append(value.toObject());
    return objects;
}

Ids byId(const QJsonObject &object, const char *name)
{
    Ids ids;
    for (const QJsonObject &thing : list(object, name))
        ids.insert(at(thing, "id"), thing);
    return ids;
}

QJsonArray sorted(const QSet<QString> &ids)
{
    QStringList all(ids.cbegin(), ids.cend());
    all.sort();
    return QJsonArray::fromStringList(all);
}

class SlowScope
{
public:
    SlowScope(const QJsonObject &catalogue, const Pick &pick)
        : m_catalogue(catalogue)
        , m_pick(pick)
        , m_useCases(byId(catalogue, "usecases"))
        , m_packages(byId(catalogue, "packages"))
        , m_integrations(byId(catalogue, "integrations"))
    {
    }

    QJsonObject answer()
    {
        const QJsonArray packages = this->packages();
        findIntegrations();
        const QJsonArray integrations = this->integrations();
        const QJsonArray criteria = this->criteria();
        return {{QStringLiteral("catalogue"),
                 QJsonObject{{QStringLiteral("id"), at(m_catalogue, "id")},
                             {QStringLiteral("revision"), at(m_catalogue, "revision")}}},
                {QStringLiteral("usecases"), sorted(m_pick.useCases)},
                {QStringLiteral("packages"), packages},
                {QStringLiteral("integrations"), integrations},
                {QStringLiteral("criteria"), criteria},
                {QStringLiteral("openDecisions"), openDecisions()},
                {QStringLiteral("basis"), m_basis}};
    }

private:
    bool isOffered(const QString &package) const { return m_pick.offered.contains(package); }

    QStringList pulledBy(const QJsonObject &requirement) const
    {
        QStringList ids;
        const QJsonValue only = requirement.value(QLatin1StringView("only"));
        if (only.isArray()) {
            const QJsonArray named = only.toArray();
            for (const QJsonValue &id : named)
                ids.append(id.toString());
        } else {
            for (const QJsonObject &member : list(m_packages.value(at(requirement, "package")), "members"))
                ids.append(at(member, "integration"));
        }
        return ids;
    }

    bool isInForce(const QString &from, const QJsonObject &need) const
    {
        const QString to = at(need, "integration");
        return at(need, "kind") == QStringLiteral("must") ||
               (at(need, "kind") == QStringLiteral("conditional") &&
                m_pick.conditions.contains(from + QLatin1Char(':') + to));
    }

    QJsonArray packages()
    {
        for (const QString &u : m_pick.useCases)
            for (const QJsonObject &requirement : list(m_useCases.value(u), "requires")) {
                m_requiredBy[at(requirement, "package")].insert(u);
                if (at(requirement, "strength") == QStringLiteral("mandatory"))
                    m_mandatoryPackages.insert(at(requirement, "package"));
            }
        QJsonArray packages;
        for (auto p = m_requiredBy.cbegin(); p != m_requiredBy.cend(); ++p) {
            const bool mandatory = m_mandatoryPackages.contains(p.key());
            if (mandatory || isOffered(p.key()))
                m_packagesInScope.insert(p.key());
            packages.append(
                QJsonObject{{QStringLiteral("id"), p.key()},
                            {QStringLiteral("strength"),
                             mandatory ? QStringLiteral("mandatory") : QStringLiteral("supplementary")},
                            {QStringLiteral("inScope"), m_packagesInScope.contains(p.key())},
                            {QStringLiteral("usecases"), sorted(p.value())}});
        }
        return packages;
    }

    // Every chain of a requirement in force is walked, however long; the catalogue has no loops of must, and
    // a chain never meets itself.
    void walk(const QStringList &chain, bool mandatory)
    {
        const QString here = chain.last();
        m_integrationsInScope.insert(here);
        if (mandatory)
            m_mandatoryIntegrations.insert(here);
        const QStringList known = m_reason.value(here);
        if (known.isEmpty() || chain.size() < known.size() || (chain.size() == known.size() && chain < known))
            m_reason.insert(here, chain);
        for (const QJsonObject &need : list(m_integrations.value(here), "needs")) {
            if (!isInForce(here, need))
                continue;
            m_neededBy[at(need, "integration")].insert(here);
            if (!chain.contains(at(need, "integration")))
                walk(chain + QStringList{at(need, "integration")}, mandatory);
        }
    }

    void findIntegrations()
    {
        for (const QString &u : m_pick.useCases)
            for (const QJsonObject &requirement : list(m_useCases.value(u), "requires")) {
                const QString package = at(requirement, "package");
                const bool mandatory = at(requirement, "strength") == QStringLiteral("mandatory");
                if (!mandatory && !isOffered(package))
                    continue;
                for (const QString &i : pulledBy(requirement)) {
                    m_pulledBy[i].insert(package);
                    for (const QJsonObject &member : list(m_packages.value(package), "members"))
                        if (at(member, "integration") == i &&
                            at(member, "role") == QStringLiteral("business"))
                            m_business.insert(i);
                    walk({at(m_useCases.value(u), "area"), u, package, i}, mandatory);
                }
            }
    }

    QJsonArray integrations() const
    {
        QJsonArray integrations;
        for (const QString &i : m_integrations.keys()) {
            if (!m_integrationsInScope.contains(i))
                continue;
            integrations.append(
                QJsonObject{{QStringLiteral("id"), i},
                            {QStringLiteral("strength"), m_mandatoryIntegrations.contains(i)
                                                             ? QStringLiteral("mandatory")
                                                             : QStringLiteral("supplementary")},
                            {QStringLiteral("role"), m_business.contains(i) ? QStringLiteral("business")
                                                                            : QStringLiteral("prerequisite")},
                            {QStringLiteral("packages"), sorted(m_pulledBy.value(i))},
                            {QStringLiteral("neededBy"), sorted(m_neededBy.value(i))},
                            {QStringLiteral("reason"), QJsonArray::fromStringList(m_reason.value(i))}});
        }
        return integrations;
    }

    QJsonArray criteria()
    {
        QMap<QString, QJsonObject> found;
        const auto take = [&](const QJsonObject &owner, const char *name, const QString &id, bool mandatory) {
            for (const QJsonObject &criterion : list(owner, name)) {
                found.insert(
                    at(criterion, "id"),
                    QJsonObject{{QStringLiteral("id"), at(criterion, "id")},
                                {QStringLiteral("owner"), id},
                                {QStringLiteral("responsible"), at(criterion, "responsible")},
                                {QStringLiteral("strength"),
                                 mandatory ? QStringLiteral("mandatory") : QStringLiteral("supplementary")},
                                {QStringLiteral("basis"), at(criterion, "basis")}});
            }
        };
        for (const QString &p : m_packagesInScope)
            take(m_packages.value(p), "criteria", p, m_mandatoryPackages.contains(p));
        for (const QString &i : m_integrationsInScope)
            take(m_integrations.value(i), "criteria", i, m_mandatoryIntegrations.contains(i));
        if (!m_integrationsInScope.isEmpty())
            take(m_catalogue, "general", QStringLiteral("GV"), !m_mandatoryIntegrations.isEmpty());

        for (const char *basis : {"assumed", "inferred", "published", "confirmed"})
            m_basis.insert(QLatin1StringView(basis), 0);
        QJsonArray criteria;
        for (const QJsonObject &criterion : found) {
            criteria.append(criterion);
            const QString basis = at(criterion, "basis");
            m_basis.insert(basis, m_basis.value(basis).toInt() + 1);
        }
        return criteria;
    }

    // Offering adds the package itself, unless it is in scope; then it may still pull in an integration.
    bool wouldAdd(const QString &package) const
    {
        Pick more = m_pick;
        more.offered.insert(package);
        SlowScope other(m_catalogue, more);
        other.packages();
        other.findIntegrations();
        return other.m_packagesInScope != m_packagesInScope ||
               other.m_integrationsInScope != m_integrationsInScope;
    }

    QJsonArray openDecisions() const
    {
        QJsonArray decisions;
        for (const QString &package : m_requiredBy.keys())
            if (!isOffered(package) && wouldAdd(package))
                decisions.append(QJsonObject{{QStringLiteral("kind"), QStringLiteral("supplementary")},
                                             {QStringLiteral("package"), package}});
        for (const QString &from : m_integrations.keys()) {
            if (!m_integrationsInScope.contains(from))
                continue;
            QStringList open;
            for (const QJsonObject &need : list(m_integrations.value(from), "needs"))
                if (at(need, "kind") == QStringLiteral("conditional") && !isInForce(from, need))
                    open.append(at(need, "integration"));
            open.sort();
            for (const QString &to : open)
                decisions.append(QJsonObject{{QStringLiteral("kind"), QStringLiteral("conditional")},
                                             {QStringLiteral("from"), from},
                                             {QStringLiteral("to"), to}});
        }
        return decisions;
    }

    QJsonObject m_catalogue;
    Pick m_pick;
    Ids m_useCases, m_packages, m_integrations;
    QMap<QString, QSet<QString>> m_requiredBy; // package → use cases
    QSet<QString> m_mandatoryPackages, m_packagesInScope;
    QSet<QString> m_integrationsInScope, m_mandatoryIntegrations, m_business;
    QMap<QString, QSet<QString>> m_pulledBy, m_neededBy;
    QMap<QString, QStringList> m_reason;
    QJsonObject m_basis;
};

} // namespace

QJsonObject slowScope(const QJsonObject &catalogue, const Pick &pick)
{
    return SlowScope(catalogue, pick).answer();
}

} // namespace kravkort
