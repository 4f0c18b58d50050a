// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reportverbs.h"
#include "models/store/workspacestore.h"
#include "ui/display.h"
#include "ui/report/exportdialog.h"
#include "ui/report/reportpreview.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace kravkort;

namespace {

constexpr int longest = 30'000; // ms that a report may take where others use the machine

} // namespace

// From the window to the file: for whom, in which language, where to.
class ExportDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void proposesANameBesideTheWorkspace();
    void namesTellWhomTheEditionIsFor();
    void anExistingFileIsAskedAbout();
    void changesOfTheLastMonthAreTold();
    void namesAreSafeForFileSystems();
    void followsTheLanguageUntilTheUserNamesTheFile();
    void writesTheReportAndLinksToIt();
    void saysWhyItCouldNotWrite();
    void withoutAFileNameThereIsNothingToExport();
    void writesAPageForBrowsers();
    void whatIsClosedWhileWritingIsNotWritten();
    void showsThePagesThatWillBeWritten();
    void thePreviewIsReadByKeyboard();
    void aProfileOfOnesOwnIsTickedOrderedAndKept();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkspaceStore> m_store;
};

void ExportDialogTest::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = WorkspaceStore::createSample(
        m_folder->filePath(QStringLiteral("sample.kravkort")),
        [] { return QDateTime(QDate(2026, 11, 24), QTime(9, 0)); }, QStringLiteral("test"));
    QVERIFY2(store.ok(), store.ok() ? "" : qPrintable(store.error().message));
    m_store = std::move(store).value();
}

void ExportDialogTest::proposesANameBesideTheWorkspace()
{
    kravkort::Display display(Language::Danish);
    ExportDialog dialog(*m_store, display);
    const QString file = dialog.findChild<QLineEdit *>(QStringLiteral("exportFile"))->text();
    QVERIFY2(file.startsWith(m_folder->path()), qPrintable(file));
    QVERIFY(file.contains(m_store->workspace().bid(m_store->currentBid())->name));
    QVERIFY(file.endsWith(QStringLiteral("2026-11-24.pdf")));
    QCOMPARE(dialog.findChild<QComboBox *>(QStringLiteral("exportLanguage"))->currentText(),
             QStringLiteral("Dansk"));
}

void ExportDialogTest::namesTellWhomTheEditionIsFor()
{
    kravkort::Display display(Language::English);
    ExportDialog dialog(*m_store, display);
    const auto *file = dialog.findChild<QLineEdit *>(QStringLiteral("exportFile"));
    auto *profile = dialog.findChild<QComboBox *>(QStringLiteral("exportProfile"));
    QSet<QString> names;
    for (int i = 0; i < 3; ++i) {
        profile->setCurrentIndex(i);
        QVERIFY2(file->text().contains(QStringLiteral("DRAFT")), qPrintable(file->text()));
        names.insert(file->text());
    }
    QCOMPARE(names.size(), 3);
    QVERIFY(file->text().contains(QStringLiteral("Municipality")));
    dialog.findChild<QComboBox *>(QStringLiteral("exportLanguage"))->setCurrentIndex(0);
    QVERIFY2(file->text().contains(QStringLiteral("UDKAST")), qPrintable(file->text()));
}

void ExportDialogTest::anExistingFileIsAskedAbout()
{
    kravkort::Display display(Language::English);
    ExportDialog dialog(*m_store, display);
    const QString path = dialog.findChild<QLineEdit *>(QStringLiteral("exportFile"))->text();
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    bool asked = false;
    QTimer::singleShot(0, &dialog, [&] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        asked = box && box->text().contains(QFileInfo(path).fileName());
        if (box)
            box->button(QMessageBox::No)->click();
    });
    dialog.findChild<QPushButton *>(QStringLiteral("exportButton"))->click();
    QVERIFY(asked);
    QVERIFY(dialog.findChild<QPushButton *>(QStringLiteral("exportButton"))->isEnabled());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
    file.remove();
}

void ExportDialogTest::changesOfTheLastMonthAreTold()
{
    kravkort::Display display(Language::English);
    ExportDialog dialog(*m_store, display);
    QCOMPARE(dialog.findChild<QDateEdit *>(QStringLiteral("exportSince"))->date(), QDate(2026, 10, 25));
    QVERIFY(!usualSince(planOf(ReportProfile::Municipality), m_store->today()));
}

