// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/report/reportsections.h"
#include "models/domain/text/wordsforothers.h"

namespace kravkort {

QList<ReportBlock> methodSection(const ReportMatter &m)
{
    if (m.picture.progress.chosenUseCases == 0)
        return {};
    ReportFacts terms;
    terms.wide = true;
    const auto add = [&](const char *term, const char *meaning) {
        terms.facts.append({m.say(term), m.say(meaning)});
    };
    add(QT_TRANSLATE_NOOP("Report", "Scope"),
        QT_TRANSLATE_NOOP("Report",
                          "The chosen use cases require packages, packages hold integrations, and "
                          "integrations need others. Each of them, and the general terms, has criteria. "
                          "Supplementary packages count when they are offered, now or later."));
    add(QT_TRANSLATE_NOOP("Report", "Met"),
        QT_TRANSLATE_NOOP("Report", "Only the result “met” counts as met; “partly met” does not. "
                                    "Criteria that are not applicable are left out."));
    add(QT_TRANSLATE_NOOP("Report", "Own"),
        QT_TRANSLATE_NOOP("Report",
                          "Met of applicable criteria among those of the package or integration itself. "
                          "Where nothing is applicable, nothing is missing, and the progress is 100 %."));
    add(QT_TRANSLATE_NOOP("Report", "Effective (weakest link)"),
        QT_TRANSLATE_NOOP("Report",
                          "The smallest of its own progress and the effective progress of everything that "
                          "it needs: a chain is as strong as its weakest link. A use case takes the "
                          "smallest of its mandatory packages."));
    add(QT_TRANSLATE_NOOP("Report", "Pooled (met in all)"),
        QT_TRANSLATE_NOOP("Report",
                          "Met of applicable among all criteria beneath, each counted once. The headline "
                          "figures are made so, for mandatory and supplementary criteria apart."));
    add(QT_TRANSLATE_NOOP("Report", "Ready"),
        QT_TRANSLATE_NOOP("Report", "A use case is ready when its effective progress is 100 %."));
    add(QT_TRANSLATE_NOOP("Report", "Confirmed share"),
        QT_TRANSLATE_NOOP("Report",
                          "What the bid leans on is a number of statements of the catalogue: use cases, what "
                          "they require, what packages hold, what integrations need, and criteria. The share "
                          "is that of those that somebody has checked against the agreement's appendix."));
    if (m.shows(ReportField::Estimate))
        add(QT_TRANSLATE_NOOP("Report", "Hours left"),
            QT_TRANSLATE_NOOP(
                "Report", "Of each integration its hours times what is not yet met of its own criteria. "
                          "The hours are the sum of the vendor's estimates at the criteria where there is "
                          "one, else the catalogue's; an integration that nobody has estimated counts as "
                          "none, and is named."));
    if (m.plan.shows(ReportSectionKind::Findings))
        add(QT_TRANSLATE_NOOP("Report", "Findings"),
            QT_TRANSLATE_NOOP(
                "Report", "The claims check holds what the bid says against what it stands on: met without "
                          "evidence, evidence out of date, ready on open ground. A finding is open until "
                          "it is mended or somebody accepts it with a reason."));
    add(QT_TRANSLATE_NOOP("Report", "Mandatory and supplementary"),
        QT_TRANSLATE_NOOP("Report",
                          "What a use case requires as mandatory is in the service from the agreement's "
                          "go-live. What is supplementary may be offered from then or added later."));
    add(QT_TRANSLATE_NOOP("Report", "Municipality's part"),
        QT_TRANSLATE_NOOP(
            "Report", "Criteria that the municipality or others answer for. They are shown with their own "
                      "status and are in none of the other percentages."));
    add(QT_TRANSLATE_NOOP("Report", "Rounding"),
        QT_TRANSLATE_NOOP("Report", "Percentages are rounded down, so 100 % means all."));
    for (auto basis = allBases.rbegin(); basis != allBases.rend(); ++basis) {
        // "Published: read in …" becomes a term and its meaning.
        QString meaning = m.plan.ceiling == ReportProfile::Municipality ? meaningForOthers(*basis, m.phrases)
                                                                        : meaningOf(*basis, m.phrases);
        const qsizetype colon = meaning.indexOf(u':');
        terms.facts.append({colon < 0 ? nameOf(*basis, m.phrases) : meaning.left(colon),
                            colon < 0 ? meaning : meaning.mid(colon + 1).trimmed()});
        QString &text = terms.facts.last().value;
        if (!text.isEmpty())
            text[0] = text.at(0).toUpper();
    }
    return {terms};
}

} // namespace kravkort
