// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/matrixmodel.h"

namespace kravkort {

MatrixModel::MatrixModel(WorkspaceStore &store, Language language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_phrases(language)
    , m_shown(store.picture().catalogue)
    , m_lines(linesOf(store.picture(), m_shape))
{
    connect(&m_store, &WorkspaceStore::changed, this, &MatrixModel::refresh);
    connect(&m_store, &WorkspaceStore::currentBidChanged, this, &MatrixModel::refresh);
}

void MatrixModel::setShape(const MatrixShape &shape)
{
    if (shape == m_shape)
        return;
    beginResetModel();
    m_shape = shape;
    m_lines = linesOf(m_store.picture(), m_shape);
    endResetModel();
}

void MatrixModel::setLanguage(Language language)
{
    m_phrases = Phrases(language);
    refresh();
}

void MatrixModel::setAwake(bool awake)
{
    m_isAwake = awake;
    if (awake && m_isStale)
        refresh();
}

void MatrixModel::refresh()
{
    m_isStale = !m_isAwake;
    if (m_isStale)
        return;
    const Picture &picture = m_store.picture();
    MatrixLines lines = linesOf(picture, m_shape);
    if (m_shown != picture.catalogue || lines != m_lines) {
        beginResetModel();
        m_shown = picture.catalogue;
        m_lines = std::move(lines);
        endResetModel();
        return;
    }
    if (m_lines.rows.isEmpty() || m_lines.columns.isEmpty())
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.rows.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.columns.size());
}

NodeRef MatrixModel::nodeOf(int section, Qt::Orientation orientation) const
{
    return orientation == Qt::Vertical ? matrixRow(*m_shown, m_shape.kind, m_lines.rows.at(section))
                                       : matrixColumn(*m_shown, m_shape.kind, m_lines.columns.at(section));
}

MatrixHead MatrixModel::headOf(int section, Qt::Orientation orientation) const
{
    return matrixHead(m_store.picture(), nodeOf(section, orientation), m_phrases);
}

int MatrixModel::rowOf(const NodeRef &node) const
{
    const int index = indexOf(*m_shown, node);
    return index < 0 || matrixRow(*m_shown, m_shape.kind, 0).kind != node.kind
               ? -1
               : static_cast<int>(m_lines.rows.indexOf(index));
}

int MatrixModel::columnOf(const NodeRef &node) const
{
    const int index = indexOf(*m_shown, node);
    return index < 0 || matrixColumn(*m_shown, m_shape.kind, 0).kind != node.kind
               ? -1
               : static_cast<int>(m_lines.columns.indexOf(index));
}

MatrixValues MatrixModel::values(int firstRow, int firstColumn, int lastRow, int lastColumn) const
{
    const MatrixLines block{m_lines.rows.mid(firstRow, lastRow - firstRow + 1),
                            m_lines.columns.mid(firstColumn, lastColumn - firstColumn + 1)};
    return matrixValues(m_store.picture(), m_shape.kind, block, m_phrases);
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (m_isStale || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {}; // its lines may not be those of the picture any more
    const auto cell = [&] {
        return cellOf(m_store.picture(), m_shape.kind, m_lines.rows.at(index.row()),
                      m_lines.columns.at(index.column()));
    };
    switch (role) {
    case CellRole:
        return QVariant::fromValue(cell());
    case NodeRole:
        return QVariant::fromValue(nodeOf(index.column(), Qt::Horizontal));
    case RowNodeRole:
        return QVariant::fromValue(nodeOf(index.row(), Qt::Vertical));
    case Qt::DisplayRole:
        return shortText(m_shape.kind, cell(), m_phrases);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return sentenceOf(m_shape.kind, headOf(index.row(), Qt::Vertical),
                          headOf(index.column(), Qt::Horizontal), cell(), m_phrases);
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (m_isStale || section < 0 || section >= (orientation == Qt::Vertical ? rowCount() : columnCount()))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return nodeOf(section, orientation).code;
    case NodeRole:
        return QVariant::fromValue(nodeOf(section, orientation));
    case HeadRole:
        return QVariant::fromValue(headOf(section, orientation));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return sentenceOf(headOf(section, orientation), m_phrases);
    default:
        return {};
    }
}

} // namespace kravkort
