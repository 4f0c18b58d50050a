// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/basis/confirming.h"
#include "models/domain/basis/leaning.h"
#include "models/domain/catalogue/statementplaces.h"
#include "models/domain/catalogue/statementwords.h"
#include "models/domain/progress/explanation.h"
#include "models/domain/workspace/edit.h"
#include "models/domain/workspace/words.h"
#include "tests/support/randomcase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kravkort;

namespace {

const QDate day(2026, 11, 24);

QString nameOf(StatementKind kind, const QString &id)
{
    return wordOf(kind) + u' ' + id;
}

QStringList sorted(const QSet<QString> &set)
{
    QStringList list(set.cbegin(), set.cend());
    list.sort();
    return list;
}

// What a bid leans on, once more: over texts, by repeating the rule until nothing changes.
class SlowLeaning
{
public:
    SlowLeaning(const PlainCatalogue &catalogue, const PlainBid &bid)
        : c(catalogue)
        , m_bid(bid)
    {
    }

    QSet<QString> of(const QSet<QString> &useCases)
    {
        for (const PlainCatalogue::UseCase &useCase : c.useCases) {
            if (!useCases.contains(useCase.id))
                continue;
            add(StatementKind::Area, useCase.area);
            add(StatementKind::UseCase, useCase.id);
            QHash<QString, int> again;
            for (const PlainCatalogue::Requirement &requirement : useCase.requirements) {
                const int time = ++again[requirement.package];
                if (!inForce(requirement))
                    continue;
                const QString id = useCase.id + u':' + requirement.package;
                add(StatementKind::Requirement, time == 1 ? id : id + u"#%1"_s.arg(time));
                add(StatementKind::Package, requirement.package);
                for (const PlainCatalogue::Member &member : c.package(requirement.package).members)
                    if (!requirement.only || requirement.only->contains(member.integration)) {
                        add(StatementKind::Membership, requirement.package + u':' + member.integration);
                        add(StatementKind::Integration, member.integration);
                    }
            }
        }
        for (qsizetype before = -1; before != m_found.size();) {
            before = m_found.size();
            QHash<QString, int> again;
            for (const PlainCatalogue::Need &need : c.needs) {
                const QString id = need.from + u':' + need.to;
                const int time = ++again[id];
                const bool holds =
                    need.kind == u"must"_s || (need.kind == u"conditional"_s &&
                                               m_bid.conditions.value({need.from, need.to}) == Holds::Yes);
                if (!holds || !has(StatementKind::Integration, need.from))
                    continue;
                add(StatementKind::Dependency, time == 1 ? id : id + u"#%1"_s.arg(time));
                add(StatementKind::Integration, need.to);
            }
        }
        const bool any = std::any_of(c.integrations.cbegin(), c.integrations.cend(),
                                     [&](const QString &i) { return has(StatementKind::Integration, i); });
        for (const PlainCatalogue::Criterion &criterion : c.criteria)
            if (has(StatementKind::Package, criterion.owner) ||
                has(StatementKind::Integration, criterion.owner) || (criterion.owner == u"GV"_s && any))
                add(StatementKind::Criterion, criterion.id);
        return m_found;
    }

private:
    bool inForce(const PlainCatalogue::Requirement &requirement) const
    {
        const Decision decision = m_bid.decisions.value(requirement.package, Decision::Undecided);
        return requirement.mandatory || decision == Decision::Offered || decision == Decision::Later;
    }
    void add(StatementKind kind, const QString &id) { m_found.insert(nameOf(kind, id)); }
    bool has(StatementKind kind, const QString &id) const { return m_found.contains(nameOf(kind, id)); }

    const PlainCatalogue &c;
    const PlainBid &m_bid;
    QSet<QString> m_found;
};

QSet<QString> namesOf(const Catalogue &catalogue, const QList<bool> &leaning)
{
    QSet<QString> names;
    const QList<CatalogueStatement> statements = statementsOf(catalogue);
    for (qsizetype s = 0; s < statements.size(); ++s)
        if (leaning.at(s))
            names.insert(nameOf(statements.at(s).kind, statements.at(s).id));
    return names;
}

PlainCatalogue small()
{
    return plainCatalogue(u"usecase Y1 U1 requires P1! P2?\n"
                          "usecase Y1 U2 requires P1!\n"
                          "package P1 holds A ~D\n"
                          "package P2 holds C\n"
                          "A needs B\n"
                          "A needs C?\n"
                          "P1 asks P1-1\n"
                          "A asks A-1\n"
                          "B asks B-1\n"
                          "GV asks GV-1"_s);
}

Confirmation confirmationOf(const Catalogue &catalogue, StatementKind kind, const QString &id,
                            const QString &document = u"Bilag 2"_s)
{
    for (const CatalogueStatement &statement : statementsOf(catalogue))
        if (statement.kind == kind && statement.id == id)
            return {catalogue.id, kind, id, saysHash(statement), document, u"s. 14"_s, u"Mette"_s, day};
    qFatal("no such statement");
}

Table<Confirmation> tableOf(const QList<Confirmation> &rows)
{
    Workspace workspace;
    for (const Confirmation &row : rows)
        workspace = applied(std::move(workspace), Edit{{}, {{std::nullopt, Row(row)}}});
    return workspace.table<Confirmation>();
}

} // namespace

