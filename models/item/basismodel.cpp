// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/basismodel.h"

#include "models/domain/catalogue/statementwords.h"
#include "models/domain/text/names.h"
#include "models/item/usecasemodel.h"

#include <algorithm>

namespace kravkort {

using Kind = ConfirmationStanding::Kind;

BasisModel::BasisModel(const Phrases &phrases, QObject *parent)
    : QAbstractTableModel(parent)
    , m_phrases(phrases)
{
}

void BasisModel::show(const QList<BasisRow> &rows, const Phrases &phrases,
                      std::shared_ptr<const Catalogue> catalogue)
{
    beginResetModel();
    m_rows = rows;
    m_phrases = phrases;
    m_catalogue = std::move(catalogue);
    endResetModel();
}

int BasisModel::rowOf(const StatementKey &key) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [&](const BasisRow &row) { return row.statement.key() == key; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

QString BasisModel::words(int row) const
{
    return wordsOf(m_rows.at(row).statement, *m_catalogue, m_phrases);
}

QString BasisModel::confirmedWords(int row) const
{
    const ConfirmationStanding &standing = m_rows.at(row).standing;
    const Confirmation &said = standing.confirmation;
    if (standing.kind == Kind::None)
        return {};
    QString place = QStringLiteral("“%1”").arg(said.document);
    if (!said.place.isEmpty())
        place += QStringLiteral(", ") + said.place;
    const QString date = dateText(said.on.value_or(QDate()), m_phrases.language());
    return standing.kind == Kind::Holds
               //: %1 is a person, %2 a date, %3 a document and a page
               ? tr("Confirmed by %1 on %2 in %3.").arg(said.by, date, place)
               : tr("Lapsed: confirmed by %1 on %2 in %3, but the statement says something else now. Confirm "
                    "it "
                    "again, or withdraw what is left.")
                     .arg(said.by, date, place);
}

QString BasisModel::groundWords(int row) const
{
    const BasisRow &shown = m_rows.at(row);
    const QString said = confirmedWords(row);
    QStringList lines;
    if (shown.standing.kind != Kind::Holds) {
        const QString because = shown.ground.reason.in(m_phrases.language());
        lines.append(QStringList{meaningOf(shown.ground.basis, m_phrases), because}.join(u' ').trimmed());
        lines.append(shown.source.isEmpty() ? tr("It names no source.") : tr("Source: %1").arg(shown.source));
    }
    if (!said.isEmpty())
        lines.append(said);
    return lines.join(u'\n');
}

int BasisModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BasisModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString BasisModel::confirmedCell(const BasisRow &row) const
{
    const Confirmation &said = row.standing.confirmation;
    switch (row.standing.kind) {
    case Kind::None:
        return {};
    case Kind::Lapsed:
        return tr("⚠ lapsed");
    case Kind::Holds:
        break;
    }
    QStringList parts{said.by, said.on ? said.on->toString(Qt::ISODate) : QString(), said.place};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString BasisModel::text(int at, int column) const
{
    const BasisRow &row = m_rows.at(at);
    switch (column) {
    case CodeColumn:
        return codeOf(row.statement);
    case StatementColumn:
        return words(at);
    case KindColumn:
        return nameOf(row.statement.kind, m_phrases);
    case BasisColumn:
        return QString(symbolOf(row.ground.basis) + u' ' + nameOf(row.ground.basis, m_phrases));
    case LeanColumn:
        return row.lean.useCases == 0 ? QStringLiteral("–") : QString::number(row.lean.useCases);
    case ConfirmedColumn:
        return confirmedCell(row);
    case SourceColumn:
        return row.source;
    default:
        return {};
    }
}

QVariant BasisModel::sortKey(int at, int column) const
{
    const BasisRow &row = m_rows.at(at);
    switch (column) {
    case KindColumn:
        return static_cast<int>(row.statement.kind);
    case BasisColumn: // the weakest first, and of them what most leans on
        return static_cast<int>(row.ground.basis) * 1'000'000 - std::min(row.lean.useCases, 999'999);
    case LeanColumn:
        return row.lean.useCases;
    default:
        return text(at, column);
    }
}

QVariant BasisModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int at = index.row();
    const BasisRow &row = m_rows.at(at);
    switch (role) {
    case Qt::DisplayRole:
        return text(at, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == LeanColumn ? data(index, Qt::ToolTipRole) : text(at, index.column());
    case Qt::ToolTipRole:
        if (index.column() == LeanColumn)
            return QString(tr("%n chosen use case(s)", "leaned on by", row.lean.useCases) +
                           QStringLiteral(", ") + tr("%n bid(s)", "leaned on by", row.lean.bids));
        return index.column() == ConfirmedColumn ? confirmedWords(at) : text(at, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == LeanColumn ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                                            : QVariant();
    case NodeRole:
        return QVariant::fromValue(row.statement.node);
    case BasisRole:
        return static_cast<int>(row.ground.basis);
    case KindRole:
        return static_cast<int>(row.statement.kind);
    case LapsedRole:
        return row.standing.kind == Kind::Lapsed;
    case InBidRole:
        return row.inBid;
    case SortRole:
        return sortKey(at, index.column());
    case SearchRole:
        return QStringList{text(at, CodeColumn), words(at), row.source, text(at, ConfirmedColumn),
                           row.standing.confirmation.document}
            .join(u' ');
    default:
        return {};
    }
}

QVariant BasisModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case CodeColumn:
        return tr("Code");
    case StatementColumn:
        return tr("Statement");
    case KindColumn:
        return tr("Kind");
    case BasisColumn:
        return tip ? tr("How sure it is; sorted by it, what most leans on comes first among equals")
                   : tr("Basis");
    case LeanColumn:
        return tip ? tr("How many chosen use cases of all bids lean on it") : tr("Used by");
    case ConfirmedColumn:
        return tip ? tr("Who confirmed it, when and where in the document") : tr("Confirmed");
    case SourceColumn:
        return tr("Source");
    default:
        return {};
    }
}

} // namespace kravkort
