// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue/cataloguestatement.h"
#include "models/exchange/builtincatalogue.h"
#include "models/exchange/cataloguereader.h"
#include "models/exchange/cataloguewriter.h"
#include "tests/support/randomcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kravkort;

namespace {

// What the format knows of a file, spelt one way: no empty members, nothing that no reader reads.
QJsonValue plain(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &inside : value.toArray())
            array.append(plain(inside));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject all = value.toObject();
    const bool isEffort = all.contains("perMunicipality"_L1);
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QJsonValue inside = plain(it.value());
        const bool empty = inside.isNull() || (inside.isString() && inside.toString().isEmpty()) ||
                           (inside.isArray() && inside.toArray().isEmpty() && it.key() != "only"_L1) ||
                           (inside.isObject() && inside.toObject().isEmpty());
        const bool unread =
            it.key() == "setup"_L1 || it.key() == "evidence"_L1 || (isEffort && it.key() == "reason"_L1);
        if (!empty && !unread)
            object.insert(it.key(), inside);
    }
    return object;
}

QJsonObject plainFile(const QByteArray &json)
{
    return plain(QJsonDocument::fromJson(json).object()).toObject();
}

} // namespace

// A catalogue that is written and read again says what it said.
class TestCatalogueWriter : public QObject
{
    Q_OBJECT

private slots:
    void theBuiltInOneComesBackWholly()
    {
        const auto catalogue = builtInCatalogue();
        QVERIFY(catalogue.ok());
        const QByteArray written = writeCatalogue(*catalogue);
        const auto again = readCatalogue(written);
        QVERIFY2(again.ok(), qPrintable(again.ok() ? QString() : again.error().details.join(u'\n')));
        QVERIFY(statementsOf(*again) == statementsOf(*catalogue));
        QCOMPARE(writeCatalogue(*again), written);
        const QJsonObject before = plainFile(builtInCatalogueJson());
        const QJsonObject after = plainFile(written);
        for (const QString &member : before.keys()) {
            const QJsonArray was = before.value(member).toArray();
            const QJsonArray is = after.value(member).toArray();
            for (int i = 0; i < was.size(); ++i)
                QCOMPARE(QJsonDocument(is.at(i).toObject()).toJson(),
                         QJsonDocument(was.at(i).toObject()).toJson());
        }
        QVERIFY(after == before);
    }

    void everyRandomOneComesBackWholly()
    {
        for (quint32 seed = 1; seed <= 500; ++seed) {
            const QByteArray json = RandomCase(seed).catalogue().json();
            const auto catalogue = readCatalogue(json);
            QVERIFY(catalogue.ok());
            const QByteArray written = writeCatalogue(*catalogue);
            const auto again = readCatalogue(written);
            QVERIFY2(again.ok(), qPrintable(u"seed %1"_s.arg(seed)));
            QVERIFY2(statementsOf(*again) == statementsOf(*catalogue), qPrintable(u"seed %1"_s.arg(seed)));
            QVERIFY2(plainFile(written) == plainFile(json), qPrintable(u"seed %1"_s.arg(seed)));
        }
    }

    void groundsTextsAndNumbersAreKept()
    {
        const auto base = plainCatalogue(u"usecase Y1 U1 requires P1!()\npackage P1 holds A\nA needs B?\n"
                                         "A asks A-1"_s)
                              .read();
        Catalogue c = *base;
        c.notice = {u"En “note”\nmed æøå \\ og \u00a0 blanktegn"_s, u"A note"_s};
        c.sources = {{{u"s1"_s}, u"Bilag"_s, u"https://example.org/?a=1&b=2"_s, u"2026"_s},
                     {{u"s2"_s}, u"Andet"_s, {}, {}}};
        c.useCases[0].ground = {
            Basis::Confirmed, {u"s1"_s}, {{u"s2"_s}}, u"Ark 1!7"_s, {u"fordi"_s, u"because"_s}};
        c.integrations[0].effort = Effort{0.1, 1e-7, 123456.75, 3, Basis::Inferred};
        c.integrations[0].waits = {
            {u"W-1"_s, {u"hvad"_s, {}}, {u"hvem"_s, {}}, u"once"_s, 1, 2, 3, Basis::Published}};
        const auto again = readCatalogue(writeCatalogue(indexed(c)));
        QVERIFY(again.ok());
        QCOMPARE(again->notice, c.notice);
        QCOMPARE(again->sources.at(0).url, c.sources.at(0).url);
        QCOMPARE(again->useCases.at(0).ground, c.useCases.at(0).ground);
        QVERIFY(again->useCases.at(0).requirements.at(0).only.has_value());
        QVERIFY(again->useCases.at(0).requirements.at(0).only->isEmpty());
        QCOMPARE(again->integrations.at(0).effort->likely, 1e-7);
        QCOMPARE(again->integrations.at(0).effort->pessimistic, 123456.75);
        QCOMPARE(again->integrations.at(0).waits.at(0).what.da, u"hvad"_s);
    }
};

QTEST_APPLESS_MAIN(TestCatalogueWriter)
#include "tst_cataloguewriter.moc"
