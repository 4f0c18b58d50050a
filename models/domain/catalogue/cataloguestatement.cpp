// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue/cataloguestatement.h"

#include "models/domain/workspace/words.h"

#include <QSet>

namespace kravkort {

namespace {

Text plain(const QString &word)
{
    return {word, word};
}

class Gathering
{
public:
    explicit Gathering(const Catalogue &catalogue)
        : c(catalogue)
    {
    }

    QList<CatalogueStatement> all()
    {
        for (int a = 0; a < c.areas.size(); ++a) {
            const Area &area = c.areas.at(a);
            add(StatementKind::Area, areaNode(c, a), area.ground, {{StatementField::Name, area.name}});
        }
        for (int u = 0; u < c.useCases.size(); ++u)
            addUseCase(u);
        for (int p = 0; p < c.packages.size(); ++p)
            addPackage(p);
        for (int i = 0; i < c.integrations.size(); ++i)
            addIntegration(i);
        for (const Dependency &dependency : c.dependencies)
            relate(StatementKind::Dependency, integrationNode(c, dependency.from),
                   integrationNode(c, dependency.to), dependency.ground,
                   {{StatementField::Kind, plain(wordOf(dependency.kind))},
                    {StatementField::Condition, dependency.condition}});
        for (int k = 0; k < c.criteria.size(); ++k) {
            const Criterion &criterion = c.criteria.at(k);
            add(StatementKind::Criterion, criterionNode(c, k), criterion.ground,
                {{StatementField::Description, criterion.text},
                 {StatementField::Owner, plain(ownerOf(c, criterion).code)},
                 {StatementField::Responsible, plain(wordOf(criterion.responsible))}});
        }
        return m_all;
    }

private:
    void addUseCase(int u)
    {
        const UseCase &useCase = c.useCases.at(u);
        add(StatementKind::UseCase, useCaseNode(c, u), useCase.ground,
            {{StatementField::Name, useCase.name},
             {StatementField::Description, useCase.description},
             {StatementField::Area, plain(c.areas.at(useCase.area).id.code)}});
        for (const Requirement &requirement : useCase.requirements) {
            QStringList only;
            if (requirement.only)
                for (const int i : *requirement.only)
                    only.append(c.integrations.at(i).id.code);
            only.sort();
            relate(StatementKind::Requirement, useCaseNode(c, u), packageNode(c, requirement.package),
                   requirement.ground,
                   {{StatementField::Strength, plain(wordOf(requirement.strength))},
                    {StatementField::Only, plain(only.join(QStringLiteral(", ")))}});
        }
    }

    void addPackage(int p)
    {
        const Package &package = c.packages.at(p);
        add(StatementKind::Package, packageNode(c, p), package.ground,
            {{StatementField::Name, package.name}, {StatementField::Description, package.purpose}});
        for (const Membership &member : package.members)
            relate(StatementKind::Membership, packageNode(c, p), integrationNode(c, member.integration),
                   member.ground, {{StatementField::Role, plain(wordOf(member.role))}});
    }

    void addIntegration(int i)
    {
        const Integration &integration = c.integrations.at(i);
        QString effort;
        if (integration.effort)
            effort = QStringLiteral("%1–%2–%3 h, %4 h")
                         .arg(integration.effort->optimistic)
                         .arg(integration.effort->likely)
                         .arg(integration.effort->pessimistic)
                         .arg(integration.effort->perMunicipality);
        QStringList waits;
        for (const Wait &wait : integration.waits)
            waits.append(QStringLiteral("%1 %2–%3–%4")
                             .arg(wait.id)
                             .arg(wait.optimistic)
                             .arg(wait.likely)
                             .arg(wait.pessimistic));
        add(StatementKind::Integration, integrationNode(c, i), integration.ground,
            {{StatementField::Name, integration.name},
             {StatementField::Description, integration.purpose},
             {StatementField::Component, plain(integration.component)},
             {StatementField::Version, plain(integration.version)},
             {StatementField::State, plain(integration.status)},
             {StatementField::Address, plain(integration.url)},
             {StatementField::Effort, plain(effort)},
             {StatementField::Waits, plain(waits.join(QStringLiteral("; ")))}});
    }

    void add(StatementKind kind, const NodeRef &node, const Ground &ground, QList<StatementValue> values)
    {
        append({kind, node.code, {}, {}, node, std::move(values)}, ground);
    }

    void relate(StatementKind kind, const NodeRef &from, const NodeRef &to, const Ground &ground,
                QList<StatementValue> values)
    {
        append({kind, from.code + QLatin1Char(':') + to.code, from.code, to.code, from, std::move(values)},
               ground);
    }

    void append(CatalogueStatement statement, const Ground &ground)
    {
        statement.values.append({StatementField::Basis, plain(wordOf(ground.basis))});
        statement.values.append({StatementField::Source, plain(sourceOf(ground))});
        statement.values.append({StatementField::Reason, ground.reason});
        // A use case may ask for the same package twice, for different members.
        const QString id = statement.id;
        for (int again = 2; m_seen.contains({static_cast<int>(statement.kind), statement.id}); ++again)
            statement.id = id + QLatin1Char('#') + QString::number(again);
        m_seen.insert({static_cast<int>(statement.kind), statement.id});
        m_all.append(std::move(statement));
    }

    QString sourceOf(const Ground &ground) const
    {
        QStringList titles;
        for (const SourceId &id : QList<SourceId>{ground.source} + ground.alsoSources)
            if (const Source *source = c.source(id))
                titles.append(source->title);
            else if (!id.isEmpty())
                titles.append(id.code);
        QString text = titles.join(QStringLiteral("; "));
        if (!ground.place.isEmpty())
            text += QStringLiteral(", ") + ground.place;
        return text;
    }

    const Catalogue &c;
    QList<CatalogueStatement> m_all;
    QSet<std::pair<int, QString>> m_seen;
};

} // namespace

bool isProse(StatementField field)
{
    return field == StatementField::Name || field == StatementField::Description ||
           field == StatementField::Condition;
}

const Text *CatalogueStatement::valueOf(StatementField field) const
{
    for (const StatementValue &value : values)
        if (value.field == field)
            return &value.value;
    return nullptr;
}

Text CatalogueStatement::prose() const
{
    const Text *name = valueOf(StatementField::Name);
    const Text *text = name && !name->isEmpty() ? name : valueOf(StatementField::Description);
    return text ? *text : Text{};
}

QList<CatalogueStatement> statementsOf(const Catalogue &catalogue)
{
    return Gathering(catalogue).all();
}

} // namespace kravkort
