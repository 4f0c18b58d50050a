// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entry/attention.h"
#include "models/domain/progress/openwork.h"
#include "models/domain/workspace/edit.h"
#include "tests/support/plaincatalogue.h"
#include "tests/support/randomcase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kravkort;

namespace {

const QDate wednesday(2026, 11, 25);

Answer answer(const QString &criterion, const QString &owner, std::optional<QDate> due,
              std::optional<double> hours = {}, Outcome outcome = Outcome::NotMet)
{
    Answer answer;
    answer.solution = PlainBid::solution();
    answer.criterion = {criterion};
    answer.owner = owner;
    answer.due = due;
    answer.estimate = hours;
    answer.outcome = outcome;
    return answer;
}

// "Mette 2+1 12h, nobody 1+0 0h": what the bars say.
QString owners(const OpenWork &work)
{
    QStringList parts;
    for (const OwnerWork &one : work.byOwner)
        parts.append(u"%1 %2+%3 %4h"_s.arg(one.owner.isEmpty() ? u"nobody"_s : one.owner)
                         .arg(one.open.mandatory)
                         .arg(one.open.supplementary)
                         .arg(one.open.hours));
    return parts.join(u", ");
}

QString weeks(const OpenWork &work)
{
    QStringList parts;
    for (const DueWork &one : work.byDue) {
        const QString name = one.when == DueWork::When::Overdue   ? u"overdue"_s
                             : one.when == DueWork::When::Later   ? u"later"_s
                             : one.when == DueWork::When::Undated ? u"undated"_s
                                                                  : u"w%1"_s.arg(one.from.weekNumber());
        parts.append(u"%1 %2"_s.arg(name).arg(one.open.total()));
    }
    return parts.join(u", ");
}

} // namespace

// Who has what is left, and when it is due.
class OpenWorkTest : public QObject
{
    Q_OBJECT

private slots:
    void itIsCountedByOwnerAndWeek();
    void aDayBelongsToItsWeek_data();
    void aDayBelongsToItsWeek();
    void nothingIsLostAndNothingIsCountedTwice();
};

void OpenWorkTest::itIsCountedByOwnerAndWeek()
{
    const auto catalogue = plainCatalogue(u"usecase Y1 U1 requires P1! P2?\n"
                                          "package P1 holds A\n"
                                          "package P2 holds B\n"
                                          "A asks A-1 A-2 A-3 A-4 A-5/municipality A-6\n"
                                          "B asks B-1\n"_s)
                               .read();
    PlainBid bid;
    bid.chosen = {u"U1"_s};
    bid.decisions = {{u"P2"_s, Decision::Offered}};
    Edit edit;
    for (const Answer &one :
         {answer(u"A-1"_s, u"Mette"_s, wednesday.addDays(-1), 8), answer(u"A-2"_s, u"Mette"_s, wednesday),
          answer(u"A-3"_s, {}, wednesday.addDays(14), 2.5),
          answer(u"A-4"_s, u"Jonas"_s, wednesday, 100, Outcome::Met), // done
          answer(u"A-5"_s, u"Jonas"_s, wednesday, 100),               // the municipality's
          answer(u"A-6"_s, u"Jonas"_s, {}, 1, Outcome::NotApplicable),
          answer(u"B-1"_s, u"Mette"_s, wednesday.addDays(200), 4)})
        edit.steps.append({std::nullopt, one});
    const Workspace workspace = applied(bid.workspace(), edit);
    const OpenWork work = openWorkOf(derive(catalogue, workspace, PlainBid::bid(), wednesday), workspace);
    QCOMPARE(owners(work), u"Mette 2+1 12h, nobody 1+0 2.5h"_s);
    QCOMPARE(weeks(work), u"overdue 1, w48 1, w49 0, w50 1, later 1"_s);
    QCOMPARE(work.byOwner.first().open.overdue, 1);
    QCOMPARE(work.byOwner.first().open.unestimated, 1);
}

