// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue/cataloguestatement.h"
#include "models/domain/history/changes.h"
#include "models/domain/workspace/consistency.h"
#include "models/exchange/amending.h"
#include "models/exchange/builtincatalogue.h"
#include "models/exchange/cataloguereader.h"
#include "models/storage/workspacefile.h"
#include "models/store/amendmentverbs.h"
#include "models/store/confirmationverbs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace kravkort;

namespace {

Clock noon()
{
    return [] { return QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC); };
}

} // namespace

// A catalogue of the vendor's own: a copy, and what is said otherwise in it; nothing that the loader refuses.
class AmendingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void withoutAmendmentsNothingChanges();
    void everyStatementIsFoundAsItIsSaid();
    void whatWasDeliveredIsNeverChanged();
    void aCopyOfOnesOwnTakesTheBidsAlongInOneStep();
    void aStatementIsChangedAndKeepsTheListsInsideIt();
    void everyKindIsAddedAndRetired();
    void whatIsReferredToIsNotRetired();
    void whatABidChoseOfWhatIsRetiredGoesWithIt();
    void aCycleIsRefusedWithItsLoop();
    void faultsAreNamedBeforeAnythingIsSaved_data();
    void faultsAreNamedBeforeAnythingIsSaved();
    void aListIsOrderedAnew();
    void aSourceThatIsNewIsKept();
    void itOpensAgainAsItWas();
    void confirmationsHoldInTheCopyUntilTheStatementChanges();
    void historySaysWhatWasSaid();

private:
    WorkspaceStore &store() const { return *m_store; }
    QJsonObject said(StatementKind kind, const QString &id) const
    {
        return saidOf(catalogueFileOf(store()), {kind, id}).value_or(QJsonObject());
    }
    static QJsonObject text(const QString &da) { return QJsonObject{{u"da"_s, da}}; }
    const Integration &integration(const QString &id) const
    {
        return store().catalogue().integrations.at(store().catalogue().integrationIndex.value({id}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<WorkspaceStore> m_store;
};

void AmendingTest::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"w.kravkort"_s);
    auto made = WorkspaceStore::createSample(m_path, noon(), u"Mette"_s);
    QVERIFY(made.ok());
    m_store = std::move(*made);
}

void AmendingTest::withoutAmendmentsNothingChanges()
{
    const QJsonObject catalogue = QJsonDocument::fromJson(builtInCatalogueJson()).object();
    QCOMPARE(amended(catalogue, {}), catalogue);
}

void AmendingTest::everyStatementIsFoundAsItIsSaid()
{
    const QJsonObject catalogue = QJsonDocument::fromJson(builtInCatalogueJson()).object();
    QList<Amendment> same;
    for (const CatalogueStatement &statement : statementsOf(*builtInCatalogue())) {
        const auto found = saidOf(catalogue, statement.key());
        QVERIFY2(found, qPrintable(statement.id));
        QCOMPARE(keyOf(statement.kind, *found), statement.key());
        QVERIFY(!listOf(catalogue, statement.key()).isEmpty());
        same.append({{},
                     {},
                     subjectOf(statement.key()),
                     QString::fromUtf8(QJsonDocument(*found).toJson(QJsonDocument::Compact))});
    }
    // To say everything as it is said changes nothing.
    QCOMPARE(amended(catalogue, same), catalogue);
}

void AmendingTest::whatWasDeliveredIsNeverChanged()
{
    QVERIFY(!isOwnCatalogue(store()));
    QSignalSpy failed(&store(), &WorkspaceStore::failed);
    const Workspace before = store().workspace();
    QJsonObject area = said(StatementKind::Area, u"Y26"_s);
    area.insert(u"name"_s, text(u"Andet"_s));
    QVERIFY(!amend(store(), {StatementKind::Area, u"Y26"_s, area}));
    QVERIFY(!retire(store(), {StatementKind::Criterion, u"GV-1"_s}));
    QVERIFY(!moveInList(store(), {StatementKind::Criterion, u"GV-1"_s}, 1));
    QCOMPARE(failed.size(), 3);
    QVERIFY(store().workspace() == before);
}

