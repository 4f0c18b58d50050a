// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/workspace/consistency.h"
#include "models/domain/workspace/edit.h"

#include <QTest>

using namespace kravkort;

// What `kravkort check` says of a workspace whose file is sound but whose rows do not hang together.
class ConsistencyTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aWorkspaceThatHangsTogetherHasNoFindings();
    void eachFaultIsNamed_data();
    void eachFaultIsNamed();
    void anAnswerMayServeAnyOfTheSolutionsBids();
    void aMissingCatalogueIsOneFinding();

private:
    template<class T>
    void put(const T &row)
    {
        m_workspace.table<T>().insert(keyOf(Row(row)), row);
    }
    QStringList find() const
    {
        return inconsistencies(m_workspace, [this](const Bid &) { return m_catalogue; });
    }

    Workspace m_workspace;
    std::shared_ptr<const Catalogue> m_catalogue;
};

void ConsistencyTest::init()
{
    Catalogue c;
    UseCase useCase;
    useCase.id = {QStringLiteral("U1")};
    Package package;
    package.id = {QStringLiteral("P1")};
    Integration from, to;
    from.id = {QStringLiteral("F")};
    to.id = {QStringLiteral("T")};
    from.needs = {0};
    Dependency dependency;
    dependency.from = 0;
    dependency.to = 1;
    dependency.kind = DependencyKind::Conditional;
    Criterion criterion;
    criterion.id = {QStringLiteral("K1")};
    criterion.owner = Criterion::Owner::Integration;
    criterion.ownerIndex = 0;
    criterion.text.da = QStringLiteral("Teksten");
    from.criteria = {0};
    c.areas = {Area{{QStringLiteral("Y1")}, {}, {}, {}}};
    useCase.area = 0;
    c.useCases = {useCase};
    c.packages = {package};
    c.integrations = {from, to};
    c.dependencies = {dependency};
    c.criteria = {criterion};
    m_catalogue = std::make_shared<Catalogue>(indexed(std::move(c)));

    m_workspace = {};
    Solution solution;
    solution.id = {QStringLiteral("s")};
    solution.name = QStringLiteral("Omsorg");
    put(solution);
    Bid bid;
    bid.id = {QStringLiteral("b")};
    bid.solution = solution.id;
    bid.name = QStringLiteral("Nord");
    put(bid);
    put(Choice{bid.id, {QStringLiteral("U1")}});
    put(PackageDecision{bid.id, {QStringLiteral("P1")}, Decision::Later, QDate(2027, 1, 1)});
    put(ConditionAnswer{bid.id, {QStringLiteral("F")}, {QStringLiteral("T")}, Holds::Yes});
    Answer answer;
    answer.solution = solution.id;
    answer.criterion = {QStringLiteral("K1")};
    answer.outcome = Outcome::NotApplicable;
    answer.reason = QStringLiteral("Findes ikke");
    answer.textHash = textHash(m_catalogue->criteria.first().text);
    put(answer);
}

void ConsistencyTest::aWorkspaceThatHangsTogetherHasNoFindings()
{
    QCOMPARE(find(), QStringList());
}

void ConsistencyTest::eachFaultIsNamed_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *fault, const QStringList &names) {
        QTest::newRow(fault) << QString::fromLatin1(fault) << names;
    };
    row("unknown use case", {QStringLiteral("Nord"), QStringLiteral("U9")});
    row("unknown package", {QStringLiteral("Nord"), QStringLiteral("P9")});
    row("unknown condition", {QStringLiteral("Nord"), QStringLiteral("T"), QStringLiteral("F")});
    row("unknown criterion", {QStringLiteral("Omsorg"), QStringLiteral("K9")});
    row("bid without its solution", {QStringLiteral("Syd")});
}

void ConsistencyTest::eachFaultIsNamed()
{
    QFETCH(const QString, fault);
    QFETCH(const QStringList, names);
    const BidId bid{QStringLiteral("b")};
    Answer answer = *m_workspace.answer({QStringLiteral("s")}, {QStringLiteral("K1")});
    if (fault == QStringLiteral("unknown use case"))
        put(Choice{bid, {QStringLiteral("U9")}});
    else if (fault == QStringLiteral("unknown package"))
        put(PackageDecision{bid, {QStringLiteral("P9")}, Decision::Offered, std::nullopt});
    else if (fault == QStringLiteral("unknown condition"))
        put(ConditionAnswer{bid, {QStringLiteral("T")}, {QStringLiteral("F")}, Holds::No});
    else if (fault == QStringLiteral("unknown criterion"))
        answer.criterion = {QStringLiteral("K9")};
    else
        put(Bid{
            {QStringLiteral("b2")}, {QStringLiteral("s2")}, QStringLiteral("Syd"), {}, {}, {}, {}, false});
    put(answer);

    const QStringList found = find();
    QCOMPARE(found.size(), 1);
    for (const QString &name : names)
        QVERIFY2(found.first().contains(name), qPrintable(found.first()));
}

void ConsistencyTest::anAnswerMayServeAnyOfTheSolutionsBids()
{
    put(Bid{{QStringLiteral("b2")}, {QStringLiteral("s")}, QStringLiteral("Syd"), {}, {}, {}, {}, false});
    const auto empty = std::make_shared<const Catalogue>();
    const QStringList found = inconsistencies(m_workspace, [&](const Bid &bid) {
        return bid.name == QStringLiteral("Nord") ? m_catalogue : empty;
    });
    QCOMPARE(found, QStringList());
}

void ConsistencyTest::aMissingCatalogueIsOneFinding()
{
    const QStringList found = inconsistencies(m_workspace, [](const Bid &) { return nullptr; });
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().contains(QStringLiteral("Nord")));
}

QTEST_APPLESS_MAIN(ConsistencyTest)
#include "tst_consistency.moc"
