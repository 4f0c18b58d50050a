// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/workspace/content.h"
#include "models/exchange/packcheck.h"
#include "models/item/requirementmodel.h"
#include "models/store/freezeverbs.h"
#include "tests/support/journey.h"
#include "ui/moments/differencelist.h"
#include "ui/moments/packjob.h"
#include "ui/moments/pastwindow.h"
#include "ui/window/pages.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace kravkort;

// A bid as it was, through the real window: frozen, compared, reported, looked at and packed.
class MomentJourney : public QObject, private Journey
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"KravkortTest"_s);
        QCoreApplication::setApplicationName(u"moments"_s);
    }
    void init()
    {
        openWindow(Language::English, {1280, 720});
        openSample();
    }
    void cleanup() { closeWindow(); }

    void aBidIsFrozenForGood();
    void theReportOfAFrozenBidStaysTheSame();
    void momentsAreComparedAndLeadToTheirPlace();
    void whereNothingHasChangedItIsSaid();
    void aDayBeforeTheBidIsRefusedInASentence();
    void aReportSaysWhatHasChangedSince();
    void thePastIsShownAndCannotBeChanged();
    void anEvidencePackHoldsWhatItSays_data();
    void anEvidencePackHoldsWhatItSays();
    void aCancelledPackLeavesNothing();

