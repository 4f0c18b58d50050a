// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text/names.h"
#include "models/store/sample.h"
#include "tests/reportcase.h"
#include "ui/report/reportboxes.h"
#include "ui/report/statusreport.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace kravkort;

// The report as a reader gets it: the file is read back with poppler's and qpdf's tools.
class ReportPdfTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isA4WithItsFontsEmbedded_data();
    void isA4WithItsFontsEmbedded();
    void saysWhatItIsAndWhoMadeIt();
    void everyPageIsNumbered();
    void tableHeadsAreRepeated();
    void aFewLinesBeneathAHeadingStayTogether();
    void linksLeadOut();
    void linksLeadInside();
    void keepsWhatArchivesAskFor_data() { isA4WithItsFontsEmbedded_data(); }
    void keepsWhatArchivesAskFor();
    void saysWhatTheReportSaysInItsOrder_data() { isA4WithItsFontsEmbedded_data(); }
    void saysWhatTheReportSaysInItsOrder();
    void headingsAreBookmarks();
    void theMunicipalFileHoldsNothingInternal();
    void oddTextsDoNotBreakIt();
    void anEmptyBidSaysSo();
    void aFailedWriteIsAnErrorAndLeavesNothing();
    void aDeviceIsNotReplacedByAFile();
    void everyBidOfTheSampleIsWritten();

private:
    static QString output(const QString &program, const QStringList &arguments);
    static QString text(const QString &path)
    {
        return output(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    }
    QString write(const ReportCase &it, ReportProfile profile, Language language);

    QTemporaryDir m_folder;
    ReportCase m_busy;
};

void ReportPdfTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_busy.choose(QStringLiteral("Y26"), 3);
    m_busy.choose(QStringLiteral("Y20"), 2);
    m_busy.answerAll();
}

QString ReportPdfTest::output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return QStringLiteral("%1 failed: %2")
            .arg(program, QString::fromUtf8(process.readAllStandardError()));
    return QString::fromUtf8(process.readAllStandardOutput());
}

// The path of the report, or an empty one where it could not be written.
QString ReportPdfTest::write(const ReportCase &it, ReportProfile profile, Language language)
{
    const Phrases phrases = Phrases::in(language);
    const QString path =
        m_folder.filePath(wordOf(profile) + (language == Language::Danish ? u"-da.pdf" : u"-en.pdf"));
    const Status written = writeStatusReport(it.report(profile, phrases), it.picture(), phrases, path);
    if (!written)
        return {};
    // For looking at: KRAVKORT_KEEP=folder.
    if (const QString keep = qEnvironmentVariable("KRAVKORT_KEEP"); !keep.isEmpty()) {
        const QString kept = QDir(keep).filePath(QString::fromLatin1(QTest::currentTestFunction()) + u'-' +
                                                 QFileInfo(path).fileName());
        QFile::remove(kept);
        QFile::copy(path, kept);
    }
    return path;
}

void ReportPdfTest::isA4WithItsFontsEmbedded_data()
{
    QTest::addColumn<ReportProfile>("profile");
    QTest::addColumn<Language>("language");
    for (const ReportProfile profile : allReportProfiles) {
        QTest::addRow("%s in Danish", qPrintable(wordOf(profile))) << profile << Language::Danish;
        QTest::addRow("%s in English", qPrintable(wordOf(profile))) << profile << Language::English;
    }
}

void ReportPdfTest::isA4WithItsFontsEmbedded()
{
    QFETCH(ReportProfile, profile);
    QFETCH(Language, language);
    const QString path = write(m_busy, profile, language);
    const QString info = output(QStringLiteral("pdfinfo"), {path});
    QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Page size: +595.* x 842.* pts \\(A4\\)"))),
             qPrintable(info));
    const QStringList fonts =
        output(QStringLiteral("pdffonts"), {path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    // name, type, encoding, emb, sub, uni, object
    const QRegularExpression embedded(QStringLiteral(" yes +(yes|no) +yes +\\d+ +0$"));
    for (const QString &font : fonts)
        QVERIFY2(embedded.match(font.trimmed()).hasMatch(), qPrintable(font));
    const QString images = output(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path});
    QCOMPARE(images.split(u'\n', Qt::SkipEmptyParts).size(), 2); // its head only: all is vectors
    const QString check = output(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
    QVERIFY2(check.contains(QStringLiteral("No syntax or stream encoding errors")), qPrintable(check));
    // Transparency is not for PDF/A-1.
    const QString plain =
        output(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), path, QStringLiteral("-")});
    QVERIFY(!plain.contains(QRegularExpression(QStringLiteral("/SMask (?!/None)"))));
    QVERIFY(!plain.contains(QRegularExpression(QStringLiteral("/(ca|CA) 0"))));
}

