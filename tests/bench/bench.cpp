// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/claims/claims.h"
#include "models/domain/decisions/bestbuy.h"
#include "models/domain/decisions/ladder.h"
#include "models/domain/decisions/leverage.h"
#include "models/domain/decisions/marginalcost.h"
#include "models/domain/scope/matrixvalues.h"
#include "models/domain/scope/reasons.h"
#include "models/domain/workspace/edit.h"
#include "models/exchange/cataloguereader.h"
#include "tests/bench/bigcatalogue.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace kravkort;

namespace {

// Runs a piece of work `count` times and prints one line of JSON.
template<class Work>
void measure(const char *name, const char *size, int count, Work work)
{
    QList<double> times;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("{\"name\": \"%s\", \"size\": \"%s\", \"median_ms\": %.3f, \"p95_ms\": %.3f, \"n\": %d}\n",
                name, size, times.at(count / 2), times.at(count * 95 / 100), count);
    std::fflush(stdout);
}

// Both matrices of the whole catalogue, in each order, with every cell.
void measureMatrix(const char *size, const Picture &picture, int count)
{
    for (const MatrixKind kind : {MatrixKind::UseCasesByPackages, MatrixKind::PackagesByIntegrations}) {
        const bool useCases = kind == MatrixKind::UseCasesByPackages;
        MatrixLines lines;
        measure(useCases ? "use cases by packages, by similarity" : "packages by integrations, by similarity",
                size, count, [&](int) {
                    lines = linesOf(picture, {kind, MatrixExtent::Catalogue, MatrixOrder::Similarity});
                });
        qsizetype cells = 0;
        measure(useCases ? "use cases by packages, every cell" : "packages by integrations, every cell", size,
                count, [&](int) {
                    cells += matrixValues(picture, kind, lines, Phrases(Language::Danish)).cells.size();
                });
        if (cells == 0)
            qFatal("nothing was measured");
    }
}

// Half of the use cases chosen, so that there is something to add and something to drop.
void measureDecisions(const char *size, const std::shared_ptr<const Catalogue> &catalogue, PlainBid bid,
                      int count)
{
    for (qsizetype u = 0; u < catalogue->useCases.size(); u += 2)
        bid.chosen.remove(catalogue->useCases.at(u).id.code);
    const Workspace workspace = bid.workspace();
    const Picture picture = derive(catalogue, workspace, PlainBid::bid(), {});
    const auto remaining = [&] {
        return remainingHoursOf(*catalogue, workspace, picture.solution, picture.outcomes);
    };
    double hours = 0;
    measure("marginal costs of all use cases and areas", size, count,
            [&](int) { hours += marginalCostsOf(picture, remaining()).useCases.first().hours; });
    measure("ladder", size, count,
            [&](int) { hours += ladderOf(*catalogue, picture.outcomes, remaining()).first().hours; });
    measure("leverage of one bid", size, count, [&](int) {
        hours += double(leverageOf({{picture, remaining()}}).size());
    });
    measure("best buy for 500 hours", size, std::max(3, count / 10),
            [&](int) { hours += bestBuyOf(picture, remaining(), 500).hours; });
    measure("claims check", size, count,
            [&](int) { hours += double(claimsOf(workspace, picture, Phrases(Language::English)).size()); });
    if (hours < 0)
        qFatal("nothing was measured");
}

void measureEngine(const char *size, const QByteArray &json, const PlainBid &bid, int count)
{
    std::shared_ptr<const Catalogue> catalogue;
    measure("read catalogue", size, std::max(5, count / 10), [&](int) {
        auto read = readCatalogue(json);
        if (!read.ok())
            qFatal("%s", qPrintable(read.error().details.join(u'\n')));
        catalogue = std::make_shared<const Catalogue>(*std::move(read));
    });

    Workspace workspace = bid.workspace();
    Picture picture = derive(catalogue, workspace, PlainBid::bid(), {});
    const auto tick = [&](int turn) {
        const Choice choice{PlainBid::bid(), catalogue->useCases.last().id};
        Edit edit;
        if (turn % 2 == 0)
            edit.steps.append({Row(choice), std::nullopt});
        else
            edit.steps.append({std::nullopt, Row(choice)});
        workspace = applied(std::move(workspace), edit);
        picture = derive(catalogue, workspace, PlainBid::bid(), {});
    };
    measure("tick to picture", size, count, tick);
    qsizetype chains = 0;
    measure("shortest reasons", size, count, [&](int) { chains += shortestReasons(picture).size(); });
    measure("reasons of an integration", size, count, [&](int turn) {
        const int index = turn % static_cast<int>(catalogue->integrations.size());
        chains += reasonsFor(picture, integrationNode(*catalogue, index), 20).size();
    });
    measure("weakest link of a use case", size, count, [&](int turn) {
        const int index = turn % static_cast<int>(catalogue->useCases.size());
        chains += weakestLink(picture, useCaseNode(*catalogue, index)).size();
    });
    if (chains == 0)
        qFatal("nothing was measured");
    if (catalogue->useCases.size() < 1000) // nobody reads a table with more rows
        measureMatrix(size, picture, std::max(5, count / 10));
    measureDecisions(size, catalogue, bid, std::max(3, count / 10));
}

// Everything chosen and answered in the catalogue that the program brings along.
void measureShipped()
{
    QFile file(u":/catalogue/ski-02.19-2023.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the built-in catalogue is missing");
    const QByteArray json = file.readAll();
    const auto catalogue = readCatalogue(json);
    PlainBid bid;
    for (const UseCase &useCase : catalogue->useCases)
        bid.chosen.insert(useCase.id.code);
    for (const Criterion &criterion : catalogue->criteria)
        bid.outcomes.insert(criterion.id.code, Outcome::Met);
    measureEngine("shipped", json, bid, 500);
}

} // namespace

int main()
{
    Q_INIT_RESOURCE(resources);
    measureShipped();
    for (const auto &[scale, name, count] :
         {std::tuple{1, "x1", 500}, std::tuple{10, "x10", 200}, std::tuple{100, "x100", 50}}) {
        const PlainCatalogue catalogue = bigCatalogue(scale);
        measureEngine(name, catalogue.json(), bigBid(catalogue), count);
    }
    return 0;
}
