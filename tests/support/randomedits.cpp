// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomedits.h"

#include "models/store/evidenceverbs.h"
#include "models/store/meetingverbs.h"
#include "models/store/municipalityverbs.h"
#include "tests/support/revision.h"

namespace kravkort {

RandomEdits::RandomEdits(quint32 seed)
    : m_random(seed)
    , m_now(std::make_shared<QDateTime>(QDate(2026, 3, 27), QTime(9, 0), Qt::UTC))
{
    auto store = WorkspaceStore::createSample(path(), clock(), QStringLiteral("Åse"));
    if (!store)
        qFatal("%s", qPrintable(store.error().message));
    m_store = *std::move(store);
}

Clock RandomEdits::clock() const
{
    return [now = m_now] { return *now; };
}

void RandomEdits::reopen()
{
    const BidId bid = m_store->currentBid();
    m_store.reset();
    auto store = WorkspaceStore::open(path(), clock(), QStringLiteral("Åse"));
    if (!store)
        qFatal("%s", qPrintable(store.error().message));
    m_store = *std::move(store);
    m_store->setCurrentBid(bid);
}

void RandomEdits::prepareMeeting()
{
    const Catalogue &c = m_store->catalogue();
    Meeting meeting{.bid = m_store->currentBid(),
                    .municipality = QStringLiteral("Aarhus"),
                    .on = m_store->today(),
                    .participants = {QString::number(m_random())}};
    QList<AgendaItem> agenda{{.part = AgendaPart::Own, .text = QString::number(m_random())}};
    for (int n = below(4); n >= 0; --n)
        agenda.append({.part = AgendaPart::UseCases,
                       .subject = c.criteria.at(below(static_cast<int>(c.criteria.size()))).id.code});
    saveMeeting(*m_store, meeting, agenda);
}

void RandomEdits::meetOnce()
{
    const Table<AgendaItem> items = m_store->workspace().table<AgendaItem>();
    if (items.isEmpty())
        return;
    const AgendaItem item = *std::next(items.cbegin(), below(static_cast<int>(items.size())));
    const QString word = QString::number(m_random());
    switch (below(6)) {
    case 0:
    case 1:
        showItem(*m_store, item.meeting, item.id, Language::Danish);
        break;
    case 2:
    case 3:
        savePoint(*m_store, {.meeting = item.meeting,
                             .item = item.id.code,
                             .criterion = item.subject,
                             .kind = static_cast<PointKind>(below(4)),
                             .text = word,
                             .owner = word});
        break;
    case 4:
        setStance(*m_store, item.meeting, {item.subject}, static_cast<Stance>(below(3)), word);
        break;
    default:
        if (below(4) == 0)
            removeMeeting(*m_store, item.meeting);
        else
            setClosed(*m_store, item.meeting, below(2) == 0);
    }
}

void RandomEdits::editOnce()
{
    WorkspaceStore &store = *m_store;
    const Catalogue &c = store.catalogue();
    const auto criterion = [&] { return c.criteria.at(below(static_cast<int>(c.criteria.size()))).id; };
    const auto package = [&] { return c.packages.at(below(static_cast<int>(c.packages.size()))).id; };
    const QString word = QString::number(m_random());
    switch (below(20)) {
    case 0:
        store.choose({c.useCases.at(below(static_cast<int>(c.useCases.size()))).id}, below(2) == 0);
        break;
    case 1:
        store.decide(package(), static_cast<Decision>(below(4)));
        break;
    case 2: {
        const Dependency &d = c.dependencies.at(below(static_cast<int>(c.dependencies.size())));
        store.answerCondition(c.integrations.at(d.from).id, c.integrations.at(d.to).id,
                              static_cast<Holds>(below(3)));
        break;
    }
    case 3:
    case 4:
    case 5:
        store.setOutcome({criterion(), criterion()}, static_cast<Outcome>(below(5)), word);
        break;
    case 6:
        store.setWork({criterion()}, static_cast<Work>(below(4)));
        break;
    case 7:
        store.setNote(criterion(), word);
        break;
    case 8:
        store.attachLink(criterion(), word, QStringLiteral("https://example.org/") + word);
        break;
    case 9:
        if (const auto file = incomingFile(word + QStringLiteral(".txt"), word.toUtf8()))
            attachFiles(store, {store.picture().solution, {criterion()}}, {*file});
        break;
    case 10:
        if (m_revision < 3)
            store.upgrade({store.currentBid()},
                          Revision(QStringLiteral("2027-%1").arg(++m_revision))
                              .reword(QStringLiteral("SF1500-1"), word)
                              .json(),
                          {});
        break;
    case 11:
        store.copyBid(store.currentBid(), word);
        break;
    case 12:
        setMunicipalities(store, store.currentBid(), {QStringLiteral("751"), word});
        break;
    case 13:
        setMunicipalityNote(store, QStringLiteral("Aarhus"), word);
        break;
    case 14:
        saveContact(store, {{}, QStringLiteral("Aarhus"), word, {}, {}, {}});
        break;
    case 15:
        prepareMeeting();
        break;
    case 16:
        meetOnce();
        break;
    case 17:
    case 18:
        store.undo();
        break;
    default:
        store.redo();
    }
}

} // namespace kravkort
