// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/meeting/meetings.h"
#include "models/domain/revision/askingagain.h"
#include "models/domain/revision/cataloguediff.h"
#include "models/domain/workspace/consistency.h"
#include "models/exchange/builtincatalogue.h"
#include "models/storage/workspacefile.h"
#include "models/store/meetingverbs.h"
#include "models/store/workspacestore.h"
#include "tests/support/revision.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <random>

using namespace Qt::StringLiterals;
using namespace kravkort;

namespace {

using Opened = std::unique_ptr<WorkspaceStore>;

const CriterionId reworded{u"SF1500-1"_s};
const CriterionId untouched{u"SF1500-2"_s};

// The same words, spaced and composed otherwise.
QString respaced(const QString &text, std::mt19937 &random)
{
    QString other = random() % 2 ? text.normalized(QString::NormalizationForm_D) : text;
    for (qsizetype at = other.size() - 1; at >= 0; --at)
        if (other.at(at) == u' ' && random() % 3 == 0)
            other.replace(at, 1, random() % 2 ? u"   "_s : u" \n\t"_s);
    return random() % 2 ? QString(u"  "_s + other + u"\n"_s) : other;
}

// One character more, less or another, so that the text asks something else; never only white space.
QString oneCharacterChanged(const QString &text, std::mt19937 &random)
{
    QString plain = text.normalized(QString::NormalizationForm_C).simplified();
    qsizetype at = 0;
    do
        at = static_cast<qsizetype>(random() % static_cast<size_t>(plain.size()));
    while (plain.at(at).isSpace());
    switch (random() % 3) {
    case 0:
        return plain.insert(at, u'x');
    case 1:
        return plain.replace(at, 1, plain.at(at) == u'q' ? u'z' : u'q');
    default:
        return plain.replace(at, 1, plain.at(at).isUpper() ? plain.at(at).toLower() : u'X');
    }
}

} // namespace

// A newer catalogue in the workspace: what a bid takes along, what asks again, and what is left alone.
class UpgradeTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aBidUsesTheNewerCatalogueInOneStep();
    void otherBidsStayWhereTheyAre();
    void severalBidsAreOneStep();
    void anUpgradeIsThereAfterReopening();
    void aCatalogueWithFaultsIsRefusedWithThem();
    void anotherCatalogueUnderTheSameRevisionIsRefused();
    void theSameCatalogueIsKeptOnce();
    void withoutBidsACatalogueIsOnlyKept();
    void whatMovedTakesItsChoicesAlong();
    void aMovedCriterionTakesItsAnswerAndEvidenceAlong();
    void aMovedCriterionTakesAlongWhatWasSaidOfIt();
    void aMoveThatWasNotAcceptedCarriesNothing();
    void whatIsGoneLeavesTheBidAndNoAnswerIsThrownAway();

    void aRewordedCriterionAsksAgainWhereItIsReworded();
    void theOldWordsAreFound();
    void whoKeepsTheAnswerKeepsItForBothWordings();
    void givingTheSameResultAgainKeepsIt();
    void anotherResultHoldsForTheWordsItWasGivenTo();
    void anOwnerOrADateIsNoAnswer();
    void whatWasOnlyBegunAsksAgainToo();
    void anAnswerWithoutAHashHolds();
    void aFileFromBeforeAnswersWereKeptIsStillRead();
    void aOneCharacterChangeIsNeverCarriedAndAnUnchangedTextAlwaysIs_data();
    void aOneCharacterChangeIsNeverCarriedAndAnUnchangedTextAlwaysIs();

