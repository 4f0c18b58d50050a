// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/documenttitle.h"
#include "models/import/preview.h"

#include <QDate>
#include <QSet>

namespace kravkort {

// What the document is probably called: as it says itself, else title and date from the file's name, else the
// day it was changed; `taken` are revisions that there are already. Pure.
ImportDocument proposedDocument(const DocumentTitle &said, const QString &fileName, QDate modified,
                                const QSet<QString> &taken);

// A revision's name from the document's title and date, unlike those that are taken.
QString proposedRevision(const QString &title, const QString &date, const QSet<QString> &taken);

} // namespace kravkort
