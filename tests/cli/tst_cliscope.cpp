// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/cli/slowscope.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace kravkort;

// `kravkort scope` and `kravkort catalogue`, as a process.
class CliScopeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theExportedCatalogueIsTheBuiltInOneAndHasNoFaults();
    void picksGiveWhatTheWordsOfTheSemanticsSay_data();
    void picksGiveWhatTheWordsOfTheSemanticsSay();
    void orderRepetitionAndBlanksDoNotMatter();
    void anExportedCatalogueGivesTheSameScope();
    void withoutJsonAPersonReadsIt();
    void faultsAreListedOneALine();
    void aLoopNamesTheDependencyToCut();
    void anExportReplacesAFileWholeOrNotAtAll();

private:
    static QJsonObject json(const QByteArray &text) { return QJsonDocument::fromJson(text).object(); }

    QTemporaryDir m_folder;
    QString m_catalogueFile;
    QJsonObject m_catalogue;
};

void CliScopeTest::initTestCase()
{
    m_catalogueFile = m_folder.filePath(QStringLiteral("catalogue.json"));
    const Ran ran = runKravkort({QStringLiteral("catalogue"), QStringLiteral("export"), m_catalogueFile});
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(ran.status, 0);
    QFile file(m_catalogueFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_catalogue = json(file.readAll());
    QVERIFY(m_catalogue.value(QStringLiteral("usecases")).toArray().size() > 20);
}

void CliScopeTest::theExportedCatalogueIsTheBuiltInOneAndHasNoFaults()
{
    const Ran ran = runKravkort({QStringLiteral("catalogue"), QStringLiteral("check"), m_catalogueFile});
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.out.count('\n'), 1);
    QVERIFY2(ran.out.contains("ski-02.19-2023"), ran.out.constData());
}

void CliScopeTest::picksGiveWhatTheWordsOfTheSemanticsSay_data()
{
    QTest::addColumn<QStringList>("useCases");
    QTest::addColumn<QStringList>("offered");
    QTest::addColumn<QStringList>("conditions");
    QTest::newRow("one use case") << QStringList{QStringLiteral("Y26-U01")} << QStringList() << QStringList();
    QTest::newRow("one with an offer")
        << QStringList{QStringLiteral("Y26-U01")} << QStringList{QStringLiteral("I-9")} << QStringList();

    QStringList useCases, packages, conditions;
    for (const QJsonValue &value : m_catalogue.value(QStringLiteral("usecases")).toArray())
        useCases.append(value[QStringLiteral("id")].toString());
    for (const QJsonValue &value : m_catalogue.value(QStringLiteral("packages")).toArray())
        packages.append(value[QStringLiteral("id")].toString());
    for (const QJsonValue &value : m_catalogue.value(QStringLiteral("integrations")).toArray())
        for (const QJsonValue &need : value[QStringLiteral("needs")].toArray())
            if (need[QStringLiteral("kind")].toString() == QStringLiteral("conditional"))
                conditions.append(value[QStringLiteral("id")].toString() + QLatin1Char(':') +
                                  need[QStringLiteral("integration")].toString());
    QTest::newRow("everything") << useCases << packages << conditions;

    QRandomGenerator random(20260219); // the same picks each time
    const auto some = [&](const QStringList &from, int atLeast, int atMost) {
        QStringList taken;
        for (int n = random.bounded(atLeast, atMost + 1); n > 0; --n)
            taken.append(from.at(random.bounded(static_cast<int>(from.size()))));
        return taken;
    };
    for (int i = 0; i < 60; ++i)
        QTest::addRow("pick %d", i) << some(useCases, 1, 6) << some(packages, 0, 4) << some(conditions, 0, 5);
}

void CliScopeTest::picksGiveWhatTheWordsOfTheSemanticsSay()
{
    QFETCH(const QStringList, useCases);
    QFETCH(const QStringList, offered);
    QFETCH(const QStringList, conditions);
    QStringList arguments{QStringLiteral("scope"), QStringLiteral("--usecases"),
                          useCases.join(QLatin1Char(',')), QStringLiteral("--json")};
    if (!offered.isEmpty())
        arguments << QStringLiteral("--offer") << offered.join(QLatin1Char(','));
    if (!conditions.isEmpty())
        arguments << QStringLiteral("--condition") << conditions.join(QLatin1Char(','));
    const Ran ran = runKravkort(arguments);
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.status, 0);

    const QJsonObject got = json(ran.out);
    const QJsonObject expected = slowScope(m_catalogue, {{useCases.cbegin(), useCases.cend()},
                                                         {offered.cbegin(), offered.cend()},
                                                         {conditions.cbegin(), conditions.cend()}});
    QCOMPARE(got.keys(), expected.keys());
    for (const QString &key : expected.keys())
        if (got.value(key) != expected.value(key)) {
            const auto text = [&](const QJsonObject &object) {
                return QJsonDocument(QJsonObject{{key, object.value(key)}}).toJson(QJsonDocument::Compact);
            };
            const QByteArray message = text(got) + "\nis not\n" + text(expected);
            QFAIL(message.constData());
        }
}

