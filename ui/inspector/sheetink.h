// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress/picture.h"
#include "models/domain/text/names.h"
#include "models/phrases.h"
#include "ui/theme.h"

namespace kravkort {

// What every part of a sheet is written with: safe rich text in the theme's colours.
struct SheetInk
{
    const Picture &picture;
    const Phrases &phrases;
    const Theme &theme;

    const Catalogue &catalogue() const { return *picture.catalogue; }
    QString plain(const QString &text) const; // escaped
    QString plain(const Text &text) const { return plain(text.in(phrases.language())); }
    QString quiet(const QString &html) const;
    QString coloured(const QString &html, const QColor &colour) const;
    QString paragraph(const QString &html) const;
    // A node's code as a link, and with its name beside it.
    QString code(const NodeRef &node) const;
    QString named(const NodeRef &node) const;
    // A web address under a title; the title alone where the address is none.
    QString link(const QString &title, const QString &address) const;
    QString basis(Basis basis) const;              // symbol and word
    QString joined(const QStringList &html) const; // with middle dots
    QString hours(double hours) const;
    QString bar(double ratio) const; // ratio 0…1, as wide as the sheet
};

} // namespace kravkort
