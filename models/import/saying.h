// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/catalogue.h"
#include "models/domain/catalogue/cataloguestatement.h"
#include "models/import/tablekind.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace kravkort {

// What a row or a cell says of one statement, before anybody asked whether it can be so.
struct Saying
{
    StatementKind kind = StatementKind::UseCase;
    qsizetype account = -1; // the row's place in the account
    int column = -1;        // of a matrix' cell
    int place = 0;          // the column that is named as the place
    QString page;           // or section of the document, where the sheet says it
    QString remark;         // that stands beside it and may restrict it
    bool aside = false;     // beside what the table is about: the name in a matrix
    bool isBlank = false;   // an empty cell of a complete matrix

    QString subject; // a code, or unnamedSubject() of a name; of a criterion its id, or empty
    QString object;  // of a relation: the other end's code; of a criterion: its owner's
    QString area;    // of a use case
    Text name;
    Text text;                   // description, purpose, condition; a criterion's text
    QMap<Meaning, QString> more; // component, version …
    MarkMeaning mark = MarkMeaning::Unsure;
    QString spelling; // of the mark, or of an unknown code
    QStringList only;
    std::optional<Responsible> responsible;

    // Two with the same key speak of the same statement.
    QString key() const;
    // Two with the same key that say the same have the same word.
    QString word() const;
};

// A use case that the sheet names without a code.
QString unnamedSubject(const QString &name);
bool isUnnamed(const QString &subject);
// Can it be the id of anything? Empty, it is none and does no harm.
bool isSoundCode(const QString &code);

} // namespace kravkort
