// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/workspace/consistency.h"

#include <QCoreApplication>

#include <algorithm>

namespace kravkort {

namespace {

using CataloguePtr = std::shared_ptr<const Catalogue>;

class Inconsistencies
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::Inconsistencies)

public:
    Inconsistencies(const Workspace &workspace, const std::function<CataloguePtr(const Bid &)> &catalogueOf,
                    const QList<CataloguePtr> &kept)
        : m_workspace(workspace)
        , m_kept(kept)
    {
        for (const Bid &bid : workspace.table<Bid>())
            m_catalogues.insert(bid.id, catalogueOf(bid));
    }

    QStringList find()
    {
        for (const Bid &bid : m_workspace.table<Bid>()) {
            if (!m_workspace.solution(bid.solution))
                add(tr("Bid “%1”: its solution is not in the workspace.").arg(bid.name));
            if (const CataloguePtr catalogue = m_catalogues.value(bid.id))
                checkBid(bid, *catalogue);
            else
                add(tr("Bid “%1”: its catalogue %2, revision %3, is not to be had.")
                        .arg(bid.name, bid.catalogueId, bid.catalogueRevision));
        }
        for (const Answer &answer : m_workspace.table<Answer>())
            checkAnswer(answer);
        return m_found;
    }

private:
    void checkBid(const Bid &bid, const Catalogue &c)
    {
        forEachUnder<Choice>(m_workspace, bid.id.code, [&](const Choice &choice) {
            if (!c.useCaseIndex.contains(choice.useCase))
                add(tr("Bid “%1”: the chosen use case %2 is not in its catalogue.")
                        .arg(bid.name, choice.useCase.code));
        });
        forEachUnder<PackageDecision>(m_workspace, bid.id.code, [&](const PackageDecision &decision) {
            if (!c.packageIndex.contains(decision.package))
                add(tr("Bid “%1”: package %2, about which there is a decision, is not in its catalogue.")
                        .arg(bid.name, decision.package.code));
        });
        forEachUnder<ConditionAnswer>(m_workspace, bid.id.code, [&](const ConditionAnswer &answer) {
            if (!hasCondition(c, answer))
                add(tr("Bid “%1”: %2 does not need %3 on a condition in its catalogue, but the condition is "
                       "answered.")
                        .arg(bid.name, answer.from.code, answer.to.code));
        });
    }

    static bool hasCondition(const Catalogue &c, const ConditionAnswer &answer)
    {
        return std::any_of(c.dependencies.cbegin(), c.dependencies.cend(), [&](const Dependency &dependency) {
            return dependency.kind == DependencyKind::Conditional &&
                   c.integrations.at(dependency.from).id == answer.from &&
                   c.integrations.at(dependency.to).id == answer.to;
        });
    }

    // A solution's answers serve all of its bids, whose catalogues may differ: one that knows the criterion
    // is enough.
    void checkAnswer(const Answer &answer)
    {
        const Solution *solution = m_workspace.solution(answer.solution);
        const QString name = solution ? solution->name : answer.solution.code;
        if (!solution)
            add(tr("An answer to %1 belongs to a solution that is not in the workspace.")
                    .arg(answer.criterion.code));

        bool asked = false;
        bool known = std::any_of(m_kept.begin(), m_kept.end(), [&](const CataloguePtr &catalogue) {
            return catalogue && catalogue->criterionIndex.contains(answer.criterion);
        });
        for (const Bid &bid : m_workspace.table<Bid>()) {
            const CataloguePtr catalogue = m_catalogues.value(bid.id);
            if (bid.solution != answer.solution || !catalogue)
                continue;
            asked = true;
            const int k = catalogue->criterionIndex.value(answer.criterion, -1);
            known = known || k >= 0;
        }
        if (asked && !known)
            add(tr("Solution “%1”: criterion %2, which is answered, is not in the catalogue of any of its "
                   "bids.")
                    .arg(name, answer.criterion.code));
    }

    void add(const QString &finding) { m_found.append(finding); }

    const Workspace &m_workspace;
    QList<CataloguePtr> m_kept;
    QHash<BidId, CataloguePtr> m_catalogues;
    QStringList m_found;
};

} // namespace

QStringList inconsistencies(const Workspace &workspace,
                            const std::function<std::shared_ptr<const Catalogue>(const Bid &)> &catalogueOf,
                            const QList<std::shared_ptr<const Catalogue>> &kept)
{
    return Inconsistencies(workspace, catalogueOf, kept).find();
}

} // namespace kravkort
