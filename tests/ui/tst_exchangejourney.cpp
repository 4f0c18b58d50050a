// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exportformat.h"
#include "models/exchange/xlsxwriting.h"
#include "models/import/readworkbook.h"
#include "models/item/mergemodel.h"
#include "models/store/bidexport.h"
#include "tests/support/journey.h"
#include "ui/exchange/awaited.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QThread>
#include <QUndoStack>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace kravkort;

// Out of the window, edited elsewhere, and back.
class ExchangeJourney : public QObject, private Journey
{
    Q_OBJECT

private slots:
    void init()
    {
        openWindow(Language::English, {1440, 900});
        openSample();
    }
    void cleanup() { closeWindow(); }

    void noTwoEntriesOfTheMenusShareAKey();
    void everyFormatIsWrittenFromOneDialog();
    void whatIsShownLeaves();
    void theFolderIsRemembered();
    void whatCannotBeWrittenIsSaid();
    void answersComeBackAsOneUndoStep();
    void conflictsAreDecidedRowByRow();
    void aFileThatSaysTheSameOffersNothing();
    void aFileThatIsTooLargeIsRefusedInASentence();
    void waitingCanBeCancelled();
    void aCancelledExportWritesNothing();
    void aWholeWorkspaceBecomesANewOne_data();
    void aWholeWorkspaceBecomesANewOne();
    void whatIsNoWholeWorkspaceMakesNone();

private:
    template<class T>
    static T *in(QDialog *dialog, const char *name)
    {
        T *found = dialog->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    // Writes the format through the dialog.
    void exportAs(ExportFormat format, const QString &file, int content = 0)
    {
        bool seen = false;
        inDialog("exchangeDialog", [&](QDialog *dialog) {
            seen = true;
            in<QComboBox>(dialog, "exchangeFormat")->setCurrentIndex(static_cast<int>(format));
            in<QComboBox>(dialog, "exchangeContent")->setCurrentIndex(content);
            in<QLineEdit>(dialog, "exchangeFile")->setText(file);
            QTest::mouseClick(in<QPushButton>(dialog, "exchangeButton"), Qt::LeftButton);
            m_outcome = in<QLabel>(dialog, "exchangeOutcome")->text();
            dialog->reject();
        });
        trigger("actionExchange");
        QVERIFY(seen);
    }
    Workbook book(const QString &file) const
    {
        auto read = readWorkbook(file, {}, {}, Blanks::Kept);
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        return *std::move(read);
    }
    void edit(const QString &file, const QString &code, const QString &heading, const QString &cell) const
    {
        SheetBook copy;
        for (const Worksheet &sheet : book(file).sheets) {
            BookSheet out{sheet.name, {}, {}, 0, false, sheet.hidden};
            const qsizetype column = sheet.rows.value(0).indexOf(heading);
            for (const QStringList &row : sheet.rows) {
                QVariantList cells;
                for (const QString &text : row)
                    cells.append(text);
                if (column >= 0 && row.value(0) == code) {
                    cells.resize(std::max(cells.size(), column + 1));
                    cells[column] = cell;
                }
                out.rows.append(cells);
            }
            copy.append(out);
        }
        const auto written = xlsxOf(copy, {});
        QFile to(file);
        if (!written || !to.open(QIODevice::WriteOnly) || to.write(*written) < 1)
            qFatal("not written");
    }

    QString told() const { return find<QLabel>("messageText")->text(); }

    QString m_outcome;
};

void ExchangeJourney::noTwoEntriesOfTheMenusShareAKey()
{
    QHash<QKeySequence, QString> taken;
    for (const QAction *action : m_window->findChildren<QAction *>())
        for (const QKeySequence &key : action->shortcuts()) {
            if (action->shortcutContext() != Qt::WindowShortcut || key.isEmpty())
                continue;
            QVERIFY2(!taken.contains(key), qPrintable(key.toString() + u": "_s + action->objectName() +
                                                      u", "_s + taken.value(key)));
            taken.insert(key, action->objectName());
        }
    QVERIFY(taken.size() > 10);
}

void ExchangeJourney::everyFormatIsWrittenFromOneDialog()
{
    for (const ExportFormat format : allExportFormats) {
        const QString file = path(u"out."_s + endingOf(format) + wordOf(format));
        exportAs(format, file);
        QVERIFY2(QFile::exists(file), qPrintable(wordOf(format)));
        QVERIFY2(m_outcome.contains(u"Written"_s), qPrintable(m_outcome));
    }
}

void ExchangeJourney::whatIsShownLeaves()
{
    find<QLineEdit>("requirementSearch")->setText(u"GV-1"_s);
    QTRY_VERIFY(shown().size() < 30);
    const QList<CriterionId> seen = shown();
    exportAs(ExportFormat::Xlsx, path(u"some.xlsx"_s), 1);
    const Workbook some = book(path(u"some.xlsx"_s));
    const Worksheet *sheet = some.sheet(u"Requirements"_s);
    QVERIFY(sheet);
    QCOMPARE(sheet->rows.size() - 1, seen.size());
    for (qsizetype row = 0; row < seen.size(); ++row)
        QCOMPARE(sheet->cell(static_cast<int>(row) + 1, 0), seen.at(row).code);
}

void ExchangeJourney::theFolderIsRemembered()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"elsewhere"_s));
    exportAs(ExportFormat::Calendar, path(u"elsewhere/due.ics"_s));
    bool seen = false;
    inDialog("exchangeDialog", [&](QDialog *dialog) {
        seen = true;
        QVERIFY(in<QLineEdit>(dialog, "exchangeFile")->text().startsWith(path(u"elsewhere"_s)));
        QVERIFY(in<QLineEdit>(dialog, "exchangeFile")->text().endsWith(u".ics"_s));
        QCOMPARE(in<QComboBox>(dialog, "exchangeFormat")->currentIndex(),
                 static_cast<int>(ExportFormat::Calendar));
        dialog->reject();
    });
    trigger("actionExchange");
    QVERIFY(seen);
}

