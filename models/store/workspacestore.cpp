// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/workspacestore.h"

#include "models/domain/basis/confirming.h"
#include "models/domain/text/storabletext.h"
#include "models/exchange/amending.h"
#include "models/exchange/builtincatalogue.h"
#include "models/exchange/cataloguereader.h"
#include "models/storage/workspacefile.h"
#include "models/store/sample.h"

#include <QFile>
#include <QSet>
#include <QUndoStack>

#include <algorithm>

namespace kravkort {

// A record of what was done. The store does the work before it moves the stack.
class WorkspaceStore::Command final : public QUndoCommand
{
public:
    explicit Command(const Edit &edit)
        : QUndoCommand(edit.text)
        , m_edit(edit)
    {
    }
    const Edit &edit() const { return m_edit; }

private:
    Edit m_edit;
};

namespace {

QString catalogueName(const QString &id, const QString &revision)
{
    return QStringList{id, revision}.join(keySeparator);
}

// A file with this history, or none.
Status newFile(const QString &path, const QList<HistoryEntry> &history)
{
    Result<WorkspaceFile> file = WorkspaceFile::create(path);
    if (!file)
        return file.error();
    const Status written = file->write(history);
    if (!written) {
        file = written.error(); // closes it
        QFile::remove(path);
    }
    return written;
}

} // namespace

WorkspaceStore::WorkspaceStore(std::unique_ptr<WorkspaceFile> file, Workspace workspace,
                               Catalogues catalogues, Clock clock, const QString &author)
    : m_file(std::move(file))
    , m_workspace(std::move(workspace))
    , m_catalogues(std::move(catalogues))
    , m_undoStack(new QUndoStack(this))
    , m_clock(std::move(clock))
    , m_author(author)
{
    deriveAgain();
}

WorkspaceStore::~WorkspaceStore() = default;

Result<std::unique_ptr<WorkspaceStore>> WorkspaceStore::create(const QString &path, Clock clock,
                                                               const QString &author)
{
    const Result<Catalogue> catalogue = builtInCatalogue();
    if (!catalogue)
        return catalogue.error();
    return createWith(path, emptyEdit(*catalogue), std::move(clock), author);
}

Result<std::unique_ptr<WorkspaceStore>> WorkspaceStore::createSample(const QString &path, Clock clock,
                                                                     const QString &author)
{
    const Result<Catalogue> catalogue = builtInCatalogue();
    if (!catalogue)
        return catalogue.error();
    if (const Status made = newFile(path, sampleHistory(*catalogue, clock().date(), author)); !made)
        return made.error();
    return open(path, std::move(clock), author);
}

Result<std::unique_ptr<WorkspaceStore>> WorkspaceStore::createWith(const QString &path, const Edit &edit,
                                                                   Clock clock, const QString &author)
{
    if (const Status made = newFile(path, {{1, clock(), author, edit}}); !made)
        return made.error();
    return open(path, std::move(clock), author);
}

Result<std::unique_ptr<WorkspaceStore>> WorkspaceStore::open(const QString &path, Clock clock,
                                                             const QString &author)
{
    Result<WorkspaceFile> file = WorkspaceFile::open(path);
    if (!file)
        return file.error();
    Result<Workspace> workspace = file->load();
    if (!workspace)
        return workspace.error();

    const auto refused = [&](Error error) {
        error.message = tr("The catalogue kept in “%1” cannot be used: %2. Open a copy from before.")
                            .arg(path, error.message);
        return error;
    };
    // The built-in catalogue comes first, and serves for an equal copy too: read once, kept once.
    const QByteArray builtInJson = builtInCatalogueJson();
    Result<Catalogue> builtInRead = readCatalogue(builtInJson);
    if (!builtInRead)
        return builtInRead.error();
    const auto builtIn = std::make_shared<const Catalogue>(std::move(*builtInRead));
    Catalogues catalogues{{QString(), builtIn}};
    QSet<QString> wanted{catalogueName(builtIn->id, builtIn->revision)};
    for (const Bid &bid : workspace->table<Bid>()) {
        if (!workspace->find<CatalogueCopy>({bid.catalogueId, bid.catalogueRevision}))
            return refused({Error::Kind::NotAccepted, tr("“%1” is missing").arg(bid.catalogueRevision), {}});
        wanted.insert(catalogueName(bid.catalogueId, bid.catalogueRevision));
    }
    for (const CatalogueCopy &copy : workspace->table<CatalogueCopy>()) {
        const QString name = catalogueName(copy.id, copy.revision);
        if (!wanted.contains(name))
            continue;
        if (copy.json == builtInJson) {
            catalogues.insert(name, builtIn);
            continue;
        }
        Result<Catalogue> catalogue = readCatalogue(amendedJson(copy, workspace->table<Amendment>()));
        if (!catalogue)
            return refused(catalogue.error());
        catalogues.insert(name, std::make_shared<const Catalogue>(std::move(*catalogue)));
    }
    return std::unique_ptr<WorkspaceStore>(
        new WorkspaceStore(std::make_unique<WorkspaceFile>(std::move(*file)), std::move(*workspace),
                           std::move(catalogues), std::move(clock), author));
}

QString WorkspaceStore::path() const
{
    return m_file->path();
}

QDate WorkspaceStore::today() const
{
    return m_clock().date();
}

QDateTime WorkspaceStore::now() const
{
    return m_clock();
}

void WorkspaceStore::setAuthor(const QString &author)
{
    m_author = author;
}

std::shared_ptr<const Catalogue> WorkspaceStore::catalogueOf(const Bid &bid) const
{
    const QString name = catalogueName(bid.catalogueId, bid.catalogueRevision);
    const auto from = m_catalogues.value(name, m_catalogues.value(QString()));
    const Table<Confirmation> &confirmations = m_workspace.table<Confirmation>();
    Confirmed &made = m_confirmed[name];
    const Table<Amendment> &amendments = m_workspace.table<Amendment>();
    if (made.from != from || made.amendments != amendments) {
        made = {from, amendments, {}, statedOf(bid.catalogueId, bid.catalogueRevision), {}};
        made.catalogue = nullptr;
    }
    if (!made.catalogue || made.confirmations != confirmations) {
        made.confirmations = confirmations;
        made.catalogue = confirmed(made.stated, confirmations);
    }
    return made.catalogue;
}

std::shared_ptr<const Catalogue> WorkspaceStore::catalogueOf(const CatalogueCopy &copy) const
{
    const QString name = catalogueName(copy.id, copy.revision);
    if (!amendmentsOf(m_workspace.table<Amendment>(), copy.id, copy.revision).isEmpty())
        return statedOf(copy.id, copy.revision);
    if (!m_catalogues.contains(name))
        if (Result<Catalogue> catalogue = readCatalogue(copy.json))
            m_catalogues.insert(name, std::make_shared<const Catalogue>(std::move(*catalogue)));
    return m_catalogues.value(name);
}

std::shared_ptr<const Catalogue> WorkspaceStore::statedOf(const QString &id, const QString &revision) const
{
    const auto delivered = m_catalogues.value(catalogueName(id, revision), m_catalogues.value(QString()));
    const auto *copy = m_workspace.find<CatalogueCopy>({id, revision});
    if (!copy || amendmentsOf(m_workspace.table<Amendment>(), id, revision).isEmpty())
        return delivered;
    Result<Catalogue> read = readCatalogue(amendedJson(*copy, m_workspace.table<Amendment>()));
    return read ? std::make_shared<const Catalogue>(std::move(*read)) : delivered;
}

Picture WorkspaceStore::pictureOf(const BidId &bidId) const
{
    const Bid *bid = m_workspace.bid(bidId);
    return derive(bid ? catalogueOf(*bid) : m_catalogues.value(QString()), m_workspace, bidId, today());
}

void WorkspaceStore::setCurrentBid(const BidId &bid)
{
    if (bid == m_bid || !m_workspace.bid(bid))
        return;
    m_bid = bid;
    deriveAgain();
    emit currentBidChanged();
    emit changed();
}

void WorkspaceStore::deriveAgain()
{
    if (!m_workspace.bid(m_bid)) {
        const Table<Bid> &bids = m_workspace.table<Bid>();
        m_bid = bids.isEmpty() ? BidId{} : bids.first().id;
    }
    m_picture = pictureOf(m_bid);
}

Result<WorkspaceStore::Catalogues> WorkspaceStore::cataloguesIn(const Edit &edit) const
{
    Catalogues found;
    const auto learn = [&](const CatalogueCopy &copy) -> Status {
        Result<Catalogue> catalogue = readCatalogue(copy.json);
        if (!catalogue)
            return catalogue.error();
        found.insert(catalogueName(copy.id, copy.revision),
                     std::make_shared<const Catalogue>(std::move(*catalogue)));
        return Done{};
    };
    for (const Step &step : edit.steps)
        if (const auto *copy = step.after ? std::get_if<CatalogueCopy>(&*step.after) : nullptr)
            if (const Status status = learn(*copy); !status)
                return status.error();
    for (const Step &step : edit.steps) {
        const auto *bid = step.after ? std::get_if<Bid>(&*step.after) : nullptr;
        if (!bid)
            continue;
        const QString name = catalogueName(bid->catalogueId, bid->catalogueRevision);
        const auto *copy = m_workspace.find<CatalogueCopy>({bid->catalogueId, bid->catalogueRevision});
        if (copy && !found.contains(name) && !m_catalogues.contains(name))
            if (const Status status = learn(*copy); !status)
                return status.error();
    }
    return found;
}

bool WorkspaceStore::take(const Edit &edit, const QList<Content> &contents)
{
    if (isReadOnly())
        return refuse(m_readOnly);
    if (std::any_of(edit.steps.cbegin(), edit.steps.cend(), [](const Step &step) {
            return step.before && std::holds_alternative<FrozenBid>(*step.before);
        }))
        return refuse(tr("Nothing was done: a frozen bid stays as it is."));
    const Result<Catalogues> catalogues = cataloguesIn(edit);
    if (!catalogues)
        return refuse(catalogues.error().message);
    if (const Status written = m_file->write(edit, m_clock(), m_author, contents); !written) {
        emit failed(written.error());
        emit changed(); // views show the truth again
        return false;
    }
    m_workspace = applied(std::move(m_workspace), edit);
    m_catalogues.insert(*catalogues);
    return true;
}

void WorkspaceStore::announce()
{
    const BidId before = m_bid;
    deriveAgain();
    if (m_bid != before)
        emit currentBidChanged();
    emit changed();
}

bool WorkspaceStore::push(const QString &text, const QList<Step> &steps, const QList<Content> &contents)
{
    if (steps.isEmpty())
        return true;
    const Edit edit{storable(text), storable(steps)};
    if (!take(edit, contents))
        return false;
    m_undoStack->push(new Command(edit));
    announce();
    return true;
}

bool WorkspaceStore::record(const QString &text, const QList<Step> &steps)
{
    if (steps.isEmpty())
        return true;
    if (!take({text, steps}))
        return false;
    announce();
    return true;
}

void WorkspaceStore::undo()
{
    if (!m_undoStack->canUndo())
        return;
    const auto *command = static_cast<const Command *>(m_undoStack->command(m_undoStack->index() - 1));
    Edit edit = reversed(command->edit());
    edit.text = tr("Undo: %1").arg(edit.text);
    if (!take(edit))
        return;
    m_undoStack->undo();
    announce();
}

void WorkspaceStore::redo()
{
    if (!m_undoStack->canRedo())
        return;
    const auto *command = static_cast<const Command *>(m_undoStack->command(m_undoStack->index()));
    Edit edit = command->edit();
    edit.text = tr("Redo: %1").arg(edit.text);
    if (!take(edit))
        return;
    m_undoStack->redo();
    announce();
}

std::optional<Edit> WorkspaceStore::lastEdit() const
{
    if (!m_undoStack->canUndo())
        return std::nullopt;
    return static_cast<const Command *>(m_undoStack->command(m_undoStack->index() - 1))->edit();
}

bool WorkspaceStore::refuse(const QString &sentence)
{
    emit failed({Error::Kind::NotAccepted, sentence, {}});
    emit changed();
    return false;
}

} // namespace kravkort
