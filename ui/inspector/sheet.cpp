// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/sheet.h"

#include "models/domain/decisions/outlook.h"

#include "ui/inspector/sheetparts.h"

#include <QCoreApplication>

namespace kravkort {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Sheet)
};

Text ownText(const Catalogue &c, const NodeRef &node)
{
    const int index = indexOf(c, node);
    switch (node.kind) {
    case NodeKind::Area:
        return c.areas.at(index).name;
    case NodeKind::UseCase:
        return c.useCases.at(index).name;
    case NodeKind::Package:
        return c.packages.at(index).name;
    case NodeKind::Integration:
        return c.integrations.at(index).name;
    case NodeKind::Criterion:
        return c.criteria.at(index).text;
    default:
        return {};
    }
}

Text descriptionOf(const Catalogue &c, const NodeRef &node)
{
    const int index = indexOf(c, node);
    switch (node.kind) {
    case NodeKind::UseCase:
        return c.useCases.at(index).description;
    case NodeKind::Package:
        return c.packages.at(index).purpose;
    case NodeKind::Integration:
        return c.integrations.at(index).purpose;
    default:
        return {};
    }
}

QString otherLanguage(const SheetInk &ink, const NodeRef &node)
{
    const Language other = ink.phrases.language() == Language::Danish ? Language::English : Language::Danish;
    const Text name = ownText(ink.catalogue(), node);
    const Text description = descriptionOf(ink.catalogue(), node);
    if (name.isEmpty() || (other == Language::English && name.en.isEmpty()))
        return {};
    QString html = ink.paragraph(ink.plain(name.in(other)));
    if (!description.isEmpty())
        html += ink.paragraph(ink.quiet(ink.plain(description.in(other))));
    return html;
}

std::optional<Strength> strengthIn(const Picture &picture, const NodeRef &node)
{
    const int index = indexOf(*picture.catalogue, node);
    switch (node.kind) {
    case NodeKind::Package:
        if (picture.scope.packages.at(index).required)
            return picture.scope.packages.at(index).strength;
        return std::nullopt;
    case NodeKind::Integration:
        return picture.scope.integrations.at(index).strength;
    case NodeKind::General:
        return picture.scope.generalStrength;
    case NodeKind::Criterion:
        return picture.scope.strengthOf(picture.catalogue->criteria.at(index));
    default:
        return std::nullopt;
    }
}

QList<SheetChip> chipsOf(const SheetInk &ink, const NodeRef &node)
{
    const Picture &picture = ink.picture;
    const int index = indexOf(*picture.catalogue, node);
    QList<SheetChip> chips;
    const bool scoped = inScope(picture, node);
    const std::optional<Strength> strength = strengthIn(picture, node);
    if (strength && (scoped || node.kind == NodeKind::Package))
        chips.append({nameOf(*strength, ink.phrases),
                      *strength == Strength::Mandatory
                          ? Say::tr("Must be in the service from the agreement's go-live.")
                          : Say::tr("May be offered from go-live, or added later."),
                      *strength == Strength::Mandatory ? ink.theme.accent : ink.theme.quiet});
    if (node.kind == NodeKind::Integration && scoped)
        chips.append({nameOf(picture.scope.integrations.at(index).role, ink.phrases),
                      Say::tr("The role that the integration has in this bid."), ink.theme.quiet});
    if (node.kind == NodeKind::Criterion)
        chips.append({nameOf(picture.catalogue->criteria.at(index).responsible, ink.phrases),
                      Say::tr("Who answers for the criterion."), ink.theme.quiet});
    if (const Ground *ground = groundOf(*picture.catalogue, node))
        chips.append(
            {QStringLiteral("%1 %2").arg(symbolOf(ground->basis), nameOf(ground->basis, ink.phrases)),
             meaningOf(ground->basis, ink.phrases), ink.theme.basis(ground->basis)});
    return chips;
}

