// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importdraft.h"

#include "models/import/documenttitle.h"
#include "models/import/readworkbook.h"
#include "models/store/bidimpacts.h"
#include "models/store/workspacestore.h"
#include "ui/import/importproposals.h"

#include <QFileInfo>

#include <algorithm>
#include <tuple>

namespace kravkort {

ImportDraft::ImportDraft(WorkspaceStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    const Bid *bid = store.workspace().bid(store.currentBid());
    m_base = bid ? revisionOf(store, *bid) : store.picture().catalogue;
    m_later.setSingleShot(true);
    m_later.setInterval(150);
    connect(&m_later, &QTimer::timeout, this, &ImportDraft::work);
}

ImportDraft::~ImportDraft()
{
    stopAll(); // the slots wait for what still runs
}

void ImportDraft::stopAll()
{
    for (const Stopper &stop : {m_stopped, m_workStopped})
        if (stop)
            stop->store(true);
    for (const auto &[table, stop] : m_guessStopped)
        stop->store(true);
}

// What runs for nobody any longer ends soon, and what is asked now need not wait for it.
StopAsked ImportDraft::anew(Stopper &stopper)
{
    if (stopper)
        stopper->store(true);
    stopper = std::make_shared<std::atomic_bool>(false);
    return [stop = stopper] { return stop->load(); };
}

void ImportDraft::retire(QObject *heir)
{
    disconnect(this, nullptr, nullptr, nullptr);
    m_later.stop();
    m_reading.cancel();
    for (auto &[table, guessing] : m_guessing)
        guessing.cancel();
    stopAll();
    setParent(heir);
    deleteLater();
}

void ImportDraft::read(const QString &path)
{
    stopReading();
    m_path = path;
    auto stopped = std::make_shared<std::atomic_bool>(false);
    m_stopped = stopped;
    emit readingProgress(0);
    m_reading.start(
        [this, path, stopped, base = m_base]() -> Reading {
            const StopAsked stopAsked = [stopped] { return stopped->load(); };
            Result<Workbook> workbook = readWorkbook(
                path,
                [this, stopped](int percent) {
                    QMetaObject::invokeMethod(
                        this,
                        [this, stopped, percent] {
                            if (m_stopped == stopped)
                                emit readingProgress(percent);
                        },
                        Qt::QueuedConnection);
                    return !stopped->load();
                },
                stopAsked);
            Mapping guessed = workbook ? guessMapping(*workbook, *base, stopAsked) : Mapping{};
            return {std::move(workbook), std::move(guessed)};
        },
        [this](Reading reading) { take(std::move(reading)); });
}

void ImportDraft::stopReading()
{
    if (!m_stopped)
        return;
    m_stopped->store(true);
    m_stopped.reset();
    m_reading.cancel();
    emit readingEnded();
}

void ImportDraft::take(Reading reading)
{
    m_stopped.reset();
    m_workbook.reset();
    m_tables.clear();
    m_remembered.clear();
    m_like.clear();
    m_outlook = {};
    m_factsOf.clear();
    if (!reading.workbook) {
        emit failed(reading.workbook.error());
        emit tablesChanged();
        emit readingEnded();
        return;
    }
    m_workbook = std::make_shared<Workbook>(std::move(*reading.workbook));
    m_guessed = std::move(reading.guessed);
    for (const RememberedMapping &earlier : rememberedMappings(m_store))
        if (const auto fits = bestFitting({earlier}, *m_workbook))
            m_remembered.append(*fits);
    const auto best = bestFitting(m_remembered, *m_workbook);
    m_like = best ? best->name : QString();
    const Mapping &likely = best ? best->mapping : m_guessed;
    const QFileInfo file(m_path);
    m_document = proposedDocument(titleIn(*m_workbook, likely), file.fileName(), file.lastModified().date(),
                                  takenRevisions());
    takeMapping(likely);
    emit readingEnded();
}

DraftTable ImportDraft::emptyTable(int sheet) const
{
    DraftTable table;
    table.sheet = sheet;
    table.mapping.sheet = m_workbook->sheets.at(sheet).name;
    table.guessed = table.mapping;
    return table;
}

void ImportDraft::takeMapping(const Mapping &mapping)
{
    m_tables.clear();
    for (int sheet = 0; sheet < m_workbook->sheets.size(); ++sheet) {
        const QString &name = m_workbook->sheets.at(sheet).name;
        const qsizetype before = m_tables.size();
        for (const TableMapping &table : mapping.tables)
            if (table.sheet == name)
                m_tables.append({sheet, true, table, table});
        if (m_tables.size() == before)
            m_tables.append(emptyTable(sheet));
    }
    changed();
}

void ImportDraft::readLike(const QString &name)
{
    if (!m_workbook || name == m_like)
        return;
    const auto known = std::find_if(m_remembered.cbegin(), m_remembered.cend(),
                                    [&](const RememberedMapping &one) { return one.name == name; });
    m_like = known == m_remembered.cend() ? QString() : name;
    takeMapping(known == m_remembered.cend() ? m_guessed : known->mapping);
}

Mapping ImportDraft::mapping() const
{
    Mapping mapping;
    for (const DraftTable &table : m_tables)
        if (table.imported)
            mapping.tables.append(table.mapping);
    return mapping;
}

int ImportDraft::importedTables() const
{
    return static_cast<int>(std::count_if(m_tables.cbegin(), m_tables.cend(),
                                          [](const DraftTable &table) { return table.imported; }));
}

int ImportDraft::tableAt(const QString &sheet, int row) const
{
    int found = -1;
    for (int i = 0; i < m_tables.size(); ++i) {
        const TableMapping &table = m_tables.at(i).mapping;
        if (table.sheet == sheet && (found < 0 || table.headRow <= row))
            found = i;
    }
    return found;
}

void ImportDraft::changed()
{
    if (m_workbook)
        m_later.start();
    emit tablesChanged();
    emit outlookChanged(); // it is of a moment ago now
}

void ImportDraft::setKind(int table, std::optional<TableKind> kind)
{
    DraftTable &draft = m_tables[table];
    if (!kind) {
        draft.imported = false;
        changed();
        return;
    }
    if (draft.imported && draft.mapping.kind == *kind)
        return;
    const bool known = !draft.mapping.columns.isEmpty() || draft.mapping.headRow >= 0;
    if (!draft.mapping.columns.isEmpty() && draft.mapping.kind == *kind) { // it was only put aside
        draft.imported = true;
        changed();
        return;
    }
    draft.imported = true;
    draft.mapping.kind = *kind;
    guessAgain(table, {kind, known ? std::optional(draft.mapping.headRow) : std::nullopt});
}

void ImportDraft::setHeadRow(int table, int row)
{
    if (m_tables.at(table).mapping.headRow == row)
        return;
    m_tables[table].mapping.headRow = row;
    if (m_tables.at(table).imported)
        guessAgain(table, {m_tables.at(table).mapping.kind, row});
}

// What a person said of marks, codes and rows is kept; columns mean something else now.
void ImportDraft::guessAgain(int table, const KnownOfTable &known)
{
    const DraftTable &draft = m_tables.at(table);
    const int sheet = draft.sheet;
    changed();
    m_guessing[table].start(
        [workbook = m_workbook, sheet, known, base = m_base, stop = anew(m_guessStopped[table])] {
            return guessTable(workbook->sheets.at(sheet), *base, known, stop);
        },
        [this, table, sheet, workbook = m_workbook, known](std::optional<TableMapping> guess) {
            if (!guess || workbook != m_workbook || table >= m_tables.size())
                return;
            DraftTable &asked = m_tables[table];
            const TableMapping before = asked.mapping;
            const TableMapping guessedBefore = asked.guessed;
            if (before.kind != known.kind || !asked.imported || asked.sheet != sheet ||
                (known.headRow && before.headRow != *known.headRow))
                return;
            asked.mapping = std::move(*guess);
            asked.mapping.sheet = before.sheet;
            asked.mapping.lastRow = before.lastRow;
            asked.guessed = asked.mapping;
            for (auto mark = before.marks.cbegin(); mark != before.marks.cend(); ++mark)
                if (guessedBefore.kind == before.kind &&
                    guessedBefore.marks.value(mark.key(), MarkMeaning::Unsure) != mark.value())
                    asked.mapping.marks.insert(mark.key(), mark.value());
            asked.mapping.codes = before.codes;
            asked.mapping.skippedRows = before.skippedRows;
            changed();
        });
}

const TableFacts &ImportDraft::facts(int table) const
{
    static const TableFacts none;
    const qsizetype place = m_factsOf.indexOf(table);
    return place < 0 || place >= m_outlook.facts.size() ? none : m_outlook.facts.at(place);
}

void ImportDraft::setDocument(const ImportDocument &document)
{
    const auto members = [](const ImportDocument &one) {
        return std::tie(one.title, one.date, one.url, one.revision);
    };
    if (members(document) == members(m_document))
        return;
    m_document = document;
    if (m_workbook)
        m_later.start();
    emit outlookChanged();
}

QSet<QString> ImportDraft::takenRevisions() const
{
    QSet<QString> taken{m_base->revision};
    for (const CatalogueCopy &copy : m_store.workspace().table<CatalogueCopy>())
        if (copy.id == m_base->id)
            taken.insert(copy.revision);
    return taken;
}

void ImportDraft::work()
{
    if (!m_workbook)
        return;
    QList<int> places;
    for (int i = 0; i < m_tables.size(); ++i)
        if (m_tables.at(i).imported)
            places.append(i);
    m_working = true;
    m_outlooks.start(
        [workbook = m_workbook, mapping = mapping(), base = m_base, document = m_document,
         stop = anew(m_workStopped)] { return importOutlook(*workbook, mapping, *base, document, stop); },
        [this, places](ImportOutlook outlook) {
            m_working = false;
            m_outlook = std::move(outlook);
            m_factsOf = places;
            emit outlookChanged();
        });
    emit outlookChanged();
}

} // namespace kravkort
