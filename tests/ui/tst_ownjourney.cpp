// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/amending.h"
#include "models/item/importrowmodel.h"
#include "models/item/usecasemodel.h"
#include "models/store/amendmentverbs.h"
#include "tests/support/journey.h"
#include "tests/support/revision.h"
#include "ui/inspector/linklabel.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace kravkort;

namespace {

const CriterionId reworded{u"SF1500-1"_s};

} // namespace

// A catalogue of one's own through the window: from the inspector, over to a newer delivered one, and what an
// import asks again.
class OwnJourney : public QObject, private Journey
{
    Q_OBJECT

private slots:
    void init()
    {
        openWindow(Language::English, {1500, 900});
        openSample();
    }
    void cleanup() { closeWindow(); }

    void aStatementIsEditedFromTheInspectorAndTheFirstTimeMakesTheCopy()
    {
        tree()->setCurrentIndex(row("SF1500-1"));
        editShown(u"Mine egne ord."_s);
        QCOMPARE(m_questions, 1);
        QVERIFY(isOwnCatalogue(store()));
        QCOMPARE(wording(), u"Mine egne ord."_s);
        QVERIFY(find<QLabel>("messageText")->text().contains(u"SF1500-1"_s));
        QVERIFY(find<QLabel>("messageText")->isVisible());
        tree()->setCurrentIndex(row("SF1500-1"));
        editShown(u"Andre egne ord."_s);
        QCOMPARE(m_questions, 1); // there is a copy
        QCOMPARE(wording(), u"Andre egne ord."_s);
    }

    void whoDoesNotWantACopyEditsNothing()
    {
        m_sure = false;
        tree()->setCurrentIndex(row("SF1500-1"));
        emit find<LinkLabel>("inspectorEdit")->linkActivated(u"more:"_s);
        QVERIFY(!m_window->findChild<QDialog *>(u"statementDialog"_s));
        QVERIFY(!isOwnCatalogue(store()));
    }

    void englishThatIsLeftBehindIsSaid()
    {
        tree()->setCurrentIndex(row("SF1500-1"));
        emit find<LinkLabel>("inspectorEdit")->linkActivated(u"more:"_s);
        auto *faults = find<QLabel>("statementFaults");
        QVERIFY(!faults->text().contains(u"English"_s));
        find<QPlainTextEdit>("field-text-da")->setPlainText(u"Mine egne ord."_s);
        QTRY_VERIFY(faults->text().contains(u"English"_s));
        find<QPlainTextEdit>("field-text-en")->setPlainText(u"Words of my own."_s);
        QTRY_VERIFY(!faults->text().contains(u"English"_s));
        find<QDialog>("statementDialog")->reject();
    }

    void whatIsOpenStaysOpenWhenSomethingIsRetired()
    {
        QVERIFY(makeOwnCatalogue(store()));
        auto *scope = find<QTreeView>("useCaseTree");
        scope->collapseAll();
        const QModelIndex area = scope->model()->index(scope->model()->rowCount() - 1, 0);
        const QString code = area.data(UseCaseModel::CodeRole).toString();
        scope->expand(area);
        QVERIFY(retire(store(), {StatementKind::Criterion, reworded.code}));
        const QModelIndex again = scope->model()->index(scope->model()->rowCount() - 1, 0);
        QCOMPARE(again.data(UseCaseModel::CodeRole).toString(), code);
        QVERIFY(scope->isExpanded(again));
        QVERIFY(tree()->isExpanded(tree()->model()->index(0, 0)));
        QVERIFY(find<QLabel>("messageText")->text().contains(reworded.code));
        store().undo();
        QVERIFY(!find<QLabel>("messageText")->isVisible()); // it is no longer so
    }

    void aNewerCatalogueTakesWhatIsOnesOwnAlong()
    {
        rewordOwn(u"Mine egne ord."_s);
        give(Revision(u"2027-03"_s).reword(u"SF1500-3"_s, u"Helt nye ord."_s));
        inDialog("revisionDialog", [this](QDialog *dialog) {
            auto *carry = dialog->findChild<QCheckBox *>(u"revisionCarry"_s);
            QVERIFY(carry->isVisible() && carry->isChecked());
            dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
            auto *detail = dialog->findChild<QTextBrowser *>(u"impactDetail"_s);
            QVERIFY(detail->toPlainText().contains(u"Criterion SF1500-1"_s));
            QVERIFY(!detail->toPlainText().contains(u"!"_s));
            carry->click();
            QTRY_VERIFY(detail->toPlainText().contains(u"will not hold"_s));
            carry->click();
            QTRY_VERIFY(!detail->toPlainText().contains(u"will not hold"_s));
            dialog->findChild<QPushButton *>(u"revisionTake"_s)->click();
        });
        trigger("actionNewerCatalogue");
        QCOMPARE(wording(), u"Mine egne ord."_s);
        QVERIFY(isOwnCatalogue(store()));
    }