private:
    Opened sample();
    static QList<BidId> bidsOf(const WorkspaceStore &store);
    static bool asks(const WorkspaceStore &store, const BidId &bid, const CriterionId &criterion);
    static Outcome outcome(const WorkspaceStore &store, const BidId &bid, const CriterionId &criterion);
    Revision newer() const { return Revision(u"2027-03"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void UpgradeTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

Opened UpgradeTest::sample()
{
    auto store = WorkspaceStore::createSample(
        m_folder->filePath(u"s.kravkort"_s),
        [] { return QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC); }, u"Åse"_s);
    if (!store)
        qFatal("%s", qPrintable(store.error().message));
    return *std::move(store);
}

QList<BidId> UpgradeTest::bidsOf(const WorkspaceStore &store)
{
    QList<BidId> bids{store.currentBid()};
    const SolutionId solution = store.picture().solution;
    for (const Bid &bid : store.workspace().table<Bid>())
        if (bid.id != store.currentBid() && bid.solution == solution)
            bids.append(bid.id);
    return bids;
}

bool UpgradeTest::asks(const WorkspaceStore &store, const BidId &bid, const CriterionId &criterion)
{
    const Picture picture = store.pictureOf(bid);
    return picture.asksAgain.at(picture.catalogue->criterionIndex.value(criterion));
}

Outcome UpgradeTest::outcome(const WorkspaceStore &store, const BidId &bid, const CriterionId &criterion)
{
    const Picture picture = store.pictureOf(bid);
    return picture.outcomes.at(picture.catalogue->criterionIndex.value(criterion));
}

void UpgradeTest::aBidUsesTheNewerCatalogueInOneStep()
{
    const Opened store = sample();
    const Workspace before = store->workspace();
    QVERIFY(store->upgrade({store->currentBid()}, newer().json(), {}));
    QCOMPARE(store->catalogue().revision, u"2027-03"_s);
    QCOMPARE(store->undoStack()->count(), 1);
    QVERIFY(store->undoStack()->undoText().contains(u"2027-03"_s));
    const Workspace after = store->workspace();
    store->undo();
    QVERIFY(store->workspace() == before);
    QVERIFY(store->catalogue().revision != u"2027-03"_s);
    store->redo();
    QVERIFY(store->workspace() == after);
    QCOMPARE(store->catalogue().revision, u"2027-03"_s);
}

void UpgradeTest::otherBidsStayWhereTheyAre()
{
    const Opened store = sample();
    const QList<BidId> bids = bidsOf(*store);
    QVERIFY(bids.size() > 1);
    QVERIFY(store->upgrade({bids.first()}, newer().json(), {}));
    QVERIFY(store->pictureOf(bids.at(1)).catalogue->revision != u"2027-03"_s);
    QCOMPARE(store->workspace().table<CatalogueCopy>().size(), 2); // the original is kept
}

void UpgradeTest::severalBidsAreOneStep()
{
    const Opened store = sample();
    QVERIFY(store->upgrade(bidsOf(*store), newer().json(), {}));
    QCOMPARE(store->undoStack()->count(), 1);
    for (const BidId &bid : bidsOf(*store))
        QCOMPARE(store->pictureOf(bid).catalogue->revision, u"2027-03"_s);
}

void UpgradeTest::anUpgradeIsThereAfterReopening()
{
    Opened store = sample();
    const QString path = store->path();
    const BidId bid = store->currentBid();
    QVERIFY(store->upgrade({bid}, newer().reword(reworded.code, u"Noget andet."_s).json(), {}));
    const Workspace expected = store->workspace();
    store.reset();
    const auto again = WorkspaceStore::open(path, [] { return QDateTime(); }, {});
    QVERIFY(again.ok());
    QVERIFY((*again)->workspace() == expected);
    QCOMPARE((*again)->pictureOf(bid).catalogue->revision, u"2027-03"_s);
    QVERIFY(asks(**again, bid, reworded));
}

void UpgradeTest::aCatalogueWithFaultsIsRefusedWithThem()
{
    const Opened store = sample();
    const Workspace before = store->workspace();
    QSignalSpy failed(store.get(), &WorkspaceStore::failed);
    Revision faulty = newer();
    faulty.change(u"SF1500"_s, [](QJsonObject &object) { object.remove(u"name"_s); });
    QVERIFY(!store->upgrade({store->currentBid()}, faulty.json(), {}));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().details.size(), 1);
    QVERIFY(store->workspace() == before);
}

void UpgradeTest::anotherCatalogueUnderTheSameRevisionIsRefused()
{
    const Opened store = sample();
    QVERIFY(store->upgrade({}, newer().json(), {}));
    QSignalSpy failed(store.get(), &WorkspaceStore::failed);
    QVERIFY(!store->upgrade({store->currentBid()}, newer().reword(reworded.code, u"Andet."_s).json(), {}));
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().value<Error>().message.contains(u"2027-03"_s));
}

