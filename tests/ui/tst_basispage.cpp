// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/basis/leaning.h"
#include "models/item/basismodel.h"
#include "models/store/confirmationverbs.h"
#include "ui/display.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace kravkort;

// The work list of the ground, by keyboard through the real window over the worked example.
class BasisPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void thePageIsMadeWhenItIsShown();
    void aSelectionIsConfirmedByKeyboardAndWithdrawn();
    void theNextConfirmationKnowsTheDocument();
    void theListGoesOnWhereTheWorkIs();
    void whatIsSelectedIsWhatTheInspectorShows();
    void filtersNarrowTheList();
    void theShareIsADoor();

private:
    template<class T>
    T *find(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    WorkspaceStore &store() const { return *m_window->store(); }
    QTreeView *list() const { return find<QTreeView>("basisTable"); }
    int confirmations() const { return static_cast<int>(store().workspace().table<Confirmation>().size()); }
    QString codeAt(int row) const
    {
        return list()->model()->index(row, BasisModel::CodeColumn).data().toString();
    }
    void showPage() const
    {
        find<QAction>("actionBasis")->trigger();
        QVERIFY(list()->hasFocus());
    }
    // Answers the dialog that is open, as somebody who types does.
    void confirmIn(const QString &document, const QString &page) const
    {
        auto *dialog = find<QDialog>("confirmDialog");
        auto *named = dialog->findChild<QComboBox *>(u"confirmDocument"_s)->lineEdit();
        if (!document.isEmpty()) {
            named->selectAll();
            QTest::keyClicks(named, document);
        }
        auto *place = dialog->findChild<QLineEdit *>(u"confirmPlace"_s);
        QTest::keyClicks(place, page);
        QTest::keyClick(place, Qt::Key_Return);
        QTRY_VERIFY(!m_window->findChild<QDialog *>(u"confirmDialog"_s));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<kravkort::Display> m_display;
    std::unique_ptr<MainWindow> m_window;
};

void BasisPageTest::initTestCase()
{
    QCoreApplication::setOrganizationName(u"KravkortTest"_s);
    QCoreApplication::setApplicationName(u"basis"_s);
}

void BasisPageTest::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_display = std::make_unique<kravkort::Display>(Language::English);
    Prompts prompts;
    prompts.saveWorkspace = [this](QWidget *, const QString &, const QString &) {
        return m_folder->filePath(u"w.kravkort"_s);
    };
    m_window = std::make_unique<MainWindow>(
        *m_display, prompts, [] { return QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC); });
    m_window->resize(1500, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    find<QAction>("actionSample")->trigger();
    QVERIFY(m_window->store());
    store().setAuthor(u"Mette"_s);
}

void BasisPageTest::cleanup()
{
    m_window.reset();
    m_display.reset();
    m_folder.reset();
}

void BasisPageTest::thePageIsMadeWhenItIsShown()
{
    QVERIFY(!m_window->findChild<QWidget *>(u"basisPage"_s));
    showPage();
    QCOMPARE(list()->model()->rowCount(), groundCount(store().picture()).total());
    QCOMPARE(list()->model()->index(0, 0).data(BasisModel::BasisRole).toInt(),
             static_cast<int>(Basis::Assumed));
}

