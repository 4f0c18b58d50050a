// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/filledfile.h"

#include "models/storage/connection.h"
#include "models/storage/workspacefile.h"

#include <QFile>

namespace kravkort {

QList<Row> kindsOfVersionOne()
{
    const SolutionId solution{s("løsning-1")};
    const BidId bid{s("bud-1")};
    const EvidenceId evidence{s("bevis-1")};
    QList<Row> rows{
        Vendor{s("Nordlys \"Fagsystemer\" A/S; DROP TABLE bid; --")},
        Solution{solution, s("Omsorg\nPlus"), {}, false},
        Solution{{s("løsning-2")}, s("𝄞 æøå ÆØÅ"), s(" mellemrum "), true},
        CatalogueCopy{s("katalog"), s("2026-11"), QByteArray("{\"format\": \"kravkort-catalogue\"}")},
        CatalogueCopy{s("katalog"), s("tom"), QByteArray()},
        Bid{bid,
            solution,
            s("Omsorg til Havnby"),
            s("katalog"),
            s("2026-11"),
            QDate(2027, 4, 1),
            {s("Havnby, \"Syd\""), {}, s("Klitvig")},
            false},
        Bid{{s("bud-2")}, {s("løsning-2")}, s("Uden dato"), s("katalog"), s("tom"), std::nullopt, {}, true},
        Choice{bid, {s("Y26-U01")}},
        ConditionAnswer{bid, {s("A")}, {s("B")}, Holds::Yes},
        ConditionAnswer{bid, {s("A")}, {s("C")}, Holds::No},
        ConditionAnswer{bid, {s("A")}, {s("D")}, Holds::Undecided},
        Evidence{evidence, s("Testrapport"), s("https://example.org/?a=1&b=2")},
        EvidenceUse{evidence, solution, {s("SF1470-1")}},
    };
    int i = 0;
    for (const Decision decision :
         {Decision::Undecided, Decision::Offered, Decision::Later, Decision::Declined})
        rows.append(
            PackageDecision{bid,
                            {s("I-%1").arg(++i)},
                            decision,
                            decision == Decision::Later ? std::optional(QDate(2028, 2, 29)) : std::nullopt});
    for (const Work work : allWorks)
        for (const Outcome outcome : allOutcomes)
            rows.append(Answer{solution,
                               {s("SF1470-%1").arg(++i)},
                               work,
                               outcome,
                               s("grund"),
                               {},
                               i % 2 ? std::optional(QDate(1999, 12, 31)) : std::nullopt,
                               i % 3 ? std::optional(i / 3.0) : std::nullopt,
                               s("note"),
                               s("abc"),
                               {}});
    return rows;
}

QList<Row> everyViewOfVersionTwo()
{
    return QList<Row>{
        SavedView{{s("visning-1")}, s("graph"), s("Kun \"Omsorg\""), s("{\"depth\":2}")},
        SavedView{{s("visning-2")}, s("requirements"), {}, {}},
    };
}

QList<Row> kindsOfVersionTwo()
{
    return kindsOfVersionOne() + everyViewOfVersionTwo();
}

QList<Content> contents()
{
    QList<Content> all;
    for (const QByteArray &bytes : {QByteArray("%PDF-1.4 \0 rapport", 18), QByteArray()})
        all.append({sha256Of(bytes), bytes});
    return all;
}

QList<Row> kindsOfVersionFour()
{
    const EvidenceId file{s("bevis-2")};
    const QString report = contents().first().sha256;
    return kindsOfVersionTwo() +
           QList<Row>{
               Evidence{file, s("Rapport"), {}, QDate(2026, 11, 1), QDate(2027, 11, 1)},
               EvidenceFile{file, 1, s("rapport \"æ\".pdf"), report, 18, QDate(2026, 11, 1), {}},
               EvidenceFile{file, 2, s("tom.txt"), contents().last().sha256, 0, {}, QDate(2020, 2, 29)},
               EvidenceFile{file, 10, s("igen.pdf"), report, 18, {}, {}},
               EvidenceUse{file, {s("løsning-1")}, {s("SF1470-1")}},
               EvidenceUse{file, {s("løsning-1")}, {s("SF1470-2")}},
               SignOff{{s("løsning-1")},
                       {},
                       s("met-without-evidence"),
                       s("SF1470-1"),
                       s("abc"),
                       s("Aftalt \"æ\"")},
               SignOff{{s("løsning-1")}, s("bud-1"), s("later-without-date"), s("I-3"), {}, s("Følger")},
           };
}

QList<Row> kindsOfVersionSeven()
{
    Answer kept;
    kept.solution = {s("løsning-1")};
    kept.criterion = {s("SF1470-99")};
    kept.textHash = s("abc");
    kept.keptFor = QStringList{s("def"), s("\"æ\", [")};
    return kindsOfVersionFour() +
           QList<Row>{
               kept,
               Confirmation{s("katalog"), StatementKind::Requirement, s("Y26-U01:I-6"), s("abc"),
                            s("Bilag \"2\""), s("s. 14"), s("Mette Æ"), QDate(2026, 11, 24)},
               Confirmation{
                   s("katalog"), StatementKind::Criterion, s("SF1470-1"), s("abc"), s("Bilag"), {}, {}, {}},
               Confirmation{
                   s("katalog"), StatementKind::Criterion, s("SF1470-1"), s("def"), s("Bilag"), {}, {}, {}},
               Amendment{s("katalog"), s("2026-11"), s("criterion SF1470-1"),
                         s("{\"text\":{\"da\":\"Ét\"}}")},
               Amendment{s("katalog"), s("2026-11"), s("criterion SF1470-2"), s("null")},
           };
}

QList<Row> kindsOfVersionEight()
{
    const QByteArray image("\x89PNG\r\n\x1a\n\0", 9);
    return kindsOfVersionSeven() +
           QList<Row>{
               OwnProfile{{s("profil-1")},
                          s("Styregruppen \"æ\""),
                          ReportProfile::Management,
                          {s("summary"), s("decisions")},
                          {s("held-back")}},
               OwnProfile{{s("profil-2")}, {}, ReportProfile::Municipality, {}, {}},
               ReportDetails{{s("bud-1")}, s("1.2"), s("Mette Æ"), QDate(2026, 11, 24), true},
               ReportDetails{{s("bud-2")}, {}, {}, {}, false},
               Logo{image},
               PublicPerson{s("Jonas \"Ø\"")},
           };
}

QList<Row> everyKind()
{
    return kindsOfVersionEight() +
           QList<Row>{
               FrozenBid{{s("frys-1")},
                         {s("bud-1")},
                         s("Afleveret \"til\" Havnby"),
                         QDateTime(QDate(2026, 11, 24), QTime(10, 0, 0, 123), Qt::UTC),
                         s("Mette Æ"),
                         QByteArray("{\"format\":\"kravkort-frozen-bid\"}"),
                         QByteArray(),
                         s("abc")},
               Contact{{s("kontakt-1")}, s("Havnby"), s("Ole Ø"), {}, s("ole@example.org"), s("+45 12")},
               MunicipalityNote{s("Havnby"), s("Ring \"først\"\ni april")},
               Meeting{{s("møde-1")},
                       {s("bid-1")},
                       s("Havnby"),
                       QDate(2026, 11, 25),
                       {s("Anne Ø"), s("Bo \"B\"")},
                       90,
                       QDateTime(QDate(2026, 11, 25), QTime(9, 0), Qt::UTC)},
               AgendaItem{{s("møde-1")},
                          {s("punkt-1")},
                          1,
                          AgendaPart::Changed,
                          s("SF1500-1"),
                          {},
                          {},
                          SinceLast::Progressed,
                          Outcome::PartlyMet},
               ShownItem{{s("møde-1")},
                         {s("punkt-1")},
                         QDateTime(QDate(2026, 11, 25), QTime(9, 0), Qt::UTC),
                         QDateTime(QDate(2026, 11, 25), QTime(9, 1), Qt::UTC),
                         s("Ord æøå"),
                         Outcome::Met},
               MeetingPoint{{s("sagt-1")},
                            {s("møde-1")},
                            {s("punkt-1")},
                            {s("SF1500-1")},
                            PointKind::Action,
                            s("Send\naftalen"),
                            s("Bo"),
                            QDate(2026, 12, 1),
                            std::nullopt,
                            {},
                            QDateTime(QDate(2026, 11, 25), QTime(9, 2), Qt::UTC)},
               MunicipalityView{{s("møde-1")},
                                {s("SF1500-1")},
                                Stance::Disagrees,
                                s("Anne Ø"),
                                QDate(2026, 11, 25),
                                Outcome::Met,
                                s("abc")},
           };
}

QString backupOfToday()
{
    return s(".v%1.bak").arg(shippedSchema().size());
}

Edit adding(const QList<Row> &rows)
{
    Edit edit{s("Alt på én gang"), {}};
    for (const Row &row : rows)
        edit.steps.append({std::nullopt, row});
    return edit;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no room for the test's files");
}

void meddle(const QString &path, const QStringList &statements)
{
    const auto connection = Connection::open(path);
    for (const QString &sql : statements)
        if (const Status status = connection->run(sql); !status)
            qFatal("%s: %s", qPrintable(sql), qPrintable(status.error().details.value(0)));
}

const char *messageOf(const Status &status)
{
    static QByteArray message;
    message = status ? QByteArray() : status.error().message.toUtf8();
    return message.constData();
}

QString FileFolder::filled() const
{
    const QString name = path("filled.kravkort");
    auto file = WorkspaceFile::create(name);
    if (!file)
        qFatal("%s", qPrintable(file.error().message));
    if (const Status status = file->write(adding(everyKind()), noon, s("Mette"), contents()); !status)
        qFatal("%s %s", qPrintable(status.error().message), qPrintable(status.error().details.value(0)));
    return name;
}

} // namespace kravkort
