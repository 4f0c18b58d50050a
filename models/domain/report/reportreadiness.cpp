// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/decisions/costwords.h"
#include "models/domain/decisions/outlook.h"
#include "models/domain/decisions/remaininghours.h"
#include "models/domain/report/reportsections.h"

#include <algorithm>
#include <cmath>

namespace kravkort {

namespace {

constexpr ReportParagraph::Tone quiet = ReportParagraph::Tone::Quiet;
constexpr qsizetype fewLines = 15; // of a table in the short edition

// The short edition shows the first lines and says how many it leaves out.
template<class T>
QList<T> cut(const ReportMatter &m, const QList<T> &all)
{
    return m.plan.ceiling == ReportProfile::Management ? all.first(std::min(fewLines, all.size())) : all;
}

ReportCell countCell(int count)
{
    ReportCell cell = textCell(count == 0 ? QStringLiteral("–") : QString::number(count));
    cell.quiet = count == 0;
    return cell;
}

QList<int> chosenUseCases(const ReportMatter &m)
{
    QList<int> chosen;
    for (const int useCase : inReadingOrder(m.catalogue.useCases, m.catalogue.useCaseOrder.sorted))
        if (m.picture.selection.chosen.at(useCase))
            chosen.append(useCase);
    return chosen;
}

struct Left
{
    int integration = -1;
    double hours = 0;
    bool unestimated = false;
};

// What is not complete, the most hours first; what nobody has estimated at the end.
QList<Left> leftOf(const ReportMatter &m, const RemainingHours &remaining)
{
    QList<Left> left;
    for (const int integration : m.catalogue.integrationOrder.sorted) {
        const Left one{integration, remaining.hours.at(integration), remaining.unestimated.at(integration)};
        if (m.picture.scope.integrations.at(integration).inScope && (one.hours > 0 || one.unestimated))
            left.append(one);
    }
    std::stable_sort(left.begin(), left.end(),
                     [](const Left &a, const Left &b) { return a.hours > b.hours; });
    return left;
}

// Of an estimate times a share no minutes are known.
QString roundHours(const ReportMatter &m, double hours)
{
    if (hours > 0 && hours < 0.5)
        return QStringLiteral("< ") + hoursText(1, m.phrases);
    return hoursText(std::round(hours), m.phrases);
}

ReportTable hoursTable(const ReportMatter &m, const RemainingHours &remaining, const QList<Left> &left)
{
    ReportTable table{{{m.say(QT_TRANSLATE_NOOP("Report", "Integration")), 0.46},
                       {m.say(QT_TRANSLATE_NOOP("Report", "Own")), 0.14, ReportColumn::Align::Progress},
                       {m.say(QT_TRANSLATE_NOOP("Report", "Estimated by")), 0.24},
                       {m.say(QT_TRANSLATE_NOOP("Report", "Hours left")), 0.16, ReportColumn::Align::Right}},
                      {}};
    for (const Left &one : left) {
        const NodeRef node = integrationNode(m.catalogue, one.integration);
        ReportCell name = textCell(m.label(node));
        name.target = anchorOf(node);
        ReportCell hours = textCell(one.unestimated ? QStringLiteral("–") : roundHours(m, one.hours));
        hours.quiet = one.unestimated;
        const QString by = one.unestimated ? m.say(QT_TRANSLATE_NOOP("Report", "nobody"))
                           : remaining.ownEstimate.at(one.integration)
                               ? m.say(QT_TRANSLATE_NOOP("Report", "the vendor, at the criteria"))
                               : m.say(QT_TRANSLATE_NOOP("Report", "the catalogue"));
        table.rows.append(
            {{name, progressCell(remaining.ownProgress.at(one.integration)), textCell(by), hours}});
    }
    table.caption = m.say(QT_TRANSLATE_NOOP("Report", "Hours left by integration"));
    return table;
}

// Who has what left to do, of the criteria that count in the bid.
ReportTable ownersTable(const ReportMatter &m)
{
    struct Work
    {
        int open = 0;
        int overdue = 0;
    };
    QMap<QString, Work> byOwner;
    for (qsizetype k = 0; k < m.catalogue.criteria.size(); ++k) {
        const Criterion &criterion = m.catalogue.criteria.at(k);
        const Outcome outcome = m.picture.outcomes.at(k);
        if (!criterion.counts() || !m.picture.scope.holds(criterion) || outcome == Outcome::Met ||
            outcome == Outcome::NotApplicable)
            continue;
        const Answer *answer = m.workspace.answer(m.picture.solution, criterion.id);
        Work &work = byOwner[answer ? answer->owner.simplified() : QString()];
        ++work.open;
        work.overdue += answer && answer->due && *answer->due < m.picture.today ? 1 : 0;
    }
    QList<std::pair<QString, Work>> sorted;
    for (auto it = byOwner.cbegin(); it != byOwner.cend(); ++it)
        sorted.append({it.key(), it.value()});
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto &a, const auto &b) { return a.second.open > b.second.open; });
    ReportTable table{{{m.say(QT_TRANSLATE_NOOP("Report", "Owner")), 0.6},
                       {m.say(QT_TRANSLATE_NOOP("Report", "Open criteria")), 0.2, ReportColumn::Align::Right},
                       {m.say(QT_TRANSLATE_NOOP("Report", "Overdue")), 0.2, ReportColumn::Align::Right}},
                      {}};
    for (const auto &[owner, work] : std::as_const(sorted)) {
        ReportCell name =
            textCell(owner.isEmpty() ? m.say(QT_TRANSLATE_NOOP("Report", "nobody yet")) : owner);
        name.quiet = owner.isEmpty();
        table.rows.append({{name, countCell(work.open), countCell(work.overdue)}});
    }
    table.caption = m.say(QT_TRANSLATE_NOOP("Report", "Open criteria by owner"));
    return table;
}

} // namespace

