// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/freezing.h"

#include "models/domain/workspace/content.h"
#include "models/exchange/keptcatalogue.h"
#include "models/exchange/rowjson.h"
#include "models/exchange/statusjson.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

#include <type_traits>

namespace kravkort {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::Freezing)
};

constexpr int contentVersion = 1;

template<class T, class... Others>
constexpr bool isOneOf = (std::is_same_v<T, Others> || ...);

class Belonging
{
public:
    Belonging(const Workspace &workspace, const Bid &bid)
        : m_bid(bid)
    {
        for (const EvidenceUse &use : workspace.table<EvidenceUse>())
            if (use.solution == bid.solution)
                m_evidence.insert(use.evidence);
    }

    template<class T>
    bool holds(const T &row) const
    {
        if constexpr (isOneOf<T, SavedView, CatalogueCopy, Amendment, FrozenBid, Contact, MunicipalityNote,
                              Meeting, AgendaItem, ShownItem, MeetingPoint, MunicipalityView>)
            return false;
        else if constexpr (isOneOf<T, Bid>)
            return row.id == m_bid.id;
        else if constexpr (isOneOf<T, Solution>)
            return row.id == m_bid.solution;
        else if constexpr (isOneOf<T, Evidence>)
            return m_evidence.contains(row.id);
        else if constexpr (isOneOf<T, SignOff>)
            return row.solution == m_bid.solution && (row.bid.isEmpty() || row.bid == m_bid.id.code);
        else if constexpr (isOneOf<T, Confirmation>)
            return row.catalogue == m_bid.catalogueId;
        else if constexpr (requires { row.bid == m_bid.id; })
            return row.bid == m_bid.id;
        else if constexpr (requires { row.solution == m_bid.solution; })
            return row.solution == m_bid.solution;
        else if constexpr (requires { m_evidence.contains(row.evidence); })
            return m_evidence.contains(row.evidence);
        else
            return true; // the vendor's, of which there is one
    }

private:
    const Bid &m_bid;
    QSet<EvidenceId> m_evidence;
};

QJsonArray rowsOf(const Workspace &workspace)
{
    QJsonArray rows;
    std::apply(
        [&](const auto &...tables) {
            const auto append = [&](const auto &table) {
                for (const auto &row : table)
                    rows.append(toJson(Row(row)));
            };
            (append(tables), ...);
        },
        workspace.tables);
    return rows;
}

Error damaged(const FrozenBid &frozen, const QString &why)
{
    return {
        Error::Kind::NotAccepted, Say::tr("The frozen bid “%1” does not hold: %2").arg(frozen.name, why), {}};
}

} // namespace

Workspace belongingTo(const Workspace &workspace, const Bid &bid)
{
    const Belonging belonging(workspace, bid);
    Workspace own = workspace;
    std::apply(
        [&](auto &...tables) {
            const auto keep = [&](auto &table) {
                for (auto row = table.begin(); row != table.end();)
                    row = belonging.holds(*row) ? std::next(row) : table.erase(row);
            };
            (keep(tables), ...);
        },
        own.tables);
    return own;
}

FrozenBid frozen(const FrozenId &id, const BidMoment &now, const QByteArray &catalogue, const QString &name,
                 const QString &author)
{
    const auto member = [](const char *text) { return QString::fromLatin1(text); };
    const Bid &bid = *now.bid();
    FrozenBid row{id, bid.id, name, now.at.toUTC(), author, {}, catalogue, {}};
    const QJsonObject content{{member("format"), member("kravkort-frozen-bid")},
                              {member("formatVersion"), contentVersion},
                              {member("name"), name},
                              {member("at"), row.at.toString(Qt::ISODateWithMs)},
                              {member("today"), now.picture.today.toString(Qt::ISODate)},
                              {member("author"), author},
                              {member("bid"), bid.id.code},
                              {member("catalogue"), QJsonObject{{member("id"), bid.catalogueId},
                                                                {member("revision"), bid.catalogueRevision},
                                                                {member("sha256"), sha256Of(catalogue)}}},
                              {member("rows"), rowsOf(belongingTo(now.workspace, bid))},
                              {member("status"), statusJson(now.picture, now.workspace)}};
    row.content = QJsonDocument(content).toJson(QJsonDocument::Compact);
    row.sha256 = sha256Of(row.content);
    return row;
}

QString damageOf(const FrozenBid &frozen)
{
    if (sha256Of(frozen.content) != frozen.sha256)
        return Say::tr("its content is not the one that was frozen.");
    const QJsonObject content = QJsonDocument::fromJson(frozen.content).object();
    const QJsonValue hash =
        content.value(QStringLiteral("catalogue")).toObject().value(QStringLiteral("sha256"));
    if (hash.toString() != sha256Of(frozen.catalogue))
        return Say::tr("its catalogue is not the one that was frozen.");
    return {};
}

Result<BidMoment> thawed(const FrozenBid &frozen)
{
    if (const QString damage = damageOf(frozen); !damage.isEmpty())
        return damaged(frozen, damage);
    const QJsonObject content = QJsonDocument::fromJson(frozen.content).object();
    if (content.value(QStringLiteral("format")) != QStringLiteral("kravkort-frozen-bid"))
        return damaged(frozen, Say::tr("it is not a frozen bid."));
    if (content.value(QStringLiteral("formatVersion")).toInt() > contentVersion)
        return damaged(frozen, Say::tr("a newer Kravkort froze it."));
    Edit all;
    const QJsonArray rows = content.value(QStringLiteral("rows")).toArray();
    for (const QJsonValue &value : rows) {
        const std::optional<Row> row = rowFromJson(value.toObject());
        if (!row)
            return damaged(frozen, Say::tr("a row of it cannot be read."));
        all.steps.append({std::nullopt, row});
    }
    Workspace workspace = applied({}, all);
    const Bid *bid = workspace.bid(frozen.bid);
    if (!bid)
        return damaged(frozen, Say::tr("its bid is missing."));
    const CatalogueCopy copy{bid->catalogueId, bid->catalogueRevision, frozen.catalogue};
    workspace = applied(std::move(workspace), {{}, {{std::nullopt, Row(copy)}}});
    const QDate today = QDate::fromString(content.value(QStringLiteral("today")).toString(), Qt::ISODate);
    Result<BidMoment> moment =
        momentOf(std::move(workspace), frozen.bid, BidMoment::Kind::Frozen, frozen.at, today);
    if (!moment)
        return damaged(frozen, moment.error().message);
    moment->name = frozen.name;
    moment->sha256 = frozen.sha256;
    return moment;
}

} // namespace kravkort
