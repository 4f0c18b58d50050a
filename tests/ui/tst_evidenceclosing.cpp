// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/statement.h"
#include "models/store/evidenceverbs.h"
#include "models/store/workspacestore.h"
#include "ui/evidence/evidenceintake.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace kravkort;

// A file is attached, and the window closes before anybody heard of it.
class EvidenceClosingTest : public QObject
{
    Q_OBJECT

private slots:
    void bytesThatNoEditCameToNameGoAgain()
    {
        const QTemporaryDir folder;
        auto store = WorkspaceStore::create(
            folder.filePath(u"w.kravkort"_s),
            [] { return QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC); }, u"Mette"_s);
        QVERIFY(store.ok());
        WorkspaceStore &opened = **store;
        QFile file(folder.filePath(u"plan.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("first") == 5);
        file.close();
        auto intake = std::make_unique<EvidenceIntake>(opened);
        intake->takeFiles({file.fileName()}, {opened.picture().solution, {{u"GV-1"_s}}});
        // No event loop runs: the job's answer is never heard.
        for (int i = 0; i < 2'000 && contents(opened.path()) == 0; ++i)
            QThread::msleep(5);
        QCOMPARE(contents(opened.path()), 1);
        intake.reset();
        QCOMPARE(contents(opened.path()), 0);
        opened.setOwner({{u"GV-1"_s}}, u"Mette"_s); // the store still takes its file for its own
        QCOMPARE(opened.answer({u"GV-1"_s}).owner, u"Mette"_s);
    }

private:
    static qint64 contents(const QString &path) // how many the file holds
    {
        const auto connection = Connection::open(path);
        return *number(*connection, u"SELECT COUNT(*) FROM evidence_content"_s);
    }
};

QTEST_MAIN(EvidenceClosingTest)
#include "tst_evidenceclosing.moc"
