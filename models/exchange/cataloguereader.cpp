// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cataloguereader.h"

#include "models/exchange/cataloguechecks.h"
#include "models/exchange/jsonreading.h"

#include <QJsonDocument>
#include <QSet>
#include <QStringDecoder>

namespace kravkort {

namespace {

constexpr int formatVersion = 1;

using Need = JsonPlace::Need;

QString s(const char *name)
{
    return QString::fromLatin1(name);
}

// Reads in two rounds: first every thing with its id, then what refers to them.
class Reader
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::CatalogueReader)

public:
    explicit Reader(const QJsonObject &root)
        : m_root(root, QString(), m_faults)
    {
    }

    Result<Catalogue> read()
    {
        readHead();
        readSources();
        readAreas();
        readIntegrations();
        readPackages();
        readUseCases();
        readGeneral();
        readDependencies();
        if (m_faults.isEmpty())
            refuseCycles();
        if (!m_faults.isEmpty()) {
            const int count = static_cast<int>(m_faults.found().size());
            return Error{Error::Kind::NotAccepted, tr("the catalogue has %n fault(s)", "", count),
                         m_faults.found()};
        }
        return indexed(std::move(m_catalogue));
    }

private:
    void readHead()
    {
        m_catalogue.id = m_root.string(s("id"), Need::Required);
        m_catalogue.revision = m_root.string(s("revision"), Need::Required);
        m_catalogue.title = m_root.text(s("title"), Need::Required);
        m_catalogue.notice = m_root.text(s("notice"), Need::Optional);
    }

    // The id of a new thing; two things never share one.
    QString newId(const JsonPlace &place)
    {
        const QString id = place.string(s("id"), Need::Required);
        if (id.isEmpty())
            return id;
        if (const auto known = m_ids.constFind(id); known != m_ids.cend())
            place.fault(s("id"), tr("“%1” is already used at %2").arg(id, *known));
        else
            m_ids.insert(id, place.place());
        return id;
    }

    void readSources()
    {
        m_root.forEach(s("sources"), Need::Optional, [&](const JsonPlace &place) {
            Source source;
            source.id.code = newId(place);
            source.title = place.string(s("title"), Need::Required);
            source.url = place.string(s("url"), Need::Optional);
            source.date = place.string(s("date"), Need::Optional);
            m_sources.insert(source.id.code);
            m_catalogue.sources.append(source);
        });
    }

    SourceId sourceIn(const JsonPlace &place)
    {
        const QString id = place.string(s("source"), Need::Optional);
        if (!id.isEmpty() && !m_sources.contains(id))
            place.fault(s("source"), tr("the source “%1” is unknown").arg(id));
        return {id};
    }

    Ground groundOf(const JsonPlace &place)
    {
        Ground ground;
        ground.basis = place.word<Basis>(s("basis"));
        ground.source = sourceIn(place);
        ground.place = place.string(s("place"), Need::Optional);
        ground.reason = place.text(s("reason"), Need::Optional);
        if (const auto also = place.strings(s("alsoSources"))) {
            for (int i = 0; i < also->size(); ++i) {
                if (!m_sources.contains(also->at(i)))
                    place.fault(s("alsoSources[%1]").arg(i),
                                tr("the source “%1” is unknown").arg(also->at(i)));
                ground.alsoSources.append({also->at(i)});
            }
        }
        return ground;
    }

    void readAreas()
    {
        m_root.forEach(s("areas"), Need::Required, [&](const JsonPlace &place) {
            Area area;
            area.id.code = newId(place);
            area.name = place.text(s("name"), Need::Required);
            area.ground = groundOf(place);
            m_areas.insert(area.id.code, static_cast<int>(m_catalogue.areas.size()));
            m_catalogue.areas.append(area);
        });
    }

    QList<int> readCriteria(const JsonPlace &place, const QString &name, Criterion::Owner owner,
                            int ownerIndex)
    {
        QList<int> indices;
        place.forEach(name, Need::Optional, [&](const JsonPlace &at) {
            Criterion criterion;
            criterion.id.code = newId(at);
            criterion.owner = owner;
            criterion.ownerIndex = ownerIndex;
            criterion.text = at.text(s("text"), Need::Required);
            criterion.responsible = at.word<Responsible>(s("responsible"));
            criterion.ground = groundOf(at);
            indices.append(static_cast<int>(m_catalogue.criteria.size()));
            m_catalogue.criteria.append(criterion);
        });
        return indices;
    }

