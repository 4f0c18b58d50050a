// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entry/attention.h"
#include "models/domain/workspace/evidencelist.h"
#include "models/item/requirementmodel.h"
#include "tests/support/journey.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

using namespace kravkort;

namespace {

using Model = RequirementModel;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

// Several criteria selected in the tree and edited at once in the inspector.
class TogetherTest : public QObject, private Journey
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("KravkortTest"));
        QCoreApplication::setApplicationName(QStringLiteral("together"));
    }
    void init()
    {
        openWindow(Language::English, QSize(1900, 1000));
        openSample();
    }
    void cleanup() { closeWindow(); }

    void theInspectorSaysHowManyAndWhich();
    void aBlockThatEndsOnAnIntegrationIsAboutItsCriteria();
    void whatDiffersSaysSo();
    void aResultIsSetForAllAsOneStep();
    void anOwnerAndANoteAreWrittenForAll();
    void whatIsNotTouchedStays();
    void oneReasonServesAll();
    void evidenceProvesAllAsOnePieceAndOneStep();
    void onlyWhatProvesAllIsShown();
    void oneRowAloneIsOneCriterionAgain();
    void everyFieldStaysWhereWarningsAndReasonsComeAndGo();

private:
    void selectThree() const { select("SF1470-2", "SF1470-4", Model::NameColumn, Model::NameColumn); }
    int steps() const { return store().undoStack()->count(); }
    void write(const char *field, const char *typed) const
    {
        auto *line = find<QLineEdit>(field);
        line->setFocus();
        QTest::keyClicks(line, text(typed));
        QTest::keyClick(line, Qt::Key_Return);
    }
    static constexpr std::array three{"SF1470-2", "SF1470-3", "SF1470-4"};
};

void TogetherTest::theInspectorSaysHowManyAndWhich()
{
    selectThree();
    QVERIFY(find<QLabel>("inspectorCode")->text().startsWith(text("3 ")));
    QCOMPARE(find<QLabel>("inspectorTitle")->text(), text("SF1470-2, SF1470-3, SF1470-4"));
}

void TogetherTest::aBlockThatEndsOnAnIntegrationIsAboutItsCriteria()
{
    selectThree();
    tree()->selectionModel()->setCurrentIndex(row("SF1470"), QItemSelectionModel::Select);
    QVERIFY(find<QLabel>("inspectorCode")->text().startsWith(text("3 ")));
    QVERIFY(find<QComboBox>("outcomeField")->isVisible());
}

void TogetherTest::whatDiffersSaysSo()
{
    store().setOutcome({{text("SF1470-2")}, {text("SF1470-3")}}, Outcome::Met);
    store().setOutcome({{text("SF1470-4")}}, Outcome::NotMet);
    store().setOwner({{text("SF1470-2")}, {text("SF1470-3")}, {text("SF1470-4")}}, text("Frida"));
    selectThree();
    QCOMPARE(find<QComboBox>("outcomeField")->currentIndex(), -1);
    QCOMPARE(find<QComboBox>("outcomeField")->placeholderText(), text("they differ"));
    QCOMPARE(find<QLineEdit>("ownerField")->text(), text("Frida"));
    select("SF1470-2", "SF1470-3", Model::NameColumn, Model::NameColumn);
    QCOMPARE(find<QComboBox>("outcomeField")->currentData().toInt(), int(Outcome::Met));
}

void TogetherTest::aResultIsSetForAllAsOneStep()
{
    selectThree();
    const int before = steps();
    auto *outcome = find<QComboBox>("outcomeField");
    outcome->setCurrentIndex(outcome->findData(int(Outcome::PartlyMet)));
    emit outcome->activated(outcome->currentIndex());
    for (const char *code : three)
        QCOMPARE(answer(code).outcome, Outcome::PartlyMet);
    QCOMPARE(steps(), before + 1);
}

void TogetherTest::anOwnerAndANoteAreWrittenForAll()
{
    selectThree();
    const int before = steps();
    find<QLineEdit>("ownerField")->selectAll();
    write("ownerField", "Frida");
    auto *note = find<QPlainTextEdit>("noteField");
    note->setFocus();
    note->selectAll();
    QTest::keyClicks(note, text("Talt med KOMBIT"));
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    for (const char *code : three) {
        QCOMPARE(answer(code).owner, text("Frida"));
        QCOMPARE(answer(code).note, text("Talt med KOMBIT"));
    }
    QCOMPARE(steps(), before + 2);
}

