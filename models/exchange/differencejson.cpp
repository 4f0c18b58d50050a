// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/differencejson.h"

#include <QJsonArray>

namespace kravkort {

namespace {

enum class What { UseCase, Package, Criterion };

QString name(const char *text)
{
    return QString::fromLatin1(text);
}

QJsonObject tallyJson(const Tally &tally)
{
    return {{name("met"), tally.met()}, {name("applicable"), tally.applicable()}};
}

QJsonObject momentJson(const BidMoment &moment, const BidFigures &figures)
{
    static constexpr std::array kinds{"now", "day", "frozen"};
    QJsonObject json{{name("kind"), name(kinds[static_cast<size_t>(moment.kind)])},
                     {name("at"), moment.at.toUTC().toString(Qt::ISODateWithMs)},
                     {name("catalogue"), QJsonObject{{name("id"), moment.picture.catalogue->id},
                                                     {name("revision"), moment.picture.catalogue->revision}}},
                     {name("mandatory"), tallyJson(figures.mandatory)},
                     {name("supplementary"), tallyJson(figures.supplementary)},
                     {name("readyUsecases"), figures.ready},
                     {name("chosenUsecases"), figures.chosen}};
    if (moment.kind == BidMoment::Kind::Frozen) {
        json.insert(name("name"), moment.name);
        json.insert(name("sha256"), moment.sha256);
    }
    return json;
}

QJsonObject textJson(const Text &text)
{
    return {{name("da"), text.da}, {name("en"), text.en}};
}

QJsonObject standJson(const Stand &stand, What what)
{
    QJsonObject json{{name("text"), textJson(stand.text)}};
    if (what != What::UseCase)
        json.insert(name("strength"), wordOf(stand.strength));
    if (what == What::Package)
        json.insert(name("decision"), wordOf(stand.decision));
    if (what == What::Criterion) {
        json.insert(name("result"), wordOf(stand.outcome));
    } else {
        json.insert(name("pooled"), tallyJson(stand.pooled));
        json.insert(name("ready"), stand.ready);
    }
    return json;
}

QJsonObject listsOf(const QList<BidChange> &changes, What what)
{
    std::array<QJsonArray, Words<Turn>::all.size()> turns;
    QJsonArray reworded;
    for (const BidChange &change : changes) {
        QJsonObject json{{name("id"), change.code}};
        if (change.before)
            json.insert(name("from"), standJson(*change.before, what));
        if (change.after)
            json.insert(name("to"), standJson(*change.after, what));
        if (change.turn)
            turns[static_cast<size_t>(*change.turn)].append(json);
        if (change.reworded)
            reworded.append(json);
    }
    QJsonObject lists{{name("reworded"), reworded}};
    for (size_t i = 0; i < turns.size(); ++i)
        lists.insert(name(Words<Turn>::all[i]), turns[i]);
    return lists;
}

} // namespace

QJsonObject differenceJson(const BidDifference &difference, const BidMoment &from, const BidMoment &to)
{
    const Bid *bid = to.bid();
    return {{name("format"), name("kravkort-comparison")},
            {name("formatVersion"), 1},
            {name("bid"),
             QJsonObject{{name("id"), to.picture.bid.code}, {name("name"), bid ? bid->name : QString()}}},
            {name("from"), momentJson(from, difference.before)},
            {name("to"), momentJson(to, difference.after)},
            {name("usecases"), listsOf(difference.useCases, What::UseCase)},
            {name("packages"), listsOf(difference.packages, What::Package)},
            {name("criteria"), listsOf(difference.criteria, What::Criterion)}};
}

} // namespace kravkort
