// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/scope/beneath.h"
#include "models/item/matrixmodel.h"
#include "tests/support/randomcase.h"
#include "tests/support/situation.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace kravkort;
using namespace Qt::StringLiterals;

namespace {

const QDateTime moment(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
constexpr auto useCases = MatrixKind::UseCasesByPackages;
constexpr auto packages = MatrixKind::PackagesByIntegrations;

const QString lines = u"usecase Y1 U1 requires P1! P2?\n"
                      "usecase Y1 U2 requires P10!(A)\n"
                      "usecase Y2 U3 requires P2!\n"
                      "package P1 holds A ~B\n"
                      "package P2 holds C\n"
                      "package P10 holds A C\n"
                      "A needs D E?\n"
                      "D needs F\n"
                      "C needs B~\n"
                      "A asks A-1 A-2 A-3/municipality\n"
                      "B asks B-1\n"
                      "C asks C-1 C-2 C-3 C-4\n"
                      "D asks D-1/vendor/assumed\n"
                      "E asks E-1\n"
                      "P1 asks P1-1\n"
                      "GV asks GV-1\n"_s;

int at(const Catalogue &c, const NodeRef &node)
{
    return indexOf(c, node);
}

MatrixCell requirement(const Situation &s, const QString &useCase, const QString &package)
{
    const Picture p = s.picture();
    return cellOf(p, useCases, at(*p.catalogue, Situation::useCaseRef(useCase)),
                  at(*p.catalogue, Situation::packageRef(package)));
}

MatrixCell bringing(const Situation &s, const QString &package, const QString &integration)
{
    const Picture p = s.picture();
    return cellOf(p, packages, at(*p.catalogue, Situation::packageRef(package)),
                  at(*p.catalogue, Situation::integrationRef(integration)));
}

// "U1 U2 | P1 P2"
QString shown(const Picture &picture, const MatrixShape &shape)
{
    const MatrixLines found = linesOf(picture, shape);
    QStringList rows, columns;
    for (const int row : found.rows)
        rows.append(matrixRow(*picture.catalogue, shape.kind, row).code);
    for (const int column : found.columns)
        columns.append(matrixColumn(*picture.catalogue, shape.kind, column).code);
    return QString(rows.join(u' ') + u" | " + columns.join(u' '));
}

} // namespace

// The matrix as values, and its item model over a real store.
class MatrixTest : public QObject
{
    Q_OBJECT

private slots:
    void aRequirementHasItsStrengthAndCountsWhenItIsInForce();
    void onlyTheMembersThatItLeansOnCountInItsProgress();
    void anIntegrationIsBusinessWhereItIsAMemberAsSuch();
    void whatNobodyNeedsHasNoCell();
    void anAnsweredConditionBringsItsIntegration();
    void linesAreTheChosenOnesOrAllInReadingOrder();
    void mostOpenWorkComesFirst();
    void progressIsThatOfThePictureWhereBothKnowIt();
    void aChainIsAsSureAsItsWeakestStatement();
    void theModelFollowsTheStore();
    void theTableCanBePastedElsewhere();
    void everyCellSpeaksInASentence();
};

void MatrixTest::aRequirementHasItsStrengthAndCountsWhenItIsInForce()
{
    Situation s(lines);
    QCOMPARE(requirement(s, u"U1"_s, u"P1"_s).strength, Strength::Mandatory);
    QVERIFY(!requirement(s, u"U1"_s, u"P1"_s).inBid);
    s.choose(u"U1"_s);
    QVERIFY(requirement(s, u"U1"_s, u"P1"_s).inBid);
    QCOMPARE(requirement(s, u"U1"_s, u"P2"_s).strength, Strength::Supplementary);
    QVERIFY(!requirement(s, u"U1"_s, u"P2"_s).inBid);
    s.decide(u"P2"_s, Decision::Offered);
    QVERIFY(requirement(s, u"U1"_s, u"P2"_s).inBid);
    QVERIFY(!requirement(s, u"U1"_s, u"P10"_s).related);
}

void MatrixTest::onlyTheMembersThatItLeansOnCountInItsProgress()
{
    Situation s(lines);
    s.result(u"A-1 D-1"_s, Outcome::Met);
    const Tally leaning = requirement(s, u"U2"_s, u"P10"_s).tally; // A-1 A-2 D-1 GV-1, not C's
    QCOMPARE(leaning.applicable(), 4);
    QCOMPARE(leaning.met(), 2);
    const Tally whole = requirement(s, u"U1"_s, u"P1"_s).tally; // P1-1 A-1 A-2 B-1 D-1 GV-1
    QCOMPARE(whole.applicable(), 6);
    QCOMPARE(whole.met(), 2);
}

void MatrixTest::anIntegrationIsBusinessWhereItIsAMemberAsSuch()
{
    const Situation s(lines);
    QCOMPARE(bringing(s, u"P1"_s, u"A"_s).role, Role::Business);
    QCOMPARE(bringing(s, u"P1"_s, u"B"_s).role, Role::Prerequisite);
    QVERIFY(bringing(s, u"P1"_s, u"F"_s).related); // by way of A and D
    QCOMPARE(bringing(s, u"P1"_s, u"F"_s).role, Role::Prerequisite);
}

void MatrixTest::whatNobodyNeedsHasNoCell()
{
    const Situation s(lines);
    QVERIFY(!bringing(s, u"P2"_s, u"B"_s).related); // a companion is advice
    QVERIFY(!bringing(s, u"P2"_s, u"A"_s).related);
    QVERIFY(!bringing(s, u"P1"_s, u"E"_s).related); // nobody has said that the condition holds
}

void MatrixTest::anAnsweredConditionBringsItsIntegration()
{
    Situation s(lines);
    s.choose(u"U1"_s).answer(u"A"_s, u"E"_s, Holds::Yes);
    QVERIFY(bringing(s, u"P1"_s, u"E"_s).inBid);
    QVERIFY(bringing(s, u"P10"_s, u"E"_s).related);
    QVERIFY(!bringing(s, u"P10"_s, u"E"_s).inBid);
    QCOMPARE(requirement(s, u"U1"_s, u"P1"_s).tally.applicable(), 7);
}

void MatrixTest::linesAreTheChosenOnesOrAllInReadingOrder()
{
    Situation s(lines);
    QCOMPARE(shown(s.picture(), {useCases}), u" | "_s);
    QCOMPARE(shown(s.picture(), {useCases, MatrixExtent::Catalogue}), u"U1 U2 U3 | P1 P2 P10"_s);
    s.choose(u"U2 U1"_s);
    QCOMPARE(shown(s.picture(), {useCases}), u"U1 U2 | P1 P2 P10"_s);
    s.drop(u"U1"_s);
    QCOMPARE(shown(s.picture(), {useCases}), u"U2 | P10"_s);
    QCOMPARE(shown(s.picture(), {packages}), u"P10 | A C D F"_s);
    QCOMPARE(shown(s.picture(), {packages, MatrixExtent::Catalogue}), u"P1 P2 P10 | A B C D E F"_s);
}

void MatrixTest::mostOpenWorkComesFirst()
{
    Situation s(lines);
    const MatrixShape shape{packages, MatrixExtent::Catalogue, MatrixOrder::OpenWork};
    // P1: 6, P2: 5, P10: 8; A: 4, B: 2, C: 5, D: 2, E: 2, F: 1
    QCOMPARE(shown(s.picture(), shape), u"P10 P1 P2 | C A B D E F"_s);
    s.result(u"C-1 C-2 C-3 C-4"_s, Outcome::Met);
    QCOMPARE(shown(s.picture(), shape), u"P1 P10 P2 | A B D E C F"_s);
}

void MatrixTest::progressIsThatOfThePictureWhereBothKnowIt()
{
    int compared = 0;
    for (quint32 seed = 1; seed <= 400; ++seed) {
        RandomCase random(seed);
        const PlainCatalogue plain = random.catalogue();
        const PlainBid bid = random.bid(plain);
        const Picture picture = derive(plain.read(), bid.workspace(), PlainBid::bid(), {});
        const Catalogue &c = *picture.catalogue;
        for (int p = 0; p < c.packages.size(); ++p) {
            for (int i = 0; i < c.integrations.size(); ++i) {
                const MatrixCell cell = cellOf(picture, packages, p, i);
                if (!cell.inBid)
                    continue;
                QVERIFY(cell.related && picture.scope.packages.at(p).inScope);
                QVERIFY(picture.scope.integrations.at(i).inScope);
                QCOMPARE(cell.tally, picture.progress.integrations.at(i).pooled);
                ++compared;
            }
        }
        for (int u = 0; u < c.useCases.size(); ++u) {
            for (const Requirement &each : c.useCases.at(u).requirements) {
                const MatrixCell cell = cellOf(picture, useCases, u, each.package);
                QVERIFY(cell.related);
                if (!cell.inBid || each.only)
                    continue;
                QCOMPARE(cell.tally, picture.progress.packages.at(each.package).pooled);
                ++compared;
            }
        }
        // Every integration in scope that a package brings has a cell in the bid.
        for (int i = 0; i < c.integrations.size(); ++i)
            for (const int p : picture.scope.integrations.at(i).packages)
                QVERIFY(cellOf(picture, packages, p, i).inBid);
    }
    QVERIFY2(compared > 500, qPrintable(QString::number(compared)));
}

void MatrixTest::aChainIsAsSureAsItsWeakestStatement()
{
    Catalogue c;
    c.integrations.resize(3);
    const auto need = [&](int from, int to, Basis basis) {
        Dependency dependency;
        dependency.from = from;
        dependency.to = to;
        dependency.ground.basis = basis;
        c.integrations[from].needs.append(static_cast<int>(c.dependencies.size()));
        c.dependencies.append(dependency);
    };
    need(0, 1, Basis::Confirmed);
    need(1, 2, Basis::Inferred);
    need(0, 2, Basis::Assumed);
    const Selection none{{}, {}, QList<Holds>(3, Holds::Undecided)};
    const auto reached = reachedFrom(c, none, {{0, Basis::Published}});
    QCOMPARE(reached.at(0), std::optional(Basis::Published));
    QCOMPARE(reached.at(1), std::optional(Basis::Published)); // no surer than where it begins
    QCOMPARE(reached.at(2), std::optional(Basis::Inferred));  // by way of B
}

void MatrixTest::theModelFollowsTheStore()
{
    const QTemporaryDir folder;
    const auto made = WorkspaceStore::create(
        folder.filePath(u"w.kravkort"_s), [] { return moment; }, u"test"_s);
    QVERIFY(made.ok());
    WorkspaceStore &store = **made;
    MatrixModel model(store, Language::Danish);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    QRandomGenerator random(3);
    for (int round = 0; round < 40; ++round) {
        const Catalogue &c = store.catalogue();
        const auto any = [&](qsizetype count) { return random.bounded(static_cast<int>(count)); };
        store.choose({c.useCases.at(any(c.useCases.size())).id}, any(3) != 0);
        store.setOutcome({c.criteria.at(any(c.criteria.size())).id}, Outcome::Met);
        if (round % 5 == 0)
            store.undo();
        model.setShape({MatrixKind(any(2)), MatrixExtent(any(2)), MatrixOrder(any(3))});
        const MatrixLines fresh = linesOf(store.picture(), model.shape());
        QCOMPARE(model.rowCount(), int(fresh.rows.size()));
        QCOMPARE(model.columnCount(), int(fresh.columns.size()));
        for (int row = 0; row < model.rowCount(); ++row) {
            const NodeRef node = matrixRow(c, model.shape().kind, fresh.rows.at(row));
            QCOMPARE(model.rowOf(node), row);
            QCOMPARE(model.columnOf(node), -1);
            QCOMPARE(model.headerData(row, Qt::Vertical, MatrixModel::NodeRole).value<NodeRef>(), node);
        }
        for (int column = 0; column < model.columnCount(); ++column) {
            const NodeRef node = matrixColumn(c, model.shape().kind, fresh.columns.at(column));
            QCOMPARE(model.columnOf(node), column);
            if (model.rowCount() > 0)
                QCOMPARE(model.index(0, column).data(MatrixModel::NodeRole).value<NodeRef>(), node);
        }
    }
}

void MatrixTest::theTableCanBePastedElsewhere()
{
    Situation s(lines);
    s.choose(u"U1"_s).result(u"C-1 GV-1"_s, Outcome::Met);
    const Picture picture = s.picture();
    const Phrases phrases(Language::English);
    const MatrixValues values = matrixValues(picture, useCases, linesOf(picture, {useCases}), phrases);
    const QStringList text = asTabbedText(values, phrases).split(u'\n');
    QCOMPARE(text.size(), 3); // heads, U1, and the end of its line
    QCOMPARE(text.at(0).count(u'\t'), 2);
    QVERIFY(text.at(0).contains(u"\tP1"_s) && text.at(0).contains(u"\tP2"_s));
    const QStringList row = text.at(1).split(u'\t');
    QVERIFY(row.at(0).startsWith(u"U1"_s));
    QCOMPARE(row.at(1).section(u',', 0, 0), u"mandatory"_s);
    QCOMPARE(row.at(2).section(u',', 1, 1), u" 40 %"_s);

    MatrixValues hostile = values;
    hostile.rows[0].text = u"<b>one\ttwo\n"_s;
    QCOMPARE(asTabbedText(hostile, phrases).count(u'\t'), 4);
    QCOMPARE(asTabbedText(hostile, phrases).count(u'\n'), 2);
    const QString html = asHtml(hostile, phrases);
    QVERIFY(html.contains(u"&lt;b&gt;one two"_s) && !html.contains(u"<b>"_s));
    QCOMPARE(html.count(u"<tr>"_s), 2);
    QCOMPARE(html.count(u"<th "_s), 4);
    QCOMPARE(html.count(u"<td>"_s), 2);
}

void MatrixTest::everyCellSpeaksInASentence()
{
    Situation s(lines);
    s.choose(u"U1"_s);
    const Picture picture = s.picture();
    const Phrases phrases(Language::English);
    const MatrixValues values =
        matrixValues(picture, useCases, linesOf(picture, {useCases, MatrixExtent::Catalogue}), phrases);
    const auto sentence = [&](int row, int column) {
        return sentenceOf(useCases, values.rows.at(row), values.columns.at(column), values.at(row, column),
                          phrases);
    };
    for (const QString &part : {u"U1"_s, u"P1"_s, u"mandatory"_s, u"0\u00a0% met (0 of 6"_s, u"Counts"_s})
        QVERIFY2(sentence(0, 0).contains(part), qPrintable(sentence(0, 0)));
    QVERIFY(sentence(0, 1).contains(u"Not in the bid"_s));
    QVERIFY(sentence(0, 2).contains(u"does not require"_s));
}

QTEST_GUILESS_MAIN(MatrixTest)
#include "tst_matrix.moc"
