// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/preview.h"

#include "models/import/cataloguemerge.h"
#include "models/import/importwhys.h"
#include "models/import/tablereading.h"

#include <QHash>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace kravkort {

namespace {

constexpr qsizetype longShown = 120;

QString shownRow(const QStringList &cells)
{
    QString shown;
    for (const QString &cell : cells) {
        if (cell.isEmpty())
            continue;
        shown += (shown.isEmpty() ? QString() : u" · "_s) + cell;
        if (shown.size() > longShown)
            return shown.left(longShown) + u'…';
    }
    return shown;
}

// Accounts of all the sheet's rows, each skipped for the reason that holds outside of tables.
void addRows(const Worksheet &sheet, bool read, QList<RowAccount> &rows)
{
    for (int row = 0; row < sheet.rows.size(); ++row) {
        RowAccount account;
        account.sheet = sheet.name;
        account.row = row;
        account.shown = shownRow(sheet.rows.at(row));
        account.why = sheet.isBlank(row) ? ImportWhys::blank()
                      : read             ? ImportWhys::aboveTable()
                      : sheet.hidden     ? ImportWhys::hiddenSheet()
                                         : ImportWhys::noTable();
        rows.append(account);
    }
}

// Of several statements the gravest outcome; a row with none keeps what its reading said.
void conclude(RowAccount &account)
{
    if (account.statements.isEmpty()) {
        if (account.outcome == RowOutcome::Skipped && account.why.isEmpty())
            account.why = ImportWhys::saysNothing();
        return;
    }
    std::stable_sort(
        account.statements.begin(), account.statements.end(),
        [](const StatementAccount &a, const StatementAccount &b) { return a.column < b.column; });
    const auto has = [&](RowOutcome outcome) {
        return std::any_of(account.statements.cbegin(), account.statements.cend(),
                           [&](const StatementAccount &one) { return one.outcome == outcome; });
    };
    if (account.outcome == RowOutcome::Doubtful || has(RowOutcome::Doubtful)) {
        account.outcome = RowOutcome::Doubtful;
        QStringList whys{account.why};
        for (const StatementAccount &one : std::as_const(account.statements))
            if (one.outcome == RowOutcome::Doubtful)
                whys.append((one.column < 0 ? QString() : columnName(one.column) + u": "_s) + one.why);
        whys.removeAll(QString());
        whys.removeDuplicates();
        account.why = whys.join(u"; "_s);
        return;
    }
    account.outcome = has(RowOutcome::Changed) ? RowOutcome::Changed
                      : has(RowOutcome::Taken) ? RowOutcome::Taken
                                               : RowOutcome::Same;
    account.why.clear();
}

bool isDoubtful(const StatementAccount &statement)
{
    return statement.outcome == RowOutcome::Doubtful;
}

// What a doubtful row says: nothing of it is used.
QList<StatementAccount> unused(QList<StatementAccount> statements)
{
    for (StatementAccount &statement : statements)
        if (!isDoubtful(statement)) {
            statement.outcome = RowOutcome::Skipped;
            statement.why = ImportWhys::rowNotUsed();
        }
    return statements;
}

// What was thought to become of them does not.
void withdraw(QList<RowAccount> &rows, const QString &why)
{
    for (RowAccount &row : rows)
        for (StatementAccount &statement : row.statements)
            if (statement.outcome != RowOutcome::Doubtful) {
                statement.outcome = RowOutcome::Doubtful;
                statement.why = why;
            }
}

QStringList unknownHeads(const TableMapping &table, const CodeBook &book)
{
    QStringList unknown;
    for (const ColumnMapping &column : table.columns) {
        if (column.meaning != Meaning::Mark)
            continue;
        bool known = false;
        for (const CodeKind kind : {CodeKind::Package, CodeKind::Integration, CodeKind::UseCase})
            if (const auto found = book.leading(column.code, kind))
                known = known || found->known;
        if (!known)
            unknown.append(column.code.isEmpty() ? column.head : column.code);
    }
    return unknown;
}

ImportCounts counted(const QList<RowAccount> &rows)
{
    ImportCounts counts;
    for (const RowAccount &row : rows)
        switch (row.outcome) {
        case RowOutcome::Taken:
            ++counts.taken;
            break;
        case RowOutcome::Changed:
            ++counts.changed;
            break;
        case RowOutcome::Same:
            ++counts.same;
            break;
        case RowOutcome::Doubtful:
            ++counts.doubtful;
            break;
        case RowOutcome::Skipped:
            ++counts.skipped;
            break;
        }
    return counts;
}

} // namespace

