// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/basis/confirming.h"

#include "models/domain/catalogue/statementplaces.h"
#include "models/domain/workspace/words.h"

#include <QCryptographicHash>

#include <algorithm>

namespace kravkort {

namespace {

using Kind = ConfirmationStanding::Kind;

bool isSaid(StatementField field)
{
    switch (field) {
    case StatementField::Basis:
    case StatementField::Source:
    case StatementField::Reason:
    case StatementField::Effort:
    case StatementField::Waits:
        return false;
    default:
        return true;
    }
}

QString hashOf(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

using ByStatement = QHash<StatementKey, QList<const Confirmation *>>;

ByStatement byStatement(const QString &catalogueId, const Table<Confirmation> &confirmations)
{
    ByStatement found;
    const QString prefix = catalogueId + keySeparator;
    for (auto row = confirmations.lowerBound(prefix);
         row != confirmations.cend() && row.key().startsWith(prefix); ++row)
        found[{row->kind, row->statement}].append(&*row);
    return found;
}

ConfirmationStanding standingOf(const CatalogueStatement &statement, const ByStatement &confirmations)
{
    const auto found = confirmations.constFind(statement.key());
    if (found == confirmations.cend())
        return {};
    const QString says = saysHash(statement);
    for (const Confirmation *confirmation : *found)
        if (confirmation->says == says)
            return {Kind::Holds, *confirmation};
    const auto last =
        std::max_element(found->cbegin(), found->cend(), [](const Confirmation *a, const Confirmation *b) {
            return a->on.value_or(QDate()) < b->on.value_or(QDate());
        });
    return {Kind::Lapsed, **last};
}

// One for each document.
SourceId documentSource(Catalogue &catalogue, const QString &document)
{
    const SourceId id{QStringLiteral("confirmed-") + hashOf(document).first(12)};
    if (!catalogue.sourceIndex.contains(id)) {
        catalogue.sourceIndex.insert(id, static_cast<int>(catalogue.sources.size()));
        catalogue.sources.append({id, document, {}, {}});
    }
    return id;
}

void putOn(Ground &ground, Catalogue &catalogue, const Confirmation &confirmation)
{
    // What was read in a source is read there still; what was inferred or assumed is so no longer.
    QList<SourceId> also;
    if (ground.basis >= Basis::Published && !ground.source.isEmpty())
        also = QList<SourceId>{ground.source} + ground.alsoSources;
    ground = {Basis::Confirmed,
              documentSource(catalogue, confirmation.document),
              also,
              confirmation.place,
              {},
              confirmation.by,
              confirmation.on.value_or(QDate())};
}

} // namespace

QString saysHash(const CatalogueStatement &statement)
{
    QStringList said{wordOf(statement.kind)};
    for (const StatementValue &value : statement.values)
        if (isSaid(value.field))
            said.append(QString(wordOf(value.field) + u'=' +
                                value.value.da.normalized(QString::NormalizationForm_C).simplified()));
    return hashOf(said.join(u'\n'));
}

QList<ConfirmationStanding> confirmationsOf(const QString &catalogueId,
                                            const QList<CatalogueStatement> &statements,
                                            const Table<Confirmation> &confirmations)
{
    const ByStatement known = byStatement(catalogueId, confirmations);
    QList<ConfirmationStanding> standings;
    standings.reserve(statements.size());
    for (const CatalogueStatement &statement : statements)
        standings.append(standingOf(statement, known));
    return standings;
}

std::shared_ptr<const Catalogue> confirmed(std::shared_ptr<const Catalogue> catalogue,
                                           const Table<Confirmation> &confirmations)
{
    if (byStatement(catalogue->id, confirmations).isEmpty())
        return catalogue;
    const QList<ConfirmationStanding> standings =
        confirmationsOf(catalogue->id, statementsOf(*catalogue), confirmations);
    if (std::none_of(standings.cbegin(), standings.cend(),
                     [](const ConfirmationStanding &standing) { return standing.kind == Kind::Holds; }))
        return catalogue;
    auto changed = std::make_shared<Catalogue>(*catalogue);
    const QList<Ground *> grounds = groundsOf(*changed);
    Q_ASSERT(grounds.size() == standings.size());
    for (qsizetype s = 0; s < standings.size(); ++s)
        if (standings.at(s).kind == Kind::Holds)
            putOn(*grounds.at(s), *changed, standings.at(s).confirmation);
    return changed;
}

} // namespace kravkort
