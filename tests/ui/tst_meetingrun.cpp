// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/meeting/agenda.h"
#include "models/domain/meeting/meetings.h"
#include "models/store/meetingverbs.h"
#include "tests/support/openedstore.h"
#include "ui/display.h"
#include "ui/meeting/meetingcourse.h"
#include "ui/meeting/meetingwindow.h"
#include "ui/meeting/presenterwindow.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kravkort;

// A dialogue meeting on the screen, gone through by keys alone.
class MeetingRunTest : public QObject
{
    Q_OBJECT

public:
    // Holds a meeting until somebody puts an end to the program.
    static int holdUntilKilled(const QString &path);

private slots:
    void init();
    void cleanup();

    void aMeetingOfTwentyCriteriaByKeyboardAlone();
    void keysMoveAndFind();
    void escapeKeepsWhatIsHalfTypedAsADraft();
    void anActionTakesOwnerAndDateFromTheKeyboard();
    void aNameIsTakenOutOfTheList();
    void aDateThatIsNoneIsSaid();
    void anActionOfTheLastMeetingIsClosedByAKey();
    void whatWasWrittenLastCanBeMendedAndTakenBack();
    void undoStopsAtTheBeginningOfTheMeeting();
    void theGraphIsOnOneKey();
    void onTheOnlyScreenNothingInternalAppearsUnasked();
    void internalNotesAreThePresentersAlone();
    void thePresentersKeysAreTheMeetings();
    void whatCannotBeKeptIsSaidWithoutNames();
    void killedInMidMeetingItResumesWhereItWas();

private:
    MeetingId prepare(qsizetype items = 20);
    void hold(const MeetingId &id);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_window->focusWidget() ? m_window->focusWidget() : m_window.get(), Qt::Key(key),
                        modifiers);
    }
    // Where there is one screen only, it is asked for twice.
    void openPresenter()
    {
        press(Qt::Key_P);
        if (QGuiApplication::screens().size() < 2)
            press(Qt::Key_P);
    }
    void write(const QString &text) { QTest::keyClicks(m_window->focusWidget(), text); }
    QString place() const { return m_window->findChild<QLabel *>(u"meetingPlace"_s)->text(); }
    QString notice() const { return m_window->findChild<QLabel *>(u"meetingNotice"_s)->text(); }
    bool isTyping() const { return m_window->findChild<QWidget *>(u"entryLine"_s)->isVisible(); }
    QList<MeetingPoint> said() const { return pointsOf(m_store->workspace(), m_meeting); }
    // All that can be read on the meeting's screen.
    QString screen() const;

    std::unique_ptr<StoreFolder> m_folder;
    QDateTime m_now;
    std::unique_ptr<WorkspaceStore> m_store;
    std::unique_ptr<kravkort::Display> m_display;
    std::unique_ptr<MeetingWindow> m_window;
    MeetingId m_meeting;
};

namespace {

// The first so many criteria of a fresh agenda.
MeetingId prepared(WorkspaceStore &store, qsizetype items)
{
    const Meeting meeting{.bid = store.currentBid(),
                          .municipality = u"Aarhus"_s,
                          .on = store.today(),
                          .participants = {u"Mette Holm"_s, u"Anne Jensen (Aarhus Kommune)"_s}};
    return saveMeeting(store, meeting, proposedAgenda(store, meeting).first(items));
}

} // namespace

void MeetingRunTest::init()
{
    m_folder = std::make_unique<StoreFolder>();
    m_now = QDateTime(day, QTime(9, 0));
    m_store = m_folder->sample([this] { return m_now; });
    m_display = std::make_unique<kravkort::Display>(Language::English);
}

void MeetingRunTest::cleanup()
{
    m_window.reset();
    m_display.reset();
    m_store.reset();
}

MeetingId MeetingRunTest::prepare(qsizetype items)
{
    return prepared(*m_store, items);
}

