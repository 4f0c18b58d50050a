// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/basis/confirming.h"
#include "models/domain/basis/leaning.h"
#include "models/domain/catalogue/cataloguestatement.h"
#include "models/domain/catalogue/statementplaces.h"
#include "models/domain/report/reportsections.h"

#include <algorithm>
#include <tuple>

namespace kravkort {

namespace {

constexpr ReportParagraph::Tone quiet = ReportParagraph::Tone::Quiet;

constexpr size_t kindCount = static_cast<size_t>(StatementKind::Criterion) + 1;

// Visits what the scope leans on, one statement at a time.
template<class Visit>
void forEachStatement(const ReportMatter &m, Visit visit)
{
    const QList<bool> leaning = leaningOf(m.picture);
    const QList<const Ground *> grounds = groundsOf(m.catalogue);
    const QList<CatalogueStatement> statements = statementsOf(m.catalogue);
    for (qsizetype s = 0; s < statements.size(); ++s)
        if (leaning.at(s))
            visit(statements.at(s).kind, *grounds.at(s));
}

QString kindName(const ReportMatter &m, size_t kind)
{
    static constexpr std::array<const char *, kindCount> names{
        QT_TRANSLATE_NOOP("Report", "Service areas"),
        QT_TRANSLATE_NOOP("Report", "Use cases"),
        QT_TRANSLATE_NOOP("Report", "Packages that use cases require"),
        QT_TRANSLATE_NOOP("Report", "Packages"),
        QT_TRANSLATE_NOOP("Report", "Integrations that packages hold"),
        QT_TRANSLATE_NOOP("Report", "Integrations"),
        QT_TRANSLATE_NOOP("Report", "What integrations need of each other"),
        QT_TRANSLATE_NOOP("Report", "Criteria"),
    };
    return m.say(names[kind]);
}

ReportCell countCell(int count)
{
    ReportCell cell = textCell(count == 0 ? QStringLiteral("–") : QString::number(count));
    cell.quiet = count == 0;
    return cell;
}

using Counts = std::array<int, allBases.size()>;

ReportTable groundTable(const ReportMatter &m)
{
    std::array<Counts, kindCount> counts{};
    forEachStatement(m, [&](StatementKind kind, const Ground &ground) {
        ++counts[static_cast<size_t>(kind)][static_cast<size_t>(ground.basis)];
    });
    ReportTable table{{{m.say(QT_TRANSLATE_NOOP("Report", "Statements in scope")), 0.4}}, {}};
    for (auto basis = allBases.rbegin(); basis != allBases.rend(); ++basis)
        table.columns.append({nameOf(*basis, m.phrases), 0.15, ReportColumn::Align::Right});
    for (size_t kind = 0; kind < kindCount; ++kind) {
        ReportRow row{{textCell(kindName(m, kind))}};
        for (auto basis = allBases.rbegin(); basis != allBases.rend(); ++basis)
            row.cells.append(countCell(counts[kind][static_cast<size_t>(*basis)]));
        table.rows.append(row);
    }
    return table;
}

ReportTable weakOwners(const ReportMatter &m)
{
    ReportTable table{{{m.say(QT_TRANSLATE_NOOP("Report", "Criteria of")), 0.55},
                       {m.say(QT_TRANSLATE_NOOP("Report", "Criteria")), 0.15, ReportColumn::Align::Right},
                       {nameOf(Basis::Inferred, m.phrases), 0.15, ReportColumn::Align::Right},
                       {nameOf(Basis::Assumed, m.phrases), 0.15, ReportColumn::Align::Right}},
                      {}};
    const auto add = [&](const NodeRef &node, const QList<int> &criteria) {
        Counts counts{};
        for (const int criterion : criteria)
            ++counts[static_cast<size_t>(m.catalogue.criteria.at(criterion).ground.basis)];
        const int inferred = counts[static_cast<size_t>(Basis::Inferred)];
        const int assumed = counts[static_cast<size_t>(Basis::Assumed)];
        if (inferred + assumed > 0)
            table.rows.append({{textCell(m.label(node)), countCell(static_cast<int>(criteria.size())),
                                countCell(inferred), countCell(assumed)}});
    };
    for (const int package : inReadingOrder(m.catalogue.packages, m.catalogue.packageOrder.sorted))
        if (m.picture.scope.packages.at(package).inScope)
            add(packageNode(m.catalogue, package), m.catalogue.packages.at(package).criteria);
    for (const int integration : m.catalogue.integrationOrder.sorted)
        if (m.picture.scope.integrations.at(integration).inScope)
            add(integrationNode(m.catalogue, integration), m.catalogue.integrations.at(integration).criteria);
    if (m.picture.scope.general)
        add(generalNode(), m.catalogue.general);
    return table;
}

ReportParagraph confirmedShare(const ReportMatter &m)
{
    const GroundCount ground = groundCount(m.picture);
    return {m.say(QT_TRANSLATE_N_NOOP("Report", "%1 of the basis is confirmed: %2 of %n statement(s)."),
                  ground.total())
                .arg(percent(ground.ratio()), QString::number(ground.confirmed())),
            {},
            {}};
}

ReportTable confirmedByPart(const ReportMatter &m)
{
    ReportTable table{
        {{m.say(QT_TRANSLATE_NOOP("Report", "Basis of")), 0.55},
         {m.say(QT_TRANSLATE_NOOP("Report", "Statements")), 0.15, ReportColumn::Align::Right},
         {nameOf(Basis::Confirmed, m.phrases), 0.15, ReportColumn::Align::Right},
         {m.say(QT_TRANSLATE_NOOP("Report", "Share confirmed")), 0.15, ReportColumn::Align::Right}},
        {}};
    const auto add = [&](const NodeRef &node) {
        const GroundCount ground = groundCount(m.picture, node);
        table.rows.append({{textCell(m.label(node)), countCell(ground.total()), countCell(ground.confirmed()),
                            textCell(percent(ground.ratio()))}});
    };
    for (const int useCase : m.catalogue.useCaseOrder.sorted)
        if (m.picture.selection.chosen.at(useCase))
            add(useCaseNode(m.catalogue, useCase));
    for (const int package : inReadingOrder(m.catalogue.packages, m.catalogue.packageOrder.sorted))
        if (m.picture.scope.packages.at(package).inScope)
            add(packageNode(m.catalogue, package));
    return table;
}

// Which document says so, who has read it there and when: one row for each place.
ReportTable confirmationsTable(const ReportMatter &m)
{
    ReportTable table{{{m.say(QT_TRANSLATE_NOOP("Report", "Document and place")), 0.45},
                       {m.say(QT_TRANSLATE_NOOP("Report", "Confirmed by")), 0.25},
                       {m.say(QT_TRANSLATE_NOOP("Report", "Confirmed on")), 0.15},
                       {m.say(QT_TRANSLATE_NOOP("Report", "Statements")), 0.15, ReportColumn::Align::Right}},
                      {}};
    struct Place
    {
        Confirmation confirmation;
        int count = 0;
    };
    QList<Place> places;
    const QList<bool> leaning = leaningOf(m.picture);
    const QList<ConfirmationStanding> standings =
        confirmationsOf(m.catalogue.id, statementsOf(m.catalogue), m.workspace.table<Confirmation>());
    for (qsizetype s = 0; s < standings.size(); ++s) {
        const Confirmation &its = standings.at(s).confirmation;
        if (standings.at(s).kind != ConfirmationStanding::Kind::Holds || !leaning.at(s))
            continue;
        const auto key = [](const Confirmation &one) {
            return std::tie(one.document, one.place, one.by, one.on);
        };
        auto at = std::find_if(places.begin(), places.end(),
                               [&](const Place &place) { return key(place.confirmation) == key(its); });
        if (at == places.end())
            at = places.insert(places.end(), {its, 0});
        ++at->count;
    }
    for (const auto &[its, count] : std::as_const(places)) {
        ReportCell document = textCell(its.document);
        if (!its.place.isEmpty())
            document.details.append({its.place, {}});
        table.rows.append({{document, textCell(its.by), textCell(m.date(its.on)), countCell(count)}});
    }
    table.caption = m.say(QT_TRANSLATE_NOOP("Report", "What has been confirmed, where and by whom"));
    return table;
}

} // namespace

QList<ReportBlock> weakGroundSection(const ReportMatter &m)
{
    if (!m.picture.scope.general)
        return {};
    QList<ReportBlock> blocks{
        ReportParagraph{
            m.say(QT_TRANSLATE_NOOP("Report",
                                    "What is assumed or inferred may change when the agreement's appendix is "
                                    "read. Check it before it is promised.")),
            {},
            {}},
        confirmedShare(m), groundTable(m)};
    if (m.plan.ceiling == ReportProfile::Management)
        return blocks;
    blocks.append(ReportHeading{
        2, m.say(QT_TRANSLATE_NOOP("Report", "How much is confirmed, by use case and package"))});
    blocks.append(confirmedByPart(m));
    if (m.shows(ReportField::Doubt)) {
        const ReportTable confirmations = confirmationsTable(m);
        if (!confirmations.rows.isEmpty()) {
            blocks.append(ReportHeading{2, confirmations.caption});
            blocks.append(confirmations);
        }
    }
    const ReportTable owners = weakOwners(m);
    if (!owners.rows.isEmpty()) {
        blocks.append(
            ReportHeading{2, m.say(QT_TRANSLATE_NOOP("Report", "Where criteria rest on weak ground"))});
        blocks.append(owners);
    }
    return blocks;
}

QList<ReportBlock> sourcesSection(const ReportMatter &m)
{
    if (m.picture.progress.chosenUseCases == 0)
        return {};
    QList<int> uses(m.catalogue.sources.size(), 0);
    int without = 0;
    forEachStatement(m, [&](StatementKind, const Ground &ground) {
        QList<SourceId> named = ground.alsoSources;
        named.prepend(ground.source);
        bool any = false;
        for (const SourceId &source : named) {
            const int index = m.catalogue.sourceIndex.value(source, -1);
            if (index < 0)
                continue;
            ++uses[index];
            any = true;
        }
        without += any ? 0 : 1;
    });
    QList<int> used;
    for (int s = 0; s < uses.size(); ++s)
        if (uses.at(s) > 0)
            used.append(s);
    std::stable_sort(used.begin(), used.end(), [&](int a, int b) { return uses.at(a) > uses.at(b); });

    ReportTable table{{{m.say(QT_TRANSLATE_NOOP("Report", "Source")), 0.7},
                       {m.say(QT_TRANSLATE_NOOP("Report", "Its date")), 0.15},
                       {m.say(QT_TRANSLATE_NOOP("Report", "Statements")), 0.15, ReportColumn::Align::Right}},
                      {}};
    for (const int s : used) {
        const Source &source = m.catalogue.sources.at(s);
        ReportCell title = textCell(source.title);
        if (!source.url.isEmpty())
            title.details.append({source.url, source.url});
        const QDate date = QDate::fromString(source.date, Qt::ISODate);
        ReportCell when = textCell(date.isValid() ? m.date(date) : source.date);
        if (when.text.isEmpty()) {
            when.text = m.say(QT_TRANSLATE_NOOP("Report", "not dated"));
            when.quiet = true;
        }
        table.rows.append({{title, when, countCell(uses.at(s))}});
    }
    QList<ReportBlock> blocks;
    // The profile without a section on doubt still shows what the ground is.
    if (!m.plan.shows(ReportSectionKind::WeakGround))
        blocks.append(QList<ReportBlock>{confirmedShare(m), groundTable(m)});
    if (!used.isEmpty()) {
        blocks.append(ReportHeading{2, m.say(QT_TRANSLATE_NOOP("Report", "Sources used"))});
        blocks.append(ReportParagraph{
            m.say(QT_TRANSLATE_N_NOOP(
                      "Report", "A statement may name several sources. %n statement(s) in scope name none."),
                  without),
            quiet,
            {}});
        blocks.append(table);
    }
    return blocks;
}

} // namespace kravkort
