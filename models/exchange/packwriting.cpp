// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/packwriting.h"

#include "models/domain/workspace/content.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <zip.h>

#include <algorithm>

namespace kravkort {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::PackWriting)
};

Error unwritable(const QString &path, const QString &why)
{
    return {Error::Kind::Unwritable, Say::tr("“%1” cannot be written: %2").arg(path, why), {}};
}

bool isZipName(const QString &path)
{
    return path.endsWith(QStringLiteral(".zip"), Qt::CaseInsensitive);
}

QByteArray manifestOf(const QMap<QString, QString> &sums)
{
    QByteArray manifest;
    for (auto it = sums.begin(); it != sums.end(); ++it)
        manifest += it.value().toLatin1() + "  " + it.key().toUtf8() + '\n';
    return manifest;
}

} // namespace

PackWriting::PackWriting(const QString &path, std::unique_ptr<QTemporaryDir> folder)
    : m_path(path)
    , m_folder(std::move(folder))
{
}

PackWriting::~PackWriting() = default;
PackWriting::PackWriting(PackWriting &&) noexcept = default;
PackWriting &PackWriting::operator=(PackWriting &&) noexcept = default;

Result<PackWriting> PackWriting::begin(const QString &path)
{
    const QFileInfo target(path);
    if (isZipName(path) && target.exists() && !target.isFile())
        return unwritable(path, Say::tr("it is not an ordinary file."));
    if (!isZipName(path) && target.exists() && (!target.isDir() || !QDir(path).isEmpty()))
        return unwritable(path, Say::tr("there is something already. Choose a new folder."));
    auto folder =
        std::make_unique<QTemporaryDir>(target.absolutePath() + QStringLiteral("/.kravkort-pack-XXXXXX"));
    if (!folder->isValid())
        return unwritable(path, folder->errorString());
    return PackWriting(target.absoluteFilePath(), std::move(folder));
}

Status PackWriting::add(const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
        file.write(bytes) != bytes.size() || !file.flush())
        return unwritable(m_path, file.errorString());
    m_sums.insert(name, sha256Of(bytes));
    return Done{};
}

Result<QString> PackWriting::finish()
{
    const QByteArray manifest = manifestOf(m_sums);
    if (const Status added = add(manifestName(), manifest); !added)
        return added.error();
    if (const Status placed = isZipName(m_path) ? zip() : moveFolder(); !placed)
        return placed.error();
    return sha256Of(manifest);
}

Status PackWriting::zip() const
{
    QTemporaryDir beside(QFileInfo(m_path).path() + QStringLiteral("/.kravkort-zip-XXXXXX"));
    const QString made = beside.filePath(QStringLiteral("pack.zip"));
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(made).constData(), ZIP_CREATE | ZIP_EXCL, &code);
    if (!archive)
        return unwritable(m_path, Say::tr("the zip file cannot be made."));
    bool good = true;
    for (auto it = m_sums.begin(); good && it != m_sums.end(); ++it) {
        const QByteArray from = QFile::encodeName(m_folder->filePath(it.key()));
        zip_source_t *source = zip_source_file(archive, from.constData(), 0, -1);
        good = source && zip_file_add(archive, it.key().toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) >= 0;
        if (source && !good)
            zip_source_free(source);
    }
    if (!good || zip_close(archive) != 0) {
        const QString why = QString::fromUtf8(zip_strerror(archive));
        zip_discard(archive);
        return unwritable(m_path, why);
    }
    QFile::remove(m_path);
    if (!QFile::rename(made, m_path))
        return unwritable(m_path, Say::tr("the zip file cannot take its place."));
    return Done{};
}

Status PackWriting::moveFolder()
{
    QDir().rmdir(m_path); // an empty one may stand there
    if (!QDir().rename(m_folder->path(), m_path))
        return unwritable(m_path, Say::tr("the folder cannot take its place."));
    // A temporary folder is for its owner alone; a pack is to be handed over.
    QFile::setPermissions(m_path, QFile::permissions(m_path) | QFile::ReadGroup | QFile::ExeGroup |
                                      QFile::ReadOther | QFile::ExeOther);
    m_folder->setAutoRemove(false);
    return Done{};
}

QString PackWriting::safeName(const QString &name)
{
    static const QString forbidden = QStringLiteral("<>:\"/\\|?*");
    QString safe = name.normalized(QString::NormalizationForm_C);
    for (QChar &c : safe)
        if (forbidden.contains(c) || !c.isPrint() || c.isSurrogate() ||
            (c.isSpace() && c != QLatin1Char(' ')))
            c = u'_';
    constexpr qsizetype longest = 80;
    if (safe.size() > longest) {
        const QString ending = QFileInfo(safe).suffix().left(10);
        safe = safe.left(longest - ending.size() - 1) + u'.' + ending;
    }
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    while (safe.startsWith(u'.') || safe.startsWith(u' '))
        safe.remove(0, 1);
    return safe.isEmpty() ? QStringLiteral("_") : safe;
}

} // namespace kravkort
