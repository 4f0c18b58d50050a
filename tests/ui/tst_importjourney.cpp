// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/workspace/words.h"
#include "models/exchange/cataloguereader.h"
#include "models/item/correctionmodel.h"
#include "models/item/importrowmodel.h"
#include "ui/display.h"
#include "ui/window/mainwindow.h"

#include <xlsxwriter.h>

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUndoStack>
#include <QUrl>

using namespace kravkort;

namespace {

const QDateTime moment(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

// Q is nobody's mark.
const QByteArray matrix = "Bilag 2 Usecases og krav;;;;\n"
                          ";;;;\n"
                          "Usecase;Navn;I-1;I-6;I-8\n"
                          "Y26-U01;Visitation til hjemmehj\xe6lp og personlig pleje;O;O;Q\n"
                          "Y26-U02;Hj\xe6lpemidler og boligindretning;O;O;Q\n"
                          "\n"
                          "O = obligatorisk\n";

} // namespace

// A spreadsheet through the real window: in, corrected, done and undone.
class ImportJourney : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void anUnknownMatrixComesInWithOneMarkCorrectedAndGoesOutAgain();
    void theNextFileOfTheSameLayoutNeedsNoCorrections();
    void goingBackKeepsEveryCorrection();
    void aWorkbookIsReadSheetBySheet();
    void aDoubtfulRowLeadsToItsCorrectionAndCanBeLeftOut();
    void cancellingLeavesNoTrace();
    void aFileThatIsNoSpreadsheetIsRefusedInASentence();
    void aMappingIsSavedAndLoaded();
    void aSpreadsheetDroppedOnTheWindowIsRead();
    void theWholeImportGoesByKeys();
    void everyControlHasANameToBeReadAloud();
    void theCatalogueAndATemplateAreSaved();

private:
    template<class T>
    T *find(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void trigger(const char *name) const { find<QAction>(name)->trigger(); }
    void press(const char *name) const { find<QPushButton>(name)->click(); }
    QString made(const char *name, const QByteArray &bytes) const
    {
        const QString path = m_folder->filePath(s(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room for the test's files");
        return path;
    }
    bool canGoOn() const { return find<QPushButton>("importNext")->isEnabled(); }
    void read(const QString &path)
    {
        m_file = path;
        trigger("actionImport");
        press("importChoose");
        QTRY_VERIFY(canGoOn());
    }
    void next()
    {
        QTRY_VERIFY(canGoOn());
        press("importNext");
    }
    CorrectionModel *marks() const
    {
        return static_cast<CorrectionModel *>(find<QTableView>("importMarks")->model());
    }
    QModelIndex mark(const char *text) const
    {
        for (int row = 0; row < marks()->rowCount(); ++row)
            if (marks()->index(row, 0).data().toString() == s(text))
                return marks()->index(row, CorrectionModel::TakenForColumn);
        return {};
    }
    QString counts() const { return find<QLabel>("importCounts")->text(); }
    QString filterText(const char *name) const { return find<QPushButton>(name)->text(); }
    bool importIsOpen() const { return m_window->findChild<QDialog *>(s("importDialog")); }
    // From the open dialog's columns on, with what is set there.
    void finish()
    {
        next(); // to the preview
        next(); // import
        QTRY_VERIFY(find<QLabel>("importDone")->isVisible());
        press("importNext");
        QTRY_VERIFY(!importIsOpen());
    }
    const Workspace &workspace() const { return m_window->store()->workspace(); }
    int stepsDone() const { return m_window->store()->undoStack()->index(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<kravkort::Display> m_display;
    std::unique_ptr<MainWindow> m_window;
    QString m_file;    // the next spreadsheet
    QString m_mapping; // the next mapping
    QString m_save;    // where the next file is saved
};

void ImportJourney::initTestCase()
{
    QCoreApplication::setOrganizationName(s("KravkortTest"));
    QCoreApplication::setApplicationName(s("import"));
}

void ImportJourney::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_display = std::make_unique<kravkort::Display>(Language::English);
    Prompts prompts;
    prompts.saveWorkspace = [this](QWidget *, const QString &, const QString &) {
        return m_folder->filePath(s("w.kravkort"));
    };
    prompts.openSpreadsheet = [this](QWidget *, const QString &) { return m_file; };
    prompts.openMapping = [this](QWidget *, const QString &) { return m_mapping; };
    prompts.saveFile = [this](QWidget *, const QString &, const QString &) { return m_save; };
    m_window = std::make_unique<MainWindow>(*m_display, prompts, [] { return moment; });
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    trigger("actionSample");
    QVERIFY(m_window->store());
}

void ImportJourney::cleanup()
{
    m_window.reset();
    m_display.reset();
    m_folder.reset();
}

void ImportJourney::anUnknownMatrixComesInWithOneMarkCorrectedAndGoesOutAgain()
{
    const Workspace before = workspace();
    const int done = stepsDone();
    read(made("Bilag 2 2026-11-01.csv", matrix));
    QVERIFY(find<QLabel>("importRecognised")->text().contains(s("windows-1252"), Qt::CaseInsensitive));
    QVERIFY(find<QLabel>("importRecognised")->text().contains(s("semicolons")));
    next();
    QCOMPARE(find<QComboBox>("importKind")->currentData().toInt(), int(TableKind::RequirementMatrix));
    QVERIFY(find<QLabel>("importWhy")->text().contains(s("Usecase")));
    next();
    QTRY_VERIFY(mark("Q").isValid());
    QTRY_VERIFY2(counts().contains(s("? 2")), qPrintable(counts()));
    QVERIFY(mark("Q").data(Qt::EditRole).toString().isEmpty());
    QVERIFY(marks()->setData(mark("Q"), wordOf(MarkMeaning::Supplementary)));
    QTRY_VERIFY2(counts().contains(s("? 0")), qPrintable(counts()));
    QVERIFY(mark("Q").data().toString().startsWith(s("✓")));
    next();
    QTRY_VERIFY(canGoOn());
    QCOMPARE(find<QLineEdit>("importTitle")->text(), s("Bilag 2 Usecases og krav"));
    QCOMPARE(find<QLineEdit>("importDate")->text(), s("2026-11-01"));
    QCOMPARE(find<QLineEdit>("importRevision")->text(), s("2026-11-01 Bilag 2 Usecases og krav"));
    QVERIFY(find<QLabel>("importSummary")->text().contains(s("use it")));
    QCOMPARE(workspace(), before); // nothing is changed before the last step
    press("importNext");
    QTRY_VERIFY(find<QLabel>("importDone")->isVisible());
    QCOMPARE(stepsDone(), done + 1);
    const Catalogue &now = m_window->store()->catalogue();
    QCOMPARE(now.revision, s("2026-11-01 Bilag 2 Usecases og krav"));
    const UseCase &useCase = now.useCases.at(now.useCaseIndex.value({s("Y26-U01")}));
    QStringList confirmed;
    for (const Requirement &requirement : useCase.requirements) {
        if (requirement.ground.basis != Basis::Confirmed)
            continue;
        confirmed.append(now.packages.at(requirement.package).id.code);
        QCOMPARE(requirement.strength,
                 confirmed.last() == s("I-8") ? Strength::Supplementary : Strength::Mandatory);
    }
    confirmed.sort();
    QCOMPARE(confirmed, (QStringList{s("I-1"), s("I-6"), s("I-8")}));
    press("importNext");
    QTRY_VERIFY(!importIsOpen());
    trigger("actionUndo");
    QCOMPARE(workspace(), before);
    trigger("actionRedo");
    QCOMPARE(m_window->store()->catalogue().revision, s("2026-11-01 Bilag 2 Usecases og krav"));
}

void ImportJourney::theNextFileOfTheSameLayoutNeedsNoCorrections()
{
    read(made("Bilag 2 2026-11-01.csv", matrix));
    next();
    next();
    QTRY_VERIFY(mark("Q").isValid());
    QVERIFY(marks()->setData(mark("Q"), wordOf(MarkMeaning::Supplementary)));
    finish();
    QByteArray newer = matrix;
    newer.replace(";;;;\n;;;;\n", ";;;;\n"); // the table begins elsewhere
    read(made("Bilag 2 2027-03-01.csv", newer));
    QCOMPARE(find<QComboBox>("importLike")->currentText(), s("like “Bilag 2 Usecases og krav”"));
    next();
    next();
    QTRY_VERIFY2(counts().contains(s("? 0")), qPrintable(counts()));
    finish();
    QCOMPARE(m_window->store()->catalogue().revision, s("2027-03-01 Bilag 2 Usecases og krav"));
    // Also where the import was undone, and with it what the workspace remembers.
    trigger("actionUndo");
    trigger("actionUndo");
    QVERIFY(m_window->store()->viewsOf(s("import")).isEmpty());
    read(m_file);
    QCOMPARE(find<QComboBox>("importLike")->currentText(), s("like “Bilag 2 Usecases og krav”"));
}

void ImportJourney::goingBackKeepsEveryCorrection()
{
    read(made("bilag.csv", matrix));
    next();
    next();
    QTRY_VERIFY(mark("Q").isValid());
    QVERIFY(marks()->setData(mark("Q"), wordOf(MarkMeaning::No)));
    QTRY_VERIFY(counts().contains(s("? 0")));
    for (int step = 0; step < 2; ++step)
        press("importBack");
    QVERIFY(find<QListWidget>("importSheets")->isVisible());
    next();
    next();
    QTRY_COMPARE(mark("Q").data(Qt::EditRole).toString(), wordOf(MarkMeaning::No));
    QTRY_VERIFY(counts().contains(s("? 0")));
}

void ImportJourney::aWorkbookIsReadSheetBySheet()
{
    const QString path = m_folder->filePath(s("appendix.xlsx"));
    lxw_workbook *book = workbook_new(path.toUtf8().constData());
    lxw_worksheet *cover = workbook_add_worksheet(book, "Forside");
    worksheet_write_string(cover, 0, 0, "Rammeaftale 02.19", nullptr);
    lxw_worksheet *list = workbook_add_worksheet(book, "Krav");
    const QList<QList<const char *>> rows{
        {"Usecase", "Krav", "Type"}, {"Y26-U01", "I-1", "Obligatorisk"}, {"Y26-U01", "I 6", "Supplerende"}};
    for (int row = 0; row < rows.size(); ++row)
        for (int column = 0; column < rows.at(row).size(); ++column)
            worksheet_write_string(list, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                   rows.at(row).at(column), nullptr);
    lxw_worksheet *hidden = workbook_add_worksheet(book, "Gammel");
    worksheet_write_string(hidden, 0, 0, "Usecase", nullptr);
    worksheet_hide(hidden);
    QCOMPARE(workbook_close(book), LXW_NO_ERROR);

    read(path);
    auto *sheets = find<QListWidget>("importSheets");
    QCOMPARE(sheets->count(), 3);
    QVERIFY(sheets->item(2)->text().contains(s("hidden")));
    sheets->setCurrentRow(1);
    QCOMPARE(find<QTableView>("importFileGrid")->model()->index(2, 1).data().toString(), s("I 6"));
    next();
    auto *tables = find<QListWidget>("importTables");
    QVERIFY(tables->item(0)->text().contains(s("not imported")));
    QVERIFY(tables->item(2)->text().contains(s("not imported")));
    tables->setCurrentRow(1);
    auto *kind = find<QComboBox>("importKind");
    QCOMPARE(kind->currentData().toInt(), int(TableKind::RequirementList));
    // Put aside, nothing is left to go on with; taken again, it is as it was.
    kind->setCurrentIndex(0);
    emit kind->activated(0);
    QVERIFY(!canGoOn());
    kind->setCurrentIndex(kind->findData(int(TableKind::RequirementList)));
    emit kind->activated(kind->currentIndex());
    QTRY_VERIFY(canGoOn());
    next();
    QTRY_VERIFY2(counts().contains(s("? 0")), qPrintable(counts()));
    // The column of strengths is put elsewhere and back.
    auto *grid = find<QTableView>("importColumnGrid");
    grid->setCurrentIndex(grid->model()->index(1, 2));
    auto *meaning = find<QComboBox>("importMeaning");
    QCOMPARE(meaning->currentData().toInt(), int(Meaning::Strength));
    grid->setCurrentIndex(grid->model()->index(1, 1));
    QCOMPARE(meaning->currentData().toInt(), int(Meaning::Package));
    meaning->setCurrentIndex(meaning->findData(int(Meaning::Nothing)));
    emit meaning->activated(meaning->currentIndex());
    QVERIFY(find<QLabel>("importLacks")->isVisible());
    QVERIFY(!canGoOn());
    meaning->setCurrentIndex(meaning->findData(int(Meaning::Package)));
    emit meaning->activated(meaning->currentIndex());
    QTRY_VERIFY(canGoOn());
    finish();
    const Catalogue &now = m_window->store()->catalogue();
    const UseCase &useCase = now.useCases.at(now.useCaseIndex.value({s("Y26-U01")}));
    for (const Requirement &requirement : useCase.requirements)
        if (now.packages.at(requirement.package).id.code == s("I-6")) {
            QCOMPARE(requirement.strength, Strength::Supplementary);
            QVERIFY(requirement.ground.place.contains(s("Krav")));
        }
}

void ImportJourney::aDoubtfulRowLeadsToItsCorrectionAndCanBeLeftOut()
{
    read(made("bilag.csv", matrix));
    next();
    next();
    next();
    QTRY_COMPARE(filterText("importShowDoubtful"), s("? 2 doubtful"));
    press("importShowDoubtful");
    auto *rows = find<QTreeView>("importRows");
    QCOMPARE(rows->model()->rowCount(), 2);
    rows->setCurrentIndex(rows->model()->index(1, 0));
    QVERIFY(find<QLabel>("importRowWhy")->text().contains(s("Q")));
    QTest::keyClick(rows, Qt::Key_Return);
    auto *grid = find<QTableView>("importColumnGrid");
    QTRY_VERIFY(grid->isVisible());
    QCOMPARE(grid->currentIndex().row(), 4);
    QCOMPARE(grid->currentIndex().data().toString(), s("Q"));
    next();
    QTRY_VERIFY(rows->isVisible() && rows->model()->rowCount() == 2);
    QVERIFY(!canGoOn()); // each row has a mark that nobody has explained
    rows->setCurrentIndex(rows->model()->index(1, 0));
    QTest::keyClick(rows, Qt::Key_Delete);
    QTRY_COMPARE(filterText("importShowDoubtful"), s("? 1 doubtful"));
    QTRY_COMPARE(rows->model()->rowCount(), 1);
    press("importShowAll");
    QCOMPARE(rows->model()->rowCount(), 7);
}

void ImportJourney::cancellingLeavesNoTrace()
{
    const Workspace before = workspace();
    const int done = stepsDone();
    read(made("bilag.csv", matrix));
    next();
    next();
    QTRY_VERIFY(mark("Q").isValid());
    QVERIFY(marks()->setData(mark("Q"), wordOf(MarkMeaning::No)));
    next();
    QTRY_VERIFY(canGoOn());
    press("importCancel");
    QTRY_VERIFY(!importIsOpen());
    QCOMPARE(workspace(), before);
    QCOMPARE(stepsDone(), done);
    read(m_file);
    QVERIFY(!find<QComboBox>("importLike")->isVisible());
}

void ImportJourney::aFileThatIsNoSpreadsheetIsRefusedInASentence()
{
    m_file = made("broken.xlsx", QByteArray("PK\x03\x04") + QByteArray(200, 'x'));
    trigger("actionImport");
    press("importChoose");
    auto *problem = find<QLabel>("importProblem");
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(s("broken.xlsx")), qPrintable(problem->text()));
    QVERIFY(!canGoOn());
    m_file = m_folder->filePath(s("missing.csv"));
    press("importChoose");
    QTRY_VERIFY(problem->isVisible() && problem->text().contains(s("missing.csv")));
    m_file = made("bilag.csv", matrix);
    press("importChoose");
    QTRY_VERIFY(canGoOn());
    QVERIFY(!problem->isVisible());
}

void ImportJourney::aMappingIsSavedAndLoaded()
{
    read(made("bilag.csv", matrix));
    next();
    next();
    QTRY_VERIFY(mark("Q").isValid());
    QVERIFY(marks()->setData(mark("Q"), wordOf(MarkMeaning::No)));
    m_save = m_folder->filePath(s("layout.json"));
    press("importSaveMapping");
    QVERIFY(QFile::exists(m_save));
    press("importCancel");
    QTRY_VERIFY(!importIsOpen());
    read(m_file);
    m_mapping = m_save;
    press("importLoadMapping");
    QVERIFY(!find<QLabel>("importProblem")->isVisible());
    QCOMPARE(find<QComboBox>("importLike")->currentText(), s("like “layout”"));
    next();
    next();
    QTRY_COMPARE(mark("Q").data(Qt::EditRole).toString(), wordOf(MarkMeaning::No));
    m_mapping = made("other.json", "{}");
    press("importLoadMapping");
    QVERIFY(find<QLabel>("importProblem")->isVisible());
    QTRY_COMPARE(mark("Q").data(Qt::EditRole).toString(), wordOf(MarkMeaning::No));
}

void ImportJourney::aSpreadsheetDroppedOnTheWindowIsRead()
{
    const auto drop = [this](const QString &path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        enter.setAccepted(false);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        event.setAccepted(false);
        QCoreApplication::sendEvent(m_window.get(), &event);
        return event.isAccepted();
    };
    QVERIFY(!drop(made("notes.docx", "x")));
    QVERIFY(!importIsOpen());
    QVERIFY(drop(made("bilag.csv", matrix)));
    QTRY_VERIFY(importIsOpen() && canGoOn());
    QVERIFY(find<QLineEdit>("importPath")->text().endsWith(s("bilag.csv")));
}

// Without the mouse: every step has the keyboard where it is needed.
void ImportJourney::theWholeImportGoesByKeys()
{
    m_file = made("bilag.csv", matrix);
    trigger("actionImport");
    auto *dialog = find<QDialog>("importDialog");
    dialog->activateWindow();
    QTRY_VERIFY(dialog->isActiveWindow());
    const auto key = [](Qt::Key pressed, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), pressed, modifiers);
    };
    QTRY_VERIFY(find<QLineEdit>("importPath")->hasFocus());
    key(Qt::Key_Tab);
    QVERIFY(find<QPushButton>("importChoose")->hasFocus());
    key(Qt::Key_Space);
    QTRY_VERIFY(find<QPushButton>("importNext")->hasFocus());
    key(Qt::Key_Return);
    QTRY_VERIFY(find<QListWidget>("importTables")->hasFocus());
    key(Qt::Key_N, Qt::AltModifier);
    auto *grid = find<QTableView>("importColumnGrid");
    QTRY_VERIFY(grid->hasFocus());
    QTRY_VERIFY(mark("Q").isValid());
    // From the grid over the column to the marks, and there the first one that nobody knows.
    auto *view = find<QTableView>("importMarks");
    for (int tabs = 0; tabs < 8 && !view->hasFocus(); ++tabs)
        key(Qt::Key_Tab);
    QVERIFY(view->hasFocus());
    view->setCurrentIndex(mark("Q"));
    key(Qt::Key_F2);
    QTRY_VERIFY(view->findChild<QComboBox *>(s("choiceEditor")));
    auto *editor = view->findChild<QComboBox *>(s("choiceEditor"));
    editor->hidePopup();
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_End);
    emit editor->activated(editor->currentIndex());
    dialog->activateWindow(); // the popup had the keyboard
    QTRY_VERIFY(view->hasFocus());
    QTRY_VERIFY(mark("Q").data().toString().startsWith(s("✓")));
    QTRY_VERIFY(counts().contains(s("? 0")));
    key(Qt::Key_N, Qt::AltModifier);
    QTRY_VERIFY(find<QTreeView>("importRows")->hasFocus());
    QTRY_VERIFY(canGoOn());
    key(Qt::Key_I, Qt::AltModifier);
    QTRY_VERIFY(find<QLabel>("importDone")->isVisible());
    key(Qt::Key_C, Qt::AltModifier);
    QTRY_VERIFY(!importIsOpen());
    QCOMPARE(m_window->store()->undoStack()->index(), 1);
}

