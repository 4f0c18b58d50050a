// SPDX-License-Identifier: GPL-3.0-or-later
// The store's verbs on findings of the claims check.
#include "models/domain/claims/claims.h"
#include "models/store/workspacestore.h"

namespace kravkort {

bool WorkspaceStore::signOff(const QList<Finding> &findings, const QString &reason)
{
    if (findings.isEmpty())
        return true;
    if (reason.trimmed().isEmpty())
        return refuse(tr("Nothing was signed off: say why the finding can stand."));
    QList<Step> steps;
    for (const Finding &finding : findings)
        if (const auto step = stepTo(m_workspace, signOffOf(finding, reason.trimmed())))
            steps.append(*step);
    return push(tr("Sign off %n finding(s)", "", static_cast<int>(steps.size())), steps);
}

void WorkspaceStore::takeBackSignOff(const QList<Finding> &findings)
{
    QList<Step> steps;
    for (const Finding &finding : findings)
        if (const auto step = stepWithout(m_workspace, signOffOf(finding, {})))
            steps.append(*step);
    push(tr("Take back the sign-off of %n finding(s)", "", static_cast<int>(steps.size())), steps);
}

} // namespace kravkort
