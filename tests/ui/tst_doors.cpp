// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/decisions/ladder.h"
#include "models/domain/decisions/outlook.h"
#include "models/domain/progress/explanation.h"
#include "models/domain/progress/openwork.h"
#include "models/domain/text/names.h"
#include "models/item/decisionmodel.h"
#include "models/item/matrixmodel.h"
#include "models/item/usecasemodel.h"
#include "tests/support/journey.h"
#include "ui/matrix/matrixview.h"

#include <QChart>
#include <QChartView>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace kravkort;
using namespace Qt::StringLiterals;

// "Every number is a door": wherever a number stands, a click or a key opens how it comes about.
class DoorsTest : public QObject, private Journey
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"KravkortTest"_s);
        QCoreApplication::setApplicationName(u"doors"_s);
    }
    void init()
    {
        openWindow(Language::English, QSize(1600, 1000));
        trigger("actionSample");
    }
    void cleanup() { closeWindow(); }

    void theRowsOfAChartAreDoorsByKey_data();
    void theRowsOfAChartAreDoorsByKey();
    void theRowsOfAChartAreDoorsByClick();
    void besideTheRowsNothingOpens();
    void anOwnersRowLeadsToHisOpenCriteria();
    void aWeeksRowLeadsToWhatIsDueInIt();
    void aBasisLeadsToItsStatements();
    void theOpenCriteriaOfAUseCaseAreADoor();
    void aRungOfTheLadderIsADoor();
    void aCellOfTheMatrixIsADoor();

private:
    QString title() const { return find<QLabel>("explanationTitle")->text(); }
    QString value() const { return find<QLabel>("explanationValue")->text(); }
    void closeExplanation() const { find<QWidget>("explanationDialog")->close(); }
    // A chart is made when it comes into sight.
    QChartView *chart(const char *name) const
    {
        auto *view = find<QChartView>(name);
        auto *scroll = find<QScrollArea>("overviewScroll");
        const auto isMade = [&] {
            scroll->ensureWidgetVisible(view);
            return !view->accessibleName().isEmpty() && view->chart()->plotArea().height() > 20;
        };
        if (!QTest::qWaitFor(isMade))
            qFatal("%s has no room", name);
        return view;
    }
    // Goes down to the row of a chart, and enters it.
    void enterRow(QChartView *view, int row) const
    {
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(view, Qt::Key_Down);
        QTest::keyClick(view, Qt::Key_Return);
    }
};

void DoorsTest::theRowsOfAChartAreDoorsByKey_data()
{
    QTest::addColumn<QByteArray>("view");
    QTest::addColumn<bool>("ofNodes");
    QTest::newRow("packages") << QByteArray("packageChartView") << true;
    QTest::newRow("use cases") << QByteArray("readinessChartView") << true;
    QTest::newRow("results") << QByteArray("statusChartView") << false;
}

void DoorsTest::theRowsOfAChartAreDoorsByKey()
{
    QFETCH(QByteArray, view);
    QFETCH(bool, ofNodes);
    trigger("actionOverview");
    QChartView *shown = chart(view.constData());
    shown->setFocus();
    QTest::keyClick(shown, Qt::Key_Return);
    const QString first = title();
    QVERIFY(!first.isEmpty());
    closeExplanation();
    QTest::keyClick(shown, Qt::Key_Down);
    QTest::keyClick(shown, Qt::Key_Return);
    QCOMPARE(title() != first, ofNodes);
    if (!ofNodes)
        return;
    const NodeKind kind = view.startsWith("package") ? NodeKind::Package : NodeKind::UseCase;
    const NodeRef node{kind, title().section(u':', 0, 0)};
    QVERIFY(indexOf(store().catalogue(), node) >= 0);
    QCOMPARE(
        value(),
        percent(
            explanationOf(store().picture(), store().workspace(), {NumberKind::Effective, node}).ratio()));
}

void DoorsTest::theRowsOfAChartAreDoorsByClick()
{
    trigger("actionOverview");
    QChartView *shown = chart("packageChartView");
    const QRectF plot = shown->chart()->mapToScene(shown->chart()->plotArea()).boundingRect();
    const QPoint top = shown->mapFromScene(plot.topLeft()) + QPoint(4, 4);
    const QPoint bottom = shown->mapFromScene(plot.bottomRight()) - QPoint(4, 4);
    QTest::mouseClick(shown->viewport(), Qt::LeftButton, {}, top); // on the bar
    const QString first = title();
    closeExplanation();
    QTest::mouseClick(shown->viewport(), Qt::LeftButton, {}, QPoint(8, top.y())); // on its name
    QCOMPARE(title(), first);
    closeExplanation();
    QTest::mouseClick(shown->viewport(), Qt::LeftButton, {}, bottom);
    QVERIFY(title() != first);
}

void DoorsTest::besideTheRowsNothingOpens()
{
    trigger("actionOverview");
    QChartView *shown = chart("packageChartView");
    QTest::mouseClick(shown->viewport(), Qt::LeftButton, {}, QPoint(8, 4)); // the title
    QVERIFY(!m_window->findChild<QWidget *>(u"explanationDialog"_s));
}

