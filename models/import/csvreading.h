// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/workbookbuilder.h"

namespace kravkort {

struct DecodedText
{
    QString text;
    QString encoding; // as it is named to a person
};

// Bytes as text: by their byte order mark, else UTF-8 where they are that, else UTF-16 by its zeros, else the
// one of Windows-1252, DOS (850) and Mac Roman in which the most Danish letters come out.
DecodedText decodedText(const QByteArray &bytes);

// The separator of comma-separated values: the one of ; tab , | by which most rows have equally many cells.
QChar separatorOf(const QString &text);

// Reads separated values as one sheet of that name into the builder: quoted cells may hold separators, line
// breaks and doubled quotes. False only where the builder stopped.
bool readCsv(const QString &text, QChar separator, const QString &sheet, WorkbookBuilder &builder);

} // namespace kravkort
