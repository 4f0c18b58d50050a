// SPDX-License-Identifier: GPL-3.0-or-later
// Where a statement comes from, and what the catalogue knows beside the criteria.
#include "models/domain/text/wordsforothers.h"
#include "ui/inspector/sheetparts.h"

#include <QCoreApplication>

namespace kravkort {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Sheet)
};

QString fact(const SheetInk &ink, const QString &name, const QString &html)
{
    if (html.isEmpty())
        return {};
    return ink.paragraph(QStringLiteral("%1<br>%2").arg(ink.quiet(name), html));
}

QString sourceLine(const SheetInk &ink, const SourceId &id)
{
    const Source *source = ink.catalogue().source(id);
    if (!source)
        return {};
    const QString date = source->date.isEmpty()
                             ? QString()
                             : QString(QStringLiteral(" ") + ink.quiet(ink.plain(source->date)));
    return ink.link(source->title, source->url) + date;
}

QString span(const SheetInk &ink, double optimistic, double likely, double pessimistic)
{
    return Say::tr("%1 (from %2 to %3)")
        .arg(ink.hours(likely), ink.hours(optimistic), ink.hours(pessimistic));
}

} // namespace

bool inScope(const Picture &picture, const NodeRef &node)
{
    const Catalogue &c = *picture.catalogue;
    const int index = indexOf(c, node);
    if (index < 0)
        return false;
    switch (node.kind) {
    case NodeKind::None:
        return false;
    case NodeKind::Area:
        return std::any_of(c.areas.at(index).useCases.begin(), c.areas.at(index).useCases.end(),
                           [&](int u) { return picture.selection.chosen.at(u); });
    case NodeKind::UseCase:
        return picture.selection.chosen.at(index);
    case NodeKind::Package:
        return picture.scope.packages.at(index).inScope;
    case NodeKind::Integration:
        return picture.scope.integrations.at(index).inScope;
    case NodeKind::General:
        return picture.scope.general;
    case NodeKind::Criterion:
        return picture.scope.holds(c.criteria.at(index));
    }
    return false;
}

const Ground *groundOf(const Catalogue &c, const NodeRef &node)
{
    const int index = indexOf(c, node);
    switch (node.kind) {
    case NodeKind::Area:
        return &c.areas.at(index).ground;
    case NodeKind::UseCase:
        return &c.useCases.at(index).ground;
    case NodeKind::Package:
        return &c.packages.at(index).ground;
    case NodeKind::Integration:
        return &c.integrations.at(index).ground;
    case NodeKind::Criterion:
        return &c.criteria.at(index).ground;
    default:
        return nullptr;
    }
}

QString factsPart(const SheetInk &ink, const NodeRef &node)
{
    if (node.kind != NodeKind::Integration)
        return {};
    const Integration &integration = ink.catalogue().integrations.at(indexOf(ink.catalogue(), node));
    return fact(ink, Say::tr("Component"), ink.plain(integration.component)) +
           fact(ink, Say::tr("Version"), ink.plain(integration.version)) +
           fact(ink, Say::tr("Status"), ink.plain(platformStatusOf(integration, ink.phrases))) +
           fact(ink, Say::tr("Page"), ink.link(integration.url, integration.url));
}

QString groundPart(const SheetInk &ink, const NodeRef &node)
{
    const Ground *ground = groundOf(ink.catalogue(), node);
    if (!ground)
        return {};
    QString html = ink.paragraph(ink.coloured(
        QStringLiteral("%1&nbsp; %2").arg(symbolOf(ground->basis), meaningOf(ground->basis, ink.phrases)),
        ink.theme.basis(ground->basis)));
    if (!ground->reason.isEmpty())
        html += fact(ink, Say::tr("Because"), ink.plain(ground->reason));
    QStringList sources{sourceLine(ink, ground->source)};
    for (const SourceId &also : ground->alsoSources)
        sources.append(sourceLine(ink, also));
    sources.removeAll(QString());
    html += fact(ink, Say::tr("Source"),
                 sources.isEmpty() ? Say::tr("It has none.") : sources.join(QStringLiteral("<br>")));
    html += fact(ink, Say::tr("Place in it"), ink.plain(ground->place));
    if (!ground->confirmedBy.isEmpty())
        html += fact(ink, Say::tr("Confirmed by"),
                     ink.joined({ink.plain(ground->confirmedBy),
                                 ink.plain(dateText(ground->confirmedOn, ink.phrases.language()))}));
    return html;
}

QString effortPart(const SheetInk &ink, const NodeRef &node)
{
    if (node.kind != NodeKind::Integration)
        return {};
    const Integration &integration = ink.catalogue().integrations.at(indexOf(ink.catalogue(), node));
    QString html;
    if (const std::optional<Effort> &effort = integration.effort) {
        html += fact(ink, Say::tr("Work in hours, likely"),
                     ink.joined({span(ink, effort->optimistic, effort->likely, effort->pessimistic),
                                 ink.basis(effort->basis)}));
        if (effort->perMunicipality > 0)
            html +=
                fact(ink, Say::tr("And for each municipality, hours"), ink.hours(effort->perMunicipality));
    }
    for (const Wait &wait : integration.waits) {
        const QString often = wait.scope == QLatin1StringView("municipality")
                                  ? Say::tr("for each municipality")
                                  : Say::tr("once");
        html += ink.paragraph(
            QStringLiteral("%1<br>%2")
                .arg(
                    ink.plain(wait.what),
                    ink.quiet(ink.joined({ink.plain(wait.who),
                                          Say::tr("working days: %1")
                                              .arg(span(ink, wait.optimistic, wait.likely, wait.pessimistic)),
                                          often, ink.basis(wait.basis)}))));
    }
    return html;
}

} // namespace kravkort
