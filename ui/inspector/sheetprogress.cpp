// SPDX-License-Identifier: GPL-3.0-or-later
// How far a node is, in numbers that explain themselves, and why it is there at all.
#include "models/domain/basis/leaning.h"

#include "models/domain/decisions/outlook.h"
#include "models/domain/scope/reasons.h"
#include "ui/inspector/nodelink.h"
#include "ui/inspector/sheetparts.h"

#include <QCoreApplication>

namespace kravkort {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Sheet)
};

constexpr int reasonLimit = 50;
constexpr int reasonsAtFirst = 6;

// The number is a link to how it comes about.
QString line(const SheetInk &ink, const QString &name, double ratio, const Number &number,
             const QString &explained)
{
    const QString door = QStringLiteral("<a href=\"%1\" style=\"color:%2\"><b>%3</b></a>")
                             .arg(numberAddress(number), ink.theme.accent.name(), percent(ratio));
    return ink.paragraph(QStringLiteral("%1 %2%3").arg(
        name, door,
        explained.isEmpty() ? QString() : QString(QStringLiteral("<br>") + ink.quiet(explained))));
}

QString metOf(const Tally &tally)
{
    if (tally.applicable() == 0)
        return Say::tr("no criterion counts here");
    return Say::tr("%1 of %n criteria met", "", tally.applicable()).arg(tally.met());
}

// What was left out of the number, or counts against it though something is done.
QString leftOut(const Tally &tally)
{
    QStringList words;
    if (const int partly = tally.of(Outcome::PartlyMet))
        words.append(Say::tr("%n partly met count(s) as not met", "", partly));
    if (const int away = tally.of(Outcome::NotApplicable))
        words.append(Say::tr("%n not applicable left out", "", away));
    return words.join(QStringLiteral("; "));
}

const NodeProgress *progressOf(const Picture &picture, const NodeRef &node)
{
    const int index = indexOf(*picture.catalogue, node);
    switch (node.kind) {
    case NodeKind::UseCase:
        return &picture.progress.useCases.at(index);
    case NodeKind::Package:
        return &picture.progress.packages.at(index);
    case NodeKind::Integration:
        return &picture.progress.integrations.at(index);
    case NodeKind::General:
        return &picture.progress.general;
    default:
        return nullptr;
    }
}

QString weakest(const SheetInk &ink, const NodeRef &node, double effective)
{
    if (effective >= 1)
        return Say::tr("everything it rests on is met");
    if (node.kind == NodeKind::UseCase && !packagesKnown(ink.catalogue(), indexOf(ink.catalogue(), node)))
        return Say::tr("its packages are not known");
    const Chain chain = weakestLink(ink.picture, node);
    if (chain.size() < 2)
        return Say::tr("held back by its own criteria");
    return Say::tr("held back by %1").arg(ink.named(chain.last()));
}

QString fullChain(const SheetInk &ink, const Chain &chain)
{
    QString html;
    for (qsizetype i = 0; i < chain.size(); ++i)
        html += QStringLiteral("<p style=\"margin:0 0 3px %1px\">%2%3</p>")
                    .arg(QString::number(i * 10), i == 0 ? QString() : ink.quiet(QStringLiteral("↳&nbsp;")),
                         ink.named(chain.at(i)));
    return html;
}

QString shortChain(const SheetInk &ink, const Chain &chain)
{
    QStringList codes;
    for (const NodeRef &step : chain)
        codes.append(ink.code(step));
    return ink.paragraph(codes.join(ink.quiet(QStringLiteral(" › "))));
}

// To the graph page, which draws it.
QString drawIt(const SheetInk &ink, const char *address, const QString &text)
{
    return ink.paragraph(QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>")
                             .arg(QLatin1StringView(address), ink.theme.accent.name(), ink.plain(text)));
}

} // namespace

QString progressPart(const SheetInk &ink, const NodeRef &node)
{
    const NodeProgress *progress = progressOf(ink.picture, node);
    if (!progress || !inScope(ink.picture, node))
        return {};
    QString html;
    if (node.kind != NodeKind::General) {
        html += ink.bar(progress->effective);
        html += line(ink, Say::tr("Weakest link"), progress->effective, {NumberKind::Effective, node},
                     weakest(ink, node, progress->effective));
        if (progress->effective < 1)
            html += drawIt(ink, "weakest:", Say::tr("Show the weakest link in the graph"));
        html +=
            line(ink, Say::tr("All that it rests on"), progress->pooled.ratio(), {NumberKind::Pooled, node},
                 ink.joined({metOf(progress->pooled), leftOut(progress->pooled)}));
    }
    if (node.kind != NodeKind::UseCase)
        html += line(ink, Say::tr("Its own criteria"), progress->own.ratio(), {NumberKind::Own, node},
                     ink.joined({metOf(progress->own), leftOut(progress->own)}));
    if (const GroundCount ground = groundCount(ink.picture, node); ground.total() > 0)
        html += line(ink, Say::tr("Basis confirmed"), ground.ratio(), {NumberKind::Confirmed, node},
                     Say::tr("%1 of %n statement(s)", "", ground.total()).arg(ground.confirmed()));
    if (progress->municipal.total() > 0)
        html += ink.paragraph(ink.quiet(
            Say::tr("The municipality's and others' part, not counted: %1").arg(metOf(progress->municipal))));
    return html;
}

QString reasonsPart(const SheetInk &ink, const NodeRef &node, bool all)
{
    if (node.kind == NodeKind::Area)
        return {};
    bool truncated = false;
    const QList<Chain> chains = reasonsFor(ink.picture, node, all ? reasonLimit : reasonsAtFirst, &truncated);
    if (chains.isEmpty())
        return {};
    QString html = fullChain(ink, chains.first());
    html += drawIt(ink, "why:", Say::tr("Show every way in the graph"));
    if (chains.size() > 1)
        html += QStringLiteral("<p style=\"margin:8px 0 4px 0\">%1</p>")
                    .arg(ink.quiet(Say::tr("Other ways here")));
    for (qsizetype i = 1; i < chains.size(); ++i)
        html += shortChain(ink, chains.at(i));
    if (truncated && all)
        html += ink.paragraph(ink.quiet(Say::tr("… and more than these %n", "", reasonLimit)));
    else if (truncated)
        html += ink.paragraph(QStringLiteral("<a href=\"more:\" style=\"color:%1\">%2</a>")
                                  .arg(ink.theme.accent.name(), ink.plain(Say::tr("Show every way here"))));
    return html;
}

} // namespace kravkort
