// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/workspace/evidencelist.h"
#include "models/item/requirementmodel.h"
#include "models/storage/connection.h"
#include "ui/display.h"
#include "ui/inspector/linklabel.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
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
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

using namespace kravkort;

namespace {

const QDateTime moment(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

// Evidence through the real window: in by every way, out by none that was not asked for.
class EvidenceJourney : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void aFileDroppedOnACriterionRowIsItsEvidence();
    void aRowThatIsNoCriterionTakesNoEvidence();
    void filesAndAddressesAreDroppedOnTheInspector();
    void theClipboardBecomesEvidence();
    void filesAreChosenAndReplaced();
    void aFileOpensAsAPrivateCopy();
    void aProgramIsNotOpened();
    void aBrokenFileIsShownAndNotOpened();
    void onlyWebAddressesOpenWithoutAsking();
    void theListAttachesWhatIsThereAlready();
    void theListAgesAndRemoves();
    void whatItProvesIsTicked();
    void undoAndRedoReachTheFile();

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
    QString made(const char *name, const QByteArray &bytes) const
    {
        const QString path = m_folder->filePath(s(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room for the test's files");
        return path;
    }
    QModelIndex row(const char *code) const
    {
        const QAbstractItemModel *model = find<QTreeView>("requirementTree")->model();
        const QModelIndexList found = model->match(model->index(0, 0), RequirementModel::CodeRole, s(code), 1,
                                                   Qt::MatchExactly | Qt::MatchRecursive);
        if (found.isEmpty())
            qFatal("no row %s", code);
        return found.first();
    }
    void select(const char *code) const
    {
        auto *tree = find<QTreeView>("requirementTree");
        tree->expandAll();
        tree->scrollTo(row(code));
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(row(code)).center());
    }
    // Did the widget take it?
    bool drop(QWidget *widget, const QPoint &at, QMimeData *data) const
    {
        QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(widget, &enter);
        QDropEvent event(at, Qt::CopyAction | Qt::MoveAction, data, Qt::LeftButton, {});
        event.setAccepted(false);
        QCoreApplication::sendEvent(widget, &event);
        return event.isAccepted();
    }
    QList<EvidenceItem> of(const char *criterion) const
    {
        const WorkspaceStore *store = m_window->store();
        return evidenceItems(store->workspace(), store->picture().solution, {s(criterion)});
    }
    // Does what the test wants in the dialog or menu that opens next.
    template<class T>
    void inNext(std::function<void(T *)> act) const
    {
        auto *timer = new QTimer(m_window.get());
        connect(timer, &QTimer::timeout, m_window.get(), [timer, act] {
            T *top = nullptr;
            if constexpr (std::is_same_v<T, QMenu>)
                top = qobject_cast<T *>(QApplication::activePopupWidget());
            else
                top = qobject_cast<T *>(QApplication::activeModalWidget());
            if (!top)
                return;
            timer->stop();
            timer->deleteLater();
            act(top);
        });
        timer->start(10);
    }
    void choose(const char *action) const // in the menu of the first piece
    {
        inNext<QMenu>([action](QMenu *menu) {
            menu->findChild<QAction *>(QString::fromLatin1(action))->trigger();
            menu->close();
        });
        QToolButton *shown = nullptr; // not one of a row that is on its way out
        const auto find = [&] {
            for (auto *button : m_window->findChildren<QToolButton *>(s("evidenceMore")))
                shown = button->isVisible() ? button : shown;
            return shown != nullptr;
        };
        if (!QTest::qWaitFor(find))
            qFatal("no evidence is shown");
        shown->click();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<kravkort::Display> m_display;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_files; // to the next question for files
    QList<QUrl> m_opened;
    QString m_saved;
    bool m_confirms = false;
    int m_questions = 0;
};

void EvidenceJourney::initTestCase()
{
    QCoreApplication::setOrganizationName(s("KravkortTest"));
    QCoreApplication::setApplicationName(s("evidence"));
}

void EvidenceJourney::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_display = std::make_unique<kravkort::Display>(Language::English);
    m_opened.clear();
    m_questions = 0;
    m_confirms = false;
    Prompts prompts;
    prompts.saveWorkspace = [this](QWidget *, const QString &, const QString &) {
        return m_folder->filePath(s("w.kravkort"));
    };
    prompts.openFiles = [this](QWidget *, const QString &) { return m_files; };
    prompts.saveFile = [this](QWidget *, const QString &, const QString &) { return m_saved; };
    prompts.confirm = [this](QWidget *, const QString &, const QString &, const QString &) {
        ++m_questions;
        return m_confirms;
    };
    prompts.openAddress = [this](const QUrl &address) {
        m_opened.append(address);
        return true;
    };
    prompts.askText = [](QWidget *, const QString &, const QString &, const QString &) {
        return std::optional(s("Renamed"));
    };
    m_window = std::make_unique<MainWindow>(*m_display, prompts, [] { return moment; });
    m_window->resize(1500, 1000);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    trigger("actionNew");
    m_window->store()->choose({{s("Y26-U01")}}, true);
    select("GV-1");
    QTRY_VERIFY(find<QWidget>("evidenceEditor")->isVisible());
}

void EvidenceJourney::cleanup()
{
    m_window.reset();
    m_display.reset();
    m_folder.reset();
}

void EvidenceJourney::aFileDroppedOnACriterionRowIsItsEvidence()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(made("rapport æ.pdf", "%PDF"))});
    auto *tree = find<QTreeView>("requirementTree");
    tree->scrollTo(row("GV-2"));
    QVERIFY(drop(tree->viewport(), tree->visualRect(row("GV-2")).center(), &data));
    QTRY_COMPARE(of("GV-2").size(), 1);
    QCOMPARE(of("GV-2").first().evidence.title, s("rapport æ.pdf"));
    QVERIFY(QFile::exists(m_folder->filePath(s("rapport æ.pdf")))); // copied, not moved
    QVERIFY(of("GV-1").isEmpty());
}

