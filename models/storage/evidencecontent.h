// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/content.h"
#include "models/storage/connection.h"

#include <QSet>

namespace kravkort {

// The bytes of the files kept as evidence, named by their SHA-256. Only ever added; nothing but readContent()
// brings them into memory.

// In the transaction that is open. What is there already stays, unless its bytes are no longer those of its
// hash: attaching the file once more mends it.
// What stood under the hash before.
enum class Stood { Absent, Broken, Whole };
Result<Stood> keepContent(const Connection &connection, const Content &content);
// The two halves of it: what stands there, read and hashed, for which no lock is needed; and the writing.
Result<Stood> stoodOf(const Connection &connection, const QString &sha256);
Status writeContent(const Connection &connection, const Content &content, Stood stood);
// Takes bytes away again that nothing ever referred to.
Status forgetContent(const Connection &connection, const QString &sha256);

// Refuses bytes that do not have this hash any more, or are not there.
Result<QByteArray> readContent(const Connection &connection, const QString &sha256);

// Those of these hashes under which the wrong bytes lie, or none. One piece in memory at a time.
Result<QSet<QString>> brokenContent(const Connection &connection, const QStringList &hashes);

// What is wrong with the content, a sentence each.
Result<QStringList> contentFindings(const Connection &connection);

} // namespace kravkort