QString standingOf(const SheetInk &ink, const NodeRef &node)
{
    if (node.kind == NodeKind::Criterion) {
        const Criterion &criterion = ink.catalogue().criteria.at(indexOf(ink.catalogue(), node));
        const QString owner = Say::tr("Belongs to %1").arg(ink.named(ownerOf(ink.catalogue(), criterion)));
        const QString aside = criterion.counts()
                                  ? QString()
                                  : Say::tr("Not yours to meet, so it does not count in percentages.");
        return ink.paragraph(ink.quiet(owner)) + (aside.isEmpty() ? aside : ink.paragraph(ink.quiet(aside))) +
               (inScope(ink.picture, node)
                    ? QString()
                    : ink.paragraph(ink.quiet(Say::tr("Not part of this bid at present."))));
    }
    if (node.kind == NodeKind::UseCase) {
        const UseCase &useCase = ink.catalogue().useCases.at(indexOf(ink.catalogue(), node));
        const bool known = packagesKnown(ink.catalogue(), indexOf(ink.catalogue(), node));
        return ink.paragraph(ink.quiet(ink.named(areaNode(ink.catalogue(), useCase.area)))) +
               (known ? QString()
                      : ink.paragraph(ink.coloured(ink.plain(Say::tr("! Its packages are not known")),
                                                   ink.theme.warning)));
    }
    if (node.kind == NodeKind::Area || inScope(ink.picture, node))
        return {};
    return ink.paragraph(ink.quiet(Say::tr("Not part of this bid at present.")));
}

} // namespace

Sheet sheetOf(const Picture &picture, const Workspace &workspace, const NodeRef &node, const Phrases &phrases,
              const Theme &theme, bool allReasons)
{
    if (!picture.catalogue || indexOf(*picture.catalogue, node) < 0)
        return {};
    const SheetInk ink{picture, phrases, theme};
    Sheet sheet;
    sheet.kind = nameOf(node.kind, phrases);
    sheet.code = node.code;
    sheet.title = titleOf(*picture.catalogue, node, phrases);
    sheet.description = descriptionOf(*picture.catalogue, node).in(phrases.language());
    sheet.standing = standingOf(ink, node);
    sheet.chips = chipsOf(ink, node);
    const auto say = [&](SheetPart part, const QString &html) {
        if (!html.isEmpty())
            sheet.parts.insert(part, html);
    };
    say(SheetPart::OtherLanguage, otherLanguage(ink, node));
    say(SheetPart::Facts, factsPart(ink, node));
    say(SheetPart::Progress, progressPart(ink, node));
    say(SheetPart::Dialogue, dialoguePart(ink, workspace, node));
    say(SheetPart::Reasons, reasonsPart(ink, node, allReasons));
    say(SheetPart::Needs, needsPart(ink, node));
    say(SheetPart::NeededBy, neededByPart(ink, node));
    say(SheetPart::Criteria, criteriaPart(ink, node));
    say(SheetPart::Effort, effortPart(ink, node));
    say(SheetPart::Ground, groundPart(ink, node));
    return sheet;
}

QString nameOf(SheetPart part, NodeKind kind)
{
    switch (part) {
    case SheetPart::OtherLanguage:
        return Say::tr("In Danish",
                       "heading: the same text in the language that is not shown; Danish: På engelsk");
    case SheetPart::Facts:
        return Say::tr("About the integration");
    case SheetPart::Progress:
        return Say::tr("Progress");
    case SheetPart::Dialogue:
        return Say::tr("Dialogue");
    case SheetPart::Reasons:
        return Say::tr("Why is this included?");
    case SheetPart::Needs:
        if (kind == NodeKind::Area)
            return Say::tr("Use cases");
        return kind == NodeKind::Package ? Say::tr("What it holds") : Say::tr("What it needs");
    case SheetPart::NeededBy:
        return Say::tr("What needs it");
    case SheetPart::Criteria:
        return Say::tr("Its criteria");
    case SheetPart::Effort:
        return Say::tr("Effort and waits");
    case SheetPart::Ground:
        return Say::tr("What this stands on");
    }
    return {};
}

} // namespace kravkort