private:
    // As inDialog(), but no failure leaves a dialog open.
    void seeing(const char *name, const std::function<void(QDialog *)> &then)
    {
        inDialog(name, [then](QDialog *dialog) {
            then(dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
    }
    template<class T>
    static T *in(const QWidget *dialog, const char *name)
    {
        T *found = dialog->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QByteArray bytesOf(const QString &file) const
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    FrozenBid frozenAs(const QString &name)
    {
        store().setOutcome({{u"GV-1"_s}, {u"GV-3"_s}}, Outcome::NotMet);
        store().setOutcome({{u"GV-2"_s}}, Outcome::Met);
        const FrozenId id = freeze(store(), store().currentBid(), name);
        const auto *row = store().workspace().find<FrozenBid>({id.code});
        if (!row)
            qFatal("not frozen");
        return *row;
    }
    // Two criteria get further, one less far.
    void work()
    {
        store().setOutcome({{m_up}, {u"GV-3"_s}}, Outcome::Met);
        store().setOutcome({{m_down}}, Outcome::NotMet);
    }
    // Writes the report as HTML from the export dialog that is seen.
    void writeHtml(QDialog *dialog, const QString &file)
    {
        in<QComboBox>(dialog, "exportFormat")->setCurrentIndex(1);
        in<QLineEdit>(dialog, "exportFile")->setText(file);
        QTest::mouseClick(in<QPushButton>(dialog, "exportButton"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(in<QLabel>(dialog, "exportOutcome")->text().contains(u"Written"_s), 60000);
    }
    static void type(QWidget *field, const QString &text)
    {
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
    }

    const QString m_up = u"GV-1"_s, m_down = u"GV-2"_s;
};

void MomentJourney::aBidIsFrozenForGood()
{
    bool seen = false;
    seeing("freezeDialog", [&](QDialog *dialog) {
        seen = true;
        auto *name = in<QLineEdit>(dialog, "freezeName");
        auto *list = in<QTreeWidget>(dialog, "frozenList");
        QCOMPARE(name->text(), u"Handed in 23 November 2026"_s);
        QCOMPARE(list->topLevelItemCount(), 0);
        QVERIFY(!in<QPushButton>(dialog, "frozenReport")->isEnabled());
        type(name, u"Before the meeting"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QCOMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(0), u"Before the meeting"_s);
        QTest::mouseClick(in<QPushButton>(dialog, "frozenCopy"), Qt::LeftButton);
        const FrozenBid row = frozenBids(store().workspace(), store().currentBid()).first();
        QCOMPARE(QGuiApplication::clipboard()->text(), row.sha256);
        QVERIFY(row.sha256.startsWith(list->topLevelItem(0)->text(3).chopped(1)));
        type(name, u"before the MEETING"_s); // no second one
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(list->topLevelItemCount(), 1);
        QVERIFY(in<QLabel>(dialog, "freezeOutcome")->text().contains(u"not frozen"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    trigger("actionFreezeBid");
    QVERIFY(seen);
    QVERIFY(!find<QAction>("actionUndo")->isEnabled());
    QCOMPARE(frozenBids(store().workspace(), store().currentBid()).size(), 1);
}

void MomentJourney::theReportOfAFrozenBidStaysTheSame()
{
    frozenAs(u"Handed in"_s);
    const auto report = [&](const QString &file) {
        bool seen = false;
        seeing("freezeDialog", [&](QDialog *dialog) {
            seeing("exportDialog", [&](QDialog *exporting) {
                seen = true;
                QVERIFY(exporting->windowTitle().contains(u"Handed in"_s));
                writeHtml(exporting, file);
                exporting->reject();
            });
            QTest::mouseClick(in<QPushButton>(dialog, "frozenReport"), Qt::LeftButton);
            dialog->reject();
        });
        trigger("actionFreezeBid");
        QVERIFY(seen);
    };
    report(path(u"first.html"_s));
    work();
    report(path(u"second.html"_s));
    QVERIFY(!bytesOf(path(u"first.html"_s)).isEmpty());
    QCOMPARE(bytesOf(path(u"second.html"_s)), bytesOf(path(u"first.html"_s)));
}

void MomentJourney::momentsAreComparedAndLeadToTheirPlace()
{
    const FrozenBid frozenRow = frozenAs(u"Handed in"_s);
    work();
    m_saved = path(u"changes.json"_s);
    bool seen = false;
    seeing("differenceDialog", [&](QDialog *dialog) {
        seen = true;
        auto *list = in<DifferenceList>(dialog, "differenceList");
        auto *turn = in<QComboBox>(dialog, "differenceTurn");
        auto *kind = in<QComboBox>(dialog, "differenceKind");
        QCOMPARE(in<QComboBox>(dialog, "differenceFrom")->currentData().toString(), frozenRow.id.code);
        QVERIFY(in<QLabel>(dialog, "differenceFigures")->text().contains(u"→"_s));
        const int all = list->rows();
        QVERIFY(all >= 2);
        turn->setCurrentIndex(turn->findText(u"Less far"_s));
        kind->setCurrentIndex(kind->findData(static_cast<int>(NodeKind::Criterion)));
        QCOMPARE(list->rows(), 1);
        QCOMPARE(list->current()->code, m_down);
        QVERIFY(in<QTextBrowser>(dialog, "differenceDetail")->toPlainText().contains(u"→"_s));
        turn->setCurrentIndex(turn->findText(u"Removed"_s));
        QCOMPARE(list->rows(), 0);
        QVERIFY(in<QLabel>(dialog, "differenceEmpty")->isVisible());
        turn->setCurrentIndex(0);
        QVERIFY(list->isVisible());
        QTest::mouseClick(in<QPushButton>(dialog, "differenceSave"), Qt::LeftButton);
        const QJsonObject json = QJsonDocument::fromJson(bytesOf(m_saved)).object();
        QCOMPARE(json.value(u"from"_s).toObject().value(u"sha256"_s).toString(), frozenRow.sha256);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        while (list->current() == nullptr || list->current()->code != m_down) {
            const QModelIndex before = list->currentIndex();
            QTest::keyClick(list, Qt::Key_Down);
            QVERIFY(list->currentIndex() != before);
        }
        QCOMPARE(tree()->currentIndex().data(RequirementModel::CodeRole).toString(), m_down); // behind
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
    });
    trigger("actionCompareMoments");
    QVERIFY(seen);
    QCOMPARE(tree()->currentIndex().data(RequirementModel::CodeRole).toString(), m_down);
}

void MomentJourney::whereNothingHasChangedItIsSaid()
{
    frozenAs(u"Handed in"_s);
    bool seen = false;
    seeing("differenceDialog", [&](QDialog *dialog) {
        seen = true;
        auto *empty = in<QLabel>(dialog, "differenceEmpty");
        QVERIFY(empty->isVisible());
        QVERIFY2(empty->text().startsWith(u"Nothing has changed between"_s), qPrintable(empty->text()));
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    trigger("actionCompareMoments");
    QVERIFY(seen);
}

void MomentJourney::aDayBeforeTheBidIsRefusedInASentence()
{
    bool seen = false;
    seeing("asOfDialog", [&](QDialog *dialog) {
        seen = true;
        in<QDateEdit>(dialog, "asOfMomentDay")->setDate(QDate(2001, 1, 1));
        QTest::mouseClick(in<QPushButton>(dialog, "asOfShow"), Qt::LeftButton);
        QVERIFY(dialog->isVisible());
        QVERIFY(in<QLabel>(dialog, "asOfError")->text().contains(u"2001-01-01"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    trigger("actionAsOf");
    QVERIFY(seen);
    QVERIFY(!m_window->findChild<PastWindow *>());
}

void MomentJourney::aReportSaysWhatHasChangedSince()
{
    frozenAs(u"Handed in"_s);
    work();
    bool seen = false;
    seeing("exportDialog", [&](QDialog *dialog) {
        seen = true;
        auto *with = in<QComboBox>(dialog, "exportCompared");
        writeHtml(dialog, path(u"plain.html"_s));
        with->setCurrentIndex(with->count() - 1);
        in<QLabel>(dialog, "exportOutcome")->clear();
        writeHtml(dialog, path(u"compared.html"_s));
        dialog->reject();
    });
    trigger("actionReport");
    QVERIFY(seen);
    QVERIFY(!bytesOf(path(u"plain.html"_s)).contains("What has changed since"));
    const QByteArray compared = bytesOf(path(u"compared.html"_s));
    QVERIFY(compared.contains("What has changed since"));
    QVERIFY(compared.contains("Less far") && compared.contains("Further"));
}

void MomentJourney::thePastIsShownAndCannotBeChanged()
{
    const auto before = answer("GV-1");
    frozenAs(u"Handed in"_s);
    store().setOwner({{u"GV-1"_s}}, u"Somebody later"_s);
    const QByteArray file = bytesOf(store().path());
    bool seen = false;
    seeing("asOfDialog", [&](QDialog *dialog) {
        seen = true;
        auto *moment = in<QComboBox>(dialog, "asOfMoment");
        moment->setFocus();
        QTest::keyClick(moment, Qt::Key_Down); // from a day to what was frozen
        QVERIFY(!in<QDateEdit>(dialog, "asOfMomentDay")->isVisible());
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    trigger("actionAsOf");
    QVERIFY(seen);
    auto *past = m_window->findChild<PastWindow *>();
    QVERIFY(past && past->isVisible());
    QVERIFY(past->windowTitle().contains(u"read only"_s));
    QVERIFY(in<QLabel>(past, "pastText")->isVisible());
    QVERIFY(in<QLabel>(past, "pastText")->text().contains(u"READ ONLY"_s));
    const QString itsFile = past->store()->path();
    QVERIFY(itsFile != store().path());
    QCOMPARE(past->store()->answer({u"GV-1"_s}).owner, before.owner);
    QVERIFY(answer("GV-1").owner != before.owner);

    const Workspace was = past->store()->workspace();
    QSignalSpy refused(past->store(), &WorkspaceStore::failed);
    for (const PageKind &page : pages()) // each can show it
        in<QAction>(past, QByteArray("past-").append(page.action).constData())->trigger();
    QCOMPARE(refused.count(), 0);
    auto *requirements = in<RequirementTree>(past, "requirementTree");
    in<QAction>(past, "past-actionRequirements")->trigger();
    requirements->expandAll();
    requirements->setFocus();
    past->store()->setOwner({{u"GV-1"_s}}, u"Nobody"_s);
    past->store()->choose({past->store()->catalogue().useCases.first().id}, false);
    past->store()->choose({past->store()->catalogue().useCases.first().id}, true);
    past->store()->keepDraft(u"draft"_s, u"typed"_s);
    QVERIFY(refused.count() >= 2);
    QVERIFY(in<QLabel>(past, "messageText")->text().startsWith(u"Nothing was done"_s));
    QVERIFY(past->store()->workspace() == was);
    QVERIFY(past->store()->draft(u"draft"_s).isEmpty());
    QCOMPARE(bytesOf(store().path()), file);

    in<QAction>(past, "pastLeave")->trigger();
    QTRY_VERIFY(!m_window->findChild<PastWindow *>());
    QVERIFY(!QFile::exists(itsFile));
}

void MomentJourney::anEvidencePackHoldsWhatItSays_data()
{
    QTest::addColumn<int>("profile");
    QTest::addColumn<int>("form");
    QTest::newRow("for the house, a zip file") << 0 << 0;
    QTest::newRow("for a municipality, a folder") << 1 << 1;
}

void MomentJourney::anEvidencePackHoldsWhatItSays()
{
    QFETCH(int, profile);
    QFETCH(int, form);
    frozenAs(u"Handed in"_s);
    const QString target = path(form == 0 ? u"pack.zip"_s : u"pack"_s);
    QString outcome;
    seeing("packDialog", [&](QDialog *dialog) {
        in<QComboBox>(dialog, "packProfile")->setCurrentIndex(profile);
        in<QComboBox>(dialog, "packForm")->setCurrentIndex(form);
        auto *proposed = in<QLineEdit>(dialog, "packPath");
        QCOMPARE(proposed->text().endsWith(u".zip"_s), form == 0);
        auto *moment = in<QComboBox>(dialog, "packMoment");
        moment->setCurrentIndex(moment->count() - 1);
        proposed->setText(target);
        QTest::keyClick(proposed, Qt::Key_Return);
        outcome = in<QLabel>(dialog, "packOutcome")->text();
        QTest::mouseClick(in<QPushButton>(dialog, "packCopy"), Qt::LeftButton);
        dialog->reject();
    });
    trigger("actionPack");
    const Result<PackCheck> check = checkPack(target);
    QVERIFY2(check.ok(), qPrintable(outcome));
    QCOMPARE(check->findings, QStringList());
    QVERIFY2(outcome.contains(check->sha256) && outcome.contains(u"kravkort verify"_s), qPrintable(outcome));
    QCOMPARE(QGuiApplication::clipboard()->text(), check->sha256);
}

void MomentJourney::aCancelledPackLeavesNothing()
{
    const PackWish wish{store().path(),   store().currentBid(), u"now"_s, ReportProfile::Internal,
                        Language::Danish, path(u"pack.zip"_s),  moment(), {}};
    int asked = 0;
    const Result<QString> all = packed(
        wish, [](int) {},
        [&] {
            ++asked;
            return false;
        });
    QVERIFY(all.ok() && asked > 3);
    QVERIFY(QFile::remove(wish.path));
    for (const int stopAt : {1, asked / 2, asked}) { // in the report, and while files are written
        int count = 0;
        const Result<QString> none = packed(
            wish, [](int) {}, [&] { return ++count >= stopAt; });
        QVERIFY(!none.ok());
        QVERIFY2(none.error().message.startsWith(u"Cancelled"_s), qPrintable(none.error().message));
        QVERIFY(!QFile::exists(wish.path));
    }
}

QTEST_MAIN(MomentJourney)
#include "tst_momentjourney.moc"