void ReportPdfTest::saysWhatItIsAndWhoMadeIt()
{
    const QString path = write(m_busy, ReportProfile::Municipality, Language::Danish);
    const QString info = output(QStringLiteral("pdfinfo"), {path});
    QVERIFY(
        info.contains(QRegularExpression(QStringLiteral("Title: .*Ydelsesområde 26 til Østerå Kommune"))));
    QVERIFY(info.contains(QRegularExpression(QStringLiteral("Author: +Nordlys Fagsystemer ApS"))));
    QVERIFY(info.contains(QRegularExpression(QStringLiteral("Creator: +Kravkort"))));
    const QString xmp = output(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), path});
    QVERIFY(xmp.contains(QStringLiteral("Nordlys Fagsystemer ApS")));
    QVERIFY(xmp.contains(QRegularExpression(QStringLiteral("pdfaid:part(=\"|>)1"))));
    QVERIFY(xmp.contains(QRegularExpression(QStringLiteral("pdfaid:conformance(=\"|>)B"))));
}

void ReportPdfTest::everyPageIsNumbered()
{
    const QStringList pages =
        text(write(m_busy, ReportProfile::Internal, Language::English)).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 5);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        QVERIFY(pages.at(page).contains(QStringLiteral("Page %1 of %2").arg(page + 1).arg(pages.size())));
        if (page > 0) // the front page says it large, over two lines
            QVERIFY(pages.at(page).contains(QStringLiteral("Ydelsesområde 26 til Østerå Kommune")));
    }
}

void ReportPdfTest::tableHeadsAreRepeated()
{
    const QStringList pages =
        text(write(m_busy, ReportProfile::Municipality, Language::English)).split(u'\f', Qt::SkipEmptyParts);
    const QRegularExpression criterion(QStringLiteral("^ *SF\\d+[A-Z]*(_[A-Z0-9_]+)?-\\d+ "),
                                       QRegularExpression::MultilineOption);
    int seen = 0;
    for (const QString &page : pages)
        if (const auto row = criterion.match(page); row.hasMatch()) {
            ++seen;
            const qsizetype head = page.indexOf(QStringLiteral("Id and basis"));
            QVERIFY2(head >= 0 && head < row.capturedStart(), qPrintable(page));
        }
    QVERIFY(seen > 3);
}

void ReportPdfTest::aFewLinesBeneathAHeadingStayTogether()
{
    const ReportParagraph line{QStringLiteral("A line"), ReportParagraph::Tone::Quiet, {}};
    Report report;
    ReportSection section;
    section.blocks = {ReportHeading{3, QStringLiteral("First")}, line, line, line,
                      ReportHeading{3, QStringLiteral("Second")}};
    for (int i = 0; i < 9; ++i)
        section.blocks.append(line);
    report.sections.append(section);
    QImage paper(100, 100, QImage::Format_RGB32);
    const ReportStyle style(paper);
    const Picture picture = m_busy.picture();
    QList<bool> kept;
    for (const ReportBox &box :
         boxesOf(report, picture, Phrases::in(Language::English), style, std::make_shared<AnchorPages>()))
        kept.append(box.slab.keepWithNext);
    const QList<bool> note{true, true, true, false};
    QCOMPARE(kept.first(4), note);
    QVERIFY(kept.at(4));                     // the second heading stays with what it heads
    QVERIFY(!kept.sliced(5).contains(true)); // what is longer may go on to another page
}

void ReportPdfTest::linksLeadOut()
{
    const QString urls =
        output(QStringLiteral("pdfinfo"),
               {QStringLiteral("-url"), write(m_busy, ReportProfile::Municipality, Language::Danish)});
    QVERIFY2(urls.contains(QStringLiteral("https://digitaliseringskataloget.dk/integration/sf1470")),
             qPrintable(urls.left(500)));
}

void ReportPdfTest::linksLeadInside()
{
    const QString path = write(m_busy, ReportProfile::Internal, Language::Danish);
    const QString plain =
        output(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), path, QStringLiteral("-")});
    // None is left as the address that it was laid out with.
    QVERIFY(!plain.contains(QStringLiteral("/URI (#")));
    static const QRegularExpression link(
        QStringLiteral("<<[^<>]*/Dest \\[[^\\]]*/XYZ[^\\]]*\\][^<>]*/Subtype /Link[^<>]*>>"));
    static const QRegularExpression target(QStringLiteral("/Dest \\[\\s*(\\d+) 0 R\\s*/XYZ"));
    static const QRegularExpression page(QStringLiteral("\\n(\\d+) 0 obj\\n<<[^>]*/Type /Page\\n"));
    int links = 0;
    for (auto found = link.globalMatch(plain); found.hasNext();) {
        const QString annotation = found.next().captured();
        QVERIFY(target.match(annotation).hasMatch());
        QVERIFY(annotation.contains(QStringLiteral("/F 4"))); // it is printed, as PDF/A asks of all
        ++links;
    }
    QVERIFY2(links > 20, qPrintable(QString::number(links)));
}

