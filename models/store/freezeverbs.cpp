// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/freezeverbs.h"

#include "models/domain/history/replay.h"
#include "models/domain/text/names.h"
#include "models/exchange/amending.h"
#include "models/exchange/freezing.h"
#include "models/exchange/keptcatalogue.h"
#include "models/store/steps.h"

#include <QCoreApplication>

#include <algorithm>

namespace kravkort {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::FreezeVerbs)
};

bool meansNow(const QString &text)
{
    return text.isEmpty() || text.compare(QStringLiteral("now"), Qt::CaseInsensitive) == 0 ||
           text.compare(QStringLiteral("nu"), Qt::CaseInsensitive) == 0;
}

QDate dayIn(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

} // namespace

QByteArray catalogueBytes(const Workspace &workspace, const Bid &bid)
{
    const auto *copy = workspace.find<CatalogueCopy>({bid.catalogueId, bid.catalogueRevision});
    return copy ? amendedJson(*copy, workspace.table<Amendment>()) : QByteArray();
}

FrozenId freeze(WorkspaceStore &store, const BidId &bidId, const QString &asked)
{
    const auto refuse = [&](const QString &why) {
        store.refuse(Say::tr("The bid was not frozen: %1").arg(why));
        return FrozenId{};
    };
    const QString name = asked.simplified();
    const Bid *bid = store.workspace().bid(bidId);
    if (!bid)
        return refuse(Say::tr("it is not there."));
    if (name.isEmpty())
        return refuse(Say::tr("give it a name, such as what it was handed in as."));
    if (meansNow(name) || dayIn(name).isValid())
        return refuse(Say::tr("a frozen bid cannot be called “%1”, since that means a moment.").arg(name));
    for (const FrozenBid &other : frozenBids(store.workspace(), bidId))
        if (other.name.compare(name, Qt::CaseInsensitive) == 0)
            return refuse(Say::tr("one is called “%1” already.").arg(other.name));
    const FrozenBid row = frozen({newId()}, momentNow(store, bidId), catalogueBytes(store.workspace(), *bid),
                                 name, store.author());
    return store.record(Say::tr("Freeze the bid %1 as “%2”").arg(bid->name, name), {{std::nullopt, Row(row)}})
               ? row.id
               : FrozenId{};
}

QList<FrozenBid> frozenBids(const Workspace &workspace, const BidId &bid)
{
    QList<FrozenBid> found;
    for (const FrozenBid &row : workspace.table<FrozenBid>())
        if (row.bid == bid)
            found.append(row);
    std::stable_sort(found.begin(), found.end(),
                     [](const FrozenBid &a, const FrozenBid &b) { return a.at < b.at; });
    return found;
}

BidMoment momentNow(const WorkspaceStore &store, const BidId &bid)
{
    return {BidMoment::Kind::Now, store.now().toUTC(), {}, {}, store.workspace(), store.pictureOf(bid)};
}

Result<BidMoment> momentOn(const WorkspaceStore &store, const BidId &bid, QDate day)
{
    return momentAt(store, bid, day.endOfDay());
}

Result<BidMoment> momentAt(const WorkspaceStore &store, const BidId &bidId, const QDateTime &at)
{
    const QDate day = at.toLocalTime().date();
    Result<QList<HistoryEntry>> history = store.history({});
    if (!history)
        return history.error();
    std::reverse(history->begin(), history->end()); // the store gives the newest first
    Workspace then = workspaceAsOf(*history, at);
    if (!then.bid(bidId)) {
        const Bid *bid = store.workspace().bid(bidId);
        return Error{Error::Kind::NotAccepted,
                     Say::tr("There was no bid “%1” yet on %2.")
                         .arg(bid ? bid->name : bidId.code, day.toString(Qt::ISODate)),
                     {}};
    }
    return momentOf(std::move(then), bidId, BidMoment::Kind::Day, at.toUTC(), day);
}

Result<qint64> linesUntil(const WorkspaceStore &store, const BidMoment &moment)
{
    if (moment.kind == BidMoment::Kind::Now) {
        const Result<HistoryEnd> end = store.historyEnd();
        return end ? Result<qint64>(end->number) : end.error();
    }
    Result<QList<HistoryEntry>> history = store.history({});
    if (!history)
        return history.error();
    std::reverse(history->begin(), history->end()); // the store gives the newest first
    if (moment.kind == BidMoment::Kind::Frozen)
        for (const HistoryEntry &line : *history)
            for (const Step &step : line.edit.steps)
                if (const auto *row = step.after ? std::get_if<FrozenBid>(&*step.after) : nullptr)
                    if (row->sha256 == moment.sha256)
                        return line.number - 1;
    return static_cast<qint64>(linesUntil(*history, moment.at));
}

Result<BidMoment> momentNamed(const WorkspaceStore &store, const BidId &bid, const QString &asked)
{
    const QString text = asked.simplified();
    if (meansNow(text))
        return momentNow(store, bid);
    if (const QDate day = dayIn(text); day.isValid())
        return momentOn(store, bid, day);
    QStringList names;
    for (const FrozenBid &row : frozenBids(store.workspace(), bid)) {
        if (row.id.code == text || row.name.compare(text, Qt::CaseInsensitive) == 0)
            return thawed(row);
        names.append(QStringLiteral("“%1”").arg(row.name));
    }
    names.append(Say::tr("“now” and days such as 2026-11-24"));
    return Error{
        Error::Kind::Usage,
        Say::tr("The bid was not frozen as “%1”; it has %2").arg(text, names.join(QStringLiteral(", "))),
        {}};
}

} // namespace kravkort
