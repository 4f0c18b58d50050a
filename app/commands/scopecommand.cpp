// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/scopecommand.h"

#include "app/cataloguefile.h"
#include "app/console.h"
#include "app/languages.h"
#include "models/domain/decisions/outlook.h"
#include "models/domain/text/names.h"
#include "models/exchange/scopejson.h"

#include <QCoreApplication>

namespace kravkort {

namespace {

struct ScopeCommand
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::ScopeCommand)
};

Error usage(const QString &message)
{
    return {Error::Kind::Usage, message, {}};
}

Result<Selection> selectionFor(const Catalogue &c, const ShowScope &command)
{
    Selection selection = emptySelection(c);
    for (const UseCaseId &id : command.useCases) {
        const int u = c.useCaseIndex.value(id, -1);
        if (u < 0)
            return usage(ScopeCommand::tr("--usecases: the catalogue has no use case “%1”").arg(id.code));
        selection.chosen[u] = true;
    }
    for (const PackageId &id : command.offered) {
        const int p = c.packageIndex.value(id, -1);
        if (p < 0)
            return usage(ScopeCommand::tr("--offer: the catalogue has no package “%1”").arg(id.code));
        selection.decisions[p] = Decision::Offered;
    }
    for (const auto &[from, to] : command.conditions) {
        for (const IntegrationId &id : {from, to})
            if (!c.integrationIndex.contains(id))
                return usage(
                    ScopeCommand::tr("--condition: the catalogue has no integration “%1”").arg(id.code));
        bool found = false;
        for (const int d : c.integrations.at(c.integrationIndex.value(from)).needs) {
            const Dependency &dependency = c.dependencies.at(d);
            if (dependency.kind == DependencyKind::Conditional &&
                dependency.to == c.integrationIndex.value(to)) {
                selection.conditions[d] = Holds::Yes;
                found = true;
            }
        }
        if (!found)
            return usage(
                ScopeCommand::tr("--condition: %1 does not need %2 on a condition").arg(from.code, to.code));
    }
    return selection;
}

QString heading(const QString &words)
{
    return QLatin1Char('\n') + words + QLatin1Char('\n');
}

QString useCasesText(const Picture &picture, const Phrases &phrases)
{
    const Catalogue &c = *picture.catalogue;
    QList<QStringList> rows;
    for (const int u : c.useCaseOrder.sorted)
        if (picture.selection.chosen.at(u))
            rows.append({c.useCases.at(u).id.code,
                         packagesKnown(c, u) ? c.useCases.at(u).name.in(phrases.language())
                                             : ScopeCommand::tr("%1 (packages not known)")
                                                   .arg(c.useCases.at(u).name.in(phrases.language()))});
    return heading(ScopeCommand::tr("%n use case(s)", "", static_cast<int>(rows.size()))) + columns(rows);
}

QString packagesText(const Picture &picture, const Phrases &phrases)
{
    const Catalogue &c = *picture.catalogue;
    QList<QStringList> rows;
    for (const int p : c.packageOrder.sorted) {
        const PackageScope &package = picture.scope.packages.at(p);
        if (package.required)
            rows.append({c.packages.at(p).id.code, nameOf(package.strength, phrases),
                         package.inScope ? ScopeCommand::tr("in scope") : ScopeCommand::tr("not in scope"),
                         c.packages.at(p).name.in(phrases.language())});
    }
    return heading(ScopeCommand::tr("%n required package(s)", "", static_cast<int>(rows.size()))) +
           columns(rows);
}

QString integrationsText(const Picture &picture, const Phrases &phrases)
{
    const Catalogue &c = *picture.catalogue;
    QList<QStringList> rows;
    for (const int i : c.integrationOrder.sorted) {
        const IntegrationScope &integration = picture.scope.integrations.at(i);
        if (integration.inScope)
            rows.append({c.integrations.at(i).id.code, nameOf(integration.strength, phrases),
                         nameOf(integration.role, phrases),
                         c.integrations.at(i).name.in(phrases.language())});
    }
    return heading(ScopeCommand::tr("%n integration(s)", "", static_cast<int>(rows.size()))) + columns(rows);
}

QString criteriaText(const Picture &picture, const Phrases &phrases)
{
    const Catalogue &c = *picture.catalogue;
    int count = 0;
    int counted = 0;
    for (const Criterion &criterion : c.criteria) {
        if (!picture.scope.holds(criterion))
            continue;
        ++count;
        counted += criterion.counts() ? 1 : 0;
    }
    QList<QStringList> rows{{ScopeCommand::tr("the vendor's part"), QString::number(counted)},
                            {ScopeCommand::tr("others' part"), QString::number(count - counted)}};
    for (const Basis basis : allBases)
        rows.append({nameOf(basis, phrases), QString::number(picture.basis[static_cast<size_t>(basis)])});
    return heading(ScopeCommand::tr("%n criterion(s)", "", count)) + columns(rows);
}

QString openDecisionsText(const Picture &picture, const Phrases &phrases)
{
    const Catalogue &c = *picture.catalogue;
    QList<QStringList> rows;
    for (const OpenDecision &open : picture.scope.openDecisions) {
        if (open.kind == OpenDecision::Kind::Supplementary) {
            const Package &package = c.packages.at(open.package);
            rows.append({package.id.code, nameOf(Strength::Supplementary, phrases),
                         package.name.in(phrases.language())});
        } else {
            const Dependency &dependency = c.dependencies.at(open.dependency);
            rows.append({c.integrations.at(dependency.from).id.code + QLatin1Char(':') +
                             c.integrations.at(dependency.to).id.code,
                         nameOf(dependency.kind, phrases), dependency.condition.in(phrases.language())});
        }
    }
    return heading(ScopeCommand::tr("%n open decision(s)", "", static_cast<int>(rows.size()))) +
           columns(rows);
}

} // namespace

QString scopeText(const Picture &picture)
{
    const Phrases phrases(systemLanguage());
    const Catalogue &c = *picture.catalogue;
    QString text = ScopeCommand::tr("Catalogue: %1, revision %2").arg(c.id, c.revision) + QLatin1Char('\n') +
                   useCasesText(picture, phrases) + packagesText(picture, phrases) +
                   integrationsText(picture, phrases) + criteriaText(picture, phrases) +
                   openDecisionsText(picture, phrases);
    if (!c.notice.isEmpty())
        text += QLatin1Char('\n') + c.notice.in(phrases.language()) + QLatin1Char('\n');
    return text;
}

int run(const ShowScope &command)
{
    const auto catalogue = loadCatalogue(command.catalogue);
    if (!catalogue)
        return complain(catalogue.error());
    const Result<Selection> selection = selectionFor(**catalogue, command);
    if (!selection)
        return complain(selection.error());
    const Picture picture =
        pictureOf(*catalogue, *selection, QList<Outcome>((*catalogue)->criteria.size(), Outcome::Unknown),
                  QDate::currentDate());
    return command.json ? print(scopeJson(picture)) : print(scopeText(picture));
}

} // namespace kravkort
