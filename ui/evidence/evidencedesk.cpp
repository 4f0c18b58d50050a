// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencedesk.h"

#include "ui/window/prompts.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMimeData>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QUrl>
#include <QWidget>

#include <algorithm>

namespace kravkort {

namespace {

// One that is there already is the same, or was changed by somebody and goes.
bool writeCopy(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.exists() && file.open(QIODevice::ReadOnly)) {
        if (file.readAll() == bytes)
            return true;
        file.close();
    }
    file.remove();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return false;
    file.close();
    return file.setPermissions(QFile::ReadOwner); // what is written into the copy would be lost
}

} // namespace

EvidenceDesk::EvidenceDesk(WorkspaceStore &store, const Prompts &prompts, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_prompts(prompts)
    , m_window(window)
    , m_intake(store)
{
    connect(&m_intake, &EvidenceIntake::readingChanged, this, [this](bool reading) {
        if (!reading)
            lookAgain();
    });
}

EvidenceDesk::~EvidenceDesk() = default;

EvidenceTarget EvidenceDesk::target(const QList<CriterionId> &criteria) const
{
    return {m_store.picture().solution, criteria};
}

void EvidenceDesk::chooseFiles(const QList<CriterionId> &criteria)
{
    const EvidenceTarget wanted = target(criteria);
    m_intake.takeFiles(m_prompts.openFiles(m_window, tr("Attach files as evidence")), wanted);
}

void EvidenceDesk::chooseVersion(const EvidenceId &id)
{
    const Evidence *evidence = m_store.workspace().find<Evidence>({id.code});
    if (!evidence)
        return;
    const QStringList paths =
        m_prompts.openFiles(m_window, tr("The newer file in place of %1").arg(evidence->title));
    if (!paths.isEmpty())
        m_intake.takeVersion(paths.first(), id);
}

bool EvidenceDesk::paste(const QList<CriterionId> &criteria)
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (data && m_intake.take(*data, target(criteria)))
        return true;
    return m_store.refuse(tr("Nothing was attached: the clipboard holds no file, picture or web address."));
}

void EvidenceDesk::open(const EvidenceItem &item)
{
    if (item.isFile())
        openFile(item.versions.first());
    else
        openLink(item.evidence.link);
}

void EvidenceDesk::openLink(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    if (!isWebAddress(address) &&
        !m_prompts.confirm(
            m_window, tr("Open another program?"),
            tr("“%1” is not a web address. Another program on this machine is asked to open it. "
               "Go on only if you know where it leads.")
                .arg(address),
            tr("Open it")))
        return;
    if (!m_prompts.openAddress(url))
        m_store.refuse(tr("“%1” was not opened: no program on this machine opens it.").arg(address));
}

std::optional<QByteArray> EvidenceDesk::contentOf(const EvidenceFile &file)
{
    Result<QByteArray> content = m_store.content(file.sha256);
    if (content)
        return std::move(*content);
    if (content.error().kind == Error::Kind::NotAccepted) {
        m_broken.insert(file.sha256);
        emit checked();
    }
    m_store.refuse(content.error().message);
    return std::nullopt;
}

void EvidenceDesk::openFile(const EvidenceFile &file)
{
    const QString name = harmlessFileName(file.name);
    if (isProgramName(name)) {
        m_store.refuse(tr("“%1” was not opened: it is a program. Save a copy if you trust where it is from.")
                           .arg(file.name));
        return;
    }
    const std::optional<QByteArray> content = contentOf(file);
    if (!content)
        return;
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>(QDir::temp().filePath(QStringLiteral("kravkort-XXXXXX")));
    const QDir folder(m_copies->filePath(file.sha256.left(16)));
    const QString path = folder.filePath(name);
    if (!m_copies->isValid() || !folder.mkpath(QStringLiteral(".")) || !writeCopy(path, *content)) {
        m_store.refuse(
            tr("“%1” was not opened: no copy could be made in the folder for temporary files. Make "
               "room on the disk and try again.")
                .arg(file.name));
        return;
    }
    if (!m_prompts.openAddress(QUrl::fromLocalFile(path)))
        m_store.refuse(tr("“%1” was not opened: no program on this machine opens it.").arg(file.name));
}

void EvidenceDesk::saveFile(const EvidenceFile &file)
{
    const QString path = m_prompts.saveFile(m_window, tr("Save a copy of %1").arg(file.name),
                                            QDir::home().filePath(harmlessFileName(file.name)));
    if (path.isEmpty())
        return;
    const std::optional<QByteArray> content = contentOf(file);
    if (!content)
        return;
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly) || target.write(*content) != content->size() || !target.commit())
        m_store.refuse(tr("The copy “%1” could not be written: %2. Choose another place.")
                           .arg(QDir::toNativeSeparators(path), target.errorString()));
}

bool EvidenceDesk::isBroken(const EvidenceItem &item) const
{
    return std::any_of(item.versions.begin(), item.versions.end(),
                       [this](const EvidenceFile &file) { return m_broken.contains(file.sha256); });
}

void EvidenceDesk::check(const QList<EvidenceItem> &items)
{
    for (const EvidenceItem &item : items) {
        for (const EvidenceFile &file : item.versions) {
            if (m_seen.contains(file.sha256))
                continue;
            m_seen.insert(file.sha256);
            m_unseen.append(file.sha256);
        }
    }
    if (!m_isChecking)
        checkNext();
}

// What was attached again may have mended what was broken.
void EvidenceDesk::lookAgain()
{
    if (m_broken.isEmpty())
        return;
    m_unseen += QStringList(m_broken.cbegin(), m_broken.cend());
    m_broken.clear();
    emit checked();
    if (!m_isChecking)
        checkNext();
}

void EvidenceDesk::checkNext()
{
    m_isChecking = !m_unseen.isEmpty();
    if (!m_isChecking)
        return;
    m_check.start(
        [path = m_store.path(), hashes = std::exchange(m_unseen, {})] {
            // What cannot be read at all says so when it is opened.
            const Result<QSet<QString>> broken = WorkspaceStore::brokenContent(path, hashes);
            return broken ? *broken : QSet<QString>();
        },
        [this](const QSet<QString> &broken) {
            m_broken.unite(broken);
            if (!broken.isEmpty())
                emit checked();
            checkNext();
        });
}

} // namespace kravkort
