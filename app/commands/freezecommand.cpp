// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/freezecommand.h"

#include "app/console.h"
#include "app/languages.h"
#include "app/workspaces.h"
#include "models/domain/moments/differenceblocks.h"
#include "models/domain/text/names.h"
#include "models/exchange/differencejson.h"
#include "models/store/freezeverbs.h"

#include <QCoreApplication>

namespace kravkort {

namespace {

struct FreezeCommand
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::FreezeCommand)
};

QString share(const Tally &before, const Tally &after)
{
    const auto one = [](const Tally &tally) {
        return FreezeCommand::tr("%1 of %2").arg(tally.met()).arg(tally.applicable());
    };
    return one(before) + QStringLiteral(" → ") + one(after);
}

QList<QStringList> rowsOf(const QList<BidChange> &changes, std::optional<Turn> turn, const Phrases &phrases)
{
    QList<QStringList> rows;
    for (const BidChange &change : changes)
        if (turn ? change.turn == turn : change.reworded)
            rows.append({change.code, wordsOf(change, phrases), change.shown().text.in(phrases.language())});
    return rows;
}

QString textOf(const BidDifference &difference, const BidMoment &from, const BidMoment &to)
{
    const Phrases phrases(systemLanguage());
    const BidFigures &before = difference.before;
    const BidFigures &after = difference.after;
    QString text = columns(
        {{FreezeCommand::tr("From"), nameOf(from, phrases)},
         {FreezeCommand::tr("To"), nameOf(to, phrases)},
         {FreezeCommand::tr("Mandatory criteria met"), share(before.mandatory, after.mandatory)},
         {FreezeCommand::tr("Supplementary criteria met"), share(before.supplementary, after.supplementary)},
         {FreezeCommand::tr("Ready use cases"),
          FreezeCommand::tr("%1 of %2").arg(before.ready).arg(before.chosen) + QStringLiteral(" → ") +
              FreezeCommand::tr("%1 of %2").arg(after.ready).arg(after.chosen)}});
    const auto add = [&](std::optional<Turn> turn, const QString &heading) {
        const QList<QStringList> rows = rowsOf(difference.useCases, turn, phrases) +
                                        rowsOf(difference.packages, turn, phrases) +
                                        rowsOf(difference.criteria, turn, phrases);
        if (!rows.isEmpty())
            text += QLatin1Char('\n') + heading + QLatin1Char('\n') + columns(rows);
    };
    for (const Turn turn : {Turn::Added, Turn::Removed, Turn::Progressed, Turn::Regressed, Turn::Changed})
        add(turn, nameOf(turn, phrases));
    add(std::nullopt, FreezeCommand::tr("In other words"));
    if (difference.isEmpty())
        text += QLatin1Char('\n') + FreezeCommand::tr("Nothing has changed.") + QLatin1Char('\n');
    return text;
}

} // namespace

int run(const FreezeBid &command)
{
    const Result<OpenBid> open = openBid(command.workspace, command.bid);
    if (!open)
        return complain(open.error());
    WorkspaceStore &store = *open->store;
    std::optional<Error> failure;
    QObject::connect(&store, &WorkspaceStore::failed, &store, [&](const Error &error) { failure = error; });
    const FrozenId id = freeze(store, open->picture.bid, command.name);
    if (failure)
        return complain(*failure);
    const auto *row = store.workspace().find<FrozenBid>({id.code});
    return print(row->name + QLatin1Char('\n') + QStringLiteral("SHA-256 ") + row->sha256 +
                 QLatin1Char('\n'));
}

int run(const CompareMoments &command)
{
    const Result<OpenBid> open = openBid(command.workspace, command.bid);
    if (!open)
        return complain(open.error());
    const Result<BidMoment> from = momentNamed(*open->store, open->picture.bid, command.from);
    if (!from)
        return complain(from.error());
    const Result<BidMoment> to = momentNamed(*open->store, open->picture.bid, command.to);
    if (!to)
        return complain(to.error());
    const BidDifference difference = differenceOf(from->picture, to->picture);
    return command.json ? print(differenceJson(difference, *from, *to))
                        : print(textOf(difference, *from, *to));
}

} // namespace kravkort
