// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace kravkort;

// `kravkort new`, `status`, `report` and `check`, as a process.
class CliWorkspaceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aNewWorkspaceIsEmptyAndSound();
    void newNeverReplacesAFile();
    void theSampleHasThreeBidsAndClaimsMoreThanItShows();
    void statusCanAddDecisions();
    void statusCountsWhatItSays_data();
    void statusCountsWhatItSays();
    void statusFindsABidByItsNameOrId();
    void anUnknownBidIsWrongUsageAndTheKnownAreNamed();
    void aWorkspaceWithoutABidIsNamed();
    void statusIsReadableInBothLanguages();
    void readingLeavesTheFileAsItWas();
    void aReportIsAPdf_data();
    void aReportIsAPdf();
    void aReportThatCannotBeWrittenLeavesNothing_data();
    void aReportThatCannotBeWrittenLeavesNothing();
    void aReportNeverReplacesItsWorkspace();
    void badWorkspacesAreToldInOneLine_data();
    void badWorkspacesAreToldInOneLine();
    void checkListsFindingsOneALine();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    static QByteArray contentsOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a fixture cannot be written");
        return file.fileName();
    }
    QJsonObject status(const QString &workspace, const QString &bid = {}) const
    {
        QStringList arguments{QStringLiteral("status"), workspace, QStringLiteral("--json")};
        if (!bid.isEmpty())
            arguments << QStringLiteral("--bid") << bid;
        return QJsonDocument::fromJson(runKravkort(arguments).out).object();
    }
    QStringList bidNames() const;

    QTemporaryDir m_folder;
    QString m_sample;
};

QStringList CliWorkspaceTest::bidNames() const
{
    QStringList names;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("names"));
        database.setDatabaseName(m_sample);
        database.open();
        QSqlQuery query(QStringLiteral("SELECT name FROM bid ORDER BY name"), database);
        while (query.next())
            names.append(query.value(0).toString());
    }
    QSqlDatabase::removeDatabase(QStringLiteral("names"));
    return names;
}

void CliWorkspaceTest::initTestCase()
{
    m_sample = path("prøve 1.kravkort");
    const Ran ran = runKravkort({QStringLiteral("new"), m_sample, QStringLiteral("--sample")});
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(ran.status, 0);
}

void CliWorkspaceTest::aNewWorkspaceIsEmptyAndSound()
{
    const QString fresh = path("new.kravkort");
    const Ran made = runKravkort({QStringLiteral("new"), fresh});
    QCOMPARE(made.err, QByteArray());
    QCOMPARE(made.status, 0);
    const Ran checked = runKravkort({QStringLiteral("check"), fresh});
    QVERIFY2(checked.status == 0, QByteArray(checked.out + checked.err).constData());
    QCOMPARE(checked.out, QByteArray("no findings\n"));
    const QJsonObject json = status(fresh);
    QCOMPARE(json.value(QStringLiteral("chosenUsecases")).toInt(-1), 0);
    QCOMPARE(json.value(QStringLiteral("pooledMandatory")).toDouble(), 1.0);
    QCOMPARE(json.value(QStringLiteral("packages")).toArray(), QJsonArray());
    QVERIFY(!json.contains(QStringLiteral("general")));
}

void CliWorkspaceTest::newNeverReplacesAFile()
{
    const QString precious = write("precious.kravkort", "my only copy");
    for (const QStringList &more : {QStringList(), QStringList{QStringLiteral("--sample")}}) {
        const Ran ran = runKravkort(QStringList{QStringLiteral("new"), precious} + more);
        QCOMPARE(ran.status, 3);
        QVERIFY2(ran.hasOneErrorLine() && ran.err.contains("precious.kravkort"), ran.err.constData());
    }
    QCOMPARE(contentsOf(precious), QByteArray("my only copy"));
    const Ran nowhere = runKravkort({QStringLiteral("new"), path("none/a.kravkort")});
    QCOMPARE(nowhere.status, 3);
    QVERIFY2(nowhere.hasOneErrorLine() && nowhere.err.contains("none/a.kravkort"), nowhere.err.constData());
}

