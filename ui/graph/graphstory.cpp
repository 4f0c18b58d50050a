// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphstory.h"

#include "models/domain/text/names.h"
#include "models/graph/graphcut.h"

#include <QCoreApplication>

namespace kravkort {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::GraphStory)
};

constexpr int mostNamed = 6;

QString listed(const QStringList &codes)
{
    QString text = codes.mid(0, mostNamed).join(QStringLiteral(", "));
    return codes.size() > mostNamed ? text + QStringLiteral(" …") : text;
}

QString shown(const Chain &chain)
{
    QStringList codes;
    for (const NodeRef &step : chain)
        codes.append(step.code);
    return codes.join(QStringLiteral(" › "));
}

const NodeProgress *progressOf(const Picture &picture, const NodeRef &node)
{
    const int index = indexOf(*picture.catalogue, node);
    switch (index < 0 ? NodeKind::None : node.kind) {
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

QString waysTo(const GraphStory &story)
{
    const int ways = int(story.chains.size());
    if (story.more)
        return Say::tr("More than %n way(s) lead there.", "", ways);
    if (ways == 1)
        return Say::tr("One way leads there: %1.").arg(shown(story.chains.first()));
    return Say::tr("%n way(s) lead there, the shortest is %1.", "", ways).arg(shown(story.chains.first()));
}

} // namespace

QString reasonSentence(const Picture &picture, const NodeRef &node)
{
    const GraphStory story = reasonStory(picture, node);
    if (story.chains.isEmpty())
        return node.kind == NodeKind::Package
                   ? Say::tr(
                         "%1 is not part of the bid: it is supplementary, and nobody has decided to offer "
                         "it.")
                         .arg(node.code)
                   : Say::tr("%1 is not part of the bid.").arg(node.code);
    if (node.kind == NodeKind::UseCase)
        return Say::tr("%1 is here because you chose it.").arg(node.code);
    const QString because =
        Say::tr("%1 is here because of %n chosen use case(s): %2.", "", int(story.useCases.size()))
            .arg(node.code, listed(story.useCases));
    return node.kind == NodeKind::Area ? because : because + QLatin1Char(' ') + waysTo(story);
}

QString weakestSentence(const Picture &picture, const NodeRef &node)
{
    const GraphStory story = weakestStory(picture, node);
    if (story.chains.isEmpty())
        return Say::tr("%1 is not part of the bid.").arg(node.code);
    Chain chain = story.chains.first();
    if (chain.first().kind == NodeKind::Area)
        chain.removeFirst();
    const NodeRef start = chain.first();
    const NodeRef end = chain.last();
    const NodeProgress *first = progressOf(picture, start);
    const NodeProgress *last = progressOf(picture, end);
    if (!first || !last)
        return Say::tr("%1 is not part of the bid.").arg(node.code);
    if (first->effective >= 1)
        return Say::tr("Nothing holds %1 back: everything that it needs is met.").arg(start.code);
    if (chain.size() == 1)
        return Say::tr("%1 is held back by its own criteria: %2 of %n are met.", "", last->own.applicable())
            .arg(start.code, QString::number(last->own.met()));
    return Say::tr("%1 cannot be better than %2, because %3 is not: %4 of its %n own criteria are met.", "",
                   last->own.applicable())
        .arg(start.code, percent(first->effective), end.code, QString::number(last->own.met()));
}

} // namespace kravkort