    void readIntegrations()
    {
        m_root.forEach(s("integrations"), Need::Required, [&](const JsonPlace &place) {
            const int index = static_cast<int>(m_catalogue.integrations.size());
            Integration integration;
            integration.id.code = newId(place);
            integration.name = place.text(s("name"), Need::Required);
            integration.purpose = place.text(s("purpose"), Need::Optional);
            integration.component = place.string(s("component"), Need::Optional);
            integration.version = place.string(s("version"), Need::Optional);
            integration.status = place.string(s("status"), Need::Optional);
            integration.url = place.string(s("url"), Need::Optional);
            integration.ground = groundOf(place);
            integration.criteria = readCriteria(place, s("criteria"), Criterion::Owner::Integration, index);
            if (const auto effort = place.object(s("effort")))
                integration.effort =
                    Effort{effort->number(s("optimistic")), effort->number(s("likely")),
                           effort->number(s("pessimistic")), effort->number(s("perMunicipality")),
                           effort->word<Basis>(s("basis"))};
            place.forEach(s("waits"), Need::Optional, [&](const JsonPlace &at) {
                integration.waits.append(
                    {newId(at), at.text(s("what"), Need::Required), at.text(s("who"), Need::Required),
                     at.string(s("scope"), Need::Required), at.number(s("optimistic")),
                     at.number(s("likely")), at.number(s("pessimistic")), at.word<Basis>(s("basis"))});
            });
            m_integrations.insert(integration.id.code, index);
            m_catalogue.integrations.append(integration);
        });
    }

    int integrationAt(const JsonPlace &place, const QString &name, const QString &id)
    {
        const int index = m_integrations.value(id, -1);
        if (index < 0 && !id.isEmpty())
            place.fault(name, tr("the integration “%1” is unknown").arg(id));
        return index;
    }

    void readPackages()
    {
        m_root.forEach(s("packages"), Need::Required, [&](const JsonPlace &place) {
            const int index = static_cast<int>(m_catalogue.packages.size());
            Package package;
            package.id.code = newId(place);
            package.name = place.text(s("name"), Need::Required);
            package.purpose = place.text(s("purpose"), Need::Optional);
            package.ground = groundOf(place);
            place.forEach(s("members"), Need::Optional, [&](const JsonPlace &at) {
                const QString id = at.string(s("integration"), Need::Required);
                const int integration = integrationAt(at, s("integration"), id);
                for (const Membership &member : std::as_const(package.members))
                    if (integration >= 0 && member.integration == integration)
                        at.fault(s("integration"), tr("“%1” is already a member of this package").arg(id));
                package.members.append({integration, at.word<Role>(s("role")), groundOf(at)});
            });
            package.criteria = readCriteria(place, s("criteria"), Criterion::Owner::Package, index);
            m_packages.insert(package.id.code, index);
            m_catalogue.packages.append(package);
        });
    }

    Requirement readRequirement(const JsonPlace &place)
    {
        Requirement requirement;
        const QString id = place.string(s("package"), Need::Required);
        requirement.package = m_packages.value(id, -1);
        if (requirement.package < 0 && !id.isEmpty())
            place.fault(s("package"), tr("the package “%1” is unknown").arg(id));
        requirement.strength = place.word<Strength>(s("strength"));
        requirement.ground = groundOf(place);
        if (const auto only = place.strings(s("only"))) {
            QList<int> members;
            for (int i = 0; i < only->size(); ++i) {
                const QString name = s("only[%1]").arg(i);
                const int integration = integrationAt(place, name, only->at(i));
                if (integration >= 0 && requirement.package >= 0 &&
                    !isMember(requirement.package, integration))
                    place.fault(name, tr("“%1” is not a member of %2").arg(only->at(i), id));
                members.append(integration);
            }
            requirement.only = members;
        }
        return requirement;
    }

    bool isMember(int package, int integration) const
    {
        const QList<Membership> &members = m_catalogue.packages.at(package).members;
        return std::any_of(members.cbegin(), members.cend(),
                           [&](const Membership &member) { return member.integration == integration; });
    }