// What a scope leans on, and what happens to it when somebody has confirmed it.
class ConfirmingTest : public QObject
{
    Q_OBJECT

private slots:
    void groundsStandInTheOrderOfTheStatements();
    void placesAreThoseOfTheStatements();
    void whatABidLeansOnAgreesWithTheSlowReference();
    void aBidLeansOnWhatItsUseCasesLeanOn();
    void aPackageLeansOnWhatIsBeneathIt();
    void leansCountBidsAndUseCases();

    void aConfirmationHoldsForAsLongAsTheStatementSaysTheSame_data();
    void aConfirmationHoldsForAsLongAsTheStatementSaysTheSame();
    void everyStatementCanBeConfirmed();
    void whatIsConfirmedStandsOnItsDocument();
    void nothingButTheGroundChanges();
    void anotherCataloguesConfirmationsAreNotOurs();
    void theShareIsTheNumberThatIsExplained();
    void everyKindHasWords();
};

void ConfirmingTest::groundsStandInTheOrderOfTheStatements()
{
    for (quint32 seed = 1; seed <= 100; ++seed) {
        RandomCase random(seed);
        Catalogue catalogue = *random.catalogue().read();
        for (Ground *ground : groundsOf(catalogue))
            ground->basis = allBases[static_cast<size_t>(random.below(4))];
        const QList<CatalogueStatement> statements = statementsOf(catalogue);
        const QList<const Ground *> grounds = groundsOf(std::as_const(catalogue));
        QCOMPARE(grounds.size(), statements.size());
        for (qsizetype s = 0; s < statements.size(); ++s)
            QCOMPARE(statements.at(s).valueOf(StatementField::Basis)->da, wordOf(grounds.at(s)->basis));
    }
}

void ConfirmingTest::placesAreThoseOfTheStatements()
{
    for (quint32 seed = 1; seed <= 100; ++seed) {
        RandomCase random(seed);
        const auto read = random.catalogue().read();
        const Catalogue &c = *read;
        const QList<CatalogueStatement> all = statementsOf(c);
        const StatementPlaces places(c);
        QCOMPARE(places.count(), all.size());
        for (int a = 0; a < c.areas.size(); ++a)
            QCOMPARE(all.at(places.area(a)).id, c.areas.at(a).id.code);
        for (int u = 0; u < c.useCases.size(); ++u) {
            QCOMPARE(all.at(places.useCase(u)).id, c.useCases.at(u).id.code);
            for (int r = 0; r < c.useCases.at(u).requirements.size(); ++r)
                QCOMPARE(all.at(places.requirement(u, r)).to,
                         c.packages.at(c.useCases.at(u).requirements.at(r).package).id.code);
        }
        for (int p = 0; p < c.packages.size(); ++p) {
            QCOMPARE(all.at(places.package(p)).id, c.packages.at(p).id.code);
            for (int m = 0; m < c.packages.at(p).members.size(); ++m)
                QCOMPARE(all.at(places.membership(p, m)).to,
                         c.integrations.at(c.packages.at(p).members.at(m).integration).id.code);
        }
        for (int i = 0; i < c.integrations.size(); ++i)
            QCOMPARE(all.at(places.integration(i)).id, c.integrations.at(i).id.code);
        for (int d = 0; d < c.dependencies.size(); ++d)
            QCOMPARE(all.at(places.dependency(d)).to, c.integrations.at(c.dependencies.at(d).to).id.code);
        for (int k = 0; k < c.criteria.size(); ++k)
            QCOMPARE(all.at(places.criterion(k)).id, c.criteria.at(k).id.code);
    }
}

