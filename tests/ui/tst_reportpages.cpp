// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sample.h"
#include "tests/oddreport.h"
#include "tests/reportcase.h"
#include "ui/report/frontbox.h"
#include "ui/report/previewpages.h"
#include "ui/report/reportpages.h"
#include "ui/report/reportprint.h"
#include "ui/report/statusreport.h"

#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace kravkort;

// The rules of the page, on real reports and on reports of any shape; and that file, printer and preview show
// the same pages.
class ReportPagesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anyReportKeepsTheRules();
    void noPageOfARealReportIsNearlyEmpty_data();
    void noPageOfARealReportIsNearlyEmpty();
    void nothingRunsOffThePaper();
    void theWorkCanBeStopped();
    void whatIsStoppedWritesNothing();
    void thePreviewHasThePagesOfTheFile();
    void aNewerReportComesBeforeAnOlderOne();
    void thePrinterGetsThePagesOfTheFile();
    void thePrinterGetsThePagesItIsAskedFor();
    void aDraftIsMarkedBeneathTheText();
    void theContentsNameTheRightPages();
    void anyLogoIsDrawnOpaque_data();
    void anyLogoIsDrawnOpaque();
    void chartsLongerThanAPageGoOn();
    void progressOverTimeSaysWhenAndHowMuch();

private:
    std::unique_ptr<const ReportPages> pagesOf(const Report &report) const
    {
        return ReportPages::of(report, m_case.picture(), Phrases::in(Language::Danish));
    }
    Report real(ReportProfile profile = ReportProfile::Internal) const
    {
        return m_case.report(profile, Phrases::in(Language::Danish));
    }
    static QString output(const QString &program, const QStringList &arguments);
    static int pagesIn(const QString &pdf);

    ReportCase m_case;
    QTemporaryDir m_folder;
};

void ReportPagesTest::initTestCase()
{
    m_case.choose(QStringLiteral("Y26"), 3);
    m_case.choose(QStringLiteral("Y20"), 2);
    m_case.answerAll();
}

QString ReportPagesTest::output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

int ReportPagesTest::pagesIn(const QString &pdf)
{
    static const QRegularExpression count(QStringLiteral("Pages: +(\\d+)"));
    return count.match(output(QStringLiteral("pdfinfo"), {pdf})).captured(1).toInt();
}

void ReportPagesTest::anyReportKeepsTheRules()
{
    for (quint32 seed = 1; seed <= 6; ++seed) {
        const Report report = oddReport(seed);
        const auto pages = pagesOf(report);
        QVERIFY(pages);
        const Paper paper;
        const ReportStyle style(const_cast<Paper &>(paper));
        const double usable = style.height(false);
        const QList<ReportBox> &boxes = pages->boxes();
        const QList<Placement> &placements = pages->flow().placements;
        QList<double> shown(boxes.size(), 0);
        for (qsizetype i = 0; i < placements.size(); ++i) {
            const Placement &placed = placements.at(i);
            const Slab &slab = boxes.at(placed.slab).slab;
            const bool last = i + 1 == placements.size() || placements.at(i + 1).page != placed.page;
            const bool first = i == 0 || placements.at(i - 1).page != placed.page;
            QVERIFY(placed.y >= 0);
            QVERIFY(placed.y + placed.to - placed.from <= usable + 1);
            if (shown.at(placed.slab) < slab.height)
                shown[placed.slab] = placed.to;
            // A row is whole, unless no page can hold it with what stands above it.
            if (placed.to - placed.from < slab.height - 1)
                QVERIFY2(slab.height > usable / 2, qPrintable(QString::number(seed)));
            // No heading is left behind at a page's foot.
            if (last && i + 1 < placements.size() && boxes.at(placed.slab).outlineLevel > 0) {
                const Slab &next = boxes.at(placements.at(i + 1).slab).slab;
                QVERIFY2(next.ownPage || next.breakBefore, qPrintable(QString::number(seed)));
            }
            // A page that begins with a row has its table's head above.
            if (first && slab.head >= 0)
                QVERIFY(boxes.at(slab.head).slab.height > usable / 3);
        }
        for (qsizetype b = 0; b < boxes.size(); ++b)
            QVERIFY2(shown.at(b) >= boxes.at(b).slab.height - 1, qPrintable(QString::number(seed)));
    }
}

