// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/text.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace kravkort {

// What Qt's PDF writer cannot say of a document.
struct PdfDetails
{
    struct Bookmark
    {
        QString title;
        int level = 1; // 1…
        int page = 0;
        double fromTop = 0; // points
    };

    QString author;
    Language language = Language::Danish;
    QList<Bookmark> bookmarks;
};

// The finished PDF with author, language and bookmarks; still PDF/A-1b if it was: the document information
// and the XMP metadata say the same.
Result<QByteArray> withDetails(const QByteArray &pdf, const PdfDetails &details);

} // namespace kravkort
