// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/facts.h"

#include "models/domain/scope/reasons.h"
#include "models/domain/workspace/words.h"
#include "tests/support/situation.h"

using namespace Qt::StringLiterals;

namespace kravkort {

namespace {

// Translates the indices of a picture back to ids.
class Telling
{
public:
    explicit Telling(const Picture &picture)
        : m_picture(picture)
        , m_catalogue(*picture.catalogue)
    {
    }

    Facts facts()
    {
        tellPackages();
        tellIntegrations();
        tellCriteria();
        tellDecisions();
        const Progress &progress = m_picture.progress;
        for (int u = 0; u < m_catalogue.useCases.size(); ++u)
            if (m_picture.selection.chosen.at(u))
                tellProgress(useCaseNode(m_catalogue, u), progress.useCases.at(u));
        if (m_picture.scope.general)
            tellProgress(generalNode(), progress.general);
        m_facts[u"bid mandatory"_s] = shown(progress.mandatory);
        m_facts[u"bid supplementary"_s] = shown(progress.supplementary);
        m_facts[u"bid municipal"_s] = shown(progress.municipal);
        m_facts[u"bid chosen"_s] = QString::number(progress.chosenUseCases);
        m_facts[u"bid ready"_s] = QString::number(progress.readyUseCases);
        return m_facts;
    }

private:
    template<class Things>
    QString ids(const QList<int> &indices, const Things &things) const
    {
        QStringList codes;
        for (const int i : indices)
            codes.append(things.at(i).id.code);
        return codes.join(u' ');
    }

    static QString shown(const Tally &tally)
    {
        return shownCount(tally.met(), tally.of(Outcome::PartlyMet), tally.applicable());
    }

    void tellProgress(const NodeRef &node, const NodeProgress &progress)
    {
        if (node.kind != NodeKind::UseCase) {
            m_facts[node.code + u" own"_s] = shown(progress.own);
            m_facts[node.code + u" municipal"_s] = shown(progress.municipal);
        }
        m_facts[node.code + u" effective"_s] = shownNumber(progress.effective);
        m_facts[node.code + u" pooled"_s] = shown(progress.pooled);
        m_facts[node.code + u" weakest"_s] = kravkort::shown(weakestLink(m_picture, node));
    }

    void tellReasons(const NodeRef &node)
    {
        bool truncated = false;
        QStringList all;
        for (const Chain &chain : reasonsFor(m_picture, node, 100'000, &truncated))
            all.append(kravkort::shown(chain));
        m_facts[node.code + u" reasons"_s] = truncated ? u"too many"_s : all.join(u'|');
    }

    void tellPackages()
    {
        for (int p = 0; p < m_catalogue.packages.size(); ++p) {
            const PackageScope &package = m_picture.scope.packages.at(p);
            if (!package.required)
                continue;
            const NodeRef node = packageNode(m_catalogue, p);
            m_facts[node.code + u" strength"_s] = wordOf(package.strength);
            m_facts[node.code + u" in scope"_s] = package.inScope ? u"yes"_s : u"no"_s;
            m_facts[node.code + u" use cases"_s] = ids(package.useCases, m_catalogue.useCases);
            if (package.inScope) {
                tellReasons(node);
                tellProgress(node, m_picture.progress.packages.at(p));
            }
        }
    }

    void tellIntegrations()
    {
        const QList<Chain> shortest = shortestReasons(m_picture);
        for (int i = 0; i < m_catalogue.integrations.size(); ++i) {
            const IntegrationScope &integration = m_picture.scope.integrations.at(i);
            if (!integration.inScope)
                continue;
            const NodeRef node = integrationNode(m_catalogue, i);
            m_facts[node.code + u" strength"_s] = wordOf(integration.strength);
            m_facts[node.code + u" role"_s] = wordOf(integration.role);
            m_facts[node.code + u" packages"_s] = ids(integration.packages, m_catalogue.packages);
            m_facts[node.code + u" needed by"_s] = ids(integration.neededBy, m_catalogue.integrations);
            m_facts[node.code + u" reason"_s] = kravkort::shown(shortest.at(i));
            tellReasons(node);
            tellProgress(node, m_picture.progress.integrations.at(i));
        }
    }

    void tellCriteria()
    {
        for (const Criterion &criterion : m_catalogue.criteria)
            if (m_picture.scope.holds(criterion))
                m_facts[criterion.id.code] =
                    QStringList{ownerOf(m_catalogue, criterion).code, wordOf(criterion.responsible),
                                wordOf(m_picture.scope.strengthOf(criterion)), wordOf(criterion.ground.basis)}
                        .join(u' ');
        for (const Basis basis : allBases)
            m_facts[u"basis "_s + wordOf(basis)] =
                QString::number(m_picture.basis.at(static_cast<size_t>(basis)));
    }

    void tellDecisions()
    {
        QStringList open;
        for (const OpenDecision &decision : m_picture.scope.openDecisions) {
            if (decision.kind == OpenDecision::Kind::Supplementary) {
                open.append(m_catalogue.packages.at(decision.package).id.code);
                continue;
            }
            const Dependency &edge = m_catalogue.dependencies.at(decision.dependency);
            open.append(m_catalogue.integrations.at(edge.from).id.code + u'>' +
                        m_catalogue.integrations.at(edge.to).id.code);
        }
        m_facts[u"open decisions"_s] = open.join(u' ');
    }

    const Picture &m_picture;
    const Catalogue &m_catalogue;
    Facts m_facts;
};

} // namespace

Facts factsOf(const Picture &picture)
{
    return Telling(picture).facts();
}

QString difference(const Facts &ours, const Facts &theirs)
{
    QStringList lines;
    for (auto it = ours.cbegin(); it != ours.cend(); ++it)
        if (!theirs.contains(it.key()))
            lines.append(it.key() + u": only ours: "_s + it.value());
        else if (theirs.value(it.key()) != it.value())
            lines.append(it.key() + u": ours "_s + it.value() + u", expected "_s + theirs.value(it.key()));
    for (auto it = theirs.cbegin(); it != theirs.cend(); ++it)
        if (!ours.contains(it.key()))
            lines.append(it.key() + u": missing, expected "_s + it.value());
    return lines.join(u'\n');
}

QString shownNumber(double value)
{
    return QString::number(value, 'g', 17);
}

QString shownCount(int met, int partly, int applicable)
{
    return QStringLiteral("%1/%2 and %3 partly").arg(met).arg(applicable).arg(partly);
}

} // namespace kravkort
