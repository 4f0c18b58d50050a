// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/claims/claimrules.h"

#include <QCryptographicHash>

namespace kravkort {

const QList<ClaimRule> &claimRules()
{
    static const QList<ClaimRule> rules{
        {"open-past-go-live", Severity::Serious, findOpenPastGoLive,
         QT_TRANSLATE_NOOP("ClaimRules", "Mandatory criteria open after go-live"),
         QT_TRANSLATE_NOOP("ClaimRules",
                           "What is mandatory must be in the service from go-live, and that day has passed. "
                           "Meet the criteria, or put the date right.")},
        {"ready-on-open-ground", Severity::Serious, findReadyOnOpenGround,
         QT_TRANSLATE_NOOP("ClaimRules", "Looks ready, but something it needs is not"),
         QT_TRANSLATE_NOOP("ClaimRules",
                           "A use case is ready only when everything it needs is: its packages, their "
                           "integrations, what these rest on, and what was offered with it.")},
        {"not-applicable-without-reason", Severity::Serious, findNotApplicableWithoutReason,
         QT_TRANSLATE_NOOP("ClaimRules", "Not applicable without a reason"),
         QT_TRANSLATE_NOOP("ClaimRules",
                           "A criterion that does not apply leaves every percentage, so somebody must be "
                           "able to see why.")},
        {"answered-in-other-words", Severity::Serious, findAnsweredInOtherWords,
         QT_TRANSLATE_NOOP("ClaimRules", "Answered in another wording"),
         QT_TRANSLATE_NOOP("ClaimRules",
                           "The criterion reads differently now than when it was answered. Read it again and "
                           "confirm or change the answer.")},
        {"expired-evidence", Severity::Serious, findExpiredEvidence,
         QT_TRANSLATE_NOOP("ClaimRules", "Evidence has expired"),
         QT_TRANSLATE_NOOP("ClaimRules",
                           "What proved the criterion counts no longer. Attach a newer version, or take the "
                           "result back.")},
        {"met-without-evidence", Severity::Warning, findMetWithoutEvidence,
         QT_TRANSLATE_NOOP("ClaimRules", "Met without evidence"),
         QT_TRANSLATE_NOOP("ClaimRules",
                           "The criterion is called met, but nothing shows it. Attach a test report, an "
                           "agreement, a recording or a link.")},
        {"outdated-evidence", Severity::Warning, findOutdatedEvidence,
         QT_TRANSLATE_NOOP("ClaimRules", "Evidence is older than what it proves"),
         QT_TRANSLATE_NOOP("ClaimRules",
                           "The text of the criterion was read in a source that is newer than the evidence. "
                           "See whether it still proves the same.")},
        {"later-without-date", Severity::Warning, findLaterWithoutDate,
         QT_TRANSLATE_NOOP("ClaimRules", "Promised later without a date"),
         QT_TRANSLATE_NOOP(
             "ClaimRules",
             "The bid offers a supplementary package later, but a promise without a date cannot "
             "be held to. Say from when.")},
        {"missing-estimate", Severity::Note, findMissingEstimates,
         QT_TRANSLATE_NOOP("ClaimRules", "Estimate is missing"),
         QT_TRANSLATE_NOOP("ClaimRules",
                           "Neither you nor the catalogue says how many hours are left, so they count as 0 "
                           "wherever hours are added up.")},
    };
    return rules;
}

const ClaimRule *claimRule(const QString &id)
{
    for (const ClaimRule &rule : claimRules())
        if (id == QLatin1StringView(rule.id))
            return &rule;
    return nullptr;
}

QString titleOf(const ClaimRule &rule, const Phrases &phrases)
{
    return phrases("ClaimRules", rule.title);
}

QString explanationOf(const ClaimRule &rule, const Phrases &phrases)
{
    return phrases("ClaimRules", rule.explanation);
}

QString factsOf(const QStringList &facts)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(facts.join(keySeparator).toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace kravkort
