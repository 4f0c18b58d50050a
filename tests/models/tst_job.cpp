// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/job.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <memory>

using namespace kravkort;

// Work off the GUI thread: the window goes on meanwhile, and only the newest answer is heard.
class JobTest : public QObject
{
    Q_OBJECT

private slots:
    void theWorkRunsElsewhereAndTheAnswerComesHome();
    void askingDoesNotWait();
    void aStaleAnswerIsDropped();
    void whatWasCalledOffIsNotHeard();
    void aSlotThatGoesWaitsForItsWork();
};

void JobTest::theWorkRunsElsewhereAndTheAnswerComesHome()
{
    JobSlot<QThread *> slot;
    QThread *worked = nullptr;
    QThread *heard = nullptr;
    slot.start([] { return QThread::currentThread(); },
               [&](QThread *thread) {
                   worked = thread;
                   heard = QThread::currentThread();
               });
    QTRY_VERIFY(heard);
    QCOMPARE(heard, QThread::currentThread());
    QVERIFY(worked != heard);
}

void JobTest::askingDoesNotWait()
{
    QSemaphore gate;
    JobSlot<int> slot;
    bool heard = false;
    slot.start(
        [&] {
            gate.acquire();
            return 1;
        },
        [&](int) { heard = true; });
    QVERIFY(!heard); // back before the work could be done
    gate.release();
    QTRY_VERIFY(heard);
}

void JobTest::aStaleAnswerIsDropped()
{
    QSemaphore begun, gate;
    JobSlot<int> slot;
    QList<int> heard;
    const auto hear = [&](int answer) { heard.append(answer); };
    slot.start(
        [&] {
            begun.release();
            gate.acquire();
            return 1;
        },
        hear);
    begun.acquire();                    // the first one is under way and cannot be taken from the queue
    slot.start([] { return 2; }, hear); // waits, and is overtaken
    slot.start([] { return 3; }, hear);
    gate.release();
    QTRY_COMPARE(heard, QList<int>{3});
    QCoreApplication::processEvents();
    QCOMPARE(heard, QList<int>{3});
}

void JobTest::whatWasCalledOffIsNotHeard()
{
    QSemaphore gate, done;
    JobSlot<int> slot;
    bool heard = false;
    slot.start(
        [&] {
            gate.acquire();
            done.release();
            return 1;
        },
        [&](int) { heard = true; });
    slot.cancel();
    gate.release();
    done.acquire();
    bool second = false;
    slot.start([] { return 2; }, [&](int) { second = true; });
    QTRY_VERIFY(second);
    QVERIFY(!heard);
}

void JobTest::aSlotThatGoesWaitsForItsWork()
{
    bool finished = false;
    bool heard = false;
    QSemaphore begun;
    {
        JobSlot<int> slot;
        slot.start(
            [&] {
                begun.release();
                QThread::yieldCurrentThread();
                finished = true;
                return 1;
            },
            [&](int) { heard = true; });
        begun.acquire();
    }
    QVERIFY(finished);
    QCoreApplication::processEvents();
    QVERIFY(!heard); // nobody is there any more
}

QTEST_GUILESS_MAIN(JobTest)
#include "tst_job.moc"