void DoorsTest::anOwnersRowLeadsToHisOpenCriteria()
{
    const OpenWork work = openWorkOf(store().picture(), store().workspace());
    QVERIFY(work.byOwner.size() > 3);
    QVERIFY(work.byOwner.last().owner.isEmpty()); // nobody's are led to as well
    for (int row = 0; row < work.byOwner.size(); ++row) {
        trigger("actionOverview");
        enterRow(chart("ownerChartView"), row);
        QVERIFY(find<QWidget>("requirementsPage")->isVisible());
        QCOMPARE(shown().size(), work.byOwner.at(row).open.total());
        for (const CriterionId &criterion : shown())
            QCOMPARE(store().answer(criterion).owner, work.byOwner.at(row).owner);
        const auto *chip = find<QToolButton>("furtherFilter");
        QVERIFY(chip->isVisible());
        QVERIFY(chip->text().contains(row == work.byOwner.size() - 1 ? u"Without an owner"_s
                                                                     : work.byOwner.at(row).owner));
    }
    const qsizetype filtered = shown().size();
    find<QToolButton>("furtherFilter")->click();
    QVERIFY(!find<QToolButton>("furtherFilter")->isVisible());
    QVERIFY(shown().size() > filtered); // still only what is open
}

void DoorsTest::aWeeksRowLeadsToWhatIsDueInIt()
{
    const OpenWork work = openWorkOf(store().picture(), store().workspace());
    QVERIFY(work.byDue.size() > 4);
    for (int row = 0; row < work.byDue.size(); ++row) {
        trigger("actionOverview");
        enterRow(chart("weekChartView"), row);
        QCOMPARE(shown().size(), work.byDue.at(row).open.total());
    }
}

void DoorsTest::aBasisLeadsToItsStatements()
{
    trigger("actionOverview");
    enterRow(chart("groundChartView"), 1);
    QVERIFY(find<QWidget>("basisPage")->isVisible());
    QVERIFY(find<QComboBox>("basisFilter")
                ->currentText()
                .endsWith(nameOf(Basis::Published, Phrases(Language::English))));
}

void DoorsTest::theOpenCriteriaOfAUseCaseAreADoor()
{
    auto *tree = find<QTreeView>("useCaseTree");
    tree->setFocus();
    tree->expandAll();
    const Picture &picture = store().picture();
    const Catalogue &c = *picture.catalogue;
    int doors = 0;
    for (int area = 0; area < tree->model()->rowCount(); ++area) {
        const QModelIndex parent = tree->model()->index(area, 0);
        for (int row = 0; row < tree->model()->rowCount(parent); ++row) {
            const QModelIndex index = tree->model()->index(row, 0, parent);
            const NodeRef node = index.data(UseCaseModel::NodeRole).value<NodeRef>();
            const int open = outlookOf(c, picture.outcomes, indexOf(c, node)).openCriteria;
            tree->setCurrentIndex(index);
            QTest::keyClick(tree, Qt::Key_Return);
            QVERIFY(title().startsWith(node.code));
            QCOMPARE(value(), u"%1 open"_s.arg(open));
            QCOMPARE(find<QTreeWidget>("explanationList")->topLevelItem(0)->childCount(), open);
            ++doors;
        }
    }
    QCOMPARE(doors, c.useCases.size());
    QVERIFY(find<QLabel>("inspectorCost")->text().contains(u"number:"_s)); // beside what is selected, too
}

void DoorsTest::aRungOfTheLadderIsADoor()
{
    trigger("actionDecisions");
    find<QTabBar>("decisionTabs")->setCurrentIndex(2);
    auto *table = find<QTreeView>("ladderTable");
    const QModelIndex last = table->model()->index(table->model()->rowCount() - 1, 0);
    table->setCurrentIndex(last);
    QTest::keyClick(table, Qt::Key_Return, Qt::ShiftModifier);
    const QString code = last.data(DecisionModel::CodeRole).toString();
    QVERIFY(title().startsWith(code));
    const Picture &picture = store().picture();
    const int useCase = picture.catalogue->useCaseIndex.value({code});
    QCOMPARE(value(),
             u"%1 open"_s.arg(outlookOf(*picture.catalogue, picture.outcomes, useCase).openCriteria));
}

// Every cell of both tables, in the bid or not, by its own number.
void DoorsTest::aCellOfTheMatrixIsADoor()
{
    const Picture &picture = store().picture();
    const Catalogue &c = *picture.catalogue;
    int cells = 0;
    for (const MatrixKind kind : {MatrixKind::UseCasesByPackages, MatrixKind::PackagesByIntegrations}) {
        const MatrixLines lines = linesOf(picture, {kind, MatrixExtent::Catalogue, MatrixOrder::Code});
        for (const int row : lines.rows) {
            for (const int column : lines.columns) {
                const MatrixCell cell = cellOf(picture, kind, row, column);
                if (!cell.related)
                    continue;
                const NodeRef rowNode = matrixRow(c, kind, row);
                const Explanation explained =
                    explanationOf(picture, store().workspace(),
                                  {NumberKind::Share, matrixColumn(c, kind, column),
                                   kind == MatrixKind::UseCasesByPackages ? rowNode : NodeRef{}});
                QCOMPARE(explained.numerator(), cell.tally.met());
                QCOMPARE(explained.denominator(), cell.tally.applicable());
                ++cells;
            }
        }
    }
    QVERIFY(cells > 100);
    trigger("actionMatrix");
    auto *view = find<MatrixView>("matrixView");
    for (int row = 0; row < view->model()->rowCount(); ++row)
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            const QModelIndex index = view->model()->index(row, column);
            if (!index.data(MatrixModel::CellRole).value<MatrixCell>().related)
                continue;
            view->setCurrentIndex(index);
            QTest::keyClick(view, Qt::Key_Return, Qt::ControlModifier);
            const NodeRef node = index.data(MatrixModel::NodeRole).value<NodeRef>();
            QVERIFY2(title().contains(node.code), qPrintable(title()));
            return;
        }
    QFAIL("no cell");
}

QTEST_MAIN(DoorsTest)
#include "tst_doors.moc"