void BasisPageTest::aSelectionIsConfirmedByKeyboardAndWithdrawn()
{
    showPage();
    const int steps = store().undoStack()->count();
    list()->setCurrentIndex(list()->model()->index(0, 0));
    const auto *useCases = find<QTreeView>("useCaseTree");
    int open = 0;
    for (int row = 0; row < useCases->model()->rowCount(); ++row)
        open += useCases->isExpanded(useCases->model()->index(row, 0)) ? 1 : 0;
    QVERIFY(open > 0);
    QStringList codes;
    for (int row = 0; row < 3; ++row)
        codes.append(codeAt(row));
    QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(list()->selectionModel()->selectedRows().size(), 3);
    QTest::keyClick(list(), Qt::Key_Space);
    QVERIFY(find<QLabel>("confirmWords")->text().contains(u"Mette"_s));
    QVERIFY(!find<QPushButton>("confirmButton")->isEnabled()); // a document must be named
    confirmIn(u"Bilag 2"_s, u"s. 14"_s);

    QCOMPARE(confirmations(), 3);
    QCOMPARE(store().undoStack()->count(), steps + 1);
    QCOMPARE(store().undoStack()->undoText(), u"Confirm 3 statement(s) in “Bilag 2”"_s);
    QCOMPARE(groundCount(store().picture()).confirmed(), 3);
    for (int row = 0; row < useCases->model()->rowCount(); ++row) // nothing folds because of it
        open -= useCases->isExpanded(useCases->model()->index(row, 0)) ? 1 : 0;
    QCOMPARE(open, 0);

    // What is confirmed is found again, says so, and is withdrawn with a key.
    find<QComboBox>("basisFilter")->setCurrentIndex(1 + static_cast<int>(Basis::Confirmed));
    QCOMPARE(list()->model()->rowCount(), 3);
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QVERIFY(codes.contains(codeAt(0)));
    QVERIFY(find<QLabel>("statementDetails")
                ->text()
                .contains(u"Confirmed by Mette on 24 November 2026 in “Bilag 2”, s. 14."_s));
    QTest::keyClick(list(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(confirmations(), 0);
    QVERIFY(find<QLabel>("basisEmpty")->isVisible());
    find<QAction>("actionUndo")->trigger();
    QCOMPARE(confirmations(), 3);
    find<QAction>("actionUndo")->trigger();
    QCOMPARE(confirmations(), 0);
}

void BasisPageTest::theNextConfirmationKnowsTheDocument()
{
    showPage();
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QTest::keyClick(list(), Qt::Key_Space);
    confirmIn(u"Bilag 2"_s, u"s. 1"_s);
    QTest::keyClick(list(), Qt::Key_Space);
    QCOMPARE(find<QComboBox>("confirmDocument")->currentText(), u"Bilag 2"_s);
    confirmIn({}, u"s. 2"_s);
    QCOMPARE(confirmations(), 2);
    for (const Confirmation &row : store().workspace().table<Confirmation>())
        QCOMPARE(row.document, u"Bilag 2"_s);
}

void BasisPageTest::theListGoesOnWhereTheWorkIs()
{
    showPage();
    list()->setCurrentIndex(list()->model()->index(4, 0));
    const QString next = codeAt(5);
    QTest::keyClick(list(), Qt::Key_Space);
    confirmIn(u"Bilag 2"_s, u"s. 1"_s);
    QCOMPARE(m_window->focusWidget(), list()); // the keyboard stays in the list
    QCOMPARE(codeAt(list()->currentIndex().row()), next);
    QCOMPARE(list()->selectionModel()->selectedRows().size(), 1);
    QVERIFY(next.contains(find<QLabel>("inspectorCode")->text())); // of a relation: where it starts
}

void BasisPageTest::whatIsSelectedIsWhatTheInspectorShows()
{
    showPage();
    find<QComboBox>("statementKindFilter")->setCurrentIndex(1 + static_cast<int>(StatementKind::Package));
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QTest::keyClick(list(), Qt::Key_Down);
    const QString code = codeAt(1);
    QTRY_COMPARE(find<QLabel>("inspectorCode")->text(), code);
    QTest::keyClick(list(), Qt::Key_Return); // to where it is worked on
    QVERIFY(!list()->isVisible());
}

void BasisPageTest::filtersNarrowTheList()
{
    showPage();
    const int ofBid = list()->model()->rowCount();
    find<QCheckBox>("bidOnlyFilter")->setChecked(false);
    QVERIFY(list()->model()->rowCount() > ofBid);
    QTest::keyClicks(find<QLineEdit>("basisSearch"), u"SF1470"_s);
    QVERIFY(list()->model()->rowCount() > 0 && list()->model()->rowCount() < ofBid);
    QTest::keyClicks(find<QLineEdit>("basisSearch"), u" zzz"_s);
    QVERIFY(find<QLabel>("basisEmpty")->isVisible());
    QVERIFY(!find<QPushButton>("confirmStatements")->isEnabled());
}

void BasisPageTest::theShareIsADoor()
{
    showPage();
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QTest::keyClick(list(), Qt::Key_Space);
    confirmIn(u"Bilag 2"_s, u"s. 1"_s);
    const GroundCount ground = groundCount(store().picture());
    auto *share = find<QLabel>("confirmedShare");
    QVERIFY(share->text().contains(u"1 of %1"_s.arg(ground.total())));
    const QString address = share->text().section(u'"', 1, 1);
    emit share->linkActivated(address);
    QTRY_VERIFY(find<QDialog>("explanationDialog")->isVisible());
    QVERIFY(find<QLabel>("explanationSentence")->text().startsWith(u"1 of %1"_s.arg(ground.total())));
    const auto *explained = find<QTreeWidget>("explanationList");
    int listed = 0;
    for (int group = 0; group < explained->topLevelItemCount(); ++group)
        listed += explained->topLevelItem(group)->childCount();
    QCOMPARE(listed, ground.total());
}

QTEST_MAIN(BasisPageTest)
#include "tst_basispage.moc"
