// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/keptcatalogue.h"

#include "models/domain/basis/confirming.h"
#include "models/exchange/amending.h"
#include "models/exchange/cataloguereader.h"

#include <QCoreApplication>

namespace kravkort {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::KeptCatalogue)
};

} // namespace

Result<std::shared_ptr<const Catalogue>> keptCatalogue(const Workspace &workspace, const Bid &bid)
{
    const auto *copy = workspace.find<CatalogueCopy>({bid.catalogueId, bid.catalogueRevision});
    if (!copy)
        return Error{Error::Kind::NotAccepted,
                     Say::tr("The catalogue %1 %2, which the bid uses, is missing.")
                         .arg(bid.catalogueId, bid.catalogueRevision),
                     {}};
    Result<Catalogue> read = readCatalogue(amendedJson(*copy, workspace.table<Amendment>()));
    if (!read)
        return read.error();
    return confirmed(std::make_shared<const Catalogue>(*std::move(read)), workspace.table<Confirmation>());
}

Result<BidMoment> momentOf(Workspace workspace, const BidId &bidId, BidMoment::Kind kind, const QDateTime &at,
                           QDate today)
{
    const Bid *bid = workspace.bid(bidId);
    if (!bid)
        return Error{Error::Kind::NotAccepted, Say::tr("The bid was not there at that time."), {}};
    const auto catalogue = keptCatalogue(workspace, *bid);
    if (!catalogue)
        return catalogue.error();
    Picture picture = derive(*catalogue, workspace, bidId, today);
    return BidMoment{kind, at, {}, {}, std::move(workspace), std::move(picture)};
}

} // namespace kravkort