void EvidenceJourney::aRowThatIsNoCriterionTakesNoEvidence()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(made("a.txt", "a"))});
    auto *tree = find<QTreeView>("requirementTree");
    tree->scrollTo(row("I-1"));
    QVERIFY(!drop(tree->viewport(), tree->visualRect(row("I-1")).center(), &data));
    QMimeData words;
    words.setText(s("just words"));
    tree->scrollTo(row("GV-2"));
    QVERIFY(!drop(tree->viewport(), tree->visualRect(row("GV-2")).center(), &words));
    QVERIFY(m_window->store()->workspace().table<Evidence>().isEmpty());
}

void EvidenceJourney::filesAndAddressesAreDroppedOnTheInspector()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(made("a.txt", "a")), QUrl(s("https://example.org/log")),
                  QUrl::fromLocalFile(made("b.txt", "b"))});
    auto *editor = find<QWidget>("evidenceEditor");
    QVERIFY(drop(editor, editor->rect().center(), &data));
    QTRY_COMPARE(of("GV-1").size(), 3);
    QTRY_VERIFY(m_window->findChildren<LinkLabel *>(s("evidenceLink")).size() >= 3);
    // A folder is told about and kept nowhere.
    QMimeData folder;
    folder.setUrls({QUrl::fromLocalFile(m_folder->path())});
    QVERIFY(drop(editor, editor->rect().center(), &folder));
    QTRY_VERIFY(find<QLabel>("messageText")->text().contains(s("it is not a file")));
    QCOMPARE(of("GV-1").size(), 3);
}

void EvidenceJourney::theClipboardBecomesEvidence()
{
    QImage picture(4, 3, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QGuiApplication::clipboard()->setImage(picture);
    trigger("actionPasteEvidence");
    QTRY_COMPARE(of("GV-1").size(), 1);
    const EvidenceFile kept = of("GV-1").first().versions.first();
    QVERIFY(kept.name.startsWith(s("Screenshot 2")) && kept.name.endsWith(s(".png")));
    const QImage back = QImage::fromData(*m_window->store()->content(kept.sha256), "PNG");
    QCOMPARE(back.size(), QSize(4, 3));
    QCOMPARE(back.pixelColor(1, 1), QColor(Qt::red));

    QGuiApplication::clipboard()->setText(s(" https://example.org/x "));
    find<QPushButton>("evidencePaste")->click();
    QTRY_COMPARE(of("GV-1").size(), 2);

    auto *files = new QMimeData;
    files->setUrls({QUrl::fromLocalFile(made("a.txt", "a"))});
    QGuiApplication::clipboard()->setMimeData(files);
    find<QToolButton>("evidenceMore")->setFocus();
    QTest::keyClick(find<QToolButton>("evidenceMore"), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(of("GV-1").size(), 3);

    QGuiApplication::clipboard()->setText(s("just words"));
    trigger("actionPasteEvidence");
    QTRY_VERIFY(find<QLabel>("messageText")->text().contains(s("holds no file, picture or web address")));
    QCOMPARE(of("GV-1").size(), 3);
}

void EvidenceJourney::filesAreChosenAndReplaced()
{
    m_files = {made("plan.txt", "first")};
    find<QPushButton>("evidenceAddFile")->click();
    QTRY_COMPARE(of("GV-1").size(), 1);
    m_files = {made("plan ny.txt", "second")};
    choose("evidenceNewVersion");
    QTRY_COMPARE(of("GV-1").first().versions.size(), 2);
    QTRY_VERIFY(find<LinkLabel>("evidenceLink")->text().contains(s("version 2")));
    // The older one is reached through the menu.
    m_saved = m_folder->filePath(s("saved.txt"));
    choose("evidenceSaveOlder");
    QFile saved(m_saved);
    QTRY_VERIFY(saved.exists());
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), QByteArray("first"));
}

