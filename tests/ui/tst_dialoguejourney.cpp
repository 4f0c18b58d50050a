// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/meeting/agenda.h"
#include "models/item/requirementfilter.h"
#include "models/store/meetingverbs.h"
#include "tests/support/journey.h"
#include "ui/inspector/linklabel.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kravkort;

// After a meeting, in the real window: what it left open is a next step, and a criterion tells how the
// municipality sees it.
class DialogueJourney : public QObject, private Journey
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"KravkortTest"_s);
        QCoreApplication::setApplicationName(u"dialogue"_s);
    }
    void init()
    {
        openWindow(Language::English, QSize(1440, 900));
        openSample();
        const Meeting meeting{
            .bid = store().currentBid(), .municipality = u"Aarhus"_s, .on = moment().date()};
        m_meeting = saveMeeting(store(), meeting, proposedAgenda(store(), meeting));
        QVERIFY(!m_meeting.isEmpty());
    }
    void cleanup() { closeWindow(); }

    void whatIsOpenIsANextStepAndLeadsToTheMeetings();
    void aCriterionTellsHowTheMunicipalitySeesItAndWhatWasSaid();
    void whatAMeetingSaysCannotBecomeMarkup();
    void theRequirementsShowWhatIsNotAgreedOn();

private:
    PointId say(PointKind kind, const QString &text, std::optional<QDate> due = std::nullopt)
    {
        return savePoint(store(), {.meeting = m_meeting,
                                   .criterion = u"GV-1"_s,
                                   .kind = kind,
                                   .text = text,
                                   .owner = u"Bo"_s,
                                   .due = due});
    }
    // What stands in the bid's panel or in the criterion's part, with nothing or the criterion selected.
    QString next() { return find<LinkLabel>("bidNext")->text(); }
    void lookAt(const char *criterion)
    {
        tree()->setCurrentIndex(row(criterion));
        QTRY_COMPARE(find<QLabel>("inspectorCode")->text(), QString::fromUtf8(criterion));
    }
    QString dialogue() { return find<LinkLabel>("dialogue")->text(); }

    MeetingId m_meeting;
};

void DialogueJourney::whatIsOpenIsANextStepAndLeadsToTheMeetings()
{
    const PointId late = say(PointKind::Action, u"Send the agreement"_s, moment().date().addDays(-1));
    const PointId asked = say(PointKind::Question, u"Who signs?"_s);
    if (auto *up = m_window->findChild<LinkLabel *>(u"inspectorUp"_s))
        emit up->linkActivated(u"more:"_s);
    QTRY_VERIFY(next().contains(u"Send the agreement"_s));
    QVERIFY2(next().contains(u"overdue"_s), qPrintable(next())); // in words, too
    QVERIFY(next().contains(u"Who signs?"_s));

    int opened = 0;
    const auto expectTheList = [&] {
        inDialog("meetingsDialog", [&](QDialog *list) {
            ++opened;
            list->reject();
        });
    };
    expectTheList();
    emit find<LinkLabel>("bidNext")->linkActivated(u"meetings:"_s);
    QCOMPARE(opened, 1);

    trigger("actionOverview");
    auto *left = find<LinkLabel>("overviewMeetings");
    QTRY_VERIFY(left->isVisible());
    QVERIFY(left->text().contains(u"Send the agreement"_s));
    expectTheList();
    emit left->linkActivated(u"meetings:"_s);
    QCOMPARE(opened, 2);

    setPointClosed(store(), late, true);
    setPointClosed(store(), asked, true, u"Anne"_s);
    QTRY_VERIFY(!next().contains(u"Send the agreement"_s));
    QVERIFY(!next().contains(u"meetings:"_s));
    QTRY_VERIFY(!left->isVisible());
}

void DialogueJourney::aCriterionTellsHowTheMunicipalitySeesItAndWhatWasSaid()
{
    store().setOutcome({{u"GV-1"_s}}, Outcome::PartlyMet);
    lookAt("GV-1");
    QVERIFY(!find<QWidget>("dialogueSection")->isVisible()); // nothing was said of it
    setStance(store(), m_meeting, {u"GV-1"_s}, Stance::Disagrees, u"Anne Jensen"_s);
    say(PointKind::Action, u"Send the agreement"_s, moment().date().addDays(-1));
    QTRY_VERIFY(find<QWidget>("dialogueSection")->isVisible());
    for (const QString &said :
         {u"Aarhus"_s, u"Disagrees"_s, u"Anne Jensen"_s, u"Send the agreement"_s, u"Bo"_s, u"overdue"_s})
        QVERIFY2(dialogue().contains(said), qPrintable(said + u" in "_s + dialogue()));
    QVERIFY(!dialogue().contains(u"has changed since"_s));

    store().setOutcome({{u"GV-1"_s}}, Outcome::Met);
    QTRY_VERIFY(dialogue().contains(u"has changed since"_s));
    lookAt("GV-2");
    QVERIFY(!find<QWidget>("dialogueSection")->isVisible());
}

void DialogueJourney::whatAMeetingSaysCannotBecomeMarkup()
{
    say(PointKind::Action, u"<img src=x> & more"_s);
    setStance(store(), m_meeting, {u"GV-1"_s}, Stance::Agrees, u"<b>Anne</b>"_s);
    lookAt("GV-1");
    QTRY_VERIFY(dialogue().contains(u"&lt;img src=x&gt; &amp; more"_s));
    QVERIFY(dialogue().contains(u"&lt;b&gt;Anne&lt;/b&gt;"_s));
    emit find<LinkLabel>("inspectorUp")->linkActivated(u"more:"_s);
    QTRY_VERIFY(next().contains(u"&lt;img src=x&gt; &amp; more"_s));
}

void DialogueJourney::theRequirementsShowWhatIsNotAgreedOn()
{
    auto *results = find<QComboBox>("outcomeFilter");
    results->setCurrentIndex(results->findText(u"Not agreed on"_s, Qt::MatchContains));
    QTRY_VERIFY(shown().isEmpty());
    setStance(store(), m_meeting, {u"GV-1"_s}, Stance::Disagrees, u"Anne"_s);
    setStance(store(), m_meeting, {u"GV-2"_s}, Stance::Agrees, u"Anne"_s);
    QTRY_COMPARE(shown(), QList<CriterionId>{{u"GV-1"_s}});
    setStance(store(), m_meeting, {u"GV-1"_s}, Stance::Agrees, u"Anne"_s);
    QTRY_VERIFY(shown().isEmpty());
    RequirementFilter filter; // a saved view keeps it
    filter.onlyNotAgreed = true;
    QCOMPARE(filterFrom(settingsOf(filter)), filter);
}

QTEST_MAIN(DialogueJourney)
#include "tst_dialoguejourney.moc"