    void whatCannotGoAlongIsNamedBefore()
    {
        rewordOwn(u"Mine egne ord."_s);
        give(Revision(u"2027-03"_s).reword(reworded.code, u"Deres nye ord."_s));
        inDialog("revisionDialog", [](QDialog *dialog) {
            dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
            const QString told = dialog->findChild<QTextBrowser *>(u"impactDetail"_s)->toPlainText();
            QVERIFY2(told.contains(u"SF1500-1: the newer catalogue changes it too"_s), qPrintable(told));
            dialog->reject();
        });
        trigger("actionNewerCatalogue");
        QCOMPARE(wording(), u"Mine egne ord."_s);
    }

    void anImportSaysWhichAnswersWillAskAgain()
    {
        store().setOutcome({reworded}, Outcome::Met);
        import("Krav nr.;Kriterium;Ansvarlig\n"
               "SF1500-1;\"" +
               wording().toUtf8() +
               " Også om natten.\";Leverandør\n"
               "SF1500-77;Et helt nyt krav til det.;Leverandør\n");
        auto *asking = find<QPushButton>("importShowAsking");
        QTRY_VERIFY(asking->isVisible());
        QCOMPARE(asking->text(), u"↻ 2 ask(s) again"_s); // two solutions have answered it
        QVERIFY(find<QLabel>("importSummary")->text().contains(u"↻ 2"_s));
        asking->click();
        auto *rows = find<QTreeView>("importRows");
        QCOMPARE(rows->model()->rowCount(), 1);
        QVERIFY(rows->model()
                    ->index(0, ImportRowModel::WhyColumn)
                    .data()
                    .toString()
                    .contains(u"will ask again"_s));
        find<QDialog>("importDialog")->reject();
    }

    void anImportThatSaysTheSameAsksNothing()
    {
        store().setOutcome({reworded}, Outcome::Met);
        import(u"Krav nr.;Kriterium;Ansvarlig\nSF1500-1;%1;Leverandør\n"_s.arg(wording()).toUtf8());
        QTRY_VERIFY(find<QPushButton>("importNext")->isEnabled());
        QVERIFY(!find<QPushButton>("importShowAsking")->isVisible());
        find<QDialog>("importDialog")->reject();
    }

    // With the keyboard on where the file's name goes, and the document's own title.
    void anImportBeginsWithThePathAndTheTitleOfTheSheet()
    {
        trigger("actionImport");
        QTRY_VERIFY(find<QLineEdit>("importPath")->hasFocus());
        find<QDialog>("importDialog")->reject();
        QTRY_VERIFY(!m_window->findChild<QDialog *>(u"importDialog"_s));
        import("SKI 02.19 – Bilag 3.A;;\nVersion 1.2;;\n\nUsecase;I-1;I-2\nY26-U01;O;O\nY26-U02;O;\n");
        QCOMPARE(find<QLineEdit>("importTitle")->text(), u"SKI 02.19 – Bilag 3.A"_s);
        QCOMPARE(find<QLineEdit>("importDate")->text(), u"Version 1.2"_s);
        find<QDialog>("importDialog")->reject();
    }

    void theBidSaysWhichCatalogueItUses()
    {
        rewordOwn(u"Mine egne ord."_s);
        const QString revision = store().workspace().bid(store().currentBid())->catalogueRevision;
        QVERIFY(find<QAction>("actionBidRevision")->text().contains(revision));
    }

private:
    QString wording() const
    {
        return store().catalogue().criteria.at(store().catalogue().criterionIndex.value(reworded)).text.da;
    }
    void editShown(const QString &danish)
    {
        emit find<LinkLabel>("inspectorEdit")->linkActivated(u"more:"_s);
        find<QPlainTextEdit>("field-text-da")->setPlainText(danish);
        find<QPushButton>("statementSave")->click();
        QTRY_VERIFY(!m_window->findChild<QDialog *>(u"statementDialog"_s));
    }
    void rewordOwn(const QString &danish)
    {
        QVERIFY(makeOwnCatalogue(store()));
        QJsonObject said = *saidOf(catalogueFileOf(store()), {StatementKind::Criterion, reworded.code});
        said.insert(u"text"_s, QJsonObject{{u"da"_s, danish}});
        QVERIFY(amend(store(), {StatementKind::Criterion, reworded.code, said}));
    }
    QString written(const char *name, const QByteArray &bytes)
    {
        const QString path = m_folder->filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room for the test's files");
        return path;
    }
    void give(const Revision &revision) { m_files = {written("new.json", revision.json())}; }
    // To the preview.
    void import(const QByteArray &csv)
    {
        const QString path = written("bilag.csv", csv);
        trigger("actionImport");
        auto *line = find<QLineEdit>("importPath");
        line->setText(QDir::toNativeSeparators(path));
        QTest::keyClick(line, Qt::Key_Return);
        auto *next = find<QPushButton>("importNext");
        for (int step = 0; step < 3; ++step) {
            QTRY_VERIFY(next->isEnabled());
            next->click();
        }
        QTRY_VERIFY(find<QLineEdit>("importTitle")->isVisible());
    }
};

QTEST_MAIN(OwnJourney)
#include "tst_ownjourney.moc"