void CliWorkspaceTest::theSampleHasThreeBidsAndClaimsMoreThanItShows()
{
    QCOMPARE(bidNames().size(), 3);
    const Ran ran = runKravkort({QStringLiteral("check"), m_sample});
    QVERIFY2(ran.status == 1, QByteArray(ran.out + ran.err).constData());
    QCOMPARE(ran.err, QByteArray());
    // Nothing but claims: a severity, who claims it, and what.
    const QList<QByteArray> lines = ran.out.trimmed().split('\n');
    QVERIFY(lines.size() > 1);
    for (const QByteArray &line : lines) {
        QVERIFY2(line.startsWith("serious: ") || line.startsWith("warning: ") || line.startsWith("note: "),
                 line.constData());
        QVERIFY2(line.contains(": Bid “") || line.contains(": Solution “"), line.constData());
    }
    QVERIFY(ran.out.contains("is called met, but nothing proves it"));
}

void CliWorkspaceTest::statusCanAddDecisions()
{
    const QJsonObject plain = status(m_sample);
    const Ran ran = runKravkort(
        {QStringLiteral("status"), m_sample, QStringLiteral("--json"), QStringLiteral("--decisions")});
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.status, 0);
    QJsonObject json = QJsonDocument::fromJson(ran.out).object();
    const QJsonArray marginal = json.take(QStringLiteral("marginal")).toArray();
    const QJsonArray areas = json.take(QStringLiteral("marginalAreas")).toArray();
    const QJsonArray ladder = json.take(QStringLiteral("ladder")).toArray();
    const QJsonArray leverage = json.take(QStringLiteral("leverage")).toArray();
    QCOMPARE(json, plain);
    QCOMPARE(marginal.size(), ladder.size());
    QVERIFY(!areas.isEmpty() && !leverage.isEmpty());
    int chosen = 0;
    for (qsizetype i = 0; i < marginal.size(); ++i) {
        QCOMPARE(marginal.at(i)[QStringLiteral("id")], ladder.at(i)[QStringLiteral("id")]);
        chosen += marginal.at(i)[QStringLiteral("chosen")].toBool() ? 1 : 0;
    }
    QCOMPARE(chosen, json.value(QStringLiteral("chosenUsecases")).toInt());
    double before = 1e9;
    for (const QJsonValue &value : leverage) {
        QVERIFY(value[QStringLiteral("usecases")].toInt() > 0);
        if (value[QStringLiteral("leverage")].isNull())
            continue;
        const double perHour = value[QStringLiteral("leverage")].toDouble();
        QCOMPARE(perHour,
                 value[QStringLiteral("usecases")].toInt() / value[QStringLiteral("hours")].toDouble());
        QVERIFY(perHour <= before);
        before = perHour;
    }
}

void CliWorkspaceTest::statusCountsWhatItSays_data()
{
    QTest::addColumn<QString>("bid");
    for (const QString &name : bidNames())
        QTest::newRow(qPrintable(name)) << name;
}

