// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/codes.h"
#include "models/import/mapping.h"
#include "models/import/stopasked.h"

#include <QSet>

#include <optional>

namespace kravkort {

// What a person looks at while a table's columns and marks are matched.

struct MarkFact
{
    QString text; // as it stands where it was found first, without what stands beside it
    int count = 0;
    MarkMeaning meaning = MarkMeaning::Unsure;
    friend bool operator==(const MarkFact &, const MarkFact &) = default;
};

// A text that stands where a code is expected and is none.
struct UnreadCode
{
    QString text;
    CodeKind kind = CodeKind::UseCase;
    int count = 0;
    QString suggestion; // a code whose thing has nearly this name, or empty
    QString code;       // what a person said, or empty
    friend bool operator==(const UnreadCode &, const UnreadCode &) = default;
};

struct TableFacts
{
    QList<MarkFact> marks;    // those nobody is sure of first, then by how often they stand there
    QList<UnreadCode> unread; // of doubtful rows, and those that were given by hand; a hundred at the most
    friend bool operator==(const TableFacts &, const TableFacts &) = default;
};

// `doubtfulRows` are those of the sheet. Pure.
TableFacts factsOf(const Worksheet &sheet, const TableMapping &table, const Catalogue &base,
                   const QSet<int> &doubtfulRows, const StopAsked &stopAsked = {});

// Why the table was taken for what it is, in plain words and the user's language.
QString whyTakenFor(const Worksheet &sheet, const TableMapping &table);

// The kind of code that such a column holds, or nothing.
std::optional<CodeKind> codeKindOf(Meaning meaning);
// The kind of thing that the heads of a matrix name.
CodeKind markedKindOf(TableKind kind, bool across);

} // namespace kravkort
