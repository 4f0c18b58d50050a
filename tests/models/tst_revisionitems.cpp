// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/revision/changenote.h"
#include "models/exchange/builtincatalogue.h"
#include "models/exchange/cataloguereader.h"
#include "models/item/impactmodel.h"
#include "models/item/requirementfilter.h"
#include "models/item/requirementmodel.h"
#include "models/item/revisionmodel.h"
#include "tests/support/revision.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kravkort;

namespace {

const auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;
const QDateTime noon(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

} // namespace

// A newer catalogue as rows to read and to tick, as a filter, and as a note to hand on.
class RevisionItemsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void everyChangeIsARowWithItsAspects();
    void whatMovedWithTheSameWordsIsTickedFromTheStart();
    void tickingDecidesWhatMoved();
    void aspectsOfEveryKind_data();
    void aspectsOfEveryKind();
    void bidsAreRowsToTick();
    void whatAsksAgainIsFoundInTheTree();
    void theNoteTellsEveryChangeOnce();
    void theNoteMarksWordsWhereTheyStand();
    void theNoteTellsWhatItMeansForTheBids();

private:
    QModelIndex rowWith(const RevisionModel &model, const QString &code) const;
    std::shared_ptr<const Catalogue> read(const Revision &revision) const;

    std::shared_ptr<const Catalogue> m_before, m_after;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkspaceStore> m_store;
};

void RevisionItemsTest::initTestCase()
{
    m_before = std::make_shared<const Catalogue>(*builtInCatalogue());
    Revision newer(u"2027-03"_s);
    newer.reword(u"SF1500-1"_s, newer.wording(u"SF1500-1"_s) + u" Også om natten."_s)
        .reword(u"SF1500-3"_s, newer.wording(u"SF1500-3"_s) + u" Også i weekenden."_s)
        .rename(u"SF1500-2"_s, u"SF1500-92"_s)
        .rename(u"SF1500-3"_s, u"SF1500-93"_s)
        .addCriterion(u"SF1500"_s, u"SF1500-99"_s, u"Der føres log."_s)
        .remove(u"GV-1"_s);
    m_after = read(newer);
}

void RevisionItemsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = WorkspaceStore::createSample(
        m_folder->filePath(u"s.kravkort"_s), [] { return noon; }, u"Åse"_s);
    QVERIFY(store.ok());
    m_store = std::move(*store);
}

std::shared_ptr<const Catalogue> RevisionItemsTest::read(const Revision &revision) const
{
    Result<Catalogue> catalogue = readCatalogue(revision.json());
    if (!catalogue)
        qFatal("%s", qPrintable(catalogue.error().details.join(u'\n')));
    return std::make_shared<const Catalogue>(*std::move(catalogue));
}

QModelIndex RevisionItemsTest::rowWith(const RevisionModel &model, const QString &code) const
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (const QModelIndex index = model.index(row, RevisionModel::CodeColumn);
            index.data().toString().contains(code))
            return index.siblingAtColumn(0);
    return {};
}

void RevisionItemsTest::everyChangeIsARowWithItsAspects()
{
    RevisionModel model(Language::English);
    const QAbstractItemModelTester tester(&model, strict);
    model.compare(m_before, m_after);
    QCOMPARE(model.rowCount(), static_cast<int>(catalogueDiff(*m_before, *m_after).size()));
    QCOMPARE(model.count(ChangeAspect::AsksAgain), 2); // one of them moved as well
    QCOMPARE(model.count(ChangeAspect::Added), 1);
    QCOMPARE(model.count(ChangeAspect::Removed), 1);
    QCOMPARE(model.count(ChangeAspect::Moved), 2);
    QCOMPARE(rowWith(model, u"SF1500-1"_s).data().toString(), u"↻ asks again"_s);
    QVERIFY(rowWith(model, u"SF1500-1"_s).data(RevisionModel::SearchRole).toString().contains(u"natten"_s) ||
            rowWith(model, u"SF1500-1"_s).data(RevisionModel::SearchRole).toString().contains(u"English"_s));
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(!model.index(row, RevisionModel::AspectColumn).data().toString().isEmpty());
}

