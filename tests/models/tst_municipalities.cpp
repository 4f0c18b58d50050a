// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/municipalities.h"
#include "models/store/municipalityverbs.h"
#include "tests/support/openedstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kravkort;

// Who a bid is meant for, and what the vendor keeps about them for itself.
class MunicipalitiesTest : public QObject
{
    Q_OBJECT

private slots:
    void theCountryIsWhole();
    void aListWithFaultsIsRefusedWithThem_data();
    void aListWithFaultsIsRefusedWithThem();
    void aMunicipalityIsKnownByWhatPeopleTypeOfIt_data();
    void aMunicipalityIsKnownByWhatPeopleTypeOfIt();
    void aBidNamesMunicipalitiesOnceAndKeepsWhatNobodyKnows();
    void whatAnOldFileNamesStays();
    void contactsAreKeptChangedAndRemoved();
    void aContactNeedsAName();
    void aNoteIsOneForEachMunicipality();
};

void MunicipalitiesTest::theCountryIsWhole()
{
    const QList<Municipality> &all = municipalities();
    QCOMPARE(all.size(), 98);
    QSet<QString> codes, names;
    QHash<QString, int> regions;
    for (const Municipality &one : all) {
        codes.insert(one.code);
        names.insert(one.name);
        ++regions[one.region];
        QVERIFY(!one.name.contains(u"Kommune"_s));
    }
    QCOMPARE(codes.size(), 98);
    QCOMPARE(names.size(), 98);
    const QHash<QString, int> expected{{u"Hovedstaden"_s, 29},
                                       {u"Sjælland"_s, 17},
                                       {u"Syddanmark"_s, 22},
                                       {u"Midtjylland"_s, 19},
                                       {u"Nordjylland"_s, 11}};
    QCOMPARE(regions, expected);
    QCOMPARE(all.first(), (Municipality{u"101"_s, u"København"_s, u"Hovedstaden"_s}));
    QCOMPARE(all.last(), (Municipality{u"860"_s, u"Hjørring"_s, u"Nordjylland"_s}));
    QVERIFY(municipalitiesSource().contains(u"Danmarks Statistik"_s));
}

void MunicipalitiesTest::aListWithFaultsIsRefusedWithThem_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const auto list = [](const char *rows) -> QByteArray {
        return QByteArray("{\"format\":\"kravkort-municipalities\",\"municipalities\":[") + rows + "]}";
    };
    QTest::newRow("no JSON") << QByteArray("98") << QString();
    QTest::newRow("another file") << QByteArray("{\"municipalities\":[]}") << u"format"_s;
    QTest::newRow("no name") << list(R"({"code":"101","region":"H"})") << u"municipalities[0].name"_s;
    QTest::newRow("a code that is none")
        << list(R"({"code":"10","name":"A","region":"H"})") << u"municipalities[0].code"_s;
    QTest::newRow("a code twice")
        << list(R"({"code":"101","name":"A","region":"H"},{"code":"101","name":"B","region":"H"})")
        << u"municipalities[1].code"_s;
    QTest::newRow("a name twice")
        << list(R"({"code":"101","name":"A","region":"H"},{"code":"102","name":"A","region":"H"})")
        << u"municipalities[1].code"_s;
}

void MunicipalitiesTest::aListWithFaultsIsRefusedWithThem()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto read = readMunicipalities(json);
    QVERIFY(!read.ok());
    QVERIFY2(read.error().details.join(u'\n').contains(place), qPrintable(read.error().details.join(u'\n')));
}

void MunicipalitiesTest::aMunicipalityIsKnownByWhatPeopleTypeOfIt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *typed, const char *name) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(name);
    };
    row("Aarhus", "Aarhus");
    row("århus kommune", "Aarhus");
    row(" 751 ", "Aarhus");
    row("Københavns Kommune", "København");
    row("KØBENHAVN", "København");
    row("Faaborg Midtfyn", "Faaborg-Midtfyn");
    row("Fåborg-Midtfyn Kommune", "Faaborg-Midtfyn");
    row("Nordfyn", "Nordfyns");
    row("Nordfyns Kommune", "Nordfyns");
    row("Vejle", "Vejle");
    row("Vejen", "Vejen");
    // Nobody's, and so kept as they are.
    row("Havnby Kommune", "Havnby Kommune");
    row("Kommune", "Kommune");
    row("  To   kommuner ", "To kommuner");
    row("999", "999");
    row("Københavns", "Københavns");
    row("", "");
}