void CliWorkspaceTest::statusCountsWhatItSays()
{
    QFETCH(const QString, bid);
    const QJsonObject json = status(m_sample, bid);
    QCOMPARE(json.value(QStringLiteral("bid")).toObject().value(QStringLiteral("name")).toString(), bid);
    QVERIFY(!json.value(QStringLiteral("bid"))[QStringLiteral("solution")].toString().isEmpty());

    // What status adds to each thing in scope, with what holds of it whatever the workspace says.
    QHash<QString, QJsonObject> byId;
    for (const char *kind : {"usecases", "packages", "integrations"}) {
        QStringList ids;
        for (const QJsonValue &value : json.value(QLatin1StringView(kind)).toArray()) {
            const QJsonObject node = value.toObject();
            ids.append(node.value(QStringLiteral("id")).toString());
            byId.insert(ids.last(), node);
        }
        QStringList sorted = ids;
        sorted.sort();
        QCOMPARE(ids, sorted);
        QVERIFY(!ids.isEmpty());
    }
    byId.insert(QStringLiteral("GV"), json.value(QStringLiteral("general")).toObject());
    int ready = 0;
    for (const QJsonObject &node : std::as_const(byId)) {
        const QString id = node.value(QStringLiteral("id")).toString();
        if (node.contains(QStringLiteral("inScope")) && !node.value(QStringLiteral("inScope")).toBool()) {
            QVERIFY2(!node.contains(QStringLiteral("own")), qPrintable(id));
            continue;
        }
        const double own = node.value(QStringLiteral("own")).toDouble(-1);
        const double effective = node.value(QStringLiteral("effective")).toDouble(-1);
        const double pooled = node.value(QStringLiteral("pooled")).toDouble(-1);
        const int met = node.value(QStringLiteral("met")).toInt(-1);
        const int applicable = node.value(QStringLiteral("applicable")).toInt(-1);
        QVERIFY2(effective >= 0 && effective <= own && own <= 1, qPrintable(id));
        QVERIFY2(met >= 0 && met <= applicable, qPrintable(id));
        QCOMPARE(pooled, applicable == 0 ? 1.0 : double(met) / applicable);
        QCOMPARE(node.value(QStringLiteral("ready")).toBool(), effective == 1.0);
        const QJsonArray weakest = node.value(QStringLiteral("weakest")).toArray();
        QCOMPARE(weakest.first().toString(), id);
        QCOMPARE(byId.value(weakest.last().toString()).value(QStringLiteral("own")).toDouble(-1), effective);
        ready += id.contains(QStringLiteral("-U")) && effective == 1.0 ? 1 : 0;
    }
    QCOMPARE(json.value(QStringLiteral("chosenUsecases")).toInt(),
             json.value(QStringLiteral("usecases")).toArray().size());
    QCOMPARE(json.value(QStringLiteral("readyUsecases")).toInt(), ready);
    for (const char *name : {"pooledMandatory", "pooledSupplementary"}) {
        const double pooled = json.value(QLatin1StringView(name)).toDouble(-1);
        QVERIFY(pooled >= 0 && pooled <= 1);
    }
}

void CliWorkspaceTest::statusFindsABidByItsNameOrId()
{
    const QString last = bidNames().last();
    const QJsonObject byName = status(m_sample, last);
    const QString id = byName.value(QStringLiteral("bid"))[QStringLiteral("id")].toString();
    QVERIFY(!id.isEmpty());
    QCOMPARE(status(m_sample, id), byName);
    QCOMPARE(status(m_sample), status(m_sample, bidNames().first()));
}

void CliWorkspaceTest::anUnknownBidIsWrongUsageAndTheKnownAreNamed()
{
    for (const QStringList &arguments :
         {QStringList{QStringLiteral("status"), m_sample, QStringLiteral("--bid"), QStringLiteral("Intet")},
          QStringList{QStringLiteral("report"), m_sample, QStringLiteral("--output"), path("no.pdf"),
                      QStringLiteral("--bid"), QStringLiteral("Intet")}}) {
        const Ran ran = runKravkort(arguments);
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.hasOneErrorLine() && ran.err.contains("Intet"), ran.err.constData());
        for (const QString &name : bidNames())
            QVERIFY2(ran.err.contains(name.toUtf8()), ran.err.constData());
    }
    QVERIFY(!QFile::exists(path("no.pdf")));
}

void CliWorkspaceTest::aWorkspaceWithoutABidIsNamed()
{
    const QString bare = path("bare.kravkort");
    QCOMPARE(runKravkort({QStringLiteral("new"), bare}).status, 0);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bare"));
        database.setDatabaseName(bare);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QStringLiteral("DELETE FROM bid")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("bare"));
    const Ran ran = runKravkort({QStringLiteral("status"), bare});
    QCOMPARE(ran.status, 3);
    QVERIFY2(ran.hasOneErrorLine(), ran.err.constData());
    QVERIFY2(ran.err.contains(bare.toUtf8()), ran.err.constData());
}

