// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/result.h"

#include <QMap>

#include <memory>

class QTemporaryDir;

namespace kravkort {

// A pack: files in a folder, or in one zip file, with their SHA-256 sums in a manifest that `sha256sum -c`
// reads as well. It is put together beside its place and takes that at the end, so that no half pack is ever
// found there.
class PackWriting
{
public:
    static QString manifestName() { return QStringLiteral("SHA256SUMS"); }

    // A path that ends in ".zip" makes a zip file, which replaces an older one; any other a folder, and a
    // folder with something in it is refused.
    static Result<PackWriting> begin(const QString &path);
    ~PackWriting();
    PackWriting(PackWriting &&) noexcept;
    PackWriting &operator=(PackWriting &&) noexcept;

    // `name` is the path within the pack, of safe names with slashes between.
    Status add(const QString &name, const QByteArray &bytes);
    // Gives the SHA-256 of the manifest, which stands for the whole pack.
    Result<QString> finish();

    // A name that every system can keep, without its folder; never empty, and its ending kept.
    static QString safeName(const QString &name);

private:
    PackWriting(const QString &path, std::unique_ptr<QTemporaryDir> folder);
    Status zip() const;
    Status moveFolder();

    QString m_path;
    std::unique_ptr<QTemporaryDir> m_folder;
    QMap<QString, QString> m_sums; // name → SHA-256
};

} // namespace kravkort
