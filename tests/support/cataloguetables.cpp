// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cataloguetables.h"

using namespace Qt::StringLiterals;

namespace kravkort {

namespace {

QString strengthMark(const Catalogue &c, const Requirement &requirement)
{
    QString mark = requirement.strength == Strength::Mandatory ? u"O"_s : u"S"_s;
    if (requirement.only && !requirement.only->isEmpty()) {
        QStringList codes;
        for (const int integration : *requirement.only)
            codes.append(c.integrations.at(integration).id.code);
        mark += u" ("_s + codes.join(u", "_s) + u')';
    }
    return mark;
}

QString who(Responsible responsible)
{
    return QStringList{u"Leverandør"_s, u"Kommune"_s, u"Begge"_s, u"Andre"_s}.at(
        static_cast<int>(responsible));
}

QStringList codesOf(const auto &things)
{
    QStringList codes;
    for (const auto &thing : things)
        codes.append(thing.id.code);
    return codes;
}

void addCriteria(const Catalogue &c, const QString &owner, const QList<int> &criteria,
                 QList<QStringList> &rows)
{
    for (const int index : criteria) {
        const Criterion &one = c.criteria.at(index);
        rows.append({owner, one.id.code, one.text.da, who(one.responsible)});
    }
}

} // namespace

QList<QStringList> tableOf(const Catalogue &c, TableKind kind)
{
    QList<QStringList> rows;
    switch (kind) {
    case TableKind::UseCases:
        rows.append({u"Ydelsesområde"_s, u"Usecase"_s, u"Navn"_s, u"Beskrivelse"_s});
        for (const UseCase &one : c.useCases)
            rows.append({c.areas.at(one.area).id.code, one.id.code, one.name.da, one.description.da});
        break;
    case TableKind::RequirementMatrix:
        rows.append(QStringList{u"Usecase"_s} + codesOf(c.packages));
        for (const UseCase &one : c.useCases) {
            QStringList row{one.id.code};
            row.resize(1 + c.packages.size());
            for (const Requirement &requirement : one.requirements)
                row[1 + requirement.package] = strengthMark(c, requirement);
            rows.append(row);
        }
        break;
    case TableKind::RequirementList:
        rows.append({u"usecase"_s, u"krav"_s, u"type"_s});
        for (const UseCase &one : c.useCases)
            for (const Requirement &requirement : one.requirements)
                rows.append(
                    {one.id.code, c.packages.at(requirement.package).id.code,
                     requirement.strength == Strength::Mandatory ? u"Obligatorisk"_s : u"Supplerende"_s});
        break;
    case TableKind::Packages:
        rows.append({u"Pakke"_s, u"Navn"_s, u"Formål"_s});
        for (const Package &one : c.packages)
            rows.append({one.id.code, one.name.da, one.purpose.da});
        break;
    case TableKind::MemberMatrix:
        rows.append(QStringList{u"Pakke"_s} + codesOf(c.integrations));
        for (const Package &one : c.packages) {
            QStringList row{one.id.code};
            row.resize(1 + c.integrations.size());
            for (const Membership &member : one.members)
                row[1 + member.integration] =
                    member.role == Role::Business ? u"Forretningsbærende"_s : u"Forudsætning"_s;
            rows.append(row);
        }
        break;
    case TableKind::MemberList:
        rows.append({u"Pakke"_s, u"Integration"_s, u"Rolle"_s});
        for (const Package &one : c.packages)
            for (const Membership &member : one.members)
                rows.append({one.id.code, c.integrations.at(member.integration).id.code,
                             member.role == Role::Business ? u"Forretningsbærende"_s : u"Forudsætning"_s});
        break;
    case TableKind::Integrations:
        rows.append(
            {u"Integration"_s, u"Navn"_s, u"Formål"_s, u"Komponent"_s, u"Version"_s, u"Status"_s, u"URL"_s});
        for (const Integration &one : c.integrations)
            rows.append(
                {one.id.code, one.name.da, one.purpose.da, one.component, one.version, one.status, one.url});
        break;
    case TableKind::Dependencies:
        rows.append({u"Integration"_s, u"Forudsætter"_s, u"Art"_s, u"Betingelse"_s});
        for (const Dependency &one : c.dependencies)
            rows.append({c.integrations.at(one.from).id.code, c.integrations.at(one.to).id.code,
                         QStringList{u"Skal"_s, u"Betinget"_s, u"Anbefalet"_s}.at(static_cast<int>(one.kind)),
                         one.condition.da});
        break;
    case TableKind::Criteria:
        rows.append({u"Integration/pakke"_s, u"Nr."_s, u"Kriterium"_s, u"Ansvarlig"_s});
        for (const Integration &one : c.integrations)
            addCriteria(c, one.id.code, one.criteria, rows);
        for (const Package &one : c.packages)
            addCriteria(c, one.id.code, one.criteria, rows);
        addCriteria(c, u"GV"_s, c.general, rows);
        break;
    }
    return rows;
}

} // namespace kravkort