QList<ReportBlock> readinessSection(const ReportMatter &m)
{
    if (m.picture.progress.chosenUseCases == 0)
        return {};
    QList<int> useCases = chosenUseCases(m);
    // Where not all are shown, what is not ready comes first.
    if (m.plan.ceiling == ReportProfile::Management)
        std::stable_sort(useCases.begin(), useCases.end(), [&](int a, int b) {
            return !m.picture.progress.ready(a) && m.picture.progress.ready(b);
        });
    const QList<int> shown = cut(m, useCases);
    QList<ReportBlock> blocks{ReportParagraph{
        m.say(QT_TRANSLATE_NOOP(
            "Report",
            "A use case is ready when everything that it needs is met, mandatory packages "
            "and what they need in turn. Effective: as far as the least finished of it, the weakest "
            "link. Pooled: the share met of all its criteria, each counted once.")),
        quiet,
        {}}};
    const ReportChart chart = readinessChart(m, shown);
    if (m.plan.ceiling != ReportProfile::Management) {
        blocks.append(ReportHeading{3, chart.question});
        blocks.append(chart);
    }
    ReportTable table{
        {{m.say(QT_TRANSLATE_NOOP("Report", "Use case")), 0.47},
         {m.say(QT_TRANSLATE_NOOP("Report", "State")), 0.13},
         {m.say(QT_TRANSLATE_NOOP("Report", "Effective")), 0.13, ReportColumn::Align::Progress},
         {m.say(QT_TRANSLATE_NOOP("Report", "Pooled")), 0.13, ReportColumn::Align::Progress},
         {m.say(QT_TRANSLATE_NOOP("Report", "Mandatory open")), 0.14, ReportColumn::Align::Right}},
        {}};
    for (const int useCase : shown) {
        const NodeRef node = useCaseNode(m.catalogue, useCase);
        const NodeProgress &progress = m.picture.progress.useCases.at(useCase);
        const bool ready = m.picture.progress.ready(useCase);
        ReportCell name = textCell(m.label(node));
        name.target = anchorOf(node);
        if (const QString back = heldBackBy(m, node); !back.isEmpty())
            name.details.append({back, {}});
        ReportCell state = textCell(ready ? m.say(QT_TRANSLATE_NOOP("Report", "ready"))
                                          : m.say(QT_TRANSLATE_NOOP("Report", "not ready")));
        state.outcome = ready ? Outcome::Met : Outcome::Unknown;
        table.rows.append({{name, state, progressCell(progress.effective), tallyCell(m, progress.pooled),
                            countCell(outlookOf(m.catalogue, m.picture.outcomes, useCase).openCriteria)}});
    }
    table.caption = chart.question;
    blocks.append(table);
    tellRest(m, useCases.size() - shown.size(), blocks);
    return blocks;
}

QList<ReportBlock> costsSection(const ReportMatter &m)
{
    if (m.picture.progress.chosenUseCases == 0)
        return {};
    QList<ReportBlock> blocks;
    if (m.shows(ReportField::Estimate)) {
        const RemainingHours remaining =
            remainingHoursOf(m.catalogue, m.workspace, m.picture.solution, m.picture.outcomes);
        const QList<Left> left = leftOf(m, remaining);
        double hours = 0;
        double assumed = 0; // by the catalogue
        int unestimated = 0;
        for (const Left &one : left) {
            hours += one.hours;
            assumed += remaining.ownEstimate.at(one.integration) ? 0 : one.hours;
            unestimated += one.unestimated ? 1 : 0;
        }
        QString total =
            m.say(QT_TRANSLATE_N_NOOP("Report", "Hours left: %1, in %n integration(s) of the bid."),
                  static_cast<int>(left.size()))
                .arg(roundHours(m, hours));
        if (assumed > 0)
            total +=
                u' ' + m.say(QT_TRANSLATE_NOOP("Report", "%1 of them (%2) are the catalogue's assumption, "
                                                         "not the vendor's estimate."))
                           .arg(roundHours(m, assumed), percent(assumed / hours));
        if (const QString unknown = unestimatedText(unestimated, m.phrases); !unknown.isEmpty())
            total += u' ' + unknown + u'.';
        blocks.append(ReportParagraph{total, {}, {}});
        if (!left.isEmpty()) {
            const QList<Left> shown = cut(m, left);
            blocks.append(hoursTable(m, remaining, shown));
            tellRest(m, left.size() - shown.size(), blocks);
        }
    }
    if (m.shows(ReportField::Owner) && m.plan.ceiling == ReportProfile::Internal) {
        const ReportTable owners = ownersTable(m);
        if (!owners.rows.isEmpty()) {
            blocks.append(ReportHeading{2, m.say(QT_TRANSLATE_NOOP("Report", "Who has what left to do"))});
            blocks.append(owners);
        }
    }
    addOpenFromMeetings(m, blocks);
    return blocks;
}

} // namespace kravkort
