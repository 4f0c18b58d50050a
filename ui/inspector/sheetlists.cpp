// SPDX-License-Identifier: GPL-3.0-or-later
// What hangs together with a node, as lists of links.
#include "ui/inspector/sheetparts.h"

#include <QCoreApplication>

namespace kravkort {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Sheet)
};

QString item(const SheetInk &ink, const NodeRef &node, const QStringList &quietWords)
{
    const QString words = ink.joined(quietWords);
    return ink.paragraph(ink.named(node) +
                         (words.isEmpty() ? words : QString(QStringLiteral("<br>") + ink.quiet(words))));
}

QString outside(const SheetInk &ink, const NodeRef &node)
{
    return inScope(ink.picture, node) ? QString() : Say::tr("not in this bid");
}

QString useCasesOf(const SheetInk &ink, int area)
{
    QString html;
    for (const int u : ink.catalogue().areas.at(area).useCases)
        html += item(ink, useCaseNode(ink.catalogue(), u),
                     {ink.picture.selection.chosen.at(u) ? Say::tr("✓ chosen") : QString()});
    return html;
}

QString packagesOf(const SheetInk &ink, int useCase)
{
    const Catalogue &c = ink.catalogue();
    QString html;
    for (const Requirement &requirement : c.useCases.at(useCase).requirements) {
        const NodeRef node = packageNode(c, requirement.package);
        QStringList only;
        if (requirement.only)
            for (const int i : *requirement.only)
                only.append(ink.code(integrationNode(c, i)));
        html += item(ink, node,
                     {nameOf(requirement.strength, ink.phrases), ink.basis(requirement.ground.basis),
                      only.isEmpty() ? QString() : Say::tr("only %1").arg(only.join(QStringLiteral(", "))),
                      ink.plain(requirement.ground.reason)});
    }
    return html;
}

QString membersOf(const SheetInk &ink, int package)
{
    const Catalogue &c = ink.catalogue();
    QString html;
    for (const Membership &member : c.packages.at(package).members) {
        const NodeRef node = integrationNode(c, member.integration);
        html += item(ink, node,
                     {nameOf(member.role, ink.phrases), ink.basis(member.ground.basis), outside(ink, node)});
    }
    return html;
}

QString dependency(const SheetInk &ink, int index, bool upwards)
{
    const Catalogue &c = ink.catalogue();
    const Dependency &edge = c.dependencies.at(index);
    const NodeRef node = integrationNode(c, upwards ? edge.from : edge.to);
    QString answer;
    if (edge.kind == DependencyKind::Conditional)
        answer = nameOf(ink.picture.selection.conditions.at(index), ink.phrases);
    QStringList words{nameOf(edge.kind, ink.phrases), answer, ink.basis(edge.ground.basis),
                      upwards ? outside(ink, node) : QString()};
    QString html = ink.joined(words);
    if (!edge.condition.isEmpty())
        html += QStringLiteral("<br>%1").arg(ink.plain(edge.condition));
    else if (!upwards && !edge.ground.reason.isEmpty())
        html += QStringLiteral("<br>%1").arg(ink.plain(edge.ground.reason));
    return item(ink, node, {html});
}

QString neededByIntegration(const SheetInk &ink, int integration)
{
    const Catalogue &c = ink.catalogue();
    QString html;
    for (int p = 0; p < c.packages.size(); ++p)
        for (const Membership &member : c.packages.at(p).members)
            if (member.integration == integration)
                html += item(ink, packageNode(c, p),
                             {nameOf(member.role, ink.phrases), ink.basis(member.ground.basis),
                              outside(ink, packageNode(c, p))});
    // Those of this bid first.
    for (const bool scoped : {true, false})
        for (const int d : c.integrations.at(integration).neededBy)
            if (ink.picture.scope.integrations.at(c.dependencies.at(d).from).inScope == scoped)
                html += dependency(ink, d, true);
    return html;
}

QString neededByPackage(const SheetInk &ink, int package)
{
    const Catalogue &c = ink.catalogue();
    QString html;
    int others = 0;
    for (int u = 0; u < c.useCases.size(); ++u) {
        for (const Requirement &requirement : c.useCases.at(u).requirements) {
            if (requirement.package != package)
                continue;
            if (!ink.picture.selection.chosen.at(u)) {
                ++others;
                continue;
            }
            html += item(ink, useCaseNode(c, u),
                         {nameOf(requirement.strength, ink.phrases), ink.basis(requirement.ground.basis)});
        }
    }
    if (others > 0)
        html +=
            ink.paragraph(ink.quiet(Say::tr("and %n use case(s) that this bid has not chosen", "", others)));
    return html;
}

} // namespace

QString needsPart(const SheetInk &ink, const NodeRef &node)
{
    const Catalogue &c = ink.catalogue();
    const int index = indexOf(c, node);
    switch (node.kind) {
    case NodeKind::Area:
        return useCasesOf(ink, index);
    case NodeKind::UseCase:
        return packagesOf(ink, index);
    case NodeKind::Package:
        return membersOf(ink, index);
    case NodeKind::Integration: {
        QString html;
        for (const int d : c.integrations.at(index).needs)
            html += dependency(ink, d, false);
        return html + item(ink, generalNode(), {});
    }
    default:
        return {};
    }
}

QString neededByPart(const SheetInk &ink, const NodeRef &node)
{
    const int index = indexOf(ink.catalogue(), node);
    switch (node.kind) {
    case NodeKind::Package:
        return neededByPackage(ink, index);
    case NodeKind::Integration:
        return neededByIntegration(ink, index);
    case NodeKind::General:
        return ink.paragraph(
            Say::tr("Every integration in the bid needs the general terms; they count once."));
    default:
        return {};
    }
}

QString criteriaPart(const SheetInk &ink, const NodeRef &node)
{
    const Catalogue &c = ink.catalogue();
    const int index = indexOf(c, node);
    const QList<int> criteria = node.kind == NodeKind::Package       ? c.packages.at(index).criteria
                                : node.kind == NodeKind::Integration ? c.integrations.at(index).criteria
                                : node.kind == NodeKind::General     ? c.general
                                                                     : QList<int>();
    QString html;
    for (const int k : criteria) {
        const Criterion &criterion = c.criteria.at(k);
        const Outcome outcome = ink.picture.outcomes.at(k);
        const QString sign =
            ink.coloured(QStringLiteral("<b>%1</b>").arg(symbolOf(outcome)), ink.theme.outcome(outcome));
        html += ink.paragraph(
            QStringLiteral("%1&nbsp; %2<br>%3")
                .arg(sign, ink.named(criterionNode(c, k)),
                     ink.quiet(ink.joined(
                         {nameOf(outcome, ink.phrases),
                          criterion.counts() ? QString() : nameOf(criterion.responsible, ink.phrases)}))));
    }
    return html;
}

} // namespace kravkort
