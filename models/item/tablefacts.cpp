// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/tablefacts.h"

#include "models/import/guess.h"
#include "models/import/markcell.h"

#include <QCoreApplication>

#include <algorithm>

namespace kravkort {

namespace {

constexpr int mostUnread = 100;
constexpr int longestCode = 80; // what is longer is a sentence

struct FactTexts
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::TableFacts)
};

int endOf(const Worksheet &sheet, const TableMapping &table)
{
    const int rows = static_cast<int>(sheet.rows.size());
    return table.lastRow < 0 ? rows : std::min(rows, table.lastRow + 1);
}

bool holdsMarks(Meaning meaning)
{
    return meaning == Meaning::Mark || meaning == Meaning::Strength || meaning == Meaning::Role ||
           meaning == Meaning::Kind;
}

QList<MarkFact> marksOf(const Worksheet &sheet, const TableMapping &table, const Catalogue &base,
                        const StopAsked &stopAsked)
{
    Stopping stopping(stopAsked);
    const QMap<QString, MarkMeaning> meanings = marksIn(sheet, table, base, stopAsked);
    const CodeBook book(base);
    QHash<QString, MarkFact> found;
    for (int row = table.headRow + 1; row < endOf(sheet, table) && !stopping.now(); ++row)
        for (int column = 0; column < table.columns.size(); ++column) {
            if (!holdsMarks(table.columns.at(column).meaning))
                continue;
            const QString text = sheet.cell(row, column);
            if (text.isEmpty())
                continue;
            const auto meaning = meanings.constFind(markCell(text, table.kind, book).mark);
            if (meaning == meanings.cend())
                continue;
            MarkFact &fact = found[meaning.key()];
            if (fact.count++ == 0) {
                fact.text = meaning.key();
                fact.meaning = *meaning;
            }
        }
    QList<MarkFact> marks = found.values();
    std::sort(marks.begin(), marks.end(), [](const MarkFact &a, const MarkFact &b) {
        const bool unsure = a.meaning == MarkMeaning::Unsure;
        if (unsure != (b.meaning == MarkMeaning::Unsure))
            return unsure;
        return a.count == b.count ? a.text < b.text : a.count > b.count;
    });
    return marks;
}

QList<UnreadCode> unreadIn(const Worksheet &sheet, const TableMapping &table, const Catalogue &base,
                           const QSet<int> &doubtfulRows, const StopAsked &stopAsked)
{
    Stopping stopping(stopAsked);
    const CodeBook book(base);
    const int area = table.column(Meaning::Area);
    QList<UnreadCode> unread;
    QHash<QString, qsizetype> places;
    for (int row = table.headRow + 1; row < endOf(sheet, table) && !stopping.now(); ++row)
        for (int column = 0; column < table.columns.size(); ++column) {
            const std::optional<CodeKind> kind = codeKindOf(table.columns.at(column).meaning);
            const QString text = sheet.spread(row, column);
            if (!kind || text.isEmpty() || text.size() > longestCode)
                continue;
            const QString key = markKey(text);
            const auto given = table.codes.constFind(key);
            if (given == table.codes.cend()) {
                if (!doubtfulRows.contains(row))
                    continue;
                std::optional<FoundCode> found = book.find(*kind, text);
                if (!found && *kind == CodeKind::UseCase && area >= 0)
                    found = book.useCaseIn(sheet.spread(row, area), text);
                if (found && found->known)
                    continue;
            }
            if (const auto place = places.constFind(key); place != places.cend()) {
                ++unread[*place].count;
            } else if (unread.size() < mostUnread) {
                places.insert(key, unread.size());
                unread.append({text, *kind, 1, book.alike(*kind, text),
                               given == table.codes.cend() ? QString() : *given});
            }
        }
    return unread;
}

} // namespace

std::optional<CodeKind> codeKindOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Area:
        return CodeKind::Area;
    case Meaning::UseCase:
        return CodeKind::UseCase;
    case Meaning::Package:
        return CodeKind::Package;
    case Meaning::Integration:
    case Meaning::Needed:
        return CodeKind::Integration;
    default:
        return std::nullopt;
    }
}

CodeKind markedKindOf(TableKind kind, bool across)
{
    if (kind == TableKind::MemberMatrix)
        return across ? CodeKind::Package : CodeKind::Integration;
    return across ? CodeKind::UseCase : CodeKind::Package;
}

TableFacts factsOf(const Worksheet &sheet, const TableMapping &table, const Catalogue &base,
                   const QSet<int> &doubtfulRows, const StopAsked &stopAsked)
{
    return {marksOf(sheet, table, base, stopAsked), unreadIn(sheet, table, base, doubtfulRows, stopAsked)};
}

QString whyTakenFor(const Worksheet &sheet, const TableMapping &table)
{
    QStringList named, marked;
    int unknown = 0;
    for (int column = 0; column < table.columns.size(); ++column) {
        const ColumnMapping &mapping = table.columns.at(column);
        if (mapping.meaning == Meaning::Nothing)
            continue;
        const QString head = sheet.spread(table.headRow, column);
        if (mapping.meaning == Meaning::Mark) {
            if (mapping.code.isEmpty())
                ++unknown;
            else
                marked.append(mapping.code);
        } else if (!head.isEmpty()) {
            //: a column's head in the spreadsheet, and what it is read as
            named.append(FactTexts::tr("“%1” is read as %2").arg(head, titleOf(mapping.meaning).toLower()));
        } else {
            named.append(FactTexts::tr("column %1 is read as %2")
                             .arg(columnName(column), titleOf(mapping.meaning).toLower()));
        }
    }
    QStringList sentences;
    if (!named.isEmpty() && table.headRow >= 0)
        sentences.append(FactTexts::tr("The heads in row %1: %2.")
                             .arg(table.headRow + 1)
                             .arg(named.join(QStringLiteral(", "))));
    else if (!named.isEmpty())
        sentences.append(
            FactTexts::tr("By what stands in the columns: %1.").arg(named.join(QStringLiteral(", "))));
    if (!marked.isEmpty())
        sentences.append(FactTexts::tr("%n column(s) are headed by a code (%1), with marks below.", "",
                                       static_cast<int>(marked.size()))
                             .arg(marked.size() > 4
                                      ? QString(QStringList(marked.first(3)).join(QStringLiteral(", ")) +
                                                QStringLiteral(" … ") + marked.last())
                                      : marked.join(QStringLiteral(", "))));
    if (unknown > 0)
        sentences.append(
            FactTexts::tr("%n column(s) with marks are headed by something unknown.", "", unknown));
    if (sentences.isEmpty())
        return FactTexts::tr("Nothing in it was recognised; say what its columns are in the next step.");
    return sentences.join(u' ');
}

} // namespace kravkort
