// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/meeting/meetings.h"
#include "models/store/meetingverbs.h"
#include "tests/support/journey.h"
#include "ui/meeting/agendaeditor.h"
#include "ui/meeting/meetingwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace kravkort;

// A dialogue meeting from an empty list to the minutes in people's hands, through the real window, in Danish.
class MeetingJourney : public QObject, private Journey
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"KravkortTest"_s);
        QCoreApplication::setApplicationName(u"meetings"_s);
    }
    void init()
    {
        openWindow(Language::Danish, QSize(1400, 900));
        openSample();
    }
    void cleanup() { closeWindow(); }

    void fromTheAgendaToTheMinutesByKeyboardAlone();
    void theAgendaIsPutTogetherByKeys();
    void criteriaAreFoundAndAdded();
    void aMeetingWithoutAMunicipalityIsNotKept();
    void openActionsAreTickedOffInTheList();
    void aMeetingThatWasBrokenOffIsResumedByOneKey();

private:
    QList<Meeting> meetings() const { return meetingsOf(store().workspace(), store().currentBid()); }
    // Prepares one through the list, and leaves the list.
    void prepare(const std::function<void(QDialog *)> &then);
    MeetingWindow *screen() const { return m_window->findChild<MeetingWindow *>(u"meetingWindow"_s); }
};