void AmendingTest::aCopyOfOnesOwnTakesTheBidsAlongInOneStep()
{
    const Workspace before = store().workspace();
    const Catalogue was = store().catalogue();
    QVERIFY(makeOwnCatalogue(store()));
    QVERIFY(isOwnCatalogue(store()));
    QCOMPARE(store().undoStack()->count(), 1);
    for (const Bid &bid : store().workspace().table<Bid>())
        QCOMPARE(bid.catalogueRevision, u"%1 – own"_s.arg(was.revision));
    QCOMPARE(store().catalogue().id, was.id);
    QCOMPARE(store().catalogue().revision, u"%1 – own"_s.arg(was.revision));
    QCOMPARE(statementsOf(store().catalogue()), statementsOf(was));
    QVERIFY(store().workspace().find<CatalogueCopy>({was.id, was.revision})); // the original stays
    store().undo();
    QVERIFY(store().workspace() == before);
    QVERIFY(!isOwnCatalogue(store()));
}

void AmendingTest::aStatementIsChangedAndKeepsTheListsInsideIt()
{
    QVERIFY(makeOwnCatalogue(store()));
    const auto needs = integration(u"SF1470"_s).needs.size();
    const auto criteria = integration(u"SF1470"_s).criteria.size();
    QVERIFY(criteria > 0);
    QJsonObject changed = said(StatementKind::Integration, u"SF1470"_s);
    changed.insert(u"name"_s, text(u"Sags- og dokumentindeks, nyt navn"_s));
    changed.insert(u"effort"_s, QJsonObject{{u"optimistic"_s, 1},
                                            {u"likely"_s, 2},
                                            {u"pessimistic"_s, 3},
                                            {u"perMunicipality"_s, 0},
                                            {u"basis"_s, u"confirmed"_s}});
    QVERIFY(amend(store(), {StatementKind::Integration, u"SF1470"_s, changed}));
    QCOMPARE(integration(u"SF1470"_s).name.da, u"Sags- og dokumentindeks, nyt navn"_s);
    QCOMPARE(integration(u"SF1470"_s).effort->likely, 2.0);
    QCOMPARE(integration(u"SF1470"_s).needs.size(), needs);
    QCOMPARE(integration(u"SF1470"_s).criteria.size(), criteria);
    QCOMPARE(store().undoStack()->undoText(), u"Change SF1470 in the catalogue"_s);
    store().undo();
    QVERIFY(integration(u"SF1470"_s).name.da != u"Sags- og dokumentindeks, nyt navn"_s);
}

