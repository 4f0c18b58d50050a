// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plaincatalogue.h"

#include "models/exchange/cataloguereader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMultiHash>

using namespace Qt::StringLiterals;

namespace kravkort {

namespace {

QJsonObject text(const QString &words)
{
    return {{u"da"_s, words}, {u"en"_s, words}};
}

QJsonObject statement(QJsonObject object)
{
    object.insert(u"basis"_s, u"assumed"_s);
    return object;
}

QJsonObject thing(const QString &id)
{
    return statement({{u"id"_s, id}, {u"name"_s, text(u"Name of "_s + id)}});
}

class Writer
{
public:
    explicit Writer(const PlainCatalogue &catalogue)
        : m_catalogue(catalogue)
    {
        for (const PlainCatalogue::Criterion &criterion : catalogue.criteria)
            m_criteria[criterion.owner].append(QJsonObject{{u"id"_s, criterion.id},
                                                           {u"text"_s, text(u"Asks for "_s + criterion.id)},
                                                           {u"responsible"_s, criterion.responsible},
                                                           {u"basis"_s, criterion.basis}});
        for (const PlainCatalogue::Need &need : catalogue.needs) {
            QJsonObject edge = statement({{u"integration"_s, need.to}, {u"kind"_s, need.kind}});
            if (need.kind == "conditional"_L1)
                edge.insert(u"condition"_s, text(u"where it is so"_s));
            m_needs[need.from].append(edge);
        }
    }

    QByteArray json() const
    {
        QJsonArray areas, packages, integrations;
        for (const QString &area : m_catalogue.areas)
            areas.append(thing(area));
        for (const PlainCatalogue::Package &package : m_catalogue.packages)
            packages.append(packageOf(package));
        for (const QString &id : m_catalogue.integrations) {
            QJsonObject integration = thing(id);
            integration.insert(u"needs"_s, m_needs.value(id));
            integration.insert(u"criteria"_s, m_criteria.value(id));
            if (m_catalogue.efforts.contains(id)) {
                const double likely = m_catalogue.efforts.value(id);
                integration.insert(u"effort"_s, QJsonObject{{u"optimistic"_s, likely / 2},
                                                            {u"likely"_s, likely},
                                                            {u"pessimistic"_s, likely * 2},
                                                            {u"perMunicipality"_s, 0},
                                                            {u"basis"_s, u"assumed"_s}});
            }
            integrations.append(integration);
        }
        const QJsonObject root{{u"format"_s, u"kravkort-catalogue"_s},
                               {u"formatVersion"_s, 1},
                               {u"id"_s, u"test"_s},
                               {u"revision"_s, u"1"_s},
                               {u"title"_s, text(u"Test"_s)},
                               {u"areas"_s, areas},
                               {u"usecases"_s, useCases()},
                               {u"packages"_s, packages},
                               {u"integrations"_s, integrations},
                               {u"general"_s, m_criteria.value(u"GV"_s)}};
        return QJsonDocument(root).toJson(QJsonDocument::Compact);
    }

private:
    QJsonArray useCases() const
    {
        QJsonArray useCases;
        for (const PlainCatalogue::UseCase &plain : m_catalogue.useCases) {
            QJsonArray requirements;
            for (const PlainCatalogue::Requirement &requirement : plain.requirements) {
                QJsonObject object =
                    statement({{u"package"_s, requirement.package},
                               {u"strength"_s, requirement.mandatory ? u"mandatory"_s : u"supplementary"_s}});
                if (requirement.only)
                    object.insert(u"only"_s, QJsonArray::fromStringList(*requirement.only));
                requirements.append(object);
            }
            QJsonObject useCase = thing(plain.id);
            useCase.insert(u"area"_s, plain.area);
            useCase.insert(u"requires"_s, requirements);
            useCases.append(useCase);
        }
        return useCases;
    }

