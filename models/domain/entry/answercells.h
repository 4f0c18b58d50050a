// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry/answerchange.h"
#include "models/domain/text/result.h"
#include "models/domain/text/text.h"

#include <QHash>

namespace kravkort {

// An answer's fields as the cells of a spreadsheet, both ways. What text() writes, read() takes as the same.
// Words are understood in Danish and English whatever the program shows; dates and numbers as celldate.h
// says.
class AnswerCells
{
public:
    // `shown` is the language that is written; `today` gives dates without a year theirs.
    AnswerCells(Language shown, QDate today);

    // The field's name, as a table's heading.
    QString heading(AnswerField field) const;
    // The field with this heading, in either language.
    std::optional<AnswerField> fieldNamed(const QString &heading) const;

    // "ikke relevant: the reason" for a result that has one.
    QString text(const Answer &answer, AnswerField field) const;
    // An empty cell empties the field. The error's message says what was not understood and what is; it is
    // part of a sentence that names the cell.
    Result<AnswerChange> read(const QString &cell, AnswerField field) const;

private:
    Result<AnswerChange> readOutcome(const QString &cell) const;

    Language m_shown;
    QDate m_today;
    QHash<QString, Work> m_works;
    QHash<QString, Outcome> m_outcomes;
    QHash<QString, AnswerField> m_fields;
};

} // namespace kravkort
