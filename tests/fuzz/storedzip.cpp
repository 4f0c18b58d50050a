// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/storedzip.h"

#include <array>

namespace kravkort {

namespace {

quint32 checksum(const QByteArray &bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> all{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value >> 1) ^ ((value & 1) ? 0xedb88320U : 0U);
            all[i] = value;
        }
        return all;
    }();
    quint32 sum = 0xffffffffU;
    for (const char c : bytes)
        sum = table[(sum ^ static_cast<unsigned char>(c)) & 0xffU] ^ (sum >> 8);
    return ~sum;
}

void put(QByteArray &to, quint32 value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        to.append(static_cast<char>((value >> (8 * i)) & 0xffU));
}

} // namespace

QByteArray storedZip(const QList<std::pair<QByteArray, QByteArray>> &parts)
{
    QByteArray zip, directory;
    for (const auto &[name, bytes] : parts) {
        const auto size = static_cast<quint32>(bytes.size());
        QByteArray facts;
        put(facts, 0, 2);          // flags
        put(facts, 0, 2);          // stored
        put(facts, 0x00210000, 4); // 1980-01-01
        put(facts, checksum(bytes), 4);
        put(facts, size, 4);
        put(facts, size, 4);
        put(facts, static_cast<quint32>(name.size()), 2);
        put(facts, 0, 2);
        put(directory, 0x02014b50, 4);
        put(directory, 20, 2);
        put(directory, 20, 2);
        directory += facts;
        put(directory, 0, 2);
        put(directory, 0, 2);
        put(directory, 0, 2);
        put(directory, 0, 4);
        put(directory, static_cast<quint32>(zip.size()), 4);
        directory += name;
        put(zip, 0x04034b50, 4);
        put(zip, 20, 2);
        zip += facts + name + bytes;
    }
    const auto start = static_cast<quint32>(zip.size());
    zip += directory;
    put(zip, 0x06054b50, 4);
    put(zip, 0, 4);
    put(zip, static_cast<quint32>(parts.size()), 2);
    put(zip, static_cast<quint32>(parts.size()), 2);
    put(zip, static_cast<quint32>(directory.size()), 4);
    put(zip, start, 4);
    put(zip, 0, 2);
    return zip;
}

} // namespace kravkort