void UpgradeTest::theSameCatalogueIsKeptOnce()
{
    const Opened store = sample();
    const QByteArray json = newer().json();
    const QList<BidId> bids = bidsOf(*store);
    QVERIFY(store->upgrade({bids.first()}, json, {}));
    QVERIFY(store->upgrade({bids.at(1)}, json + "\n", {}));
    QCOMPARE(store->workspace().table<CatalogueCopy>().size(), 2);
    QVERIFY(store->upgrade(bids, json, {})); // nothing left to do
    QCOMPARE(store->undoStack()->count(), 2);
}

void UpgradeTest::withoutBidsACatalogueIsOnlyKept()
{
    const Opened store = sample();
    const QString before = store->catalogue().revision;
    QVERIFY(store->upgrade({}, newer().json(), {}));
    QCOMPARE(store->catalogue().revision, before);
    QCOMPARE(store->workspace().table<CatalogueCopy>().size(), 2);
    store->undo();
    QCOMPARE(store->workspace().table<CatalogueCopy>().size(), 1);
    store->redo();
    QVERIFY(store->upgrade({store->currentBid()}, newer().json(), {}));
    QCOMPARE(store->catalogue().revision, u"2027-03"_s);
}

void UpgradeTest::whatMovedTakesItsChoicesAlong()
{
    const Opened store = sample();
    const BidId bid = store->currentBid();
    QString useCase;
    forEachUnder<Choice>(store->workspace(), bid.code,
                         [&](const Choice &choice) { useCase = choice.useCase.code; });
    QString package;
    forEachUnder<PackageDecision>(store->workspace(), bid.code,
                                  [&](const PackageDecision &row) { package = row.package.code; });
    QVERIFY(!useCase.isEmpty() && !package.isEmpty());
    const Decision decision = store->workspace().find<PackageDecision>({bid.code, package})->decision;
    const int chosen = store->picture().progress.chosenUseCases;
    Revision moved = newer();
    moved.rename(useCase, u"Y99-U01"_s).rename(package, u"I-99"_s);
    QVERIFY(store->upgrade({bid}, moved.json(), {{useCase, u"Y99-U01"_s}, {package, u"I-99"_s}}));
    QCOMPARE(store->picture().progress.chosenUseCases, chosen);
    QVERIFY(store->workspace().find<Choice>({bid.code, u"Y99-U01"_s}));
    QVERIFY(!store->workspace().find<Choice>({bid.code, useCase}));
    QCOMPARE(store->workspace().find<PackageDecision>({bid.code, u"I-99"_s})->decision, decision);
}

void UpgradeTest::aMovedCriterionTakesAlongWhatWasSaidOfIt()
{
    const Opened store = sample();
    const BidId bid = store->currentBid();
    const Meeting meeting{.bid = bid, .municipality = u"Aarhus"_s, .on = store->today()};
    const MeetingId id =
        saveMeeting(*store, meeting, {{.part = AgendaPart::UseCases, .subject = u"SF1500-1"_s}});
    const PointId action = savePoint(
        *store, {.meeting = id, .criterion = u"SF1500-1"_s, .kind = PointKind::Action, .text = u"Send it"_s});
    QVERIFY(setStance(*store, id, {u"SF1500-1"_s}, Stance::Disagrees, u"Anne"_s));
    const Workspace before = store->workspace();
    Revision moved = newer();
    moved.rename(u"SF1500-1"_s, u"SF1500-91"_s);
    QVERIFY(store->upgrade({bid}, moved.json(), {{u"SF1500-1"_s, u"SF1500-91"_s}}));
    QCOMPARE(agendaOf(store->workspace(), id).first().subject, u"SF1500-91"_s);
    QCOMPARE(store->workspace().find<MeetingPoint>({action.code})->criterion, u"SF1500-91"_s);
    QVERIFY(!store->workspace().find<MunicipalityView>({id.code, u"SF1500-1"_s}));
    QCOMPARE(store->workspace().find<MunicipalityView>({id.code, u"SF1500-91"_s})->by, u"Anne"_s);
    store->undo();
    QVERIFY(store->workspace() == before);
}

