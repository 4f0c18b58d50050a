// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/amending.h"
#include "models/exchange/builtincatalogue.h"
#include "models/exchange/cataloguereader.h"
#include "models/exchange/cataloguewriter.h"
#include "models/store/amendmentverbs.h"
#include "models/store/bidimpacts.h"
#include "models/store/carryingverbs.h"
#include "models/store/importverbs.h"
#include "tests/support/openedstore.h"
#include "tests/support/revision.h"

#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace kravkort;

namespace {

const QString changed = u"SF1500-1"_s;
const QString untouched = u"SF1500-3"_s;

Revision newer()
{
    return Revision(u"2027-03"_s);
}

} // namespace

// What is a vendor's own, imported or edited, when its bids go over to a newer delivered catalogue.
class CarryingTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store.reset();
        m_folder = std::make_unique<StoreFolder>();
        m_store = m_folder->sample();
    }

    void whatTheNewerOneLeavesAloneGoesAlong()
    {
        rewordOwn(changed, u"Mine egne ord."_s);
        QVERIFY(upgrade(newer().reword(untouched, u"Helt nye ord."_s)));
        QCOMPARE(text(changed), u"Mine egne ord."_s);
        QCOMPARE(text(untouched), u"Helt nye ord."_s);
        QVERIFY(isOwnCatalogue(store()));
        QVERIFY(revision().startsWith(u"2027-03 – "_s));
        QCOMPARE(madeFrom(store().workspace(), bid().catalogueId, revision()), u"2027-03"_s);
    }

    void itIsOneStepThatIsTakenBack()
    {
        rewordOwn(changed, u"Mine egne ord."_s);
        const Workspace before = store().workspace();
        const int steps = store().undoStack()->count();
        QVERIFY(upgrade(newer()));
        QCOMPARE(store().undoStack()->count(), steps + 1);
        store().undo();
        QCOMPARE(store().workspace(), before);
        QCOMPARE(text(changed), u"Mine egne ord."_s);
    }

    void itIsThereAfterReopening()
    {
        rewordOwn(changed, u"Mine egne ord."_s);
        QVERIFY(upgrade(newer()));
        const Workspace before = store().workspace();
        const QString path = store().path();
        m_store.reset();
        auto again = WorkspaceStore::open(path, clockAt(day), u"Mette"_s);
        QVERIFY(again.ok());
        m_store = std::move(*again);
        QCOMPARE(store().workspace(), before);
        QCOMPARE(text(changed), u"Mine egne ord."_s);
    }

    void whatBothChangedIsLostAndSaidBefore()
    {
        rewordOwn(changed, u"Mine egne ord."_s);
        rewordOwn(untouched, u"Også mine."_s);
        const Revision next = newer().reword(changed, u"Deres nye ord."_s);
        const OwnFate fate = fateWith(next);
        QCOMPARE(fate.carried, (QList{StatementKey{StatementKind::Criterion, untouched}}));
        QCOMPARE(fate.lost.size(), 1);
        QCOMPARE(fate.lost.first().statement.id, changed);
        QCOMPARE(fate.lost.first().why, OwnLoss::SaidOtherwise);
        QVERIFY(upgrade(next));
        QCOMPARE(text(changed), u"Deres nye ord."_s);
        QCOMPARE(text(untouched), u"Også mine."_s);
    }

    void whatTheNewerOneNoLongerHasIsLost()
    {
        rewordOwn(changed, u"Mine egne ord."_s);
        const OwnFate fate = fateWith(newer().remove(changed));
        QCOMPARE(fate.lost.size(), 1);
        QCOMPARE(fate.lost.first().why, OwnLoss::Gone);
        QVERIFY(fate.carried.isEmpty());
    }

    void whatWasAddedAndRetiredGoesAlong()
    {
        makeOwnCatalogue(store());
        QVERIFY(retire(store(), {StatementKind::Criterion, changed}));
        QVERIFY(amend(store(), {StatementKind::Criterion,
                                {},
                                {{u"id"_s, u"SF1500-77"_s},
                                 {u"owner"_s, u"SF1500"_s},
                                 {u"text"_s, QJsonObject{{u"da"_s, u"Vores eget krav."_s}}},
                                 {u"responsible"_s, u"vendor"_s},
                                 {u"basis"_s, u"assumed"_s}}}));
        QVERIFY(upgrade(newer().reword(untouched, u"Helt nye ord."_s)));
        QCOMPARE(text(u"SF1500-77"_s), u"Vores eget krav."_s);
        QCOMPARE(store().catalogue().criterionIndex.value({changed}, -1), -1);
    }

    void whatMovedIsCarriedUnderItsNewId()
    {
        rewordOwn(changed, u"Mine egne ord."_s);
        QVERIFY(upgrade(newer().rename(changed, u"SF1500-91"_s), {{changed, u"SF1500-91"_s}}));
        QCOMPARE(text(u"SF1500-91"_s), u"Mine egne ord."_s);
        QCOMPARE(store().catalogue().criterionIndex.value({changed}, -1), -1);
    }

    // What would make the newer one unsound stays behind, and the rest goes along.
    void whatDoesNotFitIsLost()
    {
        makeOwnCatalogue(store());
        QVERIFY(amend(store(), {StatementKind::Criterion,
                                {},
                                {{u"id"_s, u"SF1510-77"_s},
                                 {u"owner"_s, u"SF1510"_s},
                                 {u"text"_s, QJsonObject{{u"da"_s, u"Hører til det, der forsvinder."_s}}},
                                 {u"responsible"_s, u"vendor"_s},
                                 {u"basis"_s, u"assumed"_s}}}));
        rewordOwn(changed, u"Mine egne ord."_s);
        const OwnFate fate = fateWith(newer().addCriterion(u"SF1500"_s, u"SF1510-77"_s, u"Et andet."_s));
        QVERIFY(fate.carried.contains(StatementKey{StatementKind::Criterion, changed}));
        QCOMPARE(fate.lost.size(), 1);
        QCOMPARE(fate.lost.first().statement.id, u"SF1510-77"_s);
    }

    void whatWasImportedStaysConfirmedByItsDocument()
    {
        importOne();
        QCOMPARE(ground(changed).basis, Basis::Confirmed);
        QVERIFY(upgrade(newer().reword(untouched, u"Helt nye ord."_s)));
        QCOMPARE(text(changed), u"Som bilaget siger."_s);
        QCOMPARE(ground(changed).basis, Basis::Confirmed);
        QCOMPARE(ground(changed).source.code, u"import-bilag-2"_s);
        QVERIFY(store().catalogue().sourceIndex.contains({u"import-bilag-2"_s}));
        QVERIFY(ground(untouched).basis != Basis::Confirmed);
    }

    void whatWasImportedAndRewordedSinceIsNamed()
    {
        importOne();
        const OwnFate fate = fateWith(newer().reword(changed, u"Deres nye ord."_s));
        QVERIFY(std::any_of(fate.lost.cbegin(), fate.lost.cend(), [](const LostStatement &one) {
            return one.statement.id == changed && one.confirmed && one.why == OwnLoss::SaidOtherwise;
        }));
    }

    // The next one after that: the own one's root is the delivered one that it was carried over to.
    void itGoesAlongAgainAndAgain()
    {
        rewordOwn(changed, u"Mine egne ord."_s);
        QVERIFY(upgrade(newer()));
        QVERIFY(upgrade(Revision(u"2028-01"_s).reword(untouched, u"Helt nye ord."_s)));
        QCOMPARE(text(changed), u"Mine egne ord."_s);
        QCOMPARE(text(untouched), u"Helt nye ord."_s);
        QVERIFY(revision().startsWith(u"2028-01 – "_s));
    }

    void aBidWithNothingOfItsOwnUsesTheDeliveredOne()
    {
        QVERIFY(fateWith(newer()).isNone());
        QVERIFY(upgrade(newer()));
        QCOMPARE(revision(), u"2027-03"_s);
        QVERIFY(!isOwnCatalogue(store()));
    }

    void importingOntoAnOwnCatalogueKeepsWhatWasEdited()
    {
        rewordOwn(untouched, u"Også mine."_s);
        const Bid bid = this->bid();
        QCOMPARE(revisionOf(store(), bid)
                     ->criteria.at(revisionOf(store(), bid)->criterionIndex.value({untouched}))
                     .text.da,
                 u"Også mine."_s);
    }

