// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/importrowmodel.h"

#include <algorithm>

namespace kravkort {

namespace {

constexpr quintptr noParent = ~quintptr{0};

QString changeText(const StatementAccount &statement)
{
    if (statement.before.isEmpty() && statement.after.isEmpty())
        return {};
    if (statement.outcome == RowOutcome::Taken)
        return statement.after;
    const auto shown = [](const QString &text) { return text.isEmpty() ? QStringLiteral("–") : text; };
    return QString(shown(statement.before) + QStringLiteral(" → ") + shown(statement.after));
}

} // namespace

ImportRowModel::ImportRowModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_preview(std::make_shared<ImportPreview>())
{
}

void ImportRowModel::setPreview(std::shared_ptr<const ImportPreview> preview)
{
    if (preview->rows == m_preview->rows) { // what was opened and selected stays
        m_preview = std::move(preview);
        return;
    }
    beginResetModel();
    m_preview = std::move(preview);
    order();
    endResetModel();
}

void ImportRowModel::setFilter(std::optional<RowOutcome> outcome)
{
    if (outcome == m_filter)
        return;
    beginResetModel();
    m_filter = outcome;
    order();
    endResetModel();
}

void ImportRowModel::setAsking(const QSet<QString> &criteria)
{
    if (criteria == m_asking)
        return;
    beginResetModel();
    m_asking = criteria;
    order();
    endResetModel();
}

void ImportRowModel::setOnlyAsking(bool only)
{
    if (only == m_onlyAsking)
        return;
    beginResetModel();
    m_onlyAsking = only;
    order();
    endResetModel();
}

bool ImportRowModel::asks(const StatementAccount &statement) const
{
    return statement.outcome == RowOutcome::Changed && statement.kind == StatementKind::Criterion &&
           m_asking.contains(statement.id);
}

bool ImportRowModel::asks(const RowAccount &row) const
{
    return std::any_of(row.statements.cbegin(), row.statements.cend(),
                       [this](const StatementAccount &statement) { return asks(statement); });
}

void ImportRowModel::order()
{
    m_order.clear();
    for (int row = 0; row < m_preview->rows.size(); ++row)
        if ((!m_filter || m_preview->rows.at(row).outcome == *m_filter) &&
            (!m_onlyAsking || asks(m_preview->rows.at(row))))
            m_order.append(row);
    std::stable_partition(m_order.begin(), m_order.end(), [this](int row) {
        return m_preview->rows.at(row).outcome == RowOutcome::Doubtful;
    });
}

QModelIndex ImportRowModel::indexOfRow(const QString &sheet, int row) const
{
    for (int place = 0; place < m_order.size(); ++place)
        if (account(place).row == row && account(place).sheet == sheet)
            return index(place, 0);
    return {};
}

QModelIndex ImportRowModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : noParent);
}

QModelIndex ImportRowModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == noParent)
        return {};
    return createIndex(static_cast<int>(index.internalId()), 0, noParent);
}

int ImportRowModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_order.size());
    if (parent.internalId() != noParent || parent.column() != 0)
        return 0;
    return static_cast<int>(account(parent.row()).statements.size());
}

int ImportRowModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString ImportRowModel::symbolOf(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Taken:
        return QStringLiteral("＋");
    case RowOutcome::Changed:
        return QStringLiteral("≠");
    case RowOutcome::Same:
        return QStringLiteral("=");
    case RowOutcome::Doubtful:
        return QStringLiteral("?");
    case RowOutcome::Skipped:
        return QStringLiteral("–");
    }
    return {};
}

QString ImportRowModel::titleOf(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Taken:
        return tr("taken");
    case RowOutcome::Changed:
        return tr("changed");
    case RowOutcome::Same:
        return tr("same");
    case RowOutcome::Doubtful:
        return tr("doubtful");
    case RowOutcome::Skipped:
        return tr("skipped");
    }
    return {};
}

