// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/workspacestore.h"
#include "ui/display.h"
#include "ui/evidence/evidencedesk.h"
#include "ui/focus.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/linklabel.h"
#include "ui/inspector/nodelink.h"
#include "ui/window/prompts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace kravkort;

namespace {

NodeRef criterionRef(const QString &code)
{
    return {NodeKind::Criterion, code};
}

} // namespace

// What a bid team does in the panel on the right, over a real workspace file.
class InspectorTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void withoutASelectionItShowsTheBidAndOneCanComeBackToIt();
    void aCriterionTellsWhatItIsAndWhy();
    void aResultIsSetByKeyboardAndUndone();
    void notApplicableAsksForItsReason();
    void notApplicableWithoutAReasonIsNotSet();
    void aNoteBeingWrittenSurvivesWhatElseHappens();
    void aNoteIsKeptWhenAnotherNodeIsSelected();
    void controlEnterKeepsTheNote();
    void ownerAndEstimateAreKeptWhenTheFieldIsLeft();
    void anEstimateThatIsNoNumberShowsTheTruthAgain();
    void aDueDateIsSetAndCleared();
    void scrollingPastAFieldChangesNothing();
    void evidenceIsAddedAndRemoved();
    void aLinkMovesTheSelection();
    void aUseCaseIsChosenHere();
    void aSupplementaryPackageIsDecidedHere();
    void aConditionIsAnsweredHere();
    void aFailedChangeShowsTheTruthAgain();
    void theFieldsAreReachedInOrderByTab();
    void nothingIsWiderThanThePanel_data();
    void nothingIsWiderThanThePanel();
    void onlyWebAddressesLeaveTheProgram_data();
    void onlyWebAddressesLeaveTheProgram();
    void catalogueTextCannotBecomeMarkup();

private:
    template<class T>
    T *find(const char *name) const
    {
        T *found = m_inspector->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void select(const NodeRef &node)
    {
        m_focus->select(node);
        QCoreApplication::processEvents();
    }
    Answer answer() const { return m_store->answer({m_criterion}); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkspaceStore> m_store;
    std::unique_ptr<Focus> m_focus;
    std::unique_ptr<kravkort::Display> m_display;
    Prompts m_prompts;
    std::unique_ptr<EvidenceDesk> m_evidence;
    std::unique_ptr<Inspector> m_inspector;
    QString m_criterion = QStringLiteral("SF1470-1");
};

void InspectorTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = WorkspaceStore::create(
        m_folder->filePath(QStringLiteral("bid.kravkort")),
        [] { return QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC); }, QStringLiteral("tester"));
    QVERIFY(store.ok());
    m_store = std::move(store).value();
    m_store->choose({{QStringLiteral("Y26-U01")}}, true);
    m_focus = std::make_unique<Focus>();
    m_display = std::make_unique<kravkort::Display>(Language::English);
    m_evidence = std::make_unique<EvidenceDesk>(*m_store, m_prompts, nullptr);
    m_inspector = std::make_unique<Inspector>(*m_store, *m_focus, *m_display, *m_evidence);
    m_inspector->resize(360, 900);
    m_inspector->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_inspector.get()));
    m_inspector->activateWindow();
    QTRY_VERIFY(m_inspector->isActiveWindow());
}

void InspectorTest::cleanup()
{
    m_inspector.reset();
    m_evidence.reset();
    m_display.reset();
    m_focus.reset();
    m_store.reset();
    m_folder.reset();
}

void InspectorTest::withoutASelectionItShowsTheBidAndOneCanComeBackToIt()
{
    QVERIFY(find<QWidget>("bidPanel")->isVisible());
    QCOMPARE(find<QLabel>("bidName")->text(), m_store->workspace().bid(m_store->currentBid())->name);
    QVERIFY(!find<QLabel>("bidNext")->text().isEmpty());
    select(criterionRef(m_criterion));
    QVERIFY(!find<QWidget>("bidPanel")->isVisible());
    emit find<QLabel>("inspectorUp")->linkActivated(QStringLiteral("more:"));
    QVERIFY(!m_focus->node().isValid());
    QVERIFY(find<QWidget>("bidPanel")->isVisible());
}