void ExchangeJourney::whatCannotBeWrittenIsSaid()
{
    exportAs(ExportFormat::Csv, path(u"nowhere/x.csv"_s));
    QVERIFY2(m_outcome.contains(u"could not be written"_s), qPrintable(m_outcome));
    exportAs(ExportFormat::Csv, store().path());
    QVERIFY2(m_outcome.contains(u"must not replace"_s), qPrintable(m_outcome));
}

void ExchangeJourney::answersComeBackAsOneUndoStep()
{
    const QString file = path(u"book.xlsx"_s);
    exportAs(ExportFormat::Xlsx, file);
    edit(file, u"GV-1"_s, u"Owner"_s, u"Åse"_s);
    edit(file, u"GV-2"_s, u"Note"_s, u"=1+1"_s);
    const QString before = answer("GV-1").owner;
    m_files = {file};
    const int steps = store().undoStack()->count();
    bool seen = false;
    inDialog("answersBackDialog", [&](QDialog *dialog) {
        seen = true;
        QCOMPARE(in<QTableView>(dialog, "answersBackTable")->model()->rowCount(), 2);
        QVERIFY(!in<QCheckBox>(dialog, "answersBackConflicts")->isEnabled());
        QTest::mouseClick(in<QPushButton>(dialog, "answersBackTake"), Qt::LeftButton);
    });
    trigger("actionAnswersBack");
    QVERIFY(seen);
    QCOMPARE(answer("GV-1").owner, u"Åse"_s);
    QCOMPARE(answer("GV-2").note, u"=1+1"_s);
    QCOMPARE(store().undoStack()->count(), steps + 1);
    trigger("actionUndo");
    QCOMPARE(answer("GV-1").owner, before);
}

void ExchangeJourney::conflictsAreDecidedRowByRow()
{
    const QString file = path(u"book.xlsx"_s);
    exportAs(ExportFormat::Xlsx, file);
    for (const char *code : {"GV-1", "GV-2", "GV-3"})
        edit(file, QString::fromLatin1(code), u"Owner"_s, u"Theirs"_s);
    edit(file, u"GV-4"_s, u"Result"_s, u"maybe"_s);
    store().setOwner({{u"GV-1"_s}, {u"GV-2"_s}}, u"Mine"_s);
    m_files = {file};
    bool seen = false;
    inDialog("answersBackDialog", [&](QDialog *dialog) {
        seen = true;
        auto *table = in<QTableView>(dialog, "answersBackTable");
        auto *take = in<QPushButton>(dialog, "answersBackTake");
        auto *only = in<QCheckBox>(dialog, "answersBackConflicts");
        QVERIFY(only->isChecked());
        QCOMPARE(table->model()->rowCount(), 2);
        QVERIFY(!take->isEnabled());
        QTest::keyClick(table, Qt::Key_T); // GV-1; the selection goes on
        QVERIFY(!take->isEnabled());
        QTest::keyClick(table, Qt::Key_M); // GV-2
        QVERIFY(take->isEnabled());
        only->setChecked(false);
        QCOMPARE(table->model()->rowCount(), 4);
        const QModelIndex last = table->model()->index(3, MergeModel::ChoiceColumn);
        QVERIFY(last.data().toString().startsWith(u'!'));
        QTest::mouseClick(take, Qt::LeftButton);
    });
    trigger("actionAnswersBack");
    QVERIFY(seen);
    QCOMPARE(answer("GV-1").owner, u"Theirs"_s);
    QCOMPARE(answer("GV-2").owner, u"Mine"_s);
    QCOMPARE(answer("GV-3").owner, u"Theirs"_s);
    QVERIFY2(told().contains(u"2 answer(s) changed, 1 left as it was, 1 doubtful cell(s) not taken"_s),
             qPrintable(told()));
    trigger("actionUndo");
    QVERIFY(answer("GV-1").owner == u"Mine"_s && answer("GV-3").owner != u"Theirs"_s);
    QVERIFY(!find<QLabel>("messageText")->isVisible());
}