void UpgradeTest::aMovedCriterionTakesItsAnswerAndEvidenceAlong()
{
    const Opened store = sample();
    const QList<BidId> bids = bidsOf(*store);
    store->setOutcome({reworded, untouched}, Outcome::Met);
    QVERIFY(store->attachLink(untouched, u"Bevis"_s, u"https://example.org/bevis"_s));
    const auto proof = store->evidenceFor(untouched);
    Revision moved = newer();
    moved.reword(reworded.code, moved.wording(reworded.code) + u" Også om natten."_s);
    moved.rename(reworded.code, u"SF1500-91"_s).rename(untouched.code, u"SF1500-92"_s);
    QVERIFY(store->upgrade({bids.first()}, moved.json(),
                           {{reworded.code, u"SF1500-91"_s}, {untouched.code, u"SF1500-92"_s}}));
    // The same words: the answer holds. Other words: it is there, and asks again.
    QCOMPARE(outcome(*store, bids.first(), {u"SF1500-92"_s}), Outcome::Met);
    QVERIFY(!asks(*store, bids.first(), {u"SF1500-92"_s}));
    QCOMPARE(outcome(*store, bids.first(), {u"SF1500-91"_s}), Outcome::Unknown);
    QVERIFY(asks(*store, bids.first(), {u"SF1500-91"_s}));
    QVERIFY(store->evidenceFor({u"SF1500-92"_s}) == proof);
    // The other bid still asks under the old ids, and has its answers.
    QCOMPARE(outcome(*store, bids.at(1), untouched), Outcome::Met);
    QCOMPARE(outcome(*store, bids.at(1), reworded), Outcome::Met);
}

void UpgradeTest::aMoveThatWasNotAcceptedCarriesNothing()
{
    const Opened store = sample();
    store->setOutcome({untouched}, Outcome::Met);
    QVERIFY(store->upgrade({store->currentBid()}, newer().rename(untouched.code, u"SF1500-92"_s).json(), {}));
    QVERIFY(!store->workspace().answer(store->picture().solution, {u"SF1500-92"_s}));
    QVERIFY(
        store->workspace().answer(store->picture().solution, untouched)); // nobody's answer is thrown away
}

void UpgradeTest::whatIsGoneLeavesTheBidAndNoAnswerIsThrownAway()
{
    const Opened store = sample();
    const BidId bid = store->currentBid();
    QString useCase, package;
    forEachUnder<Choice>(store->workspace(), bid.code,
                         [&](const Choice &choice) { useCase = choice.useCase.code; });
    forEachUnder<PackageDecision>(store->workspace(), bid.code,
                                  [&](const PackageDecision &row) { package = row.package.code; });
    store->setOutcome({untouched}, Outcome::Met);
    const auto answers = store->workspace().table<Answer>();
    const auto findings = [&] {
        QList<std::shared_ptr<const Catalogue>> kept;
        for (const CatalogueCopy &copy : store->workspace().table<CatalogueCopy>())
            kept.append(store->catalogueOf(copy));
        return inconsistencies(
            store->workspace(), [&](const Bid &one) { return store->catalogueOf(one); }, kept);
    };
    QCOMPARE(findings(), QStringList());
    Revision revision = newer();
    revision.remove(useCase).remove(package).remove(untouched.code);
    QList<BidId> all;
    for (const Bid &one : store->workspace().table<Bid>())
        all.append(one.id);
    const Workspace before = store->workspace();
    QVERIFY(store->upgrade(all, revision.json(), {}));
    QVERIFY(!store->workspace().find<Choice>({bid.code, useCase}));
    QVERIFY(!store->workspace().find<PackageDecision>({bid.code, package}));
    QVERIFY(store->workspace().table<Answer>() == answers);
    QCOMPARE(findings(), QStringList());
    store->undo();
    QVERIFY(store->workspace() == before);
}

void UpgradeTest::aRewordedCriterionAsksAgainWhereItIsReworded()
{
    const Opened store = sample();
    const QList<BidId> bids = bidsOf(*store);
    store->setOutcome({reworded, untouched}, Outcome::Met);
    const int met = store->picture().progress.mandatory.met() + store->picture().progress.supplementary.met();
    QVERIFY(store->upgrade({bids.first()}, newer().reword(reworded.code, u"Noget andet."_s).json(), {}));
    QVERIFY(asks(*store, bids.first(), reworded));
    QVERIFY(!asks(*store, bids.first(), untouched));
    QCOMPARE(store->picture().progress.mandatory.met() + store->picture().progress.supplementary.met(),
             met - 1);
    QCOMPARE(store->answer(reworded).outcome, Outcome::Unknown);
    QCOMPARE(store->answerGiven(reworded).outcome, Outcome::Met);
    QVERIFY(!asks(*store, bids.at(1), reworded));
    QCOMPARE(outcome(*store, bids.at(1), reworded), Outcome::Met);
}