void ReportPagesTest::noPageOfARealReportIsNearlyEmpty_data()
{
    QTest::addColumn<ReportProfile>("profile");
    QTest::addColumn<Language>("language");
    for (const ReportProfile profile : allReportProfiles) {
        QTest::addRow("%s in Danish", qPrintable(wordOf(profile))) << profile << Language::Danish;
        QTest::addRow("%s in English", qPrintable(wordOf(profile))) << profile << Language::English;
    }
}

void ReportPagesTest::noPageOfARealReportIsNearlyEmpty()
{
    QFETCH(ReportProfile, profile);
    QFETCH(Language, language);
    ReportCase it;
    it.workspace = applied(Workspace(), sampleEdit(*it.catalogue, it.now.date()));
    Paper paper;
    const ReportStyle style(paper);
    for (const Bid &bid : it.workspace.table<Bid>()) {
        it.bid = bid.id;
        const Phrases phrases = Phrases::in(language);
        const auto pages = ReportPages::of(it.report(profile, phrases), it.picture(), phrases);
        QList<double> fills(pages->count(), 0);
        for (const Placement &placed : pages->flow().placements)
            fills[placed.page] =
                std::max(fills.at(placed.page), (placed.y + placed.to - placed.from) /
                                                    style.height(pages->isLandscape(placed.page)));
        for (qsizetype page = 0; page < fills.size(); ++page)
            QVERIFY2(fills.at(page) >= 0.2, qPrintable(QStringLiteral("%1, page %2 of %3: %4")
                                                           .arg(bid.name)
                                                           .arg(page + 1)
                                                           .arg(fills.size())
                                                           .arg(fills.at(page))));
    }
}

void ReportPagesTest::nothingRunsOffThePaper()
{
    const QString path = m_folder.filePath(QStringLiteral("odd.pdf"));
    static const QRegularExpression sheet(QStringLiteral("<page width=\"([\\d.]+)\" height=\"([\\d.]+)\""));
    static const QRegularExpression word(QStringLiteral(
        "<word xMin=\"(-?[\\d.]+)\" yMin=\"(-?[\\d.]+)\" xMax=\"(-?[\\d.]+)\" yMax=\"(-?[\\d.]+)\""));
    for (const quint32 seed : {3u, 7u}) {
        const Report report = oddReport(seed);
        QVERIFY(writeStatusReport(report, m_case.picture(), Phrases::in(Language::Danish), path).ok());
        QVERIFY(output(QStringLiteral("qpdf"), {QStringLiteral("--check"), path})
                    .contains(QStringLiteral("No syntax or stream encoding errors")));
        QSizeF size;
        int words = 0;
        const QString boxes =
            output(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")});
        for (const QString &line : boxes.split(u'\n')) {
            if (const auto page = sheet.match(line); page.hasMatch())
                size = {page.captured(1).toDouble(), page.captured(2).toDouble()};
            const auto found = word.match(line);
            if (!found.hasMatch())
                continue;
            ++words;
            const double margin = ReportStyle::side * 72 / 25.4 - 2;
            QVERIFY2(found.captured(1).toDouble() >= margin, qPrintable(line));
            QVERIFY2(found.captured(3).toDouble() <= size.width() - margin, qPrintable(line));
            QVERIFY2(found.captured(2).toDouble() > 0 && found.captured(4).toDouble() < size.height(),
                     qPrintable(line));
        }
        QVERIFY(words > 100);
    }
}

void ReportPagesTest::theWorkCanBeStopped()
{
    int asked = 0;
    QVERIFY(!ReportPages::of(real(), m_case.picture(), Phrases::in(Language::Danish),
                             [&asked](double) { return ++asked < 5; }));
    QCOMPARE(asked, 5);
}

void ReportPagesTest::whatIsStoppedWritesNothing()
{
    const Phrases phrases = Phrases::in(Language::Danish);
    const QString there = m_folder.filePath(QStringLiteral("there.pdf"));
    QFile file(there);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    for (const ReportFormat format : {ReportFormat::Pdf, ReportFormat::Html}) {
        double previous = 0;
        for (const double until : {0.0, 0.3, 0.7, 0.94, 1.0}) {
            const Status status =
                writeStatusReport(real(), m_case.picture(), phrases, there, format, [&](double done) {
                    previous = done;
                    return done < until;
                });
            QVERIFY(!status.ok() && isStopped(status.error()));
            QVERIFY(previous >= until);
        }
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("there*")}, QDir::Files).size(), 1);
}

