// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cataloguereader.h"
#include "models/item/basismodel.h"
#include "models/store/amendmentverbs.h"
#include "ui/display.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace kravkort;

// The vendor's own catalogue, edited through the real window over the worked example.
class CatalogueEditingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void whatWasDeliveredIsCopiedBeforeItIsChanged();
    void aCriterionIsRewordedByKeyboardAndUndone();
    void otherWordsAreNotTheSourcesAnyMore();
    void whoKnowsTheBasisOfOtherWordsIsBelieved();
    void aRelationWithoutAnEndIsNotSaved();
    void aCycleIsRefusedWhileOneTypes();
    void somethingNewIsSeenAtOnce();
    void whatIsRetiredAndMovedComesBack();
    void theCatalogueIsWrittenToAFile();
    void everyKindOpensAsItIsAndIsSound();

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
    void makeOwn() const
    {
        find<QAction>("makeOwnCatalogue")->trigger();
        QVERIFY(isOwnCatalogue(store()));
    }
    void show(const QString &code) const
    {
        auto *search = find<QLineEdit>("basisSearch");
        search->setText(code);
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            if (list()->model()->index(row, BasisModel::CodeColumn).data().toString() == code) {
                list()->setFocus();
                list()->setCurrentIndex(list()->model()->index(row, 0));
                return;
            }
        qFatal("no statement %s", qPrintable(code));
    }
    template<class T>
    T *field(const char *name) const
    {
        return find<T>(QByteArray("field-").append(name).constData());
    }
    void save() const
    {
        QTest::mouseClick(find<QPushButton>("statementSave"), Qt::LeftButton);
        QTRY_VERIFY(!m_window->findChild<QDialog *>(u"statementDialog"_s));
    }
    QString textOf(const QString &criterion) const
    {
        const Catalogue &c = store().catalogue();
        const int k = c.criterionIndex.value({criterion}, -1);
        return k < 0 ? QString() : c.criteria.at(k).text.da;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<kravkort::Display> m_display;
    std::unique_ptr<MainWindow> m_window;
    int m_asked = 0;
};

void CatalogueEditingTest::initTestCase()
{
    QCoreApplication::setOrganizationName(u"KravkortTest"_s);
    QCoreApplication::setApplicationName(u"catalogueediting"_s);
}

void CatalogueEditingTest::init()
{
    QSettings().clear();
    m_asked = 0;
    m_folder = std::make_unique<QTemporaryDir>();
    m_display = std::make_unique<kravkort::Display>(Language::English);
    Prompts prompts;
    prompts.saveWorkspace = [this](QWidget *, const QString &, const QString &) {
        return m_folder->filePath(u"w.kravkort"_s);
    };
    prompts.saveFile = [this](QWidget *, const QString &, const QString &) {
        return m_folder->filePath(u"catalogue.json"_s);
    };
    prompts.confirm = [this](QWidget *, const QString &, const QString &, const QString &) {
        ++m_asked;
        return true;
    };
    m_window = std::make_unique<MainWindow>(
        *m_display, prompts, [] { return QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC); });
    m_window->resize(1500, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    find<QAction>("actionSample")->trigger();
    QVERIFY(m_window->store());
    find<QAction>("actionBasis")->trigger();
}

void CatalogueEditingTest::cleanup()
{
    m_window.reset();
    m_display.reset();
    m_folder.reset();
}

void CatalogueEditingTest::whatWasDeliveredIsCopiedBeforeItIsChanged()
{
    show(u"GV-1"_s);
    QVERIFY(find<QAction>("changeStatement")->isEnabled()); // it makes the copy itself
    QVERIFY(!find<QMenu>("newStatementMenu")->isEnabled());
    const QString revision = store().catalogue().revision;
    makeOwn();
    QCOMPARE(m_asked, 1);
    QVERIFY(find<QAction>("changeStatement")->isEnabled());
    QVERIFY(!find<QAction>("makeOwnCatalogue")->isEnabled());
    QVERIFY(store().catalogue().revision != revision);
    QVERIFY(store().workspace().find<CatalogueCopy>({store().catalogue().id, revision})); // kept
    find<QAction>("actionUndo")->trigger();
    QCOMPARE(store().catalogue().revision, revision);
    QVERIFY(!find<QAction>("retireStatement")->isEnabled());
}

