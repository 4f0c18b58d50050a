// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/packing.h"

#include "models/exchange/freezing.h"
#include "models/exchange/packcheck.h"
#include "models/exchange/packwriting.h"
#include "models/exchange/publicjson.h"
#include "models/store/freezeverbs.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace kravkort {

namespace {

class Packing
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::Packing)

public:
    Packing(const WorkspaceStore &store, const BidMoment &moment, bool forTheHouse, PackWriting &writing,
            const std::function<bool()> &stopAsked)
        : m_store(store)
        , m_moment(moment)
        , m_forTheHouse(forTheHouse)
        , m_writing(writing)
        , m_stopAsked(stopAsked)
    {
    }

    Status write(const QList<PackDocument> &documents)
    {
        const Result<HistoryEnd> end = m_store.historyEnd();
        if (!end)
            return end.error();
        Status status = add(pack::facts, QJsonDocument(factsOf(*end)).toJson(QJsonDocument::Indented));
        for (const PackDocument &document : documents)
            if (status)
                status = add(document.name, document.bytes);
        if (!status)
            return status;
        if (!m_forTheHouse)
            return add(pack::data, QJsonDocument(publicJson(m_moment)).toJson(QJsonDocument::Indented));
        status = addData();
        if (status)
            status = addEvidence();
        return status ? addHistory() : status;
    }

    static Error otherProfile()
    {
        return {Error::Kind::Usage, tr("A pack is for the house (internal) or for a municipality."), {}};
    }

private:
    Status add(const QString &name, const QByteArray &bytes)
    {
        if (m_stopAsked && m_stopAsked())
            return Error{Error::Kind::NotAccepted, {}, {}};
        return m_writing.add(name, bytes);
    }
    Status add(const char *name, const QByteArray &bytes) { return add(QString::fromLatin1(name), bytes); }

    QJsonObject factsOf(const HistoryEnd &end) const
    {
        const auto name = [](const char *text) { return QString::fromLatin1(text); };
        static constexpr std::array kinds{"now", "day", "frozen"};
        QJsonObject moment{{name("kind"), name(kinds[static_cast<size_t>(m_moment.kind)])},
                           {name("at"), m_moment.at.toUTC().toString(Qt::ISODateWithMs)}};
        if (m_moment.kind == BidMoment::Kind::Frozen) {
            moment.insert(name("sha256"), m_moment.sha256);
            if (m_forTheHouse)
                moment.insert(name("name"), m_moment.name);
        }
        const Catalogue &catalogue = *m_moment.picture.catalogue;
        return {
            {name("format"), name("kravkort-pack")},
            {name("formatVersion"), 1},
            {name("profile"), wordOf(m_forTheHouse ? ReportProfile::Internal : ReportProfile::Municipality)},
            {name("bid"), m_moment.bid()->name},
            {name("made"), m_store.now().toUTC().toString(Qt::ISODateWithMs)},
            {name("moment"), moment},
            {name("catalogue"),
             QJsonObject{{name("id"), catalogue.id}, {name("revision"), catalogue.revision}}},
            {name("history"), QJsonObject{{name("lines"), end.number}, {name("hash"), end.hash}}}};
    }

    Status addData()
    {
        FrozenBid data;
        if (m_moment.kind == BidMoment::Kind::Frozen) {
            for (const FrozenBid &row : frozenBids(m_store.workspace(), m_moment.picture.bid))
                if (row.sha256 == m_moment.sha256)
                    data = row;
        } else {
            data = frozen({}, m_moment, catalogueBytes(m_moment.workspace, *m_moment.bid()), {},
                          m_store.author());
        }
        const Status added = add(pack::data, data.content);
        return added ? add(pack::catalogue, data.catalogue) : added;
    }

    Status addEvidence()
    {
        const Workspace own = belongingTo(m_moment.workspace, *m_moment.bid());
        QSet<QString> packed;
        for (const EvidenceFile &file : own.table<EvidenceFile>()) {
            if (packed.contains(file.sha256))
                continue;
            packed.insert(file.sha256);
            const Result<QByteArray> bytes = m_store.content(file.sha256);
            if (!bytes)
                return bytes.error();
            const QString name = QString::fromLatin1(pack::evidence) + file.sha256.left(16) + u'-' +
                                 PackWriting::safeName(file.name);
            if (const Status added = add(name, *bytes); !added)
                return added;
        }
        return Done{};
    }

    Status addHistory()
    {
        const Result<QList<HistoryLine>> lines = m_store.historyLines();
        if (!lines)
            return lines.error();
        QByteArray all;
        for (const HistoryLine &line : *lines)
            all += packedLine(line);
        return add(pack::history, all);
    }

    const WorkspaceStore &m_store;
    const BidMoment &m_moment;
    bool m_forTheHouse;
    PackWriting &m_writing;
    const std::function<bool()> &m_stopAsked;
};

} // namespace

Result<QString> writePack(const WorkspaceStore &store, const BidMoment &moment, ReportProfile profile,
                          const QList<PackDocument> &documents, const QString &path,
                          const std::function<bool()> &stopAsked)
{
    if (profile != ReportProfile::Internal && profile != ReportProfile::Municipality)
        return Packing::otherProfile();
    Result<PackWriting> writing = PackWriting::begin(path);
    if (!writing)
        return writing.error();
    Packing packing(store, moment, profile == ReportProfile::Internal, *writing, stopAsked);
    if (const Status written = packing.write(documents); !written)
        return written.error();
    return writing->finish();
}

} // namespace kravkort
