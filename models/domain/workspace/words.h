// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/catalogue.h"
#include "models/domain/catalogue/cataloguestatement.h"
#include "models/domain/workspace/workspace.h"

#include <QLatin1StringView>

#include <array>
#include <optional>

namespace kravkort {

// The words that files use for enum values, in the order of the enum; never shown to a person. Changing one
// breaks files.
template<class E>
struct Words;

#define KRAVKORT_WORDS(Enum, ...)                                                                            \
    template<>                                                                                               \
    struct Words<Enum>                                                                                       \
    {                                                                                                        \
        static constexpr std::array all = __VA_ARGS__;                                                       \
    }

KRAVKORT_WORDS(Basis, {"assumed", "inferred", "published", "confirmed"});
KRAVKORT_WORDS(Strength, {"supplementary", "mandatory"});
KRAVKORT_WORDS(Role, {"prerequisite", "business"});
KRAVKORT_WORDS(DependencyKind, {"must", "conditional", "companion"});
KRAVKORT_WORDS(Responsible, {"vendor", "municipality", "both", "other"});
KRAVKORT_WORDS(Work, {"not-started", "in-progress", "in-review", "done"});
KRAVKORT_WORDS(Outcome, {"unknown", "met", "partly-met", "not-met", "not-applicable"});
KRAVKORT_WORDS(Decision, {"undecided", "offered", "later", "declined"});
KRAVKORT_WORDS(Holds, {"undecided", "yes", "no"});
KRAVKORT_WORDS(StatementKind, {"area", "usecase", "requirement", "package", "membership", "integration",
                               "dependency", "criterion"});
KRAVKORT_WORDS(StatementField, {"name", "text", "condition", "area", "owner", "responsible", "strength",
                                "only", "role", "dependency", "component", "version", "status", "url",
                                "effort", "waits", "basis", "source", "reason"});
KRAVKORT_WORDS(AgendaPart, {"changed", "actions", "questions", "disputed", "usecases", "own"});
KRAVKORT_WORDS(SinceLast, {"nothing", "added", "removed", "progressed", "regressed", "changed", "reworded"});
KRAVKORT_WORDS(PointKind, {"note", "decision", "question", "action"});
KRAVKORT_WORDS(Stance, {"agrees", "disagrees", "unsettled"});
KRAVKORT_WORDS(ReportProfile, {"internal", "management", "municipality"});
#undef KRAVKORT_WORDS

template<class E>
QString wordOf(E value)
{
    return QString::fromLatin1(Words<E>::all[static_cast<size_t>(value)]);
}

template<class E>
std::optional<E> fromWord(const QString &word)
{
    for (size_t i = 0; i < Words<E>::all.size(); ++i)
        if (word == QLatin1StringView(Words<E>::all[i]))
            return static_cast<E>(i);
    return std::nullopt;
}

} // namespace kravkort
