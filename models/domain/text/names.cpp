// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text/names.h"

#include <QDateTime>
#include <QLocale>

#include <array>
#include <cmath>

namespace kravkort {

namespace {

template<class E, size_t N>
QString pick(E value, const std::array<const char *, N> &names, const Phrases &phrases)
{
    return phrases("Names", names[static_cast<size_t>(value)]);
}

} // namespace

QString nameOf(Basis basis, const Phrases &phrases)
{
    return pick(basis,
                std::array{QT_TRANSLATE_NOOP("Names", "assumed"), QT_TRANSLATE_NOOP("Names", "inferred"),
                           QT_TRANSLATE_NOOP("Names", "published"), QT_TRANSLATE_NOOP("Names", "confirmed")},
                phrases);
}

QString nameOf(Strength strength, const Phrases &phrases)
{
    return pick(
        strength,
        std::array{QT_TRANSLATE_NOOP("Names", "supplementary"), QT_TRANSLATE_NOOP("Names", "mandatory")},
        phrases);
}

QString nameOf(Role role, const Phrases &phrases)
{
    return pick(role,
                std::array{QT_TRANSLATE_NOOP("Names", "prerequisite"),
                           QT_TRANSLATE_NOOP("Names", "business-carrying")},
                phrases);
}

QString nameOf(DependencyKind kind, const Phrases &phrases)
{
    return pick(kind,
                std::array{QT_TRANSLATE_NOOP("Names", "must"), QT_TRANSLATE_NOOP("Names", "conditional"),
                           QT_TRANSLATE_NOOP("Names", "companion")},
                phrases);
}

QString nameOf(Responsible responsible, const Phrases &phrases)
{
    return pick(responsible,
                std::array{QT_TRANSLATE_NOOP("Names", "vendor"), QT_TRANSLATE_NOOP("Names", "municipality"),
                           QT_TRANSLATE_NOOP("Names", "vendor and municipality"),
                           QT_TRANSLATE_NOOP("Names", "others")},
                phrases);
}

QString nameOf(Work work, const Phrases &phrases)
{
    return pick(work,
                std::array{QT_TRANSLATE_NOOP("Names", "not started"),
                           QT_TRANSLATE_NOOP("Names", "in progress"), QT_TRANSLATE_NOOP("Names", "in review"),
                           QT_TRANSLATE_NOOP("Names", "done")},
                phrases);
}

QString nameOf(Outcome outcome, const Phrases &phrases)
{
    return pick(outcome,
                std::array{QT_TRANSLATE_NOOP("Names", "not assessed"), QT_TRANSLATE_NOOP("Names", "met"),
                           QT_TRANSLATE_NOOP("Names", "partly met"), QT_TRANSLATE_NOOP("Names", "not met"),
                           QT_TRANSLATE_NOOP("Names", "not applicable")},
                phrases);
}

QString nameOf(Decision decision, const Phrases &phrases)
{
    return pick(decision,
                std::array{QT_TRANSLATE_NOOP("Names", "undecided"),
                           QT_TRANSLATE_NOOP("Names", "offered from go-live"),
                           QT_TRANSLATE_NOOP("Names", "offered later"),
                           QT_TRANSLATE_NOOP("Names", "declined")},
                phrases);
}

QString nameOf(Holds holds, const Phrases &phrases)
{
    return pick(holds,
                std::array{QT_TRANSLATE_NOOP("Names", "undecided"), QT_TRANSLATE_NOOP("Names", "yes"),
                           QT_TRANSLATE_NOOP("Names", "no")},
                phrases);
}

QString nameOf(NodeKind kind, const Phrases &phrases)
{
    return pick(
        kind,
        std::array{"", QT_TRANSLATE_NOOP("Names", "service area"), QT_TRANSLATE_NOOP("Names", "use case"),
                   QT_TRANSLATE_NOOP("Names", "integration package"),
                   QT_TRANSLATE_NOOP("Names", "integration"), QT_TRANSLATE_NOOP("Names", "general terms"),
                   QT_TRANSLATE_NOOP("Names", "criterion")},
        phrases);
}

QString meaningOf(Basis basis, const Phrases &phrases)
{
    return pick(
        basis,
        std::array{
            QT_TRANSLATE_NOOP("Names",
                              "Assumed: Kravkort's own assumption. Check it before you promise anything."),
            QT_TRANSLATE_NOOP("Names", "Inferred: drawn from the source by Kravkort; the reason is given."),
            QT_TRANSLATE_NOOP("Names", "Published: read in the named source."),
            QT_TRANSLATE_NOOP("Names", "Confirmed: you have checked it against the agreement's appendix.")},
        phrases);
}

QString symbolOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Unknown:
        return QStringLiteral("○");
    case Outcome::Met:
        return QStringLiteral("✓");
    case Outcome::PartlyMet:
        return QStringLiteral("◐");
    case Outcome::NotMet:
        return QStringLiteral("✗");
    case Outcome::NotApplicable:
        return QStringLiteral("–");
    }
    return {};
}

QString symbolOf(Basis basis)
{
    switch (basis) {
    case Basis::Assumed:
        return QStringLiteral("?");
    case Basis::Inferred:
        return QStringLiteral("∴");
    case Basis::Published:
        return QStringLiteral("§");
    case Basis::Confirmed:
        return QStringLiteral("✓");
    }
    return {};
}

QString titleOf(const Catalogue &c, const NodeRef &node, const Phrases &phrases)
{
    const int index = indexOf(c, node);
    const Language language = phrases.language();
    if (index < 0)
        return {};
    switch (node.kind) {
    case NodeKind::None:
        return {};
    case NodeKind::Area:
        return c.areas.at(index).name.in(language);
    case NodeKind::UseCase:
        return c.useCases.at(index).name.in(language);
    case NodeKind::Package:
        return c.packages.at(index).name.in(language);
    case NodeKind::Integration:
        return c.integrations.at(index).name.in(language);
    case NodeKind::General:
        return phrases("Names", QT_TRANSLATE_NOOP("Names", "General terms for every integration"));
    case NodeKind::Criterion:
        return c.criteria.at(index).text.in(language);
    }
    return {};
}

QString percent(double ratio)
{
    // The small addend keeps 0.29 × 100 from reading as 28.
    return QStringLiteral("%1\u00a0%").arg(static_cast<int>(std::floor(ratio * 100 + 1e-9)));
}

QString dateText(QDate date, Language language)
{
    if (!date.isValid())
        return {};
    const bool danish = language == Language::Danish;
    const QLocale locale(danish ? QLocale::Danish : QLocale::English);
    return locale.toString(date, danish ? QStringLiteral("d. MMMM yyyy") : QStringLiteral("d MMMM yyyy"));
}

QString timeText(const QDateTime &time, Language language)
{
    const bool danish = language == Language::Danish;
    const QLocale locale(danish ? QLocale::Danish : QLocale::English);
    return locale.toString(time.toLocalTime(),
                           danish ? QStringLiteral("d. MMM yyyy HH:mm") : QStringLiteral("d MMM yyyy HH:mm"));
}

} // namespace kravkort