void MeetingRunTest::hold(const MeetingId &id)
{
    m_meeting = id;
    m_window = std::make_unique<MeetingWindow>(*m_store, *m_display, id);
    m_window->resize(1280, 720);
    m_window->begin();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

QString MeetingRunTest::screen() const
{
    QStringList texts{m_window->windowTitle()};
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        if (label->window() == m_window.get())
            texts.append(label->text());
    for (const QLineEdit *field : m_window->findChildren<QLineEdit *>())
        texts.append(field->text());
    return texts.join(u'\n');
}

void MeetingRunTest::aMeetingOfTwentyCriteriaByKeyboardAlone()
{
    hold(prepare());
    QSignalSpy minutes(m_window.get(), &MeetingWindow::minutesWanted);
    QCOMPARE(place(), u"1 of 20"_s);
    const QList<AgendaItem> items = agendaOf(m_store->workspace(), m_meeting);
    for (int i = 0; i < 20; ++i) {
        m_now = m_now.addSecs(90);
        press(i % 4 == 3 ? Qt::Key_2 : Qt::Key_1);
        if (i == 2) {
            press(Qt::Key_D);
            write(u"We go on with this"_s);
            press(Qt::Key_Return);
        }
        if (i == 5) {
            press(Qt::Key_Q);
            write(u"Who tests it?"_s);
            press(Qt::Key_Return);
        }
        if (i == 7) {
            press(Qt::Key_S);
            press(Qt::Key_1);
        }
        if (i == 9) {
            press(Qt::Key_N);
            write(u"Seen at the last customer"_s);
            press(Qt::Key_Return);
        }
        press(Qt::Key_Right);
    }
    QVERIFY(notice().contains(u"last item"_s));
    press(Qt::Key_M);
    QCOMPARE(minutes.size(), 1);

    const Workspace left = onDisk(m_store->path());
    QCOMPARE(said().size(), 3);
    QCOMPARE(said().at(0).kind, PointKind::Decision);
    QCOMPARE(said().at(0).criterion, items.at(2).subject);
    QCOMPARE(said().at(1).kind, PointKind::Question);
    QCOMPARE(said().at(2).text, u"Seen at the last customer"_s);
    QCOMPARE(m_store->answer({items.at(7).subject}).outcome, Outcome::Met);
    QCOMPARE(left.table<ShownItem>().size(), 20);
    QCOMPARE(left.table<MunicipalityView>().size(), 20);
    const auto *view = left.find<MunicipalityView>({m_meeting.code, items.at(3).subject});
    QVERIFY(view);
    QCOMPARE(view->stance, Stance::Disagrees);
    QCOMPARE(view->by, u"Anne Jensen"_s); // the first who is from there
    QVERIFY(left.find<Meeting>({m_meeting.code})->closed);
    // What stood on the screen when it was left is what is kept of it.
    QCOMPARE(left.find<ShownItem>({m_meeting.code, items.at(7).id.code})->outcome, Outcome::Met);
    QVERIFY(left == m_store->workspace());
}

void MeetingRunTest::keysMoveAndFind()
{
    hold(prepare());
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    press(Qt::Key_Down);
    QCOMPARE(place(), u"4 of 20"_s);
    press(Qt::Key_Left);
    QCOMPARE(place(), u"3 of 20"_s);
    press(Qt::Key_End);
    QCOMPARE(place(), u"20 of 20"_s);
    press(Qt::Key_Home);
    press(Qt::Key_Left);
    QCOMPARE(place(), u"1 of 20"_s);
    press(Qt::Key_T);
    write(u"12"_s);
    press(Qt::Key_Return);
    QCOMPARE(place(), u"12 of 20"_s);
    press(Qt::Key_T);
    write(agendaOf(m_store->workspace(), m_meeting).at(15).subject);
    press(Qt::Key_Return);
    QCOMPARE(place(), u"16 of 20"_s);
    press(Qt::Key_T);
    write(u"no such thing"_s);
    press(Qt::Key_Return);
    QCOMPARE(place(), u"16 of 20"_s);
    QVERIFY(notice().contains(u"no such thing"_s));
    press(Qt::Key_Escape);
    QVERIFY(!m_window->isVisible());
    QVERIFY(!m_store->workspace().find<Meeting>({m_meeting.code})->closed);
}

void MeetingRunTest::escapeKeepsWhatIsHalfTypedAsADraft()
{
    hold(prepare());
    press(Qt::Key_N);
    write(u"Half a"_s);
    press(Qt::Key_Escape);
    QVERIFY(!isTyping());
    QVERIFY(said().isEmpty());
    press(Qt::Key_N);
    write(u" sentence"_s);
    press(Qt::Key_Return);
    QCOMPARE(said().size(), 1);
    QCOMPARE(said().first().text, u"Half a sentence"_s);
    press(Qt::Key_N);
    QVERIFY(isTyping());
    press(Qt::Key_Return); // nothing typed, nothing said
    QVERIFY(!isTyping());
    QCOMPARE(said().size(), 1);
}

void MeetingRunTest::anActionTakesOwnerAndDateFromTheKeyboard()
{
    hold(prepare());
    press(Qt::Key_A);
    write(u"Send the agreement"_s);
    press(Qt::Key_Return);
    write(u"Mette Holm"_s);
    press(Qt::Key_Return);
    write(u"+14"_s);
    press(Qt::Key_Return);
    QVERIFY(!isTyping());
    QCOMPARE(said().size(), 1);
    QCOMPARE(said().first().kind, PointKind::Action);
    QCOMPARE(said().first().owner, u"Mette Holm"_s);
    QCOMPARE(said().first().due, std::optional(day.addDays(14)));
    press(Qt::Key_A);
    write(u"At once"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(said().size(), 2);
    QVERIFY(!said().last().due);
}

void MeetingRunTest::aNameIsTakenOutOfTheList()
{
    hold(prepare());
    press(Qt::Key_A);
    write(u"Send it"_s);
    press(Qt::Key_Return);
    auto *owner = m_window->findChild<QLineEdit *>(u"entryOwner"_s);
    QCOMPARE(m_window->focusWidget(), owner);
    write(u"anne"_s);
    QAbstractItemView *names = owner->completer()->popup();
    QTRY_VERIFY(names->isVisible());
    QTest::keyClick(names, Qt::Key_Down);
    QTest::keyClick(names, Qt::Key_Return);
    QTRY_COMPARE(owner->text(), u"Anne Jensen (Aarhus Kommune)"_s);
    QTest::keyClick(owner, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(said().size(), 1);
    QCOMPARE(said().first().owner, u"Anne Jensen (Aarhus Kommune)"_s);
}

void MeetingRunTest::aDateThatIsNoneIsSaid()
{
    hold(prepare());
    press(Qt::Key_A);
    write(u"Send it"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    write(u"soon"_s);
    press(Qt::Key_Return);
    QVERIFY(isTyping());
    QVERIFY(said().isEmpty());
    QVERIFY(m_window->findChild<QLabel *>(u"entryHint"_s)->text().contains(u"soon"_s));
    write(u"24-12-2026"_s);
    press(Qt::Key_Return);
    QCOMPARE(said().size(), 1);
    QCOMPARE(said().first().due, std::optional(QDate(2026, 12, 24)));
}

void MeetingRunTest::anActionOfTheLastMeetingIsClosedByAKey()
{
    const MeetingId before = prepare(2);
    QVERIFY(showItem(*m_store, before, agendaOf(m_store->workspace(), before).first().id, Language::English));
    const PointId action =
        savePoint(*m_store, {.meeting = before, .kind = PointKind::Action, .text = u"Send it"_s});
    const PointId asked =
        savePoint(*m_store, {.meeting = before, .kind = PointKind::Question, .text = u"Why so?"_s});
    m_now = m_now.addDays(7);
    hold(prepare(4));
    QVERIFY(screen().contains(u"Send it"_s));
    press(Qt::Key_C);
    QVERIFY(m_store->workspace().find<MeetingPoint>({action.code})->closed);
    press(Qt::Key_Right);
    press(Qt::Key_C);
    write(u"Because of the law"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_store->workspace().find<MeetingPoint>({asked.code})->answer, u"Because of the law"_s);
    QVERIFY(screen().contains(u"Because of the law"_s));
}

void MeetingRunTest::whatWasWrittenLastCanBeMendedAndTakenBack()
{
    hold(prepare());
    press(Qt::Key_D);
    write(u"One"_s);
    press(Qt::Key_Return);
    press(Qt::Key_E);
    write(u", rather"_s);
    press(Qt::Key_Return);
    QCOMPARE(said().size(), 1);
    QCOMPARE(said().first().text, u"One, rather"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(said().first().text, u"One"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(said().isEmpty());
}

void MeetingRunTest::undoStopsAtTheBeginningOfTheMeeting()
{
    hold(prepare());
    press(Qt::Key_1);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_store->workspace().table<MunicipalityView>().isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_store->workspace().find<Meeting>({m_meeting.code}));
    QVERIFY(!notice().isEmpty());
}

void MeetingRunTest::theGraphIsOnOneKey()
{
    hold(prepare());
    auto *graph = m_window->findChild<QWidget *>(u"meetingGraph"_s);
    QVERIFY(!graph->isVisible());
    press(Qt::Key_G);
    QVERIFY(graph->isVisible());
    QVERIFY(!m_window->findChild<QLabel *>(u"meetingGraphSentence"_s)->text().isEmpty());
    press(Qt::Key_G);
    QVERIFY(!graph->isVisible());
    press(Qt::Key_G);
    press(Qt::Key_Escape);
    QVERIFY(!graph->isVisible());
    QVERIFY(m_window->isVisible());
}

void MeetingRunTest::onTheOnlyScreenNothingInternalAppearsUnasked()
{
    if (QGuiApplication::screens().size() > 1)
        QSKIP("There is a screen for the presenter.");
    hold(prepare());
    press(Qt::Key_P);
    QVERIFY(!m_window->presenter());
    QVERIFY(notice().contains(u"one screen"_s));
    press(Qt::Key_P);
    QVERIFY(m_window->presenter() && m_window->presenter()->isVisible());
}

void MeetingRunTest::internalNotesAreThePresentersAlone()
{
    const MeetingId id = prepare();
    const CriterionId criterion{agendaOf(m_store->workspace(), id).first().subject};
    m_store->setNote(criterion, u"SecretNote"_s);
    m_store->setOwner({criterion}, u"SecretOwner"_s);
    hold(id);
    openPresenter();
    QVERIFY(m_window->presenter() && m_window->presenter()->isVisible());
    QCOMPARE(m_window->presenter()->findChild<QPlainTextEdit *>(u"presenterNote"_s)->toPlainText(),
             u"SecretNote"_s);
    QVERIFY(
        m_window->presenter()->findChild<QLabel *>(u"presenterKnown"_s)->text().contains(u"SecretOwner"_s));
    QVERIFY(!screen().contains(u"Secret"_s));
}

void MeetingRunTest::thePresentersKeysAreTheMeetings()
{
    const MeetingId id = prepare();
    const CriterionId first{agendaOf(m_store->workspace(), id).first().subject};
    hold(id);
    openPresenter();
    PresenterWindow *presenter = m_window->presenter();
    QTest::keyClick(presenter, Qt::Key_F6);
    auto *note = presenter->findChild<QPlainTextEdit *>(u"presenterNote"_s);
    note->setPlainText(u"Written in the meeting"_s);
    QTest::keyClick(presenter, Qt::Key_Right);
    QCOMPARE(place(), u"2 of 20"_s);
    QCOMPARE(m_store->answer(first).note, u"Written in the meeting"_s);
    QTest::keyClick(presenter, Qt::Key_N);
    QVERIFY(isTyping());
    QTest::keyClicks(m_window->findChild<QLineEdit *>(u"entryText"_s), u"For all"_s);
    QTest::keyClick(m_window->findChild<QLineEdit *>(u"entryText"_s), Qt::Key_Return);
    QCOMPARE(said().size(), 1);
}

void MeetingRunTest::whatCannotBeKeptIsSaidWithoutNames()
{
    hold(prepare());
    m_store->refuse(u"SecretFile could not be written"_s);
    QVERIFY(!notice().isEmpty());
    QVERIFY(!screen().contains(u"SecretFile"_s));
    QVERIFY(m_window->presenter());
    openPresenter();
    const auto *error = m_window->presenter()->findChild<QLabel *>(u"presenterError"_s);
    QVERIFY(error->isVisible());
    QVERIFY(error->text().contains(u"SecretFile"_s));
}

int MeetingRunTest::holdUntilKilled(const QString &path)
{
    auto store = WorkspaceStore::open(
        path, [] { return QDateTime(day, QTime(9, 30)); }, u"Mette"_s);
    if (!store)
        return 1;
    kravkort::Display display(Language::English);
    MeetingWindow window(**store, display, (*store)->workspace().table<Meeting>().first().id);
    window.begin();
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, key);
    };
    for (int i = 0; i < 7; ++i)
        press(Qt::Key_Right);
    press(Qt::Key_2);
    press(Qt::Key_D);
    QTest::keyClicks(window.findChild<QLineEdit *>(u"entryText"_s), u"We decide to"_s);
    printf("typing\n");
    fflush(stdout);
    return QCoreApplication::exec();
}

void MeetingRunTest::killedInMidMeetingItResumesWhereItWas()
{
    const MeetingId id = prepare();
    const QString path = m_store->path();
    m_store.reset();
    QProcess meeting;
    meeting.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, path});
    QVERIFY(meeting.waitForReadyRead(30000));
    QCOMPARE(meeting.readLine().trimmed(), "typing");
    meeting.kill(); // as if the power went
    QVERIFY(meeting.waitForFinished());
    QCOMPARE(meeting.exitStatus(), QProcess::CrashExit);

    m_now = QDateTime(day, QTime(9, 40));
    auto store = WorkspaceStore::open(
        path, [this] { return m_now; }, u"Mette"_s);
    QVERIFY(store);
    m_store = *std::move(store);
    hold(id);
    QCOMPARE(place(), u"8 of 20"_s);
    QVERIFY(isTyping());
    QCOMPARE(m_window->findChild<QLineEdit *>(u"entryText"_s)->text(), u"We decide to"_s);
    QVERIFY(m_window->findChild<QLabel *>(u"meetingTime"_s)->text().startsWith(u"10:00"_s));
    write(u" go on"_s);
    press(Qt::Key_Return);
    QCOMPARE(said().size(), 1);
    QCOMPARE(said().first().text, u"We decide to go on"_s);
    QCOMPARE(m_store->workspace().table<MunicipalityView>().first().stance, Stance::Disagrees);
    QCOMPARE(onDisk(path).table<ShownItem>().size(), 8);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (const qsizetype at = arguments.indexOf(u"--hold"_s); at > 0 && at + 1 < arguments.size())
        return MeetingRunTest::holdUntilKilled(arguments.at(at + 1));
    MeetingRunTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_meetingrun.moc"