void AmendingTest::everyKindIsAddedAndRetired()
{
    QVERIFY(makeOwnCatalogue(store()));
    const QList<CatalogueStatement> before = statementsOf(store().catalogue());
    const QJsonObject ground{{u"basis"_s, u"confirmed"_s}, {u"place"_s, u"s. 3"_s}};
    const auto with = [&](QJsonObject said) {
        for (auto it = ground.begin(); it != ground.end(); ++it)
            said.insert(it.key(), it.value());
        return said;
    };
    const QList<OwnSaying> all{
        {StatementKind::Area, {}, with({{u"id"_s, u"Y99"_s}, {u"name"_s, text(u"Nyt område"_s)}})},
        {StatementKind::UseCase,
         {},
         with({{u"id"_s, u"Y99-U01"_s}, {u"area"_s, u"Y99"_s}, {u"name"_s, text(u"Ny"_s)}})},
        {StatementKind::Package, {}, with({{u"id"_s, u"I-99"_s}, {u"name"_s, text(u"Ny pakke"_s)}})},
        {StatementKind::Integration,
         {},
         with({{u"id"_s, u"SF9999"_s}, {u"name"_s, text(u"Ny integration"_s)}})},
        {StatementKind::Membership,
         {},
         with({{u"from"_s, u"I-99"_s}, {u"integration"_s, u"SF9999"_s}, {u"role"_s, u"business"_s}})},
        {StatementKind::Requirement,
         {},
         with({{u"from"_s, u"Y99-U01"_s},
               {u"package"_s, u"I-99"_s},
               {u"strength"_s, u"mandatory"_s},
               {u"only"_s, QJsonArray{u"SF9999"_s}}})},
        {StatementKind::Dependency,
         {},
         with({{u"from"_s, u"SF9999"_s}, {u"integration"_s, u"SF1470"_s}, {u"kind"_s, u"must"_s}})},
        {StatementKind::Criterion,
         {},
         with({{u"id"_s, u"SF9999-1"_s},
               {u"owner"_s, u"SF9999"_s},
               {u"text"_s, text(u"Et krav"_s)},
               {u"responsible"_s, u"vendor"_s}})},
        {StatementKind::Criterion,
         {},
         with({{u"id"_s, u"I-99-1"_s},
               {u"owner"_s, u"I-99"_s},
               {u"text"_s, text(u"Et til"_s)},
               {u"responsible"_s, u"both"_s}})},
        {StatementKind::Criterion,
         {},
         with({{u"id"_s, u"GV-99"_s},
               {u"owner"_s, u"GV"_s},
               {u"text"_s, text(u"Et generelt"_s)},
               {u"responsible"_s, u"vendor"_s}})},
    };
    for (const OwnSaying &saying : all) {
        QVERIFY2(amend(store(), saying), qPrintable(faultsOf(store(), saying).join(u'\n')));
        const StatementKey key = keyOf(saying.kind, saying.said);
        QCOMPARE(said(key.kind, key.id).value(u"place"_s).toString(), u"s. 3"_s);
        QVERIFY(!faultsOf(store(), saying).isEmpty()); // not twice
    }
    QCOMPARE(statementsOf(store().catalogue()).size(), before.size() + all.size());
    store().choose({{u"Y99-U01"_s}}, true);
    const int sf = store().catalogue().integrationIndex.value({u"SF9999"_s}, -1);
    QVERIFY(sf >= 0 && store().picture().scope.integrations.at(sf).inScope);
    store().choose({{u"Y99-U01"_s}}, false);
    for (auto saying = all.rbegin(); saying != all.rend(); ++saying)
        QVERIFY(retire(store(), keyOf(saying->kind, saying->said)));
    QCOMPARE(statementsOf(store().catalogue()), before);
}

void AmendingTest::whatIsReferredToIsNotRetired()
{
    QVERIFY(makeOwnCatalogue(store()));
    QSignalSpy failed(&store(), &WorkspaceStore::failed);
    QVERIFY(!retire(store(), {StatementKind::Integration, u"SF1470"_s}));
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().value<Error>().message.contains(u"SF1470"_s));
    QVERIFY(retire(store(), {StatementKind::Criterion, u"SF1470-1"_s}));
    QCOMPARE(store().catalogue().criterionIndex.value({u"SF1470-1"_s}, -1), -1);
}

void AmendingTest::whatABidChoseOfWhatIsRetiredGoesWithIt()
{
    QVERIFY(makeOwnCatalogue(store()));
    const BidId bid = store().currentBid();
    const UseCaseId chosen{u"Y26-U01"_s};
    store().choose({chosen}, true);
    QVERIFY(store().workspace().find<Choice>({bid.code, chosen.code}));
    const Workspace before = store().workspace();
    for (const Requirement &requirement :
         QList(store().catalogue().useCases.at(store().catalogue().useCaseIndex.value(chosen)).requirements))
        QVERIFY(retire(store(),
                       {StatementKind::Requirement,
                        chosen.code + u':' + store().catalogue().packages.at(requirement.package).id.code}));
    QVERIFY(retire(store(), {StatementKind::UseCase, chosen.code}));
    QVERIFY(!store().workspace().find<Choice>({bid.code, chosen.code}));
    QCOMPARE(store().catalogue().useCaseIndex.value(chosen, -1), -1);
    while (store().workspace() != before && store().undoStack()->canUndo())
        store().undo();
    QVERIFY(store().workspace().find<Choice>({bid.code, chosen.code}));
}