void InspectorTest::aCriterionTellsWhatItIsAndWhy()
{
    select(criterionRef(m_criterion));
    const Catalogue &c = m_store->catalogue();
    const Criterion &criterion = c.criteria.at(c.criterionIndex.value({m_criterion}));
    QCOMPARE(find<QLabel>("inspectorCode")->text(), m_criterion);
    QCOMPARE(find<QLabel>("inspectorTitle")->text(), criterion.text.en);
    QVERIFY(find<QLabel>("otherLanguage")->text().contains(criterion.text.da.toHtmlEscaped()));
    const QString why = find<QLabel>("reasons")->text();
    for (const auto *step : {"Y26", "Y26-U01", "SF1470", "SF1470-1"})
        QVERIFY2(why.contains(QString::fromLatin1(step)), step);
    const Source *source = c.source(criterion.ground.source);
    QVERIFY(source);
    QVERIFY(find<QLabel>("ground")->text().contains(source->url.toHtmlEscaped()));
}

void InspectorTest::aResultIsSetByKeyboardAndUndone()
{
    select(criterionRef(m_criterion));
    auto *outcome = find<QComboBox>("outcomeField");
    outcome->setFocus();
    QTest::keyClick(outcome, Qt::Key_Down);
    QTRY_COMPARE(answer().outcome, Outcome::Met);
    m_store->undo();
    QCOMPARE(answer().outcome, Outcome::Unknown);
    QTRY_COMPARE(outcome->currentData().toInt(), static_cast<int>(Outcome::Unknown));
}

void InspectorTest::notApplicableAsksForItsReason()
{
    select(criterionRef(m_criterion));
    auto *outcome = find<QComboBox>("outcomeField");
    auto *reason = find<QLineEdit>("reasonField");
    QVERIFY(!reason->isVisible());
    outcome->setFocus();
    QTest::keyClick(outcome, Qt::Key_End);
    QTRY_VERIFY(reason->hasFocus());
    QCOMPARE(answer().outcome, Outcome::Unknown);
    QTest::keyClicks(reason, QStringLiteral("No such cases"));
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(answer().outcome, Outcome::NotApplicable);
    QCOMPARE(answer().reason, QStringLiteral("No such cases"));
    QVERIFY(reason->isVisible());
}

void InspectorTest::notApplicableWithoutAReasonIsNotSet()
{
    select(criterionRef(m_criterion));
    auto *outcome = find<QComboBox>("outcomeField");
    auto *reason = find<QLineEdit>("reasonField");
    outcome->setFocus();
    QTest::keyClick(outcome, Qt::Key_End);
    QTRY_VERIFY(reason->hasFocus());
    QTest::keyClick(reason, Qt::Key_Escape);
    QCOMPARE(answer().outcome, Outcome::Unknown);
    QTRY_COMPARE(outcome->currentData().toInt(), static_cast<int>(Outcome::Unknown));
    QVERIFY(!reason->isVisible());
    QVERIFY(outcome->hasFocus());
}

void InspectorTest::aNoteBeingWrittenSurvivesWhatElseHappens()
{
    select(criterionRef(m_criterion));
    auto *note = find<QPlainTextEdit>("noteField");
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("half a sen"));
    m_store->setWork({{m_criterion}}, Work::InProgress);
    m_store->undo();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(note->toPlainText(), QStringLiteral("half a sen"));
    QVERIFY(note->hasFocus());
    QCOMPARE(note->textCursor().position(), 10);
    find<QComboBox>("workField")->setFocus();
    QTRY_COMPARE(answer().note, QStringLiteral("half a sen"));
}

