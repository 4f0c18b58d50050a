// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/packreading.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <zip.h>

namespace kravkort {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::PackReading)
};

// The largest file that is read, in bytes: a zip file may promise anything.
constexpr qint64 largestFile = qint64{1} << 30;

Error unreadable(const QString &name, const QString &why)
{
    return {Error::Kind::Unreadable, Say::tr("“%1” cannot be read: %2").arg(name, why), {}};
}

class FolderReading final : public PackReading
{
public:
    explicit FolderReading(const QString &path)
        : m_path(path)
    {
        QDirIterator files(path, QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                           QDirIterator::Subdirectories);
        const QDir root(path);
        while (files.hasNext()) {
            const QFileInfo info(files.next());
            const QString name = root.relativeFilePath(info.filePath());
            (info.isSymLink() || !info.isFile() ? m_strange : m_names).append(name);
        }
        // Linked folders are not entered; they are no part of a pack either.
        QDirIterator folders(path, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot,
                             QDirIterator::Subdirectories);
        while (folders.hasNext())
            if (const QFileInfo info(folders.next()); info.isSymLink())
                m_strange.append(root.relativeFilePath(info.filePath()));
        m_names.sort();
        m_strange.sort();
    }

    QStringList names() const override { return m_names; }
    QStringList strange() const override { return m_strange; }
    Result<QByteArray> bytes(const QString &name) const override
    {
        QFile file(m_path + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            return unreadable(name, file.errorString());
        if (file.size() > largestFile)
            return unreadable(name, Say::tr("it is too large."));
        const QByteArray bytes = file.readAll();
        if (file.error() != QFileDevice::NoError)
            return unreadable(name, file.errorString());
        return bytes;
    }

private:
    QString m_path;
    QStringList m_names;
    QStringList m_strange;
};

class ZipReading final : public PackReading
{
public:
    explicit ZipReading(zip_t *archive)
        : m_archive(archive)
    {
        const zip_int64_t count = zip_get_num_entries(archive, 0);
        for (zip_int64_t i = 0; i < count; ++i) {
            const char *name = zip_get_name(archive, static_cast<zip_uint64_t>(i), ZIP_FL_ENC_GUESS);
            const QString text = QString::fromUtf8(name);
            if (!text.endsWith(u'/')) // a folder
                m_names.append(text);
        }
        m_names.sort();
    }
    ~ZipReading() override { zip_discard(m_archive); }
    ZipReading(const ZipReading &) = delete;
    ZipReading &operator=(const ZipReading &) = delete;

    QStringList names() const override { return m_names; }
    QStringList strange() const override { return {}; }
    Result<QByteArray> bytes(const QString &name) const override
    {
        zip_file_t *file = zip_fopen(m_archive, name.toUtf8().constData(), ZIP_FL_ENC_UTF_8);
        if (!file)
            return unreadable(name, QString::fromUtf8(zip_strerror(m_archive)));
        QByteArray bytes;
        constexpr qint64 atOnce = 1 << 16;
        QByteArray some(atOnce, Qt::Uninitialized);
        zip_int64_t read = 0;
        while ((read = zip_fread(file, some.data(), atOnce)) > 0 && bytes.size() <= largestFile)
            bytes.append(some.constData(), static_cast<qsizetype>(read));
        const bool whole = zip_fclose(file) == 0 && read == 0;
        if (!whole)
            return unreadable(name, Say::tr("it is damaged, or too large."));
        return bytes;
    }

private:
    zip_t *m_archive;
    QStringList m_names;
};

} // namespace

Result<std::unique_ptr<PackReading>> PackReading::open(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return std::unique_ptr<PackReading>(std::make_unique<FolderReading>(path));
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return unreadable(path, info.exists() ? file.errorString() : Say::tr("there is no such file."));
    file.close();
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &code);
    if (!archive)
        return Error{
            Error::Kind::NotAccepted, Say::tr("“%1” is not a zip file, or is damaged.").arg(path), {}};
    return std::unique_ptr<PackReading>(std::make_unique<ZipReading>(archive));
}

} // namespace kravkort