ImportPreview previewImport(const Workbook &workbook, const Mapping &mapping, const Catalogue &base,
                            const ImportDocument &document, const StopAsked &stopAsked)
{
    const CodeBook book(base);
    ImportPreview preview;
    QList<Saying> sayings;
    for (const Worksheet &sheet : workbook.sheets) {
        QList<const TableMapping *> tables;
        for (const TableMapping &table : mapping.tables)
            if (table.sheet == sheet.name && workbook.sheet(table.sheet) == &sheet)
                tables.append(&table);
        std::stable_sort(tables.begin(), tables.end(), [](const TableMapping *a, const TableMapping *b) {
            return a->headRow < b->headRow;
        });
        const qsizetype first = preview.rows.size();
        addRows(sheet, !tables.isEmpty(), preview.rows);
        for (qsizetype t = 0; t < tables.size(); ++t) {
            const TableMapping &table = *tables.at(t);
            int end = table.lastRow < 0 ? static_cast<int>(sheet.rows.size()) : table.lastRow + 1;
            if (t + 1 < tables.size())
                end = std::min(end, tables.at(t + 1)->headRow);
            if (table.headRow >= 0 && table.headRow < sheet.rows.size())
                preview.rows[first + table.headRow].why = ImportWhys::heads(unknownHeads(table, book));
            for (int row = std::max(end, 0); row < sheet.rows.size(); ++row)
                if (!sheet.isBlank(row))
                    preview.rows[first + row].why = ImportWhys::belowTable();
            for (int row = std::max(table.headRow + 1, 0); row < std::min<qsizetype>(end, sheet.rows.size());
                 ++row)
                preview.rows[first + row].why.clear();
            sayings += TableReading(sheet, table, base, book, preview.rows, first, stopAsked).read(end);
            if (stopAsked && stopAsked())
                return {};
        }
    }
    ImportDocument named = document;
    if (named.title.trimmed().isEmpty())
        named.title = workbook.name;
    const QList<RowAccount> read = preview.rows;
    QHash<qsizetype, QList<StatementAccount>> doubtful; // by row, what was said of it
    for (qsizetype row = 0; row < read.size(); ++row)
        if (read.at(row).outcome == RowOutcome::Doubtful)
            doubtful.insert(row, {});
    std::optional<CatalogueMerge> merge;
    for (bool again = true; again;) {
        sayings.removeIf([&](const Saying &saying) { return doubtful.contains(saying.account); });
        preview.rows = read;
        merge.emplace(base, named, preview.rows);
        if (!merge->apply(sayings, stopAsked))
            return {};
        again = false;
        for (qsizetype row = 0; row < preview.rows.size(); ++row) {
            const QList<StatementAccount> &said = preview.rows.at(row).statements;
            if (doubtful.contains(row) || std::none_of(said.cbegin(), said.cend(), isDoubtful))
                continue;
            doubtful.insert(row, said);
            again = true; // without what else it says
        }
    }
    for (auto row = doubtful.cbegin(); row != doubtful.cend(); ++row)
        preview.rows[row.key()].statements = unused(*row);
    if (auto result = merge->result()) {
        preview.catalogue = *std::move(result);
    } else {
        preview.catalogue = base;
        preview.fault = ImportWhys::notSound(result.error().details.value(0, result.error().message));
        withdraw(preview.rows, preview.fault);
    }
    for (RowAccount &account : preview.rows)
        conclude(account);
    preview.counts = counted(preview.rows);
    return preview;
}

} // namespace kravkort