void InspectorTest::aNoteIsKeptWhenAnotherNodeIsSelected()
{
    select(criterionRef(m_criterion));
    auto *note = find<QPlainTextEdit>("noteField");
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("for the first"));
    select(criterionRef(QStringLiteral("SF1470-2")));
    QCOMPARE(answer().note, QStringLiteral("for the first"));
    QVERIFY(m_store->answer({QStringLiteral("SF1470-2")}).note.isEmpty());
    QVERIFY(note->toPlainText().isEmpty());
    QTest::keyClicks(note, QStringLiteral("for the second"));
    select({NodeKind::Integration, QStringLiteral("SF1470")});
    QCOMPARE(m_store->answer({QStringLiteral("SF1470-2")}).note, QStringLiteral("for the second"));
}

void InspectorTest::controlEnterKeepsTheNote()
{
    select(criterionRef(m_criterion));
    auto *note = find<QPlainTextEdit>("noteField");
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("first"));
    QTest::keyClick(note, Qt::Key_Return);
    QTest::keyClicks(note, QStringLiteral("second"));
    QVERIFY(answer().note.isEmpty());
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(answer().note, QStringLiteral("first\nsecond"));
}

void InspectorTest::ownerAndEstimateAreKeptWhenTheFieldIsLeft()
{
    select(criterionRef(m_criterion));
    auto *owner = find<QLineEdit>("ownerField");
    auto *estimate = find<QLineEdit>("estimateField");
    owner->setFocus();
    QTest::keyClicks(owner, QStringLiteral("Mette"));
    estimate->setFocus();
    QTRY_COMPARE(answer().owner, QStringLiteral("Mette"));
    QTest::keyClicks(estimate, QStringLiteral("2,5"));
    owner->setFocus();
    QTRY_COMPARE(answer().estimate, std::optional(2.5));
    QTRY_COMPARE(estimate->text(), QStringLiteral("2.5"));
}

void InspectorTest::anEstimateThatIsNoNumberShowsTheTruthAgain()
{
    select(criterionRef(m_criterion));
    m_store->setEstimate({{m_criterion}}, 8);
    auto *estimate = find<QLineEdit>("estimateField");
    QTRY_COMPARE(estimate->text(), QStringLiteral("8"));
    estimate->setFocus();
    estimate->selectAll();
    QTest::keyClicks(estimate, QStringLiteral("soon"));
    QTest::keyClick(estimate, Qt::Key_Return);
    QCOMPARE(answer().estimate, std::optional(8.0));
    QTRY_COMPARE(estimate->text(), QStringLiteral("8"));
}

void InspectorTest::aDueDateIsSetAndCleared()
{
    select(criterionRef(m_criterion));
    auto *set = find<QPushButton>("dueFieldSet");
    auto *edit = find<QDateEdit>("dueField");
    QVERIFY(set->isVisible() && !edit->isVisible());
    set->click();
    QCOMPARE(answer().due, std::optional(QDate(2026, 11, 24)));
    QTRY_VERIFY(edit->isVisible());
    edit->setFocus();
    edit->setDate(QDate(2027, 1, 15));
    find<QComboBox>("workField")->setFocus();
    QTRY_COMPARE(answer().due, std::optional(QDate(2027, 1, 15)));
    find<QToolButton>("dueFieldClear")->click();
    QVERIFY(!answer().due);
    QVERIFY(set->isVisible());
}