QString ImportRowModel::countOf(RowOutcome outcome, int count)
{
    const auto counted = [&] {
        switch (outcome) {
        case RowOutcome::Taken:
            return tr("%n taken", "rows of a spreadsheet", count);
        case RowOutcome::Changed:
            return tr("%n changed", "rows of a spreadsheet", count);
        case RowOutcome::Same:
            return tr("%n same", "rows of a spreadsheet", count);
        case RowOutcome::Doubtful:
            return tr("%n doubtful", "rows of a spreadsheet", count);
        case RowOutcome::Skipped:
            return tr("%n skipped", "rows of a spreadsheet", count);
        }
        return QString();
    };
    return QString(symbolOf(outcome) + u' ' + counted());
}

QString ImportRowModel::withAsking(const QString &why, bool asks)
{
    if (!asks)
        return why;
    //: the answer that somebody gave does not count for the new words of the criterion
    const QString told = tr("↻ the given answer will ask again");
    return why.isEmpty() ? told : QString(told + QStringLiteral("; ") + why);
}

QString ImportRowModel::rowText(const RowAccount &row, int column) const
{
    switch (column) {
    case SheetColumn:
        return row.sheet;
    case PlaceColumn:
        return QString::number(row.row + 1);
    case OutcomeColumn:
        return QString(symbolOf(row.outcome) + QStringLiteral("  ") + titleOf(row.outcome));
    case WhatColumn:
        return row.shown;
    case ChangeColumn: {
        const auto says = std::count_if(
            row.statements.cbegin(), row.statements.cend(), [](const StatementAccount &statement) {
                return statement.outcome == RowOutcome::Taken || statement.outcome == RowOutcome::Changed ||
                       (statement.outcome == RowOutcome::Doubtful && !changeText(statement).isEmpty());
            });
        if (says == 0)
            return {};
        if (row.statements.size() == 1)
            return changeText(row.statements.first());
        return row.outcome == RowOutcome::Doubtful
                   ? QString() // nothing of it is used
                   : tr("%n statement(s) new or changed", "", static_cast<int>(says));
    }
    case WhyColumn: {
        QString why = row.why;
        for (const StatementAccount &statement : row.statements)
            if (why.isEmpty())
                why = statement.why;
        return withAsking(why, asks(row));
    }
    default:
        return {};
    }
}

QString ImportRowModel::statementText(const StatementAccount &statement, int row, int column) const
{
    switch (column) {
    case PlaceColumn:
        return statement.column < 0 ? QString()
                                    : QString(columnName(statement.column) + QString::number(row + 1));
    case OutcomeColumn:
        return QString(symbolOf(statement.outcome) + QStringLiteral("  ") + titleOf(statement.outcome));
    case WhatColumn:
        return QString(statement.id).replace(QStringLiteral(":"), QStringLiteral(" → "));
    case ChangeColumn:
        return changeText(statement);
    case WhyColumn:
        return withAsking(statement.why, asks(statement));
    default:
        return {};
    }
}

QVariant ImportRowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool below = index.internalId() != noParent;
    const RowAccount &row = account(below ? static_cast<int>(index.internalId()) : index.row());
    const StatementAccount *statement = below ? &row.statements.at(index.row()) : nullptr;
    switch (role) {
    case Qt::DisplayRole:
        return statement ? statementText(*statement, row.row, index.column()) : rowText(row, index.column());
    case Qt::ToolTipRole:
        return data(index, Qt::DisplayRole);
    case OutcomeRole:
        return static_cast<int>(statement ? statement->outcome : row.outcome);
    case SheetRole:
        return row.sheet;
    case RowRole:
        return row.row;
    default:
        return {};
    }
}

QVariant ImportRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SheetColumn:
        return tr("Sheet");
    case PlaceColumn:
        return tr("Row", "of a spreadsheet");
    case OutcomeColumn:
        return tr("Outcome");
    case WhatColumn:
        return tr("What");
    case ChangeColumn:
        return tr("Before → after");
    case WhyColumn:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace kravkort
