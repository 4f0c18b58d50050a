// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>

struct zip;
struct zip_file;

namespace kravkort {

// A zip file in memory, as spreadsheets are. What its parts unpack to is counted together, whatever the file
// says of their sizes.
class ZipPackage
{
public:
    // `bytes` outlives this; `budget` is how many bytes may be unpacked.
    ZipPackage(const QByteArray &bytes, qint64 budget);
    ~ZipPackage();
    ZipPackage(const ZipPackage &) = delete;
    ZipPackage &operator=(const ZipPackage &) = delete;

    bool isOpen() const { return m_zip != nullptr; }
    bool has(const QString &part) const;
    // The part's packed size in bytes; 0 where there is none.
    qint64 packedSize(const QString &part) const;
    // To be read from once, from start to end; null where there is no such part. The package outlives it.
    std::unique_ptr<QIODevice> part(const QString &name);
    // More was there to unpack than the budget allows.
    bool overrun() const { return m_overrun; }

private:
    friend class ZipPart;

    zip *m_zip = nullptr;
    qint64 m_budget = 0;
    bool m_overrun = false;
};

} // namespace kravkort