void RevisionItemsTest::whatMovedWithTheSameWordsIsTickedFromTheStart()
{
    RevisionModel model(Language::English);
    model.compare(m_before, m_after);
    QCOMPARE(rowWith(model, u"SF1500-92"_s).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(rowWith(model, u"SF1500-93"_s).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(!rowWith(model, u"SF1500-99"_s).data(Qt::CheckStateRole).isValid());
    QCOMPARE(model.moved(), (MovedIds{{u"SF1500-2"_s, u"SF1500-92"_s}}));
}

void RevisionItemsTest::tickingDecidesWhatMoved()
{
    RevisionModel model(Language::English);
    const QAbstractItemModelTester tester(&model, strict);
    model.compare(m_before, m_after);
    QSignalSpy heard(&model, &RevisionModel::movedChanged);
    QVERIFY(model.setData(rowWith(model, u"SF1500-93"_s), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.setData(rowWith(model, u"SF1500-92"_s), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!model.setData(rowWith(model, u"SF1500-99"_s), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(heard.size(), 2);
    QCOMPARE(model.moved(), (MovedIds{{u"SF1500-3"_s, u"SF1500-93"_s}}));
}

void RevisionItemsTest::aspectsOfEveryKind_data()
{
    QTest::addColumn<std::function<void(Revision &)>>("change");
    QTest::addColumn<ChangeAspect>("aspect");
    const auto row = [](const char *name, ChangeAspect aspect, std::function<void(Revision &)> change) {
        QTest::newRow(name) << std::move(change) << aspect;
    };
    row("reworded in English only", ChangeAspect::Reworded, [](Revision &r) {
        r.change(u"SF1500-1"_s, [](QJsonObject &object) {
            QJsonObject text = object.value(u"text"_s).toObject();
            text.insert(u"en"_s, u"Something else."_s);
            object.insert(u"text"_s, text);
        });
    });
    row("basis", ChangeAspect::Ground, [](Revision &r) {
        r.change(u"SF1500-1"_s, [](QJsonObject &object) { object.insert(u"basis"_s, u"confirmed"_s); });
    });
    row("who is responsible", ChangeAspect::Other, [](Revision &r) {
        r.change(u"SF1500-1"_s, [](QJsonObject &object) { object.insert(u"responsible"_s, u"other"_s); });
    });
    row("another name", ChangeAspect::Reworded, [](Revision &r) {
        r.change(u"SF1500"_s, [](QJsonObject &object) {
            object.insert(u"name"_s, QJsonObject{{u"da"_s, u"Nyt navn"_s}, {u"en"_s, u"New name"_s}});
        });
    });
}

void RevisionItemsTest::aspectsOfEveryKind()
{
    QFETCH(std::function<void(Revision &)>, change);
    QFETCH(ChangeAspect, aspect);
    Revision newer(u"2027-03"_s);
    change(newer);
    const QList<StatementChange> changes = catalogueDiff(*m_before, *read(newer));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(aspectsOf(changes.first()), QList<ChangeAspect>{aspect});
}

void RevisionItemsTest::bidsAreRowsToTick()
{
    ImpactModel model(Language::English);
    const QAbstractItemModelTester tester(&model, strict);
    model.setImpacts(impactsOf(*m_store, m_after));
    QCOMPARE(model.rowCount(), static_cast<int>(m_store->workspace().table<Bid>().size()));
    QVERIFY(model.chosen().isEmpty());
    QSignalSpy heard(&model, &ImpactModel::chosenChanged);
    QVERIFY(model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(heard.size(), 1);
    QCOMPARE(model.chosen(), QList<BidId>{model.impacts().at(1).bid.id});
    // Weighed again, what is ticked stays ticked.
    model.setImpacts(impactsOf(*m_store, m_after, {}));
    QCOMPARE(model.chosen(), QList<BidId>{model.impacts().at(1).bid.id});
    for (int column = 0; column < ImpactModel::ColumnCount; ++column)
        QVERIFY(!model.index(0, column).data().toString().isEmpty());
}

void RevisionItemsTest::whatAsksAgainIsFoundInTheTree()
{
    m_store->setOutcome({{u"SF1500-1"_s}}, Outcome::Met);
    Revision newer(u"2027-03"_s);
    newer.reword(u"SF1500-1"_s, u"Noget andet."_s);
    RequirementModel model(*m_store, Language::English);
    const QAbstractItemModelTester tester(&model, strict);
    RequirementFilterModel filter;
    filter.setSourceModel(&model);
    RequirementFilter asking;
    asking.onlyAsking = true;
    filter.setFilter(asking);
    QCOMPARE(filter.shownCriteria(), 0);
    QVERIFY(m_store->upgrade({m_store->currentBid()}, newer.json(), {}));
    QCOMPARE(filter.criteriaShown(), QList<CriterionId>{{u"SF1500-1"_s}});
    const QModelIndex row = model.indexOf({NodeKind::Criterion, u"SF1500-1"_s});
    const QModelIndex result = row.siblingAtColumn(RequirementModel::OutcomeColumn);
    QCOMPARE(result.data().toString(), u"asks again, was met"_s);
    QCOMPARE(row.siblingAtColumn(RequirementModel::AttentionColumn).data().toString(), u"↻ asks again"_s);
    QCOMPARE(filterFrom(settingsOf(asking)), asking);
    m_store->keepAnswers({{u"SF1500-1"_s}});
    QCOMPARE(filter.shownCriteria(), 0);
}

void RevisionItemsTest::theNoteTellsEveryChangeOnce()
{
    const auto changes = catalogueDiff(*m_before, *m_after);
    const Phrases phrases = Phrases::in(Language::English);
    const Report note = changeNoteOf(*m_before, *m_after, changes, {}, u"Nordlys"_s, phrases, noon);
    const QStringList texts = textsOf(note);
    for (const StatementChange &change : changes) {
        const bool moved = change.kind == StatementChange::Kind::Moved;
        const QString code =
            moved ? QString(change.before->id + u" → "_s + change.after->id) : change.shown().id;
        QVERIFY2(texts.count(code) == 1, qPrintable(code));
    }
    QVERIFY(texts.contains(u"Nordlys"_s));
    QCOMPARE(note.title, u"Change note"_s);
    const Report none = changeNoteOf(*m_before, *m_before, {}, {}, {}, phrases, noon);
    QVERIFY(textsOf(none).contains(u"The two catalogues say the same."_s));
}

void RevisionItemsTest::theNoteMarksWordsWhereTheyStand()
{
    const auto changes = catalogueDiff(*m_before, *m_after);
    const Report note =
        changeNoteOf(*m_before, *m_after, changes, {}, {}, Phrases::in(Language::Danish), noon);
    int marks = 0;
    for (const ReportSection &section : note.sections)
        for (const ReportBlock &block : section.blocks)
            if (const auto *table = std::get_if<ReportTable>(&block))
                for (const ReportRow &row : table->rows)
                    for (const ReportCell &cell : row.cells)
                        for (const ReportMark &mark : cell.marks) {
                            const QString marked = cell.text.mid(mark.from, mark.length);
                            QVERIFY(!mark.gone);
                            QVERIFY2(marked == u"Også om natten."_s || marked == u"Også i weekenden."_s,
                                     qPrintable(marked));
                            ++marks;
                        }
    QCOMPARE(marks, 2);
}

void RevisionItemsTest::theNoteTellsWhatItMeansForTheBids()
{
    const QList<BidImpact> impacts = impactsOf(*m_store, m_after);
    const Report note = changeNoteOf(*m_before, *m_after, catalogueDiff(*m_before, *m_after), impacts, {},
                                     Phrases::in(Language::English), noon);
    const QStringList texts = textsOf(note);
    for (const BidImpact &one : impacts) {
        QVERIFY(texts.contains(one.bid.name));
        for (const QString &id : one.impact.asksAgain)
            QVERIFY(!texts.filter(id).isEmpty());
    }
}

QTEST_MAIN(RevisionItemsTest)
#include "tst_revisionitems.moc"
