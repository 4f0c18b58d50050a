// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/revision/changeaspect.h"

#include "models/domain/text/names.h"
#include "models/domain/workspace/words.h"

#include <algorithm>

namespace kravkort {

namespace {

bool has(const StatementChange &change, ChangeAspect aspect)
{
    using Kind = StatementChange::Kind;
    const auto anyValue = [&](auto test) {
        return std::any_of(change.values.begin(), change.values.end(),
                           [&](const ValueChange &value) { return test(value.field); });
    };
    const auto isGround = [](StatementField field) {
        return field == StatementField::Basis || field == StatementField::Source ||
               field == StatementField::Reason;
    };
    switch (aspect) {
    case ChangeAspect::AsksAgain:
        return change.asksAgain();
    case ChangeAspect::Added:
        return change.kind == Kind::Added;
    case ChangeAspect::Removed:
        return change.kind == Kind::Removed;
    case ChangeAspect::Moved:
        return change.kind == Kind::Moved;
    case ChangeAspect::Reworded:
        return anyValue([](StatementField field) { return isProse(field); });
    case ChangeAspect::Strength:
        return anyValue([](StatementField field) { return field == StatementField::Strength; });
    case ChangeAspect::Dependency:
        return change.shown().kind == StatementKind::Dependency &&
               (change.kind == Kind::Added || change.kind == Kind::Removed ||
                anyValue([](StatementField field) { return field == StatementField::Kind; }));
    case ChangeAspect::Ground:
        return anyValue(isGround);
    case ChangeAspect::Other:
        return anyValue([&](StatementField field) {
            return !isProse(field) && !isGround(field) && field != StatementField::Strength &&
                   field != StatementField::Kind;
        });
    }
    return false;
}

template<class E>
QString enumText(const QString &word, const Phrases &phrases)
{
    const std::optional<E> value = fromWord<E>(word);
    return value ? nameOf(*value, phrases) : word;
}

} // namespace

QList<ChangeAspect> aspectsOf(const StatementChange &change)
{
    QList<ChangeAspect> aspects;
    for (const ChangeAspect aspect : allChangeAspects)
        if (has(change, aspect))
            aspects.append(aspect);
    return aspects;
}

Language toldIn(const Text &before, const Text &after, Language language)
{
    if (before.in(language) != after.in(language))
        return language;
    return before.da != after.da ? Language::Danish : before.en != after.en ? Language::English : language;
}

bool onlyEnglishDiffers(const StatementChange &change)
{
    return change.before && change.after && change.after->kind == StatementKind::Criterion &&
           !change.asksAgain() && change.before->prose().en != change.after->prose().en;
}

QString onlyEnglishWords(const Phrases &phrases)
{
    return phrases("Revision",
                   QT_TRANSLATE_NOOP("Revision", "only the English text differs; the answer is kept"));
}

QString nameOf(ChangeAspect aspect, const Phrases &phrases)
{
    switch (aspect) {
    case ChangeAspect::AsksAgain:
        return phrases("Revision", QT_TRANSLATE_NOOP("Revision", "asks again"));
    case ChangeAspect::Added:
        return phrases("Revision", QT_TRANSLATE_NOOP("Revision", "added"));
    case ChangeAspect::Removed:
        return phrases("Revision", QT_TRANSLATE_NOOP("Revision", "removed"));
    case ChangeAspect::Moved:
        return phrases("Revision", QT_TRANSLATE_NOOP("Revision", "likely moved"));
    case ChangeAspect::Reworded:
        return phrases("Revision", QT_TRANSLATE_NOOP("Revision", "reworded"));
    case ChangeAspect::Strength:
        return phrases("Revision", QT_TRANSLATE_NOOP("Revision", "strength"));
    case ChangeAspect::Dependency:
        return phrases("Revision", QT_TRANSLATE_NOOP("Revision", "dependency"));
    case ChangeAspect::Ground:
        return phrases("Revision", QT_TRANSLATE_NOOP("Revision", "basis and source"));
    case ChangeAspect::Other:
        return phrases("Revision", QT_TRANSLATE_NOOP("Revision", "other"));
    }
    return {};
}

QString symbolOf(ChangeAspect aspect)
{
    switch (aspect) {
    case ChangeAspect::AsksAgain:
        return QStringLiteral("↻");
    case ChangeAspect::Added:
        return QStringLiteral("+");
    case ChangeAspect::Removed:
        return QStringLiteral("−");
    case ChangeAspect::Moved:
        return QStringLiteral("→");
    case ChangeAspect::Reworded:
        return QStringLiteral("≠");
    case ChangeAspect::Strength:
        return QStringLiteral("◆");
    case ChangeAspect::Dependency:
        return QStringLiteral("⇢");
    case ChangeAspect::Ground:
        return QStringLiteral("§");
    case ChangeAspect::Other:
        return QStringLiteral("·");
    }
    return {};
}

QString nameOf(StatementField field, const Phrases &phrases)
{
    static constexpr std::array names{
        QT_TRANSLATE_NOOP("Revision", "name"),       QT_TRANSLATE_NOOP("Revision", "text"),
        QT_TRANSLATE_NOOP("Revision", "condition"),  QT_TRANSLATE_NOOP("Revision", "service area"),
        QT_TRANSLATE_NOOP("Revision", "belongs to"), QT_TRANSLATE_NOOP("Revision", "responsible"),
        QT_TRANSLATE_NOOP("Revision", "strength"),   QT_TRANSLATE_NOOP("Revision", "only"),
        QT_TRANSLATE_NOOP("Revision", "role"),       QT_TRANSLATE_NOOP("Revision", "kind"),
        QT_TRANSLATE_NOOP("Revision", "component"),  QT_TRANSLATE_NOOP("Revision", "version"),
        QT_TRANSLATE_NOOP("Revision", "status"),     QT_TRANSLATE_NOOP("Revision", "address"),
        QT_TRANSLATE_NOOP("Revision", "effort"),     QT_TRANSLATE_NOOP("Revision", "waits"),
        QT_TRANSLATE_NOOP("Revision", "basis"),      QT_TRANSLATE_NOOP("Revision", "source"),
        QT_TRANSLATE_NOOP("Revision", "reason")};
    static_assert(names.size() == static_cast<size_t>(StatementField::Reason) + 1);
    return phrases("Revision", names[static_cast<size_t>(field)]);
}

QString valueText(StatementField field, const Text &value, const Phrases &phrases)
{
    const QString plain = value.in(phrases.language());
    switch (field) {
    case StatementField::Responsible:
        return enumText<Responsible>(plain, phrases);
    case StatementField::Strength:
        return enumText<Strength>(plain, phrases);
    case StatementField::Role:
        return enumText<Role>(plain, phrases);
    case StatementField::Kind:
        return enumText<DependencyKind>(plain, phrases);
    case StatementField::Basis:
        return enumText<Basis>(plain, phrases);
    default:
        return plain;
    }
}

} // namespace kravkort