void ExportDialogTest::namesAreSafeForFileSystems()
{
    const QDate date(2026, 11, 24);
    QCOMPARE(
        ExportDialog::proposedName(QStringLiteral("Status"), QStringLiteral("a/b\\c:d*e?\"<f>|\n g"), date),
        QStringLiteral("Status - a-b-c-d-e---f-- g - 2026-11-24.pdf"));
    QCOMPARE(ExportDialog::proposedName(QStringLiteral("Status"), QString(), date),
             QStringLiteral("Status - 2026-11-24.pdf"));
    QVERIFY(ExportDialog::proposedName(QStringLiteral("Status"), QString(10'000, u'x'), date).size() < 200);
}

void ExportDialogTest::followsTheLanguageUntilTheUserNamesTheFile()
{
    kravkort::Display display(Language::English);
    ExportDialog dialog(*m_store, display);
    auto *file = dialog.findChild<QLineEdit *>(QStringLiteral("exportFile"));
    file->setText(m_folder->filePath(QStringLiteral("mine.pdf")));
    dialog.findChild<QComboBox *>(QStringLiteral("exportLanguage"))->setCurrentIndex(0);
    QCOMPARE(file->text(), m_folder->filePath(QStringLiteral("mine.pdf")));
}

void ExportDialogTest::writesTheReportAndLinksToIt()
{
    kravkort::Display display(Language::English);
    ExportDialog dialog(*m_store, display);
    dialog.findChild<QLineEdit *>(QStringLiteral("exportFile"))
        ->setText(m_folder->filePath(QStringLiteral("a & b")));
    dialog.findChild<QComboBox *>(QStringLiteral("exportProfile"))->setCurrentIndex(2);
    QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("exportButton")), Qt::LeftButton);
    QFile file(m_folder->filePath(QStringLiteral("a & b.pdf")));
    QTRY_VERIFY_WITH_TIMEOUT(file.exists(), longest);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    const auto *outcome = dialog.findChild<QLabel *>(QStringLiteral("exportOutcome"));
    QTRY_VERIFY2_WITH_TIMEOUT(outcome->text().contains(QStringLiteral("a%20&amp;%20b.pdf")),
                              qPrintable(outcome->text()), longest);
}

void ExportDialogTest::saysWhyItCouldNotWrite()
{
    kravkort::Display display(Language::English);
    ExportDialog dialog(*m_store, display);
    const QString nowhere = m_folder->filePath(QStringLiteral("no such folder/report.pdf"));
    dialog.findChild<QLineEdit *>(QStringLiteral("exportFile"))->setText(nowhere);
    QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("exportButton")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(
        dialog.findChild<QLabel *>(QStringLiteral("exportOutcome"))->text().contains(nowhere), longest);
    QVERIFY(!QFile::exists(nowhere));
}

void ExportDialogTest::withoutAFileNameThereIsNothingToExport()
{
    kravkort::Display display(Language::English);
    ExportDialog dialog(*m_store, display);
    dialog.findChild<QLineEdit *>(QStringLiteral("exportFile"))->clear();
    QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("exportButton"))->isEnabled());
}

void ExportDialogTest::writesAPageForBrowsers()
{
    kravkort::Display display(Language::English);
    ExportDialog dialog(*m_store, display);
    auto *file = dialog.findChild<QLineEdit *>(QStringLiteral("exportFile"));
    dialog.findChild<QComboBox *>(QStringLiteral("exportFormat"))->setCurrentIndex(1);
    QVERIFY2(file->text().endsWith(QStringLiteral("2026-11-24.html")), qPrintable(file->text()));
    file->setText(m_folder->filePath(QStringLiteral("mine.html")));
    QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("exportButton")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_folder->filePath(QStringLiteral("mine.html"))), longest);
    // The name of the user's own follows back as well.
    dialog.findChild<QComboBox *>(QStringLiteral("exportFormat"))->setCurrentIndex(0);
    QCOMPARE(file->text(), m_folder->filePath(QStringLiteral("mine.pdf")));
}

void ExportDialogTest::whatIsClosedWhileWritingIsNotWritten()
{
    kravkort::Display display(Language::English);
    const QString path = m_folder->filePath(QStringLiteral("given up.pdf"));
    {
        ExportDialog dialog(*m_store, display);
        dialog.show();
        dialog.findChild<QLineEdit *>(QStringLiteral("exportFile"))->setText(path);
        auto *button = dialog.findChild<QPushButton *>(QStringLiteral("exportButton"));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!button->isEnabled());
        QVERIFY(dialog.findChild<QPushButton *>(QStringLiteral("exportCancel"))->isVisible());
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("exportCancel")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), longest);
        QCOMPARE(dialog.findChild<QLabel *>(QStringLiteral("exportOutcome"))->text(),
                 QStringLiteral("Cancelled. Nothing was written."));
        QTest::mouseClick(button, Qt::LeftButton);
        dialog.reject();
    }
    QVERIFY(!QFile::exists(path));
}

