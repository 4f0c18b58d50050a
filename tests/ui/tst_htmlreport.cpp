// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/oddreport.h"
#include "tests/reportcase.h"
#include "ui/report/htmlreport.h"
#include "ui/report/statusreport.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace kravkort;

namespace {

// What a reader without eyes meets, in order.
struct Read
{
    QString texts; // and text alternatives, without spaces
    QList<int> headings;
    QStringList ids, places, addresses, faults;
    int tables = 0, images = 0;
};

QString closed(const QString &text)
{
    QString result;
    for (const QChar c : text)
        if (!c.isSpace() && c.category() != QChar::Other_Control && c != QChar(0x00ad))
            result.append(c);
    return result;
}

Read read(const QByteArray &html)
{
    Read result;
    QXmlStreamReader xml(html);
    QStringList links;
    bool caption = false, inTable = false;
    while (!xml.atEnd()) {
        xml.readNext();
        const QString name = xml.name().toString();
        if (xml.isStartElement()) {
            const QXmlStreamAttributes attributes = xml.attributes();
            const auto value = [&](const char *key) {
                return attributes.value(QString::fromLatin1(key)).toString();
            };
            result.texts += closed(value("aria-label")) + closed(value("alt"));
            if (!value("id").isEmpty())
                result.ids.append(value("id"));
            if (name.size() == 2 && name.at(0) == u'h' && name.at(1).isDigit())
                result.headings.append(name.at(1).digitValue());
            if (name == QStringLiteral("table")) {
                inTable = true;
                caption = false;
                ++result.tables;
            }
            caption = caption || name == QStringLiteral("caption");
            if (name == QStringLiteral("tr") && inTable && !caption)
                result.faults.append(QStringLiteral("a table without a caption"));
            if (name == QStringLiteral("th") && value("scope").isEmpty())
                result.faults.append(QStringLiteral("a head without a scope"));
            if (name == QStringLiteral("svg") && ++result.images &&
                (value("role") != QStringLiteral("img") || value("aria-label").isEmpty()))
                result.faults.append(QStringLiteral("a figure without words"));
            if (name == QStringLiteral("img") && !attributes.hasAttribute(QStringLiteral("alt")))
                result.faults.append(QStringLiteral("an image without words"));
            if (name == QStringLiteral("script") || name == QStringLiteral("link") ||
                name == QStringLiteral("iframe"))
                result.faults.append(QStringLiteral("it runs or fetches: ") + name);
            for (const QXmlStreamAttribute &attribute : attributes) {
                if (attribute.name().startsWith(u"on"))
                    result.faults.append(QStringLiteral("it runs: ") + attribute.name());
                if (attribute.name() == u"src" && !attribute.value().startsWith(u"data:image/"))
                    result.faults.append(QStringLiteral("it fetches: ") + attribute.value());
            }
            if (name == QStringLiteral("a"))
                links.append(value("href"));
        } else if (xml.isEndElement()) {
            if (name == QStringLiteral("table"))
                inTable = false;
            if (name == QStringLiteral("a")) {
                const QString address = links.takeLast();
                result.texts += closed(address);
                (address.startsWith(u'#') ? result.places : result.addresses).append(address);
            }
        } else if (xml.isCharacters()) {
            result.texts += closed(xml.text().toString());
        }
    }
    if (xml.hasError())
        result.faults.append(QStringLiteral("line %1: %2").arg(xml.lineNumber()).arg(xml.errorString()));
    return result;
}

// What the report says in its blocks, in order; without what it says of itself.
QStringList saidBy(const Report &report, bool ordered)
{
    Report bare = report, shown = report;
    bare.sections.clear();
    // What is read row by row on paper as well is listed head by head.
    if (ordered)
        shown.sections.removeIf([](const ReportSection &section) {
            return section.kind == ReportSectionKind::Front || section.kind == ReportSectionKind::Matrix;
        });
    // A question that the heading above asks already is not asked again.
    for (ReportSection &section : shown.sections)
        for (qsizetype b = 1; b < section.blocks.size(); ++b) {
            auto *chart = std::get_if<ReportChart>(&section.blocks[b]);
            const auto *heading = std::get_if<ReportHeading>(&section.blocks.at(b - 1));
            if (chart && heading && heading->text == chart->question)
                chart->question.clear();
        }
    return textsOf(shown).mid(textsOf(bare).size());
}

} // namespace