void CliScopeTest::orderRepetitionAndBlanksDoNotMatter()
{
    const Ran tidy = runKravkort({QStringLiteral("scope"), QStringLiteral("--usecases"),
                                  QStringLiteral("Y20-U01,Y26-U01"), QStringLiteral("--json")});
    const Ran untidy = runKravkort({QStringLiteral("scope"), QStringLiteral("--json"),
                                    QStringLiteral("--usecases= Y26-U01,,Y20-U01 ,Y26-U01,")});
    QCOMPARE(untidy.status, 0);
    QCOMPARE(untidy.out, tidy.out);
}

void CliScopeTest::anExportedCatalogueGivesTheSameScope()
{
    const QStringList arguments{QStringLiteral("scope"), QStringLiteral("--usecases"),
                                QStringLiteral("Y65-U01"), QStringLiteral("--json")};
    const Ran own = runKravkort(arguments);
    const Ran exported = runKravkort(arguments + QStringList{QStringLiteral("--catalogue"), m_catalogueFile});
    QCOMPARE(exported.status, 0);
    QCOMPARE(exported.out, own.out);
}

void CliScopeTest::withoutJsonAPersonReadsIt()
{
    const QStringList arguments{QStringLiteral("scope"), QStringLiteral("--usecases"),
                                QStringLiteral("Y26-U01")};
    const Ran english = runKravkort(arguments, {QStringLiteral("LANG=C")});
    QCOMPARE(english.err, QByteArray());
    QCOMPARE(english.status, 0);
    QVERIFY(english.out.contains("Case and document index"));
    const Ran danish = runKravkort(arguments, {QStringLiteral("LANG=da_DK.UTF-8")});
    QCOMPARE(danish.status, 0);
    QVERIFY(danish.out.contains("Sags- og Dokumentindeks"));
}

void CliScopeTest::aLoopNamesTheDependencyToCut()
{
    QJsonObject looping = m_catalogue;
    QJsonArray integrations = looping.value(QStringLiteral("integrations")).toArray();
    for (qsizetype i = 0; i < integrations.size(); ++i) {
        QJsonObject integration = integrations.at(i).toObject();
        if (integration.value(QStringLiteral("id")) != QStringLiteral("SF1514"))
            continue;
        QJsonArray needs = integration.value(QStringLiteral("needs")).toArray();
        needs.append(QJsonObject{{QStringLiteral("integration"), QStringLiteral("SF1510")},
                                 {QStringLiteral("kind"), QStringLiteral("must")},
                                 {QStringLiteral("basis"), QStringLiteral("assumed")}});
        integration.insert(QStringLiteral("needs"), needs);
        integrations[i] = integration;
    }
    looping.insert(QStringLiteral("integrations"), integrations);
    const QString path = m_folder.filePath(QStringLiteral("looping.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(QJsonDocument(looping).toJson()) > 0);
    file.close();
    const Ran ran = runKravkort({QStringLiteral("catalogue"), QStringLiteral("check"), path});
    QCOMPARE(ran.status, 3);
    QVERIFY2(ran.hasOneErrorLine(), ran.err.constData());
    QCOMPARE(ran.out.count('\n'), 1);
    QVERIFY2(ran.out.contains("SF1510 \xe2\x86\x92 SF1514 \xe2\x86\x92 SF1510"), ran.out.constData());
    QVERIFY2(ran.out.contains("cut SF1514 \xe2\x86\x92 SF1510"), ran.out.constData());
}

void CliScopeTest::faultsAreListedOneALine()
{
    QJsonObject broken = m_catalogue;
    QJsonArray useCases = broken.value(QStringLiteral("usecases")).toArray();
    QJsonObject first = useCases.at(0).toObject();
    first.insert(QStringLiteral("area"), QStringLiteral("Y\n99"));
    useCases.replace(0, first);
    QJsonObject second = useCases.at(1).toObject();
    second.insert(QStringLiteral("name"), QJsonObject());
    useCases.replace(1, second);
    broken.insert(QStringLiteral("usecases"), useCases);
    QFile file(m_folder.filePath(QStringLiteral("broken.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(broken).toJson());
    file.close();

    const Ran ran = runKravkort({QStringLiteral("catalogue"), QStringLiteral("check"), file.fileName()});
    QCOMPARE(ran.status, 3);
    const QList<QByteArray> lines = ran.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.at(0).startsWith("usecases[0].area: "), lines.at(0).constData());
    QVERIFY2(lines.at(0).contains("Y\\n99"), lines.at(0).constData());
    QVERIFY2(lines.at(1).startsWith("usecases[1].name"), lines.at(1).constData());
    QVERIFY2(ran.hasOneErrorLine(), ran.err.constData());
    QVERIFY2(ran.err.contains("broken.json") && ran.err.contains('2') && ran.err.contains("usecases[0].area"),
             ran.err.constData());

    const Ran scope =
        runKravkort({QStringLiteral("scope"), QStringLiteral("--usecases"), QStringLiteral("Y26-U01"),
                     QStringLiteral("--catalogue"), file.fileName()});
    QCOMPARE(scope.status, 3);
    QCOMPARE(scope.out, QByteArray());
    QVERIFY2(scope.hasOneErrorLine(), scope.err.constData());
}

void CliScopeTest::anExportReplacesAFileWholeOrNotAtAll()
{
    const QString path = m_folder.filePath(QStringLiteral("æøå \n.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("old");
    file.close();
    QCOMPARE(runKravkort({QStringLiteral("catalogue"), QStringLiteral("export"), path}).status, 0);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(json(file.readAll()), m_catalogue);
}

QTEST_GUILESS_MAIN(CliScopeTest)
#include "tst_cliscope.moc"