void ExportDialogTest::showsThePagesThatWillBeWritten()
{
    kravkort::Display display(Language::English);
    ExportDialog dialog(*m_store, display);
    dialog.show();
    const auto *preview = dialog.findChild<ReportPreview *>();
    const auto *list = dialog.findChild<QListWidget *>(QStringLiteral("previewList"));
    auto *profile = dialog.findChild<QComboBox *>(QStringLiteral("exportProfile"));
    QTRY_VERIFY_WITH_TIMEOUT(preview->pageCount() > 10, longest);
    QTRY_COMPARE_WITH_TIMEOUT(list->count(), preview->pageCount(), longest);
    const int internal = preview->pageCount();
    QVERIFY(list->item(1)->data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Page 2: ")));
    profile->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(preview->pageCount() < internal && !preview->isBusy(), longest);
    const int management = preview->pageCount();

    const QString path = m_folder->filePath(QStringLiteral("short.pdf"));
    dialog.findChild<QLineEdit *>(QStringLiteral("exportFile"))->setText(path);
    QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("exportButton")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), longest);
    QProcess pdfinfo;
    pdfinfo.start(QStringLiteral("pdfinfo"), {path});
    QVERIFY(pdfinfo.waitForFinished());
    const QRegularExpression pages(QStringLiteral("Pages: +(\\d+)"));
    QCOMPARE(pages.match(QString::fromUtf8(pdfinfo.readAll())).captured(1).toInt(), management);
}

void ExportDialogTest::thePreviewIsReadByKeyboard()
{
    kravkort::Display display(Language::English);
    ExportDialog dialog(*m_store, display);
    dialog.show();
    auto *view = dialog.findChild<PagesView *>(QStringLiteral("previewView"));
    const auto *page = dialog.findChild<QLabel *>(QStringLiteral("previewPage"));
    QTRY_COMPARE_WITH_TIMEOUT(view->currentPage(), 0, longest);
    QTRY_VERIFY_WITH_TIMEOUT(view->isComplete(), longest);
    QTest::keyClick(view, Qt::Key_PageDown);
    QCOMPARE(view->currentPage(), 1);
    QVERIFY(page->text().startsWith(QStringLiteral("Page 2 of ")));
    QVERIFY(view->accessibleDescription().startsWith(QStringLiteral("Page 2 of ")));
    QTest::keyClick(view, Qt::Key_End);
    const auto *list = dialog.findChild<QListWidget *>(QStringLiteral("previewList"));
    QCOMPARE(view->currentPage(), list->count() - 1);
    QCOMPARE(list->currentRow(), list->count() - 1);
    QTest::keyClick(view, Qt::Key_Home);
    QCOMPARE(view->currentPage(), 0);
    const double before = view->zoom();
    QTest::keyClick(view, Qt::Key_Plus);
    QVERIFY(view->zoom() > before);
    QTRY_VERIFY_WITH_TIMEOUT(view->isComplete(), longest);
    QTest::keyClick(view, Qt::Key_0);
    QCOMPARE(view->zoom(), before);
}

void ExportDialogTest::aProfileOfOnesOwnIsTickedOrderedAndKept()
{
    kravkort::Display display(Language::English);
    ExportDialog dialog(*m_store, display);
    dialog.show();
    auto *profile = dialog.findChild<QComboBox *>(QStringLiteral("exportProfile"));
    auto *sections = dialog.findChild<QListWidget *>(QStringLiteral("planSections"));
    auto *save = dialog.findChild<QPushButton *>(QStringLiteral("profileSave"));
    auto *name = dialog.findChild<QLineEdit *>(QStringLiteral("profileName"));
    const auto *preview = dialog.findChild<ReportPreview *>();
    profile->setCurrentIndex(2);
    QVERIFY(!save->isEnabled()); // without a name there is nothing to keep
    const int municipality = sections->count();
    for (int row = 2; row < municipality; ++row)
        sections->item(row)->setCheckState(Qt::Unchecked);
    QTRY_VERIFY_WITH_TIMEOUT(preview->pageCount() > 0 && preview->pageCount() < 6 && !preview->isBusy(),
                             longest);
    // Up it goes.
    const QString second = sections->item(1)->text();
    sections->setCurrentRow(1);
    QTest::mouseClick(dialog.findChild<QToolButton *>(QStringLiteral("planUp")), Qt::LeftButton);
    QCOMPARE(sections->item(0)->text(), second);
    name->setText(QStringLiteral("Til indkøb"));
    QVERIFY(save->isEnabled());
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Return); // keeps it, and writes no report as well
    QVERIFY(dialog.findChild<QPushButton *>(QStringLiteral("exportButton"))->isEnabled());
    QCOMPARE(profile->currentText(), QStringLiteral("Til indkøb"));
    QVERIFY(!save->isEnabled());
    const auto kept = ownProfiles(m_store->workspace());
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().sections.size(), 2);
    QVERIFY(kept.first().ceiling == ReportProfile::Municipality);

    // The next time it is there; and gone when it is deleted.
    ExportDialog again(*m_store, display);
    auto *choice = again.findChild<QComboBox *>(QStringLiteral("exportProfile"));
    choice->setCurrentIndex(choice->findText(QStringLiteral("Til indkøb")));
    QCOMPARE(again.findChild<QListWidget *>(QStringLiteral("planSections"))->item(0)->text(), second);
    QTest::mouseClick(again.findChild<QPushButton *>(QStringLiteral("profileRemove")), Qt::LeftButton);
    QCOMPARE(choice->count(), 3);
    QVERIFY(ownProfiles(m_store->workspace()).isEmpty());
}

QTEST_MAIN(ExportDialogTest)
#include "tst_exportdialog.moc"
