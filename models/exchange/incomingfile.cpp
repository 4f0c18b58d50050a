// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/incomingfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace kravkort {

namespace {

class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::IncomingFile)

public:
    static Error notAFile(const QString &path)
    {
        return {
            Error::Kind::NotAccepted,
            tr("“%1” was not attached: it is not a file. Choose a file, or attach its address.").arg(path),
            {}};
    }
    static Error unreadable(const QString &path, const QString &reason)
    {
        return {Error::Kind::Unreadable,
                tr("“%1” was not attached: it cannot be read (%2). Check that you have access to it.")
                    .arg(path, reason),
                {}};
    }
    static Error tooLarge(const QString &name, qint64 size, qint64 largest)
    {
        const auto shown = [](qint64 bytes) {
            return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
        };
        return {
            Error::Kind::NotAccepted,
            tr("“%1” was not attached: it is %2, and a workspace keeps files up to %3. Put it where others "
               "can reach it, and attach its address.")
                .arg(name, shown(size), shown(largest)),
            {}};
    }
};

} // namespace

Result<IncomingFile> readIncomingFile(const QString &path, qint64 largest)
{
    const QFileInfo info(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (info.exists() && !info.isFile())
        return Sentences::notAFile(shown); // a folder; or a pipe, which might never end
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Sentences::unreadable(shown, file.errorString());
    if (file.size() > largest)
        return Sentences::tooLarge(info.fileName(), file.size(), largest);
    // One byte more than is kept, in case it grows while it is read.
    const QByteArray bytes = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError)
        return Sentences::unreadable(shown, file.errorString());
    Result<IncomingFile> incoming = incomingFile(info.fileName(), bytes, largest);
    if (incoming)
        incoming->modified = info.lastModified().date();
    return incoming;
}

Result<IncomingFile> incomingFile(const QString &name, const QByteArray &bytes, qint64 largest)
{
    if (bytes.size() > largest)
        return Sentences::tooLarge(name, bytes.size(), largest);
    return IncomingFile{name, std::nullopt, {sha256Of(bytes), bytes}, bytes.size(), IncomingFile::Kept::No};
}

} // namespace kravkort