// What a validator of PDF/A-1b looks at first.
void ReportPdfTest::keepsWhatArchivesAskFor()
{
    QFETCH(ReportProfile, profile);
    QFETCH(Language, language);
    const QString path = write(m_busy, profile, language);
    const QString plain =
        output(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), path, QStringLiteral("-")});
    const auto has = [&plain](const char *pattern) {
        return plain.contains(QRegularExpression(QString::fromLatin1(pattern)));
    };
    QVERIFY(plain.startsWith(QStringLiteral("%PDF-1.4")));
    QVERIFY(has("/OutputIntents"));
    QVERIFY(has("/S /GTS_PDFA1"));
    QVERIFY(has("/DestOutputProfile"));
    QVERIFY(has("/ID \\["));
    QVERIFY(has("/Metadata"));
    QVERIFY(!has("/Encrypt"));
    QVERIFY(!has("/(JavaScript|JS|Launch|EmbeddedFile|Movie|Sound)\\b"));
    QVERIFY(!has("/ObjStm"));
    QVERIFY(!has("/LZWDecode"));
    // Nothing shines through.
    QVERIFY(!has("/SMask (?!/None)"));
    QVERIFY(!has("/(ca|CA) (0|\\.)"));
    QVERIFY(!has("/BM (?!/Normal)"));
    QVERIFY(!has("/Group\\s*<<[^>]*/S /Transparency"));
    // What the information says, the metadata say too.
    const QString xmp = output(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), path});
    const QString info = output(QStringLiteral("pdfinfo"), {path});
    for (const char *key : {"Title", "Author", "Subject"}) {
        const QRegularExpression line(QStringLiteral("%1: +(.+)").arg(QString::fromLatin1(key)));
        const QString value = line.match(info).captured(1).trimmed();
        QVERIFY2(!value.isEmpty(), key);
        QVERIFY2(xmp.contains(value.toHtmlEscaped()), qPrintable(value));
    }
}

// Text by text as it was painted; elided ones aside, which stand in charts and in the matrix.
void ReportPdfTest::saysWhatTheReportSaysInItsOrder()
{
    QFETCH(ReportProfile, profile);
    QFETCH(Language, language);
    const auto closed = [](const QString &text) {
        QString result;
        // A reader of PDFs may give ligatures for what they stand for.
        for (const QChar c : text.normalized(QString::NormalizationForm_KC))
            if (!c.isSpace())
                result.append(c);
        return result;
    };
    const QString shown =
        closed(output(QStringLiteral("pdftotext"),
                      {QStringLiteral("-raw"), write(m_busy, profile, language), QStringLiteral("-")}));
    Report report = m_busy.report(profile, Phrases::in(language));
    Report bare = report;
    bare.sections.clear();
    for (ReportSection &section : report.sections)
        section.blocks.removeIf([](const ReportBlock &block) {
            return !std::holds_alternative<ReportHeading>(block) &&
                   !std::holds_alternative<ReportParagraph>(block) &&
                   !std::holds_alternative<ReportTable>(block);
        });
    for (ReportSection &section : report.sections)
        for (ReportBlock &block : section.blocks)
            if (auto *table = std::get_if<ReportTable>(&block)) {
                table->caption.clear(); // for those who do not see the table's place
                for (ReportRow &row : table->rows)
                    for (ReportCell &cell : row.cells) {
                        cell.link.clear();
                        for (ReportLine &line : cell.details)
                            line.link.clear();
                    }
            } else if (auto *paragraph = std::get_if<ReportParagraph>(&block)) {
                paragraph->link.clear();
            }
    qsizetype at = 0;
    for (const QString &text : textsOf(report).mid(textsOf(bare).size())) {
        const qsizetype found = shown.indexOf(closed(text), at);
        QVERIFY2(found >= 0, qPrintable(QString(text + u"\nnot behind\n" + shown.mid(at, 200))));
        at = found + closed(text).size();
    }
}

void ReportPdfTest::headingsAreBookmarks()
{
    const QString path = write(m_busy, ReportProfile::Municipality, Language::Danish);
    const QString json = output(QStringLiteral("qpdf"),
                                {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), path});
    QVERIFY(json.contains(QStringLiteral("SF1470 Sags- og Dokumentindekset")));
    const QString all = output(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), path, QStringLiteral("-")});
    QVERIFY(all.contains(QStringLiteral("/Lang (da-DK)")));
}

