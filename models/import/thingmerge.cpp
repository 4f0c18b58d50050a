// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/cataloguemerge.h"

#include "models/domain/text/names.h"
#include "models/import/importwhys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kravkort {

namespace {

QString remark(bool englishGone, const QString &unsaid)
{
    QStringList remarks{englishGone ? ImportWhys::englishGone() : QString(), unsaid};
    remarks.removeAll(QString());
    return remarks.join(u"; "_s);
}

// Does the document leave open what the catalogue says?
bool leavesOpen(const QString &said, const QString &known)
{
    return said.isEmpty() && !known.isEmpty();
}

bool setIfSaid(QString &to, const QString &said)
{
    if (said.isEmpty() || said == to)
        return false;
    to = said;
    return true;
}

} // namespace

// Why a text is not written before a person has looked: quite another one, or a remark restricts it.
QString CatalogueMerge::openChange(const Saying &saying, const Written &written)
{
    return written.another                    ? ImportWhys::quiteAnother()
           : written.changed || written.other ? heldBack(saying, false)
                                              : QString();
}

void CatalogueMerge::doubt(const Saying &saying, const QString &why, const Written &written)
{
    tell(saying, RowOutcome::Doubtful, why, written.before, written.after);
}

// New use cases; relations of what had no code find it under the one it gets.
int CatalogueMerge::addUseCase(const Saying &saying)
{
    const bool unnamed = isUnnamed(saying.subject);
    const QString shown = unnamed ? saying.name.da : saying.subject;
    QString area = saying.area;
    if (!unnamed) {
        const QString prefix = saying.subject.section(u'-', 0, 0);
        if (m_catalogue.areaIndex.contains({prefix}))
            area = prefix;
    }
    const int index = m_catalogue.areaIndex.value({area}, -1);
    if (index < 0) {
        doubt(saying, ImportWhys::noArea(shown));
        return -1;
    }
    if (saying.name.isEmpty()) {
        doubt(saying, ImportWhys::noName(shown));
        return -1;
    }
    UseCase useCase;
    useCase.id.code = saying.subject;
    if (unnamed) {
        int &number = m_nextUseCase[area];
        do {
            useCase.id.code = area + u"-U"_s + QString::number(++number).rightJustified(2, u'0');
        } while (m_ids.contains(useCase.id.code));
        m_given.insert(saying.subject, useCase.id.code);
    } else if (m_ids.contains(useCase.id.code)) {
        doubt(saying, ImportWhys::idTaken(useCase.id.code));
        return -1;
    }
    useCase.area = index;
    useCase.name = saying.name;
    useCase.description = saying.text;
    useCase.ground = grounded(saying, {}, false, !saying.remark.isEmpty());
    m_ids.insert(useCase.id.code);
    const int place = static_cast<int>(m_catalogue.useCases.size());
    m_catalogue.useCaseIndex.insert(useCase.id, place);
    m_catalogue.useCases.append(useCase);
    tell(saying, RowOutcome::Taken, unnamed ? ImportWhys::givenId(useCase.id.code) : QString(), {},
         saying.name.da);
    return place;
}

void CatalogueMerge::applyUseCase(const Saying &saying)
{
    const int index = m_catalogue.useCaseIndex.value({subjectOf(saying)}, -1);
    if (index < 0) {
        addUseCase(saying);
        return;
    }
    UseCase &useCase = m_catalogue.useCases[index];
    const QString area = m_catalogue.areas.at(useCase.area).id.code;
    if (!saying.area.isEmpty() && saying.area != area)
        return doubt(saying, ImportWhys::otherArea(saying.area, area));
    if (saying.aside && saying.name.isEmpty())
        return; // it is only named here
    Written written;
    Text name = useCase.name, description = useCase.description;
    if (CodeBook::nameKey(saying.name.da) != CodeBook::nameKey(useCase.name.da) || !saying.name.en.isEmpty())
        write(name, saying.name, written);
    write(description, saying.text, written);
    if (const QString open = openChange(saying, written); !open.isEmpty())
        return doubt(saying, open, written);
    const bool unsaid =
        leavesOpen(saying.name.da, useCase.name.da) || leavesOpen(saying.text.da, useCase.description.da);
    const bool partly = isPartly(saying, unsaid, useCase.ground, !written.changed);
    useCase.name = name;
    useCase.description = description;
    useCase.ground = grounded(saying, useCase.ground, !written.changed, partly);
    tell(saying, written.changed ? RowOutcome::Changed : RowOutcome::Same,
         remark(written.englishGone, partly && unsaid ? ImportWhys::restUnsaid() : QString()), written.before,
         written.after);
}