namespace {

template<class T>
T *in(const QWidget *parent, const char *name)
{
    T *found = parent->findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

void press(QWidget *where, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *focus = where->focusWidget() ? where->focusWidget() : where;
    QTest::keyClick(focus, Qt::Key(key), modifiers);
}

void nameMunicipality(QDialog *dialog, const QString &name)
{
    QLineEdit *field = in<QComboBox>(dialog, "meetingMunicipality")->lineEdit();
    field->selectAll();
    QTest::keyClicks(field, name);
    QTest::keyClick(field, Qt::Key_Tab);
}

// Selects so many items from the first one on, as Shift with the arrow does.
void selectFirst(QTreeWidget *tree, int items)
{
    tree->setCurrentItem(tree->topLevelItem(0)->child(0));
    for (int i = 1; i < items; ++i)
        QTest::keyClick(tree, Qt::Key_Down, Qt::ShiftModifier);
}

} // namespace

void MeetingJourney::prepare(const std::function<void(QDialog *)> &then)
{
    inDialog("meetingsDialog", [&](QDialog *list) {
        inDialog("prepareDialog", then);
        in<QPushButton>(list, "prepareMeeting")->click();
        list->reject();
    });
    trigger("actionMeetings");
}

void MeetingJourney::fromTheAgendaToTheMinutesByKeyboardAlone()
{
    inDialog("meetingsDialog", [&](QDialog *list) {
        inDialog("prepareDialog", [](QDialog *dialog) {
            nameMunicipality(dialog, u"751"_s);
            in<QPlainTextEdit>(dialog, "meetingParticipants")
                ->setPlainText(u"Mette Holm\nAnne Jensen (Aarhus)"_s);
            auto *tree = in<QTreeWidget>(dialog, "agendaTree");
            selectFirst(tree, 20);
            in<QPushButton>(dialog, "agendaKeep")->click();
            QCOMPARE(in<AgendaEditor>(dialog, "agendaEditor")->agenda().size(), 20);
            dialog->accept();
        });
        in<QPushButton>(list, "prepareMeeting")->click();
        QCOMPARE(in<QTableWidget>(list, "meetings")->rowCount(), 1);
        QTest::keyClick(in<QTableWidget>(list, "meetings"), Qt::Key_Return);
    });
    trigger("actionMeetings");
    QCOMPARE(meetings().size(), 1);
    const MeetingId id = meetings().first().id;
    QCOMPARE(meetings().first().municipality, u"Aarhus"_s);
    QVERIFY(screen());

    m_saved = m_folder->filePath(u"referat.pdf"_s);
    for (int i = 0; i < 20; ++i) {
        press(screen(), i % 5 == 4 ? Qt::Key_2 : Qt::Key_1);
        if (i == 1) {
            press(screen(), Qt::Key_D);
            QTest::keyClicks(screen()->focusWidget(), u"Det besluttes"_s);
            press(screen(), Qt::Key_Return);
        }
        if (i == 3) {
            press(screen(), Qt::Key_A);
            QTest::keyClicks(screen()->focusWidget(), u"Send aftalen"_s);
            press(screen(), Qt::Key_Return);
            QTest::keyClicks(screen()->focusWidget(), u"Mette Holm"_s);
            press(screen(), Qt::Key_Return);
            QTest::keyClicks(screen()->focusWidget(), u"+7"_s);
            press(screen(), Qt::Key_Return);
        }
        press(screen(), Qt::Key_Right);
    }
    bool seen = false;
    inDialog("minutesDialog", [&](QDialog *minutes) {
        seen = true;
        in<QPushButton>(minutes, "minutesPdf")->click();
        m_saved = m_folder->filePath(u"referat.html"_s);
        in<QPushButton>(minutes, "minutesHtml")->click();
        QVERIFY(in<QLabel>(minutes, "minutesOutcome")->text().contains(u"referat.html"_s));
        minutes->reject();
    });
    press(screen(), Qt::Key_M);
    QTRY_VERIFY(seen);
    QTRY_VERIFY(!screen());

    QVERIFY(store().workspace().find<Meeting>({id.code})->closed);
    QFile pdf(m_folder->filePath(u"referat.pdf"_s)), html(m_folder->filePath(u"referat.html"_s));
    QVERIFY(pdf.open(QIODevice::ReadOnly) && html.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF"));
    const QString text = QString::fromUtf8(html.readAll());
    for (const QString &word : {u"Referat"_s, u"Dialogmøde med Aarhus"_s, u"Det besluttes"_s,
                                u"Send aftalen"_s, u"Mette Holm"_s, u"Uenig"_s})
        QVERIFY2(text.contains(word), qPrintable(word));
    QVERIFY(!text.contains(u"UDKAST"_s));
}

void MeetingJourney::theAgendaIsPutTogetherByKeys()
{
    prepare([](QDialog *dialog) {
        nameMunicipality(dialog, u"Aarhus"_s);
        auto *editor = in<AgendaEditor>(dialog, "agendaEditor");
        auto *tree = in<QTreeWidget>(dialog, "agendaTree");
        selectFirst(tree, 4);
        editor->keepSelected();
        const QList<AgendaItem> four = editor->agenda();
        selectFirst(tree, 1);
        QTest::keyClick(tree, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(editor->agenda().at(1).subject, four.at(0).subject);
        QTest::keyClick(tree, Qt::Key_Down, Qt::AltModifier); // the selection went along
        QCOMPARE(editor->agenda().at(2).subject, four.at(0).subject);
        QTest::keyClick(tree, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(editor->agenda().at(1).subject, four.at(0).subject);
        QTest::keyClick(tree, Qt::Key_Delete);
        QCOMPARE(editor->agenda().size(), 3);
        QTest::keyClick(tree, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editor->agenda().size(), 4);
        editor->addTopic(u"Tidsplan"_s);
        QVERIFY(in<QLabel>(dialog, "agendaCount")->text().contains(u"5"_s));
        dialog->accept();
    });
    const QList<AgendaItem> kept = agendaOf(store().workspace(), meetings().first().id);
    QCOMPARE(kept.size(), 5);
    QCOMPARE(std::count_if(kept.begin(), kept.end(),
                           [](const AgendaItem &item) { return item.text == u"Tidsplan"_s; }),
             1);
    store().undo(); // one step
    QVERIFY(meetings().isEmpty());
}

void MeetingJourney::criteriaAreFoundAndAdded()
{
    prepare([this](QDialog *dialog) {
        nameMunicipality(dialog, u"Aarhus"_s);
        auto *editor = in<AgendaEditor>(dialog, "agendaEditor");
        selectFirst(in<QTreeWidget>(dialog, "agendaTree"), 2);
        editor->keepSelected();
        inDialog("criterionPicker", [](QDialog *picker) {
            auto *field = in<QLineEdit>(picker, "criterionField");
            QTest::keyClicks(field, u"SF1461-1"_s);
            QTest::keyClick(field, Qt::Key_Down);
            picker->accept();
        });
        in<QPushButton>(dialog, "agendaAddCriteria")->click();
        QCOMPARE(editor->agenda().size(), 3);
        dialog->accept();
    });
    const QList<AgendaItem> kept = agendaOf(store().workspace(), meetings().first().id);
    QVERIFY(std::any_of(kept.begin(), kept.end(),
                        [](const AgendaItem &item) { return item.subject.startsWith(u"SF1461-1"_s); }));
}

void MeetingJourney::aMeetingWithoutAMunicipalityIsNotKept()
{
    prepare([](QDialog *dialog) {
        QLineEdit *field = in<QComboBox>(dialog, "meetingMunicipality")->lineEdit();
        field->clear();
        dialog->accept();
        QVERIFY(in<QLabel>(dialog, "prepareProblem")->isVisible());
        dialog->reject();
    });
    QVERIFY(meetings().isEmpty());
}

void MeetingJourney::openActionsAreTickedOffInTheList()
{
    const Meeting meeting{.bid = store().currentBid(), .municipality = u"Aarhus"_s, .on = store().today()};
    const MeetingId id = saveMeeting(store(), meeting, proposedAgenda(store(), meeting).first(2));
    const PointId action = savePoint(
        store(),
        {.meeting = id, .kind = PointKind::Action, .text = u"Send aftalen"_s, .due = QDate(2026, 11, 1)});
    const PointId asked =
        savePoint(store(), {.meeting = id, .kind = PointKind::Question, .text = u"Hvorfor?"_s});
    m_answer = u"Derfor"_s;
    inDialog("meetingsDialog", [](QDialog *list) {
        auto *open = in<QTableWidget>(list, "openPoints");
        QCOMPARE(open->rowCount(), 2);
        QVERIFY2(open->item(0, 1)->text().contains(u"Overdue"_s), qPrintable(open->item(0, 1)->text()));
        open->item(0, 0)->setCheckState(Qt::Checked);
        QTRY_COMPARE(open->rowCount(), 1);
        open->item(0, 0)->setCheckState(Qt::Checked);
        QTRY_COMPARE(open->rowCount(), 0);
        list->reject();
    });
    trigger("actionMeetings");
    QVERIFY(store().workspace().find<MeetingPoint>({action.code})->closed);
    QCOMPARE(store().workspace().find<MeetingPoint>({asked.code})->answer, u"Derfor"_s);
}

void MeetingJourney::aMeetingThatWasBrokenOffIsResumedByOneKey()
{
    const Meeting meeting{.bid = store().currentBid(), .municipality = u"Aarhus"_s, .on = store().today()};
    const MeetingId id = saveMeeting(store(), meeting, proposedAgenda(store(), meeting).first(3));
    QVERIFY(!find<QAction>("actionResumeMeeting")->isVisible());
    QVERIFY(showItem(store(), id, agendaOf(store().workspace(), id).at(1).id, Language::Danish));
    const QString path = store().path();
    QVERIFY(m_window->openWorkspace(path)); // again, as after a crash
    QVERIFY(find<QLabel>("messageText")->text().contains(u"Aarhus"_s));
    trigger("actionResumeMeeting");
    QVERIFY(screen());
    QCOMPARE(in<QLabel>(screen(), "meetingPlace")->text(), u"2 of 3"_s);
}

QTEST_MAIN(MeetingJourney)
#include "tst_meetingjourney.moc"
