// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/progress/openwork.h"
#include "models/item/historymodel.h"
#include "models/store/criterionhistory.h"
#include "models/store/evidenceverbs.h"
#include "models/store/progresshistory.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace kravkort;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

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

} // namespace

// What history and evidence cost once there is a lot of both.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Q_INIT_RESOURCE(resources);
    const QTemporaryDir folder;
    const auto clock = [] { return QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC); };
    auto store = WorkspaceStore::createSample(folder.filePath(s("w.kravkort")), clock, s("bench"));
    if (!store)
        qFatal("%s", qPrintable(store.error().message));
    constexpr int edits = 10000;
    measure("edit on disk and derived", "sample", edits,
            [&](int i) { (*store)->setNote({s("GV-%1").arg(1 + i % 20)}, s("Note number %1").arg(i)); });
    measure("history page, first lines", "10000 edits", 20, [&](int) {
        HistoryModel model(**store, Language::Danish);
        model.readNew();
    });
    measure("history page, a search through all", "10000 edits", 5, [&](int) {
        HistoryModel model(**store, Language::Danish);
        HistoryFilter filter;
        filter.text = s("nobody wrote this");
        model.setFilter(filter);
    });
    measure("timeline of a criterion", "10000 edits", 20, [&](int) {
        if (!criterionHistory(**store, {s("GV-1")}, 11).ok())
            qFatal("no history");
    });
    CataloguesThen catalogues;
    ProgressOverTime known;
    const auto progress = [&](const ProgressOverTime &before) {
        auto read = readProgress((*store)->path(), before, catalogues, QTimeZone::utc());
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        return *read;
    };
    measure("progress over time, in a job", "10000 edits", 5, [&](int) {
        known = progress({(*store)->currentBid(), {}, {}});
    });
    measure("progress over time, one line more", "10000 edits", 20, [&](int i) {
        (*store)->setNote({s("GV-1")}, s("One more: %1").arg(i));
        known = progress(known);
    });
    measure("open work by owner and week", "sample", 100, [&](int) {
        if (openWorkOf((*store)->picture(), (*store)->workspace()).byDue.isEmpty())
            qFatal("nothing open");
    });
    QByteArray bytes(static_cast<qsizetype>(largestEvidence), 'x');
    const EvidenceTarget target{(*store)->picture().solution, {{s("GV-1")}}};
    QList<IncomingFile> kept;
    (*store)->beginKeeping();
    measure("keep a file, in a job", "50 MB", 5, [&](int i) {
        bytes[0] = static_cast<char>('a' + i);
        const auto files = WorkspaceStore::keep((*store)->path(), {*incomingFile(s("file %1").arg(i), bytes)},
                                                [] { return false; });
        if (!files)
            qFatal("%s", qPrintable(files.error().message));
        kept += *files;
    });
    (*store)->endKeeping();
    measure("attach it, while the window waits", "50 MB", 5, [&](int i) {
        if (!attachFiles(**store, target, {kept.at(i)}))
            qFatal("not attached");
    });
    measure("open the workspace", "250 MB of files", 5, [&](int) {
        if (!WorkspaceStore::open((*store)->path(), clock, s("bench")).ok())
            qFatal("not opened");
    });
    return 0;
}