void CatalogueMerge::applyThing(const Saying &saying)
{
    const bool isPackage = saying.kind == StatementKind::Package;
    const int index = isPackage ? m_catalogue.packageIndex.value({saying.subject}, -1)
                                : m_catalogue.integrationIndex.value({saying.subject}, -1);
    if (index < 0) {
        if (saying.name.isEmpty())
            return doubt(saying, ImportWhys::noName(saying.subject));
        if (m_ids.contains(saying.subject))
            return doubt(saying, ImportWhys::idTaken(saying.subject));
        m_ids.insert(saying.subject);
        const Ground ground = grounded(saying, {}, false, !saying.remark.isEmpty());
        if (isPackage) {
            m_catalogue.packageIndex.insert({saying.subject}, static_cast<int>(m_catalogue.packages.size()));
            m_catalogue.packages.append({{saying.subject}, saying.name, saying.text, ground, {}, {}});
        } else {
            m_catalogue.integrationIndex.insert({saying.subject},
                                                static_cast<int>(m_catalogue.integrations.size()));
            Integration integration;
            integration.id.code = saying.subject;
            integration.name = saying.name;
            integration.purpose = saying.text;
            integration.component = saying.more.value(Meaning::Component);
            integration.version = saying.more.value(Meaning::Version);
            integration.status = saying.more.value(Meaning::State);
            integration.url = saying.more.value(Meaning::Address);
            integration.ground = ground;
            m_catalogue.integrations.append(integration);
        }
        return tell(saying, RowOutcome::Taken, {}, {}, saying.name.da);
    }
    Text &knownName = isPackage ? m_catalogue.packages[index].name : m_catalogue.integrations[index].name;
    Text &knownPurpose =
        isPackage ? m_catalogue.packages[index].purpose : m_catalogue.integrations[index].purpose;
    Text name = knownName, purpose = knownPurpose;
    Ground &ground = isPackage ? m_catalogue.packages[index].ground : m_catalogue.integrations[index].ground;
    Written written;
    if (CodeBook::nameKey(saying.name.da) != CodeBook::nameKey(name.da) || !saying.name.en.isEmpty())
        write(name, saying.name, written);
    write(purpose, saying.text, written);
    if (const QString open = openChange(saying, written); !open.isEmpty())
        return doubt(saying, open, written);
    knownName = name;
    knownPurpose = purpose;
    bool unsaid = leavesOpen(saying.name.da, name.da) || leavesOpen(saying.text.da, purpose.da);
    if (!isPackage) {
        Integration &integration = m_catalogue.integrations[index];
        unsaid = unsaid || leavesOpen(saying.more.value(Meaning::Component), integration.component) ||
                 leavesOpen(saying.more.value(Meaning::Version), integration.version) ||
                 leavesOpen(saying.more.value(Meaning::State), integration.status) ||
                 leavesOpen(saying.more.value(Meaning::Address), integration.url);
        const QStringList before{integration.component, integration.version, integration.status,
                                 integration.url};
        const bool component = setIfSaid(integration.component, saying.more.value(Meaning::Component));
        const bool version = setIfSaid(integration.version, saying.more.value(Meaning::Version));
        const bool state = setIfSaid(integration.status, saying.more.value(Meaning::State));
        const bool address = setIfSaid(integration.url, saying.more.value(Meaning::Address));
        if ((component || version || state || address) && !written.changed) {
            written.changed = true;
            written.before = before.join(u" · "_s);
            written.after =
                QStringList{integration.component, integration.version, integration.status, integration.url}
                    .join(u" · "_s);
        }
    }
    const bool partly = isPartly(saying, unsaid, ground, !written.changed);
    ground = grounded(saying, ground, !written.changed, partly);
    tell(saying, written.changed ? RowOutcome::Changed : RowOutcome::Same,
         remark(written.englishGone, partly && unsaid ? ImportWhys::restUnsaid() : QString()), written.before,
         written.after);
}

CriterionIndex &CatalogueMerge::indexOf(const QString &owner, const QList<int> &criteria)
{
    const auto known = m_criteria.find(owner);
    if (known != m_criteria.end())
        return *known;
    CriterionIndex &index = m_criteria[owner];
    for (const int criterion : criteria)
        index.put(criterion, m_catalogue.criteria.at(criterion).text);
    return index;
}

