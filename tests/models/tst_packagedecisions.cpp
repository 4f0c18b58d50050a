// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/decisions/decisions.h"
#include "tests/support/situation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kravkort;

// Who asks for a package, and what offering it brings.
class PackageDecisionsTest : public QObject
{
    Q_OBJECT

private slots:
    void thoseThatInsistAreToldFromThoseThatLeaveItOpen();
    void aUseCaseThatIsNotChosenAsksForNothing();
    void aPackageNobodyInsistsOnAddsItselfAndItsMembers();
    void whatAnotherUseCaseBringsAnywayIsNotAdded();
    void theAdditionIsTheSameWhateverHasBeenDecided_data();
    void theAdditionIsTheSameWhateverHasBeenDecided();
};

namespace {

int packageIn(const Situation &s, const QString &id)
{
    return indexOf(*s.catalogue(), Situation::packageRef(id));
}

QStringList useCases(const Situation &s, const QList<int> &indices)
{
    QStringList ids;
    for (const int index : indices)
        ids.append(s.catalogue()->useCases.at(index).id.code);
    return ids;
}

// P2 is supplementary in U1 and mandatory in U2, and leans on A only there.
Situation mixed()
{
    return Situation(u"usecase Y1 U1 requires P1! P2\nusecase Y1 U2 requires P2!(A)\n"
                     u"package P1 holds A\npackage P2 holds A B\n"
                     u"P2 asks P2-1\nA asks A-1\nB asks B-1 B-2"_s);
}

} // namespace

void PackageDecisionsTest::thoseThatInsistAreToldFromThoseThatLeaveItOpen()
{
    Situation s = mixed();
    s.choose(u"U1 U2"_s);
    const Asking asking = askingFor(s.picture(), packageIn(s, u"P2"_s));
    QCOMPARE(useCases(s, asking.mandatory), QStringList{u"U2"_s});
    QCOMPARE(useCases(s, asking.supplementary), QStringList{u"U1"_s});
}

void PackageDecisionsTest::aUseCaseThatIsNotChosenAsksForNothing()
{
    Situation s = mixed();
    s.choose(u"U1"_s);
    const Asking asking = askingFor(s.picture(), packageIn(s, u"P2"_s));
    QVERIFY(asking.mandatory.isEmpty());
    QCOMPARE(useCases(s, asking.supplementary), QStringList{u"U1"_s});
}

void PackageDecisionsTest::aPackageNobodyInsistsOnAddsItselfAndItsMembers()
{
    Situation s = mixed();
    s.choose(u"U1"_s);
    const Addition addition = additionOf(s.picture(), packageIn(s, u"P2"_s));
    QCOMPARE(s.idsOf(addition.integrations), u"B"_s);
    QCOMPARE(addition.criteria, 3);
}

void PackageDecisionsTest::whatAnotherUseCaseBringsAnywayIsNotAdded()
{
    Situation s = mixed();
    s.choose(u"U1 U2"_s);
    const Addition addition = additionOf(s.picture(), packageIn(s, u"P2"_s));
    QCOMPARE(s.idsOf(addition.integrations), u"B"_s);
    QCOMPARE(addition.criteria, 2);
}

void PackageDecisionsTest::theAdditionIsTheSameWhateverHasBeenDecided_data()
{
    QTest::addColumn<Decision>("decision");
    QTest::newRow("undecided") << Decision::Undecided;
    QTest::newRow("offered") << Decision::Offered;
    QTest::newRow("later") << Decision::Later;
    QTest::newRow("declined") << Decision::Declined;
}

void PackageDecisionsTest::theAdditionIsTheSameWhateverHasBeenDecided()
{
    QFETCH(Decision, decision);
    Situation s = mixed();
    s.choose(u"U1"_s).decide(u"P2"_s, decision);
    QCOMPARE(additionOf(s.picture(), packageIn(s, u"P2"_s)).criteria, 3);
}

QTEST_APPLESS_MAIN(PackageDecisionsTest)
#include "tst_packagedecisions.moc"