void InspectorTest::scrollingPastAFieldChangesNothing()
{
    select(criterionRef(m_criterion));
    m_store->setDue({{m_criterion}}, QDate(2027, 1, 15));
    const Answer before = answer();
    for (const auto *name : {"outcomeField", "workField", "dueField"}) {
        auto *field = find<QWidget>(name);
        const QPointF middle = QRectF(field->rect()).center();
        QWheelEvent turn(middle, field->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(field, &turn);
    }
    find<QLineEdit>("ownerField")->setFocus();
    QCOMPARE(answer(), before);
    QCOMPARE(find<QDateEdit>("dueField")->date(), QDate(2027, 1, 15));
}

void InspectorTest::evidenceIsAddedAndRemoved()
{
    select(criterionRef(m_criterion));
    QTest::keyClicks(find<QLineEdit>("evidenceTitleField"), QStringLiteral("Test <log>"));
    QTest::keyClicks(find<QLineEdit>("evidenceLinkField"), QStringLiteral("https://example.org/log"));
    find<QPushButton>("evidenceAdd")->click();
    QCOMPARE(m_store->evidenceFor({m_criterion}).size(), 1);
    QVERIFY(find<LinkLabel>("evidenceLink")->text().contains(QStringLiteral("Test &lt;log&gt;")));
    QVERIFY(find<QLineEdit>("evidenceLinkField")->text().isEmpty());
    find<QToolButton>("evidenceRemove")->click();
    QVERIFY(m_store->evidenceFor({m_criterion}).isEmpty());
    m_store->undo();
    QCOMPARE(m_store->evidenceFor({m_criterion}).size(), 1);
}

void InspectorTest::aLinkMovesTheSelection()
{
    select(criterionRef(m_criterion));
    auto *standing = find<LinkLabel>("inspectorStanding");
    const NodeRef owner{NodeKind::Integration, QStringLiteral("SF1470")};
    QVERIFY(standing->text().contains(nodeAddress(owner).toHtmlEscaped()));
    // By keyboard: Tab to the link, Enter.
    standing->setFocus(Qt::TabFocusReason);
    QTest::keyClick(standing, Qt::Key_Tab);
    QTest::keyClick(standing, Qt::Key_Return);
    QTRY_COMPARE(m_focus->node(), owner);
    QTRY_COMPARE(find<QLabel>("inspectorCode")->text(), owner.code);
}

void InspectorTest::aUseCaseIsChosenHere()
{
    const UseCaseId useCase{QStringLiteral("Y26-U02")};
    select({NodeKind::UseCase, useCase.code});
    auto *chosen = find<QCheckBox>("chosenField");
    QVERIFY(!chosen->isChecked());
    chosen->click();
    const int index = m_store->catalogue().useCaseIndex.value(useCase);
    QVERIFY(m_store->picture().selection.chosen.at(index));
    m_store->undo();
    QVERIFY(!chosen->isChecked());
}

void InspectorTest::aSupplementaryPackageIsDecidedHere()
{
    const QList<OpenDecision> open = m_store->picture().scope.openDecisions;
    const auto found = std::find_if(open.begin(), open.end(), [](const OpenDecision &decision) {
        return decision.kind == OpenDecision::Kind::Supplementary;
    });
    QVERIFY(found != open.end());
    const int package = found->package;
    select(packageNode(m_store->catalogue(), package));
    auto *decision = find<QComboBox>("decisionField");
    QVERIFY(decision->isVisible());
    decision->setFocus();
    QTest::keyClick(decision, Qt::Key_Down);
    QVERIFY(m_store->picture().scope.packages.at(package).inScope);
    QVERIFY(!find<QDateEdit>("decisionFrom")->isVisible());
    QTest::keyClick(decision, Qt::Key_Down);
    QTRY_VERIFY(find<QPushButton>("decisionFromSet")->isVisible());
    find<QPushButton>("decisionFromSet")->click();
    const auto *row = m_store->workspace().find<PackageDecision>(
        {m_store->currentBid().code, m_store->catalogue().packages.at(package).id.code});
    QVERIFY(row);
    QCOMPARE(row->decision, Decision::Later);
    QCOMPARE(row->from, std::optional(QDate(2026, 11, 24)));
}

void InspectorTest::aConditionIsAnsweredHere()
{
    select({NodeKind::Integration, QStringLiteral("SF1470")});
    auto *holds = find<QComboBox>("conditionField");
    QVERIFY(holds->isVisible());
    QCOMPARE(holds->property("to").toString(), QStringLiteral("SF1500"));
    holds->setFocus();
    QTest::keyClick(holds, Qt::Key_Down);
    const auto *row = m_store->workspace().find<ConditionAnswer>(
        {m_store->currentBid().code, QStringLiteral("SF1470"), QStringLiteral("SF1500")});
    QVERIFY(row);
    QCOMPARE(row->holds, Holds::Yes);
    m_store->undo();
    QTRY_COMPARE(holds->currentData().toInt(), static_cast<int>(Holds::Undecided));
}

void InspectorTest::aFailedChangeShowsTheTruthAgain()
{
    select(criterionRef(m_criterion));
    QSignalSpy failed(m_store.get(), &WorkspaceStore::failed);
    QVERIFY(QFile::remove(m_store->path()));
    auto *outcome = find<QComboBox>("outcomeField");
    outcome->setFocus();
    QTest::keyClick(outcome, Qt::Key_Down);
    QCOMPARE(failed.size(), 1);
    QTRY_COMPARE(outcome->currentData().toInt(), static_cast<int>(Outcome::Unknown));
}

void InspectorTest::theFieldsAreReachedInOrderByTab()
{
    select(criterionRef(m_criterion));
    find<QComboBox>("outcomeField")->setFocus();
    QStringList passed;
    for (int i = 0; i < 6; ++i) {
        passed.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    const QStringList expected{QStringLiteral("outcomeField"),  QStringLiteral("workField"),
                               QStringLiteral("ownerField"),    QStringLiteral("dueFieldSet"),
                               QStringLiteral("estimateField"), QStringLiteral("noteField")};
    QCOMPARE(passed, expected);
    for (const QString &name : expected)
        QVERIFY2(!m_inspector->findChild<QWidget *>(name)->accessibleName().isEmpty(), qPrintable(name));
}

void InspectorTest::nothingIsWiderThanThePanel_data()
{
    QTest::addColumn<NodeRef>("node");
    QTest::addColumn<int>("width");
    const auto add = [](NodeKind kind, const char *code) {
        for (const int width : {300, 420})
            QTest::addRow("%s in %d", code, width) << NodeRef{kind, QString::fromLatin1(code)} << width;
    };
    add(NodeKind::Area, "Y26");
    add(NodeKind::UseCase, "Y26-U01");
    add(NodeKind::Package, "I-11");
    add(NodeKind::Integration, "SF1590_A");
    add(NodeKind::General, "GV");
    add(NodeKind::Criterion, "SF1470-8");
}

void InspectorTest::nothingIsWiderThanThePanel()
{
    QFETCH(NodeRef, node);
    QFETCH(int, width);
    m_inspector->resize(width, 800);
    select(node);
    const auto *scroll = find<QScrollArea>("inspectorScroll");
    QTRY_VERIFY(scroll->widget()->width() <= scroll->viewport()->width());
}

void InspectorTest::onlyWebAddressesLeaveTheProgram_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("leaves");
    QTest::newRow("https") << QStringLiteral("https://example.org/a?b=c") << true;
    QTest::newRow("http") << QStringLiteral("http://example.org") << true;
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
    QTest::newRow("script") << QStringLiteral("javascript:alert(1)") << false;
    QTest::newRow("no host") << QStringLiteral("https:///x") << false;
    QTest::newRow("node") << nodeAddress(criterionRef(m_criterion)) << false;
    QTest::newRow("words") << QStringLiteral("see the drawer") << false;
}

void InspectorTest::onlyWebAddressesLeaveTheProgram()
{
    QFETCH(QString, address);
    QFETCH(bool, leaves);
    QCOMPARE(isWebAddress(address), leaves);
}

void InspectorTest::catalogueTextCannotBecomeMarkup()
{
    Catalogue catalogue = m_store->catalogue();
    catalogue.integrations[0].name.en = QStringLiteral("<b>Loud</b> & <img src=x>");
    Picture picture = pictureOf(std::make_shared<const Catalogue>(indexed(catalogue)),
                                m_store->picture().selection, m_store->picture().outcomes, {});
    const Sheet sheet =
        sheetOf(picture, m_store->workspace(),
                criterionNode(*picture.catalogue, catalogue.integrations.at(0).criteria.first()),
                Phrases(Language::English), lightTheme(), false);
    QVERIFY(sheet.standing.contains(QStringLiteral("&lt;b&gt;Loud&lt;/b&gt; &amp; &lt;img")));
    QVERIFY(!sheet.standing.contains(QStringLiteral("<img")));
}

QTEST_MAIN(InspectorTest)
#include "tst_inspector.moc"
