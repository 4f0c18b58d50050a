// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/zippackage.h"

#include <zip.h>

#include <algorithm>

namespace kravkort {

class ZipPart final : public QIODevice
{
public:
    ZipPart(zip_file *file, ZipPackage &package)
        : m_file(file)
        , m_package(package)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~ZipPart() override { zip_fclose(m_file); }
    ZipPart(const ZipPart &) = delete;
    ZipPart &operator=(const ZipPart &) = delete;

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_ended)
            return -1;
        const qint64 read = zip_fread(m_file, data, static_cast<zip_uint64_t>(most));
        if (read <= 0) {
            m_ended = true;
            return -1;
        }
        m_package.m_budget -= read;
        if (m_package.m_budget < 0) {
            m_package.m_overrun = true;
            m_ended = true;
            return -1;
        }
        return read;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file *m_file;
    ZipPackage &m_package;
    bool m_ended = false;
};

ZipPackage::ZipPackage(const QByteArray &bytes, qint64 budget)
    : m_budget(budget)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    if (source) {
        m_zip = zip_open_from_source(source, ZIP_RDONLY, &error);
        if (!m_zip)
            zip_source_free(source);
    }
    zip_error_fini(&error);
}

ZipPackage::~ZipPackage()
{
    if (m_zip)
        zip_discard(m_zip);
}

bool ZipPackage::has(const QString &part) const
{
    return m_zip && zip_name_locate(m_zip, part.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

qint64 ZipPackage::packedSize(const QString &part) const
{
    zip_stat_t facts;
    zip_stat_init(&facts);
    if (!m_zip || zip_stat(m_zip, part.toUtf8().constData(), ZIP_FL_NOCASE, &facts) != 0 ||
        !(facts.valid & ZIP_STAT_COMP_SIZE))
        return 0;
    return static_cast<qint64>(std::min<zip_uint64_t>(facts.comp_size, zip_uint64_t{1} << 40));
}

std::unique_ptr<QIODevice> ZipPackage::part(const QString &name)
{
    if (!m_zip)
        return nullptr;
    zip_file *file = zip_fopen(m_zip, name.toUtf8().constData(), ZIP_FL_NOCASE);
    return file ? std::make_unique<ZipPart>(file, *this) : nullptr;
}

} // namespace kravkort