    void readUseCases()
    {
        m_root.forEach(s("usecases"), Need::Required, [&](const JsonPlace &place) {
            UseCase useCase;
            useCase.id.code = newId(place);
            const QString area = place.string(s("area"), Need::Required);
            useCase.area = m_areas.value(area, -1);
            if (useCase.area < 0 && !area.isEmpty())
                place.fault(s("area"), tr("the area “%1” is unknown").arg(area));
            useCase.name = place.text(s("name"), Need::Required);
            useCase.description = place.text(s("description"), Need::Optional);
            useCase.ground = groundOf(place);
            QSet<int> required;
            place.forEach(s("requires"), Need::Optional, [&](const JsonPlace &at) {
                const Requirement requirement = readRequirement(at);
                if (requirement.package >= 0 && required.contains(requirement.package))
                    at.fault(s("package"), tr("the use case already requires this package"));
                required.insert(requirement.package);
                useCase.requirements.append(requirement);
            });
            m_catalogue.useCases.append(useCase);
        });
    }

    void readGeneral()
    {
        m_catalogue.general = readCriteria(m_root, s("general"), Criterion::Owner::General, -1);
    }

    void readDependencies()
    {
        int from = 0;
        m_root.forEach(s("integrations"), Need::Optional, [&](const JsonPlace &integration) {
            QSet<int> known;
            integration.forEach(s("needs"), Need::Optional, [&](const JsonPlace &place) {
                Dependency dependency;
                dependency.from = from;
                const QString id = place.string(s("integration"), Need::Required);
                dependency.to = integrationAt(place, s("integration"), id);
                dependency.kind = place.word<DependencyKind>(s("kind"));
                dependency.condition = place.text(
                    s("condition"),
                    dependency.kind == DependencyKind::Conditional ? Need::Required : Need::Optional);
                dependency.ground = groundOf(place);
                if (dependency.to >= 0 && known.contains(dependency.to))
                    place.fault(s("integration"), tr("the dependency on “%1” is already stated").arg(id));
                known.insert(dependency.to);
                m_catalogue.dependencies.append(dependency);
            });
            ++from;
        });
    }

    void refuseCycles()
    {
        for (const QList<int> &loop : mustCycles(m_catalogue)) {
            QStringList codes;
            for (const int i : loop)
                codes.append(m_catalogue.integrations.at(i).id.code);
            codes.append(codes.first());
            m_faults.add(s("integrations[%1].needs").arg(loop.first()),
                         tr("these integrations must have each other: %1").arg(codes.join(s(" → "))));
        }
    }

    Faults m_faults;
    JsonPlace m_root;
    Catalogue m_catalogue;
    QHash<QString, QString> m_ids; // id → place
    QSet<QString> m_sources;
    QHash<QString, int> m_areas, m_packages, m_integrations;
};

class Words_
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::CatalogueReader)
};

} // namespace

Result<Catalogue> readCatalogue(const QByteArray &json)
{
    const auto refuse = [](const QString &words) { return Error{Error::Kind::NotAccepted, words, {}}; };

    QStringDecoder utf8(QStringDecoder::Utf8);
    [[maybe_unused]] const QString decoded = utf8(json);
    if (utf8.hasError())
        return refuse(Words_::tr("the file is not UTF-8 text"));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const qsizetype line =
            1 + QByteArrayView(json).first(std::min<qsizetype>(problem.offset, json.size())).count('\n');
        return refuse(Words_::tr("the file is not JSON; it breaks off at line %1 (%2)")
                          .arg(line)
                          .arg(problem.errorString()));
    }
    const QJsonObject root = document.object();
    if (root.value(s("format")).toString() != s("kravkort-catalogue"))
        return refuse(Words_::tr(
            "the file is JSON, but not a Kravkort catalogue (“format” is not “kravkort-catalogue”)"));
    const double version = root.value(s("formatVersion")).toDouble(0);
    if (version > formatVersion)
        return refuse(Words_::tr("the catalogue has format version %1, and this program reads up to version "
                                 "%2; update the program")
                          .arg(version)
                          .arg(formatVersion));
    if (version < 1)
        return refuse(Words_::tr("“formatVersion” is missing; %1 is expected").arg(formatVersion));
    return Reader(root).read();
}

} // namespace kravkort