void OpenWorkTest::aDayBelongsToItsWeek_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QString>("shown");
    const QDate monday(2026, 12, 28); // week 53; Friday is next year
    QTest::newRow("today") << monday << monday << u"w53 1"_s;
    QTest::newRow("yesterday") << monday << monday.addDays(-1) << u"overdue 1"_s;
    QTest::newRow("Sunday") << monday << monday.addDays(6) << u"w53 1"_s;
    QTest::newRow("next Monday") << monday << monday.addDays(7) << u"w53 0, w1 1"_s;
    QTest::newRow("on a Sunday, tomorrow") << monday.addDays(6) << monday.addDays(7) << u"w53 0, w1 1"_s;
    QTest::newRow("earlier in the week") << monday.addDays(3) << monday.addDays(1) << u"overdue 1"_s;
    QTest::newRow("the last week") << monday << monday.addDays(41)
                                   << u"w53 0, w1 0, w2 0, w3 0, w4 0, w5 1"_s;
    QTest::newRow("beyond it") << monday << monday.addDays(42) << u"later 1"_s;
    QTest::newRow("no date") << monday << QDate() << u"undated 1"_s;
}

void OpenWorkTest::aDayBelongsToItsWeek()
{
    QFETCH(QDate, today);
    QFETCH(QDate, due);
    const auto catalogue =
        plainCatalogue(u"usecase Y1 U1 requires P1!\npackage P1 holds A\nA asks A-1\n"_s).read();
    PlainBid bid;
    bid.chosen = {u"U1"_s};
    const Workspace workspace = applied(
        bid.workspace(),
        {{}, {{std::nullopt, answer(u"A-1"_s, {}, due.isValid() ? std::optional(due) : std::nullopt)}}});
    const OpenWork work = openWorkOf(derive(catalogue, workspace, PlainBid::bid(), today), workspace);
    QTEST(weeks(work), "shown");
    for (const DueWork &one : work.byDue) // the days that a row stands for are those that it counts
        QCOMPARE(one.open.total() == 1, due.isValid() ? (!one.from.isValid() || one.from <= due) &&
                                                            (!one.to.isValid() || due <= one.to) &&
                                                            one.when != DueWork::When::Undated
                                                      : one.when == DueWork::When::Undated);
}

void OpenWorkTest::nothingIsLostAndNothingIsCountedTwice()
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        RandomCase random(seed);
        const PlainCatalogue plain = random.catalogue();
        const PlainBid bid = random.bid(plain);
        Workspace workspace = bid.workspace();
        for (const PlainCatalogue::Criterion &criterion : plain.criteria) {
            Answer one = answer(criterion.id, random.chance(30) ? QString() : u"P%1"_s.arg(random.below(4)),
                                random.chance(30) ? std::nullopt
                                                  : std::optional(wednesday.addDays(random.below(90) - 20)));
            one.outcome = bid.outcomes.value(criterion.id);
            workspace = applied(workspace, {{}, {{std::nullopt, one}}});
        }
        const Picture picture = derive(plain.read(), workspace, PlainBid::bid(), wednesday);
        const OpenWork work = openWorkOf(picture, workspace);
        const auto sum = [](const auto &rows, int OpenCount::*of) {
            int total = 0;
            for (const auto &row : rows)
                total += row.open.*of;
            return total;
        };
        for (const auto &[of, wanted] :
             {std::pair(&OpenCount::mandatory, picture.progress.mandatory.open()),
              std::pair(&OpenCount::supplementary, picture.progress.supplementary.open())}) {
            QCOMPARE(sum(work.byOwner, of), wanted);
            QCOMPARE(sum(work.byDue, of), wanted);
        }
        QCOMPARE(sum(work.byOwner, &OpenCount::overdue), sum(work.byDue, &OpenCount::overdue));
        QCOMPARE(sum(work.byDue, &OpenCount::overdue),
                 work.byDue.isEmpty() || work.byDue.first().when != DueWork::When::Overdue
                     ? 0
                     : work.byDue.first().open.total());
    }
}

QTEST_GUILESS_MAIN(OpenWorkTest)
#include "tst_openwork.moc"