// The page for browsers: the PDF's twin for those who do not see it.
class HtmlReportTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isAccessible_data();
    void isAccessible();
    void saysWhatTheReportSaysInItsOrder_data() { isAccessible_data(); }
    void saysWhatTheReportSaysInItsOrder();
    void theMunicipalPageHoldsNothingInternal();
    void oddTextsStayTexts();
    void leadsNowhereUnsafe();
    void isWrittenBySuffix();
    void browsersReadItToo();

private:
    QByteArray made(ReportProfile profile, Language language) const;

    ReportCase m_busy;
};

void HtmlReportTest::initTestCase()
{
    m_busy.choose(QStringLiteral("Y26"), 3);
    m_busy.choose(QStringLiteral("Y20"), 2);
    m_busy.answerAll();
}

QByteArray HtmlReportTest::made(ReportProfile profile, Language language) const
{
    const Phrases phrases = Phrases::in(language);
    return statusReport(m_busy.report(profile, phrases), m_busy.picture(), phrases, ReportFormat::Html)
        .value();
}

void HtmlReportTest::isAccessible_data()
{
    QTest::addColumn<ReportProfile>("profile");
    QTest::addColumn<Language>("language");
    for (const ReportProfile profile : allReportProfiles) {
        QTest::addRow("%s in Danish", qPrintable(wordOf(profile))) << profile << Language::Danish;
        QTest::addRow("%s in English", qPrintable(wordOf(profile))) << profile << Language::English;
    }
}

void HtmlReportTest::isAccessible()
{
    QFETCH(ReportProfile, profile);
    QFETCH(Language, language);
    const QByteArray html = made(profile, language);
    // For looking at: KRAVKORT_KEEP=folder.
    if (const QString keep = qEnvironmentVariable("KRAVKORT_KEEP"); !keep.isEmpty()) {
        QFile file(keep + u'/' + wordOf(profile) +
                   (language == Language::Danish ? u"-da.html" : u"-en.html"));
        if (file.open(QIODevice::WriteOnly))
            file.write(html);
    }
    const Read page = read(html);
    QVERIFY2(page.faults.isEmpty(), qPrintable(page.faults.join(u'\n')));
    QVERIFY(html.contains(language == Language::Danish ? "lang=\"da\"" : "lang=\"en\""));
    QVERIFY(page.tables > 0);
    QVERIFY(page.images > 0);
    // One title, and no level that skips one.
    QCOMPARE(page.headings.count(1), 1);
    QCOMPARE(page.headings.first(), 1);
    for (qsizetype i = 1; i < page.headings.size(); ++i)
        QVERIFY(page.headings.at(i) <= page.headings.at(i - 1) + 1);
    // What is linked to is there, once.
    QCOMPARE(QSet<QString>(page.ids.cbegin(), page.ids.cend()).size(), page.ids.size());
    for (const QString &place : page.places)
        QVERIFY2(page.ids.contains(place.mid(1)), qPrintable(place));
    QCOMPARE(page.places.first(), QStringLiteral("#content")); // past all that is not text
    QVERIFY(html.contains("prefers-color-scheme:dark"));
    QVERIFY(html.contains("@media print"));
}

