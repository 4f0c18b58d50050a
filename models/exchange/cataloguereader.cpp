// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cataloguereader.h"

#include "models/domain/catalogue/node.h"
#include "models/domain/text/names.h"
#include "models/exchange/jsonreading.h"

#include <QJsonDocument>
#include <QSet>
#include <QUtf8StringView>

using namespace Qt::StringLiterals;

namespace kravkort {

namespace {

constexpr int formatVersion = 1;

using Need = JsonPlace::Need;

// Reads in two rounds: first every thing with its id, then what refers to them.
class Reader
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::CatalogueReader)

public:
    explicit Reader(const QJsonObject &root)
        : m_root(root, m_faults)
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
        refuseCycles();
        if (!m_faults.isEmpty()) {
            const int count = static_cast<int>(m_faults.found().size());
            return Error{Error::Kind::NotAccepted, tr("the catalogue has %n fault(s)", "", count),
                         m_faults.found()};
        }
        return indexed(std::move(m_catalogue));
    }

    const QList<MustLoop> &loops() const { return m_loops; }

private:
    void readHead()
    {
        m_catalogue.id = m_root.string("id"_L1, Need::Required);
        m_catalogue.revision = m_root.string("revision"_L1, Need::Required);
        m_catalogue.title = m_root.text("title"_L1, Need::Required);
        m_catalogue.notice = m_root.text("notice"_L1, Need::Optional);
    }

    // The id of a new thing; two things never share one.
    QString newId(const JsonPlace &place)
    {
        const QString id = place.string("id"_L1, Need::Required);
        if (id.isEmpty())
            return id;
        if (id == generalCode())
            place.fault("id"_L1, tr("“%1” is kept for the general terms").arg(id));
        if (std::any_of(id.cbegin(), id.cend(), [](QChar c) { return !c.isPrint() || c.isSpace(); }))
            place.fault("id"_L1, tr("an id has no spaces or control characters"));
        if (const auto known = m_ids.constFind(id); known != m_ids.cend())
            place.fault("id"_L1, tr("“%1” is already used at %2").arg(id, *known));
        else
            m_ids.insert(id, place.place());
        return id;
    }

    void readSources()
    {
        m_root.forEach("sources"_L1, Need::Optional, [&](const JsonPlace &place) {
            Source source;
            source.id.code = newId(place);
            source.title = place.string("title"_L1, Need::Required);
            source.url = place.string("url"_L1, Need::Optional);
            source.date = place.string("date"_L1, Need::Optional);
            m_sources.insert(source.id.code);
            m_catalogue.sources.append(std::move(source));
        });
    }

    SourceId sourceIn(const JsonPlace &place)
    {
        const QString id = place.string("source"_L1, Need::Optional);
        if (!id.isEmpty() && !m_sources.contains(id))
            place.fault("source"_L1, tr("the source “%1” is unknown").arg(id));
        return {id};
    }

    Ground groundOf(const JsonPlace &place)
    {
        Ground ground;
        ground.basis = place.word<Basis>("basis"_L1);
        ground.source = sourceIn(place);
        ground.place = place.string("place"_L1, Need::Optional);
        ground.reason = place.text("reason"_L1, Need::Optional);
        if (const auto also = place.strings("alsoSources"_L1)) {
            for (int i = 0; i < also->size(); ++i) {
                if (!m_sources.contains(also->at(i)))
                    place.fault(QStringLiteral("alsoSources[%1]").arg(i),
                                tr("the source “%1” is unknown").arg(also->at(i)));
                ground.alsoSources.append({also->at(i)});
            }
        }
        return ground;
    }

    void readAreas()
    {
        m_root.forEach("areas"_L1, Need::Required, [&](const JsonPlace &place) {
            Area area;
            area.id.code = newId(place);
            area.name = place.text("name"_L1, Need::Required);
            area.ground = groundOf(place);
            m_areas.insert(area.id.code, static_cast<int>(m_catalogue.areas.size()));
            m_catalogue.areas.append(std::move(area));
        });
    }

    QList<int> readCriteria(const JsonPlace &place, QLatin1StringView name, Criterion::Owner owner,
                            int ownerIndex)
    {
        QList<int> indices;
        place.forEach(name, Need::Optional, [&](const JsonPlace &at) {
            Criterion criterion;
            criterion.id.code = newId(at);
            criterion.owner = owner;
            criterion.ownerIndex = ownerIndex;
            criterion.text = at.text("text"_L1, Need::Required);
            criterion.responsible = at.word<Responsible>("responsible"_L1);
            criterion.ground = groundOf(at);
            indices.append(static_cast<int>(m_catalogue.criteria.size()));
            m_catalogue.criteria.append(std::move(criterion));
        });
        return indices;
    }

    void readIntegrations()
    {
        m_root.forEach("integrations"_L1, Need::Required, [&](const JsonPlace &place) {
            const int index = static_cast<int>(m_catalogue.integrations.size());
            Integration integration;
            integration.id.code = newId(place);
            integration.name = place.text("name"_L1, Need::Required);
            integration.purpose = place.text("purpose"_L1, Need::Optional);
            integration.component = place.string("component"_L1, Need::Optional);
            integration.version = place.string("version"_L1, Need::Optional);
            integration.status = place.string("status"_L1, Need::Optional);
            integration.url = place.string("url"_L1, Need::Optional);
            integration.ground = groundOf(place);
            integration.criteria = readCriteria(place, "criteria"_L1, Criterion::Owner::Integration, index);
            if (const auto effort = place.object("effort"_L1))
                integration.effort =
                    Effort{effort->number("optimistic"_L1), effort->number("likely"_L1),
                           effort->number("pessimistic"_L1), effort->number("perMunicipality"_L1),
                           effort->word<Basis>("basis"_L1)};
            place.forEach("waits"_L1, Need::Optional, [&](const JsonPlace &at) {
                integration.waits.append(
                    {newId(at), at.text("what"_L1, Need::Required), at.text("who"_L1, Need::Required),
                     at.string("scope"_L1, Need::Required), at.number("optimistic"_L1),
                     at.number("likely"_L1), at.number("pessimistic"_L1), at.word<Basis>("basis"_L1)});
            });
            m_integrations.insert(integration.id.code, index);
            m_catalogue.integrations.append(std::move(integration));
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
        m_root.forEach("packages"_L1, Need::Required, [&](const JsonPlace &place) {
            const int index = static_cast<int>(m_catalogue.packages.size());
            Package package;
            package.id.code = newId(place);
            package.name = place.text("name"_L1, Need::Required);
            package.purpose = place.text("purpose"_L1, Need::Optional);
            package.ground = groundOf(place);
            place.forEach("members"_L1, Need::Optional, [&](const JsonPlace &at) {
                const QString id = at.string("integration"_L1, Need::Required);
                const int integration = integrationAt(at, "integration"_L1, id);
                for (const Membership &member : std::as_const(package.members))
                    if (integration >= 0 && member.integration == integration)
                        at.fault("integration"_L1, tr("“%1” is already a member of this package").arg(id));
                package.members.append({integration, at.word<Role>("role"_L1), groundOf(at)});
            });
            package.criteria = readCriteria(place, "criteria"_L1, Criterion::Owner::Package, index);
            m_packages.insert(package.id.code, index);
            m_catalogue.packages.append(std::move(package));
        });
    }

    Requirement readRequirement(const JsonPlace &place)
    {
        Requirement requirement;
        const QString id = place.string("package"_L1, Need::Required);
        requirement.package = m_packages.value(id, -1);
        if (requirement.package < 0 && !id.isEmpty())
            place.fault("package"_L1, tr("the package “%1” is unknown").arg(id));
        requirement.strength = place.word<Strength>("strength"_L1);
        requirement.ground = groundOf(place);
        if (const auto only = place.strings("only"_L1)) {
            QList<int> members;
            for (int i = 0; i < only->size(); ++i) {
                const QString name = QStringLiteral("only[%1]").arg(i);
                const int integration = integrationAt(place, name, only->at(i));
                if (integration >= 0 && requirement.package >= 0 &&
                    !isMember(requirement.package, integration))
                    place.fault(name, tr("“%1” is not a member of %2").arg(only->at(i), id));
                if (members.contains(integration) && integration >= 0)
                    place.fault(name, tr("“%1” is named twice").arg(only->at(i)));
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
        m_root.forEach("usecases"_L1, Need::Required, [&](const JsonPlace &place) {
            UseCase useCase;
            useCase.id.code = newId(place);
            const QString area = place.string("area"_L1, Need::Required);
            useCase.area = m_areas.value(area, -1);
            if (useCase.area < 0 && !area.isEmpty())
                place.fault("area"_L1, tr("the area “%1” is unknown").arg(area));
            useCase.name = place.text("name"_L1, Need::Required);
            useCase.description = place.text("description"_L1, Need::Optional);
            useCase.ground = groundOf(place);
            QSet<int> required;
            place.forEach("requires"_L1, Need::Optional, [&](const JsonPlace &at) {
                const Requirement requirement = readRequirement(at);
                if (requirement.package >= 0 && required.contains(requirement.package))
                    at.fault("package"_L1, tr("the use case already requires this package"));
                required.insert(requirement.package);
                useCase.requirements.append(requirement);
            });
            m_catalogue.useCases.append(std::move(useCase));
        });
    }

    void readGeneral()
    {
        m_catalogue.general = readCriteria(m_root, "general"_L1, Criterion::Owner::General, -1);
    }

    void readDependencies()
    {
        int from = 0;
        m_root.forEach("integrations"_L1, Need::Optional, [&](const JsonPlace &integration) {
            QSet<int> known;
            integration.forEach("needs"_L1, Need::Optional, [&](const JsonPlace &place) {
                Dependency dependency;
                dependency.from = from;
                const QString id = place.string("integration"_L1, Need::Required);
                dependency.to = integrationAt(place, "integration"_L1, id);
                dependency.kind = place.word<DependencyKind>("kind"_L1);
                dependency.condition = place.text(
                    "condition"_L1,
                    dependency.kind == DependencyKind::Conditional ? Need::Required : Need::Optional);
                dependency.ground = groundOf(place);
                if (dependency.to >= 0 && known.contains(dependency.to))
                    place.fault("integration"_L1, tr("the dependency on “%1” is already stated").arg(id));
                known.insert(dependency.to);
                m_catalogue.dependencies.append(std::move(dependency));
            });
            ++from;
        });
    }

    void refuseCycles()
    {
        const QString arrow = QStringLiteral(" → ");
        m_loops = mustLoops(m_catalogue);
        for (const MustLoop &loop : m_loops) {
            QStringList codes;
            for (const MustLoop::Step &step : loop.steps)
                codes.append(step.integration.code);
            codes.append(codes.first());
            m_faults.add(
                QStringLiteral("integrations[%1].needs").arg(m_integrations.value(codes.first())),
                tr("these integrations must have each other: %1; cut %2, for none of these dependencies "
                   "stands on a weaker basis (%3)")
                    .arg(codes.join(arrow),
                         QStringList{loop.cutFrom().integration.code, loop.cutTo().integration.code}.join(
                             arrow),
                         nameOf(loop.cutFrom().basis, Phrases(Language::English))));
        }
    }

    Faults m_faults;
    JsonPlace m_root;
    Catalogue m_catalogue;
    QHash<QString, QString> m_ids; // id → place
    QSet<QString> m_sources;
    QHash<QString, int> m_areas, m_packages, m_integrations;
    QList<MustLoop> m_loops;
};

class Words_
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::CatalogueReader)
};

} // namespace

