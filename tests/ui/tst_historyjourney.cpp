// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/workspacestore.h"
#include "ui/display.h"
#include "ui/inspector/linklabel.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

using namespace kravkort;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

// The history through the real window: whose name it keeps, what it tells, and how it leaves.
class HistoryJourney : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void theNameIsAskedForOnceInPassing();
    void notToGiveANameIsAnAnswerToo();
    void theNameIsChangedInTheMenu();
    void thePageIsBuiltWhenItIsShown();
    void everyEditIsALineInWords();
    void undoAddsALine();
    void theHistoryIsFilteredAndExported();
    void aLineLeadsToItsCriterion();
    void theTimelineUnfoldsInTheInspector();

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
    WorkspaceStore &store() const { return *m_window->store(); }
    QString author() const { return store().history({})->first().author; }
    QString cell(int row, int column) const
    {
        return find<QTableView>("historyTable")->model()->index(row, column).data().toString();
    }
    void makeWindow();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<kravkort::Display> m_display;
    std::unique_ptr<MainWindow> m_window;
    QString m_saved;
    int m_files = 0;
};

void HistoryJourney::initTestCase()
{
    QCoreApplication::setOrganizationName(s("KravkortTest"));
    QCoreApplication::setApplicationName(s("history"));
    qputenv("USER", "konto");
}

void HistoryJourney::makeWindow()
{
    Prompts prompts;
    prompts.saveWorkspace = [this](QWidget *, const QString &, const QString &) {
        return m_folder->filePath(s("w%1.kravkort").arg(++m_files));
    };
    prompts.saveFile = [this](QWidget *, const QString &, const QString &) { return m_saved; };
    prompts.askText = [](QWidget *, const QString &, const QString &, const QString &) {
        return std::optional(s("Aisha"));
    };
    m_window = std::make_unique<MainWindow>(
        *m_display, prompts, [] { return QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC); });
    m_window->resize(1500, 1000);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    trigger("actionNew");
}

void HistoryJourney::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_display = std::make_unique<kravkort::Display>(Language::English);
    makeWindow();
}

void HistoryJourney::cleanup()
{
    m_window.reset();
    m_display.reset();
    m_folder.reset();
}

void HistoryJourney::theNameIsAskedForOnceInPassing()
{
    QVERIFY(find<QWidget>("authorBar")->isVisible());
    store().choose({{s("Y26-U01")}}, true); // work goes on
    QCOMPARE(author(), s("konto"));
    auto *name = find<QLineEdit>("authorName");
    name->selectAll();
    QTest::keyClicks(name, s(" Mette Holm "));
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(!find<QWidget>("authorBar")->isVisible());
    store().choose({{s("Y26-U02")}}, true);
    QCOMPARE(author(), s("Mette Holm"));
    m_window.reset();
    makeWindow();
    QVERIFY(!m_window->findChild<QWidget *>(s("authorBar")));
    store().choose({{s("Y26-U01")}}, true);
    QCOMPARE(author(), s("Mette Holm"));
}

void HistoryJourney::notToGiveANameIsAnAnswerToo()
{
    find<QToolButton>("authorClose")->click();
    QVERIFY(!find<QWidget>("authorBar")->isVisible());
    store().choose({{s("Y26-U01")}}, true);
    QCOMPARE(author(), s("konto"));
    m_window.reset();
    makeWindow();
    QVERIFY(!m_window->findChild<QWidget *>(s("authorBar")));
}

void HistoryJourney::theNameIsChangedInTheMenu()
{
    trigger("actionAuthor");
    store().choose({{s("Y26-U01")}}, true);
    QCOMPARE(author(), s("Aisha"));
    QVERIFY(!find<QWidget>("authorBar")->isVisible());
}

void HistoryJourney::thePageIsBuiltWhenItIsShown()
{
    QVERIFY(!m_window->findChild<QWidget *>(s("historyPage")));
    QCOMPARE(find<QAction>("actionHistory")->shortcut(), QKeySequence(s("Ctrl+7")));
    trigger("actionHistory");
    QVERIFY(find<QWidget>("historyPage")->isVisible());
}

