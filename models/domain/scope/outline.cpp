// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/scope/outline.h"

namespace kravkort {

namespace {

// The pulled-in members in the catalogue's order, then, level by level, what they need by edges in force.
QList<int> integrationsOf(const Picture &picture, int package)
{
    const Catalogue &c = *picture.catalogue;
    QList<int> found;
    for (const Membership &member : c.packages.at(package).members)
        if (picture.scope.integrations.at(member.integration).packages.contains(package))
            found.append(member.integration);
    for (qsizetype next = 0; next < found.size(); ++next) {
        const QList<int> &needs = c.integrations.at(found.at(next)).needs;
        for (const int d : needs)
            if (picture.scope.edgeInForce.at(d) && !found.contains(c.dependencies.at(d).to))
                found.append(c.dependencies.at(d).to);
    }
    return found;
}

} // namespace

Outline outlineOf(const Picture &picture)
{
    const Catalogue &c = *picture.catalogue;
    Outline outline;
    for (int p = 0; p < c.packages.size(); ++p) {
        const PackageScope &package = picture.scope.packages.at(p);
        if (!package.required)
            continue;
        if (package.inScope)
            outline.append({p, c.packages.at(p).criteria, integrationsOf(picture, p)});
        else
            outline.append({p, {}, {}});
    }
    if (picture.scope.general)
        outline.append({OutlineGroup::general, c.general, {}});
    return outline;
}

} // namespace kravkort
