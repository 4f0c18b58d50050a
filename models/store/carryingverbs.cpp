// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/carryingverbs.h"

#include "models/domain/revision/cataloguediff.h"
#include "models/exchange/amending.h"
#include "models/exchange/carrying.h"
#include "models/exchange/cataloguereader.h"
#include "models/exchange/cataloguewriter.h"
#include "models/store/bidimpacts.h"
#include "models/store/steps.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace kravkort {

namespace {

struct CarryTexts
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::CarryingVerbs)
};

QJsonObject written(const Catalogue &catalogue)
{
    return QJsonDocument::fromJson(writeCatalogue(catalogue)).object();
}

QString importSubject()
{
    return QStringLiteral("import");
}

// The revision at the beginning of the line of own ones; nothing where it is not kept any longer.
std::shared_ptr<const Catalogue> rootOf(const WorkspaceStore &store, const Bid &bid)
{
    const Workspace &workspace = store.workspace();
    QSet<QString> seen;
    QString revision = bid.catalogueRevision;
    for (QString from = revision; !from.isEmpty() && !seen.contains(from);
         from = madeFrom(workspace, bid.catalogueId, from)) {
        seen.insert(from);
        revision = from;
    }
    if (revision == bid.catalogueRevision)
        return nullptr;
    if (const auto *copy = workspace.find<CatalogueCopy>({bid.catalogueId, revision}))
        if (Result<Catalogue> read = readCatalogue(copy->json))
            return std::make_shared<const Catalogue>(std::move(*read));
    const auto builtIn = store.builtIn();
    return builtIn->id == bid.catalogueId && builtIn->revision == revision ? builtIn : nullptr;
}

QString ownName(const Workspace &workspace, const QString &id, const QString &revision,
                const QSet<QString> &taken)
{
    const QString own = QString(revision + QStringLiteral(" – ") +
                                QCoreApplication::translate("kravkort::AmendmentVerbs", "own"));
    QString name = own;
    for (int time = 2; workspace.find<CatalogueCopy>({id, name}) || taken.contains(name); ++time)
        name = QStringLiteral("%1 %2").arg(own).arg(time);
    return name;
}

} // namespace

QString madeFrom(const Workspace &workspace, const QString &id, const QString &revision)
{
    for (const QString &subject : {ownSubject(), importSubject()})
        if (const auto *row = workspace.find<Amendment>({id, revision, subject}))
            return QJsonDocument::fromJson(row->json.toUtf8()).array().at(0).toString();
    return {};
}

Amendment madeFromRow(const QString &id, const QString &revision, const QString &from, bool imported)
{
    const QByteArray json = QJsonDocument(QJsonArray::fromStringList({from})).toJson(QJsonDocument::Compact);
    return {id, revision, imported ? importSubject() : ownSubject(), QString::fromUtf8(json)};
}

CarriedRevision carriedRevision(const WorkspaceStore &store, const Bid &bid, const QByteArray &json,
                                const std::shared_ptr<const Catalogue> &newer, const MovedIds &moved)
{
    CarriedRevision to{{newer->id, newer->revision, json}, {}, {}, newer};
    if (bid.catalogueId != newer->id || bid.catalogueRevision == newer->revision)
        return to;
    const std::shared_ptr<const Catalogue> own = revisionOf(store, bid);
    const std::shared_ptr<const Catalogue> root = rootOf(store, bid);
    const QJsonObject newerFile = written(*newer);
    const Carried carried =
        carriedOver({root ? written(*root) : QJsonObject(), written(*own), newerFile}, moved);
    to.fate = carried.fate;
    if (carried.fate.carried.isEmpty())
        return to;
    const QString name = ownName(store.workspace(), newer->id, newer->revision, {});
    QJsonObject file = QJsonDocument::fromJson(json).object();
    file.insert(QStringLiteral("revision"), name);
    to.copy = {newer->id, name, QJsonDocument(file).toJson()};
    to.amendments = carried.amendments;
    to.amendments.append(madeFromRow(newer->id, name, newer->revision, false));
    for (Amendment &amendment : to.amendments) {
        amendment.catalogue = to.copy.id;
        amendment.revision = name;
    }
    const QJsonObject stated = amended(file, to.amendments);
    if (Result<Catalogue> read = readCatalogue(QJsonDocument(stated).toJson(QJsonDocument::Compact)))
        to.catalogue = std::make_shared<const Catalogue>(std::move(*read));
    return to;
}