void TogetherTest::whatIsNotTouchedStays()
{
    store().setEstimate({{text("SF1470-3")}}, 7.5);
    store().setNote({text("SF1470-4")}, text("stays"));
    const Answer third = answer("SF1470-3");
    selectThree();
    const int before = steps();
    find<QLineEdit>("estimateField")->setFocus();
    find<QPlainTextEdit>("noteField")->setFocus();
    tree()->setFocus();
    select("GV-1", "GV-1", Model::NameColumn, Model::NameColumn);
    QCOMPARE(steps(), before);
    QCOMPARE(answer("SF1470-3"), third);
    QCOMPARE(answer("SF1470-4").note, text("stays"));
}

void TogetherTest::oneReasonServesAll()
{
    selectThree();
    auto *outcome = find<QComboBox>("outcomeField");
    outcome->setCurrentIndex(outcome->findData(int(Outcome::NotApplicable)));
    emit outcome->activated(outcome->currentIndex());
    QVERIFY(answer("SF1470-2").outcome != Outcome::NotApplicable); // not without a reason
    write("reasonField", "No cases");
    for (const char *code : three)
        QCOMPARE(answer(code).reason, text("No cases"));
}

void TogetherTest::evidenceProvesAllAsOnePieceAndOneStep()
{
    selectThree();
    const int before = steps();
    const qsizetype pieces = store().workspace().table<Evidence>().size();
    find<QLineEdit>("evidenceTitleField")->setText(text("Test report"));
    find<QLineEdit>("evidenceLinkField")->setText(text("https://example.org/report"));
    find<QPushButton>("evidenceAdd")->click();
    QCOMPARE(steps(), before + 1);
    QCOMPARE(store().workspace().table<Evidence>().size(), pieces + 1);
    for (const char *code : three)
        QCOMPARE(store().evidenceFor({text(code)}).last().title, text("Test report"));
    store().undo();
    QCOMPARE(store().workspace().table<Evidence>().size(), pieces);
}

void TogetherTest::onlyWhatProvesAllIsShown()
{
    QVERIFY(store().attachLink({text("SF1470-2")}, text("Of one"), text("https://example.org/one")));
    for (const char *code : three)
        QVERIFY(store().attachLink({text(code)}, text("Of all"), text("https://example.org/all")));
    selectThree();
    const auto shown = [this](const char *title) {
        int count = 0;
        for (const QLabel *label : m_window->findChildren<QLabel *>(text("evidenceLink")))
            count += label->isVisible() && label->text().contains(text(title)) ? 1 : 0;
        return count;
    };
    QTRY_COMPARE(shown("Of all"), 1);
    QCOMPARE(shown("Of one"), 0);
}

void TogetherTest::oneRowAloneIsOneCriterionAgain()
{
    selectThree();
    key(Qt::Key_Down);
    const QString code = tree()->currentIndex().siblingAtColumn(0).data(Model::CodeRole).toString();
    QCOMPARE(find<QLabel>("inspectorCode")->text(), code);
    write("ownerField", "Frida");
    for (const char *one : three)
        QVERIFY(code == text(one) || !answer(one).owner.contains(text("Frida")));
}

void TogetherTest::everyFieldStaysWhereWarningsAndReasonsComeAndGo()
{
    const auto blocked = [&] {
        const QList<CriterionId> all = shown();
        for (const CriterionId &id : all)
            if (!blockersOf(store().picture(), store().catalogue().criterionIndex.value(id)).isEmpty())
                return id.code.toUtf8();
        return QByteArray();
    }();
    QVERIFY(!blocked.isEmpty());
    m_answer = text("Ikke i denne løsning");
    store().setOutcome({{text("SF1470-2")}}, Outcome::NotApplicable, text("Ikke i denne løsning"));
    const auto one = [&](const char *code) { select(code, code, Model::NameColumn, Model::NameColumn); };
    one("SF1470-2");
    QTRY_VERIFY(find<QLineEdit>("reasonField")->isVisible());
    one("GV-1");
    QTRY_VERIFY(!find<QLineEdit>("reasonField")->isVisible());
    one(blocked.constData());
    QTRY_VERIFY(find<QLabel>("answerAttention")->isVisible());
    const QRect outcome = find<QComboBox>("outcomeField")->geometry();
    QTRY_VERIFY(find<QComboBox>("outcomeField")->height() >= find<QComboBox>("workField")->height());
    QVERIFY(outcome.bottom() < find<QComboBox>("workField")->geometry().top());
    QVERIFY(outcome.top() > find<QLabel>("answerAttention")->geometry().bottom());
}

QTEST_MAIN(TogetherTest)
#include "tst_together.moc"
