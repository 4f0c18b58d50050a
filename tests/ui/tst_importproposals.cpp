// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importproposals.h"

#include <QTest>

using namespace kravkort;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

// What a document is probably called, by its file's name.
class ImportProposalsTest : public QObject
{
    Q_OBJECT

private slots:
    void titleDateAndRevisionAreProposed_data();
    void titleDateAndRevisionAreProposed();
};

void ImportProposalsTest::titleDateAndRevisionAreProposed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("revision");
    QTest::newRow("date at the end") << s("Bilag 2 2026-11-01.xlsx") << s("Bilag 2") << s("2026-11-01")
                                     << s("2026-11-01 Bilag 2");
    QTest::newRow("Danish date") << s("Bilag_2 - 01.11.2026.xlsx") << s("Bilag 2") << s("2026-11-01")
                                 << s("2026-11-01 Bilag 2");
    QTest::newRow("no date") << s("usecases v2.1.csv") << s("usecases v2.1") << s("2026-10-05")
                             << s("2026-10-05 usecases v2.1");
    QTest::newRow("not a date") << s("Bilag 20261399.csv") << s("Bilag 20261399") << s("2026-10-05")
                                << s("2026-10-05 Bilag 20261399");
    QTest::newRow("taken") << s("Bilag 3 20261101.ods") << s("Bilag 3") << s("2026-11-01")
                           << s("2026-11-01 Bilag 3 (2)");
    QTest::newRow("only a date") << s("2026-11-01.csv") << s("2026-11-01.csv") << s("2026-11-01")
                                 << s("2026-11-01 2026-11-01.csv");
}

void ImportProposalsTest::titleDateAndRevisionAreProposed()
{
    QFETCH(QString, file);
    const ImportDocument proposed =
        proposedDocument({}, file, QDate(2026, 10, 5), {s("2026-11-01 Bilag 3"), s("2026-11 vejledende")});
    QTEST(proposed.title, "title");
    QTEST(proposed.date, "date");
    QTEST(proposed.revision, "revision");
}

QTEST_GUILESS_MAIN(ImportProposalsTest)
#include "tst_importproposals.moc"
