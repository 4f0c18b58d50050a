// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/decisions/bestbuy.h"
#include "models/domain/decisions/ladder.h"
#include "models/domain/decisions/outlook.h"
#include "models/domain/progress/nextsteps.h"
#include "tests/support/plaincatalogue.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kravkort;

// A use case of which the catalogue names no package, as an import may bring it, is none that costs nothing.
class UnknownPackagesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        PlainCatalogue plain = plainCatalogue(u"usecase Y1 U1 requires P1!\n"
                                              "usecase Y1 U2 requires P2?\n"
                                              "package P1 holds A\n"
                                              "package P2 holds A\n"
                                              "A asks A-1"_s);
        plain.useCases.append({u"U3"_s, u"Y1"_s, {}});
        m_catalogue = plain.read();
        m_selection = emptySelection(*m_catalogue);
        m_selection.chosen.fill(true);
    }

    void itIsLastOnTheLadder()
    {
        const QList<Outcome> outcomes(m_catalogue->criteria.size(), Outcome::Unknown);
        const RemainingHours hours{QList<double>(m_catalogue->integrations.size(), 0),
                                   QList<bool>(m_catalogue->integrations.size(), false),
                                   {},
                                   {}};
        const QList<Rung> ladder = ladderOf(*m_catalogue, outcomes, hours);
        QStringList order;
        for (const Rung &rung : ladder)
            order.append(m_catalogue->useCases.at(rung.useCase).id.code + (rung.known ? u""_s : u"?"_s));
        QCOMPARE(order, (QStringList{u"U2"_s, u"U1"_s, u"U3?"_s}));
    }

    void itIsNeverReady()
    {
        const Picture picture = pictureOf(m_catalogue, m_selection,
                                          QList<Outcome>(m_catalogue->criteria.size(), Outcome::Met), day());
        const auto ready = [&](const char *id) {
            return picture.progress.ready(m_catalogue->useCaseIndex.value({QString::fromLatin1(id)}));
        };
        QVERIFY(ready("U1"));
        QVERIFY(ready("U2")); // asks for nothing that must be
        QVERIFY(!ready("U3"));
        QCOMPARE(picture.progress.readyUseCases, 2);
        QCOMPARE(picture.progress.chosenUseCases, 3);
    }

    void itIsNotTheNearestToBeingReady()
    {
        const Picture picture = pictureOf(
            m_catalogue, m_selection, QList<Outcome>(m_catalogue->criteria.size(), Outcome::Unknown), day());
        QCOMPARE(nextStepsOf(picture, {}).nearest, m_catalogue->useCaseIndex.value({u"U1"_s}));
    }

private:
    static QDate day() { return {2026, 11, 24}; }

    std::shared_ptr<const Catalogue> m_catalogue;
    Selection m_selection;
};

QTEST_GUILESS_MAIN(UnknownPackagesTest)
#include "tst_unknownpackages.moc"