void EvidenceJourney::aFileOpensAsAPrivateCopy()
{
    m_files = {made("plan.txt", "first")};
    find<QPushButton>("evidenceAddFile")->click();
    QTRY_COMPARE(of("GV-1").size(), 1);
    QTRY_VERIFY(!m_window->findChildren<LinkLabel *>(s("evidenceLink")).isEmpty());
    emit find<LinkLabel>("evidenceLink")->linkActivated(s("evidence:"));
    QCOMPARE(m_opened.size(), 1);
    const QFileInfo copy(m_opened.first().toLocalFile());
    QVERIFY(copy.isFile());
    QCOMPARE(copy.fileName(), s("plan.txt"));
    QVERIFY(copy.absoluteFilePath() != m_files.first());
    QCOMPARE(copy.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOwner),
             QFile::Permissions());
    const QFileInfo folder(QFileInfo(copy.absolutePath()).absolutePath()); // of all copies
    QCOMPARE(folder.permissions() & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther),
             QFile::Permissions());
    m_window.reset();
    QVERIFY(!QFile::exists(copy.absoluteFilePath())); // gone with the window
}

void EvidenceJourney::aProgramIsNotOpened()
{
    m_files = {made("run.sh", "#!/bin/sh")};
    find<QPushButton>("evidenceAddFile")->click();
    QTRY_COMPARE(of("GV-1").size(), 1);
    choose("evidenceOpen");
    QTRY_VERIFY(find<QLabel>("messageText")->text().contains(s("it is a program")));
    QVERIFY(m_opened.isEmpty());
}

void EvidenceJourney::aBrokenFileIsShownAndNotOpened()
{
    m_files = {made("plan.txt", "first")};
    find<QPushButton>("evidenceAddFile")->click();
    QTRY_COMPARE(of("GV-1").size(), 1);
    const QString path = m_window->store()->path();
    trigger("actionClose");
    QVERIFY(Connection::open(path)->run(s("UPDATE evidence_content SET content = x'00'")).ok());
    QVERIFY(m_window->openWorkspace(path));
    select("GV-1");
    QTRY_VERIFY(find<LinkLabel>("evidenceLink")->text().contains(s("Broken")));
    choose("evidenceOpen");
    QTRY_VERIFY(find<QLabel>("messageText")->text().contains(s("no longer what was attached")));
    QVERIFY(m_opened.isEmpty());
    m_saved = m_folder->filePath(s("saved.txt"));
    choose("evidenceSave");
    QVERIFY(!QFile::exists(m_saved));
    // Attaching the file again mends it.
    find<QPushButton>("evidenceAddFile")->click();
    QTRY_COMPARE(of("GV-1").first().versions.size(), 2);
    choose("evidenceOpen");
    QTRY_COMPARE(m_opened.size(), 1);
    const auto shown = [this] {
        QString all;
        for (const auto *label : m_window->findChildren<LinkLabel *>(s("evidenceLink")))
            all += label->isVisible() ? label->text() : QString();
        return all;
    };
    QTRY_VERIFY(!shown().isEmpty() && !shown().contains(s("Broken")));
}

void EvidenceJourney::onlyWebAddressesOpenWithoutAsking()
{
    QVERIFY(m_window->store()->attachLink({s("GV-1")}, s("Log"), s("https://example.org/log")));
    QTRY_VERIFY(!m_window->findChildren<LinkLabel *>(s("evidenceLink")).isEmpty());
    choose("evidenceOpen");
    QTRY_COMPARE(m_opened, QList<QUrl>{QUrl(s("https://example.org/log"))});
    QCOMPARE(m_questions, 0);
    m_opened.clear();
    m_window->store()->undo();
    QVERIFY(m_window->store()->attachLink({s("GV-1")}, s("Plan"), s("file://server/share/plan.docx")));
    choose("evidenceOpen");
    QTRY_COMPARE(m_questions, 1);
    QVERIFY(m_opened.isEmpty());
    m_confirms = true;
    choose("evidenceOpen");
    QTRY_COMPARE(m_opened, QList<QUrl>{QUrl(s("file://server/share/plan.docx"))});
    QCOMPARE(m_questions, 2);
}

