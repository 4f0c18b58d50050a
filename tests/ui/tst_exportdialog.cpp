// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/workspacestore.h"
#include "ui/display.h"
#include "ui/report/exportdialog.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace kravkort;

// From the window to the file: for whom, in which language, where to.
class ExportDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void proposesANameBesideTheWorkspace();
    void namesAreSafeForFileSystems();
    void followsTheLanguageUntilTheUserNamesTheFile();
    void writesTheReportAndLinksToIt();
    void saysWhyItCouldNotWrite();
    void withoutAFileNameThereIsNothingToExport();

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
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    const QString outcome = dialog.findChild<QLabel *>(QStringLiteral("exportOutcome"))->text();
    QVERIFY2(outcome.contains(QStringLiteral("a%20&amp;%20b.pdf")), qPrintable(outcome));
}

void ExportDialogTest::saysWhyItCouldNotWrite()
{
    kravkort::Display display(Language::English);
    ExportDialog dialog(*m_store, display);
    const QString nowhere = m_folder->filePath(QStringLiteral("no such folder/report.pdf"));
    dialog.findChild<QLineEdit *>(QStringLiteral("exportFile"))->setText(nowhere);
    QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("exportButton")), Qt::LeftButton);
    QTRY_VERIFY(dialog.findChild<QLabel *>(QStringLiteral("exportOutcome"))->text().contains(nowhere));
    QVERIFY(!QFile::exists(nowhere));
}

void ExportDialogTest::withoutAFileNameThereIsNothingToExport()
{
    kravkort::Display display(Language::English);
    ExportDialog dialog(*m_store, display);
    dialog.findChild<QLineEdit *>(QStringLiteral("exportFile"))->clear();
    QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("exportButton"))->isEnabled());
}

QTEST_MAIN(ExportDialogTest)
#include "tst_exportdialog.moc"