void CatalogueEditingTest::aCriterionIsRewordedByKeyboardAndUndone()
{
    makeOwn();
    const QString was = textOf(u"GV-1"_s);
    show(u"GV-1"_s);
    QTest::keyClick(list(), Qt::Key_F2);
    auto *text = field<QPlainTextEdit>("text-da");
    QCOMPARE(text->toPlainText(), was);
    text->selectAll();
    QTest::keyClicks(text, u"Noget andet"_s);
    field<QComboBox>("source")->lineEdit()->setText(u"Bilag 2"_s);
    save();
    QCOMPARE(textOf(u"GV-1"_s), u"Noget andet"_s);
    const Catalogue &c = store().catalogue();
    QCOMPARE(c.source(c.criteria.at(c.criterionIndex.value({u"GV-1"_s})).ground.source)->title, u"Bilag 2"_s);
    QCOMPARE(store().undoStack()->undoText(), u"Change GV-1 in the catalogue"_s);
    find<QAction>("actionUndo")->trigger();
    QCOMPARE(textOf(u"GV-1"_s), was);
}

void CatalogueEditingTest::otherWordsAreNotTheSourcesAnyMore()
{
    makeOwn();
    const auto ground = [&] {
        const Catalogue &c = store().catalogue();
        return c.criteria.at(c.criterionIndex.value({u"SF1470-1"_s})).ground;
    };
    QCOMPARE(ground().basis, Basis::Published);
    show(u"SF1470-1"_s);
    QTest::keyClick(list(), Qt::Key_F2);
    QTest::keyClicks(field<QPlainTextEdit>("text-da"), u"Også "_s);
    QTRY_COMPARE(field<QComboBox>("basis")->currentIndex(), static_cast<int>(Basis::Assumed));
    QVERIFY(field<QComboBox>("source")->currentText().isEmpty());
    save();
    QCOMPARE(ground().basis, Basis::Assumed);
    QVERIFY(ground().source.isEmpty());
}

void CatalogueEditingTest::whoKnowsTheBasisOfOtherWordsIsBelieved()
{
    makeOwn();
    show(u"SF1470-1"_s);
    QTest::keyClick(list(), Qt::Key_F2);
    field<QComboBox>("basis")->setCurrentIndex(static_cast<int>(Basis::Inferred));
    QTest::keyClicks(field<QPlainTextEdit>("text-da"), u"her "_s);
    save();
    const Catalogue &c = store().catalogue();
    QCOMPARE(c.criteria.at(c.criterionIndex.value({u"SF1470-1"_s})).ground.basis, Basis::Inferred);
}

void CatalogueEditingTest::aRelationWithoutAnEndIsNotSaved()
{
    makeOwn();
    find<QMenu>("newStatementMenu")->actions().at(static_cast<int>(StatementKind::Dependency))->trigger();
    field<QComboBox>("from")->setCurrentIndex(0);
    QTRY_VERIFY(!find<QPushButton>("statementSave")->isEnabled());
    find<QDialog>("statementDialog")->reject();
}

