// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/codes.h"
#include "models/import/preview.h"
#include "models/import/saying.h"

namespace kravkort {

// What the rows of one table say. `rows` holds an account of each of the sheet's rows, the first at `first`;
// those of the table, up to `end`, get their reasons for being skipped or doubtful.
class TableReading
{
public:
    TableReading(const Worksheet &sheet, const TableMapping &table, const Catalogue &base,
                 const CodeBook &book, QList<RowAccount> &rows, qsizetype first, const StopAsked &stopAsked);

    QList<Saying> read(int end);

private:
    struct Named // a thing that a cell names
    {
        QString code;
        QString rest; // what stands beside the code
        bool known = false;
        bool byName = false;
        MarkMeaning byHead = MarkMeaning::Unsure; // what the column's head says of all in it
    };

    void readRow(int row);
    void readMatrixRow(int row);
    void readMatrixCells(int row, const Saying &subject, bool continued);
    void readListRow(int row);
    void readThing(int row);
    void readRelation(int row);
    void readCriterion(int row);

    bool repeatsHeads(int row) const;
    bool isContextRow(int row);
    int filled(int row) const;
    bool hasMarks(int row) const;
    bool blanksSay(int row) const;
    QString remarkOf(int row) const;
    QString text(int row, Meaning meaning) const;
    std::optional<Named> named(CodeKind kind, const QString &cell) const;
    std::optional<Named> namedUseCase(const QString &cell, const QString &area) const;
    bool isNameOf(const Named &thing) const;
    QString areaOf(int row) const;
    QList<Named> allNamed(int row, CodeKind kind, Meaning meaning, QString *unknown) const;
    QString ofUnknown(CodeKind kind, const QString &cell) const;
    std::optional<Named> subjectOfRow(int row, CodeKind kind, Meaning meaning);
    MarkMeaning meaningOf(const QString &mark) const;
    Saying saying(int row, StatementKind kind, int column = -1) const;
    void sayUseCase(int row, const Named &useCase, const QString &name, bool aside);

    RowAccount &account(int row) { return m_rows[m_first + row]; }
    void skip(int row, const QString &why);
    void doubt(int row, const QString &why);

    const Worksheet &m_sheet;
    const TableMapping &m_table;
    const Catalogue &m_base;
    const CodeBook &m_book;
    QList<RowAccount> &m_rows;
    qsizetype m_first;
    Stopping m_stopping;
    QMap<QString, MarkMeaning> m_marks;
    bool m_understood = true; // are most of the matrix' marks?
    QList<Saying> m_sayings;
    QString m_area;                              // that a row above announced
    std::optional<Named> m_owner;                // of criteria, likewise
    QMap<Meaning, std::optional<Named>> m_above; // what the rows above named, for cells left empty
};

// "Kommune", "leverandør + kommune"; nothing where it is none of those.
std::optional<Responsible> responsibleIn(const QString &text);

} // namespace kravkort