    QJsonObject packageOf(const PlainCatalogue::Package &plain) const
    {
        QJsonArray members;
        for (const PlainCatalogue::Member &member : plain.members)
            members.append(statement({{u"integration"_s, member.integration},
                                      {u"role"_s, member.business ? u"business"_s : u"prerequisite"_s}}));
        QJsonObject package = thing(plain.id);
        package.insert(u"members"_s, members);
        package.insert(u"criteria"_s, m_criteria.value(plain.id));
        return package;
    }

    const PlainCatalogue &m_catalogue;
    QHash<QString, QJsonArray> m_criteria, m_needs;
};

// Takes a mark off the end of a word.
bool taken(QString &word, QChar mark)
{
    if (!word.endsWith(mark))
        return false;
    word.chop(1);
    return true;
}

void addOnce(QStringList &list, const QString &word)
{
    if (!list.contains(word))
        list.append(word);
}

PlainCatalogue::Requirement requirementOf(QString word)
{
    PlainCatalogue::Requirement requirement;
    if (const qsizetype open = word.indexOf(u'('); open >= 0) {
        requirement.only = word.sliced(open + 1, word.size() - open - 2).split(u',', Qt::SkipEmptyParts);
        word.truncate(open);
    }
    requirement.mandatory = taken(word, u'!');
    if (!requirement.mandatory)
        taken(word, u'?');
    requirement.package = word;
    return requirement;
}

PlainCatalogue::Need needOf(const QString &from, QString word)
{
    PlainCatalogue::Need need{from, {}};
    if (taken(word, u'?'))
        need.kind = u"conditional"_s;
    else if (taken(word, u'~'))
        need.kind = u"companion"_s;
    need.to = word;
    return need;
}

PlainCatalogue::Criterion criterionOf(const QString &owner, const QString &word)
{
    const QStringList parts = word.split(u'/');
    PlainCatalogue::Criterion criterion{parts.first(), owner};
    if (parts.size() > 1)
        criterion.responsible = parts.at(1);
    if (parts.size() > 2)
        criterion.basis = parts.at(2);
    return criterion;
}

} // namespace

const PlainCatalogue::Package &PlainCatalogue::package(const QString &id) const
{
    for (const Package &package : packages)
        if (package.id == id)
            return package;
    qFatal("no package %s", qPrintable(id));
}

QByteArray PlainCatalogue::json() const
{
    return Writer(*this).json();
}

std::shared_ptr<const Catalogue> PlainCatalogue::read() const
{
    auto catalogue = readCatalogue(json());
    if (!catalogue.ok())
        qFatal("%s", qPrintable(catalogue.error().details.join(u'\n')));
    return std::make_shared<const Catalogue>(*std::move(catalogue));
}

PlainCatalogue plainCatalogue(const QString &lines)
{
    PlainCatalogue catalogue;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
        if (words.size() < 2)
            continue;
        if (words.at(0) == "usecase"_L1) {
            addOnce(catalogue.areas, words.at(1));
            PlainCatalogue::UseCase useCase{words.at(2), words.at(1), {}};
            for (const QString &word : words.sliced(std::min<qsizetype>(4, words.size())))
                useCase.requirements.append(requirementOf(word));
            catalogue.useCases.append(useCase);
        } else if (words.at(0) == "package"_L1) {
            PlainCatalogue::Package package{words.at(1), {}};
            for (QString word : words.sliced(std::min<qsizetype>(3, words.size()))) {
                const bool business = !word.startsWith(u'~');
                if (!business)
                    word.remove(0, 1);
                package.members.append({word, business});
                addOnce(catalogue.integrations, word);
            }
            catalogue.packages.append(package);
        } else if (words.at(1) == "needs"_L1) {
            addOnce(catalogue.integrations, words.at(0));
            for (const QString &word : words.sliced(2)) {
                catalogue.needs.append(needOf(words.at(0), word));
                addOnce(catalogue.integrations, catalogue.needs.last().to);
            }
        } else {
            for (const QString &word : words.sliced(2))
                catalogue.criteria.append(criterionOf(words.at(0), word));
        }
    }
    return catalogue;
}

} // namespace kravkort
