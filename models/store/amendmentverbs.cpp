// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/amendmentverbs.h"

#include "models/domain/revision/catalogueupgrade.h"
#include "models/domain/workspace/words.h"
#include "models/exchange/amending.h"
#include "models/exchange/cataloguereader.h"
#include "models/store/steps.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace kravkort {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::AmendmentVerbs)
};

const CatalogueCopy *copyOf(const WorkspaceStore &store)
{
    const Bid *bid = store.workspace().bid(store.currentBid());
    return bid ? store.workspace().find<CatalogueCopy>({bid->catalogueId, bid->catalogueRevision}) : nullptr;
}

QList<Amendment> rowsOf(const WorkspaceStore &store, const CatalogueCopy &copy)
{
    return amendmentsOf(store.workspace().table<Amendment>(), copy.id, copy.revision);
}

QString jsonOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString jsonOf(const QStringList &names)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(names)).toJson(QJsonDocument::Compact));
}

QString retired()
{
    return QStringLiteral("null");
}

// The amendments that a saying comes to: the statement, and the source that it names where it is new.
QList<Amendment> amendmentsFor(const CatalogueCopy &copy, const QJsonObject &catalogue,
                               const OwnSaying &saying)
{
    QList<Amendment> rows;
    QJsonObject said = saying.said;
    const QString title = said.take(QStringLiteral("sourceTitle")).toString().simplified();
    if (!title.isEmpty()) {
        QString id;
        const QJsonArray sources = catalogue.value(QStringLiteral("sources")).toArray();
        for (const QJsonValue &source : sources)
            if (source.toObject().value(QStringLiteral("title")).toString() == title)
                id = source.toObject().value(QStringLiteral("id")).toString();
        if (id.isEmpty()) {
            const QByteArray hash = QCryptographicHash::hash(title.toUtf8(), QCryptographicHash::Sha256);
            id = QStringLiteral("own-") + QString::fromLatin1(hash.toHex().first(10));
            rows.append({copy.id, copy.revision, sourceSubject(id),
                         jsonOf(QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("title"), title}})});
        }
        said.insert(QStringLiteral("source"), id);
    }
    const StatementKey key = keyOf(saying.kind, said);
    rows.append({copy.id, copy.revision, subjectOf(key), jsonOf(said)});
    return rows;
}

// The catalogue with these rows in place of what they replace, as the loader reads it.
Result<Catalogue> readWith(const WorkspaceStore &store, const CatalogueCopy &copy,
                           const QList<Amendment> &rows)
{
    QList<Amendment> all = rowsOf(store, copy);
    for (const Amendment &row : rows) {
        all.removeIf([&](const Amendment &other) { return other.subject == row.subject; });
        all.append(row);
    }
    const QJsonObject catalogue = amended(QJsonDocument::fromJson(copy.json).object(), all);
    return readCatalogue(QJsonDocument(catalogue).toJson());
}

QStringList faultsOf(const Error &error)
{
    return error.details.isEmpty() ? QStringList{error.message} : error.details;
}

bool pushRows(WorkspaceStore &store, const QString &text, const CatalogueCopy &copy,
              const QList<Amendment> &rows)
{
    const Result<Catalogue> catalogue = readWith(store, copy, rows);
    if (!catalogue)
        return store.refuse(Say::tr("Nothing was changed: %1.").arg(faultsOf(catalogue.error()).first()));
    QList<Step> steps;
    for (const Amendment &row : rows)
        add(steps, stepTo(store.workspace(), row));
    for (const Bid &bid : store.workspace().table<Bid>())
        if (bid.catalogueId == copy.id && bid.catalogueRevision == copy.revision)
            steps += stepsToForget(store.workspace(), bid.id, *catalogue);
    return store.push(text, steps);
}

bool refuseDelivered(WorkspaceStore &store)
{
    return store.refuse(Say::tr("What was delivered is not changed: make a copy of your own first."));
}

} // namespace

bool isOwnCatalogue(const WorkspaceStore &store)
{
    const CatalogueCopy *copy = copyOf(store);
    return copy && store.workspace().find<Amendment>({copy->id, copy->revision, ownSubject()});
}