void MunicipalitiesTest::aMunicipalityIsKnownByWhatPeopleTypeOfIt()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QCOMPARE(municipalityNamed(municipalities(), typed), name);
}

void MunicipalitiesTest::aBidNamesMunicipalitiesOnceAndKeepsWhatNobodyKnows()
{
    const StoreFolder folder;
    const Opened store = folder.sample();
    const BidId bid = store->currentBid();
    QVERIFY(setMunicipalities(*store, bid,
                              {u"Aarhus Kommune"_s, u"751"_s, u"Samarbejdet  i Syd"_s, u" "_s, u"Odense"_s}));
    const QStringList expected{u"Aarhus"_s, u"Samarbejdet i Syd"_s, u"Odense"_s};
    QCOMPARE(store->workspace().bid(bid)->municipalities, expected);
    QCOMPARE(onDisk(store->path()).bid(bid)->municipalities, expected);
    store->undo();
    QCOMPARE(store->workspace().bid(bid)->municipalities, QStringList{u"Havnby Kommune"_s});
}

void MunicipalitiesTest::whatAnOldFileNamesStays()
{
    const StoreFolder folder;
    const QString copy = folder.path("old.kravkort");
    QVERIFY(QFile::copy(QStringLiteral(FIXTURES "/workspace-v1.kravkort"), copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    bool any = false;
    const Workspace old = onDisk(copy);
    for (const Bid &bid : old.table<Bid>())
        any = any || !bid.municipalities.isEmpty();
    QVERIFY(any);
}

void MunicipalitiesTest::contactsAreKeptChangedAndRemoved()
{
    const StoreFolder folder;
    const Opened store = folder.sample();
    const ContactId ole =
        saveContact(*store, {{}, u"Århus"_s, u"Ole Ø"_s, u"Digitaliseringschef"_s, u"o@example.org"_s, {}});
    QVERIFY(!ole.isEmpty());
    QVERIFY(!saveContact(*store, {{}, u"Odense"_s, u"Bo"_s, {}, {}, {}}).isEmpty());
    QVERIFY(!saveContact(*store, {{}, u"751"_s, u"Anna"_s, {}, {}, {}}).isEmpty());
    QStringList names;
    for (const Contact &contact : contactsIn(store->workspace(), u"Aarhus Kommune"_s))
        names.append(contact.name);
    QCOMPARE(names, (QStringList{u"Anna"_s, u"Ole Ø"_s}));

    Contact changed = contactsIn(store->workspace(), u"751"_s).last();
    changed.phone = u"+45 12 34 56 78"_s;
    QCOMPARE(saveContact(*store, changed), ole);
    QCOMPARE(onDisk(store->path()).find<Contact>({ole.code})->phone, changed.phone);
    QVERIFY(removeContact(*store, ole));
    QCOMPARE(contactsIn(store->workspace(), u"Aarhus"_s).size(), 1);
    store->undo();
    QCOMPARE(contactsIn(store->workspace(), u"Aarhus"_s).size(), 2);
}

void MunicipalitiesTest::aContactNeedsAName()
{
    const StoreFolder folder;
    const Opened store = folder.sample();
    QSignalSpy failed(store.get(), &WorkspaceStore::failed);
    QVERIFY(saveContact(*store, {{}, u"Aarhus"_s, u"  "_s, {}, {}, {}}).isEmpty());
    QVERIFY(saveContact(*store, {{}, {}, u"Ole"_s, {}, {}, {}}).isEmpty());
    QCOMPARE(failed.size(), 2);
    QVERIFY(store->workspace().table<Contact>().isEmpty());
}

void MunicipalitiesTest::aNoteIsOneForEachMunicipality()
{
    const StoreFolder folder;
    const Opened store = folder.sample();
    QVERIFY(setMunicipalityNote(*store, u"Aarhus"_s, u"Vil se SF1470 først"_s));
    QVERIFY(setMunicipalityNote(*store, u"751"_s, u"Vil se SF1500 først\n"_s));
    QCOMPARE(store->workspace().table<MunicipalityNote>().size(), 1);
    QCOMPARE(municipalityNote(onDisk(store->path()), u"århus"_s), u"Vil se SF1500 først"_s);
    QVERIFY(setMunicipalityNote(*store, u"Aarhus"_s, {}));
    QVERIFY(store->workspace().table<MunicipalityNote>().isEmpty());
    store->undo();
    QCOMPARE(municipalityNote(store->workspace(), u"Aarhus"_s), u"Vil se SF1500 først"_s);
}

QTEST_GUILESS_MAIN(MunicipalitiesTest)
#include "tst_municipalities.moc"