void HtmlReportTest::saysWhatTheReportSaysInItsOrder()
{
    QFETCH(ReportProfile, profile);
    QFETCH(Language, language);
    const Read page = read(made(profile, language));
    const Report report = m_busy.report(profile, Phrases::in(language));
    qsizetype at = 0;
    for (const QString &text : saidBy(report, true)) {
        const QString wanted = closed(text);
        const qsizetype found = page.texts.indexOf(wanted, at);
        QVERIFY2(found >= 0, qPrintable(QString(text + u"\nnot behind\n" + page.texts.mid(at, 200))));
        at = found + wanted.size();
    }
    for (const QString &text : saidBy(report, false))
        QVERIFY2(page.texts.contains(closed(text)), qPrintable(text));
}

// In no attribute, figure or comment either.
void HtmlReportTest::theMunicipalPageHoldsNothingInternal()
{
    for (const Language language : {Language::Danish, Language::English}) {
        const QByteArray municipal = made(ReportProfile::Municipality, language);
        const QByteArray internal = made(ReportProfile::Internal, language);
        for (const char *mark : ReportCase::marks) {
            QVERIFY2(!municipal.contains(mark), mark);
            QVERIFY2(QByteArray(mark) == "4711" || internal.contains(mark), mark); // written with a separator
        }
    }
}

void HtmlReportTest::oddTextsStayTexts()
{
    for (quint32 seed = 1; seed <= 12; ++seed) {
        const Report report = oddReport(seed);
        const QByteArray html = htmlReport(report, Phrases::in(Language::English), {});
        const Read page = read(html);
        QVERIFY2(page.faults.isEmpty(), qPrintable(page.faults.join(u'\n')));
        QVERIFY(!html.contains("<script>"));
        QVERIFY(page.texts.contains(QStringLiteral("<script>alert(1)</script>")));
        QVERIFY(page.texts.contains(QString(10'000, u'x')));
    }
}

void HtmlReportTest::leadsNowhereUnsafe()
{
    Report report;
    ReportSection section;
    for (const char *address :
         {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "vbscript:x"})
        section.blocks.append(ReportParagraph{QStringLiteral("Read"), ReportParagraph::Tone::Body,
                                              QString::fromLatin1(address)});
    section.blocks.append(ReportParagraph{QStringLiteral("Read"), ReportParagraph::Tone::Body,
                                          QStringLiteral("https://example.org/?a=1&b=\"2\"")});
    section.blocks.append(
        ReportParagraph{QStringLiteral("Nowhere"), ReportParagraph::Tone::Body, {}, QStringLiteral("gone")});
    report.sections.append(section);
    const Read page = read(htmlReport(report, Phrases::in(Language::English), {}));
    QCOMPARE(page.addresses, QStringList(QStringLiteral("https://example.org/?a=1&b=\"2\"")));
    QCOMPARE(page.places, QStringList(QStringLiteral("#content")));
}

void HtmlReportTest::isWrittenBySuffix()
{
    QTemporaryDir folder;
    const Phrases phrases = Phrases::in(Language::Danish);
    const QString path = folder.filePath(QStringLiteral("rapport.HTML"));
    QVERIFY(
        writeStatusReport(m_busy.report(ReportProfile::Management, phrases), m_busy.picture(), phrases, path)
            .ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("<!DOCTYPE html>"));
}

void HtmlReportTest::browsersReadItToo()
{
    QProcess xmllint;
    xmllint.start(QStringLiteral("xmllint"), {QStringLiteral("--html"), QStringLiteral("--noout"),
                                              QStringLiteral("--nowarning"), QStringLiteral("-")});
    xmllint.write(made(ReportProfile::Municipality, Language::Danish));
    xmllint.closeWriteChannel();
    QVERIFY(xmllint.waitForFinished());
    // It knows HTML 4 only, and names each element that came later.
    for (const QByteArray &line : xmllint.readAllStandardError().split('\n'))
        if (line.contains("error :"))
            QVERIFY2(line.contains("Tag ") && line.contains("invalid"), line.constData());
}

QTEST_MAIN(HtmlReportTest)
#include "tst_htmlreport.moc"
