// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/decisions/indicative.h"

#include <QtGlobal>

namespace kravkort {

bool isIndicative(const Picture &picture)
{
    const auto weak = [](const Ground &ground) { return ground.basis != Basis::Confirmed; };
    const Catalogue &catalogue = *picture.catalogue;
    for (qsizetype u = 0; u < catalogue.useCases.size(); ++u) {
        if (!picture.selection.chosen.at(u))
            continue;
        const UseCase &useCase = catalogue.useCases.at(u);
        if (weak(useCase.ground))
            return true;
        for (const Requirement &requirement : useCase.requirements) {
            if (weak(requirement.ground))
                return true;
            for (const Membership &membership : catalogue.packages.at(requirement.package).members)
                if (weak(membership.ground))
                    return true;
        }
    }
    return false;
}

QString indicativeSentence(const Phrases &phrases)
{
    return phrases("Report", QT_TRANSLATE_NOOP(
                                 "Report", "Use cases, the contents of the packages and what is mandatory or "
                                           "supplementary are indicative until the agreement's appendix has "
                                           "been imported or confirmed."));
}

} // namespace kravkort
