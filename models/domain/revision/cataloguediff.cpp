// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/revision/cataloguediff.h"

#include "models/domain/revision/worddiff.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <array>
#include <tuple>

namespace kravkort {

namespace {

using Statements = QMap<QString, CatalogueStatement>; // of one kind, by id
constexpr size_t kinds = static_cast<size_t>(StatementKind::Criterion) + 1;

std::array<Statements, kinds> byKind(const QList<CatalogueStatement> &all)
{
    std::array<Statements, kinds> sorted;
    for (const CatalogueStatement &statement : all)
        sorted[static_cast<size_t>(statement.kind)].insert(statement.id, statement);
    return sorted;
}

QList<ValueChange> changesBetween(const CatalogueStatement &before, const CatalogueStatement &after)
{
    QList<ValueChange> changes;
    for (const StatementValue &value : after.values) {
        const Text *old = before.valueOf(value.field);
        if (const Text was = old ? *old : Text{}; was != value.value)
            changes.append({value.field, was, value.value});
    }
    return changes;
}

struct Pair
{
    double alike;
    QString before;
    QString after;
};

// The pairs that are likely one thing under two ids.
QList<Pair> movedAmong(const Statements &gone, const Statements &come)
{
    QHash<QString, WordBag> fresh;
    for (const CatalogueStatement &after : come)
        fresh.insert(after.id, WordBag(after.prose().da));
    QList<Pair> likely;
    for (const CatalogueStatement &before : gone) {
        const WordBag old(before.prose().da);
        for (auto after = fresh.cbegin(); after != fresh.cend(); ++after)
            if (const double alike = likeness(old, *after); alike >= movedFromLikeness)
                likely.append({alike, before.id, after.key()});
    }
    std::sort(likely.begin(), likely.end(), [](const Pair &a, const Pair &b) {
        return std::tuple(-a.alike, a.before, a.after) < std::tuple(-b.alike, b.before, b.after);
    });
    QSet<QString> taken;
    QList<Pair> pairs;
    for (const Pair &pair : std::as_const(likely)) {
        if (taken.contains(u'<' + pair.before) || taken.contains(u'>' + pair.after))
            continue;
        taken.insert(u'<' + pair.before);
        taken.insert(u'>' + pair.after);
        pairs.append(pair);
    }
    return pairs;
}

class Comparison
{
public:
    QList<StatementChange> of(const Catalogue &before, const Catalogue &after)
    {
        const auto old = byKind(statementsOf(before));
        const auto fresh = byKind(statementsOf(after));
        // Things first, so that relations and owners know what moved.
        for (const bool relations : {false, true})
            for (size_t kind = 0; kind < kinds; ++kind)
                if (isRelationKind(static_cast<StatementKind>(kind)) == relations)
                    compare(old[kind], fresh[kind]);
        std::sort(m_changes.begin(), m_changes.end(), [](const StatementChange &a, const StatementChange &b) {
            return std::tuple(a.shown().kind, a.shown().id) < std::tuple(b.shown().kind, b.shown().id);
        });
        return m_changes;
    }

private:
    static bool isRelationKind(StatementKind kind)
    {
        return kind == StatementKind::Requirement || kind == StatementKind::Membership ||
               kind == StatementKind::Dependency;
    }

    // The id under which a statement of the old catalogue is looked for in the new one.
    QString idNow(const CatalogueStatement &statement) const
    {
        if (!statement.isRelation())
            return statement.id;
        const QString tail = statement.id.mid(statement.from.size() + 1 + statement.to.size()); // "#2"
        return m_movedTo.value(statement.from, statement.from) + u':' +
               m_movedTo.value(statement.to, statement.to) + tail;
    }

    void compare(const Statements &old, const Statements &fresh)
    {
        Statements gone;
        Statements come = fresh;
        for (const CatalogueStatement &statement : old) {
            const auto same = fresh.constFind(idNow(statement));
            if (same == fresh.cend()) {
                gone.insert(statement.id, statement);
                continue;
            }
            come.remove(same.key());
            if (const QList<ValueChange> values = changesBetween(statement, *same); !values.isEmpty())
                m_changes.append({StatementChange::Kind::Changed, statement, *same, 1, values});
        }
        const bool relations = !old.isEmpty() && old.first().isRelation();
        if (!relations) {
            for (const Pair &pair : movedAmong(gone, come)) {
                m_movedTo.insert(pair.before, pair.after);
                const CatalogueStatement before = gone.take(pair.before);
                const CatalogueStatement after = come.take(pair.after);
                m_changes.append(
                    {StatementChange::Kind::Moved, before, after, pair.alike, changesBetween(before, after)});
            }
        }
        for (const CatalogueStatement &statement : std::as_const(gone))
            m_changes.append({StatementChange::Kind::Removed, statement, std::nullopt, 1, {}});
        for (const CatalogueStatement &statement : std::as_const(come))
            m_changes.append({StatementChange::Kind::Added, std::nullopt, statement, 1, {}});
    }

    QHash<QString, QString> m_movedTo; // ids are unique across a catalogue
    QList<StatementChange> m_changes;
};

} // namespace

bool StatementChange::asksAgain() const
{
    return before && after && after->kind == StatementKind::Criterion &&
           textHash(before->prose()) != textHash(after->prose());
}

QHash<QString, QString> movesIn(const QList<StatementChange> &changes)
{
    QHash<QString, QString> moves;
    for (const StatementChange &change : changes)
        if (change.kind == StatementChange::Kind::Moved)
            moves.insert(change.before->id, change.after->id);
    return moves;
}

QList<StatementChange> catalogueDiff(const Catalogue &before, const Catalogue &after)
{
    return Comparison().of(before, after);
}

} // namespace kravkort