void CatalogueEditingTest::aCycleIsRefusedWhileOneTypes()
{
    makeOwn();
    const Catalogue &c = store().catalogue();
    const auto must = std::find_if(c.dependencies.cbegin(), c.dependencies.cend(),
                                   [](const Dependency &one) { return one.kind == DependencyKind::Must; });
    const QString from = c.integrations.at(must->from).id.code, to = c.integrations.at(must->to).id.code;
    find<QMenu>("newStatementMenu")->actions().at(static_cast<int>(StatementKind::Dependency))->trigger();
    for (auto [name, code] : {std::pair("from", to), std::pair("integration", from)}) {
        auto *box = field<QComboBox>(name);
        box->setCurrentIndex(box->findData(code));
    }
    auto *save = find<QPushButton>("statementSave");
    auto *faults = find<QLabel>("statementFaults");
    QTRY_VERIFY(faults->text().contains(from) && faults->text().contains(u"→"_s));
    QVERIFY(!save->isEnabled());
    // A companion closes no loop.
    field<QComboBox>("kind")->setCurrentIndex(static_cast<int>(DependencyKind::Companion));
    const bool there =
        std::any_of(c.dependencies.cbegin(), c.dependencies.cend(), [&](const Dependency &one) {
            return c.integrations.at(one.from).id.code == to && c.integrations.at(one.to).id.code == from;
        });
    QVERIFY(!there);
    QTRY_VERIFY2(save->isEnabled(), qPrintable(faults->text()));
    QTest::keyClick(find<QDialog>("statementDialog"), Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<QDialog *>(u"statementDialog"_s));
    QCOMPARE(store().undoStack()->count(), 1); // the copy, and nothing else
}

void CatalogueEditingTest::somethingNewIsSeenAtOnce()
{
    makeOwn();
    show(u"GV-1"_s);
    find<QMenu>("newStatementMenu")->actions().at(static_cast<int>(StatementKind::Criterion))->trigger();
    QCOMPARE(field<QComboBox>("owner")->currentData().toString(), u"GV"_s); // like the one that was looked at
    QVERIFY(!find<QPushButton>("statementSave")->isEnabled());              // it has no code and no text yet
    QTest::keyClicks(field<QLineEdit>("id"), u"GV-99"_s);
    QTest::keyClicks(field<QPlainTextEdit>("text-da"), u"Et nyt krav"_s);
    QTRY_VERIFY(find<QPushButton>("statementSave")->isEnabled());
    save();
    QCOMPARE(textOf(u"GV-99"_s), u"Et nyt krav"_s);
    QCOMPARE(list()->currentIndex().siblingAtColumn(BasisModel::CodeColumn).data().toString(), u"GV-99"_s);
}

void CatalogueEditingTest::whatIsRetiredAndMovedComesBack()
{
    makeOwn();
    show(u"GV-2"_s);
    QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(store().catalogue().criteria.at(store().catalogue().general.first()).id.code, u"GV-2"_s);
    QTest::keyClick(list(), Qt::Key_Delete, Qt::ShiftModifier);
    QCOMPARE(textOf(u"GV-2"_s), QString());
    find<QAction>("actionUndo")->trigger();
    find<QAction>("actionUndo")->trigger();
    QCOMPARE(store().catalogue().criteria.at(store().catalogue().general.first()).id.code, u"GV-1"_s);
    QVERIFY(!textOf(u"GV-2"_s).isEmpty());
}

void CatalogueEditingTest::theCatalogueIsWrittenToAFile()
{
    find<QAction>("exportCatalogue")->trigger();
    QFile file(m_folder->filePath(u"catalogue.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = readCatalogue(file.readAll());
    QVERIFY(read.ok());
    QCOMPARE(statementsOf(*read), statementsOf(store().catalogue()));
}

void CatalogueEditingTest::everyKindOpensAsItIsAndIsSound()
{
    makeOwn();
    find<QWidget>("bidOnlyFilter")->setProperty("checked", false);
    QSet<int> kinds;
    const QList<CatalogueStatement> statements = statementsOf(store().catalogue());
    for (const CatalogueStatement &statement : statements) {
        if (kinds.contains(static_cast<int>(statement.kind)))
            continue;
        kinds.insert(static_cast<int>(statement.kind));
        show(statement.isRelation() ? statement.from + u" → "_s + statement.to : statement.id);
        find<QAction>("changeStatement")->trigger();
        QVERIFY2(find<QPushButton>("statementSave")->isEnabled(),
                 qPrintable(statement.id + u": "_s + find<QLabel>("statementFaults")->text()));
        save();
        QCOMPARE(statementsOf(store().catalogue()), statements); // said again as it was
    }
    QCOMPARE(kinds.size(), 8);
}

QTEST_MAIN(CatalogueEditingTest)
#include "tst_catalogueediting.moc"
