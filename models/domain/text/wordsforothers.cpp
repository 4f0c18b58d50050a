// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text/wordsforothers.h"

namespace kravkort {

QString meaningForOthers(Basis basis, const Phrases &phrases)
{
    switch (basis) {
    case Basis::Assumed:
        return phrases("Names", QT_TRANSLATE_NOOP("Names", "Assumed: nobody has checked it. It may change "
                                                           "when the agreement's appendix is read."));
    case Basis::Inferred:
        return phrases("Names", QT_TRANSLATE_NOOP("Names", "Inferred: drawn from the named source; the "
                                                           "source does not say it in so many words."));
    case Basis::Published:
        return phrases("Names", QT_TRANSLATE_NOOP("Names", "Published: read in the named source."));
    case Basis::Confirmed:
        return phrases("Names", QT_TRANSLATE_NOOP("Names", "Confirmed: the vendor has checked it against the "
                                                           "agreement's appendix."));
    }
    return {};
}

QString platformStatusOf(const Integration &integration, const Phrases &phrases)
{
    const QString status = integration.status.simplified();
    const auto is = [&](const char *word) {
        return status.compare(QString::fromUtf8(word), Qt::CaseInsensitive) == 0;
    };
    if (is("I drift"))
        return phrases("Names", QT_TRANSLATE_NOOP("Names", "in operation"));
    if (is("Under udvikling"))
        return phrases("Names", QT_TRANSLATE_NOOP("Names", "under development"));
    if (is("Ikke tilgængelig"))
        return phrases("Names", QT_TRANSLATE_NOOP("Names", "not available"));
    return status;
}

} // namespace kravkort
