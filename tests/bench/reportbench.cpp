// SPDX-License-Identifier: GPL-3.0-or-later
// What a report takes of a processor: at the size of a usual bid, with every use case of the catalogue, and
// made so long that it has 200 pages. JSON lines; with a folder as argument the last of each is kept there,
// for what is measured beside it.
#include "tests/bench/threadtime.h"
#include "tests/reportcase.h"
#include "ui/report/reportpages.h"
#include "ui/report/statusreport.h"

#include <QDir>
#include <QGuiApplication>

#include <algorithm>
#include <cstdio>

using namespace kravkort;

namespace {

constexpr int rounds = 5;

void measure(const char *size, const Picture &picture, const std::function<Report()> &make,
             const QString &keep)
{
    const Phrases phrases = Phrases::in(Language::Danish);
    int pages = 0;
    QByteArray pdf, html;
    const double content = medianOf(rounds, [&] { (void)make(); });
    const Report report = make();
    const double layout =
        medianOf(rounds, [&] { pages = ReportPages::of(report, picture, phrases)->count(); });
    const double file =
        medianOf(rounds, [&] { pdf = statusReport(report, picture, phrases, ReportFormat::Pdf).value(); });
    const double page =
        medianOf(rounds, [&] { html = statusReport(report, picture, phrases, ReportFormat::Html).value(); });
    std::printf(
        "{\"name\": \"report\", \"size\": \"%s\", \"pages\": %d, \"content_ms\": %.1f, \"layout_ms\": %.1f, "
        "\"pdf_ms\": %.1f, \"html_ms\": %.1f, \"pdf_kb\": %lld, \"html_kb\": %lld}\n",
        size, pages, content, layout, file, page, static_cast<long long>(pdf.size() / 1024),
        static_cast<long long>(html.size() / 1024));
    std::fflush(stdout);
    if (keep.isEmpty())
        return;
    const auto write = [&](const char *suffix, const QByteArray &bytes) {
        QFile kept(keep + u'/' + QString::fromLatin1(size) + QString::fromLatin1(suffix));
        if (!kept.open(QIODevice::WriteOnly) || kept.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(kept.errorString()));
    };
    write(".pdf", pdf);
    write(".html", html);
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const QString keep = application.arguments().value(1);
    const Phrases phrases = Phrases::in(Language::Danish);
    const auto caseOf = [](const QStringList &areas) {
        ReportCase it;
        for (const QString &area : areas)
            it.choose(area);
        it.answerAll();
        return it;
    };
    const ReportCase usual = caseOf({QStringLiteral("Y26"), QStringLiteral("Y20")});
    const Picture usualPicture = usual.picture();
    const auto usualReport = [&] { return usual.report(ReportProfile::Internal, phrases); };
    measure("usual", usualPicture, usualReport, keep);

    const ReportCase all = caseOf({QStringLiteral("Y")});
    const Picture allPicture = all.picture();
    const auto allReport = [&] { return all.report(ReportProfile::Internal, phrases); };
    measure("catalogue", allPicture, allReport, keep);

    // Its chapters again and again, until there are pages enough.
    measure(
        "200pages", allPicture,
        [&] {
            Report report = allReport();
            const QList<ReportSection> sections = report.sections;
            const int once = ReportPages::of(report, allPicture, phrases)->count();
            for (int pages = once; pages < 200; pages += once)
                for (const ReportSection &section : sections)
                    if (section.kind == ReportSectionKind::Packages ||
                        section.kind == ReportSectionKind::Integrations ||
                        section.kind == ReportSectionKind::UseCases)
                        report.sections.append(section);
            return report;
        },
        keep);
    return 0;
}
