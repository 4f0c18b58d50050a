// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outputfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace kravkort {

namespace {

struct OutputFile
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::OutputFile)
};

} // namespace

Status writeOutput(const QString &path, const QByteArray &bytes)
{
    // A device would be replaced, not written to, and a link that leads nowhere has no file to write.
    const QFileInfo target(path);
    if (target.exists() ? !target.isFile() : target.isSymLink())
        return Error{Error::Kind::Unwritable,
                     OutputFile::tr("%1 cannot be written: it is not an ordinary file").arg(path),
                     {}};
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return Done{};
    // Of a disk that takes only a part, the file itself says nothing.
    const QString why = file.error() == QFileDevice::NoError
                            ? OutputFile::tr("there is no room left on the disk")
                            : file.errorString();
    return Error{Error::Kind::Unwritable, OutputFile::tr("%1 cannot be written: %2").arg(path, why), {}};
}

} // namespace kravkort
