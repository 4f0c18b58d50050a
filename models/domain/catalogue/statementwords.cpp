// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue/statementwords.h"

#include "models/domain/text/names.h"
#include "models/domain/workspace/words.h"

#include <array>

namespace kravkort {

namespace {

QString plainOf(const CatalogueStatement &statement, StatementField field)
{
    const Text *value = statement.valueOf(field);
    return value ? value->da : QString();
}

QString requirementWords(const CatalogueStatement &statement, const QString &to, const Phrases &phrases)
{
    const auto strength = fromWord<Strength>(plainOf(statement, StatementField::Strength));
    const QString how = nameOf(strength.value_or(Strength::Supplementary), phrases);
    const QString only = plainOf(statement, StatementField::Only);
    if (only.isEmpty())
        //: %1 is a package's name, %2 "mandatory" or "supplementary"
        return phrases("Statements", QT_TRANSLATE_NOOP("Statements", "requires %1 (%2)")).arg(to, how);
    //: %1 is a package's name, %2 "mandatory" or "supplementary", %3 codes of integrations
    return phrases("Statements", QT_TRANSLATE_NOOP("Statements", "requires %1 (%2), of it only %3"))
        .arg(to, how, only);
}

QString membershipWords(const CatalogueStatement &statement, const QString &to, const Phrases &phrases)
{
    const auto role = fromWord<Role>(plainOf(statement, StatementField::Role));
    //: %1 is an integration's name, %2 its role in the package
    return phrases("Statements", QT_TRANSLATE_NOOP("Statements", "holds %1 (%2)"))
        .arg(to, nameOf(role.value_or(Role::Prerequisite), phrases));
}

QString dependencyWords(const CatalogueStatement &statement, const QString &to, const Phrases &phrases)
{
    const auto kind = fromWord<DependencyKind>(plainOf(statement, StatementField::Kind));
    const Text *condition = statement.valueOf(StatementField::Condition);
    if (kind == DependencyKind::Conditional)
        //: %1 is an integration's name, %2 the condition in words
        return phrases("Statements", QT_TRANSLATE_NOOP("Statements", "needs %1 on a condition: %2"))
            .arg(to, condition ? condition->in(phrases.language()) : QString());
    if (kind == DependencyKind::Companion)
        return phrases("Statements", QT_TRANSLATE_NOOP("Statements", "goes well with %1")).arg(to);
    return phrases("Statements", QT_TRANSLATE_NOOP("Statements", "needs %1")).arg(to);
}

} // namespace

QString nameOf(StatementKind kind, const Phrases &phrases)
{
    static constexpr std::array names{
        QT_TRANSLATE_NOOP("Statements", "service area"), QT_TRANSLATE_NOOP("Statements", "use case"),
        QT_TRANSLATE_NOOP("Statements", "requirement"),  QT_TRANSLATE_NOOP("Statements", "package"),
        QT_TRANSLATE_NOOP("Statements", "membership"),   QT_TRANSLATE_NOOP("Statements", "integration"),
        QT_TRANSLATE_NOOP("Statements", "dependency"),   QT_TRANSLATE_NOOP("Statements", "criterion")};
    return phrases("Statements", names[static_cast<size_t>(kind)]);
}

QString codeOf(const CatalogueStatement &statement)
{
    return statement.isRelation() ? QString(statement.from + QStringLiteral(" → ") + statement.to)
                                  : statement.id;
}

QString wordsOf(const CatalogueStatement &statement, const Catalogue &catalogue, const Phrases &phrases)
{
    const NodeKind end =
        statement.kind == StatementKind::Requirement ? NodeKind::Package : NodeKind::Integration;
    const QString to = statement.isRelation() ? titleOf(catalogue, {end, statement.to}, phrases) : QString();
    switch (statement.kind) {
    case StatementKind::Requirement:
        return requirementWords(statement, to, phrases);
    case StatementKind::Membership:
        return membershipWords(statement, to, phrases);
    case StatementKind::Dependency:
        return dependencyWords(statement, to, phrases);
    default:
        return statement.prose().in(phrases.language());
    }
}

} // namespace kravkort