void CliWorkspaceTest::statusIsReadableInBothLanguages()
{
    const Ran english = runKravkort({QStringLiteral("status"), m_sample}, {QStringLiteral("LANG=C")});
    QCOMPARE(english.err, QByteArray());
    QCOMPARE(english.status, 0);
    QVERIFY(english.out.contains(bidNames().first().toUtf8()));
    QVERIFY(english.out.contains("General terms"));
    const Ran danish =
        runKravkort({QStringLiteral("status"), m_sample}, {QStringLiteral("LANG=da_DK.UTF-8")});
    QCOMPARE(danish.status, 0);
    QVERIFY(danish.out != english.out);
}

void CliWorkspaceTest::readingLeavesTheFileAsItWas()
{
    const QByteArray before = contentsOf(m_sample);
    const QDateTime changed = QFileInfo(m_sample).lastModified();
    const QStringList beside = QFileInfo(m_sample).dir().entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(runKravkort({QStringLiteral("status"), m_sample}).status, 0);
    QCOMPARE(runKravkort({QStringLiteral("check"), m_sample}).status, 1);
    QVERIFY(contentsOf(m_sample) == before);
    QCOMPARE(QFileInfo(m_sample).lastModified(), changed);
    QCOMPARE(QFileInfo(m_sample).dir().entryList(QDir::Files | QDir::Hidden), beside);
}

void CliWorkspaceTest::aReportIsAPdf_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QStringList>("environment");
    QTest::newRow("plain") << QStringList() << QStringList();
    QTest::newRow("Danish") << QStringList{QStringLiteral("--language"), QStringLiteral("da")}
                            << QStringList();
    QTest::newRow("English") << QStringList{QStringLiteral("--language"), QStringLiteral("en")}
                             << QStringList{QStringLiteral("LANG=da_DK.UTF-8")};
    for (const char *profile : {"internal", "management", "municipality"})
        QTest::newRow(profile) << QStringList{QStringLiteral("--profile"), QString::fromLatin1(profile)}
                               << QStringList();
    QTest::newRow("a display that does not answer")
        << QStringList() << QStringList{QStringLiteral("DISPLAY=:4711")};
    QTest::newRow("another platform asked for")
        << QStringList() << QStringList{QStringLiteral("QT_QPA_PLATFORM=xcb")};
    QTest::newRow("no home") << QStringList() << QStringList{QStringLiteral("HOME=/nonexistent")};
}

void CliWorkspaceTest::aReportIsAPdf()
{
    QFETCH(const QStringList, more);
    QFETCH(const QStringList, environment);
    const QString output = path("rapport æøå.pdf");
    QFile::remove(output);
    const QByteArray before = contentsOf(m_sample);
    const Ran ran = runKravkort(
        QStringList{QStringLiteral("report"), m_sample, QStringLiteral("--output"), output} + more,
        environment);
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(ran.status, 0);
    const QByteArray pdf = contentsOf(output);
    QVERIFY(pdf.startsWith("%PDF-1."));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QVERIFY(contentsOf(m_sample) == before);
}

void CliWorkspaceTest::aReportThatCannotBeWrittenLeavesNothing_data()
{
    QTest::addColumn<QString>("output");
    QTest::newRow("in a missing folder") << path("none/a.pdf");
    QDir(m_folder.path()).mkdir(QStringLiteral("folder.pdf"));
    QTest::newRow("a folder") << path("folder.pdf");
    QTest::newRow("below a file") << m_sample + QStringLiteral("/a.pdf");
    QTest::newRow("a system folder") << QStringLiteral("/proc/a.pdf");
}

