// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/packcheck.h"

#include "models/domain/history/replay.h"
#include "models/domain/workspace/content.h"
#include "models/exchange/freezing.h"
#include "models/exchange/packreading.h"
#include "models/exchange/packwriting.h"
#include "models/exchange/rowjson.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace kravkort {

namespace {

QString name(const char *text)
{
    return QString::fromLatin1(text);
}

QJsonObject objectIn(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

class Checking
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::PackCheck)

public:
    explicit Checking(const PackReading &pack)
        : m_pack(pack)
    {
    }

    PackCheck check()
    {
        checkManifest();
        checkFiles();
        checkFacts();
        if (m_facts.value(name("profile")).toString() == name("internal")) {
            checkHistory();
            checkData();
        }
        return m_found;
    }

private:
    void add(const QString &finding) { m_found.findings.append(finding); }

    void checkManifest()
    {
        const Result<QByteArray> manifest = m_pack.bytes(PackWriting::manifestName());
        if (!manifest)
            return add(tr("The manifest %1 is missing.").arg(PackWriting::manifestName()));
        m_found.sha256 = sha256Of(*manifest);
        static const QRegularExpression form(QStringLiteral("^([0-9a-f]{64})  ([^\\n]+)$"));
        QList<QByteArray> lines = manifest->split('\n');
        if (lines.takeLast().size() > 0)
            add(tr("The manifest is cut short."));
        QString last;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const auto match = form.match(QString::fromUtf8(lines.at(i)));
            const QString file = match.captured(2);
            if (!match.hasMatch() || file.toUtf8() != lines.at(i).mid(66))
                add(tr("The manifest's line %1 is not one of a manifest.").arg(i + 1));
            else if (m_sums.contains(file))
                add(tr("The manifest names %1 twice.").arg(file));
            else
                m_sums.insert(file, match.captured(1));
            if (!last.isEmpty() && file <= last)
                add(tr("The manifest's line %1 is not in its place.").arg(i + 1));
            last = file;
        }
    }

    void checkFiles()
    {
        QSet<QString> seen{PackWriting::manifestName()};
        for (const QString &file : m_pack.strange())
            add(tr("%1 is not an ordinary file.").arg(file));
        QString last;
        for (const QString &file : m_pack.names()) {
            if (file == last)
                add(tr("%1 is in the pack twice.").arg(file));
            else if (file != PackWriting::manifestName() && !m_sums.contains(file))
                add(tr("%1 was added: the manifest does not name it.").arg(file));
            last = file;
            seen.insert(file);
        }
        for (auto it = m_sums.begin(); it != m_sums.end(); ++it) {
            if (!seen.contains(it.key())) {
                add(tr("%1 is missing.").arg(it.key()));
                continue;
            }
            const Result<QByteArray> bytes = m_pack.bytes(it.key());
            if (!bytes)
                add(bytes.error().message);
            else if (sha256Of(*bytes) != it.value())
                add(tr("%1 is not what it was: its SHA-256 is another one.").arg(it.key()));
        }
    }

    QByteArray bytesOf(const char *part)
    {
        const Result<QByteArray> bytes = m_pack.bytes(name(part));
        if (!bytes && m_sums.contains(name(part)))
            return {}; // told already
        if (!bytes)
            add(tr("The pack has no %1.").arg(name(part)));
        return bytes ? *bytes : QByteArray();
    }

    void checkFacts()
    {
        m_facts = objectIn(bytesOf(pack::facts));
        if (m_facts.value(name("format")).toString() != name("kravkort-pack"))
            add(tr("%1 does not say what is packed.").arg(name(pack::facts)));
        else if (m_facts.value(name("formatVersion")).toInt() > 1)
            add(tr("A newer Kravkort made the pack; not all of it can be checked."));
        m_found.title = m_facts.value(name("bid")).toString();
    }

    void checkHistory()
    {
        HistoryChain chain;
        QList<QByteArray> lines = bytesOf(pack::history).split('\n');
        if (lines.takeLast().size() > 0)
            add(tr("%1 is cut short.").arg(name(pack::history)));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const std::optional<HistoryLine> line = unpackedLine(lines.at(i));
            if (!line) {
                add(tr("%1: line %2 is not one of a history.").arg(name(pack::history)).arg(i + 1));
                continue;
            }
            chain.take(*line);
            const auto steps = stepsFromJson(QJsonDocument::fromJson(line->steps.toUtf8()).array());
            if (steps)
                m_history.append({line->number, QDateTime::fromString(line->at, Qt::ISODateWithMs),
                                  line->author, Edit{line->text, *steps}, line->hash});
        }
        const QJsonObject end = m_facts.value(name("history")).toObject();
        m_found.findings +=
            chain.findings({end.value(name("lines")).toInteger(), end.value(name("hash")).toString()});
    }

    void checkData()
    {
        const QByteArray data = bytesOf(pack::data);
        const QJsonObject moment = m_facts.value(name("moment")).toObject();
        const FrozenBid packed{{},
                               {objectIn(data).value(name("bid")).toString()},
                               m_found.title,
                               QDateTime::fromString(moment.value(name("at")).toString(), Qt::ISODateWithMs),
                               {},
                               data,
                               bytesOf(pack::catalogue),
                               sha256Of(data)};
        const Result<BidMoment> thawn = thawed(packed);
        if (!thawn)
            return add(tr("%1: %2").arg(name(pack::data), thawn.error().message));
        for (const EvidenceFile &file : thawn->workspace.table<EvidenceFile>())
            if (!hasEvidence(file.sha256))
                add(tr("The file “%1”, which is evidence, is not in the pack as it was attached.")
                        .arg(file.name));
        if (!agrees(*thawn, packed, moment))
            add(tr("%1 is not what the history says.").arg(name(pack::data)));
    }

    bool hasEvidence(const QString &sha256) const
    {
        for (auto it = m_sums.begin(); it != m_sums.end(); ++it)
            if (it.key().startsWith(name(pack::evidence)) && it.value() == sha256)
                return true;
        return false;
    }

    // Of a frozen bid, the very row that history froze; otherwise, what history says of the bid by then.
    bool agrees(const BidMoment &data, const FrozenBid &packed, const QJsonObject &moment) const
    {
        const QString kind = moment.value(name("kind")).toString();
        const Workspace then = kind == name("day") ? workspaceAsOf(m_history, packed.at)
                                                   : workspaceAfter(m_history, m_history.size());
        if (kind == name("frozen")) {
            const Table<FrozenBid> &rows = then.table<FrozenBid>();
            return std::any_of(rows.cbegin(), rows.cend(), [&](const FrozenBid &row) {
                return row.bid == packed.bid && row.content == packed.content;
            });
        }
        const Bid *bid = then.bid(packed.bid);
        Workspace rows = data.workspace;
        rows.table<CatalogueCopy>().clear();
        return bid && belongingTo(then, *bid) == rows;
    }

    const PackReading &m_pack;
    QMap<QString, QString> m_sums;
    QJsonObject m_facts;
    QList<HistoryEntry> m_history;
    PackCheck m_found;
};

} // namespace

Result<PackCheck> checkPack(const QString &path)
{
    const auto pack = PackReading::open(path);
    if (!pack && pack.error().kind == Error::Kind::NotAccepted)
        return PackCheck{{pack.error().message}, {}, {}};
    if (!pack)
        return pack.error();
    return Checking(**pack).check();
}

QByteArray packedLine(const HistoryLine &line)
{
    const QJsonObject json{{name("number"), line.number}, {name("at"), line.at},
                           {name("author"), line.author}, {name("text"), line.text},
                           {name("steps"), line.steps},   {name("previous"), line.previous},
                           {name("hash"), line.hash}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<HistoryLine> unpackedLine(const QByteArray &json)
{
    const QJsonObject object = objectIn(json);
    const auto text = [&](const char *member) { return object.value(name(member)).toString(); };
    if (object.size() != 7 || !object.value(name("number")).isDouble())
        return std::nullopt;
    return HistoryLine{object.value(name("number")).toInteger(),
                       text("at"),
                       text("author"),
                       text("text"),
                       text("steps"),
                       text("previous"),
                       text("hash")};
}

} // namespace kravkort