void ExchangeJourney::aFileThatSaysTheSameOffersNothing()
{
    const QString file = path(u"book.xlsx"_s);
    exportAs(ExportFormat::Xlsx, file);
    m_files = {file};
    bool seen = false;
    inDialog("answersBackDialog", [&](QDialog *dialog) {
        seen = true;
        QVERIFY(!in<QPushButton>(dialog, "answersBackTake")->isEnabled());
        QVERIFY(in<QLabel>(dialog, "answersBackSummary")->text().contains(u"nothing to take"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    trigger("actionAnswersBack");
    QVERIFY(seen);
}

void ExchangeJourney::aFileThatIsTooLargeIsRefusedInASentence()
{
    QFile file(path(u"long.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("code;owner\n").repeated(readinglimits::rows + 1));
    file.close();
    m_files = {file.fileName()};
    trigger("actionAnswersBack");
    QVERIFY(find<QLabel>("messageText")->isVisible());
    QVERIFY2(told().contains(u"“long.csv” is not read: a sheet has more than"_s), qPrintable(told()));
}

void ExchangeJourney::waitingCanBeCancelled()
{
    bool seen = false;
    inDialog("waitDialog", [&](QDialog *dialog) {
        seen = true;
        QTRY_COMPARE(in<QProgressBar>(dialog, "waitProgress")->value(), 30);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog->isVisible()); // until the work has seen it
    });
    bool ended = false;
    const bool wanted = awaited(m_window.get(), u"Wait"_s, u"It lasts."_s,
                                [&](const TellPercent &tell, const AskStop &stopAsked) {
                                    tell(30);
                                    while (!stopAsked())
                                        QThread::msleep(1);
                                    ended = true;
                                });
    QVERIFY(seen && ended && !wanted);
}

void ExchangeJourney::aCancelledExportWritesNothing()
{
    const auto ground = exportGround(store(), store().currentBid());
    QVERIFY(ground.ok());
    for (const ExportFormat format : allExportFormats) {
        ExportWish wish;
        wish.format = format;
        const auto file = exported(*ground, wish, moment(), [] { return true; });
        QVERIFY2(!file.ok() && file.error().message.contains(u"Nothing was written"_s),
                 qPrintable(wordOf(format)));
    }
}

void ExchangeJourney::aWholeWorkspaceBecomesANewOne_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("by its own entry") << 0;
    QTest::newRow("by opening it") << 1;
    QTest::newRow("by dropping it") << 2;
}

void ExchangeJourney::aWholeWorkspaceBecomesANewOne()
{
    QFETCH(int, way);
    const QString json = path(u"whole.json"_s);
    exportAs(ExportFormat::Json, json);
    const Workspace before = store().workspace();
    m_files = {json};
    m_name = u"again.kravkort"_s;
    if (way < 2) {
        trigger(way == 0 ? "actionFromJson" : "actionOpen");
    } else {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(json)});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &drop);
    }
    QTRY_COMPARE(store().path(), path(m_name));
    QVERIFY(store().workspace() == before);
    QVERIFY2(told().contains(u"A new workspace was made from “whole.json”."_s), qPrintable(told()));
}

void ExchangeJourney::whatIsNoWholeWorkspaceMakesNone()
{
    const QString was = store().path();
    m_name = u"none.kravkort"_s;
    for (const QByteArray &bytes :
         {QByteArray("{}"), QByteArray("{\"format\": \"kravkort-workspace\", \"version\":"),
          QByteArray("[1, 2]"), QByteArray()}) {
        QFile file(path(u"odd.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        m_files = {file.fileName()};
        trigger("actionFromJson");
        QVERIFY(find<QLabel>("messageText")->isVisible());
        QVERIFY(!told().isEmpty());
        QVERIFY(!QFile::exists(path(m_name)));
        QCOMPARE(store().path(), was);
        find<QWidget>("messageBar")->hide();
    }
}

QTEST_MAIN(ExchangeJourney)
#include "tst_exchangejourney.moc"