void ImportJourney::everyControlHasANameToBeReadAloud()
{
    read(made("bilag.csv", matrix));
    const auto *dialog = find<QDialog>("importDialog");
    const auto check = [&](auto widgets) {
        for (const auto *widget : widgets) {
            if (widget->objectName().startsWith(s("qt_")) || !widget->objectName().startsWith(s("import")))
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    };
    check(dialog->template findChildren<QLineEdit *>());
    check(dialog->template findChildren<QComboBox *>());
    check(dialog->template findChildren<QAbstractItemView *>());
}

void ImportJourney::theCatalogueAndATemplateAreSaved()
{
    m_save = m_folder->filePath(s("catalogue.json"));
    trigger("actionSaveCatalogue");
    QFile file(m_save);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<Catalogue> again = readCatalogue(file.readAll());
    QVERIFY(again.ok());
    QCOMPARE(again->revision, m_window->store()->catalogue().revision);
    QMenu *templates = find<QAction>("menuTemplates")->menu();
    emit templates->aboutToShow();
    QCOMPARE(templates->actions().size(), static_cast<qsizetype>(allTableKinds.size()));
    // A template is what the importer reads without a question.
    m_save = m_folder->filePath(s("requirement-matrix.csv"));
    find<QAction>("actionTemplate-requirement-matrix")->trigger();
    read(m_save);
    next();
    QCOMPARE(find<QComboBox>("importKind")->currentData().toInt(), int(TableKind::RequirementMatrix));
    next();
    QTRY_VERIFY2(counts().contains(s("? 0")), qPrintable(counts()));
    m_save = m_folder->filePath(s("no/such/folder.json"));
    press("importSaveMapping");
    QVERIFY(find<QLabel>("importProblem")->text().contains(s("folder.json")));
}

QTEST_MAIN(ImportJourney)
#include "tst_importjourney.moc"