private:
    WorkspaceStore &store() const { return *m_store; }
    const Bid &bid() const { return *store().workspace().bid(store().currentBid()); }
    QString revision() const { return bid().catalogueRevision; }
    const Criterion &criterion(const QString &id) const
    {
        return store().catalogue().criteria.at(store().catalogue().criterionIndex.value({id}));
    }
    QString text(const QString &id) const { return criterion(id).text.da; }
    const Ground &ground(const QString &id) const { return criterion(id).ground; }

    void rewordOwn(const QString &id, const QString &danish)
    {
        if (!isOwnCatalogue(store()))
            QVERIFY(makeOwnCatalogue(store()));
        QJsonObject said = *saidOf(catalogueFileOf(store()), {StatementKind::Criterion, id});
        said.insert(u"text"_s, QJsonObject{{u"da"_s, danish}});
        QVERIFY(amend(store(), {StatementKind::Criterion, id, said}));
    }

    // One criterion in the words of a document.
    void importOne()
    {
        const QString onto = revision();
        Catalogue catalogue = store().catalogue();
        catalogue.revision = u"Bilag 2"_s;
        catalogue.sources.append({{u"import-bilag-2"_s}, u"Bilag 2"_s, {}, {}});
        Criterion &one = catalogue.criteria[catalogue.criterionIndex.value({changed})];
        one.text = {u"Som bilaget siger."_s, {}};
        one.ground = {};
        one.ground.basis = Basis::Confirmed;
        one.ground.source = {u"import-bilag-2"_s};
        one.ground.place = u"Ark1!C4"_s;
        QVERIFY(importCatalogue(store(), {store().currentBid()}, writeCatalogue(indexed(catalogue)),
                                {{}, u"import"_s, u"Bilag 2"_s, u"{}"_s}, u"bilag.xlsx"_s, onto));
    }

    OwnFate fateWith(const Revision &revision) const
    {
        const auto read = std::make_shared<const Catalogue>(*readCatalogue(revision.json()));
        for (const BidImpact &one : impactsCarrying(store(), revision.json(), read, {}))
            if (one.bid.id == store().currentBid())
                return one.own;
        return {};
    }
    bool upgrade(const Revision &revision, const MovedIds &moved = {})
    {
        return upgradeCarrying(store(), {store().currentBid()}, revision.json(), moved);
    }

    std::unique_ptr<StoreFolder> m_folder;
    Opened m_store;
};

QTEST_GUILESS_MAIN(CarryingTest)
#include "tst_carrying.moc"
