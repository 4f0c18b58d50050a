// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cataloguechecks.h"
#include "models/exchange/cataloguereader.h"
#include "tests/support/plaincatalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kravkort;

namespace {

QJsonObject sound()
{
    QJsonObject root = QJsonDocument::fromJson(plainCatalogue(u"usecase Y1 U1 requires P1! P2?(B)\n"
                                                              "usecase Y2 U2 requires P1!\n"
                                                              "package P1 holds A ~B\n"
                                                              "package P2 holds B\n"
                                                              "A needs B C?\n"
                                                              "B needs C\n"
                                                              "A asks A-1 A-2\n"
                                                              "P1 asks P1-1\n"
                                                              "GV asks GV-1"_s)
                                                   .json())
                           .object();
    root.insert(u"sources"_s, QJsonArray{QJsonObject{{u"id"_s, u"s1"_s}, {u"title"_s, u"A source"_s}}});
    return root;
}

// The value with another at a place such as "areas[0].name.da"; an undefined one takes the member away.
QJsonValue changed(const QJsonValue &value, QStringList place, const QJsonValue &to)
{
    if (place.isEmpty())
        return to;
    QString step = place.takeFirst();
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const int index = step.toInt();
        if (index == array.size())
            array.append(to);
        else
            array.replace(index, changed(array.at(index), place, to));
        return array;
    }
    QJsonObject object = value.toObject();
    const QJsonValue inside = changed(object.value(step), place, to);
    if (inside.isUndefined())
        object.remove(step);
    else
        object.insert(step, inside);
    return object;
}

QByteArray jsonWith(const QList<std::pair<QString, QJsonValue>> &changes)
{
    QJsonValue root = sound();
    for (auto [place, to] : changes)
        root = changed(root, place.replace(u'[', u'.').remove(u']').split(u'.'), to);
    return QJsonDocument(root.toObject()).toJson();
}

QJsonObject text(const QString &da)
{
    return {{u"da"_s, da}};
}

QJsonObject need(const QString &to, const QString &kind = u"must"_s)
{
    return {{u"integration"_s, to}, {u"kind"_s, kind}, {u"basis"_s, u"assumed"_s}};
}

using Changes = QList<std::pair<QString, QJsonValue>>;

} // namespace

// What the reader says of files that are no sound catalogue: every fault, by its place and in words.
class CatalogueReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void aSoundCatalogueIsAccepted();
    void everyFaultIsNamedByItsPlace_data();
    void everyFaultIsNamedByItsPlace();
    void allFaultsAreNamedAtOnce();
    void aLoopIsListed();
    void theEdgeToCutStandsOnTheWeakestBasis_data();
    void theEdgeToCutStandsOnTheWeakestBasis();
    void aDependencyIsCutOnce();
    void countlessLoopsAreNotAllListed();
    void conditionsAndCompanionsMayLoop();
    void aFileThatIsNoCatalogueIsRefusedInOneSentence_data();
    void aFileThatIsNoCatalogueIsRefusedInOneSentence();
    void aByteOrderMarkIsTolerated();
    void membersThatAreUnknownAreTolerated();
    void aTextOfTheGreatestLengthIsAccepted();
};

void CatalogueReaderTest::aSoundCatalogueIsAccepted()
{
    const auto catalogue = readCatalogue(jsonWith({}));
    QVERIFY(catalogue.ok());
    QCOMPARE(catalogue->integrations.size(), 3);
    QCOMPARE(catalogue->useCases.first().requirements.at(1).only->size(), 1);
    QVERIFY(!catalogue->useCases.first().requirements.at(0).only);
}

