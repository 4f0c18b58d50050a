// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/markedcase.h"
#include "ui/report/htmlfigures.h"
#include "ui/report/htmlreport.h"

#include <QGuiApplication>
#include <QTest>

using namespace kravkort;

// The browser's twin of what a municipality reads holds no more than it may, pictures and their texts
// included.
class MunicipalEditionTest : public QObject
{
    Q_OBJECT

private slots:
    void thePageHoldsNothingInternal_data();
    void thePageHoldsNothingInternal();
    void theInternalPageTellsAll();

private:
    static QString page(const MarkedCase &it, ReportProfile profile, Language language)
    {
        const Phrases phrases = Phrases::in(language);
        const Picture picture = it.picture();
        ReportRequest request{planOf(profile)};
        request.since = it.now.date().addDays(-7);
        request.history = it.history;
        const Report report = reportOf(picture, it.workspace, request, phrases, it.now);
        return QString::fromUtf8(
            htmlReport(report, phrases, htmlFigures(report, picture, phrases).value_or(HtmlFigures{})));
    }
    static QSet<QString> publicColumns()
    {
        QSet<QString> columns;
        for (const char *name : {"vendor.name", "solution.name", "bid.name", "bid.municipalities",
                                 "bid.go_live", "package_decision.from_date", "report_details.version",
                                 "report_details.approver", "report_details.approved_on"})
            columns.insert(QString::fromLatin1(name));
        return columns;
    }
};

void MunicipalEditionTest::thePageHoldsNothingInternal_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 21; seed <= 23; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void MunicipalEditionTest::thePageHoldsNothingInternal()
{
    QFETCH(quint32, seed);
    const MarkedCase it(seed);
    for (const Language language : {Language::Danish, Language::English}) {
        const QString html = page(it, ReportProfile::Municipality, language);
        QVERIFY(html.contains(it.workspace.bid(it.bid)->name));
        QStringList found = marksIn(html, it, publicColumns());
        // A drawing is made of numbers: only words can leak from it.
        found.removeIf([](const QString &mark) { return !mark.contains(u"Qz"); });
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
    }
}

void MunicipalEditionTest::theInternalPageTellsAll()
{
    const MarkedCase it(21);
    const QString html = page(it, ReportProfile::Internal, Language::Danish);
    for (const char *column : {"answer.owner", "answer.note", "evidence.title", "edit.text"}) {
        const QStringList marks = it.marks.value(QString::fromLatin1(column));
        QVERIFY2(
            std::any_of(marks.begin(), marks.end(), [&](const QString &mark) { return html.contains(mark); }),
            column);
    }
}

QTEST_MAIN(MunicipalEditionTest)
#include "tst_municipaledition.moc"