void ConfirmingTest::whatABidLeansOnAgreesWithTheSlowReference()
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        RandomCase random(seed);
        const PlainCatalogue plain = random.catalogue();
        const PlainBid bid = random.bid(plain);
        const Picture picture = derive(plain.read(), bid.workspace(), PlainBid::bid(), day);
        const auto agree = [&](const QList<bool> &leaning, const QSet<QString> &useCases) {
            const QSet<QString> slow = SlowLeaning(plain, bid).of(useCases);
            const QSet<QString> found = namesOf(*picture.catalogue, leaning);
            QVERIFY2(found == slow, qPrintable(u"seed %1: %2\ninstead of %3"_s.arg(seed).arg(
                                        sorted(found).join(u", "_s), sorted(slow).join(u", "_s))));
        };
        agree(leaningOf(picture), bid.chosen);
        for (const QString &useCase : bid.chosen)
            agree(leaningOf(picture, {NodeKind::UseCase, useCase}), {useCase});
    }
}

void ConfirmingTest::aBidLeansOnWhatItsUseCasesLeanOn()
{
    for (quint32 seed = 1; seed <= 100; ++seed) {
        RandomCase random(seed);
        const PlainCatalogue plain = random.catalogue();
        const PlainBid bid = random.bid(plain);
        const Picture picture = derive(plain.read(), bid.workspace(), PlainBid::bid(), day);
        const Catalogue &c = *picture.catalogue;
        QSet<QString> parts;
        for (const QString &useCase : bid.chosen)
            parts.unite(namesOf(c, leaningOf(picture, {NodeKind::UseCase, useCase})));
        const QSet<QString> whole = namesOf(c, leaningOf(picture));
        QCOMPARE(sorted(parts), sorted(whole));
        // What is beneath a package or an integration is a part of it; in the scope, all criteria are.
        for (int p = 0; p < c.packages.size(); ++p)
            QVERIFY(whole.contains(namesOf(c, leaningOf(picture, packageNode(c, p)))));
        for (int i = 0; i < c.integrations.size(); ++i)
            QVERIFY(whole.contains(namesOf(c, leaningOf(picture, integrationNode(c, i)))));
        for (const Criterion &criterion : c.criteria)
            QCOMPARE(whole.contains(nameOf(StatementKind::Criterion, criterion.id.code)),
                     picture.scope.holds(criterion));
    }
}

void ConfirmingTest::aPackageLeansOnWhatIsBeneathIt()
{
    const PlainCatalogue plain = small();
    PlainBid bid;
    bid.chosen = {u"U1"_s};
    const Picture picture = derive(plain.read(), bid.workspace(), PlainBid::bid(), day);
    const auto of = [&](NodeKind kind, const QString &code) {
        return sorted(namesOf(*picture.catalogue, leaningOf(picture, {kind, code}))).join(u", "_s);
    };
    QCOMPARE(of(NodeKind::Package, u"P1"_s),
             u"criterion A-1, criterion B-1, criterion GV-1, criterion P1-1, dependency A:B, integration A, "
             "integration B, integration D, membership P1:A, membership P1:D, package P1"_s);
    QCOMPARE(of(NodeKind::Integration, u"B"_s), u"criterion B-1, criterion GV-1, integration B"_s);
    QCOMPARE(of(NodeKind::General, u"GV"_s), u"criterion GV-1"_s);
    QCOMPARE(of(NodeKind::Package, u"P2"_s), QString()); // supplementary, not offered
    QCOMPARE(of(NodeKind::UseCase, u"U2"_s), QString()); // not chosen
}

void ConfirmingTest::leansCountBidsAndUseCases()
{
    const PlainCatalogue plain = small();
    const auto catalogue = plain.read();
    Selection both = emptySelection(*catalogue);
    both.chosen = {true, true};
    Selection first = emptySelection(*catalogue);
    first.chosen = {true, false};
    const QList<Lean> leans = leansOn(*catalogue, {both, first});
    const QList<CatalogueStatement> statements = statementsOf(*catalogue);
    const auto of = [&](StatementKind kind, const QString &id) {
        for (qsizetype s = 0; s < statements.size(); ++s)
            if (statements.at(s).kind == kind && statements.at(s).id == id)
                return leans.at(s);
        return Lean{-1, -1};
    };
    QCOMPARE(of(StatementKind::Package, u"P1"_s), (Lean{2, 3}));
    QCOMPARE(of(StatementKind::UseCase, u"U2"_s), (Lean{1, 1}));
    QCOMPARE(of(StatementKind::Dependency, u"A:B"_s), (Lean{2, 3}));
    QCOMPARE(of(StatementKind::Dependency, u"A:C"_s), (Lean{0, 0}));
    QCOMPARE(of(StatementKind::Requirement, u"U1:P2"_s), (Lean{0, 0}));
}