void CatalogueReaderTest::everyFaultIsNamedByItsPlace_data()
{
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("words");
    const QJsonValue none(QJsonValue::Undefined);
    const auto row = [](const char *name, const QString &at, const QJsonValue &to, const QString &place,
                        const QString &words) {
        QTest::newRow(name) << Changes{{at, to}} << place << words;
    };
    const auto here = [&](const char *name, const QString &at, const QJsonValue &to, const QString &words) {
        row(name, at, to, at, words);
    };
    // References
    here("unknown area", u"usecases[0].area"_s, u"Y9"_s, u"Y9"_s);
    here("unknown package", u"usecases[1].requires[0].package"_s, u"P9"_s, u"P9"_s);
    here("unknown member", u"packages[0].members[1].integration"_s, u"Z"_s, u"Z"_s);
    here("unknown need", u"integrations[0].needs[0].integration"_s, u"Z"_s, u"Z"_s);
    here("unknown only", u"usecases[0].requires[1].only[0]"_s, u"Z"_s, u"Z"_s);
    here("only of another package", u"usecases[0].requires[1].only[0]"_s, u"A"_s, u"not a member"_s);
    here("only named twice", u"usecases[0].requires[1].only[1]"_s, u"B"_s, u"twice"_s);
    here("a package's id for an integration", u"integrations[0].needs[0].integration"_s, u"P1"_s, u"P1"_s);
    here("unknown source of an area", u"areas[0].source"_s, u"s9"_s, u"s9"_s);
    here("unknown source of a use case", u"usecases[0].source"_s, u"s9"_s, u"s9"_s);
    here("unknown source of a requirement", u"usecases[0].requires[0].source"_s, u"s9"_s, u"s9"_s);
    here("unknown source of a package", u"packages[0].source"_s, u"s9"_s, u"s9"_s);
    here("unknown source of a member", u"packages[0].members[0].source"_s, u"s9"_s, u"s9"_s);
    here("unknown source of an integration", u"integrations[0].source"_s, u"s9"_s, u"s9"_s);
    here("unknown source of a need", u"integrations[0].needs[0].source"_s, u"s9"_s, u"s9"_s);
    here("unknown source of a criterion", u"integrations[0].criteria[1].source"_s, u"s9"_s, u"s9"_s);
    here("unknown source of a general term", u"general[0].source"_s, u"s9"_s, u"s9"_s);
    row("unknown further source", u"areas[0].alsoSources"_s, QJsonArray{u"s1"_s, u"s9"_s},
        u"areas[0].alsoSources[1]"_s, u"s9"_s);
    // Ids
    here("id twice in a kind", u"areas[1].id"_s, u"Y1"_s, u"already used at areas[0]"_s);
    here("id twice across kinds", u"packages[1].id"_s, u"A"_s, u"already used at integrations[0]"_s);
    here("id of a criterion and a source", u"general[0].id"_s, u"s1"_s, u"already used at sources[0]"_s);
    here("criterion twice", u"integrations[0].criteria[1].id"_s, u"A-1"_s,
         u"already used at integrations[0].criteria[0]"_s);
    here("id missing", u"usecases[1].id"_s, none, u"missing"_s);
    here("id empty", u"usecases[1].id"_s, u""_s, u"empty"_s);
    here("id is a number", u"usecases[1].id"_s, 7, u"a text is expected"_s);
    here("id with a space", u"usecases[1].id"_s, u"U 2"_s, u"no spaces"_s);
    here("id with a control character", u"usecases[1].id"_s, u"U\u001f2"_s, u"control characters"_s);
    here("id of the general terms", u"integrations[2].id"_s, u"GV"_s, u"kept for the general terms"_s);
    here("requirement twice", u"usecases[0].requires[1].package"_s, u"P1"_s, u"already requires"_s);
    here("member twice", u"packages[0].members[1].integration"_s, u"A"_s, u"already a member"_s);
    here("need twice", u"integrations[0].needs[1].integration"_s, u"B"_s, u"already stated"_s);
    // Texts
    here("name missing", u"areas[0].name"_s, none, u"missing"_s);
    row("Danish missing", u"areas[0].name"_s, QJsonObject{{u"en"_s, u"x"_s}}, u"areas[0].name.da"_s,
        u"missing"_s);
    here("Danish empty", u"packages[0].criteria[0].text.da"_s, u"  "_s, u"empty"_s);
    here("name is a text", u"areas[0].name"_s, u"Skole"_s, u"“da” and “en”"_s);
    here("English is a number", u"areas[0].name.en"_s, 3, u"a text is expected"_s);
    here("text too long", u"general[0].text.da"_s, QString(10'001, u'x'), u"10000"_s);
    here("text with a NUL character", u"general[0].text.da"_s, QString(u"a\0b"_s), u"NUL"_s);
    here("condition missing", u"integrations[0].needs[1].condition"_s, none, u"missing"_s);
    here("title missing", u"title"_s, none, u"missing"_s);
    here("catalogue id missing", u"id"_s, none, u"missing"_s);
    // Words
    here("unknown strength", u"usecases[0].requires[0].strength"_s, u"obligatory"_s, u"mandatory"_s);
    here("unknown role", u"packages[0].members[0].role"_s, u"main"_s, u"prerequisite"_s);
    here("unknown kind", u"integrations[0].needs[0].kind"_s, u"MUST"_s, u"conditional"_s);
    here("unknown basis", u"areas[0].basis"_s, u"guessed"_s, u"inferred"_s);
    here("unknown responsible", u"general[0].responsible"_s, u"kommune"_s, u"municipality"_s);
    here("basis missing", u"areas[0].basis"_s, none, u"missing"_s);
    here("basis is a list", u"areas[0].basis"_s, QJsonArray{u"assumed"_s}, u"assumed"_s);
    // Types
    here("list is an object", u"areas"_s, QJsonObject(), u"a list is expected"_s);
    here("list missing", u"packages"_s, none, u"missing"_s);
    here("thing is a text", u"areas[1]"_s, u"Y2"_s, u"an object is expected"_s);
    here("thing is null", u"areas[1]"_s, QJsonValue(), u"an object is expected"_s);
    here("only is a text", u"usecases[0].requires[1].only"_s, u"B"_s, u"a list is expected"_s);
    here("only holds a number", u"usecases[0].requires[1].only[0]"_s, 3, u"a text is expected"_s);
    here("effort is a number", u"integrations[0].effort"_s, 40, u"an object is expected"_s);
    row("effort without hours", u"integrations[0].effort"_s, QJsonObject{{u"basis"_s, u"assumed"_s}},
        u"integrations[0].effort.likely"_s, u"a number is expected"_s);
    row("negative effort", u"integrations[0].effort"_s, QJsonObject{{u"likely"_s, -1}},
        u"integrations[0].effort.likely"_s, u"0 or more"_s);
    row("wait without words", u"integrations[0].waits"_s, QJsonArray{QJsonObject{{u"id"_s, u"W-1"_s}}},
        u"integrations[0].waits[0].what"_s, u"missing"_s);
}

void CatalogueReaderTest::everyFaultIsNamedByItsPlace()
{
    QFETCH(const Changes, changes);
    QFETCH(const QString, place);
    QFETCH(const QString, words);
    const auto catalogue = readCatalogue(jsonWith(changes));
    QVERIFY(!catalogue.ok());
    const QStringList found = catalogue.error().details;
    const QStringList there = found.filter(QRegularExpression(u"^"_s + QRegularExpression::escape(place) +
                                                              u": .*"_s + QRegularExpression::escape(words)));
    QVERIFY2(!there.isEmpty(), qPrintable(found.join(u'\n')));
}

void CatalogueReaderTest::allFaultsAreNamedAtOnce()
{
    const auto catalogue = readCatalogue(jsonWith({{u"areas[0].basis"_s, u"guessed"_s},
                                                   {u"areas[1].name"_s, QJsonValue::Undefined},
                                                   {u"usecases[0].requires[0].package"_s, u"P9"_s},
                                                   {u"integrations[1].needs[0]"_s, need(u"B"_s)},
                                                   {u"general[0].responsible"_s, 5}}));
    QVERIFY(!catalogue.ok());
    const QStringList found = catalogue.error().details;
    QCOMPARE(found.size(), 5);
    for (const QString &place :
         {u"areas[0].basis: "_s, u"areas[1].name: "_s, u"usecases[0].requires[0].package: "_s,
          u"integrations[1].needs: "_s, u"general[0].responsible: "_s})
        QVERIFY2(std::any_of(found.cbegin(), found.cend(),
                             [&](const QString &fault) { return fault.startsWith(place); }),
                 qPrintable(place));
    QVERIFY(catalogue.error().message.contains(u'5'));
}

void CatalogueReaderTest::aLoopIsListed()
{
    const auto catalogue = readCatalogue(jsonWith({{u"integrations[2].needs"_s, QJsonArray{need(u"A"_s)}}}));
    QVERIFY(!catalogue.ok());
    QCOMPARE(catalogue.error().details.size(), 1);
    const QString fault = catalogue.error().details.first();
    QVERIFY2(fault.contains(u"A → B → C → A"_s), qPrintable(fault));
}

void CatalogueReaderTest::theEdgeToCutStandsOnTheWeakestBasis_data()
{
    QTest::addColumn<QStringList>("bases"); // of A → B, B → C, C → A
    QTest::addColumn<QString>("cut");
    const auto row = [](const char *name, const QStringList &bases, const char *cut) {
        QTest::newRow(name) << bases << QString::fromUtf8(cut);
    };
    row("one is weaker", {u"published"_s, u"published"_s, u"inferred"_s}, "cut C → A");
    row("the weakest of three", {u"confirmed"_s, u"assumed"_s, u"inferred"_s}, "cut B → C");
    row("several are weakest", {u"published"_s, u"assumed"_s, u"assumed"_s}, "cut B → C");
    row("all alike", {u"assumed"_s, u"assumed"_s, u"assumed"_s}, "cut A → B");
}

void CatalogueReaderTest::theEdgeToCutStandsOnTheWeakestBasis()
{
    QFETCH(QStringList, bases);
    QFETCH(QString, cut);
    const auto needOn = [&](const QString &id, int edge) {
        QJsonObject object = need(id);
        object.insert(u"basis"_s, bases.at(edge));
        object.insert(u"source"_s, u"s1"_s);
        return QJsonArray{object};
    };
    QList<MustLoop> loops;
    const auto catalogue = readCatalogue(jsonWith({{u"integrations[0].needs"_s, needOn(u"B"_s, 0)},
                                                   {u"integrations[1].needs"_s, needOn(u"C"_s, 1)},
                                                   {u"integrations[2].needs"_s, needOn(u"A"_s, 2)}}),
                                         &loops);
    QVERIFY(!catalogue.ok());
    QCOMPARE(catalogue.error().details.size(), 1);
    QVERIFY2(catalogue.error().details.first().contains(cut), qPrintable(catalogue.error().details.first()));
    QCOMPARE(loops.size(), 1);
    QCOMPARE(loops.first().steps.size(), 3);
    QCOMPARE(u"cut %1 → %2"_s.arg(loops.first().cutFrom().integration.code,
                                  loops.first().cutTo().integration.code),
             cut);
    QVERIFY(readCatalogue(jsonWith({}), &loops).ok());
    QVERIFY(loops.isEmpty());
}

// C → A closes two loops, and is the weakest of both; with it gone there is none.
void CatalogueReaderTest::aDependencyIsCutOnce()
{
    const auto needOn = [](const QString &id, const QString &basis) {
        QJsonObject object = need(id);
        object.insert(u"basis"_s, basis);
        object.insert(u"source"_s, u"s1"_s);
        return object;
    };
    const auto published = u"published"_s;
    QList<MustLoop> loops;
    const auto catalogue =
        readCatalogue(jsonWith({{u"integrations[0].needs"_s,
                                 QJsonArray{needOn(u"B"_s, published), needOn(u"C"_s, published)}},
                                {u"integrations[1].needs"_s, QJsonArray{needOn(u"C"_s, published)}},
                                {u"integrations[2].needs"_s, QJsonArray{needOn(u"A"_s, u"assumed"_s)}}}),
                      &loops);
    QVERIFY(!catalogue.ok());
    QCOMPARE(catalogue.error().details.size(), 1);
    QCOMPARE(loops.size(), 1);
    QCOMPARE(loops.first().cutFrom().integration.code, u"C"_s);
    QCOMPARE(loops.first().cutTo().integration.code, u"A"_s);
}

// Each of them needs the next one and all before it: thousands of loops in a small file.
void CatalogueReaderTest::countlessLoopsAreNotAllListed()
{
    constexpr int count = 150;
    Changes changes;
    for (int i = 0; i < count; ++i) {
        QJsonArray needs;
        for (int j = 0; j < std::min(i + 2, count); ++j)
            if (j != i)
                needs.prepend(need(u"N%1"_s.arg(j)));
        changes.append({u"integrations[%1]"_s.arg(3 + i), QJsonObject{{u"id"_s, u"N%1"_s.arg(i)},
                                                                      {u"name"_s, text(u"N"_s)},
                                                                      {u"basis"_s, u"assumed"_s},
                                                                      {u"needs"_s, needs},
                                                                      {u"criteria"_s, QJsonArray()}}});
    }
    const auto catalogue = readCatalogue(jsonWith(changes));
    QVERIFY(!catalogue.ok());
    QCOMPARE(catalogue.error().details.size(), mostLoops);
}

void CatalogueReaderTest::conditionsAndCompanionsMayLoop()
{
    QJsonObject conditional = need(u"A"_s, u"conditional"_s);
    conditional.insert(u"condition"_s, text(u"hvor det er så"_s));
    QVERIFY(readCatalogue(jsonWith({{u"integrations[2].needs"_s,
                                     QJsonArray{conditional, need(u"B"_s, u"companion"_s)}}}))
                .ok());
}

void CatalogueReaderTest::aFileThatIsNoCatalogueIsRefusedInOneSentence_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("words");
    const QByteArray good = jsonWith({});
    QTest::newRow("empty") << QByteArray() << u"not JSON"_s;
    QTest::newRow("text") << QByteArray("Kravkort\n") << u"not JSON"_s;
    QTest::newRow("cut off") << good.first(good.size() / 2) << u"line"_s;
    QTest::newRow("Latin-1") << QByteArray(good).replace("Name of Y1", "N\xe6vn") << u"UTF-8"_s;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0}\0", 6) << u"UTF-8"_s;
    QTest::newRow("NUL bytes") << QByteArray(good).replace("Name of Y1", QByteArray("N\0me", 4)) << u"NUL"_s;
    QTest::newRow("nested too deeply") << QByteArray(100'000, '[') << u"not JSON"_s;
    QTest::newRow("nested objects") << QByteArray("{\"a\":").repeated(100'000) << u"not JSON"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"not a Kravkort catalogue"_s;
    QTest::newRow("another format") << QByteArray("{\"format\": \"other\"}") << u"not a Kravkort catalogue"_s;
    QTest::newRow("newer") << jsonWith({{u"formatVersion"_s, 2}}) << u"version 2"_s;
    QTest::newRow("no version") << jsonWith({{u"formatVersion"_s, QJsonValue::Undefined}})
                                << u"formatVersion"_s;
    QTest::newRow("version in words") << jsonWith({{u"formatVersion"_s, u"1"_s}}) << u"formatVersion"_s;
    QTest::newRow("version nought") << jsonWith({{u"formatVersion"_s, 0}}) << u"formatVersion"_s;
}

void CatalogueReaderTest::aFileThatIsNoCatalogueIsRefusedInOneSentence()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, words);
    const auto catalogue = readCatalogue(json);
    QVERIFY(!catalogue.ok());
    QCOMPARE(catalogue.error().kind, Error::Kind::NotAccepted);
    QVERIFY2(catalogue.error().message.contains(words), qPrintable(catalogue.error().message));
    QVERIFY(!catalogue.error().message.contains(u'\n'));
}

void CatalogueReaderTest::aByteOrderMarkIsTolerated()
{
    QVERIFY(readCatalogue("\xef\xbb\xbf"_ba + jsonWith({})).ok());
}

void CatalogueReaderTest::membersThatAreUnknownAreTolerated()
{
    QVERIFY(readCatalogue(jsonWith({{u"setup"_s, QJsonArray{1, 2}}, {u"areas[0].colour"_s, u"red"_s}})).ok());
}

void CatalogueReaderTest::aTextOfTheGreatestLengthIsAccepted()
{
    QVERIFY(readCatalogue(jsonWith({{u"general[0].text.da"_s, QString(10'000, u'x')}})).ok());
}

QTEST_APPLESS_MAIN(CatalogueReaderTest)
#include "tst_cataloguereader.moc"
