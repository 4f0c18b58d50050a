// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cataloguereader.h"

#include <QFile>
#include <QTest>

using namespace kravkort;

// The shipped catalogue, and what the reader says of catalogues that are not sound.
class CatalogueTest : public QObject
{
    Q_OBJECT

private slots:
    void theShippedCatalogueIsAccepted();
};

void CatalogueTest::theShippedCatalogueIsAccepted()
{
    QFile file(QStringLiteral(":/catalogue/ski-02.19-2023.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto catalogue = readCatalogue(file.readAll());
    QVERIFY2(catalogue.ok(),
             catalogue.ok() ? "" : qPrintable(catalogue.error().details.join(QLatin1Char('\n'))));
    QCOMPARE(catalogue->areas.size(), 14);
}

QTEST_APPLESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