void HistoryJourney::everyEditIsALineInWords()
{
    store().choose({{s("Y26-U01")}}, true);
    trigger("actionHistory");
    QCOMPARE(cell(0, 2), s("Choose Y26-U01"));
    QCOMPARE(cell(0, 3), s("Bid “My bid”: Y26-U01 chosen"));
    store().setOutcome({{s("GV-1")}, {s("GV-2")}}, Outcome::Met); // seen at once
    QTRY_COMPARE(cell(0, 2), s("Set 2 criterion(s) to met"));
    auto *table = find<QTableView>("historyTable");
    table->selectRow(0);
    const QString words = find<QTextBrowser>("historyLine")->toPlainText();
    QVERIFY2(words.contains(s("GV-1: result from not assessed to met")), qPrintable(words));
    QVERIFY2(words.contains(s("GV-2: result from not assessed to met")), qPrintable(words));
    QVERIFY(words.contains(s("konto")));
    QVERIFY(find<QLabel>("historyFoot")->text().contains(store().historyEnd()->hash));
}

void HistoryJourney::undoAddsALine()
{
    store().choose({{s("Y26-U01")}}, true);
    trigger("actionHistory");
    const int before = find<QTableView>("historyTable")->model()->rowCount();
    trigger("actionUndo");
    QTRY_COMPARE(find<QTableView>("historyTable")->model()->rowCount(), before + 1);
    QCOMPARE(cell(0, 2), s("Undo: Choose Y26-U01"));
    QCOMPARE(cell(1, 2), s("Choose Y26-U01"));
}

void HistoryJourney::theHistoryIsFilteredAndExported()
{
    store().choose({{s("Y26-U01")}}, true);
    store().setNote({s("GV-1")}, s("=1+1, \"quoted\""));
    trigger("actionHistory");
    QTest::keyClicks(find<QLineEdit>("historyText"), s("gv-1"));
    QTRY_COMPARE(find<QTableView>("historyTable")->model()->rowCount(), 1);
    m_saved = m_folder->filePath(s("log.csv"));
    find<QPushButton>("historyExport")->click();
    QFile csv(m_saved);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray bytes = csv.readAll();
    QVERIFY(bytes.startsWith("\xef\xbb\xbf"));
    QCOMPARE(bytes.count("\r\n"), 2);
    QVERIFY(bytes.contains("\"'=1+1, \"\"quoted\"\"\""));

    find<QLineEdit>("historyText")->clear();
    auto *kind = find<QComboBox>("historyKind");
    kind->setCurrentIndex(kind->findData(s("choice")));
    QTRY_COMPARE(find<QTableView>("historyTable")->model()->rowCount(), 1);
    m_saved = m_folder->filePath(s("log.json"));
    find<QPushButton>("historyExport")->click();
    QFile json(m_saved);
    QVERIFY(json.open(QIODevice::ReadOnly));
    const QJsonObject log = QJsonDocument::fromJson(json.readAll()).object();
    QCOMPARE(log[s("lines")].toArray().size(), 1);
    QCOMPARE(log[s("end")].toObject()[s("hash")].toString(), store().historyEnd()->hash);

    auto *author = find<QComboBox>("historyAuthor");
    QCOMPARE(author->count(), 2);
    kind->setCurrentIndex(0);
    auto *period = find<QComboBox>("historyPeriod");
    period->setCurrentIndex(period->count() - 1);
    QTRY_VERIFY(find<QWidget>("historyFrom")->isVisible());
}

void HistoryJourney::aLineLeadsToItsCriterion()
{
    store().choose({{s("Y26-U01")}}, true);
    store().setOutcome({{s("GV-1")}}, Outcome::Met);
    trigger("actionHistory");
    auto *table = find<QTableView>("historyTable");
    table->selectRow(0);
    emit table->activated(table->model()->index(0, 0));
    QTRY_COMPARE(find<QLabel>("inspectorCode")->text(), s("GV-1"));
}

void HistoryJourney::theTimelineUnfoldsInTheInspector()
{
    store().choose({{s("Y26-U01")}}, true);
    store().setOutcome({{s("GV-1")}}, Outcome::Met);
    trigger("actionHistory");
    auto *table = find<QTableView>("historyTable");
    emit table->activated(table->model()->index(0, 0));
    QTRY_COMPARE(find<QLabel>("inspectorCode")->text(), s("GV-1"));
    QVERIFY(!find<QWidget>("timeline")->isVisible());
    QVERIFY(find<LinkLabel>("timelineText")->text().isEmpty()); // nothing is read before
    find<QToolButton>("historyHeading")->click();
    QTRY_VERIFY(find<LinkLabel>("timelineText")->text().contains(s("result from not assessed to met")));
    store().setOwner({{s("GV-1")}}, s("<b>Jonas</b>"));
    QTRY_VERIFY(find<LinkLabel>("timelineText")->text().contains(s("owner set to &lt;b&gt;Jonas")));
}

QTEST_MAIN(HistoryJourney)
#include "tst_historyjourney.moc"
