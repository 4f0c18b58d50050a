// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/result.h"
#include "models/domain/text/text.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace kravkort {

// What Qt's PDF writer cannot say of a document.
struct PdfDetails
{
    struct Place
    {
        int page = 0;
        double fromTop = 0; // points
    };
    struct Bookmark
    {
        QString title;
        int level = 1; // 1…
        Place place;
    };

    QString author;
    Language language = Language::Danish;
    QString subject; // in a sentence
    QList<Bookmark> bookmarks;
    // Where links of the form "#name" lead; those to other names go.
    QHash<QString, Place> places;
};

// The finished PDF with author, subject, language, bookmarks and links inside; still PDF/A-1b if it was: the
// document information and the XMP metadata say the same.
Result<QByteArray> withDetails(const QByteArray &pdf, const PdfDetails &details);

} // namespace kravkort