void AmendingTest::aCycleIsRefusedWithItsLoop()
{
    QVERIFY(makeOwnCatalogue(store()));
    const Catalogue &c = store().catalogue();
    const auto must =
        std::find_if(c.dependencies.cbegin(), c.dependencies.cend(), [&](const Dependency &one) {
            return one.kind == DependencyKind::Must &&
                   std::none_of(c.integrations.at(one.to).needs.cbegin(),
                                c.integrations.at(one.to).needs.cend(),
                                [&](int d) { return c.dependencies.at(d).to == one.from; });
        });
    QVERIFY(must != c.dependencies.cend());
    const QString from = c.integrations.at(must->from).id.code, to = c.integrations.at(must->to).id.code;
    const OwnSaying back{
        StatementKind::Dependency,
        {},
        {{u"from"_s, to}, {u"integration"_s, from}, {u"kind"_s, u"must"_s}, {u"basis"_s, u"assumed"_s}}};
    const QStringList faults = faultsOf(store(), back);
    QVERIFY(!faults.isEmpty());
    QVERIFY2(faults.join(u'\n').contains(from + u" → "_s + to) ||
                 faults.join(u'\n').contains(to + u" → "_s + from),
             qPrintable(faults.join(u'\n')));
    const Workspace before = store().workspace();
    QVERIFY(!amend(store(), back));
    QVERIFY(store().workspace() == before);
}

