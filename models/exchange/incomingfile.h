// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/result.h"
#include "models/domain/workspace/content.h"

#include <QDate>

#include <optional>

namespace kravkort {

// A file on its way into the workspace. A value: a job reads and hashes it off the GUI thread.
struct IncomingFile
{
    QString name; // without its folder
    std::optional<QDate> modified;
    Content content; // without its bytes once they are kept
    qint64 size = 0; // in bytes

    // Are the bytes in the workspace file already? Before: whole, before anybody asked.
    enum class Kept { No, Now, Before };
    Kept kept = Kept::No;
};

// The largest that is kept, in bytes: a workspace is mailed, and every version stays in it.
inline constexpr qint64 largestEvidence = qint64{50} * 1024 * 1024;

// Reads the whole file. Refuses folders, what cannot be read, and what is too large. Any thread.
Result<IncomingFile> readIncomingFile(const QString &path, qint64 largest = largestEvidence);
// What has no file yet, such as a picture from the clipboard.
Result<IncomingFile> incomingFile(const QString &name, const QByteArray &bytes,
                                  qint64 largest = largestEvidence);

} // namespace kravkort
