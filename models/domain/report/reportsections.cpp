// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/report/reportsections.h"

#include "models/domain/basis/sourcetext.h"
#include "models/domain/decisions/decisions.h"
#include "models/domain/decisions/outlook.h"
#include "models/domain/scope/reasons.h"

#include <QLocale>

namespace kravkort {

namespace {

constexpr ReportParagraph::Tone quiet = ReportParagraph::Tone::Quiet;
constexpr qsizetype fewDecisions = 8; // of the short edition

QString codesOf(const Catalogue &catalogue, const QList<int> &useCases)
{
    QStringList codes;
    for (const int useCase : useCases)
        codes.append(catalogue.useCases.at(useCase).id.code);
    return codes.join(QStringLiteral(", "));
}

// By code and name, one a line: whoever decides does not know the codes by heart.
ReportCell namedCell(const ReportMatter &m, const QList<int> &useCases)
{
    ReportCell cell;
    for (const int useCase : useCases)
        cell.details.append({m.label(useCaseNode(m.catalogue, useCase)), {}});
    return cell;
}

ReportCell namedCell(const ReportMatter &m, const Dependency &dependency)
{
    ReportCell cell;
    cell.details.append({m.label(integrationNode(m.catalogue, dependency.from)), {}});
    return cell;
}

// "Offering it would add 2 integrations and 14 criteria."
QString additionText(const ReportMatter &m, int package)
{
    const Addition addition = additionOf(m.picture, package);
    const auto count = [&](const char *text, int n) { return m.say(text, n); };
    return m.say(QT_TRANSLATE_NOOP("Report", "Offering it would add %1 and %2."))
        .arg(count(QT_TRANSLATE_N_NOOP("Report", "%n integration(s)"),
                   static_cast<int>(addition.integrations.size())),
             count(QT_TRANSLATE_N_NOOP("Report", "%n criterion(s)"), addition.criteria));
}

ReportRow openRow(const ReportMatter &m, const OpenDecision &decision)
{
    if (decision.kind == OpenDecision::Kind::Supplementary) {
        const NodeRef node = packageNode(m.catalogue, decision.package);
        const Asking asking = askingFor(m.picture, decision.package);
        ReportCell question = textCell(
            asking.mandatory.isEmpty()
                ? m.say(QT_TRANSLATE_NOOP("Report", "Is %1 offered, now or later?")).arg(m.label(node))
                : m.say(QT_TRANSLATE_NOOP("Report", "%1: mandatory through %2, supplementary in %3. Is it "
                                                    "offered there too?"))
                      .arg(m.label(node), codesOf(m.catalogue, asking.mandatory),
                           codesOf(m.catalogue, asking.supplementary)));
        question.target = anchorOf(node);
        question.details.append({m.in(m.catalogue.packages.at(decision.package).purpose), {}});
        question.details.append({additionText(m, decision.package), {}});
        return {{question, textCell(m.say(QT_TRANSLATE_NOOP("Report", "supplementary package"))),
                 namedCell(m, asking.supplementary)}};
    }
    const Dependency &dependency = m.catalogue.dependencies.at(decision.dependency);
    ReportCell question = textCell(m.say(QT_TRANSLATE_NOOP("Report", "Does %1 need %2?"))
                                       .arg(m.label(integrationNode(m.catalogue, dependency.from)),
                                            m.label(integrationNode(m.catalogue, dependency.to))));
    question.details.append({m.in(dependency.condition), {}});
    return {{question, textCell(m.say(QT_TRANSLATE_NOOP("Report", "condition"))), namedCell(m, dependency)}};
}

// What has been decided, so that a reader sees what the numbers presume.
QList<ReportRow> takenRows(const ReportMatter &m)
{
    QList<ReportRow> rows;
    for (const int package : inReadingOrder(m.catalogue.packages, m.catalogue.packageOrder.sorted)) {
        const PackageScope &scope = m.picture.scope.packages.at(package);
        const Decision decision = m.picture.selection.decisions.at(package);
        if (!scope.required || decision == Decision::Undecided || !isDecidable(m.picture, package))
            continue;
        const NodeRef node = packageNode(m.catalogue, package);
        ReportCell answer = textCell(nameOf(decision, m.phrases));
        const PackageDecision *row =
            m.workspace.find<PackageDecision>({m.picture.bid.code, m.catalogue.packages.at(package).id.code});
        if (row && row->from && decision == Decision::Later)
            answer.text = m.say(QT_TRANSLATE_NOOP("Report", "offered from %1")).arg(m.date(row->from));
        rows.append(
            {{textCell(m.label(node)), answer, namedCell(m, askingFor(m.picture, package).supplementary)}});
    }
    for (qsizetype d = 0; d < m.catalogue.dependencies.size(); ++d) {
        const Dependency &dependency = m.catalogue.dependencies.at(d);
        const Holds holds = m.picture.selection.conditions.at(d);
        if (dependency.kind != DependencyKind::Conditional || holds == Holds::Undecided ||
            !m.picture.scope.integrations.at(dependency.from).inScope)
            continue;
        ReportCell question = textCell(m.say(QT_TRANSLATE_NOOP("Report", "%1 needs %2"))
                                           .arg(m.catalogue.integrations.at(dependency.from).id.code,
                                                m.label(integrationNode(m.catalogue, dependency.to))));
        question.details.append({m.in(dependency.condition), {}});
        rows.append({{question, textCell(nameOf(holds, m.phrases)), namedCell(m, dependency)}});
    }
    return rows;
}

ReportRow useCaseRow(const ReportMatter &m, int useCase)
{
    const NodeRef node = useCaseNode(m.catalogue, useCase);
    const NodeProgress &progress = m.picture.progress.useCases.at(useCase);
    const Ground &ground = m.catalogue.useCases.at(useCase).ground;
    const bool ready = m.picture.progress.ready(useCase);
    ReportCell name = textCell(m.label(node));
    name.details.append({m.in(m.catalogue.useCases.at(useCase).description), {}});
    if (const QString back = heldBackBy(m, node); !back.isEmpty())
        name.details.append({back, {}});
    ReportCell state = textCell(ready ? m.say(QT_TRANSLATE_NOOP("Report", "ready"))
                                : !packagesKnown(m.catalogue, useCase)
                                    ? m.say(QT_TRANSLATE_NOOP("Report", "packages not known"))
                                    : m.say(QT_TRANSLATE_NOOP("Report", "not ready")));
    state.outcome = ready ? Outcome::Met : Outcome::Unknown;
    return {{name, state, basisCell(m, {}, ground.basis), textCell({}), progressCell(progress.effective),
             tallyCell(m, progress.pooled)},
            true,
            anchorOf(node)};
}

ReportRow requirementRow(const ReportMatter &m, const Requirement &requirement)
{
    const int package = requirement.package;
    const NodeProgress &progress = m.picture.progress.packages.at(package);
    ReportCell name = textCell(m.label(packageNode(m.catalogue, package)));
    name.target = anchorOf(packageNode(m.catalogue, package));
    ReportCell strength = textCell(nameOf(requirement.strength, m.phrases));
    const ReportCell basis = basisCell(m, {}, requirement.ground.basis);
    if (inForce(m.picture.selection, requirement))
        return {{name, strength, basis, tallyCell(m, progress.own), progressCell(progress.effective),
                 tallyCell(m, progress.pooled)}};
    // Another use case may bring the package in; for this one it is not in force.
    strength.details.append({nameOf(m.picture.selection.decisions.at(package), m.phrases), {}});
    name.quiet = strength.quiet = true;
    ReportCell none = textCell(QStringLiteral("–"));
    none.quiet = true;
    return {{name, strength, basis, none, none, none}};
}

} // namespace

QString ReportMatter::date(const std::optional<QDate> &date) const
{
    if (!date || !date->isValid())
        return {};
    const bool danish = phrases.language() == Language::Danish;
    return QLocale(danish ? QLocale::Danish : QLocale::English)
        .toString(*date, danish ? QStringLiteral("dd.MM.yyyy") : QStringLiteral("d MMM yyyy"))
        .replace(u' ', QChar::Nbsp);
}

QString ReportMatter::share(const Tally &tally) const
{
    return tally.applicable() == 0 ? QStringLiteral("–") : percent(tally.ratio());
}

ReportCell textCell(const QString &text)
{
    ReportCell cell;
    cell.text = text;
    return cell;
}

ReportCell basisCell(const ReportMatter &m, const QString &text, Basis basis)
{
    ReportCell cell = textCell(text);
    cell.basis = basis;
    cell.basisName = nameOf(basis, m.phrases);
    return cell;
}

ReportCell progressCell(double ratio)
{
    ReportCell cell = textCell(percent(ratio));
    cell.progress = ratio;
    return cell;
}

ReportCell tallyCell(const ReportMatter &m, const Tally &tally)
{
    ReportCell cell = textCell(m.share(tally));
    if (tally.applicable() > 0)
        cell.progress = tally.ratio();
    return cell;
}

QString confirmedBy(const ReportMatter &m, const Ground &ground)
{
    if (!m.shows(ReportField::Doubt) || ground.basis != Basis::Confirmed)
        return {};
    const QString in = sourceText(m.catalogue, ground);
    const QString day = m.date(ground.confirmedOn);
    if (ground.confirmedBy.isEmpty() && day.isEmpty())
        return in.isEmpty() ? QString() : m.say(QT_TRANSLATE_NOOP("Report", "Confirmed in %1")).arg(in);
    QStringList who{ground.confirmedBy, day};
    who.removeAll(QString());
    //: who and when, then the document and the place in it
    return m.say(QT_TRANSLATE_NOOP("Report", "Confirmed by %1: %2"))
        .arg(who.join(QStringLiteral(", ")), in.isEmpty() ? QStringLiteral("–") : in);
}

QString heldBackBy(const ReportMatter &m, const NodeRef &node)
{
    if (!m.shows(ReportField::HeldBack))
        return {};
    const Chain chain = weakestLink(m.picture, node);
    if (chain.isEmpty() || chain.last() == node)
        return {};
    return m.say(QT_TRANSLATE_NOOP("Report", "Held back by %1")).arg(m.label(chain.last()));
}

void tellRest(const ReportMatter &m, qsizetype rest, QList<ReportBlock> &blocks)
{
    if (rest > 0)
        blocks.append(
            ReportParagraph{m.say(QT_TRANSLATE_N_NOOP("Report", "%n more stand in the internal edition."),
                                  static_cast<int>(rest)),
                            quiet,
                            {}});
}

QList<ReportBlock> decisionsSection(const ReportMatter &m)
{
    if (m.picture.progress.chosenUseCases == 0)
        return {};
    QList<ReportBlock> blocks;
    const auto columns = [&](const char *first, const char *second) {
        return QList<ReportColumn>{{m.say(first), 0.58},
                                   {m.say(second), 0.18},
                                   {m.say(QT_TRANSLATE_NOOP("Report", "Raised by")), 0.24}};
    };
    const QList<OpenDecision> &open = m.picture.scope.openDecisions;
    blocks.append(ReportHeading{2, m.say(QT_TRANSLATE_NOOP("Report", "Open decisions"))});
    if (open.isEmpty()) {
        blocks.append(ReportParagraph{m.say(QT_TRANSLATE_NOOP("Report", "No decision is open.")), {}, {}});
    } else {
        blocks.append(ReportParagraph{
            m.say(QT_TRANSLATE_N_NOOP("Report",
                                      "%n decision(s) would add requirements to the bid. The numbers of this "
                                      "report leave them out."),
                  static_cast<int>(open.size())),
            quiet,
            {}});
        ReportTable table{
            columns(QT_TRANSLATE_NOOP("Report", "Question"), QT_TRANSLATE_NOOP("Report", "Kind")), {}};
        const bool brief = m.plan.ceiling == ReportProfile::Management;
        const qsizetype shown = brief ? std::min(fewDecisions, open.size()) : open.size();
        for (const OpenDecision &decision : open.first(shown))
            table.rows.append(openRow(m, decision));
        blocks.append(table);
        tellRest(m, open.size() - shown, blocks);
    }
    const QList<ReportRow> taken = takenRows(m);
    if (!taken.isEmpty() && m.plan.ceiling != ReportProfile::Management) {
        blocks.append(ReportHeading{2, m.say(QT_TRANSLATE_NOOP("Report", "Decisions taken"))});
        blocks.append(ReportTable{
            columns(QT_TRANSLATE_NOOP("Report", "Matter"), QT_TRANSLATE_NOOP("Report", "Decision")), taken});
    }
    return blocks;
}

QList<ReportBlock> useCasesSection(const ReportMatter &m)
{
    QList<ReportBlock> blocks;
    for (const int area : m.catalogue.areaOrder.sorted) {
        ReportTable table{
            {{m.say(QT_TRANSLATE_NOOP("Report", "Use case and packages")), 0.38},
             {m.say(QT_TRANSLATE_NOOP("Report", "Strength")), 0.13},
             {m.say(QT_TRANSLATE_NOOP("Report", "Basis")), 0.115},
             {m.say(QT_TRANSLATE_NOOP("Report", "Own")), 0.125, ReportColumn::Align::Progress},
             {m.say(QT_TRANSLATE_NOOP("Report", "Effective")), 0.125, ReportColumn::Align::Progress},
             {m.say(QT_TRANSLATE_NOOP("Report", "Pooled")), 0.125, ReportColumn::Align::Progress}},
            {}};
        QList<int> useCases = m.catalogue.areas.at(area).useCases;
        std::sort(useCases.begin(), useCases.end(), [&](int a, int b) {
            return m.catalogue.useCaseOrder.rank.at(a) < m.catalogue.useCaseOrder.rank.at(b);
        });
        for (const int useCase : useCases) {
            if (!m.picture.selection.chosen.at(useCase))
                continue;
            table.rows.append(useCaseRow(m, useCase));
            QList<Requirement> requirements = m.catalogue.useCases.at(useCase).requirements;
            std::stable_sort(requirements.begin(), requirements.end(), [&](const auto &a, const auto &b) {
                return a.strength != b.strength ? a.strength > b.strength
                                                : readsBefore(m.catalogue.packages.at(a.package).id.code,
                                                              m.catalogue.packages.at(b.package).id.code);
            });
            for (const Requirement &requirement : std::as_const(requirements))
                table.rows.append(requirementRow(m, requirement));
        }
        if (table.rows.isEmpty())
            continue;
        table.caption = m.label(areaNode(m.catalogue, area));
        blocks.append(
            ReportHeading{2, table.caption, QStringLiteral("area-") + m.catalogue.areas.at(area).id.code});
        blocks.append(table);
    }
    if (!blocks.isEmpty())
        blocks.prepend(ReportParagraph{
            m.say(QT_TRANSLATE_NOOP(
                "Report", "Own: the share met of what is asked of the package itself. Effective: as "
                          "far as the least finished of all that it needs. Pooled: the share met of "
                          "every criterion beneath it, each one counted once. A use case is ready "
                          "when its effective progress is 100 %.")),
            quiet,
            {}});
    return blocks;
}

} // namespace kravkort
