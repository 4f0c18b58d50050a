// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/packjob.h"

#include "models/store/freezeverbs.h"
#include "models/store/packing.h"
#include "ui/report/statusreport.h"

#include <QCoreApplication>

namespace kravkort {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::PackJob)
};

// The share of each part in the whole, in percent; the rest is for the files.
constexpr int reportsPart = 90;

} // namespace

Result<QString> packed(const PackWish &wish, const std::function<void(int)> &tell,
                       const std::function<bool()> &stopAsked)
{
    const Error stopped{Error::Kind::NotAccepted, Say::tr("Cancelled. Nothing was written."), {}};
    const auto open = WorkspaceStore::open(
        wish.workspace, [now = wish.now] { return now; }, wish.author);
    if (!open)
        return open.error();
    const WorkspaceStore &store = **open;
    const Result<BidMoment> moment = momentNamed(store, wish.bid, wish.moment);
    if (!moment)
        return moment.error();
    const Phrases phrases = Phrases::in(wish.language);
    const Report report =
        reportOf(moment->picture, moment->workspace, wish.profile, phrases, moment->at.toLocalTime());
    QList<PackDocument> documents;
    for (const auto &[name, format] :
         {std::pair("report.pdf", ReportFormat::Pdf), std::pair("report.html", ReportFormat::Html)}) {
        const auto done = static_cast<int>(documents.size());
        const Result<QByteArray> bytes =
            statusReport(report, moment->picture, phrases, format, [&](double part) {
                tell(static_cast<int>((done + part) * reportsPart / 2));
                return !stopAsked();
            });
        if (!bytes)
            return isStopped(bytes.error()) ? stopped : bytes.error();
        documents.append({QString::fromLatin1(name), *bytes});
    }
    Result<QString> manifest = writePack(store, *moment, wish.profile, documents, wish.path, stopAsked);
    if (!manifest && isStopped(manifest.error()))
        return stopped;
    tell(100);
    return manifest;
}

} // namespace kravkort