void UpgradeTest::theOldWordsAreFound()
{
    Opened store = sample();
    const QString before = newer().wording(reworded.code);
    store->setOutcome({reworded}, Outcome::Met);
    QVERIFY(store->upgrade(bidsOf(*store), newer().reword(reworded.code, u"Noget andet."_s).json(), {}));
    QCOMPARE(store->wordingOf(store->answerGiven(reworded).textHash)->da, before);
    QVERIFY(!store->wordingOf(u"no such hash"_s));
    QVERIFY(!store->wordingOf({}));
}

void UpgradeTest::whoKeepsTheAnswerKeepsItForBothWordings()
{
    const Opened store = sample();
    const QList<BidId> bids = bidsOf(*store);
    store->setOutcome({reworded}, Outcome::NotApplicable, u"Har vi ikke"_s);
    QVERIFY(store->upgrade({bids.first()}, newer().reword(reworded.code, u"Noget andet."_s).json(), {}));
    const Workspace before = store->workspace();
    store->keepAnswers({reworded, untouched}); // the other asks nothing
    QVERIFY(!asks(*store, bids.first(), reworded));
    QCOMPARE(store->answer(reworded).outcome, Outcome::NotApplicable);
    QCOMPARE(store->answer(reworded).reason, u"Har vi ikke"_s);
    QVERIFY(!asks(*store, bids.at(1), reworded));
    QCOMPARE(outcome(*store, bids.at(1), reworded), Outcome::NotApplicable);
    store->undo();
    QVERIFY(store->workspace() == before);
    QVERIFY(asks(*store, bids.first(), reworded));
}

void UpgradeTest::givingTheSameResultAgainKeepsIt()
{
    const Opened store = sample();
    const QList<BidId> bids = bidsOf(*store);
    store->setOutcome({reworded}, Outcome::PartlyMet);
    QVERIFY(store->upgrade({bids.first()}, newer().reword(reworded.code, u"Noget andet."_s).json(), {}));
    store->setOutcome({reworded}, Outcome::PartlyMet);
    for (const BidId &bid : bids)
        QCOMPARE(outcome(*store, bid, reworded), Outcome::PartlyMet);
}

void UpgradeTest::anotherResultHoldsForTheWordsItWasGivenTo()
{
    const Opened store = sample();
    const QList<BidId> bids = bidsOf(*store);
    store->setOutcome({reworded}, Outcome::Met);
    QVERIFY(store->upgrade({bids.first()}, newer().reword(reworded.code, u"Noget andet."_s).json(), {}));
    store->keepAnswers({reworded});
    store->setOutcome({reworded}, Outcome::NotMet);
    QCOMPARE(outcome(*store, bids.first(), reworded), Outcome::NotMet);
    QVERIFY(!asks(*store, bids.first(), reworded));
    QVERIFY(asks(*store, bids.at(1), reworded)); // nobody has said so of the old words
    QCOMPARE(outcome(*store, bids.at(1), reworded), Outcome::Unknown);
}

void UpgradeTest::anOwnerOrADateIsNoAnswer()
{
    const Opened store = sample();
    store->setOutcome({reworded}, Outcome::Met);
    QVERIFY(
        store->upgrade({store->currentBid()}, newer().reword(reworded.code, u"Noget andet."_s).json(), {}));
    store->setOwner({reworded}, u"Bo"_s);
    store->setDue({reworded}, QDate(2027, 1, 1));
    store->setWork({reworded}, Work::InReview);
    store->setNote(reworded, u"Se igen"_s);
    store->setOutcome({reworded}, Outcome::Unknown); // it is unknown already
    QVERIFY(asks(*store, store->currentBid(), reworded));
    QCOMPARE(store->answerGiven(reworded).outcome, Outcome::Met);
    QCOMPARE(store->answerGiven(reworded).owner, u"Bo"_s);
    QCOMPARE(store->answerGiven(reworded).work, Work::InReview);
}