bool makeOwnCatalogue(WorkspaceStore &store)
{
    const CatalogueCopy *from = copyOf(store);
    if (!from)
        return false;
    const auto named = [&](int time) {
        const QString own = QString(from->revision + QStringLiteral(" – ") + Say::tr("own"));
        return time == 1 ? own : QStringLiteral("%1 %2").arg(own).arg(time);
    };
    int time = 1;
    while (store.workspace().find<CatalogueCopy>({from->id, named(time)}))
        ++time;
    QJsonObject catalogue = catalogueFileOf(store);
    catalogue.insert(QStringLiteral("revision"), named(time));
    QList<Step> steps;
    add(steps,
        stepTo(store.workspace(), CatalogueCopy{from->id, named(time), QJsonDocument(catalogue).toJson()}));
    add(steps, stepTo(store.workspace(),
                      Amendment{from->id, named(time), ownSubject(), jsonOf(QStringList{from->revision})}));
    for (Bid bid : store.workspace().table<Bid>()) {
        if (bid.catalogueId != from->id || bid.catalogueRevision != from->revision)
            continue;
        bid.catalogueRevision = named(time);
        add(steps, stepTo(store.workspace(), bid));
    }
    return store.push(Say::tr("Make a catalogue of your own, “%1”").arg(named(time)), steps);
}

QJsonObject catalogueFileOf(const WorkspaceStore &store)
{
    const CatalogueCopy *copy = copyOf(store);
    return copy ? amended(QJsonDocument::fromJson(copy->json).object(), rowsOf(store, *copy)) : QJsonObject();
}

QStringList faultsOf(const WorkspaceStore &store, const OwnSaying &saying)
{
    const CatalogueCopy *copy = copyOf(store);
    if (!copy)
        return {};
    const QJsonObject catalogue = catalogueFileOf(store);
    const QList<Amendment> rows = amendmentsFor(*copy, catalogue, saying);
    const StatementKey key = keyOf(saying.kind, saying.said);
    if (key.id.startsWith(u':'))
        return {Say::tr("choose what it starts from")};
    if (key.id.endsWith(u':'))
        return {Say::tr("choose what it leads to")};
    // Adding must not quietly change what is there.
    if (key.id != saying.id && saidOf(catalogue, key))
        return {Say::tr("“%1” is there already").arg(key.id)};
    const Result<Catalogue> read = readWith(store, *copy, rows);
    return read ? QStringList() : faultsOf(read.error());
}

bool amend(WorkspaceStore &store, const OwnSaying &saying)
{
    const CatalogueCopy *copy = copyOf(store);
    if (!copy || !isOwnCatalogue(store))
        return refuseDelivered(store);
    if (const QStringList faults = faultsOf(store, saying); !faults.isEmpty())
        return store.refuse(Say::tr("Nothing was changed: %1.").arg(faults.first()));
    const StatementKey key = keyOf(saying.kind, saying.said);
    QList<Amendment> rows = amendmentsFor(*copy, catalogueFileOf(store), saying);
    // A relation that leads elsewhere now is another one: the old one goes.
    if (!saying.id.isEmpty() && saying.id != key.id)
        rows.append({copy->id, copy->revision, subjectOf({saying.kind, saying.id}), retired()});
    return pushRows(store,
                    saying.id.isEmpty() ? Say::tr("Add %1 to the catalogue").arg(key.id)
                                        : Say::tr("Change %1 in the catalogue").arg(saying.id),
                    *copy, rows);
}

bool retire(WorkspaceStore &store, const StatementKey &statement)
{
    const CatalogueCopy *copy = copyOf(store);
    if (!copy || !isOwnCatalogue(store))
        return refuseDelivered(store);
    if (!saidOf(catalogueFileOf(store), statement))
        return store.refuse(Say::tr("Nothing was retired: %1 is not in the catalogue.").arg(statement.id));
    return pushRows(store, Say::tr("Retire %1 from the catalogue").arg(statement.id), *copy,
                    {{copy->id, copy->revision, subjectOf(statement), retired()}});
}

bool moveInList(WorkspaceStore &store, const StatementKey &statement, int by)
{
    const CatalogueCopy *copy = copyOf(store);
    if (!copy || !isOwnCatalogue(store))
        return refuseDelivered(store);
    const QJsonObject catalogue = catalogueFileOf(store);
    const auto said = saidOf(catalogue, statement);
    if (!said)
        return false;
    QStringList names = listOf(catalogue, statement);
    const QString parent = parentOf(statement, *said);
    const QString name = parent.isEmpty() || statement.kind == StatementKind::Criterion
                             ? statement.id
                             : statement.id.sliced(parent.size() + 1);
    const qsizetype at = names.indexOf(name);
    if (at < 0 || at + by < 0 || at + by >= names.size())
        return true;
    names.swapItemsAt(at, at + by);
    return pushRows(store, Say::tr("Move %1 in the catalogue").arg(statement.id), *copy,
                    {{copy->id, copy->revision, orderSubject(statement, parent), jsonOf(names)}});
}

} // namespace kravkort
