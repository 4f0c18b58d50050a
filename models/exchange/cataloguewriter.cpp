// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cataloguewriter.h"

#include "models/domain/workspace/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kravkort {

namespace {

void put(QJsonObject &object, QLatin1StringView name, const QString &value)
{
    if (!value.isEmpty())
        object.insert(name, value);
}

void put(QJsonObject &object, QLatin1StringView name, const Text &text)
{
    QJsonObject languages;
    put(languages, "da"_L1, text.da);
    put(languages, "en"_L1, text.en);
    if (!languages.isEmpty())
        object.insert(name, languages);
}

void put(QJsonObject &object, QLatin1StringView name, const QJsonArray &values)
{
    if (!values.isEmpty())
        object.insert(name, values);
}

void putGround(QJsonObject &object, const Ground &ground)
{
    object.insert("basis"_L1, wordOf(ground.basis));
    put(object, "source"_L1, ground.source.code);
    put(object, "place"_L1, ground.place);
    put(object, "reason"_L1, ground.reason);
    QJsonArray also;
    for (const SourceId &source : ground.alsoSources)
        also.append(source.code);
    put(object, "alsoSources"_L1, also);
}

class Writer
{
public:
    explicit Writer(const Catalogue &catalogue)
        : m_catalogue(catalogue)
    {
    }

    QJsonObject catalogue() const
    {
        QJsonObject root{{"format"_L1, "kravkort-catalogue"_L1}, {"formatVersion"_L1, 1}};
        put(root, "id"_L1, m_catalogue.id);
        put(root, "revision"_L1, m_catalogue.revision);
        put(root, "title"_L1, m_catalogue.title);
        put(root, "notice"_L1, m_catalogue.notice);
        root.insert("sources"_L1, all(m_catalogue.sources));
        root.insert("areas"_L1, all(m_catalogue.areas));
        root.insert("usecases"_L1, all(m_catalogue.useCases));
        root.insert("packages"_L1, all(m_catalogue.packages));
        root.insert("integrations"_L1, all(m_catalogue.integrations));
        root.insert("general"_L1, criteria(m_catalogue.general));
        return root;
    }

private:
    template<class Thing>
    QJsonArray all(const QList<Thing> &things) const
    {
        QJsonArray array;
        for (const Thing &thing : things)
            array.append(object(thing));
        return array;
    }

    QString integrationCode(int index) const { return m_catalogue.integrations.at(index).id.code; }

    QJsonObject object(const Source &source) const
    {
        QJsonObject object{{"id"_L1, source.id.code}, {"title"_L1, source.title}};
        put(object, "url"_L1, source.url);
        put(object, "date"_L1, source.date);
        return object;
    }

    QJsonObject object(const Area &area) const
    {
        QJsonObject object{{"id"_L1, area.id.code}};
        put(object, "name"_L1, area.name);
        putGround(object, area.ground);
        return object;
    }

    QJsonObject object(const Requirement &requirement) const
    {
        QJsonObject object{{"package"_L1, m_catalogue.packages.at(requirement.package).id.code},
                           {"strength"_L1, wordOf(requirement.strength)}};
        if (requirement.only) { // an empty list says something: none of the members
            QJsonArray only;
            for (const int integration : *requirement.only)
                only.append(integrationCode(integration));
            object.insert("only"_L1, only);
        }
        putGround(object, requirement.ground);
        return object;
    }

    QJsonObject object(const UseCase &useCase) const
    {
        QJsonObject object{{"id"_L1, useCase.id.code},
                           {"area"_L1, m_catalogue.areas.at(useCase.area).id.code}};
        put(object, "name"_L1, useCase.name);
        put(object, "description"_L1, useCase.description);
        putGround(object, useCase.ground);
        put(object, "requires"_L1, all(useCase.requirements));
        return object;
    }

    QJsonObject object(const Membership &member) const
    {
        QJsonObject object{{"integration"_L1, integrationCode(member.integration)},
                           {"role"_L1, wordOf(member.role)}};
        putGround(object, member.ground);
        return object;
    }

    QJsonObject object(const Package &package) const
    {
        QJsonObject object{{"id"_L1, package.id.code}};
        put(object, "name"_L1, package.name);
        put(object, "purpose"_L1, package.purpose);
        putGround(object, package.ground);
        put(object, "members"_L1, all(package.members));
        put(object, "criteria"_L1, criteria(package.criteria));
        return object;
    }

    QJsonObject object(const Wait &wait) const
    {
        QJsonObject object{{"id"_L1, wait.id},
                           {"scope"_L1, wait.scope},
                           {"optimistic"_L1, wait.optimistic},
                           {"likely"_L1, wait.likely},
                           {"pessimistic"_L1, wait.pessimistic},
                           {"basis"_L1, wordOf(wait.basis)}};
        put(object, "what"_L1, wait.what);
        put(object, "who"_L1, wait.who);
        return object;
    }

    QJsonObject object(const Integration &integration) const
    {
        QJsonObject object{{"id"_L1, integration.id.code}};
        put(object, "name"_L1, integration.name);
        put(object, "purpose"_L1, integration.purpose);
        put(object, "component"_L1, integration.component);
        put(object, "version"_L1, integration.version);
        put(object, "status"_L1, integration.status);
        put(object, "url"_L1, integration.url);
        putGround(object, integration.ground);
        QJsonArray needs;
        for (const int index : integration.needs)
            needs.append(this->object(m_catalogue.dependencies.at(index)));
        put(object, "needs"_L1, needs);
        put(object, "criteria"_L1, criteria(integration.criteria));
        if (const auto &effort = integration.effort)
            object.insert("effort"_L1, QJsonObject{{"optimistic"_L1, effort->optimistic},
                                                   {"likely"_L1, effort->likely},
                                                   {"pessimistic"_L1, effort->pessimistic},
                                                   {"perMunicipality"_L1, effort->perMunicipality},
                                                   {"basis"_L1, wordOf(effort->basis)}});
        put(object, "waits"_L1, all(integration.waits));
        return object;
    }

    QJsonObject object(const Dependency &dependency) const
    {
        QJsonObject object{{"integration"_L1, integrationCode(dependency.to)},
                           {"kind"_L1, wordOf(dependency.kind)}};
        put(object, "condition"_L1, dependency.condition);
        putGround(object, dependency.ground);
        return object;
    }

    QJsonArray criteria(const QList<int> &indices) const
    {
        QJsonArray array;
        for (const int index : indices) {
            const Criterion &criterion = m_catalogue.criteria.at(index);
            QJsonObject object{{"id"_L1, criterion.id.code},
                               {"responsible"_L1, wordOf(criterion.responsible)}};
            put(object, "text"_L1, criterion.text);
            putGround(object, criterion.ground);
            array.append(object);
        }
        return array;
    }

    const Catalogue &m_catalogue;
};

} // namespace

QByteArray writeCatalogue(const Catalogue &catalogue)
{
    return QJsonDocument(Writer(catalogue).catalogue()).toJson(QJsonDocument::Indented);
}

} // namespace kravkort