void ConfirmingTest::aConfirmationHoldsForAsLongAsTheStatementSaysTheSame_data()
{
    using Change = std::function<void(Catalogue &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char *name, bool holds, Change change) {
        QTest::newRow(name) << std::move(change) << holds;
    };
    row("nothing", true, [](Catalogue &) {});
    row("one letter of a criterion", false, [](Catalogue &c) { c.criteria[0].text.da += u'.'; });
    row("its white space", true,
        [](Catalogue &c) { c.criteria[0].text.da = u"  "_s + c.criteria[0].text.da; });
    row("its English", true, [](Catalogue &c) { c.criteria[0].text.en = u"other"_s; });
    row("who answers for it", false, [](Catalogue &c) { c.criteria[0].responsible = Responsible::Both; });
    row("its basis", true, [](Catalogue &c) { c.criteria[0].ground.basis = Basis::Inferred; });
    row("its source", true, [](Catalogue &c) { c.criteria[0].ground.place = u"3"_s; });
    row("another criterion", true, [](Catalogue &c) { c.criteria[1].text.da += u'!'; });
    row("the revision", true, [](Catalogue &c) { c.revision = u"senere"_s; });
}

void ConfirmingTest::aConfirmationHoldsForAsLongAsTheStatementSaysTheSame()
{
    QFETCH(std::function<void(Catalogue &)>, change);
    QFETCH(bool, holds);
    auto catalogue = std::make_shared<Catalogue>(*small().read());
    catalogue->criteria[0].text = {u"Løsningen svarer"_s, u"It answers"_s};
    const auto confirmation =
        confirmationOf(*catalogue, StatementKind::Criterion, catalogue->criteria.at(0).id.code);
    change(*catalogue);
    const Table<Confirmation> table = tableOf({confirmation});
    const auto standings = confirmationsOf(catalogue->id, statementsOf(*catalogue), table);
    const auto &standing = standings.at(StatementPlaces(*catalogue).criterion(0));
    QCOMPARE(standing.kind, holds ? ConfirmationStanding::Kind::Holds : ConfirmationStanding::Kind::Lapsed);
    QCOMPARE(standing.confirmation, confirmation);
    QCOMPARE(confirmed(catalogue, table)->criteria.at(0).ground.basis == Basis::Confirmed, holds);
    // What was said before is confirmed still, once it is said again.
    const auto other = std::make_shared<const Catalogue>(*small().read());
    QVERIFY(confirmed(other, tableOf({confirmation, confirmationOf(*other, StatementKind::Criterion,
                                                                   other->criteria.at(0).id.code)}))
                ->criteria.at(0)
                .ground.basis == Basis::Confirmed);
}

void ConfirmingTest::everyStatementCanBeConfirmed()
{
    for (quint32 seed = 1; seed <= 50; ++seed) {
        RandomCase random(seed);
        const auto catalogue = random.catalogue().read();
        QList<Confirmation> rows;
        for (const CatalogueStatement &statement : statementsOf(*catalogue))
            rows.append({catalogue->id,
                         statement.kind,
                         statement.id,
                         saysHash(statement),
                         u"Bilag"_s,
                         {},
                         u"Mette"_s,
                         day});
        const auto all = confirmed(catalogue, tableOf(rows));
        for (const Ground *ground : groundsOf(*all))
            QCOMPARE(ground->basis, Basis::Confirmed);
    }
}

void ConfirmingTest::whatIsConfirmedStandsOnItsDocument()
{
    auto before = std::make_shared<Catalogue>(*small().read());
    before->sources.append({{u"src"_s}, u"Kilde"_s, {}, {}});
    before->packages[0].ground = {Basis::Published, {u"src"_s}, {}, u"2"_s, {}};
    before->areas[0].ground = {Basis::Inferred, {u"src"_s}, {}, {}, {u"fordi"_s, {}}};
    const auto catalogue = std::make_shared<const Catalogue>(indexed(*before));
    const auto after = confirmed(
        catalogue, tableOf({confirmationOf(*catalogue, StatementKind::Package, u"P1"_s),
                            confirmationOf(*catalogue, StatementKind::Area, u"Y1"_s),
                            confirmationOf(*catalogue, StatementKind::Membership, u"P1:A"_s, u"Bilag 3"_s)}));
    const Ground &package = after->packages.at(0).ground;
    QCOMPARE(package.basis, Basis::Confirmed);
    QCOMPARE(after->source(package.source)->title, u"Bilag 2"_s);
    QCOMPARE(package.place, u"s. 14"_s);
    QCOMPARE(package.confirmedBy, u"Mette"_s);
    QCOMPARE(package.confirmedOn, day);
    QCOMPARE(package.alsoSources, QList<SourceId>{{u"src"_s}}); // where it was read, it stands still
    const Ground &area = after->areas.at(0).ground;
    QVERIFY(area.alsoSources.isEmpty() && area.reason.isEmpty()); // it is no longer inferred
    QCOMPARE(area.source, package.source);                        // one source a document
    QCOMPARE(after->sources.size(), catalogue->sources.size() + 2);
}