void ReportPagesTest::thePreviewHasThePagesOfTheFile()
{
    const Phrases phrases = Phrases::in(Language::Danish);
    const QString path = m_folder.filePath(QStringLiteral("preview.pdf"));
    for (const ReportProfile profile : allReportProfiles) {
        QVERIFY(writeStatusReport(real(profile), m_case.picture(), phrases, path).ok());
        PreviewPages preview;
        QSignalSpy laidOut(&preview, &PreviewPages::laidOut);
        preview.show([report = real(profile)] { return report; }, m_case.picture(), phrases);
        QVERIFY(laidOut.wait(30'000));
        QCOMPARE(int(preview.sheets().size()), pagesIn(path));

        // And they look alike: the second page, both as pictures of one size.
        QSignalSpy drawn(&preview, &PreviewPages::drawn);
        preview.request(1, 595);
        QVERIFY(drawn.wait(30'000));
        const QImage shown = drawn.first().at(1).value<QImage>();
        const QString base = m_folder.filePath(QStringLiteral("page"));
        output(QStringLiteral("pdftoppm"),
               {QStringLiteral("-png"), QStringLiteral("-singlefile"), QStringLiteral("-f"),
                QStringLiteral("2"), QStringLiteral("-l"), QStringLiteral("2"), QStringLiteral("-scale-to-x"),
                QStringLiteral("595"), QStringLiteral("-scale-to-y"), QString::number(shown.height()), path,
                base});
        const QImage printed(base + QStringLiteral(".png"));
        QCOMPARE(printed.size(), shown.size());
        // Lightness in squares of 16 pixels, so that only what stands elsewhere counts.
        constexpr int square = 16;
        const QSize grid(shown.width() / square, shown.height() / square);
        const QImage a = shown.scaled(grid, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        const QImage b = printed.scaled(grid, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        for (int y = 0; y < grid.height(); ++y)
            for (int x = 0; x < grid.width(); ++x)
                QVERIFY(std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) < 64);
    }
}

void ReportPagesTest::aNewerReportComesBeforeAnOlderOne()
{
    PreviewPages preview;
    QSignalSpy laidOut(&preview, &PreviewPages::laidOut);
    const Phrases phrases = Phrases::in(Language::Danish);
    const Report small = oddReport(2);
    for (int i = 0; i < 5; ++i)
        preview.show([report = real()] { return report; }, m_case.picture(), phrases);
    preview.show([small] { return small; }, m_case.picture(), phrases);
    QVERIFY(laidOut.wait(30'000));
    QCOMPARE(laidOut.size(), 1);
    QCOMPARE(int(preview.sheets().size()), pagesOf(small)->count());
}

void ReportPagesTest::thePrinterGetsThePagesOfTheFile()
{
    const auto pages = pagesOf(real(ReportProfile::Municipality));
    QPrinter printer(QPrinter::HighResolution);
    const QString path = m_folder.filePath(QStringLiteral("printed.pdf"));
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    setUpPrinter(printer, *pages);
    QVERIFY(printReport(*pages, printer));
    QCOMPARE(pagesIn(path), pages->count());
    const QString text = output(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    QVERIFY(text.contains(QStringLiteral("Nordlys Fagsystemer ApS")));
    QVERIFY(text.contains(QStringLiteral("1 af %1").arg(pages->count())) ||
            text.contains(QStringLiteral("1 of %1").arg(pages->count())));
    // Each page lies as it does in the file.
    const QString sizes =
        output(QStringLiteral("pdfinfo"), {QStringLiteral("-f"), QStringLiteral("1"), QStringLiteral("-l"),
                                           QStringLiteral("999"), path});
    for (int page = 0; page < pages->count(); ++page) {
        const QRegularExpression size(QStringLiteral("Page +%1 size: +(\\d+)[\\d.]* x (\\d+)").arg(page + 1));
        const auto found = size.match(sizes);
        QVERIFY(found.hasMatch());
        QCOMPARE(found.captured(1).toInt() > found.captured(2).toInt(), pages->isLandscape(page));
    }
}

void ReportPagesTest::thePrinterGetsThePagesItIsAskedFor()
{
    const auto pages = pagesOf(real());
    QPrinter printer(QPrinter::HighResolution);
    const QString path = m_folder.filePath(QStringLiteral("some.pdf"));
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    setUpPrinter(printer, *pages);
    printer.setPrintRange(QPrinter::PageRange);
    printer.setFromTo(3, 5);
    QVERIFY(printReport(*pages, printer));
    QCOMPARE(pagesIn(path), 3);
    const QString text = output(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    QVERIFY(text.contains(QRegularExpression(QStringLiteral("\\b3 (af|of) %1").arg(pages->count()))));
    QVERIFY(!text.contains(QRegularExpression(QStringLiteral("\\b6 (af|of) %1").arg(pages->count()))));
}

void ReportPagesTest::aDraftIsMarkedBeneathTheText()
{
    Report report = oddReport(5);
    report.sections.clear();
    report.state = QStringLiteral("UDKAST");
    const auto drawn = [&](bool draft) {
        report.draft = draft;
        const auto pages = pagesOf(report);
        QImage image(210, 297, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(25.4 / Paper::resolution, 25.4 / Paper::resolution);
        pages->paint(painter, 0);
        painter.end();
        return image;
    };
    const QImage marked = drawn(true), plain = drawn(false);
    QCOMPARE(plain.pixelColor(105, 100), QColor(Qt::white));
    int darkest = 255, touched = 0;
    for (int y = 40; y < 260; ++y)
        for (int x = 0; x < 210; ++x)
            if (const int grey = qGray(marked.pixel(x, y)); grey < 255) {
                ++touched;
                darkest = std::min(darkest, grey);
            }
    QVERIFY(touched > 1000);
    QVERIFY(darkest > 225); // pale enough to read through
    QVERIFY(plain != marked);
}

void ReportPagesTest::theContentsNameTheRightPages()
{
    Report report = real();
    const auto pages = pagesOf(report);
    const QString path = m_folder.filePath(QStringLiteral("contents.pdf"));
    QVERIFY(writeStatusReport(report, m_case.picture(), Phrases::in(Language::Danish), path).ok());
    const QStringList sheets =
        output(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")})
            .split(u'\f');
    int listed = 0;
    for (const ContentsEntry &entry : contentsOf(report, 1)) {
        const int page = pages->anchors().value(entry.anchor).page;
        QVERIFY2(sheets.at(page).simplified().contains(entry.text.simplified()), qPrintable(entry.text));
        // The second sheet lists it with that page's number, counted from 1.
        const QRegularExpression line(QRegularExpression::escape(entry.text.simplified())
                                          .replace(QStringLiteral("\\ "), QStringLiteral("\\s+")) +
                                      QStringLiteral("\\s+%1\\b").arg(page + 1));
        QVERIFY2(sheets.at(1).contains(line), qPrintable(entry.text));
        ++listed;
    }
    QVERIFY(listed > 5);
}

void ReportPagesTest::anyLogoIsDrawnOpaque_data()
{
    QTest::addColumn<QByteArray>("logo");
    QImage half(40, 20, QImage::Format_ARGB32);
    half.fill(QColor(200, 0, 0, 128));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    half.save(&buffer, "PNG");
    QTest::newRow("a PNG that shines through") << buffer.data();
    QTest::newRow("an SVG that shines through")
        << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\"><rect width=\"40\" "
                      "height=\"20\" fill=\"#c80000\" fill-opacity=\"0.5\"/></svg>");
}

void ReportPagesTest::anyLogoIsDrawnOpaque()
{
    QFETCH(QByteArray, logo);
    const QImage drawn = opaqueImage(logo, 100);
    QVERIFY(!drawn.isNull() && !drawn.hasAlphaChannel());
    const QColor middle = drawn.pixelColor(drawn.rect().center());
    QVERIFY2(std::abs(middle.green() - 127) < 4 && middle.red() > 220, qPrintable(middle.name()));
    QVERIFY(opaqueImage("no picture", 100).isNull());

    Report report;
    ReportFront front;
    front.title = QStringLiteral("Med logo");
    front.logo = logo;
    front.state = QStringLiteral("ENDELIG");
    front.draft = false;
    report.sections.append({ReportSectionKind::Front, {front}});
    const QString path = m_folder.filePath(QStringLiteral("logo.pdf"));
    QVERIFY(writeStatusReport(report, m_case.picture(), Phrases::in(Language::Danish), path).ok());
    const QString plain =
        output(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), path, QStringLiteral("-")});
    QVERIFY(plain.contains(QStringLiteral("/Subtype /Image")));
    QVERIFY(!plain.contains(QRegularExpression(QStringLiteral("/SMask (?!/None)"))));
    QVERIFY(!plain.contains(QRegularExpression(QStringLiteral("/(ca|CA) (0|\\.)"))));
    QCOMPARE(pagesIn(path), 1);
    // A final report is stamped as such, once, and marked nowhere.
    QCOMPARE(
        output(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}).count(QStringLiteral("ENDELIG")), 1);
}

void ReportPagesTest::chartsLongerThanAPageGoOn()
{
    ReportChart chart;
    chart.kind = ReportChartKind::StatusMix;
    chart.question = QStringLiteral("Hvordan står det til?");
    chart.parts = {{QStringLiteral("opfyldt"), Outcome::Met}, {QStringLiteral("åben"), Outcome::Unknown}};
    for (int i = 0; i < 90; ++i)
        chart.bars.append({QStringLiteral("Usecase %1").arg(i),
                           QStringLiteral("%1 af 90").arg(i),
                           {double(i), double(90 - i)}});
    Report report;
    report.sections.append({ReportSectionKind::Summary, {chart}});
    const auto pages = pagesOf(report);
    QVERIFY(pages->count() > 2);
    const QString path = m_folder.filePath(QStringLiteral("chart.pdf"));
    QVERIFY(writeStatusReport(report, m_case.picture(), Phrases::in(Language::Danish), path).ok());
    const QString text = output(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    QCOMPARE(int(text.count(QStringLiteral("opfyldt"))), pages->count()); // the legend, on each page
    QVERIFY(text.contains(QStringLiteral("89 af 90")));
}

void ReportPagesTest::progressOverTimeSaysWhenAndHowMuch()
{
    ReportChart chart;
    chart.kind = ReportChartKind::ProgressOverTime;
    chart.question = QStringLiteral("Nærmer vi os målet?");
    chart.summary = QStringLiteral("147 af 212 kriterier er opfyldt; for en måned siden var det 90.");
    chart.pointNames = {QStringLiteral("opfyldt"), QStringLiteral("omfang")};
    const QDate start(2026, 8, 3);
    for (int week = 0; week < 17; ++week)
        chart.points.append({start.addDays(7 * week), week * 9.0, week < 8 ? 180.0 : 212.0});
    Report report;
    report.language = Language::Danish;
    report.sections.append({ReportSectionKind::Summary, {chart}});
    const QString path = m_folder.filePath(QStringLiteral("time.pdf"));
    QVERIFY(writeStatusReport(report, m_case.picture(), Phrases::in(Language::Danish), path).ok());
    if (const QString keep = qEnvironmentVariable("KRAVKORT_KEEP"); !keep.isEmpty())
        QFile::copy(path, keep + QStringLiteral("/time.pdf"));
    const QString text = output(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}).simplified();
    for (const char *words : {"opfyldt 144", "omfang 212", "3 aug. 2026", "23 nov. 2026", "250"})
        QVERIFY2(text.contains(QString::fromUtf8(words)), qPrintable(text));

    // One point, or points of one day, are no reason to divide by nothing.
    for (const int count : {0, 1, 2}) {
        chart.points = QList<ReportChart::Point>(count, {start, 0, 0});
        report.sections = {{ReportSectionKind::Summary, {chart}}};
        QVERIFY(writeStatusReport(report, m_case.picture(), Phrases::in(Language::Danish), path).ok());
        QVERIFY(!output(QStringLiteral("pdftotext"), {path, QStringLiteral("-")})
                     .contains(QStringLiteral("nan")));
    }
}

QTEST_MAIN(ReportPagesTest)
#include "tst_reportpages.moc"