void UpgradeTest::whatWasOnlyBegunAsksAgainToo()
{
    const Opened store = sample();
    store->setOutcome({reworded}, Outcome::Unknown);
    store->setWork({reworded}, Work::InProgress);
    QVERIFY(
        store->upgrade({store->currentBid()}, newer().reword(reworded.code, u"Noget andet."_s).json(), {}));
    QVERIFY(asks(*store, store->currentBid(), reworded));
    store->setWork({reworded}, Work::InReview); // who moves the work on has read it
    QVERIFY(!asks(*store, store->currentBid(), reworded));
}

void UpgradeTest::anAnswerWithoutAHashHolds()
{
    Criterion criterion;
    criterion.textHash = u"b"_s;
    Answer answer;
    answer.outcome = Outcome::Met;
    QVERIFY(holdsFor(answer, criterion));
    answer.textHash = u"a"_s;
    QVERIFY(!holdsFor(answer, criterion));
    QVERIFY(holdsFor(kept(answer, criterion), criterion));
    QCOMPARE(kept(kept(answer, criterion), criterion), kept(answer, criterion));
}

void UpgradeTest::aFileFromBeforeAnswersWereKeptIsStillRead()
{
    const QString name = m_folder->filePath(u"v5.kravkort"_s);
    QVERIFY(QFile::copy(QStringLiteral(FIXTURES "/workspace-v5.kravkort"), name));
    QVERIFY(QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner));
    auto file = WorkspaceFile::open(name);
    QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().message));
    QVERIFY(QFile::exists(name + u".v5.bak"_s));
    QCOMPARE(*file->check(), QStringList());
    const Workspace workspace = *file->load();
    QVERIFY(!workspace.table<Answer>().isEmpty());
    for (const Answer &answer : workspace.table<Answer>())
        QVERIFY(!answer.keptFor);
    Answer kept = workspace.table<Answer>().first();
    kept.keptFor = QStringList{u"abc"_s, u"def"_s};
    const Edit edit{u"Behold"_s, {*stepTo(workspace, kept)}};
    QVERIFY(file->write(edit, QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC), {}).ok());
    QVERIFY(*file->load() == applied(workspace, edit));
    QCOMPARE(*file->check(), QStringList());
}

void UpgradeTest::aOneCharacterChangeIsNeverCarriedAndAnUnchangedTextAlwaysIs_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void UpgradeTest::aOneCharacterChangeIsNeverCarriedAndAnUnchangedTextAlwaysIs()
{
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    const Opened store = sample();
    QSet<QString> changed;
    Revision revision = newer();
    MovedIds moved;
    const QHash<QString, QString> wordings = revision.wordings();
    QHash<QString, Answer> given;
    for (const Answer &answer : store->workspace().table<Answer>())
        if (answer.solution == store->picture().solution)
            given.insert(answer.criterion.code, answer);
    for (auto answer = given.cbegin(); answer != given.cend(); ++answer) {
        const QString &id = answer.key();
        const QString text = wordings.value(id);
        const auto kind = random() % 20;
        if (kind == 0) {
            revision.reword(id, oneCharacterChanged(text, random));
            changed.insert(id);
        } else if (kind == 1) {
            revision.reword(id, respaced(text, random));
        } else if (kind == 2) {
            moved.insert(id, id + u"-moved"_s);
            revision.rename(id, id + u"-moved"_s);
        }
    }
    QVERIFY(!changed.isEmpty());
    QVERIFY(store->upgrade({store->currentBid()}, revision.json(), moved));
    const Picture &picture = store->picture();
    for (auto answer = given.cbegin(); answer != given.cend(); ++answer) {
        const QString id = moved.value(answer.key(), answer.key());
        const int k = picture.catalogue->criterionIndex.value({id}, -1);
        QVERIFY2(k >= 0, qPrintable(id));
        const bool carried = !changed.contains(answer.key());
        QVERIFY2(picture.outcomes.at(k) == (carried ? answer->outcome : Outcome::Unknown), qPrintable(id));
        const bool said = answer->outcome != Outcome::Unknown || answer->work != Work::NotStarted;
        QCOMPARE(picture.asksAgain.at(k), said && !carried);
        QCOMPARE(store->answer({id}).outcome, picture.outcomes.at(k));
        QCOMPARE(store->answerGiven({id}).outcome, answer->outcome);
    }
}

QTEST_GUILESS_MAIN(UpgradeTest)
#include "tst_upgrade.moc"