void EvidenceJourney::theListAttachesWhatIsThereAlready()
{
    QVERIFY(m_window->store()->attachLink({s("GV-2")}, s("Log"), s("https://example.org/log")));
    QVERIFY(m_window->store()->attachLink({s("GV-3")}, s("Plan"), s("https://example.org/plan")));
    inNext<QDialog>([](QDialog *dialog) {
        auto *table = dialog->findChild<QTableView *>(s("evidenceTable"));
        QCOMPARE(table->model()->rowCount(), 2);
        QVERIFY(dialog->findChild<QPushButton *>(s("evidenceAttach"))->isEnabled()); // the first is selected
        QTest::keyClicks(dialog->findChild<QLineEdit *>(s("evidenceSearch")), s("plan"));
        QCOMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        dialog->findChild<QPushButton *>(s("evidenceAttach"))->click();
    });
    find<QPushButton>("evidenceFromList")->click();
    QCOMPARE(of("GV-1").size(), 1);
    QCOMPARE(of("GV-1").first().evidence.title, s("Plan"));
    QCOMPARE(of("GV-1").first().uses.size(), 2);
}

void EvidenceJourney::theListAgesAndRemoves()
{
    QVERIFY(m_window->store()->attachLink({s("GV-1")}, s("Log"), s("https://example.org/log")));
    inNext<QDialog>([this](QDialog *dialog) {
        auto *table = dialog->findChild<QTableView *>(s("evidenceTable"));
        table->selectRow(0);
        inNext<QDialog>([](QDialog *expiry) {
            if (expiry->objectName() != s("expiryDialog"))
                qFatal("another dialog");
            expiry->findChild<QDateEdit *>(s("expiryDate"))->setDate(QDate(2026, 11, 1));
            expiry->accept();
        });
        dialog->findChild<QPushButton *>(s("evidenceListExpiry"))->click();
        auto *state = dialog->findChild<QComboBox *>(s("evidenceState"));
        state->setCurrentIndex(state->findText(s("Expired")));
        QCOMPARE(table->model()->rowCount(), 1);
        state->setCurrentIndex(state->findText(s("Broken")));
        QCOMPARE(table->model()->rowCount(), 0);
        dialog->reject();
    });
    trigger("actionEvidence");
    QCOMPARE(of("GV-1").first().evidence.expires, std::optional(QDate(2026, 11, 1)));
    QTRY_VERIFY(find<LinkLabel>("evidenceLink")->text().contains(s("expired 1 November 2026")));
    inNext<QDialog>([](QDialog *dialog) {
        dialog->findChild<QTableView *>(s("evidenceTable"))->selectRow(0);
        dialog->findChild<QPushButton *>(s("evidenceListRemove"))->click();
        dialog->reject();
    });
    trigger("actionEvidence");
    QVERIFY(of("GV-1").isEmpty());
    trigger("actionUndo");
    QCOMPARE(of("GV-1").size(), 1);
}

void EvidenceJourney::whatItProvesIsTicked()
{
    QVERIFY(m_window->store()->attachLink({s("GV-1")}, s("Log"), s("https://example.org/log")));
    QTRY_VERIFY(!m_window->findChildren<QToolButton *>(s("evidenceMore")).isEmpty());
    inNext<QDialog>([](QDialog *dialog) {
        auto *list = dialog->findChild<QListWidget *>(s("criteriaList"));
        QCOMPARE(list->item(0)->checkState(), Qt::Checked);
        QVERIFY(list->item(0)->text().startsWith(s("GV-1")));
        const QList<QListWidgetItem *> found = list->findItems(s("GV-3 "), Qt::MatchStartsWith);
        QCOMPARE(found.size(), 1);
        found.first()->setCheckState(Qt::Checked);
        dialog->accept();
    });
    choose("evidenceUses");
    QTRY_COMPARE(of("GV-3").size(), 1);
    QCOMPARE(of("GV-1").size(), 1);
}

void EvidenceJourney::undoAndRedoReachTheFile()
{
    m_files = {made("plan.txt", "first")};
    find<QPushButton>("evidenceAddFile")->click();
    QTRY_COMPARE(of("GV-1").size(), 1);
    trigger("actionUndo");
    QTRY_VERIFY(of("GV-1").isEmpty());
    trigger("actionRedo");
    QTRY_COMPARE(of("GV-1").size(), 1);
    choose("evidenceOpen");
    QTRY_COMPARE(m_opened.size(), 1);
    QFile copy(m_opened.first().toLocalFile());
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), QByteArray("first"));
}

QTEST_MAIN(EvidenceJourney)
#include "tst_evidencejourney.moc"