void ReportPdfTest::theMunicipalFileHoldsNothingInternal()
{
    for (const Language language : {Language::Danish, Language::English}) {
        const QString path = write(m_busy, ReportProfile::Municipality, language);
        const QString shown = text(path);
        const QString raw = output(QStringLiteral("pdfinfo"), {QStringLiteral("-url"), path});
        for (const char *mark : ReportCase::marks) {
            QVERIFY2(!shown.contains(QString::fromLatin1(mark)), mark);
            QVERIFY2(!raw.contains(QString::fromLatin1(mark)), mark);
        }
    }
}

void ReportPdfTest::oddTextsDoNotBreakIt()
{
    ReportCase it;
    it.choose(QStringLiteral("Y20"), 1);
    const Picture picture = it.picture();
    QStringList odd{QStringLiteral("<script>alert(1)</script>"),
                    QStringLiteral("æøåÆØÅ 🙂👩‍💻"),
                    QString(10'000, u'x'),
                    QStringLiteral("ord ").repeated(2'500),
                    QStringLiteral("linje\n").repeated(300),
                    QStringLiteral("שלום مرحبا"),
                    QString(QChar(0)) + QChar(0xd800) + u"\x01 bell"};
    for (const Criterion &criterion : it.catalogue->criteria)
        if (picture.scope.holds(criterion) && !odd.isEmpty()) {
            Answer answer;
            answer.solution = it.solution;
            answer.criterion = criterion.id;
            answer.note = odd.takeFirst();
            it.put(answer);
        }
    Bid bid = *it.workspace.bid(it.bid);
    bid.name = QStringLiteral("Bud & <b>tilbud</b> ") + QString(2'000, u'y');
    it.put(bid);
    it.put(Vendor{QStringLiteral("Ænd & Søn <\"'> ApS")});
    const QString path = write(it, ReportProfile::Internal, Language::Danish);
    QVERIFY(!path.isEmpty());
    const QString check = output(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
    QVERIFY2(check.contains(QStringLiteral("No syntax or stream encoding errors")), qPrintable(check));
    const QString shown = output(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    QVERIFY(shown.contains(QStringLiteral("<script>alert(1)</script>")));
    // All of the long ones is there, over as many pages as it takes.
    QVERIFY(shown.count(u'x') >= 10'000);
    QVERIFY(shown.count(QStringLiteral("linje")) >= 300);
    QVERIFY(output(QStringLiteral("pdfinfo"), {path}).contains(QStringLiteral("Ænd & Søn <\"'> ApS")));
    QVERIFY(output(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), path})
                .contains(QStringLiteral("Ænd &amp; Søn")));
}

void ReportPdfTest::anEmptyBidSaysSo()
{
    const QString shown = text(write(ReportCase(), ReportProfile::Municipality, Language::English));
    QVERIFY(shown.contains(QStringLiteral("No use case has been chosen")));
    QVERIFY(shown.contains(QStringLiteral("No use case has been chosen")));
}

void ReportPdfTest::aFailedWriteIsAnErrorAndLeavesNothing()
{
    const Phrases phrases = Phrases::in(Language::English);
    const ReportCase it;
    const Report report = it.report(ReportProfile::Internal, phrases);
    const QString nowhere = m_folder.filePath(QStringLiteral("no/such/folder/report.pdf"));
    for (const QString &path : {nowhere, m_folder.path(), QString(), QStringLiteral("/proc/report.pdf")}) {
        const Status written = writeStatusReport(report, it.picture(), phrases, path);
        QVERIFY2(!written.ok(), qPrintable(path));
        QVERIFY(written.error().kind == Error::Kind::Unwritable);
        QVERIFY2(written.error().message.contains(path), qPrintable(written.error().message));
    }
    QVERIFY(!QFileInfo::exists(m_folder.filePath(QStringLiteral("no"))));
}

void ReportPdfTest::aDeviceIsNotReplacedByAFile()
{
    const Phrases phrases = Phrases::in(Language::English);
    const ReportCase it;
    const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(QProcess::execute(QStringLiteral("mkfifo"), {pipe}), 0);
    const Status written =
        writeStatusReport(it.report(ReportProfile::Internal, phrases), it.picture(), phrases, pipe);
    QVERIFY(!written.ok());
    QVERIFY(!QFileInfo(pipe).isFile());
}

void ReportPdfTest::everyBidOfTheSampleIsWritten()
{
    ReportCase it;
    it.workspace = applied(Workspace(), sampleEdit(*it.catalogue, it.now.date()));
    for (const Bid &bid : it.workspace.table<Bid>()) {
        it.bid = bid.id;
        QVERIFY(!write(it, ReportProfile::Internal, Language::Danish).isEmpty());
    }
}

QTEST_MAIN(ReportPdfTest)
#include "tst_reportpdf.moc"