void CatalogueMerge::applyCriterion(const Saying &saying)
{
    const bool general = saying.object == u"GV"_s;
    const int package = m_catalogue.packageIndex.value({saying.object}, -1);
    const int integration = m_catalogue.integrationIndex.value({saying.object}, -1);
    if (!general && package < 0 && integration < 0)
        return doubt(saying,
                     ImportWhys::unknownCode(saying.object.startsWith(u"I-"_s) ? CodeKind::Package
                                                                               : CodeKind::Integration,
                                             saying.object));
    QList<int> &owned = general        ? m_catalogue.general
                        : package >= 0 ? m_catalogue.packages[package].criteria
                                       : m_catalogue.integrations[integration].criteria;
    int index = m_catalogue.criterionIndex.value({saying.subject}, -1);
    if (index >= 0 && !owned.contains(index)) {
        const Criterion &there = m_catalogue.criteria.at(index);
        const QString owner = there.owner == Criterion::Owner::General ? u"GV"_s
                              : there.owner == Criterion::Owner::Package
                                  ? m_catalogue.packages.at(there.ownerIndex).id.code
                                  : m_catalogue.integrations.at(there.ownerIndex).id.code;
        return doubt(saying, ImportWhys::otherOwner(saying.subject, owner));
    }
    if (saying.subject.isEmpty()) // without a number, the text says which it is
        index = indexOf(saying.object, owned).same(saying.text);
    Saying told = saying;
    if (index >= 0) {
        Criterion &criterion = m_catalogue.criteria[index];
        told.subject = criterion.id.code;
        Written written;
        Text text = criterion.text;
        write(text, saying.text, written);
        if (saying.responsible && *saying.responsible != criterion.responsible)
            written.other = true;
        if (const QString open = openChange(told, written); !open.isEmpty())
            return doubt(told, open, written);
        criterion.text = text;
        if (const auto known = m_criteria.find(saying.object); written.changed && known != m_criteria.end())
            known->put(index, criterion.text);
        if (saying.responsible && *saying.responsible != criterion.responsible) {
            if (!written.changed) {
                written.before = nameOf(criterion.responsible, Phrases(Language::Danish));
                written.after = nameOf(*saying.responsible, Phrases(Language::Danish));
            }
            criterion.responsible = *saying.responsible;
            written.changed = true;
        }
        const bool partly = isPartly(saying, !saying.responsible, criterion.ground, !written.changed);
        criterion.ground = grounded(saying, criterion.ground, !written.changed, partly);
        return tell(told, written.changed ? RowOutcome::Changed : RowOutcome::Same,
                    remark(written.englishGone,
                           partly && !saying.responsible ? ImportWhys::responsibleUnsaid() : QString()),
                    written.before, written.after);
    }
    if (saying.subject.isEmpty()) {
        CriterionIndex &known = indexOf(saying.object, owned);
        const std::optional<int> alike = known.alike(saying.text.da);
        if (!alike)
            return doubt(saying, ImportWhys::tooManyUnnumbered(saying.object));
        if (*alike >= 0)
            return doubt(saying, ImportWhys::alikeCriterion(m_catalogue.criteria.at(*alike).id.code));
        known.next = std::max(known.next, static_cast<int>(owned.size()) + 1);
        do {
            told.subject = saying.object + u'-' + QString::number(known.next++);
        } while (m_ids.contains(told.subject));
    } else if (m_ids.contains(saying.subject)) {
        return doubt(saying, ImportWhys::idTaken(saying.subject));
    }
    Criterion criterion;
    criterion.id.code = told.subject;
    criterion.owner = general        ? Criterion::Owner::General
                      : package >= 0 ? Criterion::Owner::Package
                                     : Criterion::Owner::Integration;
    criterion.ownerIndex = general ? -1 : std::max(package, integration);
    if (package >= 0)
        criterion.ownerIndex = package;
    criterion.text = saying.text;
    criterion.responsible = saying.responsible.value_or(Responsible::Vendor);
    criterion.ground = grounded(saying, {}, false, !saying.responsible || !saying.remark.isEmpty());
    m_ids.insert(told.subject);
    const int place = static_cast<int>(m_catalogue.criteria.size());
    m_catalogue.criterionIndex.insert(criterion.id, place);
    m_catalogue.criteria.append(criterion);
    owned.append(place);
    if (const auto known = m_criteria.find(saying.object); known != m_criteria.end())
        known->put(place, criterion.text);
    tell(told, RowOutcome::Taken, saying.responsible ? QString() : ImportWhys::responsibleUnsaid(), {},
         saying.text.da);
}

} // namespace kravkort