Result<Catalogue> readCatalogue(const QByteArray &json, QList<MustLoop> *loops)
{
    if (loops)
        loops->clear();
    const auto refuse = [](const QString &words) { return Error{Error::Kind::NotAccepted, words, {}}; };

    if (!QUtf8StringView(json).isValidUtf8())
        return refuse(Words_::tr("the file is not UTF-8 text"));
    // The parser would let it pass, inside texts too.
    if (const qsizetype at = json.indexOf('\0'); at >= 0)
        return refuse(Words_::tr("the file is not JSON; it breaks off at line %1 (%2)")
                          .arg(1 + QByteArrayView(json).first(at).count('\n'))
                          .arg(Words_::tr("a NUL character")));
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
    if (root.value("format"_L1).toString() != "kravkort-catalogue"_L1)
        return refuse(Words_::tr(
            "the file is JSON, but not a Kravkort catalogue (“format” is not “kravkort-catalogue”)"));
    if (!root.value("formatVersion"_L1).isDouble())
        return refuse(
            Words_::tr("“formatVersion” is missing or no number; %1 is expected").arg(formatVersion));
    const double version = root.value("formatVersion"_L1).toDouble();
    if (version > formatVersion)
        return refuse(Words_::tr("the catalogue has format version %1, and this program reads up to version "
                                 "%2; update the program")
                          .arg(version)
                          .arg(formatVersion));
    if (version != formatVersion)
        return refuse(Words_::tr("“formatVersion” is %1; %2 is expected").arg(version).arg(formatVersion));
    Reader reader(root);
    Result<Catalogue> catalogue = reader.read();
    if (loops)
        *loops = reader.loops();
    return catalogue;
}

} // namespace kravkort
