// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report/reportblock.h"

#include <QString>

namespace kravkort {

// A text as it may stand in an element or in an attribute, of HTML and of XML: escaped, without what neither
// may hold. Lines are kept apart by `newline`.
QString htmlText(const QString &text, const QString &newline = QStringLiteral("<br/>"));

// " name="value"", or nothing where there is no value.
QString htmlAttribute(const char *name, const QString &value);

// The text as a link, where there is somewhere that a reader may safely be led: to a web page, a mail, or a
// place of the same page ("#…").
QString htmlLink(const QString &html, const QString &address);

// A text with what has gone from it, and what is new, said as such.
QString htmlMarked(const QString &text, const QList<ReportMark> &marks);

} // namespace kravkort
