// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace kravkort {

// A workspace file as one JSON document and back, with evidence and history: what another program can read,
// and what survives this one. For a job: each opens the file for itself.

// Of a file that is open in a store, or was opened by this version before.
Result<QByteArray> wholeWorkspaceAsJson(const QString &path);

// Is it a text that begins like JSON, which no workspace file does?
bool beginsLikeJson(const QString &path);

// The bytes of a file that begins like a whole workspace as JSON; refused where it is something else, is
// larger than 1 GiB or cannot be read.
Result<QByteArray> wholeWorkspaceIn(const QString &path);

// A new file at `path`, the same to the last row. Gives what `kravkort check` finds wrong with it, a sentence
// each, such as a document that was changed by hand; refuses what cannot be opened at all, and leaves nothing
// behind then, nor where `stopAsked` says yes.
Result<QStringList> workspaceFromJson(const QString &path, const QByteArray &json,
                                      const std::function<bool()> &stopAsked = {});

} // namespace kravkort
