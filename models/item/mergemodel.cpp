// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/mergemodel.h"

namespace kravkort {

MergeModel::MergeModel(const ReadAnswers &read, Language language, QDate today,
                       std::function<QString(const CriterionId &)> text, QObject *parent)
    : QAbstractTableModel(parent)
    , m_read(read)
    , m_cells(language, today)
    , m_text(std::move(text))
{
    for (const MergeRow &row : m_read.rows)
        m_choices.append(proposedChoice(row));
}

void MergeModel::choose(const QList<int> &rows, MergeChoice choice)
{
    for (const int row : rows) {
        if (row < 0 || row >= m_choices.size() || m_choices.at(row) == choice)
            continue;
        m_choices[row] = choice;
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    emit chosen();
}

int MergeModel::undecided() const
{
    return static_cast<int>(m_choices.count(MergeChoice::Undecided));
}

int MergeModel::count(Kind kind) const
{
    int found = 0;
    for (int row = 0; row < rowCount(); ++row)
        found += kindOf(row) == kind ? 1 : 0;
    return found;
}

MergeModel::Kind MergeModel::kindOf(int row) const
{
    if (row >= m_read.rows.size())
        return Kind::Doubtful;
    switch (m_read.rows.at(row).state()) {
    case MergeState::Theirs:
        return Kind::Theirs;
    case MergeState::Conflict:
        return Kind::Conflict;
    case MergeState::Same:
    case MergeState::Mine:
        break;
    }
    return Kind::Mine;
}

int MergeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_read.rows.size() + m_read.doubtful.size());
}

int MergeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MergeModel::valueText(const MergeRow &row, const AnswerChange &value) const
{
    const QString text = m_cells.text(changed(Answer{}, value), row.field);
    return text.isEmpty() ? QStringLiteral("–") : text;
}

QString MergeModel::rowText(int place, int column) const
{
    const MergeRow &row = m_read.rows.at(place);
    switch (column) {
    case CriterionColumn:
        return row.criterion.code;
    case FieldColumn:
        return m_cells.heading(row.field);
    case BaseColumn:
        return row.base ? valueText(row, *row.base) : tr("not known", "what an answer was before");
    case MineColumn:
        return valueText(row, row.mine);
    case TheirsColumn:
        return valueText(row, row.theirs);
    case ChoiceColumn:
        switch (m_choices.at(place)) {
        case MergeChoice::Theirs:
            return tr("→ theirs");
        case MergeChoice::Mine:
            return tr("● mine");
        case MergeChoice::Undecided:
            return tr("? undecided");
        }
        break;
    default:
        break;
    }
    return {};
}

QString MergeModel::doubtText(const DoubtfulCell &cell, int column) const
{
    switch (column) {
    case CriterionColumn:
        return cell.code;
    case FieldColumn:
        return cell.heading.isEmpty() ? cell.place : QString(cell.heading + u" (" + cell.place + u')');
    case TheirsColumn:
        return cell.cell;
    case ChoiceColumn:
        return tr("! not taken: %1").arg(cell.why);
    default:
        return {};
    }
}

QVariant MergeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const bool doubtful = kindOf(row) == Kind::Doubtful;
    const auto text = [&](int column) {
        return doubtful ? doubtText(m_read.doubtful.at(row - m_read.rows.size()), column)
                        : rowText(row, column);
    };
    switch (role) {
    case Qt::DisplayRole: {
        const QString line = text(index.column()).simplified();
        constexpr qsizetype longest = 200;
        return line.size() > longest ? line.left(longest - 1) + QChar(u'…') : line;
    }
    case Qt::AccessibleTextRole: {
        const QString words = text(index.column()).simplified();
        return words.isEmpty() || words == u"–" ? tr("empty", "a value") : words;
    }
    case Qt::ToolTipRole:
        if (index.column() == CriterionColumn && !doubtful)
            return m_text(m_read.rows.at(row).criterion);
        return text(index.column());
    case KindRole:
        return static_cast<int>(kindOf(row));
    case ChoiceRole:
        return doubtful ? QVariant() : QVariant(static_cast<int>(m_choices.at(row)));
    default:
        return {};
    }
}

QVariant MergeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case BaseColumn:
            return tr("What it was when the workbook was written");
        case MineColumn:
            return tr("What stands here now");
        case TheirsColumn:
            return tr("What comes in the file");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CriterionColumn:
        return tr("Criterion");
    case FieldColumn:
        return tr("Field");
    case BaseColumn:
        return tr("Before");
    case MineColumn:
        return tr("Mine");
    case TheirsColumn:
        return tr("Theirs");
    case ChoiceColumn:
        return tr("Taken");
    default:
        return {};
    }
}

} // namespace kravkort