QList<BidImpact> impactsCarrying(const WorkspaceStore &store, const QByteArray &json,
                                 const std::shared_ptr<const Catalogue> &newer, const MovedIds &moved)
{
    QHash<QString, CarriedRevision> known; // several bids stand on one revision
    QList<BidImpact> impacts;
    for (const Bid &bid : store.workspace().table<Bid>()) {
        if (bid.archived)
            continue;
        const QString name = bid.catalogueId + keySeparator + bid.catalogueRevision;
        if (!known.contains(name))
            known.insert(name, carriedRevision(store, bid, json, newer, moved));
        const CarriedRevision &to = known[name];
        impacts.append({bid,
                        upgradeImpact(store.workspace(), bid.id, revisionOf(store, bid), to.catalogue, moved,
                                      store.today()),
                        to.fate});
    }
    std::stable_sort(impacts.begin(), impacts.end(),
                     [](const BidImpact &a, const BidImpact &b) { return a.bid.name < b.bid.name; });
    return impacts;
}

bool upgradeCarrying(WorkspaceStore &store, const QList<BidId> &bids, const QByteArray &json,
                     const MovedIds &moved)
{
    Result<Catalogue> read = readCatalogue(json);
    if (!read)
        return store.upgrade(bids, json, moved); // which says what is wrong with it
    const auto newer = std::make_shared<const Catalogue>(std::move(*read));
    const Workspace &workspace = store.workspace();
    const auto *kept = workspace.find<CatalogueCopy>({newer->id, newer->revision});
    if (kept && kept->json != json) {
        const std::shared_ptr<const Catalogue> there = store.catalogueOf(*kept);
        if (!there || !catalogueDiff(*there, *newer).isEmpty())
            return store.upgrade(bids, json, moved); // likewise
    }
    QMap<QString, QList<BidId>> byRevision;
    for (const BidId &id : bids)
        if (const Bid *bid = workspace.bid(id))
            byRevision[bid->catalogueId + keySeparator + bid->catalogueRevision].append(id);
    QList<Step> steps;
    Workspace upgraded = workspace;
    const auto take = [&](const QList<Step> &more) {
        steps += more;
        upgraded = applied(std::move(upgraded), {{}, more});
    };
    bool any = false;
    QSet<QString> taken;
    for (const QList<BidId> &group : std::as_const(byRevision)) {
        CarriedRevision to = carriedRevision(store, *workspace.bid(group.first()), json, newer, moved);
        if (!to.fate.carried.isEmpty()) {
            any = true;
            const QString name = ownName(workspace, newer->id, newer->revision, taken);
            taken.insert(name);
            QJsonObject file = QJsonDocument::fromJson(json).object();
            file.insert(QStringLiteral("revision"), name);
            to.copy = {newer->id, name, QJsonDocument(file).toJson()};
            QList<Step> rows;
            if (!kept) // what the own one was made from
                add(rows, stepTo(upgraded, CatalogueCopy{newer->id, newer->revision, json}));
            take(rows);
            for (Amendment &amendment : to.amendments)
                amendment.revision = name;
        }
        take(stepsToUpgrade(upgraded, group, to.copy, moved));
        QList<Step> own;
        for (const Amendment &amendment : std::as_const(to.amendments))
            add(own, stepTo(upgraded, amendment));
        take(own);
        for (const BidId &id : group)
            take(stepsToForget(upgraded, id, *to.catalogue));
    }
    if (!any)
        return store.upgrade(bids, json, moved);
    //: %1 is a catalogue's revision, such as "2027-03"
    const QString text = CarryTexts::tr("Use the catalogue %1 in %n bid(s), with what is your own", "",
                                        static_cast<int>(bids.size()))
                             .arg(newer->revision);
    return store.push(text, steps);
}

} // namespace kravkort
