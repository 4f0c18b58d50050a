// SPDX-License-Identifier: GPL-3.0-or-later
// What the exports take of a processor, for a usual bid and with every use case of the catalogue, and what
// reading the workbook back takes. JSON lines.
#include "models/import/readworkbook.h"
#include "models/store/bidexport.h"
#include "models/store/workspacestore.h"
#include "tests/bench/threadtime.h"
#include "tests/reportcase.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace kravkort;

namespace {

constexpr int rounds = 5;

template<class Work>
void measure(const char *name, const char *size, Work work)
{
    QList<double> times;
    qsizetype bytes = 0;
    for (int i = 0; i < rounds; ++i) {
        const double start = threadTime();
        bytes = work();
        times.append(threadTime() - start);
    }
    if (bytes < 1)
        qFatal("%s: nothing was measured", name);
    std::sort(times.begin(), times.end());
    std::printf("{\"name\": \"%s\", \"size\": \"%s\", \"median_ms\": %.1f, \"kb\": %lld}\n", name, size,
                times.at(rounds / 2), static_cast<long long>(bytes / 1024));
    std::fflush(stdout);
}

qsizetype writtenAs(ExportFormat format, const ExportGround &ground, const QDateTime &now)
{
    ExportWish wish;
    wish.format = format;
    return exported(ground, wish, now).value().bytes.size();
}

void measureBid(const char *size, const QStringList &areas)
{
    ReportCase it;
    for (const QString &area : areas)
        it.choose(area);
    it.answerAll();
    const ExportGround ground{{}, it.workspace, it.picture(), {}};
    for (const ExportFormat format : allExportFormats)
        if (format != ExportFormat::Json)
            measure(qPrintable(QStringLiteral("export ") + wordOf(format)), size,
                    [&] { return writtenAs(format, ground, it.now); });
    const QByteArray book = exported(ground, {}, it.now).value().bytes;
    measure("read the workbook", size, [&] {
        const auto read = workbookOf(QStringLiteral("book.xlsx"), book, {}, {}, Blanks::Kept);
        return read ? book.size() : 0;
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    measureBid("usual", {QStringLiteral("Y26"), QStringLiteral("Y20")});
    measureBid("catalogue", {QStringLiteral("Y")});

    const QTemporaryDir folder;
    const auto now = [] { return QDateTime(QDate(2026, 11, 24), QTime(9, 30)); };
    const auto store =
        WorkspaceStore::createSample(folder.filePath(QStringLiteral("sample.kravkort")), now, {});
    if (!store)
        qFatal("%s", qPrintable(store.error().message));
    const auto ground = exportGround(**store, (*store)->currentBid());
    measure("export json", "sample", [&] { return writtenAs(ExportFormat::Json, *ground, now()); });
    return 0;
}
