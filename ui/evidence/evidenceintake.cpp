// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidenceintake.h"

#include <QBuffer>
#include <QDateTime>
#include <QImage>
#include <QMimeData>
#include <QUrl>

namespace kravkort {

namespace {

struct Addresses
{
    QStringList files;
    QStringList links;
};

Addresses addressesIn(const QMimeData &data)
{
    Addresses found;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            found.files.append(url.toLocalFile());
        else if (const QString link = evidenceAddress(url.toString(QUrl::FullyEncoded)); !link.isEmpty())
            found.links.append(link);
    }
    return found;
}

// Of text only what is one address as a whole; a sentence that begins with one is none.
QString addressInText(const QMimeData &data)
{
    const QString text = data.text().trimmed();
    return isWebAddress(text) ? text : QString();
}

} // namespace

EvidenceIntake::EvidenceIntake(WorkspaceStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

EvidenceIntake::~EvidenceIntake()
{
    m_isStopped = true;
    m_job.reset(); // waits for what still runs
    m_forget.reset();
    if (m_brought->files.isEmpty())
        return;
    m_store.beginKeeping();
    WorkspaceStore::forget(m_store.path(), m_brought->files);
    m_store.endKeeping();
}

bool EvidenceIntake::accepts(const QMimeData &data)
{
    if (data.hasUrls()) {
        const Addresses found = addressesIn(data);
        return !found.files.isEmpty() || !found.links.isEmpty();
    }
    return data.hasImage() || (data.hasText() && !addressInText(data).isEmpty());
}

bool EvidenceIntake::take(const QMimeData &data, const EvidenceTarget &target)
{
    if (!accepts(data) || target.criteria.isEmpty())
        return false;
    if (data.hasUrls()) {
        const Addresses found = addressesIn(data);
        if (!found.files.isEmpty())
            takeFiles(found.files, target);
        for (const QString &link : found.links)
            attachLink(m_store, target, {}, link);
        return true;
    }
    if (data.hasImage()) {
        takePicture(qvariant_cast<QImage>(data.imageData()), target);
        return true;
    }
    return attachLink(m_store, target, {}, addressInText(data));
}

void EvidenceIntake::takePicture(const QImage &image, const EvidenceTarget &target)
{
    const QString name =
        tr("Screenshot %1.png", "file name; %1 is date and time")
            .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss")));
    const QString unreadable = tr("The picture on the clipboard was not attached: it cannot be read.");
    enqueue(
        {[image, name, unreadable] {
             QByteArray png;
             QBuffer buffer(&png);
             buffer.open(QIODevice::WriteOnly);
             if (image.isNull() || !image.save(&buffer, "PNG"))
                 return Read{{}, {unreadable}};
             const Result<IncomingFile> file = incomingFile(name, png);
             return file ? Read{{*file}, {}} : Read{{}, {file.error().message}};
         },
         [this, target](const QList<IncomingFile> &files) { return attachFiles(m_store, target, files); }});
}

void EvidenceIntake::takeFiles(const QStringList &paths, const EvidenceTarget &target)
{
    if (!paths.isEmpty() && !target.criteria.isEmpty())
        enqueue({[paths] { return readAll(paths); },
                 [this, target](const QList<IncomingFile> &files) {
                     return attachFiles(m_store, target, files);
                 }});
}

void EvidenceIntake::takeVersion(const QString &path, const EvidenceId &evidence)
{
    if (!path.isEmpty())
        enqueue({[path] { return readAll({path}); },
                 [this, evidence](const QList<IncomingFile> &files) {
                     return addVersion(m_store, evidence, files.first());
                 }});
}

EvidenceIntake::Read EvidenceIntake::readAll(const QStringList &paths)
{
    Read read;
    for (const QString &path : paths) {
        Result<IncomingFile> file = readIncomingFile(path);
        if (file)
            read.files.append(std::move(*file));
        else
            read.refusals.append(file.error().message);
    }
    return read;
}

void EvidenceIntake::enqueue(const Request &request)
{
    m_waiting.enqueue(request);
    if (!m_isReading)
        next();
}

void EvidenceIntake::next()
{
    const bool reading = !m_waiting.isEmpty();
    if (reading != m_isReading) {
        m_isReading = reading;
        emit readingChanged(reading);
    }
    if (!reading)
        return;
    const Request request = m_waiting.dequeue();
    m_store.beginKeeping();
    m_job->start(
        [this, path = m_store.path(), request, brought = m_brought] {
            Read read = request.read();
            if (read.files.isEmpty())
                return read;
            const Result<QList<IncomingFile>> kept =
                WorkspaceStore::keep(path, read.files, [this] { return m_isStopped.load(); });
            if (kept) {
                read.files = *kept;
                const std::lock_guard lock(brought->mutex);
                brought->files = *kept;
            } else {
                read.files.clear();
                read.refusals.append(kept.error().message);
            }
            return read;
        },
        [this, request](const Read &read) { finish(read, request); });
}

void EvidenceIntake::setBrought(const QList<IncomingFile> &files)
{
    const std::lock_guard lock(m_brought->mutex);
    m_brought->files = files;
}

// The bytes are in the file; the edit that names them is small.
void EvidenceIntake::finish(const Read &read, const Request &request)
{
    m_store.endKeeping();
    const bool named = read.files.isEmpty() || request.then(read.files);
    if (named)
        setBrought({});
    if (!named) {
        m_store.beginKeeping();
        m_forget->start(
            [path = m_store.path(), files = read.files] {
                WorkspaceStore::forget(path, files);
                return true;
            },
            [this](bool) {
                m_store.endKeeping();
                setBrought({});
                next(); // what comes next may bring the same bytes
            });
        if (!read.refusals.isEmpty())
            m_store.refuse(read.refusals.join(QLatin1Char(' ')));
        return;
    }
    if (!read.refusals.isEmpty())
        m_store.refuse(read.refusals.join(QLatin1Char(' ')));
    next();
}

} // namespace kravkort