void AmendingTest::faultsAreNamedBeforeAnythingIsSaved_data()
{
    QTest::addColumn<QJsonObject>("said");
    QTest::addColumn<QString>("word");
    const QJsonObject sound{{u"id"_s, u"GV-99"_s},
                            {u"owner"_s, u"GV"_s},
                            {u"text"_s, text(u"Et"_s)},
                            {u"responsible"_s, u"vendor"_s},
                            {u"basis"_s, u"assumed"_s}};
    const auto row = [&](const char *name, const char *member, const QJsonValue &value, const QString &word) {
        QJsonObject broken = sound;
        broken.insert(QString::fromLatin1(member), value);
        QTest::newRow(name) << broken << word;
    };
    row("no text", "text", {}, u"text"_s);
    row("a text that is too long", "text", text(QString(10'001, u'x')), u"10"_s);
    row("an id that is used", "id", u"SF1470"_s, u"SF1470"_s);
    row("an id that is there", "id", u"GV-1"_s, u"GV-1"_s);
    row("an id with a space", "id", u"GV 99"_s, u"space"_s);
    row("an unknown source", "source", u"nowhere"_s, u"nowhere"_s);
    row("an unknown answerer", "responsible", u"nobody"_s, u"nobody"_s);
}

void AmendingTest::faultsAreNamedBeforeAnythingIsSaved()
{
    QFETCH(QJsonObject, said);
    QFETCH(QString, word);
    QVERIFY(makeOwnCatalogue(store()));
    const OwnSaying saying{StatementKind::Criterion, {}, said};
    const QStringList faults = faultsOf(store(), saying);
    QVERIFY2(faults.join(u'\n').contains(word), qPrintable(faults.join(u'\n')));
    const Workspace before = store().workspace();
    QVERIFY(!amend(store(), saying));
    QVERIFY(store().workspace() == before);
}

void AmendingTest::aListIsOrderedAnew()
{
    QVERIFY(makeOwnCatalogue(store()));
    const StatementKey second{
        StatementKind::Criterion,
        listOf(catalogueFileOf(store()), {StatementKind::Criterion, u"SF1470-1"_s}).at(1)};
    QVERIFY(moveInList(store(), second, -1));
    QCOMPARE(store().catalogue().criteria.at(integration(u"SF1470"_s).criteria.first()).id.code, second.id);
    const int steps = store().undoStack()->count();
    QVERIFY(moveInList(store(), second, -1)); // it is first already
    QCOMPARE(store().undoStack()->count(), steps);
    QVERIFY(moveInList(store(), {StatementKind::UseCase, store().catalogue().useCases.first().id.code}, 1));
    store().undo();
    store().undo();
    QCOMPARE(store().catalogue().criteria.at(integration(u"SF1470"_s).criteria.first()).id.code,
             u"SF1470-1"_s);
}

void AmendingTest::aSourceThatIsNewIsKept()
{
    QVERIFY(makeOwnCatalogue(store()));
    QJsonObject changed = said(StatementKind::Criterion, u"GV-1"_s);
    changed.insert(u"sourceTitle"_s, u"Bilag 2"_s);
    QVERIFY(amend(store(), {StatementKind::Criterion, u"GV-1"_s, changed}));
    const Criterion &criterion =
        store().catalogue().criteria.at(store().catalogue().criterionIndex.value({u"GV-1"_s}));
    QCOMPARE(store().catalogue().source(criterion.ground.source)->title, u"Bilag 2"_s);
    const auto sources = store().catalogue().sources.size();
    QVERIFY(amend(store(), {StatementKind::Criterion, u"GV-1"_s, changed})); // the same source again
    QCOMPARE(store().catalogue().sources.size(), sources);
}

void AmendingTest::itOpensAgainAsItWas()
{
    QVERIFY(makeOwnCatalogue(store()));
    QJsonObject area = said(StatementKind::Area, u"Y26"_s);
    area.insert(u"name"_s, text(u"Andet"_s));
    QVERIFY(amend(store(), {StatementKind::Area, u"Y26"_s, area}));
    const QList<CatalogueStatement> before = statementsOf(store().catalogue());
    const QByteArray exported = QJsonDocument(catalogueFileOf(store())).toJson();
    m_store.reset();
    auto opened = WorkspaceStore::open(m_path, noon(), u"Mette"_s);
    QVERIFY(opened.ok());
    m_store = std::move(*opened);
    QCOMPARE(statementsOf(store().catalogue()), before);
    QCOMPARE(*WorkspaceFile::open(m_path)->check(), QStringList());
    QCOMPARE(inconsistencies(store().workspace(), [&](const Bid &bid) { return store().catalogueOf(bid); }),
             QStringList());
    // What is written out is read in as the same.
    const auto again = readCatalogue(exported);
    QVERIFY(again.ok());
    QCOMPARE(statementsOf(*again), before);
}

void AmendingTest::confirmationsHoldInTheCopyUntilTheStatementChanges()
{
    QVERIFY(confirmStatements(store(), {{StatementKind::Criterion, u"GV-1"_s}}, u"Bilag 2"_s, {}));
    QVERIFY(makeOwnCatalogue(store()));
    const auto basis = [&] {
        return store()
            .catalogue()
            .criteria.at(store().catalogue().criterionIndex.value({u"GV-1"_s}))
            .ground.basis;
    };
    QCOMPARE(basis(), Basis::Confirmed);
    QJsonObject changed = said(StatementKind::Criterion, u"GV-1"_s);
    const QString was = changed.value(u"text"_s).toObject().value(u"da"_s).toString();
    changed.insert(u"text"_s, text(was + u" Og mere."_s));
    QVERIFY(amend(store(), {StatementKind::Criterion, u"GV-1"_s, changed}));
    QVERIFY(basis() != Basis::Confirmed); // lapsed
    store().undo();
    QCOMPARE(basis(), Basis::Confirmed);
}

void AmendingTest::historySaysWhatWasSaid()
{
    QVERIFY(makeOwnCatalogue(store()));
    QJsonObject changed = said(StatementKind::Criterion, u"GV-1"_s);
    changed.insert(u"text"_s, text(u"Noget nyt"_s));
    QVERIFY(amend(store(), {StatementKind::Criterion, u"GV-1"_s, changed}));
    changed.insert(u"text"_s, text(u"Noget nyere"_s));
    QVERIFY(amend(store(), {StatementKind::Criterion, u"GV-1"_s, changed}));
    const auto history = store().history({});
    const Phrases phrases(Language::English);
    const auto sentence = [&](int entry) {
        QStringList all;
        for (const FieldChange &change : changesOf(history->at(entry).edit, {}, phrases))
            all.append(sentenceOf(change, phrases));
        return all.join(u'\n');
    };
    QCOMPARE(sentence(0), u"Criterion GV-1: text from Noget nyt to Noget nyere"_s);
    QVERIFY(sentence(1).startsWith(u"Criterion GV-1: says now:"_s) &&
            sentence(1).contains(u"text: Noget nyt"_s));
}

QTEST_GUILESS_MAIN(AmendingTest)
#include "tst_amending.moc"