void CliWorkspaceTest::aReportThatCannotBeWrittenLeavesNothing()
{
    QFETCH(const QString, output);
    const QStringList before = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    const Ran ran = runKravkort({QStringLiteral("report"), m_sample, QStringLiteral("--output"), output});
    QCOMPARE(ran.status, 3);
    QVERIFY2(ran.hasOneErrorLine() && ran.err.contains(output.toUtf8()), ran.err.constData());
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), before);
}

void CliWorkspaceTest::aReportNeverReplacesItsWorkspace()
{
    const QByteArray before = contentsOf(m_sample);
    const QString alias = path("alias.kravkort");
    QVERIFY(QFile::link(m_sample, alias));
    for (const QString &output : {m_sample, alias, path("./prøve 1.kravkort")}) {
        const Ran ran = runKravkort({QStringLiteral("report"), m_sample, QStringLiteral("--output"), output});
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.hasOneErrorLine(), ran.err.constData());
    }
    QVERIFY(contentsOf(m_sample) == before);
    QFile::remove(alias);
}

void CliWorkspaceTest::badWorkspacesAreToldInOneLine_data()
{
    QTest::addColumn<QString>("file");
    const QByteArray good = contentsOf(m_sample);
    const auto changed = [&](qsizetype at, const QByteArray &bytes) {
        return QByteArray(good).replace(at, bytes.size(), bytes);
    };
    QTest::newRow("missing") << path("none.kravkort");
    QTest::newRow("missing, with a new line in its name") << path("no\nne.kravkort");
    QTest::newRow("a folder") << m_folder.path();
    QTest::newRow("empty") << write("empty.kravkort", {});
    QTest::newRow("text") << write("text.kravkort", "not a workspace\n");
    QTest::newRow("JSON") << write("json.kravkort", "{\"format\": \"kravkort-catalogue\"}");
    QTest::newRow("binary") << write("binary.kravkort", QByteArray(5000, '\xff'));
    QTest::newRow("another program's") << write("other.kravkort", changed(68, "APP!"));
    QTest::newRow("newer") << write("newer.kravkort", changed(60, QByteArray("\0\0\0\x63", 4)));
    QTest::newRow("cut short") << write("half.kravkort", good.first(good.size() / 2));
    QTest::newRow("only a head") << write("head.kravkort", good.first(50));
    QTest::newRow("overwritten within") << write("holes.kravkort", changed(4096, QByteArray(8192, 'x')));
    QTest::newRow("a device") << QStringLiteral("/dev/null");
}

void CliWorkspaceTest::badWorkspacesAreToldInOneLine()
{
    QFETCH(const QString, file);
    const QByteArray before = contentsOf(file);
    for (const QStringList &arguments :
         {QStringList{QStringLiteral("status"), file}, QStringList{QStringLiteral("check"), file},
          QStringList{QStringLiteral("report"), file, QStringLiteral("--output"), path("bad.pdf")}}) {
        const Ran ran = runKravkort(arguments);
        QCOMPARE(ran.status, 3);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.hasOneErrorLine(), ran.err.constData());
        QVERIFY2(ran.err.contains(QString(file).replace(QLatin1Char('\n'), QStringLiteral("\\n")).toUtf8()),
                 ran.err.constData());
    }
    QVERIFY(contentsOf(file) == before);
    QVERIFY(!QFile::exists(path("bad.pdf")));
}

void CliWorkspaceTest::checkListsFindingsOneALine()
{
    const QString tampered = path("tampered.kravkort");
    QVERIFY(QFile::copy(m_sample, tampered));
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
        database.setDatabaseName(tampered);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QStringLiteral("UPDATE bid SET name = 'Bag om ryggen'")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
    const Ran ran = runKravkort({QStringLiteral("check"), tampered});
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.out.count('\n'), 1);
    QVERIFY2(ran.out.contains("bid"), ran.out.constData());
}

QTEST_GUILESS_MAIN(CliWorkspaceTest)
#include "tst_cliworkspace.moc"