void ConfirmingTest::nothingButTheGroundChanges()
{
    const PlainCatalogue plain = small();
    const auto catalogue = plain.read();
    const auto after =
        confirmed(catalogue, tableOf({confirmationOf(*catalogue, StatementKind::Integration, u"A"_s)}));
    const QList<CatalogueStatement> was = statementsOf(*catalogue), is = statementsOf(*after);
    QCOMPARE(is.size(), was.size());
    for (qsizetype s = 0; s < is.size(); ++s) {
        QCOMPARE(saysHash(is.at(s)), saysHash(was.at(s)));
        QCOMPARE(is.at(s) == was.at(s), is.at(s).key() != (StatementKey{StatementKind::Integration, u"A"_s}));
    }
    QCOMPARE(confirmed(catalogue, {}), catalogue); // the same one, not one like it
}

void ConfirmingTest::anotherCataloguesConfirmationsAreNotOurs()
{
    const auto catalogue = small().read();
    Confirmation other = confirmationOf(*catalogue, StatementKind::Integration, u"A"_s);
    other.catalogue += u"-2"_s;
    QCOMPARE(confirmed(catalogue, tableOf({other})), catalogue);
}

void ConfirmingTest::theShareIsTheNumberThatIsExplained()
{
    for (quint32 seed = 1; seed <= 100; ++seed) {
        RandomCase random(seed);
        const PlainCatalogue plain = random.catalogue();
        const PlainBid bid = random.bid(plain);
        auto catalogue = std::make_shared<Catalogue>(*plain.read());
        for (Ground *ground : groundsOf(*catalogue))
            ground->basis = allBases[static_cast<size_t>(random.below(4))];
        const Picture picture = derive(catalogue, bid.workspace(), PlainBid::bid(), day);
        QList<NodeRef> nodes{{}, generalNode()};
        for (int u = 0; u < catalogue->useCases.size(); ++u)
            nodes.append(useCaseNode(*catalogue, u));
        for (int p = 0; p < catalogue->packages.size(); ++p)
            nodes.append(packageNode(*catalogue, p));
        for (const NodeRef &node : nodes) {
            const Explanation explanation =
                explanationOf(picture, bid.workspace(), {NumberKind::Confirmed, node});
            const GroundCount ground = groundCount(picture, node);
            QCOMPARE(explanation.numerator(), ground.confirmed());
            QCOMPARE(explanation.denominator(), ground.total());
            QCOMPARE(ground.confirmed() + ground.of(Basis::Published) + ground.of(Basis::Inferred) +
                         ground.of(Basis::Assumed),
                     ground.total());
        }
        // What is counted of criteria by basis is counted here as well.
        QVERIFY(groundCount(picture).of(Basis::Confirmed) >=
                picture.basis[static_cast<size_t>(Basis::Confirmed)]);
    }
}

void ConfirmingTest::everyKindHasWords()
{
    const auto catalogue = small().read();
    const Phrases phrases(Language::English);
    QStringList told;
    for (const CatalogueStatement &statement : statementsOf(*catalogue)) {
        QVERIFY(!wordsOf(statement, *catalogue, phrases).isEmpty());
        if (statement.isRelation())
            told.append(codeOf(statement) + u": "_s + wordsOf(statement, *catalogue, phrases));
    }
    const QString a = catalogue->integrations.at(catalogue->integrationIndex.value({u"A"_s})).name.da;
    const QString p1 = catalogue->packages.at(0).name.da;
    QCOMPARE(told.at(0), u"U1 → P1: requires %1 (mandatory)"_s.arg(p1));
    QVERIFY(told.contains(u"P1 → A: holds %1 (business-carrying)"_s.arg(a)));
}

QTEST_GUILESS_MAIN(ConfirmingTest)
#include "tst_confirming.moc"
