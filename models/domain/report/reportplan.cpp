// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/report/reportplan.h"

namespace kravkort {

namespace {

// Everything there is, in the order in which it is read.
QList<ReportSectionKind> sectionsUnder(ReportProfile ceiling)
{
    using enum ReportSectionKind;
    switch (ceiling) {
    case ReportProfile::Internal:
        return {Front,    Contents,     Summary, Graph,  Decisions, Readiness, Costs,   UseCases, WeakGround,
                Packages, Integrations, General, Matrix, Evidence,  Findings,  History, Sources,  Method};
    case ReportProfile::Management:
        // Can we promise, what is in the way, what it costs, and what it all rests on.
        return {Summary, Readiness, Decisions, Findings, Costs, WeakGround};
    case ReportProfile::Municipality:
        return {Front,    Contents,     Summary, Graph,  Decisions, Readiness, UseCases,
                Packages, Integrations, General, Matrix, Sources,   Method};
    }
    return {};
}

QList<ReportField> fieldsUnder(ReportProfile ceiling)
{
    using enum ReportField;
    switch (ceiling) {
    case ReportProfile::Internal:
        return {Owner, Estimate, Note, Reason, Doubt, Evidence, HeldBack};
    case ReportProfile::Management:
        return {Estimate, HeldBack};
    case ReportProfile::Municipality:
        return {Owner};
    }
    return {};
}

// The words' values in their order, each once, as far as they are among `allowed`.
template<class E>
QList<E> within(const QList<E> &allowed, const QStringList &words)
{
    QList<E> chosen;
    for (const QString &word : words)
        if (const auto value = fromWord<E>(word);
            value && allowed.contains(*value) && !chosen.contains(*value))
            chosen.append(*value);
    return chosen;
}

} // namespace

ReportPlan planOf(ReportProfile profile)
{
    return {profile, {}, sectionsUnder(profile), fieldsUnder(profile)};
}

ReportPlan planOf(const OwnProfile &own)
{
    return {own.ceiling, own.name, within(sectionsUnder(own.ceiling), own.sections),
            within(fieldsUnder(own.ceiling), own.fields)};
}

QString nameOf(ReportProfile profile, const Phrases &phrases)
{
    switch (profile) {
    case ReportProfile::Internal:
        return phrases("Report", QT_TRANSLATE_NOOP("Report", "Internal"));
    case ReportProfile::Management:
        return phrases("Report", QT_TRANSLATE_NOOP("Report", "Management"));
    case ReportProfile::Municipality:
        return phrases("Report", QT_TRANSLATE_NOOP("Report", "Municipality"));
    }
    return {};
}

QString nameOf(ReportSectionKind section, const Phrases &phrases)
{
    using enum ReportSectionKind;
    switch (section) {
    case Front:
        return phrases("Report", QT_TRANSLATE_NOOP("Report", "Front page"));
    case Contents:
        return phrases("Report", QT_TRANSLATE_NOOP("Report", "Contents"));
    case Summary:
        return phrases("Report", QT_TRANSLATE_NOOP("Report", "Headline figures"));
    case Decisions:
        return phrases("Report", QT_TRANSLATE_NOOP("Report", "Decisions"));
    case Readiness:
        return phrases("Report", QT_TRANSLATE_NOOP("Report", "Readiness of the use cases"));
    case Costs:
        return phrases("Report", QT_TRANSLATE_NOOP("Report", "What is left to do"));
    case UseCases:
        return phrases("Report", QT_TRANSLATE_NOOP("Report", "Service areas and use cases"));
    case WeakGround:
        return phrases("Report", QT_TRANSLATE_NOOP("Report", "Sources of doubt"));
    case Packages:
        return phrases("Report", QT_TRANSLATE_NOOP("Report", "Integration packages"));
    case Integrations:
        return phrases("Report", QT_TRANSLATE_NOOP("Report", "Integrations"));
    case General:
        return phrases("Report", QT_TRANSLATE_NOOP("Report", "General terms"));
    case Graph:
        return phrases("Report", QT_TRANSLATE_NOOP("Report", "Map of the requirements"));
    case Matrix:
        return phrases("Report", QT_TRANSLATE_NOOP("Report", "Which use case requires which package"));
    case Evidence:
        return phrases("Report", QT_TRANSLATE_NOOP("Report", "Evidence"));
    case Findings:
        return phrases("Report", QT_TRANSLATE_NOOP("Report", "Findings of the claims check"));
    case History:
        return phrases("Report", QT_TRANSLATE_NOOP("Report", "What has changed"));
    case Sources:
        return phrases("Report", QT_TRANSLATE_NOOP("Report", "Sources and basis"));
    case Method:
        return phrases("Report", QT_TRANSLATE_NOOP("Report", "How the numbers are made"));
    case Comparison:
        return phrases("Report", QT_TRANSLATE_NOOP("Report", "What has changed since"));
    }
    return {};
}

QString nameOf(ReportField field, const Phrases &phrases)
{
    using enum ReportField;
    switch (field) {
    case Owner:
        return phrases("Report", QT_TRANSLATE_NOOP("Report", "Owners"));
    case Estimate:
        return phrases("Report", QT_TRANSLATE_NOOP("Report", "Estimates and hours"));
    case Note:
        return phrases("Report", QT_TRANSLATE_NOOP("Report", "Notes"));
    case Reason:
        return phrases("Report", QT_TRANSLATE_NOOP("Report", "Reasons why something is not applicable"));
    case Doubt:
        return phrases("Report", QT_TRANSLATE_NOOP("Report", "Reasons of doubt"));
    case Evidence:
        return phrases("Report", QT_TRANSLATE_NOOP("Report", "Evidence at each criterion"));
    case HeldBack:
        return phrases("Report", QT_TRANSLATE_NOOP("Report", "What holds something back"));
    }
    return {};
}

} // namespace kravkort
