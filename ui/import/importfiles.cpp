// SPDX-License-Identifier: GPL-3.0-or-later
// What an import reads and writes beside the spreadsheet: its mapping as a file, and the workspace.
#include "models/import/mappingjson.h"
#include "models/store/importverbs.h"
#include "models/store/workspacestore.h"
#include "ui/import/importdraft.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace kravkort {

namespace {

constexpr qint64 largestMapping = qint64{16} * 1024 * 1024; // bytes

} // namespace

Status ImportDraft::load(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            Error::Kind::Unreadable, tr("“%1” cannot be read: %2").arg(name, file.errorString()), {}};
    if (file.size() > largestMapping)
        return Error{Error::Kind::NotAccepted, tr("“%1” is too large for a mapping.").arg(name), {}};
    const Result<Mapping> mapping = readMapping(file.readAll());
    if (!mapping)
        return Error{mapping.error().kind, tr("“%1” is not used: %2").arg(name, mapping.error().message),
                     mapping.error().details};
    const Mapping fits = m_workbook ? fitted(*mapping, *m_workbook) : Mapping{};
    if (fits.tables.isEmpty())
        return Error{Error::Kind::NotAccepted,
                     tr("“%1” is not used: no table that it describes was found in this file.").arg(name),
                     {}};
    const RememberedMapping loaded{QFileInfo(path).completeBaseName(), fits};
    m_remembered.removeIf([&](const RememberedMapping &one) { return one.name == loaded.name; });
    m_remembered.prepend(loaded);
    m_like.clear();
    readLike(loaded.name);
    return Done{};
}

Status ImportDraft::save(const QString &path) const
{
    QSaveFile file(path);
    const QByteArray bytes = writeMapping(mapping());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Error::Kind::Unwritable,
                     tr("“%1” cannot be written: %2").arg(QFileInfo(path).fileName(), file.errorString()),
                     {}};
    return Done{};
}

bool ImportDraft::import(const QList<BidId> &bids)
{
    const auto refused = connect(&m_store, &WorkspaceStore::failed, this, &ImportDraft::failed);
    const RememberedMapping made{m_document.title, mapping()};
    const bool done =
        importCatalogue(m_store, bids, m_outlook.catalogueJson,
                        {{}, mappingsPage(), made.name, QString::fromUtf8(writeMapping(made.mapping))},
                        QFileInfo(m_path).fileName(), m_base->revision);
    disconnect(refused);
    if (done)
        rememberHere(made);
    return done;
}

} // namespace kravkort
