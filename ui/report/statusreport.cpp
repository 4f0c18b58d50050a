// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/statusreport.h"

#include "ui/report/htmlfigures.h"
#include "ui/report/htmlreport.h"
#include "ui/report/pdfdetails.h"
#include "ui/report/reportpages.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace kravkort {

namespace {

// Of the whole work; the rest is finishing and writing.
constexpr double laidOut = 0.5, painted = 0.95;

Error stopped()
{
    return {Error::Kind::NotAccepted, {}, {}};
}

QString documentTitle(const Report &report)
{
    return report.bid.isEmpty() ? report.title : QString(report.title + u" · " + report.bid);
}

PdfDetails detailsOf(const ReportPages &pages)
{
    const Report &report = pages.report();
    PdfDetails details;
    details.author = report.vendor;
    details.language = report.language;
    QStringList subject{report.profileName, report.version, report.state, report.catalogueTitle,
                        report.catalogueRevision};
    subject.removeAll(QString());
    details.subject = subject.join(QStringLiteral(" · "));
    for (const ReportPages::Heading &heading : pages.headings())
        details.bookmarks.append({heading.text, heading.level, {heading.place.page, heading.place.fromTop}});
    for (auto place = pages.anchors().cbegin(); place != pages.anchors().cend(); ++place)
        details.places.insert(place.key(), {place->page, place->fromTop});
    return details;
}

// False where the printer gave up or `goOn` said so.
bool paintAll(const ReportPages &pages, QPdfWriter &writer, const GoOn &goOn)
{
    const auto orient = [&](int page) {
        writer.setPageOrientation(pages.isLandscape(page) ? QPageLayout::Landscape : QPageLayout::Portrait);
    };
    orient(0);
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    for (int page = 0; page < pages.count(); ++page) {
        if (goOn && !goOn(double(page) / pages.count()))
            return false;
        if (page > 0) {
            orient(page);
            if (!writer.newPage())
                return false;
        }
        pages.paint(painter, page);
    }
    return painter.end();
}

} // namespace

ReportFormat formatFor(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QStringLiteral("html") || suffix == QStringLiteral("htm") ? ReportFormat::Html
                                                                               : ReportFormat::Pdf;
}

bool isStopped(const Error &error)
{
    return error == stopped();
}

Result<QByteArray> pdfOf(const ReportPages &pages, const Phrases &phrases, const GoOn &goOn)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(Paper::resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setTitle(documentTitle(pages.report()));
    writer.setCreator(QStringLiteral("Kravkort"));
    bool wentOn = true;
    const GoOn ask = [&](double done) { return wentOn = !goOn || goOn(done); };
    if (!paintAll(pages, writer, ask))
        return !wentOn
                   ? stopped()
                   : Error{Error::Kind::Unwritable,
                           phrases("Report",
                                   QT_TRANSLATE_NOOP("Report", "The report could not be drawn. Close other "
                                                               "programs and try again.")),
                           {}};
    return withDetails(buffer.data(), detailsOf(pages));
}

Result<QByteArray> statusReport(const Report &report, const Picture &picture, const Phrases &phrases,
                                ReportFormat format, const GoOn &goOn)
{
    const auto part = [&goOn](double from, double to) -> GoOn {
        return [&goOn, from, to](double done) { return !goOn || goOn(from + done * (to - from)); };
    };
    if (format == ReportFormat::Html) {
        const auto figures = htmlFigures(report, picture, phrases, part(0, painted));
        return figures ? Result<QByteArray>(htmlReport(report, phrases, *figures)) : stopped();
    }
    const auto pages = ReportPages::of(report, picture, phrases, part(0, laidOut));
    return pages ? pdfOf(*pages, phrases, part(laidOut, painted)) : stopped();
}

Status writeStatusReport(const Report &report, const Picture &picture, const Phrases &phrases,
                         const QString &path, ReportFormat format, const GoOn &goOn)
{
    const auto refuse = [&](const char *text, const QString &detail) {
        return Error{Error::Kind::Unwritable, phrases("Report", text).arg(QDir::toNativeSeparators(path)),
                     detail.isEmpty() ? QStringList() : QStringList(detail)};
    };
    const QFileInfo target(path);
    // A device or a folder would be replaced, not written to.
    if (path.isEmpty() || (target.exists() && !target.isFile()))
        return refuse(QT_TRANSLATE_NOOP("Report", "The report needs the name of a file, and “%1” is none."),
                      {});
    if (!target.absoluteDir().exists())
        return refuse(QT_TRANSLATE_NOOP("Report", "The report could not be written to “%1”: there is no such "
                                                  "folder. Choose another one."),
                      {});
    const Result<QByteArray> made = statusReport(report, picture, phrases, format, goOn);
    if (!made)
        return made.error();
    if (goOn && !goOn(1))
        return stopped();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*made) != made->size() || !file.commit())
        return refuse(QT_TRANSLATE_NOOP("Report",
                                        "The report could not be written to “%1”. Check that the folder "
                                        "may be written to and has room, or choose another one."),
                      file.errorString());
    return Done{};
}

Status writeStatusReport(const Report &report, const Picture &picture, const Phrases &phrases,
                         const QString &path)
{
    return writeStatusReport(report, picture, phrases, path, formatFor(path));
}

} // namespace kravkort
