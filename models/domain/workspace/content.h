// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace kravkort {

// Bytes that an edit brings along and that no row holds. Rows and history name them by their hash, so that
// undo and redo need no bytes and a large file is in memory only when somebody looks at it.
struct Content
{
    QString sha256;
    QByteArray bytes;
    friend bool operator==(const Content &, const Content &) = default;
};

// In lower-case hexadecimal.
QString sha256Of(const QByteArray &bytes);

} // namespace kravkort
