// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/meeting/meetings.h"
#include "models/store/meetingverbs.h"
#include "tests/cli/program.h"
#include "tests/support/openedstore.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kravkort;

// `kravkort minutes`, as a process.
class CliMinutesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theLastMeetingHeldIsMeant();
    void aMeetingIsNamedByMunicipalityAndDay();
    void whatIsNotThereIsAnsweredWithWhatIs();
    void wordsThatAreMissingAreAskedFor_data();
    void wordsThatAreMissingAreAskedFor();

private:
    QString path(const char *name) const { return m_folder->path(name); }
    QByteArray written(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void hold(WorkspaceStore &store, const QString &municipality, QDate on, const QString &said);

    std::unique_ptr<StoreFolder> m_folder;
    QString m_workspace;
};

void CliMinutesTest::hold(WorkspaceStore &store, const QString &municipality, QDate on, const QString &said)
{
    const Meeting meeting{.bid = store.currentBid(), .municipality = municipality, .on = on};
    const MeetingId id = saveMeeting(store, meeting, proposedAgenda(store, meeting).first(3));
    QVERIFY(showItem(store, id, agendaOf(store.workspace(), id).first().id, Language::Danish));
    QVERIFY(!savePoint(store, {.meeting = id, .kind = PointKind::Decision, .text = said}).isEmpty());
}

void CliMinutesTest::init()
{
    m_folder = std::make_unique<StoreFolder>();
    const Opened store = m_folder->sample();
    m_workspace = store->path();
    hold(*store, u"Aarhus"_s, day, u"First words"_s);
    hold(*store, u"Odense"_s, day.addDays(-3), u"Other words"_s);
    const Meeting prepared{.bid = store->currentBid(), .municipality = u"Aarhus"_s, .on = day.addDays(9)};
    QVERIFY(!saveMeeting(*store, prepared, {}).isEmpty());
}

void CliMinutesTest::theLastMeetingHeldIsMeant()
{
    const Ran pdf = runKravkort({u"minutes"_s, m_workspace, u"--output"_s, path("m.pdf")});
    QVERIFY2(pdf.status == 0, pdf.err.constData());
    QVERIFY(written("m.pdf").startsWith("%PDF"));
    const Ran html =
        runKravkort({u"minutes"_s, m_workspace, u"--language"_s, u"da"_s, u"--output"_s, path("m.html")});
    QCOMPARE(html.status, 0);
    QVERIFY(written("m.html").contains("First words"));
    QVERIFY(written("m.html").contains("Udkast til referat"));
    QVERIFY(!written("m.html").contains("Other words"));
}

void CliMinutesTest::aMeetingIsNamedByMunicipalityAndDay()
{
    QCOMPARE(runKravkort({u"minutes"_s, m_workspace, u"--with"_s, u"461"_s, u"--output"_s, path("o.html"),
                          u"--language"_s, u"en"_s})
                 .status,
             0);
    QVERIFY(written("o.html").contains("Other words") && written("o.html").contains("Draft minutes"));
    QCOMPARE(runKravkort({u"minutes"_s, m_workspace, u"--on"_s, day.toString(Qt::ISODate), u"--output"_s,
                          path("d.html")})
                 .status,
             0);
    QVERIFY(written("d.html").contains("First words"));
}

void CliMinutesTest::whatIsNotThereIsAnsweredWithWhatIs()
{
    const Ran ran =
        runKravkort({u"minutes"_s, m_workspace, u"--with"_s, u"Skive"_s, u"--output"_s, path("s.html")});
    QCOMPARE(ran.status, 3);
    QVERIFY(ran.hasOneErrorLine());
    QVERIFY(ran.err.contains("Odense") && ran.err.contains("2026-11-24"));
    QVERIFY(!QFile::exists(path("s.html")));
}

void CliMinutesTest::wordsThatAreMissingAreAskedFor_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("a workspace") << QStringList{} << QByteArray("workspace");
    QTest::newRow("an output") << QStringList{u"w.kravkort"_s} << QByteArray("--output");
    QTest::newRow("an ending") << QStringList{u"w.kravkort"_s, u"--output"_s, u"m.docx"_s}
                               << QByteArray("m.docx");
    QTest::newRow("a day") << QStringList{u"w.kravkort"_s, u"--on"_s, u"today"_s, u"--output"_s, u"m.pdf"_s}
                           << QByteArray("today");
}

void CliMinutesTest::wordsThatAreMissingAreAskedFor()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, says);
    const Ran ran = runKravkort(QStringList{u"minutes"_s} + words);
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.contains(says), ran.err.constData());
}

QTEST_GUILESS_MAIN(CliMinutesTest)
#include "tst_climinutes.moc"
